using ProjectBot.Team;
using ProjectBot.Cards;
using ProjectBot.Language;
using ProjectBot.Tasks;

namespace ProjectBot.Tests.Tasks;

public sealed class TaskCardTests
{
    private static readonly TaskItem Full = Some.Task(12, "Prepare deck") with
    {
        Version = 4, Owners = ["ana"], Due = Some.Today.AddDays(-1), Estimate = 240, Spent = 90, Priority = 1, Labels = ["design"], Parent = 3, After = [9],
        Checklist = [new("outline", true), new("slides")], Comments = [new("bo", Some.Now, "nice")], Description = "For the kickoff", Watchers = ["bo"], ClientVisible = true,
    };

    private static readonly TaskSet Tasks = Some.Set(Full, Some.Task(3, "Launch"), Some.Task(9, "Get numbers"), Some.Task(13) with { Parent = 12, State = TaskState.Done }, Some.Task(14) with { Parent = 12, Estimate = 60 });

    [Fact]
    public void A_card_names_the_document_and_version_it_shows()
    {
        var card = Card(Full);
        Assert.Equal(("T12 Prepare deck", "apollo/T12", 4L), (card.Title, card.Subject, card.SubjectVersion));
    }

    [Fact]
    public void A_card_says_all_there_is_to_know()
    {
        var facts = Card(Full).Body.OfType<Facts>().Single().Items.ToDictionary(fact => fact.Name, fact => fact.Value);
        Assert.Equal("Ana", facts["Owner"]);
        Assert.Equal("Tue 24 Nov (overdue)", facts["Due"]);
        Assert.Equal("p1 urgent", facts["Priority"]);
        Assert.Equal("1h 30min spent of 4h, 2h 30min left", facts["Work"]);
        Assert.Equal("#design", facts["Labels"]);
        Assert.Equal("T3 Launch", facts["Part of"]);
        Assert.Equal("1 of 2 done, 50%; 1h left", facts["Parts"]);
        Assert.Equal("T9 Get numbers", facts["Waits for"]);
        Assert.Equal("Bo", facts["Watched by"]);
        Assert.Equal(("to do, overdue", Tone.Bad), Card(Full).Body.OfType<Text>().Select(text => (text.Content, text.Tone)).First());
    }

    [Fact]
    public void A_checklist_row_says_the_opposite_of_what_it_is() =>
        Assert.Equal(["T12 uncheck 1", "T12 check 2"], Card(Full).Body.OfType<Section>().First().Body.OfType<Rows>().Single().Items.Select(row => row.Say));

    [Theory]
    [InlineData(TaskState.Todo, "done start blocked by|to me|due to")]
    [InlineData(TaskState.Doing, "done review blocked by|to me|due to")]
    [InlineData(TaskState.Blocked, "unblock done|to me|due to")]
    [InlineData(TaskState.Review, "done start blocked by|to me|due to")]
    [InlineData(TaskState.Done, "reopen")]
    [InlineData(TaskState.Cancelled, "reopen")]
    public void Buttons_are_what_can_be_done_next(TaskState state, string expected) =>
        Assert.Equal(expected.Replace('|', ' '), string.Join(' ', Card(Some.Task(5) with { State = state }).Actions.Select(button => button.Say["T5 ".Length..])));

    [Fact]
    public void Whoever_shows_it_elsewhere_says_which_project() =>
        Assert.All(TaskCard.For(Full, TaskFacts.Bare(Some.Today, TimeZoneInfo.Utc) with { Prefix = "apollo/" }, Role.Member, Words.English, Some.NameOf).Actions,
            button => Assert.StartsWith("apollo/T12 ", button.Say, StringComparison.Ordinal));

    [Fact]
    public void A_client_may_comment_and_nothing_else() => Assert.Equal(["T12 comment"], Card(Full, Role.Client).Actions.Select(button => button.Say));

    [Fact]
    public void A_card_of_what_was_taken_back_or_hidden_says_only_that()
    {
        Assert.Equal("T12 was taken back", Card(Full with { Removed = true }).Title);
        var hidden = Card(Full with { ClientVisible = false }, Role.Client);
        Assert.Equal(("T12 is internal", 0), (hidden.Title, hidden.Body.Length));
    }

    [Fact]
    public void A_card_speaks_Chinese() =>
        Assert.Contains(TaskCard.For(Full, TaskFacts.Of(Full, Tasks, Some.Today, TimeZoneInfo.Utc), Role.Member, Words.Chinese, Some.NameOf).Body.OfType<Facts>().Single().Items,
            fact => fact is { Name: "工作量", Value: "已用 1小时30分钟，预估 4小时，还剩 2小时30分钟" });

    [Fact]
    public void Cards_survive_being_kept_in_the_journal()
    {
        foreach (var card in new[] { Card(Full), Card(Full with { Removed = true }), new Card("Bare", []) })
        {
            var text = System.Text.Json.JsonSerializer.Serialize(card, Documents.Json);
            Assert.Equal(Some.Strings(card), Some.Strings(System.Text.Json.JsonSerializer.Deserialize<Card>(text, Documents.Json)!));
        }
    }

    private static Card Card(TaskItem task, Role viewer = Role.Member) =>
        TaskCard.For(task, TaskFacts.Of(task, Tasks, Some.Today, TimeZoneInfo.Utc), viewer, Words.English, Some.NameOf);
}
