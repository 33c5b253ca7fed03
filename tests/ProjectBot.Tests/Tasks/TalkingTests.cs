using ProjectBot.Tasks;
using ProjectBot.Tests.Items;

namespace ProjectBot.Tests.Tasks;

/// <summary>Lines as people type them, said to the real bot, in both languages.</summary>
public sealed class TalkingTests
{
    [Theory]
    [InlineData("task add Prepare deck for me by friday p1 est 4h #design #web", "T1|Prepare deck|Ana|2026-11-27|p1|240|design,web")]
    [InlineData("add task #web urgent Fix login", "T1|Fix login|||p1|0|web")]
    [InlineData("task add stand by me by friday", "T1|stand by me||2026-11-27|p0|0|")]
    [InlineData("task add Buy milk by hand", "T1|Buy milk by hand|||p0|0|")]
    [InlineData("new task Aim high", "T1|Aim high|||p0|0|")]
    [InlineData("添加任务 准备启动会 给我 下周五前 p1 预估4小时 #设计", "T1|准备启动会|Ana|2026-11-27|p1|240|设计")]
    [InlineData("加任务 写周报 明天前", "T1|写周报||2026-11-23|p0|0|")]
    public async Task A_task_is_added_in_one_line(string line, string expected)
    {
        var talk = await Started();
        await talk.Say($"ana: {line}");
        var task = await talk.Store.Find<TaskItem>("apollo/T1");
        Assert.NotNull(task);
        var owner = task.Owners.IsEmpty ? "" : "Ana";
        Assert.Equal(expected, $"{task.Ref}|{task.Title}|{owner}|{task.Due:yyyy-MM-dd}|p{task.Priority}|{task.Estimate}|{string.Join(',', task.Labels)}");
    }

    /// <summary>Each line says the same twice: in English and in Chinese.</summary>
    [Theory]
    [InlineData("T1 done", "T1 完成", "Finished T1 One.")]
    [InlineData("done T1", "完成T1", "Finished T1 One.")]
    [InlineData("T1 doing", "T1 进行中", "Started T1 One.")]
    [InlineData("T1, T2 and T3 done", "T1、T2和T3完成", "Finished T1, T2 and T3.")]
    [InlineData("T1..T3 to me", "T1..T3 给我", "Gave T1, T2 and T3 to Ana.")]
    [InlineData("T1 blocked by waiting for keys", "T1 受阻 waiting for keys", "Marked T1 One as blocked: waiting for keys.")]
    [InlineData("T1 blocked by T2", "T1 依赖 T2", "Made T1 One wait for T2 Two.")]
    [InlineData("T1 after T2 T3", "T1 在 T2 T3 之后", "Made T1 One wait for T2 Two and T3 Three.")]
    [InlineData("T1 review", "T1 送审", "Sent T1 One to review.")]
    [InlineData("T1 cancel not needed", "T1 取消 not needed", "Cancelled T1 One (not needed).")]
    [InlineData("T1 due friday", "T1 截止 周五", "Set the due date of T1 One to Fri 27 Nov.")]
    [InlineData("T1 by friday", "T1 周五前", "Set the due date of T1 One to Fri 27 Nov.")]
    [InlineData("T1 starts tomorrow", "T1 开始于 明天", "Set the start of T1 One to Mon 23 Nov.")]
    [InlineData("T1 p2", "T1 优先级 高", "Set T1 One to p2 high.")]
    [InlineData("T1 est 90min", "T1 预估 90分钟", "Estimated T1 One at 1h 30min.")]
    [InlineData("T1 #web", "T1 标签 #web", "Labelled T1 One #web.")]
    [InlineData("T1 rename Uno", "T1 改名 Uno", "Renamed T1 Uno.")]
    [InlineData("T1 describe all of it", "T1 描述 all of it", "Described T1 One.")]
    [InlineData("T2 T3 under T1", "T2 T3 属于 T1", "Made T2 and T3 part of T1 One.")]
    [InlineData("T1 item Buy cake", "T1 检查项 Buy cake", "Put “Buy cake” on the checklist of T1 One.")]
    [InlineData("T1 comment nice", "T1 评论 nice", "Commented on T1 One: “nice”.")]
    [InlineData("T1 watch", "T1 关注", "You now follow T1 One.")]
    [InlineData("T1 hide", "T1 内部", "T1 is internal already.")]
    [InlineData("T1 repeat every monday", "T1 重复 每周一", "Made T1 One repeat every Mon.")]
    [InlineData("T1 +2h wrote intro", "T1 记录 2小时 wrote intro", "Logged 2h on T1 One.")]
    [InlineData("log 2h T1 review", "记录 2小时 T1 review", "Logged 2h on T1 One.")]
    [InlineData("T9 done", "T9 完成", "There is no T9 here.")]
    public async Task Every_change_can_be_said_in_both_languages(string english, string chinese, string expected)
    {
        var (one, other) = (await Started("One", "Two", "Three"), await Started("One", "Two", "Three"));
        Assert.Equal(expected, (await one.Play($"ana: {english}"))[0].Text!.Split('\n')[0]);
        await other.Say($"ana: {chinese}");
        foreach (var number in new[] { 1, 2, 3 })
            Assert.Equal(await Kept(one, number), await Kept(other, number));
    }

