using Microsoft.Playwright;

namespace ProjectBot.Browser;

/// <summary>
/// Every kind of card as a picture, to be looked at: both languages, light and dark, wide, narrow and on a telephone.
/// <c>PROJECTBOT_SCREENSHOTS=1 dotnet test tests/ProjectBot.Browser --filter CardPictures</c>; they lie in the folder PROJECTBOT_PICTURES names, or in the temporary one.
/// </summary>
[Collection(BrowserTests.Name)]
public sealed class CardPictures(Chromium chromium, SharedHost shared) : IClassFixture<SharedHost>
{
    private static readonly string Folder =
        Environment.GetEnvironmentVariable("PROJECTBOT_PICTURES") is { Length: > 0 } chosen ? chosen : Path.Combine(Path.GetTempPath(), "projectbot-cards");

    /// <summary>What is said, and the picture taken of the answer; without a name none is.</summary>
    private static readonly (string Say, string? Picture)[] English =
    [
        ("project new Website relaunch", "project-new"),
        ("add Ben as member", null),
        ("task add Prepare the kickoff deck for me by next friday p1 est 4h #design #launch", "task-added"),
        ("task add Write the site map for Ben by tomorrow p2 under T1", null),
        ("task add Collect all the texts that the client has promised for the new pages for Ben by next tuesday under T1", null),
        ("task add Book the venue p3 after T2", null),
        ("task add Call the printer", null),
        ("T3 blocked by the client's logo", "receipt-blocked"),
        ("T2 start", "receipt-start"),
        ("T5 done", "receipt-done"),
        ("T1 item Send the draft", null), ("T1 item Ask Ben for the figures", null), ("T1 item Print", null), ("T1 check 1", "receipt-check"),
        ("T1 comment Please look at page 3", null),
        ("T1", "task"), ("T3", "task-blocked"), ("T5", "task-done"),
        ("tasks", "tasks"), ("tasks by state", "tasks-grouped"), ("board", "board"), ("tree", "tree"), ("history T1", "history"), ("find the", "find"),
        ("risk add The vendor slips p4 i5 for Ben because of holidays", "risk-added"),
        ("risk add Server fails p2 i3", null),
        ("R1", "risk"), ("risks", "risks"), ("risk matrix", "matrix"),
        ("T2 +2h wrote the intro", "receipt-log"), ("logs", "logs"),
        ("filter save week tasks mine", null), ("filters", "filters"),
        ("people", "people"), ("project", "project"), ("projects", "projects"), ("me", "me"), ("help", "help"), ("help task", "help-task"),
        ("task add form", "form"), ("bord", "not-understood"), ("undo", "undo"),
    ];

    private static readonly (string Say, string? Picture)[] Chinese =
    [
        ("新建项目 官网改版", "project-new"),
        ("添加成员 Ben 成员", null),
        ("添加任务 准备启动会 给 我 下周五前 p1 预估4小时 #设计", "task-added"),
        ("添加任务 写网站地图 给 我 明天前 p2 属于 T1", null),
        ("添加任务 收集客户答应给的所有新页面的文字 下周二前 属于 T1", null),
        ("添加任务 订会场 p3 在 T2 之后", null),
        ("添加任务 给印刷厂打电话", null),
        ("T3 受阻 等客户给 logo", "receipt-blocked"),
        ("T2 开始", "receipt-start"),
        ("T5 完成", "receipt-done"),
        ("T1 检查项 发初稿", null), ("T1 检查项 要数据", null), ("T1 勾选 1", "receipt-check"),
        ("T1 评论 请看第三页", null),
        ("T1", "task"), ("T3", "task-blocked"), ("T5", "task-done"),
        ("任务", "tasks"), ("任务 按 状态", "tasks-grouped"), ("看板", "board"), ("任务树", "tree"), ("历史 T1", "history"), ("搜索 的", "find"),
        ("登记风险 供应商延期 p4 i5", "risk-added"),
        ("R1", "risk"), ("风险", "risks"), ("风险矩阵", "matrix"),
        ("成员", "people"), ("项目", "project"), ("我的设置", "me"), ("帮助", "help"),
        ("添加任务 表单", "form"), ("看版", "not-understood"), ("撤销", "undo"),
    ];

    public static TheoryData<string, ColorScheme, int> Looks => new()
    {
        { "en-US", ColorScheme.Light, 1280 }, { "en-US", ColorScheme.Dark, 1280 }, { "en-US", ColorScheme.Light, 450 }, { "en-US", ColorScheme.Light, 375 },
        { "zh-CN", ColorScheme.Light, 1280 }, { "zh-CN", ColorScheme.Dark, 375 },
    };

    [OnRequestTheory]
    [MemberData(nameof(Looks))]
    public async Task Taken(string locale, ColorScheme scheme, int width)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, $"{locale}-{scheme}-{width}")).FullName;
        await using var chat = await Chat.Open(chromium, shared.Process, locale: locale, scheme: scheme, width: width);
        await chat.Picture(Path.Combine(folder, "page.png"));
        // Whoever has spoken once can be named.
        await chat.BecomeHere("Ben");
        await chat.BecomeHere(Who(locale, scheme, width));
        foreach (var (say, picture) in locale == "en-US" ? English : Chinese)
        {
            await chat.Say(say);
            if (picture is null)
                continue;
            await chat.Settled();
            await chat.Replies.Last.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{picture}.png") });
        }
        await chat.Picture(Path.Combine(folder, "page-end.png"));
    }

    /// <summary>Somebody else each time: nobody has two projects of one name.</summary>
    private static string Who(string locale, ColorScheme scheme, int width) => (locale, scheme, width) switch
    {
        ("en-US", ColorScheme.Dark, _) => "Anna",
        ("en-US", _, 1280) => "Ann",
        ("en-US", _, 450) => "Nora",
        ("en-US", _, _) => "Dora",
        (_, ColorScheme.Dark, _) => "王芳",
        _ => "林静",
    };

    private sealed class OnRequestTheoryAttribute : TheoryAttribute
    {
        public OnRequestTheoryAttribute()
        {
            if (Environment.GetEnvironmentVariable("PROJECTBOT_SCREENSHOTS") != "1")
                Skip = "Makes pictures; set PROJECTBOT_SCREENSHOTS=1.";
        }
    }
}
