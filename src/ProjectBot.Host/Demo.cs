using System.Security.Cryptography;
using ProjectBot.Chat;
using ProjectBot.Host.Channels;
using ProjectBot.Host.Web;
using ProjectBot.Issues;
using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Host;

/// <summary>A believable project to look at, made by saying what a team would have said. Loading it twice changes nothing.</summary>
public sealed class Demo(IStore store, AskBot ask, Outbox outbox, TimeProvider time)
{
    private static readonly Account Mira = TrialPeople.All[0].Account, Ben = TrialPeople.All[1].Account, Carla = TrialPeople.All[2].Account;

    private static readonly (Account Who, string Says)[] English =
    [
        (Mira, "project new Website relaunch"), (Mira, "add @Ben as member"), (Mira, "add @You as manager"),
        (Mira, "task add Agree on goals with Carla for @Mira by tomorrow p1 est 4h #kickoff"),
        (Mira, "task add Write the site map for @Ben by in 5 days p2 est 1d #content"),
        (Mira, "task add Design the start page for @Ben by in 8 days p2 est 3d #design after T2"),
        (Mira, "task add Build the start page for @Ben by in 15 days p2 est 4d #build after T3"),
        (Mira, "task add Move the old articles by in 20 days p3 est 2d #content"),
        (Mira, "task add Check the privacy page with the lawyer"),
        (Mira, "task add Weekly report to Carla for @Mira by next friday p3 est 1h #report every friday"),
        (Mira, "task add Go live for @Mira by in 30 days p1 est 1d #launch after T4 T5"),
        (Mira, "T1 start"), (Mira, "T1 +2h workshop with Carla"), (Mira, "T1 done"), (Ben, "T2 start"), (Ben, "T2 +3h first draft"),
        (Ben, "T2 item Collect the old pages"), (Ben, "T2 item Group them with Carla"), (Ben, "T2 check 1"),
        (Ben, "T3 comment Carla likes the second sketch"), (Ben, "T5 blocked by waiting for access to the old system"),
        (Mira, "issue add Contact requests of the old site get lost s2 for @Ben because its mail server refuses them"), (Ben, "I1 start"),
        (Ben, "issue add Pictures of the start page are blurred s4 for @Ben"), (Ben, "I2 resolve exported them again"),
        (Mira, "decide Launch without the shop because the payment provider needs six weeks instead of moving the launch"),
        (Ben, "decide One page for all branches because Carla has no editor for each of them"),
        // The client joins last: where she reads, nothing internal is spoken of.
        (Mira, "add @Carla as client"), (Mira, "T3 share"), (Mira, "T8 share"), (Mira, "T7 share"),
        (Carla, "raise The search finds nothing with umlauts"),
    ];

    private static readonly (Account Who, string Says)[] Chinese =
    [
        (Mira, "新建项目 官网改版"), (Mira, "添加 @Ben 为 成员"), (Mira, "添加 @You 为 经理"),
        (Mira, "添加任务 与 Carla 确认目标 给 @Mira 明天前 p1 预估4小时 #启动"),
        (Mira, "添加任务 编写网站地图 给 @Ben 5天后前 p2 预估1天 #内容"),
        (Mira, "task add 设计首页 for @Ben by in 8 days p2 est 3d #设计 after T2"),
        (Mira, "task add 开发首页 for @Ben by in 15 days p2 est 4d #开发 after T3"),
        (Mira, "task add 迁移旧文章 by in 20 days p3 est 2d #内容"),
        (Mira, "添加任务 与律师核对隐私页面"),
        (Mira, "task add 给 Carla 的周报 for @Mira by next friday p3 est 1h #报告 every friday"),
        (Mira, "task add 上线 for @Mira by in 30 days p1 est 1d #上线 after T4 T5"),
        (Mira, "T1 start"), (Mira, "T1 +2h 与 Carla 开工作坊"), (Mira, "T1 done"), (Ben, "T2 start"), (Ben, "T2 +3h 初稿"),
        (Ben, "T2 item 收集旧页面"), (Ben, "T2 item 与 Carla 分组"), (Ben, "T2 check 1"),
        (Ben, "T3 comment Carla 喜欢第二版草图"), (Ben, "T5 blocked by 等待旧系统的权限"),
        (Mira, "登记问题 旧网站的联系表单丢邮件 s2 给 @Ben 因为邮件服务器拒收"), (Ben, "I1 start"),
        (Ben, "登记问题 首页图片模糊 s4 给 @Ben"), (Ben, "I2 解决 重新导出"),
        (Mira, "决定 先上线，商城以后再加 因为支付服务商要六周 而不是推迟上线"), (Ben, "决定 所有分店共用一页 因为每个分店没有自己的编辑"),
        (Mira, "添加 @Carla 为 客户"), (Mira, "T3 share"), (Mira, "T8 share"), (Mira, "T7 share"),
        (Carla, "反馈 搜索不到带标点的词"),
    ];

