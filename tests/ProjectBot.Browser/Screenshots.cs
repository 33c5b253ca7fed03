namespace ProjectBot.Browser;

/// <summary>Makes the pictures of the README anew: <c>PROJECTBOT_SCREENSHOTS=1 dotnet test tests/ProjectBot.Browser --filter Screenshots</c>.</summary>
[Collection(BrowserTests.Name)]
public sealed class Screenshots(Chromium chromium)
{
    [OnRequest]
    public async Task English() => await Take("en-US", "chat.png", "task add Prepare the kickoff deck for me by next friday p1 est 4h #design", "tasks mine");

    [OnRequest]
    public async Task 中文() => await Take("zh-CN", "chat.zh-CN.png", "添加任务 准备启动会 给我 下周五前 p1 预估4小时 #设计", "我的任务");

    private async Task Take(string locale, string file, string add, string list)
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host, locale: locale, width: 1200, height: 860);
        await chat.LoadDemo();
        await chat.Say(add, answers: "T9");
        await chat.Say(list, answers: "T9");
        await chat.Settled();
        await chat.Picture(Path.Combine(HostProcess.Root, "docs", file));
    }

    private sealed class OnRequestAttribute : FactAttribute
    {
        public OnRequestAttribute()
        {
            if (Environment.GetEnvironmentVariable("PROJECTBOT_SCREENSHOTS") != "1")
                Skip = "Makes pictures; set PROJECTBOT_SCREENSHOTS=1.";
        }
    }
}
