using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ProjectBot.Browser;

/// <summary>Reminders a minute away, by the real clock, while the host is killed: each comes once.</summary>
[Collection(BrowserTests.Name)]
public sealed class ReminderScenarios(Chromium chromium)
{
    [Fact]
    public async Task Reminders_come_once_in_both_languages_though_the_host_is_killed_before_and_after()
    {
        await using var host = await HostProcess.Start();
        await using var english = await Chat.Open(chromium, host);
        await using var chinese = await Chat.Open(chromium, host, locale: "zh-CN");
        await english.Say("remind me in 1 min to stretch", answers: "stretch");
        await chinese.BecomeNew("小王");
        await chinese.Say("1分钟后提醒我喝水", answers: "喝水");
        await host.Restart();
        await english.Rejoined();
        await Expect(Told(english, "Reminder: stretch")).ToHaveCountAsync(1, new() { Timeout = 90_000 });
        await Expect(Told(chinese, "提醒：喝水")).ToHaveCountAsync(1, new() { Timeout = 30_000 });

        // It came due a moment ago: the next host finds it done.
        await host.Restart();
        await english.Reload();
        await chinese.Reload();
        await english.Say("schedules", answers: "Nothing is planned");
        await Expect(Told(english, "Reminder: stretch")).ToHaveCountAsync(1);
        await Expect(Told(chinese, "提醒：喝水")).ToHaveCountAsync(1);

        await english.Choose("In 20 minutes");
        await english.Answered("I remind you");
    }

    private static ILocator Told(Chat chat, string text) => chat.Replies.Filter(new() { HasText = text });
}
