using ProjectBot.Tasks;

namespace ProjectBot.Tests.Tasks;

public sealed class TaskFieldsTests
{
    private static readonly TaskItem Task = Some.Task(1);

    [Fact]
    public void A_title_is_never_empty_nor_endless()
    {
        Assert.Null(Task.Rename("  ").Task);
        Assert.Null(Task.Rename(new string('x', TaskItem.LongestTitle + 1)).Task);
        Assert.Null(Task.Rename(Task.Title).Task);
        Assert.Equal("Better", Task.Rename(" Better ").After().Title);
    }

    [Fact]
    public void Giving_replaces_the_owners_and_giving_again_says_so()
    {
        var anas = Task.GiveTo([Some.Ana]).After();
        Assert.Equal(["ana"], anas.Owners.AsEnumerable());
        Assert.Equal("T1 is theirs already.", anas.GiveTo([Some.Ana]).Why());
        Assert.Equal(["bo"], anas.GiveTo([Some.Bo]).After().Owners.AsEnumerable());
        Assert.Equal(["ana", "bo"], anas.AlsoTo([Some.Ana, Some.Bo]).After().Owners.AsEnumerable());
        Assert.Empty(anas.TakeFrom([Some.Ana]).After().Owners);
        Assert.Null(anas.TakeFrom([Some.Bo]).Task);
    }

    [Fact]
    public void Somebody_known_under_a_former_id_is_the_same_owner()
    {
        var joined = Some.Ana with { Id = "ana2", Former = ["ana"] };
        var anas = Task.GiveTo([Some.Ana]).After();
        Assert.True(anas.IsOwnedBy(joined));
        Assert.Null(anas.AlsoTo([joined]).Task);
        Assert.Empty(anas.TakeFrom([joined]).After().Owners);
    }

    [Fact]
    public void A_task_is_not_due_before_it_starts()
    {
        var starting = Task.StartOn(Some.Today).After();
        Assert.Null(starting.DueOn(Some.Today.AddDays(-1)).Task);
        Assert.Equal(Some.Today, starting.DueOn(Some.Today).After().Due);
        Assert.Null(Task.DueOn(Some.Today).After().StartOn(Some.Today.AddDays(1)).Task);
    }

    [Fact]
    public void What_changes_nothing_is_refused()
    {
        Assert.Null(Task.DueOn(null).Task);
        Assert.Null(Task.StartOn(null).Task);
        Assert.Null(Task.Prioritised(0).Task);
        Assert.Null(Task.Estimated(0).Task);
        Assert.Null(Task.Describe(null).Task);
        Assert.Null(Task.Repeat(null).Task);
        Assert.Null(Task.Hide().Task);
        Assert.Null(Task.Share().After().Share().Task);
        Assert.Null(Task.Watch(Some.Ana).After().Watch(Some.Ana).Task);
        Assert.Null(Task.Unwatch(Some.Ana).Task);
    }

    [Fact]
    public void Labels_are_added_once_and_taken_off()
    {
        var labelled = Task.Labelled(["design", "web"]).After();
        Assert.Equal(["design", "web"], labelled.Labels.AsEnumerable());
        Assert.Null(labelled.Labelled(["web"]).Task);
        Assert.Equal(["design"], labelled.Unlabelled(["web"]).After().Labels.AsEnumerable());
        Assert.Null(labelled.Unlabelled(["else"]).Task);
    }

    [Fact]
    public void A_checklist_is_counted_from_one()
    {
        var list = Task.AddItem("one").After().AddItem("two").After();
        var checkedTwo = list.Check(2, true).After();
        Assert.Equal([false, true], checkedTwo.Checklist.Select(item => item.Done));
        Assert.Equal("Item 2 of T1 is checked already.", checkedTwo.Check(2, true).Why());
        Assert.Equal("T1 has no item 3, only 2.", list.Check(3, true).Why());
        Assert.Equal("two", list.RemoveItem(1).After().Checklist.Single().Text);
        Assert.Contains("no checklist yet", Task.Check(1, true).Why(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_project_is_what_stands_before_the_number() =>
        Assert.Equal("apollo", (Some.Task(1) with { Id = "apollo/T1234", Number = 1234 }).Project);
}
