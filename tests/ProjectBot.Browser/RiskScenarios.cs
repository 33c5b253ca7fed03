using static Microsoft.Playwright.Assertions;

namespace ProjectBot.Browser;

/// <summary>Risks in the browser: dialog, form, buttons, and the matrix as a picture, in both languages.</summary>
[Collection(BrowserTests.Name)]
public sealed class RiskScenarios(Chromium chromium, SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task A_risk_by_dialog_form_and_buttons()
    {
        await using var chat = await Somebody("Rita", "en-US");
        await chat.Say("project new Lighthouse", answers: "Lighthouse is ready");
        await chat.Say("risk add", answers: "What may happen?");
        await chat.Say("Vendor slips", answers: "How likely is it?");
        await chat.Choose("4 likely (50 to 80%)");
        await chat.Choose("5 critical (the goal of the project is missed)");
        await chat.Choose("external");
        await chat.Choose("Save now");
        await chat.Answered("20 of 25, high");
        await chat.Choose("Response…");
        await chat.Choose("mitigate");
        await chat.Answered("response: mitigate");
        await chat.Say("risk add form", answers: "Title");
        await chat.Fill("Title", "Server fails");
        await chat.Fill("Cost", "1200");
        await chat.Choose("Save");
        await chat.Choose("€1,200");
        await chat.Say("R1 mitigate by task Call two others by friday", answers: "Added T1");
        await chat.Say("R1", answers: "Led to");
        await chat.Say("R1..R2", answers: "Server fails");
        await chat.Say("risks", answers: "Vendor slips");
        await chat.Say("risk matrix", answers: "by probability");
        await Drawn(chat);
        await chat.Say("risk trend", answers: "went");
        await chat.Say("R1 close", answers: "Why");
        await chat.Say("they deliver", answers: "Closed R1 Vendor slips: they deliver");
        await chat.Choose("Undo");
        await chat.Answered("R1 is open again");
        Assert.Empty(chat.Complaints);
    }

    [Fact]
    public async Task 用对话表单和按钮登记风险()
    {
        await using var chat = await Somebody("小林", "zh-CN");
        await chat.Say("新建项目 灯塔", answers: "建好了");
        await chat.Say("登记风险", answers: "可能发生什么？");
        await chat.Say("供应商延期", answers: "可能性有多大？");
        await chat.Choose("4 很可能（50–80%）");
        await chat.Choose("5 致命（项目目标落空）");
        await chat.Choose("直接保存");
        await chat.Answered("20/25，高");
        await chat.Say("登记风险 表单", answers: "标题");
        await chat.Fill("标题", "停电");
        await chat.Fill("成本", "3万");
        await chat.Choose("保存");
        await chat.Choose("30,000 元");
        await chat.Say("R1 减轻 通过任务 联系别家", answers: "已添加 T1");
        await chat.Say("风险", answers: "供应商延期");
        await chat.Say("风险矩阵", answers: "概率");
        await Drawn(chat);
        await chat.Say("风险趋势", answers: "变化");
        await chat.Say("R1", answers: "引出");
        Assert.Empty(chat.Complaints);
    }

    /// <summary>The picture of the newest answer has come.</summary>
    private static Task Drawn(Chat chat) =>
        Expect(chat.Replies.Last.Locator("img")).Not.ToHaveJSPropertyAsync("naturalWidth", 0, new() { Timeout = 30_000 });

    private async Task<Chat> Somebody(string name, string locale)
    {
        var chat = await Chat.Open(chromium, shared.Process, locale: locale);
        await chat.BecomeNew(name);
        return chat;
    }
}
