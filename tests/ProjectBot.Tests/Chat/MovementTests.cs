using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Tests.Chat;

/// <summary>People who come to conversations and leave them.</summary>
public sealed class MovementTests
{
    private static readonly Address General = new("msteams", "19:general", ConversationKind.Channel);
    private static readonly Account Ana = new("msteams", "ana", "Ana"), Dan = new("msteams", "dan", "Dan");
    private readonly MemoryStore _store = new(Documents.Types());

    private async Task<string?> Readers(string id) => (await _store.Find<Conversation>(id))!.Roster is { } roster ? string.Join(",", roster.Select(one => one.Account.Id)) : null;

    [Fact]
    public async Task Who_joins_a_team_reads_all_its_standard_channels_and_no_others()
    {
        await Known(General, [new(Ana)]);
        await Known(General with { Conversation = "19:design;messageid=4", Roster = "19:general" }, [new(Ana)]);
        await Known(General with { Conversation = "19:private" }, [new(Ana)]);
        await Known(General with { Conversation = "19:unread", Roster = "19:general" }, null);
        var directory = new ProjectBot.Team.Directory(_store);

        await directory.Moved(General, [new(Dan)], []);
        Assert.Equal(("ana,dan", "ana,dan", "ana", null), (await Readers("msteams|19:general"), await Readers("msteams|19:design"), await Readers("msteams|19:private"), await Readers("msteams|19:unread")));

        await directory.Moved(General, [], [Ana]);
        Assert.Equal(("dan", "dan", "ana"), (await Readers("msteams|19:general"), await Readers("msteams|19:design"), await Readers("msteams|19:private")));
    }

    private async Task Known(Address address, System.Collections.Immutable.ImmutableArray<Listener>? roster) =>
        await _store.Save(new Conversation { Id = address.Key, Address = address, Roster = roster });
}
