using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ProjectBot.Browser;

/// <summary>What axe-core finds on the page with cards of every kind on it; what Web Chat itself brings along is named here, rule by rule.</summary>
[Collection(BrowserTests.Name)]
public sealed class AccessTests(Chromium chromium, SharedHost shared) : IClassFixture<SharedHost>
{
    /// <summary>Web Chat 4.18.1's own findings, by rule and a part of the place: to have a form read aloud it draws fields without names, out of sight, for a moment.</summary>
    private static readonly (string Rule, string Place)[] Known = [("label", "> input[type=")];

    private static readonly string[] English =
    [
        "project new Access", "task add Prepare the deck for me by tomorrow p1 #design", "T1 item Send the draft", "T1 comment Nice", "task add Book the room", "T2 blocked by the keys",
        "T1", "tasks", "board", "history T1", "risk add Vendor slips", "R1", "people", "project", "task add form", "bord",
    ];

    private static readonly string[] Chinese =
    [
        "新建项目 无障碍", "添加任务 准备启动会 给我 明天前 p1", "T1 检查项 发初稿", "T1 受阻 等钥匙", "T1", "任务", "看板", "成员", "项目", "添加任务 表单",
    ];

    [Theory]
    [InlineData("en-US", ColorScheme.Light, 1280)]
    [InlineData("en-US", ColorScheme.Dark, 1280)]
    [InlineData("en-US", ColorScheme.Light, 390)]
    [InlineData("zh-CN", ColorScheme.Light, 1280)]
    public async Task Nothing_serious_stands_in_anybodys_way(string locale, ColorScheme scheme, int width)
    {
        await using var chat = await Chat.Open(chromium, shared.Process, locale: locale, scheme: scheme, width: width);
        await chat.BecomeHere($"Axel {scheme} {width}");
        foreach (var line in locale == "en-US" ? English : Chinese)
            await chat.Say(line);
        await chat.Settled();
        if (width < 860)
            await chat.Page.Locator("#show-trial").ClickAsync();
        var found = await chat.Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        var ours = from violation in found.Violations
                   where violation.Impact is "serious" or "critical" or "moderate" or "minor"
                   from node in violation.Nodes
                   let place = node.Target.ToString()
                   where !Array.Exists(Known, known => known.Rule == violation.Id && place.Contains(known.Place, StringComparison.Ordinal))
                   select $"{violation.Id} ({violation.Impact}) at {place}: {node.Html}";
        var said = string.Join('\n', ours);
        Assert.True(said.Length == 0, said);
    }
}
