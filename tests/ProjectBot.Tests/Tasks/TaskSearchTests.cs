using ProjectBot.Tasks;

namespace ProjectBot.Tests.Tasks;

public sealed class TaskSearchTests
{
    private static readonly TaskSet Tasks = Some.Set(
        Some.Task(1, "Order the new keys") with { State = TaskState.Done },
        Some.Task(2, "Move house") with { Description = "Ask for the keys of the new office" },
        Some.Task(3, "Paint") with { Comments = [new("bo", Some.Now, "the keys fit")] },
        Some.Task(4, "Keys for Bo"),
        Some.Task(5, "Party") with { Labels = ["keys"], Checklist = [new("order cake")] },
        Some.Task(6, "准备客户启动会材料"),
        Some.Task(7, "Monkeys") with { Removed = true });

    [Theory]
    [InlineData("keys", "4 1 5 2 3")]
    [InlineData("KEYS new", "1 2")]
    [InlineData("keys bo", "4")]
    [InlineData("cake", "5")]
    [InlineData("#keys", "5")]
    [InlineData("启动会", "6")]
    [InlineData("客户 材料", "6")]
    [InlineData("t3", "3")]
    [InlineData("keys elephant", "")]
    [InlineData("  ", "")]
    public void All_words_must_occur_and_the_best_place_comes_first(string words, string expected) =>
        Assert.Equal(expected, string.Join(' ', TaskSearch.Find(words, Tasks).Select(task => task.Number)));

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
    public void Titles_that_say_nearly_the_same_are_noticed(string one, string other, bool alike) =>
        Assert.Equal(alike, Likeness.Of(one, Some.Set(Some.Task(1, other))).Count == 1);

    [Fact]
    public void Only_open_tasks_are_hinted_at_and_the_most_similar_first()
    {
        var tasks = Some.Set(Some.Task(1, "Write project report now"), Some.Task(2, "Write project report"), Some.Task(3, "Write project report") with { State = TaskState.Done });
        Assert.Equal([2, 1], Likeness.Of("Write project report", tasks).Select(task => task.Number));
    }
}
