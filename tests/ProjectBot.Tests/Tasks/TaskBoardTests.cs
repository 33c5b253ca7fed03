using ProjectBot.Cards;
using ProjectBot.Tasks;

namespace ProjectBot.Tests.Tasks;

public sealed class TaskBoardTests
{
    private static readonly TaskItem[] Tasks =
    [
        .. Enumerable.Range(1, 10).Select(number => Some.Task(number) with { Due = Some.Today.AddDays(20 - number) }),
        Some.Task(11) with { State = TaskState.Doing, Owners = ["ana"] },
        Some.Task(12) with { State = TaskState.Review, Owners = ["ana"] },
        Some.Task(13) with { State = TaskState.Doing, Owners = ["bo"] },
        Some.Task(14) with { State = TaskState.Doing },
        Some.Task(15) with { State = TaskState.Done, Finished = Some.Today.AddDays(-2) },
        Some.Task(16) with { State = TaskState.Done, Finished = Some.Today },
        Some.Task(17) with { State = TaskState.Cancelled },
    ];

    [Fact]
    public void Columns_have_counts_and_their_most_pressing_tasks()
    {
        var board = TaskBoard.Of(Tasks);
        Assert.Equal([(TaskState.Todo, 10), (TaskState.Doing, 3), (TaskState.Blocked, 0), (TaskState.Review, 1), (TaskState.Done, 2)], board.Columns.Select(column => (column.State, column.Count)));
        Assert.Equal([10, 9, 8, 7, 6, 5, 4, 3], board.Columns[0].First.Select(task => task.Number));
        Assert.Equal([16, 15], board.Columns[4].First.Select(task => task.Number));
    }

    [Fact]
    public void Work_in_progress_is_counted_per_owner()
    {
        var board = TaskBoard.Of(Tasks);
        Assert.Equal(4, board.InProgress);
        Assert.Equal([("ana", 2), ("", 1), ("bo", 1)], board.PerOwner);
    }

    [Fact]
    public async Task A_board_can_be_one_persons_and_has_nothing_that_was_taken_back()
    {
        var office = await Office.With([.. Tasks, Some.Task(18) with { Removed = true, Owners = ["ana"] }]);
        Assert.Equal("T11 T12", await office.Rows("ana: board mine"));
        Assert.Equal("T13", await office.Rows("ana: board for Bo"));
    }

    [Fact]
    public void The_card_says_how_many_more_and_opens_them()
    {
        var card = BoardCard.For(TaskBoard.Of(Tasks), "Board of Apollo", "board", Some.Set(Tasks), Some.View());
        Assert.Equal("In progress: 4 (Ana 2, nobody 1, Bo 1)", Assert.IsType<Text>(card.Body[0]).Content);
        var todo = Assert.IsType<Section>(card.Body[1]);
        Assert.Equal("○ to do (10)", todo.Title);
        Assert.Equal(new Button("2 more", "tasks to do"), Assert.IsType<ButtonRow>(todo.Body[1]).Buttons.Single());
        Assert.Equal("T10", Assert.IsType<Entries>(todo.Body[0]).Items[0].Say);
    }
}
