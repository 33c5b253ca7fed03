namespace ProjectBot.Browser;

/// <summary>The demo project, seen by those who are in it.</summary>
[Collection(BrowserTests.Name)]
public sealed class DemoScenarios(Chromium chromium, SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task The_demo_project_is_there_and_its_client_sees_only_what_is_shared()
    {
        await using var chat = await Chat.Open(chromium, shared.Process);
        await chat.LoadDemo();
        await chat.Say("board", answers: "Board of Website relaunch");
        await chat.Answered("Write the site map");
        foreach (var state in new[] { "doing (1)", "blocked (1)", "done (1)" })
            await chat.Answered(state);
        await chat.Become("carla");
        await chat.Say("switch to Website relaunch", answers: "Website relaunch");
        await chat.Say("tasks", answers: "Design the start page");
        await chat.Answered("Go live");
        Assert.DoesNotContain("Write the site map", await chat.LastReply(), StringComparison.Ordinal);
        Assert.DoesNotContain("privacy", await chat.LastReply(), StringComparison.Ordinal);
        await chat.Say("T3", answers: "Design the start page");
        Assert.DoesNotContain("second sketch", await chat.LastReply(), StringComparison.Ordinal);
        Assert.DoesNotContain("estimated", await chat.LastReply(), StringComparison.Ordinal);
        await chat.Say("T2");
        Assert.DoesNotContain("site map", await chat.LastReply(), StringComparison.Ordinal);
        await chat.Say("find site map");
        Assert.DoesNotContain("Write the site map", await chat.LastReply(), StringComparison.Ordinal);
        await chat.Say("T3 done");
        await chat.Become("mira");
        await chat.Say("T3", answers: "to do");
    }

    [Fact]
    public async Task 演示项目也有中文的()
    {
        await using var chat = await Chat.Open(chromium, shared.Process, locale: "zh-CN");
        await chat.BecomeNew("小郑");
        await chat.LoadDemo();
        await chat.Say("看板", answers: "官网改版");
        await chat.Answered("编写网站地图");
    }
}