    /// <summary>Issues that are older than the demo, in hours of working time: one is over the clock, one near it.</summary>
    private static readonly (int Number, int Hours)[] Ages = [(1, 20), (3, 7)];

    public async Task Load(Account person, string language, CancellationToken stop)
    {
        var script = Words.For(language).IsChinese ? Chinese : English;
        var project = script[0].Says.Split(' ', script == English ? 3 : 2)[^1];
        // Hours are spoken of before the client joins.
        var joins = Array.FindIndex(script, line => line.Says.Contains("@Carla", StringComparison.Ordinal)
            && line.Says.StartsWith(script == English ? "add" : "添加 ", StringComparison.Ordinal));
        for (var i = 0; i < script.Length; i++)
        {
            if (i == joins)
                await LoadHours(language, stop);
            var (who, says) = script[i];
            // Whoever asks is in it too, unless they are one of the three.
            if (says.Contains("@You", StringComparison.Ordinal) && (person == Mira || person == Ben || person == Carla))
                continue;
            var said = says.Replace("@You", $"@{person.Name}", StringComparison.Ordinal);
            await ask(new Turn($"demo|{language}|{i}{(says.Contains("@You", StringComparison.Ordinal) ? person.Key : "")}", Place(who, language), who, said,
                time.GetUtcNow())
            {
                Locale = language, Mentions = [.. new[] { Mira, Ben, Carla, person }.Where(one => said.Contains($"@{one.Name}", StringComparison.Ordinal))
                    .Select(one => new Mention(one.Name, one))],
            }, true, stop);
        }

        await Age(project);
        if (await store.All<Person>(Person.Of(person.Key)) is [{ Private: { } conversation }, ..])
            outbox.Post(await ask(new Turn($"demo|{conversation.Key}|{RandomNumberGenerator.GetHexString(24)}", conversation, person,
                $"{(script == English ? "switch to" : "切换到")} {project}", time.GetUtcNow()) { Locale = language }, false, stop));
    }

    private async Task LoadHours(string language, CancellationToken stop)
    {
        var (now, at) = (time.GetUtcNow(), 0);
        foreach (var (isMira, says) in DemoHours.Of(DateOnly.FromDateTime(now.UtcDateTime), Words.For(language).IsChinese))
        {
            var who = isMira ? Mira : Ben;
            await ask(new Turn($"demo|{language}|hours{at++}", Place(who, language), who, says, now)
            {
                Locale = language, Mentions = says.Contains("@Ben", StringComparison.Ordinal) ? [new Mention("Ben", Ben)] : [],
            }, true, stop);
        }
    }

    private async Task Age(string name)
    {
        if (await store.All<Person>(Person.Of(Mira.Key)) is not [var mira, ..] || await store.All<Person>(Person.Of(Ben.Key)) is not [var ben, ..])
            return;
        foreach (var project in await store.All<Project>(Project.Of(mira.Id)))
            foreach (var (number, hours) in project.Name == name ? Ages : [])
                if (await store.Find<Issue>($"{project.Id}/I{number}") is { } issue && issue.CreatedAt >= project.Created)
                {
                    var (works, since) = (Clocks.Works(issue, project, id => ben.Is(id) ? ben : null), issue.CreatedAt);
                    while (works.Between(since, issue.CreatedAt) < TimeSpan.FromHours(hours))
                        since = since.AddMinutes(-30);
                    await store.Save(issue with { CreatedAt = since });
                }
    }

    /// <summary>The team's conversation where all this was said; a place of its own, so that nobody's chat is filled with it.</summary>
    private static Address Place(Account who, string language) => new(Mira.Channel, $"demo-{language}", ConversationKind.Group, User: who.Id);
}
