using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Sayings;
using ProjectBot.Storage;

namespace ProjectBot.Tests.Sayings;

/// <summary>What taught wordings cost, what limits them, and how people say them.</summary>
public sealed class SayingTests
{
    private const string Taught = "\"wrap up\" means \"done\"";

    public static TheoryData<string> Said => new(
        "\"wrap up\" means \"done\"", "“wrap up” means done.", "'wrap up' means 'done'", "from now on wrap up means done", "From now on, \"wrap up\" stands for \"done\"", "teach wrap up = done",
        "please teach it that wrap up means done", "when we say \"wrap up\" we mean \"done\"", "if somebody says “wrap up”, it means “done”", "by \"wrap up\" we mean \"done\"", "\"wrap up\" is short for \"done\"",
        "let \"wrap up\" mean \"done\"", "define \"wrap up\" as \"done\"", "learn that wrap up means done", "wording wrap up = done");

    public static TheoryData<string> SaidInChinese => new(
        "“销号” 就是 “完成”", "“销号”表示“完成”", "「销号」就是「完成」", "以后“销号”就是完成", "从现在起“销号”的意思是“完成”", "今后我们说销号就表示完成", "教你一个新说法：销号 = 完成", "记住“销号”等于“完成”", "“销号”意思就是“完成”。",
        "把“销号”当作“完成”", "请把“销号”理解为“完成”", "我们说“销号”的时候意思是“完成”", "新增一个说法：“销号”就是“完成”", "新说法 销号 = 完成");

    [Theory, MemberData(nameof(Said))]
    public Task It_is_taught_in_many_ways(string line) => Means(line, "en-US", "wrap up", "done");

    [Theory, MemberData(nameof(SaidInChinese))]
    public Task And_in_Chinese(string line) => Means(line, "zh-CN", "销号", "完成");

    [Theory, InlineData("which wordings do you know?"), InlineData("show me our wordings"), InlineData("list the wordings"), InlineData("what wordings did you learn"), InlineData("what did we teach you?"),
     InlineData("我们有哪些说法？"), InlineData("看看我们的说法"), InlineData("列出所有别名"), InlineData("有什么说法"), InlineData("我们教过你什么？")]
    public async Task They_are_asked_for_in_many_ways(string line)
    {
        var talk = await Apollo();
        await talk.Play($"ana: {Taught}");
        Assert.Equal("Wordings of Apollo", (await talk.Play($"ana: {line}"))[0].Card?.Title.Replace("Apollo 的说法", "Wordings of Apollo", StringComparison.Ordinal));
    }

    [Theory, InlineData("forget \"wrap up\""), InlineData("please forget the wording wrap up"), InlineData("unlearn “wrap up”"), InlineData("delete the saying wrap up"), InlineData("forget that \"wrap up\" means something"),
     InlineData("忘掉“wrap up”"), InlineData("把说法“wrap up”删掉"), InlineData("删掉“wrap up”这个说法"), InlineData("忘记说法wrap up"), InlineData("取消别名 wrap up")]
    public async Task They_are_forgotten_in_many_ways(string line)
    {
        var talk = await Apollo();
        await talk.Play($"ana: {Taught}");
        await talk.Play($"ana: {line}");
        Assert.True((await talk.Store.Find<Saying>("apollo/“wrap up”"))!.Removed);
    }

    [Fact]
    public async Task A_line_that_is_understood_anyway_costs_nothing_more()
    {
        var store = new Counting(new MemoryStore(Documents.Types()));
        var talk = await Apollo(store);
        await talk.Play($"ana: {Taught}");
        store.Lists = 0;
        foreach (var line in (string[])["task add Send the invoice", "T1 start", "what's overdue?", "please finish the invoice", "T1", "help", "move it to monday", "resume", "T1 reopen and T1 p1"])
            await talk.Play($"ana: {line}");
        Assert.Equal(0, store.Lists);
        await talk.Play("ana: wrap up T1");
        Assert.Equal(1, store.Lists);
    }

    [Fact]
    public async Task A_built_in_wording_that_appears_later_wins()
    {
        var store = new MemoryStore(Documents.Types());
        await (await Apollo(store)).Play("ana: \"lift off\" means \"tasks mine\"");
        var later = new Transcript(store, new Feature("Later", (_, _) => new Later(), []));
        var heard = await later.Bot.Hear(later.Turn("ana", null, "lift off") with { Id = "later" }, inline: true);
        Assert.Equal("What I can do", heard.Answers[0].Message.Card?.Title);
    }

