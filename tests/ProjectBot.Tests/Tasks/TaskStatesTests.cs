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
        var came = TaskStateWords.Every.Select(state => Move(Some.Task(1) with { State = state }, move).Task?.State.ToString() ?? "-");
        Assert.Equal(expected, came);
    }

    [Fact]
    public void A_blocked_task_goes_back_to_what_it_was()
    {
        var blocked = (Some.Task(1) with { State = TaskState.Review }).Block("keys").After();
        Assert.Equal("keys", blocked.Reason);
        var free = blocked.Unblock().After();
        Assert.Equal((TaskState.Review, (string?)null), (free.State, free.Reason));
    }

    [Fact]
    public void Another_reason_replaces_the_first_and_does_not_forget_where_to_go_back()
    {
        var twice = (Some.Task(1) with { State = TaskState.Doing }).Block("keys").After().Block("money").After();
        Assert.Equal("money", twice.Reason);
        Assert.Equal(TaskState.Doing, twice.Unblock().After().State);
        Assert.Equal("T1 is blocked by that already.", twice.Block("money").Why());
    }

    [Fact]
    public void Finishing_again_says_so_and_changes_nothing()
    {
        var done = Some.Task(12).Finish(Some.Today).After();
        Assert.Equal(Some.Today, done.Finished);
        Assert.Equal("T12 is done already.", done.Finish(Some.Today).Why());
        Assert.Equal("T12 is done. Reopen it first: T12 reopen", done.Begin().Why());
        Assert.Null(done.Reopen().After().Finished);
    }

    [Fact]
    public void A_cancelled_task_keeps_why()
    {
        var cancelled = Some.Task(3).Cancel("not needed", Some.Today).After();
        Assert.Equal(("not needed", true), (cancelled.Reason, cancelled.IsFinished));
        Assert.Null(cancelled.Reopen().After().Reason);
    }

    private static Outcome Move(TaskItem task, string move) => move switch
    {
        "begin" => task.Begin(),
        "block" => task.Block("keys"),
        "unblock" => task.Unblock(),
        "submit" => task.Submit(),
        "finish" => task.Finish(Some.Today),
        "cancel" => task.Cancel("why", Some.Today),
        _ => task.Reopen(),
    };
}
