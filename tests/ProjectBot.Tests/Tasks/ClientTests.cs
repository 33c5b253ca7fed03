using ProjectBot.Team;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Tasks;

namespace ProjectBot.Tests.Tasks;

/// <summary>What a client gets, and what a member gets where a client listens.</summary>
public sealed class ClientTests
{
    private static Office Shop() => new(
        Some.Task(1, "Secret plan") with { Owners = ["bo"], Estimate = 60 },
        Some.Task(2, "Logo draft") with { ClientVisible = true, Estimate = 60, Comments = [new("bo", Some.Now, "too expensive"), new("bo", Some.Now, "done tomorrow", Shared: true)] });

    [Fact]
    public async Task A_client_lists_finds_and_opens_only_what_is_shared()
    {
        var office = Shop();
        Assert.Equal(["T2"], Rows(await office.Do(TaskLists.List, new Args(), "carla")));
        Assert.Equal("No task has “plan” in it.", (await office.Do(TaskViews.Find, new Args().Add(BasicArguments.Words, "plan"), "carla")).Text);
        Assert.Equal("No task has “expensive” in it.", (await office.Do(TaskViews.Find, new Args().Add(BasicArguments.Words, "expensive"), "carla")).Text);
        Assert.Equal("There is no T1 here.", (await office.Do(TaskViews.Card, Office.One(1), "carla")).Text);
        Assert.Equal("There is no T9 here.", (await office.Do(TaskViews.Card, Office.One(9), "carla")).Text);
        var card = (await office.Do(TaskViews.Card, Office.One(2), "carla")).Card!;
        Assert.DoesNotContain(Some.Strings(card), text => text.Contains("expensive", StringComparison.Ordinal) || text == "Work");
        Assert.Contains(Some.Strings(card), text => text.EndsWith("done tomorrow", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_member_naming_an_internal_task_where_a_client_reads_is_refused_with_the_way_out()
    {
        var office = Shop();
        foreach (var usage in new[] { "{tasks} done", "{tasks} start", "{tasks} to nobody" })
        {
            var reply = await office.Do(usage, Office.On(1), group: true, audience: Role.Client);
            Assert.Equal("T1 is internal, and a client reads here. Ask me in private, or let clients see it first: T1 share", reply.Text);
            Assert.Empty(reply.Saves);
        }
    }

    [Fact]
    public async Task Internal_fields_are_not_spoken_of_where_a_client_reads()
    {
        var office = Shop();
        var reply = await office.Do(TaskFields.Estimate, Office.On(2).Add(TimeArguments.Estimate, 90), group: true, audience: Role.Client);
        Assert.Equal("A client reads here, and estimates are internal. Tell me in private.", reply.Text);
        Assert.Equal(60, (await office.Task(2)).Estimate);
        Assert.Equal("T2 Logo draft: blocked, by Ana.", (await office.Do(TaskStates.Block, Office.On(2).Add(BasicArguments.Reason, "no money"), group: true, audience: Role.Client)).Text);
    }

    [Fact]
    public async Task A_task_added_where_a_client_reads_is_not_shown_there()
    {
        var reply = await new Office().Do(TaskAdding.Add, new Args().Add(BasicArguments.Title, "Hidden"), group: true, audience: Role.Client);
        Assert.Null(reply.Card);
        Assert.DoesNotContain("Hidden", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sharing_may_be_said_where_a_client_reads_and_tells_what_they_see()
    {
        var office = Shop();
        var reply = await office.Do(TaskTalk.Share, Office.On(1), group: true, audience: Role.Client);
        Assert.StartsWith("T1 Secret plan: visible to clients, by Ana.\nThey see title", reply.Text, StringComparison.Ordinal);
        Assert.Equal(["T1", "T2"], Rows(await office.Do(TaskLists.List, new Args(), "carla")));
        await office.Do("{tasks} hide", Office.On(1));
        Assert.Equal(["T2"], Rows(await office.Do(TaskLists.List, new Args(), "carla")));
    }

    [Fact]
    public async Task A_clients_comment_is_shared_and_a_members_is_not()
    {
        var office = Shop();
        await office.Do(TaskTalk.Comment, Office.One(2).Add(BasicArguments.Note, "looks good"), "carla");
        await office.Do(TaskTalk.Comment, Office.One(2).Add(BasicArguments.Note, "hm"), "bo");
        await office.Do(TaskTalk.CommentToClient, Office.One(2).Add(BasicArguments.Note, "thanks"), "bo");
        Assert.Equal([true, false, true], (await office.Task(2)).Comments.Skip(2).Select(comment => comment.Shared));
        Assert.Contains("no client would read that", (await office.Do(TaskTalk.CommentToClient, Office.One(1).Add(BasicArguments.Note, "x"), "bo")).Text, StringComparison.Ordinal);
        Assert.Equal("There is no T1 here.", (await office.Do(TaskTalk.Comment, Office.One(1).Add(BasicArguments.Note, "x"), "carla")).Text);
    }

    [Fact]
    public async Task An_internal_comment_is_not_told_to_a_client_who_watches()
    {
        var office = new Office(Some.Task(2) with { ClientVisible = true, Watchers = ["carla"], Owners = ["ana"] });
        Assert.Equal(["ana"], (await office.Do(TaskTalk.Comment, Office.One(2).Add(BasicArguments.Note, "hm"), "bo")).Notices.Select(notice => notice.Person));
        Assert.Equal(["ana", "carla"], (await office.Do(TaskTalk.CommentToClient, Office.One(2).Add(BasicArguments.Note, "hi"), "bo")).Notices.Select(notice => notice.Person));
    }

    private static IEnumerable<string?> Rows(Reply reply) => reply.Card!.Body.OfType<Rows>().Single().Items.Select(row => row.Say).Order();
}