    [Fact]
    public async Task What_takes_away_later_is_not_done_by_another_word()
    {
        var store = new MemoryStore(Documents.Types());
        var talk = await Apollo(store);
        foreach (var line in (string[])["task add Pack", "T1 checklist tape, box", "\"strike\" means \"T1 remove item\""])
            await talk.Play($"ana: {line}");
        var taught = new Saying { Id = Saying.IdOf("apollo", "strike"), Text = "strike", Means = "remove item", By = "ana" };
        Assert.Null(await store.Find<Saying>(taught.Id));
        await new Recorder(store).Keep(new("by hand", Transcript.Sunday, "ana", "nowhere", "apollo", null), new Decision { Saves = [taught] });
        Assert.StartsWith("I didn’t catch “strike T1 1”", (await talk.Play("ana: strike T1 1"))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_is_the_most()
    {
        var talk = await Apollo();
        var said = "";
        for (var at = 1; at <= Saying.Most; at++)
            said = (await talk.Play($"ana: \"code {Letters(at)}\" means \"tasks mine\""))[0].Text;
        Assert.Equal("From now on “code zzdv” means “tasks mine” here. That makes 100 wordings of 100.".Replace("zzdv", Letters(Saying.Most), StringComparison.Ordinal), said);
        Assert.Equal("Apollo has 100 wordings already, and that is all I keep. Forget one first.", (await talk.Play($"ana: {Taught}"))[0].Text);
        Assert.StartsWith("From now on", (await talk.Play($"ana: \"code {Letters(1)}\" means \"board\""))[0].Text, StringComparison.Ordinal);
        await talk.Play($"ana: forget \"code {Letters(1)}\"");
        Assert.StartsWith("From now on", (await talk.Play($"ana: {Taught}"))[0].Text, StringComparison.Ordinal);
        Assert.Equal("Page 2 of 5", (await talk.Play("ana: wordings"))[0].Card!.Actions.Single().Label);
    }

    [Theory, InlineData("meaning", 201), InlineData("saying", 61)]
    public async Task What_is_too_long_is_said_so(string what, int length)
    {
        var talk = await Apollo();
        var answer = what == "saying" ? await talk.Play($"ana: \"{new string('a', length)}\" means \"done\"") : await talk.Play($"ana: \"wrap up\" means \"comment {new string('a', length - 8)}\"");
        Assert.Contains($"{length - 1} characters at most; this", answer[0].Text, StringComparison.Ordinal);
    }

    /// <summary>The words of a team may be internal.</summary>
    [Theory, InlineData("wordings"), InlineData("which wordings do you know"), InlineData("wrap up T1"), InlineData("wrap up"), InlineData("forget \"wrap up\""), InlineData("\"fix\" means \"done\""), InlineData("wording fix = done"),
     InlineData("help wordings"), InlineData("wordngs"), InlineData("别名"), InlineData("忘掉“wrap up”")]
    public async Task A_client_hears_what_they_would_hear_if_there_were_none(string line)
    {
        var heard = new List<string>();
        foreach (var (without, taught) in ((string?, string)[])[(null, Taught), ("Sayings", "hello")])
        {
            var talk = new Transcript(without: without);
            foreach (var one in (string[])["given: Apollo with ana, bo, carla(client) in team", "ana: task add Send the invoice", "ana: T1 share", $"ana: {taught}"])
                await talk.Play(one);
            foreach (var where in (string[])["carla", "carla@team"])
                heard.Add(string.Join('\n', (await talk.Play($"{where}: {line}")).Select(PlainText.Of)));
        }

        Assert.Equal(heard[2..], heard[..2]);
    }

    /// <summary>Whoever uses a word that writes waits for their place like everybody.</summary>
    [Fact]
    public async Task Many_at_once_who_use_one_are_all_heard()
    {
        var talk = await Apollo();
        await talk.Play("ana: \"stash\" means \"task add\"");
        var heard = await Task.WhenAll(Enumerable.Range(1, 30).Select(at => talk.Bot.Hear(talk.Turn(at % 2 == 0 ? "ana" : "bo", null, $"stash Thing {at}"), inline: true).AsTask()));
        Assert.All(heard, one => Assert.StartsWith("Added T", one.Answers[0].Message.Text, StringComparison.Ordinal));
    }

    private static async Task Means(string line, string locale, string saying, string meaning)
    {
        var talk = new Transcript { Locale = locale };
        await talk.Play("given: Apollo with ana, bo");
        var answer = await talk.Play($"ana: {line}");
        var taught = await talk.Store.Find<Saying>(Saying.IdOf("apollo", saying));
        Assert.True(taught is { Removed: false } && taught.Means == meaning, $"{line}: {taught?.Means} {string.Join('\n', answer.Select(PlainText.Of))}");
    }

    private static async Task<Transcript> Apollo(IStore? store = null)
    {
        var talk = new Transcript(store);
        await talk.Play("given: Apollo with ana, bo");
        return talk;
    }

    /// <summary>A word of its own for each number, which is no reference.</summary>
    private static string Letters(int number) => $"zz{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}";

    private sealed class Later : IFeature
    {
        public void Map(CommandMap map) => map.Heard("help", "lift_off");
    }

    private sealed class Counting(IStore inner) : IStore
    {
        public int Lists { get; set; }

        public DocumentTypes Types => inner.Types;

        public ValueTask<T?> Find<T>(string id) where T : Document => inner.Find<T>(id);

        public ValueTask<IReadOnlyList<T>> All<T>(string key) where T : Document
        {
            Lists += typeof(T) == typeof(Saying) ? 1 : 0;
            return inner.All<T>(key);
        }

        public ValueTask<IReadOnlyList<T>> Newest<T>(string key, int count, long before = long.MaxValue) where T : Document, INumbered => inner.Newest<T>(key, count, before);

        public ValueTask<long> Next(string series) => inner.Next(series);

        public ValueTask<Placed> Place(Commit commit) => inner.Place(commit);

        public ValueTask Durable() => inner.Durable();
    }
}