    [Theory]
    [InlineData("tasks", "任务", "Tasks of Apollo")]
    [InlineData("tasks mine", "我的任务", "Tasks of Apollo: mine")]
    [InlineData("tasks for me p1", "任务 负责人 我 p1", "Tasks of Apollo: Ana, p1 urgent")]
    [InlineData("tasks without owner #web", "任务 无负责人 #web", "Tasks of Apollo: without owner, #web")]
    [InlineData("tasks due this week by owner", "任务 截止 本周 按负责人", "Tasks of Apollo: due Mon 16 Nov to Sun 22 Nov")]
    [InlineData("tasks blocked", "任务 受阻", "Tasks of Apollo: blocked")]
    [InlineData("tasks in review", "任务 待审", "Tasks of Apollo: in review")]
    [InlineData("tasks inbox", "收件箱", "Tasks of Apollo: inbox")]
    [InlineData("board", "看板", "Board of Apollo")]
    [InlineData("tree", "任务树", "Tasks of Apollo")]
    [InlineData("tree T1", "任务树 T1", "T1 One")]
    [InlineData("find one", "搜索 one", "Found: one")]
    [InlineData("T1", "查看 T1", "T1 One")]
    [InlineData("history T1", "T1 历史", "History of T1 One")]
    public async Task Every_view_can_be_asked_for_in_both_languages(string english, string chinese, string expected)
    {
        var talk = await Started("One for me p1 by today", "Two #web", "Three", "Four");
        await talk.Say("ana: T3 blocked by keys");
        await talk.Say("ana: T4 review");
        var said = (await talk.Play($"ana: {english}"))[0].Card!;
        Assert.Equal(expected, said.Title);
        Assert.Equal(Opens(said), Opens((await talk.Play($"ana: {chinese}"))[0].Card!));

        // What a card leads to is the same in every language.
        static IEnumerable<string> Opens(ProjectBot.Cards.Card card) => Texts.Of(card)
            .Where(text => text.Length > 1 && text[0] == 'T' && char.IsDigit(text[1]) && text != card.Title);
    }

    [Fact]
    public async Task The_buttons_of_a_list_page_say_what_the_bot_understands()
    {
        var talk = await Started([.. Enumerable.Range(1, 22).Select(number => $"Task number {number} for me by today")]);
        var first = (await talk.Play("ana: tasks for me due this week by due about number"))[0];
        var second = (await talk.Play("ana> 1"))[0];
        Assert.Equal(first.Card!.Title, second.Card!.Title);
        Assert.Equal("22 in all, page 2 of 2, as of 09:00", second.Card.Body.OfType<ProjectBot.Cards.Text>().First().Content);
    }

    [Fact]
    public async Task An_undone_task_is_nowhere_and_its_number_is_not_given_again()
    {
        var talk = await Started("One");
        await talk.Say("ana: undo");
        Assert.Equal("There is no T1 here.", (await talk.Play("ana: T1"))[0].Text);
        await talk.Say("ana: task add Another");
        Assert.Equal("T2 Another", (await talk.Play("ana: T2"))[0].Card!.Title);
        Assert.Equal(["T2"], Texts.Entries((await talk.Play("ana: tasks"))[0].Card!).Select(row => row.Say));
    }

    [Fact]
    public async Task Undoing_a_finish_takes_the_next_one_back_too()
    {
        var talk = await Started("Report by today every monday");
        await talk.Say("ana: T1 done");
        Assert.False((await talk.Store.Find<TaskItem>("apollo/T2"))!.Removed);
        await talk.Say("ana: undo");
        Assert.True((await talk.Store.Find<TaskItem>("apollo/T2"))!.Removed);
        Assert.Equal((TaskState.Todo, true), ((await talk.Store.Find<TaskItem>("apollo/T1"))!.State, (await talk.Store.Find<TaskItem>("apollo/T1"))!.Recurrence is not null));
    }

    private static async Task<string> Kept(Transcript talk, int number)
    {
        var type = talk.Store.Types.Of(typeof(TaskItem));
        return System.Text.Encoding.UTF8.GetString(type.Body((await talk.Store.Find<TaskItem>($"apollo/T{number}"))!));
    }

    private static async Task<Transcript> Started(params string[] tasks)
    {
        var talk = new Transcript();
        await talk.Say("ana: project new Apollo");
        foreach (var task in tasks)
            await talk.Say($"ana: task add {task}");
        return talk;
    }
}
