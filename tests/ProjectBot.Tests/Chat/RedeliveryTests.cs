using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Storage;
using ProjectBot.Tasks;

namespace ProjectBot.Tests.Chat;

public sealed class RedeliveryTests
{
    private readonly MeddledStore _store = new(new MemoryStore(Documents.Types()));

    [Fact]
    public async Task A_message_delivered_twice_has_one_effect_and_the_same_answer()
    {
        var talk = await Begun();
        var turn = talk.Turn("ana", null, "task add Once", "twice");
        var first = await talk.Bot.Hear(turn, inline: true);
        var second = await talk.Bot.Hear(turn, inline: true);
        Assert.Equal(Text(first), Text(second));
        Assert.Contains("Once", Text(first), StringComparison.Ordinal);
        Assert.Single(await Tasks(), task => task.Title == "Once");
        Assert.Empty((await talk.Bot.Hear(turn, inline: false)).Answers);
    }

    [Fact]
    public async Task Twenty_deliveries_at_once_have_one_effect_and_the_same_answer()
    {
        var talk = await Begun();
        var turn = talk.Turn("ana", null, "task add Once", "often");
        var heard = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () => await talk.Bot.Hear(turn, inline: true))));
        Assert.Single(heard.Select(Text).Distinct());
        Assert.Contains("Once", Text(heard[0]), StringComparison.Ordinal);
        Assert.Single(heard, one => one.Entry is not null);
        Assert.Single(await Tasks(), task => task.Title == "Once");
    }

    [Theory, InlineData(true, "task add Once"), InlineData(false, "task add Once"), InlineData(true, "tasks"), InlineData(false, "tasks"), InlineData(true, "nonsense"), InlineData(false, "nonsense")]
    public async Task Sixteen_deliveries_at_once_get_one_answer_and_one_message_is_posted(bool inline, string line)
    {
        var talk = await Begun();
        for (var round = 0; round < 20; round++)
        {
            var turn = talk.Turn("ana", null, line, $"round {round}");
            var heard = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () => await talk.Bot.Hear(turn, inline))));
            if (inline)
                Assert.Single(heard.Select(Text).Distinct());
            else
                Assert.Single(heard, one => one.Answers.Count > 0);
            Assert.True(heard.Count(one => one.Entry is not null) <= 1);
            Assert.DoesNotContain(heard, one => Text(one).Contains("send it again", StringComparison.Ordinal));
        }

        Assert.Equal(line == "task add Once" ? 20 : 0, (await Tasks()).Count(task => task.Title == "Once"));
    }

    [Fact]
    public async Task Two_hosts_that_hear_the_same_at_once_give_the_same_answer_and_one_effect()
    {
        var talk = await Begun();
        var other = new Transcript(_store);
        for (var round = 0; round < 20; round++)
        {
            var turn = talk.Turn("ana", null, "task add Once", $"round {round}");
            var heard = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(async () => await (i % 2 == 0 ? talk : other).Bot.Hear(turn, inline: true))));
            Assert.Single(heard.Select(Text).Distinct());
            Assert.Single(heard, one => one.Entry is not null);
        }

        Assert.Equal(20, (await Tasks()).Count(task => task.Title == "Once"));
    }

    [Fact]
    public async Task A_first_message_delivered_twenty_times_meets_one_person()
    {
        var talk = new Transcript(_store);
        var heard = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () => await talk.Bot.Hear(talk.Turn("ana", null, "project new Apollo", "first"), inline: true))));
        Assert.Single(heard.Select(Text).Distinct());
        Assert.Single(await _store.All<Team.Project>(Team.Project.Of((await _store.All<Team.Person>("in/local")).Single().Id)));
    }

    [Fact]
    public async Task A_turn_that_meets_a_newer_version_is_decided_again()
    {
        var talk = await Begun();
        _store.BeforeSave = async () =>
        {
            _store.BeforeSave = null;
            await _store.Change<TaskItem>("apollo/T1", task => task with { Title = "Renamed meanwhile" });
        };
        Assert.StartsWith("bot: Finished T1 Renamed meanwhile.", await talk.Say("ana: T1 done"), StringComparison.Ordinal);
        var task = (await Tasks()).Single();
        Assert.Equal((TaskState.Done, "Renamed meanwhile"), (task.State, task.Title));
    }

    [Fact]
    public async Task A_turn_that_stays_stale_is_apologised_for_and_nothing_of_it_is_saved()
    {
        var talk = await Begun();
        var times = 0;
        _store.BeforeSave = () => _store.Change<TaskItem>("apollo/T1", task => task with { Title = $"Renamed {++times} times" });
        Assert.StartsWith("bot: Somebody else was changing the same thing at the same moment.", await talk.Say("ana: T1 done"), StringComparison.Ordinal);
        Assert.Equal((100, TaskState.Todo), (times, (await Tasks()).Single().State));
        _store.BeforeSave = null;
        Assert.StartsWith("bot: Finished T1 Renamed 100 times.", await talk.Say("ana: T1 done"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_that_fails_is_answered_with_a_reference_and_the_next_turn_works()
    {
        var talk = await Begun();
        _store.OnList = () => throw new InvalidOperationException("broken");
        var heard = await talk.Bot.Hear(talk.Turn("ana", null, "tasks", "m-broken"), inline: true);
        Assert.Equal("Something went wrong on my side (reference m-broken). Nothing was changed; please try again.", heard.Answers.Single().Message.Text);
        _store.OnList = null;
        Assert.StartsWith("bot: Tasks of Apollo", await talk.Say("ana: tasks"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-US", "I cannot save anything right now, so nothing was changed. Please tell whoever looks after this bot.")]
    [InlineData("zh-CN", null)]
    public async Task A_closed_store_is_answered_with_a_sentence(string locale, string? sentence)
    {
        var talk = await Begun();
        _store.BeforeSave = () => throw new StoreClosedException("the disk is full");
        var heard = await talk.Bot.Hear(talk.Turn("ana", null, "T1 done") with { Locale = locale }, inline: true);
        Assert.Equal(sentence ?? ProjectBot.Language.Words.Chinese["I cannot save anything right now, so nothing was changed. Please tell whoever looks after this bot."], heard.Answers.Single().Message.Text);
        Assert.Equal(TaskState.Todo, (await Tasks()).Single().State);
    }

    private async Task<Transcript> Begun()
    {
        var talk = new Transcript(_store);
        await talk.Play("ana: project new Apollo");
        await talk.Play("ana: task add First");
        return talk;
    }

    private async Task<IEnumerable<TaskItem>> Tasks() => (await _store.Inner.All<TaskItem>(TaskItem.In("apollo"))).Where(task => !task.Removed);

    private static string Text(Heard heard) => string.Join('\n', heard.Answers.Select(answer => PlainText.Of(answer.Message)));
}
