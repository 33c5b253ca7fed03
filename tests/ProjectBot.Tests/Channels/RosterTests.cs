using System.Text.Json.Nodes;
using ProjectBot.Host.Channels;
using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Tests.Channels;

/// <summary>Who reads along, as Teams tells it.</summary>
public sealed class RosterTests : IAsyncLifetime
{
    private static readonly Address Group = new("msteams", "19:group@thread.v2", ConversationKind.Group, "https://smba.trafficmanager.net/emea/", "tenant-1", "28:bot");
    private static readonly Address Channel = Group with { Conversation = "19:design@thread.tacv2;messageid=7", Kind = ConversationKind.Channel, Roster = "19:general@thread.tacv2" };
    private BotHost _host = null!;

    public async Task InitializeAsync() => _host = await BotHost.Start();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    private async Task<string?> Read(Address address) => await _host.Get<IChannelRoster>().Read(address, CancellationToken.None) is { } listeners
        ? string.Join(", ", listeners.Select(listener => $"{listener.Account.Id}{(listener.IsColleague ? "" : "*")}"))
        : null;

    [Fact]
    public async Task A_whole_group_is_read_with_mail_and_who_is_a_colleague()
    {
        _host.Microsoft.Connector = _ => (200, Payload.Text("teams-members"), null);
        Assert.Equal("aad-bo, aad-gus*, aad-out*, 29:1anon*", await Read(Group));
        Assert.Equal("/emea/v3/conversations/19%3Agroup%40thread.v2/pagedmembers?pageSize=500", (await _host.Microsoft.Next()).Path);
        var bo = (await _host.Get<IChannelRoster>().Read(Group, CancellationToken.None))!.Value[0];
        Assert.Equal(new Listener(new("msteams", "aad-bo", "Bo Berg", "bo@acme.example"), IsColleague: true), bo);
    }

    [Fact]
    public async Task In_a_channel_the_team_reads_and_whoever_else_the_channel_names()
    {
        _host.Microsoft.Connector = call => (200, call.Path.Contains("general", StringComparison.Ordinal)
            ? """{"members":[{"id":"29:a","aadObjectId":"aad-a","tenantId":"tenant-1"},{"id":"29:b","aadObjectId":"aad-b","tenantId":"tenant-1"}]}"""
            : """{"members":[{"id":"29:b","aadObjectId":"aad-b","tenantId":"tenant-1"},{"id":"29:c","aadObjectId":"aad-c","tenantId":"tenant-2"}]}""", null);
        Assert.Equal("aad-a, aad-b, aad-c*", await Read(Channel));
        Assert.DoesNotContain("messageid", (await _host.Microsoft.Next()).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, "aad-a*")]
    [InlineData(403, "aad-a*")]
    [InlineData(503, null)]
    public async Task Where_a_channel_has_no_list_of_its_own_the_teams_counts(int status, string? readers)
    {
        _host.Microsoft.Connector = call => call.Path.Contains("general", StringComparison.Ordinal) ? (200, """{"members":[{"id":"29:a","aadObjectId":"aad-a"}]}""", null) : (status, null, null);
        Assert.Equal(readers, await Read(Channel));
    }

    [Theory]
    [InlineData(403, null)]
    [InlineData(500, null)]
    [InlineData(200, "")]
    [InlineData(200, "{}")]
    [InlineData(200, "not json")]
    public async Task What_cannot_be_read_is_unknown_and_not_empty(int status, string? body)
    {
        _host.Microsoft.Connector = _ => (status, body, null);
        Assert.Null(await Read(Group));
        _host.Microsoft.Connector = _ => (200, """{"members":[]}""", null);
        Assert.Equal("", await Read(Group));
    }

    [Fact]
    public async Task Half_a_list_is_none()
    {
        _host.Microsoft.Connector = call => call.Path.Contains("continuationToken", StringComparison.Ordinal)
            ? (400, null, null) : (200, """{"continuationToken":"t1","members":[{"id":"29:a"}]}""", null);
        Assert.Null(await Read(Group));
        // A channel that always has one more page.
        _host.Microsoft.Connector = _ => (200, """{"continuationToken":"t1","members":[{"id":"29:a"}]}""", null);
        Assert.Null(await Read(Group with { Conversation = "other" }));
    }

    [Fact]
    public async Task A_slow_channel_holds_nobody_up_for_longer_than_two_seconds_and_its_list_is_there_afterwards()
    {
        var gate = new TaskCompletionSource();
        _host.Microsoft.Before = () => gate.Task;
        _host.Microsoft.Connector = _ => (200, """{"members":[{"id":"29:a","aadObjectId":"aad-a"}]}""", null);
        var reading = Read(Group);
        await _host.Microsoft.Next();
        _host.Time.Advance(TimeSpan.FromSeconds(2));
        Assert.Null(await reading);

        gate.SetResult();
        for (var tries = 0; await Read(Group) is null; tries++)
        {
            Assert.True(tries < 100);
            _host.Time.Advance(TimeSpan.FromSeconds(2));
            await Task.Delay(20);
        }
    }

    [Fact]
    public async Task Many_who_ask_at_once_cause_one_read()
    {
        var gate = new TaskCompletionSource();
        _host.Microsoft.Before = () => gate.Task;
        _host.Microsoft.Connector = _ => (200, """{"members":[]}""", null);
        var readings = Enumerable.Range(0, 20).Select(_ => Read(Group)).ToList();
        gate.SetResult();
        Assert.All(await Task.WhenAll(readings), Assert.NotNull);
        await _host.Microsoft.Next();
        Assert.False(_host.Microsoft.WasCalled);
    }

    [Fact]
    public async Task Who_comes_and_goes_is_told_by_the_ids_they_speak_under()
    {
        _host.Microsoft.Connector = call => (200, call.Path.Contains("/members/", StringComparison.Ordinal)
            ? """{"id":"29:1dan","name":"Dan","aadObjectId":"aad-dan","tenantId":"tenant-1","userRole":"user","email":"dan@acme.example"}""" : "{}", null);
        Assert.Equal(200, (await _host.Post(Payload.Text("teams-team-member-added"))).Status);
        Assert.Equal(200, (await _host.Post(Payload.Text("teams-group-member-left"))).Status);

        var (address, came, went) = _host.Movements[0];
        Assert.Equal(("msteams|19:general@thread.tacv2", 0), (address.Key, went.Count));
        Assert.Equal([new Listener(new("msteams", "aad-dan", "Dan", "dan@acme.example"), IsColleague: true)], came);
        (address, came, went) = _host.Movements[1];
        Assert.Equal(("msteams|19:group@thread.v2", 0), (address.Key, came.Count));
        // Dan is known from the time he came; Eve's event says who she is.
        Assert.Equal(["aad-dan", "aad-eve"], went.Select(account => account.Id));
        Assert.Empty(_host.Turns);
    }

    [Fact]
    public async Task The_bot_itself_is_nobody_who_reads_along_and_private_chats_have_no_list()
    {
        var group = JsonNode.Parse(Payload.Text("teams-group-member-left"))!;
        group["membersRemoved"] = null;
        group["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "28:11111111-2222-3333-4444-555555555555" });
        await _host.Post(group.ToJsonString());
        await _host.Post(Payload.Text("teams-members-added"));
        Assert.Empty(_host.Movements);
        Assert.Equal(["hello", "hello"], _host.Turns.Select(turn => turn.Text));
    }
}
