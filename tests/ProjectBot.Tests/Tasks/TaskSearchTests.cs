using ProjectBot.Items;
using ProjectBot.Storage;
using ProjectBot.Tasks;

namespace ProjectBot.Tests.Tasks;

public sealed class TaskSearchTests
{
    private static readonly TaskItem[] Tasks =
    [
        Some.Task(1, "Order the new keys") with { State = TaskState.Done },
        Some.Task(2, "Move house") with { Description = "Ask for the keys of the new office" },
        Some.Task(3, "Paint"),
        Some.Task(4, "Keys for Bo"),
        Some.Task(5, "Party") with { Labels = ["keys"], Checklist = [new("order cake")] },
        Some.Task(6, "准备客户启动会材料"),
        Some.Task(7, "Monkeys") with { Removed = true },
    ];

    [Theory]
    [InlineData("keys", "T4 T1 T5 T2 T3")]
    [InlineData("KEYS new", "T1 T2")]
    [InlineData("keys bo", "T4")]
    [InlineData("cake", "T5")]
    [InlineData("#keys", "T5")]
    [InlineData("启动会", "T6")]
    [InlineData("客户 材料", "T6")]
    [InlineData("t3", "T3")]
    [InlineData("keys elephant", "")]
    public async Task All_words_must_occur_and_the_best_place_comes_first(string words, string expected)
    {
        var office = await Office.With(Tasks);
        await office.Store.Save(new Comment { Id = "apollo/T3/c1", By = "bo", At = Some.Now, Text = "the keys fit" });
        Assert.Equal(expected, await office.Rows($"ana: find {words}"));
    }

    [Fact]
    public async Task Without_words_it_is_asked_for_them()
    {
        var office = await Office.With(Tasks);
        Assert.Equal("Which words shall I look for?", await office.Text("ana: find"));
        Assert.Equal("T5", await office.Rows("ana: cake"));
    }

    [Theory]
    [InlineData("Prepare kickoff deck", "Prepare the kick-off deck", false)]
    [InlineData("Prepare kickoff deck", "Prepare the kickoff deck!", true)]
    [InlineData("Prepare kickoff deck", "prepare KICKOFF deck for Acme", true)]
    [InlineData("Prepare kickoff deck", "Prepare invoice", false)]
    [InlineData("Call Bob", "Call Jim", false)]
    [InlineData("Test v2", "Test v3", false)]
    [InlineData("准备客户启动会材料", "准备启动会材料", true)]
    [InlineData("准备客户启动会材料", "写周报", false)]
    [InlineData("Paint", "paint", true)]
    public async Task Titles_that_say_nearly_the_same_are_noticed(string one, string other, bool alike)
    {
        Assert.Equal(alike, Likeness.Alike(one, other));
        var office = await Office.With(Some.Task(1, other));
        Assert.Equal(alike, (await office.Text($"ana: task add {one}"))!.Contains($"Perhaps it is there already: T1 {other}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_open_tasks_are_hinted_at_and_the_most_similar_first()
    {
        var office = await Office.With(
            Some.Task(1, "Write project report now"), Some.Task(2, "Write project report"), Some.Task(3, "Write project report") with { State = TaskState.Done }, Some.Task(4, "Write project report") with { Removed = true });
        Assert.EndsWith("Perhaps it is there already: T2 Write project report and T1 Write project report now.", await office.Text("ana: task add Write project report"), StringComparison.Ordinal);
    }

    /// <summary>The words of titles are kept by the process; what is added, renamed or taken back afterwards counts as well.</summary>
    [Fact]
    public async Task A_hint_is_of_what_is_called_so_now()
    {
        var office = await Office.With(Some.Task(1, "Book the room"));
        await office.Say("ana: task add Send the invoice to Acme");
        Assert.Contains("already: T2", await office.Text("ana: task add Send invoice to Acme"), StringComparison.Ordinal);
        await office.Say("ana: undo", "ana: T2 rename Paint the fence", "ana: T1 done");
        Assert.DoesNotContain("already", await office.Text("ana: task add Send the invoice to Acme"), StringComparison.Ordinal);
        Assert.DoesNotContain("already", await office.Text("ana: task add Book the room"), StringComparison.Ordinal);
        Assert.Contains("already: T2 Paint the fence.", await office.Text("ana: task add Paint the fence"), StringComparison.Ordinal);
        await office.Say("ana: T1 reopen");
        Assert.Contains("T1 Book the room", await office.Text("ana: task add Book the room"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Among_very_many_alike_the_newest_are_looked_at()
    {
        var office = await Office.With([.. Enumerable.Range(1, 300).Select(number => Some.Task(number, $"Write chapter {number}"))]);
        Assert.Contains("T17 Write chapter 17", await office.Text("ana: task add Write chapter 17"), StringComparison.Ordinal);
        Assert.DoesNotContain("already", await office.Text("ana: task add Draw chapter 900"), StringComparison.Ordinal);
    }
}
