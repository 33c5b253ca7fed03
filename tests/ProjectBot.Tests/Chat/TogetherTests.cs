using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Journal;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Tests.Chat;

/// <summary>Many people at once: nobody is refused, nothing is lost or doubled, and the order is kept.</summary>
public sealed class TogetherTests
{
    private const int People = 40;

    private MeddledStore _store = new(new MemoryStore(Documents.Types()));

    [Fact]
    public async Task Forty_people_speaking_for_the_first_time_and_adding_at_once_get_forty_numbers_without_a_gap()
    {
        var talk = await Group();
        var heard = await AtOnce(who => Say(talk, who, $"task add Task of {who}"));
        Assert.Equal(Enumerable.Range(1, People), heard.Select(one => Number(one, "Added T")).Order());
        Assert.All(heard, one => Assert.NotNull(one.Entry));
        // Numbers are given in the order of the journal.
        Assert.Equal(Enumerable.Range(1, People), heard.OrderBy(one => one.Entry!.Number).Select(one => Number(one, "Added T")));
        Assert.Equal(People + 1, (await talk.Store.Find<Conversation>("test|team"))!.People.Length);
    }

    [Fact]
    public async Task Forty_people_adding_at_once_on_a_disk_get_forty_numbers_without_a_gap()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("together-");
        await using (var disk = new LiteStore(new(Path.Combine(folder.FullName, "bot.db")), Documents.Types()))
        {
            _store = new(disk);
            await Forty_people_speaking_for_the_first_time_and_adding_at_once_get_forty_numbers_without_a_gap();
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Forty_people_on_one_item_are_all_heard()
    {
        var talk = await Group();
        await talk.Play("ana@team: task add One for all");
        var heard = await AtOnce(who => Say(talk, who, int.Parse(who[1..], System.Globalization.CultureInfo.InvariantCulture) % 2 == 0 ? $"T1 comment This is {who}" : "T1 watch"));
        Assert.All(heard, one => Assert.Contains("T1 One for all", Text(one), StringComparison.Ordinal));
        Assert.Equal((People / 2, People / 2), ((await _store.Newest<JournalEntry>(JournalEntry.OfProject("apollo"), 100)).Count(entry => entry.Command!.EndsWith("comment", StringComparison.Ordinal)),
            (await _store.Find<ProjectBot.Tasks.TaskItem>("apollo/T1"))!.Watchers.Length));
    }

    [Fact]
    public async Task One_person_s_lines_are_kept_in_the_order_of_their_coming()
    {
        var talk = await Group();
        await AtOnce(async who =>
        {
            Heard last = null!;
            for (var i = 0; i < 5; i++)
                last = await Say(talk, who, $"task add {who} number {i}");
            return last;
        });
        var tasks = (await _store.All<ProjectBot.Tasks.TaskItem>(ProjectBot.Tasks.TaskItem.In("apollo"))).OrderBy(task => task.Number).ToList();
        Assert.Equal(Enumerable.Range(1, 5 * People), tasks.Select(task => task.Number));
        foreach (var one in tasks.GroupBy(task => task.CreatedBy))
            Assert.Equal(["0", "1", "2", "3", "4"], one.Select(task => task.Title[^1..]));
    }

    [Fact]
    public async Task Two_hosts_on_one_store_refuse_nobody()
    {
        var talk = await Group();
        var other = new Transcript(_store);
        var heard = await AtOnce(who => Say(who.Length % 2 == 0 ? talk : other, who, $"task add Task of {who}"));
        Assert.Equal(People, heard.Select(one => Number(one, "Added T")).Distinct().Count());
    }

    [Fact]
    public async Task Who_reads_waits_for_nobody_who_writes()
    {
        var talk = await Group();
        var gate = new TaskCompletionSource();
        _store.BeforeSave = async () => await gate.Task;
        var writing = talk.Bot.Hear(talk.Turn("ana", "team", "task add Slow"), inline: true).AsTask();
        Assert.StartsWith("There are no open tasks yet.", Text(await talk.Bot.Hear(talk.Turn("ana", null, "tasks", "read"), inline: true)), StringComparison.Ordinal);
        Assert.False(writing.IsCompleted);
        gate.SetResult();
        Assert.StartsWith("Added T1", Text(await writing), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_turn_sees_what_has_its_place_and_both_are_answered_when_it_is_durable()
    {
        var talk = await Group();
        var disk = new TaskCompletionSource();
        _store.Disk = disk.Task;
        var adding = talk.Bot.Hear(talk.Turn("ana", "team", "task add First"), inline: true).AsTask();
        var finishing = talk.Bot.Hear(talk.Turn("ana", "team", "T1 done"), inline: true).AsTask();
        var reading = talk.Bot.Hear(talk.Turn("ana", null, "T1"), inline: true).AsTask();
        await Task.WhenAny(adding, finishing, reading, Task.Delay(200));
        Assert.Equal((false, false, false), (adding.IsCompleted, finishing.IsCompleted, reading.IsCompleted));
        Assert.Equal(ProjectBot.Tasks.TaskState.Done, (await _store.Find<ProjectBot.Tasks.TaskItem>("apollo/T1"))!.State);
        disk.SetResult();
        Assert.StartsWith("Added T1", Text(await adding), StringComparison.Ordinal);
        Assert.StartsWith("Ana finished T1 First.", Text(await finishing), StringComparison.Ordinal);
        Assert.StartsWith("T1 First", Text(await reading), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_disk_refuses_both_are_told_so()
    {
        var talk = await Group();
        var disk = new TaskCompletionSource();
        _store.Disk = disk.Task;
        var adding = talk.Bot.Hear(talk.Turn("ana", "team", "task add First"), inline: true).AsTask();
        var finishing = talk.Bot.Hear(talk.Turn("ana", "team", "T1 done"), inline: true).AsTask();
        disk.SetException(new StoreClosedException("the disk is full"));
        Assert.StartsWith("I cannot save anything right now", Text(await adding), StringComparison.Ordinal);
        Assert.StartsWith("I cannot save anything right now", Text(await finishing), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_occasion_that_comes_often_at_once_has_one_effect_and_one_entry()
    {
        var talk = await Group();
        await talk.Play("ana@team: task add One for all");
        var occasion = new Occasion("standup/apollo/1/2026-11-25", Transcript.Sunday, Project: "apollo");
        var kept = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () => await talk.Bot.Do(occasion, async () =>
        {
            var task = (await talk.Store.Find<ProjectBot.Tasks.TaskItem>("apollo/T1"))!;
            return new Reply("Stand up!").Saving(task with { Title = $"{task.Title} again" });
        }))));
        Assert.Single(kept.Select(entry => entry!.Number).Distinct());
        Assert.Equal("One for all again", (await talk.Store.Find<ProjectBot.Tasks.TaskItem>("apollo/T1"))!.Title);
    }

    /// <summary>Ana's group: everybody is in the roster and a member, and nobody but Ana has spoken.</summary>
    private async Task<Transcript> Group()
    {
        var talk = new Transcript(_store);
        await talk.Play($"given: team is read by ana, {string.Join(", ", Enumerable.Range(1, People).Select(i => $"p{i}"))}");
        await talk.Play("ana@team: project new Apollo");
        await talk.Play("ana@team: add everybody here as member");
        await talk.Play("ana: project use Apollo");
        return talk;
    }

    private static Task<Heard[]> AtOnce(Func<string, Task<Heard>> say) => Task.WhenAll(Enumerable.Range(1, People).Select(i => Task.Run(() => say($"p{i}"))));

    private static Task<Heard> Say(Transcript talk, string who, string line) => talk.Bot.Hear(talk.Turn(who, "team", line, $"{who}: {line}"), inline: true).AsTask();

    private static string Text(Heard heard) => PlainText.Of(heard.Answers[0].Message);

    private static int Number(Heard heard, string before)
    {
        var text = Text(heard);
        Assert.StartsWith(before, text, StringComparison.Ordinal);
        return int.Parse(string.Concat(text[before.Length..].TakeWhile(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture);
    }
}
