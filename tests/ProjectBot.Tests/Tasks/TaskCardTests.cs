using System.Text.Json;
using ProjectBot.Cards;
using ProjectBot.Items;
using ProjectBot.Language;
using ProjectBot.Storage;
using ProjectBot.Tasks;
using ProjectBot.Team;
using ProjectBot.Tests.Items;

namespace ProjectBot.Tests.Tasks;

public sealed class TaskCardTests
{
    private static readonly TaskItem Full = Some.Task(12, "Prepare deck") with
    {
        Version = 4, Owners = ["ana"], Due = Some.Today.AddDays(-1), Estimate = 240, Spent = 90, Priority = 1, Labels = ["design"], Parent = 3, After = [9],
        Checklist = [new("outline", true), new("slides")], Description = "For the kickoff", Watchers = ["bo"], ClientVisible = true,
        Links = [new("apollo/T3")],
    };

    private static readonly Document[] Others =
    [
        Some.Task(3, "Launch") with { ClientVisible = true }, Some.Task(9, "Get numbers"),
        Some.Task(13) with { Parent = 12, State = TaskState.Done, ClientVisible = true }, Some.Task(14) with { Parent = 12, Estimate = 60 },
        new Comment { Id = "apollo/T12/c1", By = "bo", At = Some.Now, Text = "nice" }, new Comment { Id = "apollo/T12/c2", By = "bo", At = Some.Now, Text = "for you", Shared = true },
    ];

    [Fact]
    public async Task A_card_names_the_document_and_version_it_shows()
    {
        var card = await Card(Full);
        Assert.Equal(("T12 Prepare deck", "apollo/T12", 4L), (card.Title, card.Subject, card.SubjectVersion));
    }

    [Fact]
    public async Task A_card_says_all_there_is_to_know()
    {
        var card = await Card(Full);
        var facts = card.Body.OfType<Facts>().Single().Items.ToDictionary(fact => fact.Name, fact => fact.Value);
        Assert.Equal(["○ to do", "Ana", "Tue 24 Nov (overdue)", "p1", "#design"], card.Body.OfType<Chips>().Single().Items.Select(chip => chip.Text));
        Assert.Equal([Tone.Strong, Tone.Plain, Tone.Bad, Tone.Plain, Tone.Plain], card.Body.OfType<Chips>().Single().Items.Select(chip => chip.Tone));
        Assert.Equal("1h 30min spent of 4h, 2h 30min left", facts["Work"]);
        Assert.Equal("T3 Launch", facts["Part of"]);
        Assert.Equal("▰▱ 1 of 2 done, 50%; 1h left", facts["Parts"]);
        Assert.Equal("T9 Get numbers", facts["Waits for"]);
        Assert.Equal("T3 Launch (to do)", facts["See also"]);
        Assert.Equal("Bo", facts["Watched by"]);
        Assert.Equal("may see this", facts["Clients"]);
        Assert.Equal(["Bo, Wed 25 Nov 09:00: nice", "Bo, Wed 25 Nov 09:00: for you"], card.Body.OfType<Section>().Last().Body.OfType<Text>().Select(text => text.Content));
    }

    /// <summary>Title, state, owner, due, progress of parts, comments to the client; nothing else, and no part that is internal.</summary>
    [Fact]
    public async Task A_client_sees_what_the_receipt_of_sharing_says_and_nothing_else()
    {
        var card = await Card(Full, Role.Client);
        Assert.Equal(
            ["T12 Prepare deck", "○ to do", "Ana", "Tue 24 Nov (overdue)", "Parts", "▰ 1 of 1 done, 100%", "1 comment", "Bo, Wed 25 Nov 09:00: for you", "Comment…", "T12 comment"],
            Texts.Of(card).Except(["text", "chips", "facts", "section", "plain", "strong", "bad", "default", "T12", "apollo/T12"]));
    }

    [Fact]
    public async Task A_checklist_row_says_the_opposite_of_what_it_is() =>
        Assert.Equal(["T12 uncheck 1", "T12 check 2"], (await Card(Full)).Body.OfType<Section>().First().Body.OfType<Entries>().Single().Items.Select(row => row.Say));

    [Theory]
    [InlineData(TaskState.Todo, "start done +to|me +to +due +blocked|by +comment")]
    [InlineData(TaskState.Doing, "done review +blocked|by +to|me +to +due +comment")]
    [InlineData(TaskState.Blocked, "unblock done +to|me +to +due +comment")]
    [InlineData(TaskState.Review, "done start +blocked|by +to|me +to +due +comment")]
    [InlineData(TaskState.Done, "reopen comment")]
    [InlineData(TaskState.Cancelled, "reopen comment")]
    public async Task Two_buttons_are_what_can_be_done_next_and_the_rest_is_more(TaskState state, string expected) =>
        Assert.Equal(expected.Replace('|', ' '), string.Join(' ', (await Card(Some.Task(5) with { State = state })).Actions.Select(button => (button.IsMore ? "+" : "") + button.Say["T5 ".Length..])));

    [Fact]
    public async Task Whoever_shows_it_elsewhere_says_which_project() =>
        Assert.All((await Card(Full, isHere: false)).Actions, button => Assert.StartsWith("apollo/T12 ", button.Say, StringComparison.Ordinal));

    [Fact]
    public async Task A_client_may_comment_and_nothing_else() => Assert.Equal(["T12 comment"], (await Card(Full, Role.Client)).Actions.Select(button => button.Say));

    [Fact]
    public async Task A_card_of_what_was_taken_back_or_hidden_says_only_that()
    {
        Assert.Equal("T12 was taken back", (await Card(Full with { Removed = true })).Title);
        var hidden = await Card(Full with { ClientVisible = false }, Role.Client);
        Assert.Equal(("T12 is internal", 0), (hidden.Title, hidden.Body.Length));
    }

    [Fact]
    public async Task A_card_speaks_Chinese() =>
        Assert.Contains((await Card(Full, words: Words.Chinese)).Body.OfType<Facts>().Single().Items, fact => fact is { Name: "工作量", Value: "已用 1 小时 30 分钟，预估 4 小时，还剩 2 小时 30 分钟" });

    [Fact]
    public async Task Cards_survive_being_kept_in_the_journal()
    {
        foreach (var card in new[] { await Card(Full), await Card(Full with { Removed = true }), new Card("Bare", []) })
        {
            var text = JsonSerializer.Serialize(card, Documents.Json);
            Assert.Equal(Texts.Of(card), Texts.Of(JsonSerializer.Deserialize<Card>(text, Documents.Json)!));
        }
    }

    private static async Task<Card> Card(TaskItem task, Role viewer = Role.Member, Words? words = null, bool isHere = true)
    {
        var store = new MemoryStore(Documents.Types());
        foreach (var other in Others)
            await store.Save(other);
        return await Features.All(store).OfType<TaskKind>().Single().Card(task, Some.View(store, viewer, words, isHere));
    }
}
