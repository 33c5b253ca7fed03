using ProjectBot.Items;
using ProjectBot.Storage;
using ProjectBot.Tasks;
using ProjectBot.Tests.Items;

namespace ProjectBot.Tests.Tasks;

/// <summary>What a client gets, and what a member gets where a client listens.</summary>
public sealed class ClientTests
{
    private static async Task<Office> Shop()
    {
        var office = await Office.With(
            Some.Task(1, "Secret plan") with { Owners = ["bo"], Estimate = 60 },
            Some.Task(2, "Logo draft") with { ClientVisible = true, Estimate = 60, Priority = 1, Labels = ["cheap"], Description = "Cost us little", Checklist = [new("bill")] });
        await office.Store.Save(new Comment { Id = "apollo/T2/c1", By = "bo", At = Some.Now, Text = "too expensive" });
        await office.Store.Save(new Comment { Id = "apollo/T2/c2", By = "bo", At = Some.Now, Text = "done tomorrow", Shared = true });
        return office;
    }

    [Fact]
    public async Task A_client_lists_finds_and_opens_only_what_is_shared()
    {
        var office = await Shop();
        Assert.Equal("T2", await office.Rows("carla: tasks"));
        foreach (var word in new[] { "plan", "expensive", "cheap", "little", "bill" })
            Assert.Equal($"Nothing has “{word}” in it.", await office.Text($"carla: find {word}"));
        Assert.Equal("T2", await office.Rows("carla: find tomorrow"));
        Assert.Equal("There is no T1 here.", await office.Text("carla: T1"));
        Assert.Equal("There is no T9 here.", await office.Text("carla: T9"));
        var card = string.Join('\n', Texts.Of(await office.Say("carla: T2")));
        foreach (var internalOne in new[] { "expensive", "Work", "p1", "cheap", "little", "bill" })
            Assert.DoesNotContain(internalOne, card, StringComparison.Ordinal);
        Assert.Contains("done tomorrow", card, StringComparison.Ordinal);
        Assert.Equal("", await office.Rows("carla: tasks p1"));
        Assert.Equal("", await office.Rows("carla: tasks #cheap"));
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{0} done")]
    [InlineData("{0} start")]
    [InlineData("{0} to nobody")]
    [InlineData("history {0}")]
    [InlineData("tree {0}")]
    [InlineData("{0} comment to client hi")]
    public async Task A_member_naming_something_internal_where_a_client_reads_hears_the_same_as_of_what_is_not_there(string line)
    {
        var office = await Shop();
        var (there, missing) = (await office.Text($"ana@shop: {string.Format(null, line, "T1")}"), await office.Text($"ana@shop: {string.Format(null, line, "T9")}"));
        Assert.Equal("I do not show T1 where a client reads along. Ask me in private, or let clients see it first: T1 share", there);
        Assert.Equal(there!.Replace("T1", "T9", StringComparison.Ordinal), missing);
        Assert.Equal(1, (await office.Task(1)).Version);
    }

    [Theory]
    [InlineData("T2 est 90min", "A client reads here, and this is internal: estimates. Tell me in private.")]
    [InlineData("T2 p2", "A client reads here, and this is internal: priorities. Tell me in private.")]
    [InlineData("T2 label cheaper", "A client reads here, and this is internal: labels. Tell me in private.")]
    [InlineData("T2 item pay", "A client reads here, and this is internal: checklists. Tell me in private.")]
    [InlineData("T2 comment hm", "A client reads here, and this is internal: comments. Tell me in private.")]
    [InlineData("T2 starts friday", "A client reads here, and this is internal: start dates. Tell me in private.")]
    [InlineData("T2 repeat every monday", "A client reads here, and this is internal: rhythms. Tell me in private.")]
    [InlineData("T2 after T2", "A client reads here, and this is internal: waiting. Tell me in private.")]
    [InlineData("T2 blocked by T2", "A client reads here, and this is internal: waiting. Tell me in private.")]
    [InlineData("T2 describe Cheap", "A client reads here, and this is internal: descriptions. Tell me in private.")]
    [InlineData("T2 link T2", "A client reads here, and this is internal: links. Tell me in private.")]
    [InlineData("T2 watch", "A client reads here, and this is internal: watchers. Tell me in private.")]
    public async Task Internal_fields_are_not_spoken_of_where_a_client_reads(string line, string expected)
    {
        var office = await Shop();
        Assert.Equal(expected, await office.Text($"ana@shop: {line}"));
        Assert.Equal(1, (await office.Task(2)).Version);
    }

    [Fact]
    public async Task A_reason_is_kept_where_a_client_reads_and_not_repeated()
    {
        var office = await Shop();
        Assert.Equal("Ana marked T2 Logo draft as blocked.", await office.Text("ana@shop: T2 blocked by no money"));
        Assert.Equal("no money", (await office.Task(2)).Reason);
    }

    [Fact]
    public async Task A_task_added_where_a_client_reads_is_not_shown_there()
    {
        var office = await Office.With();
        var reply = await office.Say("ana@shop: task add Hidden");
        Assert.Null(reply.Card);
        Assert.DoesNotContain("Hidden", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sharing_may_be_said_where_a_client_reads_and_tells_what_they_see()
    {
        var office = await Shop();
        Assert.Equal("Ana shared T1 Secret plan with clients.\nClients see: title, state, owner, due, progress, comments to the client and files for the client. Nothing else.", await office.Text("ana@shop: T1 share"));
        Assert.Equal("T1 T2", await office.Rows("carla: tasks"));
        await office.Say("ana: T1 hide");
        Assert.Equal("T2", await office.Rows("carla: tasks"));
        Assert.Equal("There is no T9 here.", await office.Text("ana@shop: T9 share"));
    }

    [Fact]
    public async Task A_clients_comment_is_shared_and_a_members_is_not()
    {
        var office = await Shop();
        await office.Say("carla: T2 comment looks good", "bo: T2 comment hm", "bo: T2 comment to client thanks");
        var comments = (await office.Store.All<Comment>(Comment.On("apollo/T2"))).OrderBy(comment => comment.Id, StringComparer.Ordinal).Skip(2);
        Assert.Equal([("looks good", true), ("hm", false), ("thanks", true)], comments.Select(comment => (comment.Text, comment.Shared)));
        Assert.Equal(1, (await office.Task(2)).Version);
        Assert.Contains("no client would read that", await office.Text("bo: T1 comment to client x"), StringComparison.Ordinal);
        Assert.Equal("There is no T1 here.", await office.Text("carla: T1 comment x"));
    }

    [Fact]
    public async Task An_internal_comment_is_not_told_to_a_client_who_watches()
    {
        var office = await Office.With(Some.Task(2) with { ClientVisible = true, Watchers = ["carla"], Owners = ["ana"] });
        await office.Say("bo: T2 comment hm");
        Assert.Equal("ana: ← Bo commented on T2 Write the offer: “hm”.\n   | [Show: T2]", office.Elsewhere);
        await office.Say("bo: T2 comment to client hi");
        Assert.Equal("ana: ← Bo commented on T2 Write the offer: “hi”.\n   | [Show: T2]\ncarla: ← Bo commented on T2 Write the offer: “hi”.\n   | [Show: T2]", office.Elsewhere);
    }

    [Fact]
    public async Task What_waits_for_something_internal_does_not_say_so_to_a_client()
    {
        var office = await Office.With(Some.Task(1, "Secret plan"), Some.Task(2, "Logo") with { ClientVisible = true, After = [1], Parent = 1 }, Some.Task(3, "Ship") with { ClientVisible = true, After = [2] });
        foreach (var line in new[] { "tasks", "T2", "tree", "board", "tasks blocked", "history T2" })
        {
            var said = string.Join('\n', Texts.Of(await office.Say($"carla: {line}")));
            Assert.DoesNotContain("T1", said, StringComparison.Ordinal);
            Assert.DoesNotContain("waits", said, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal("Ana started T2 Logo.", await office.Text("ana@shop: T2 start"));
        Assert.Equal("Ana finished T2 Logo.", await office.Text("ana@shop: T2 done"));
        Assert.DoesNotContain("T1", await office.Text("ana@shop: T2 reopen"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_who_owns_or_watches_does_not_hear_what_waits_for_what()
    {
        var office = await Office.With(
            Some.Task(1, "Secret plan"), Some.Task(2, "Logo") with { ClientVisible = true, Watchers = ["carla"], Owners = ["ana"] },
            Some.Task(3, "Ship") with { ClientVisible = true, After = [1], Owners = ["carla"] });
        await office.Say("bo: T2 after T1");
        Assert.Equal("ana: ← Bo made T2 Logo wait for T1 Secret plan.\n   | [Show: T2]", office.Elsewhere);
        await office.Say("bo: T2 unblock", "bo: T1 done");
        Assert.Equal("", office.Elsewhere);
    }

    [Fact]
    public async Task Where_a_client_reads_what_only_waits_is_said_not_to_be_blocked()
    {
        var office = await Office.With(Some.Task(1, "Secret plan"), Some.Task(3, "Ship") with { ClientVisible = true, After = [1], Owners = ["ana"] });
        Assert.StartsWith("T3 is not blocked.", await office.Text("ana@shop: T3 unblock"), StringComparison.Ordinal);
        Assert.Single((await office.Store.Find<TaskItem>("apollo/T3"))!.After);
        Assert.Contains("nblocked", await office.Text("ana: T3 unblock"), StringComparison.Ordinal);
    }
}
