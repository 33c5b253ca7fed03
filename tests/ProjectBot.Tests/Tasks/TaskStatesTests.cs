using ProjectBot.Items;
using ProjectBot.Tasks;

namespace ProjectBot.Tests.Tasks;

public sealed class TaskStatesTests
{
    /// <summary>What each move comes to from each state; a dash where it is refused.</summary>
    [Theory]
    [InlineData("begin", "Doing", "-", "Doing", "Doing", "-", "-")]
    [InlineData("block", "Blocked", "Blocked", "Blocked", "Blocked", "-", "-")]
    [InlineData("unblock", "-", "-", "Todo", "-", "-", "-")]
    [InlineData("submit", "Review", "Review", "Review", "-", "-", "-")]
    [InlineData("finish", "Done", "Done", "Done", "Done", "-", "-")]
    [InlineData("cancel", "Cancelled", "Cancelled", "Cancelled", "Cancelled", "-", "-")]
    [InlineData("reopen", "-", "Todo", "Todo", "Todo", "Todo", "Todo")]
    public void The_table_of_transitions(string move, params string[] expected)
    {
        var came = TaskStateWords.Every.Select(state => (Move(Some.Task(1) with { State = state }, move).After as TaskItem)?.State.ToString() ?? "-");
        Assert.Equal(expected, came);
    }

    [Fact]
    public void A_blocked_task_goes_back_to_what_it_was()
    {
        var blocked = (Some.Task(1) with { State = TaskState.Review }).Block("keys", Some.Today).Done();
        Assert.Equal(("keys", Some.Today), (blocked.Reason, blocked.BlockedOn));
        var free = blocked.Unblock().Done();
        Assert.Equal((TaskState.Review, (string?)null, (DateOnly?)null), (free.State, free.Reason, free.BlockedOn));
    }

    [Fact]
    public void Another_reason_replaces_the_first_and_does_not_forget_where_to_go_back_nor_since_when()
    {
        var twice = (Some.Task(1) with { State = TaskState.Doing }).Block("keys", Some.Today).Done().Block("money", Some.Today.AddDays(3)).Done();
        Assert.Equal(("money", Some.Today), (twice.Reason, twice.BlockedOn));
        Assert.Equal(TaskState.Doing, twice.Unblock().Done().State);
        Assert.Equal("T1 is blocked by that already.", twice.Block("money", Some.Today).Why());
    }

    [Fact]
    public void Finishing_again_says_so_and_changes_nothing()
    {
        var done = Some.Task(12).Finish(Some.Today).Done();
        Assert.Equal(Some.Today, done.Finished);
        Assert.Equal("T12 is done already.", done.Finish(Some.Today).Why());
        Assert.Equal("T12 is done. Reopen it first: T12 reopen", done.Begin().Why());
        Assert.Null(done.Reopen().Done().Finished);
    }

    [Fact]
    public void A_cancelled_task_keeps_why()
    {
        var cancelled = Some.Task(3).Cancel("not needed", Some.Today).Done();
        Assert.Equal(("not needed", true), (cancelled.Reason, cancelled.IsFinished));
        Assert.Null(cancelled.Reopen().Done().Reason);
    }

    private static Outcome Move(TaskItem task, string move) => move switch
    {
        "begin" => task.Begin(),
        "block" => task.Block("keys", Some.Today),
        "unblock" => task.Unblock(),
        "submit" => task.Submit(),
        "finish" => task.Finish(Some.Today),
        "cancel" => task.Cancel("why", Some.Today),
        _ => task.Reopen(),
    };
}
