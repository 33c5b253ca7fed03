using ProjectBot.Items;
using ProjectBot.Language;
using ProjectBot.Tasks;
using ProjectBot.Time;

namespace ProjectBot.Tests.Tasks;

public sealed class TaskFieldsTests
{
    private static readonly TaskItem Task = Some.Task(1);

    [Fact]
    public void A_title_is_never_empty_nor_endless()
    {
        Assert.Null(Task.Rename("  ").After);
        Assert.Null(Task.Rename(new string('x', ItemChanges.LongestTitle + 1)).After);
        Assert.Null(Task.Rename(Task.Title).After);
        Assert.Equal("Better", Task.Rename(" Better ").Done().Title);
    }

    [Fact]
    public void Giving_replaces_the_owners_and_giving_again_says_so()
    {
        var anas = Task.GiveTo([Some.Ana]).Done();
        Assert.Equal(["ana"], anas.Owners.AsEnumerable());
        Assert.Equal("T1 has that owner already.", anas.GiveTo([Some.Ana]).Why());
        Assert.Equal(["bo"], anas.GiveTo([Some.Bo]).Done().Owners.AsEnumerable());
        Assert.Equal(["ana", "bo"], anas.AlsoTo([Some.Ana, Some.Bo]).Done().Owners.AsEnumerable());
        Assert.Empty(anas.TakeFrom([Some.Ana]).Done().Owners);
        Assert.Null(anas.TakeFrom([Some.Bo]).After);
    }

    [Fact]
    public void Somebody_known_under_a_former_id_is_the_same_owner()
    {
        var joined = Some.Ana with { Id = "ana2", Former = ["ana"] };
        var anas = Task.GiveTo([Some.Ana]).Done();
        Assert.True(anas.IsOwnedBy(joined));
        Assert.Null(anas.AlsoTo([joined]).After);
        Assert.Empty(anas.TakeFrom([joined]).Done().Owners);
    }

    [Fact]
    public void A_task_is_not_due_before_it_starts()
    {
        var starting = Task.StartOn(Some.Today).Done();
        Assert.Null(starting.DueOn(Some.Today.AddDays(-1)).After);
        Assert.Equal(Some.Today, starting.DueOn(Some.Today).Done().Due);
        Assert.Null(Task.DueOn(Some.Today).Done().StartOn(Some.Today.AddDays(1)).After);
    }

    [Fact]
    public void What_changes_nothing_is_refused()
    {
        Assert.Null(Task.DueOn(null).After);
        Assert.Null(Task.StartOn(null).After);
        Assert.Null(Task.Prioritised(0).After);
        Assert.Null(Task.Estimated(0).After);
        Assert.Null(Task.Describe(null).After);
        Assert.Null(Task.Repeat(null).After);
        Assert.Null(Task.Hide().After);
        Assert.Null(Task.Share().Done().Share().After);
        Assert.Null(Task.Watch(Some.Ana).Done().Watch(Some.Ana).After);
        Assert.Null(Task.Unwatch(Some.Ana).After);
    }

    [Fact]
    public void Labels_are_added_once_and_taken_off()
    {
        var labelled = Task.Labelled(["design", "web"]).Done();
        Assert.Equal(["design", "web"], labelled.Labels.AsEnumerable());
        Assert.Null(labelled.Labelled(["web"]).After);
        Assert.Equal(["design"], labelled.Unlabelled(["web"]).Done().Labels.AsEnumerable());
        Assert.Null(labelled.Unlabelled(["else"]).After);
    }

    [Fact]
    public void A_checklist_is_counted_from_one()
    {
        var list = Task.AddItem("one").Done().AddItem("two").Done();
        var checkedTwo = list.Check(2, true).Done();
        Assert.Equal([false, true], checkedTwo.Checklist.Select(item => item.Done));
        Assert.Equal("Item 2 of T1 is checked already.", checkedTwo.Check(2, true).Why());
        Assert.Equal("T1 has no item 3, only 2.", list.Check(3, true).Why());
        Assert.Equal("two", list.RemoveItem(1).Done().Checklist.Single().Text);
        Assert.Contains("no checklist yet", Task.Check(1, true).Why(), StringComparison.Ordinal);
    }

    /// <summary>A rhythm said before there was a due date waits for the first one; a date moved later moves no rhythm.</summary>
    [Fact]
    public void A_rhythm_is_counted_from_the_first_due_date()
    {
        var monthly = Assert.IsType<Reading<Recurrence>.Ok>(Recurrences.Read("every month", Some.Today)).Value;
        var due = Task.Repeat(monthly).Done().DueOn(new(2026, 11, 30)).Done();
        Assert.Equal(new DateOnly(2026, 12, 30), due.Recurrence!.Next(new(2026, 11, 30), WorkCalendar.Default));
        Assert.Equal(due.Recurrence, due.DueOn(new(2026, 12, 2)).Done().Recurrence);
    }

    [Fact]
    public void The_project_is_what_stands_before_the_number() =>
        Assert.Equal("apollo", (Some.Task(1) with { Id = "apollo/T1234", Number = 1234 }).Project);
}
