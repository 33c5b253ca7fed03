using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Tests.Chat;

internal static class Some
{
    /// <summary>Ana, in private, in project Apollo: enough to read arguments with.</summary>
    public static Context Context()
    {
        var ana = new Person { Id = "ana", Name = "Ana" };
        var address = new Address("test", "with-ana", ConversationKind.Personal);
        var store = new MemoryStore(Documents.Types());
        return new()
        {
            Turn = new("m0", address, new("test", "ana", "Ana"), "", Transcript.Sunday), Store = store, Directory = new(store), Words = Words.For("en"),
            Me = ana, Room = new Conversation { Id = address.Key, Address = address, Project = "apollo" }, Now = Transcript.Sunday, Zone = TimeZoneInfo.Utc, People = [ana],
            Here = new()
            {
                Reader = ana, Project = new() { Id = "apollo", Name = "Apollo", Created = Transcript.Sunday, Members = [new("ana", Role.Manager)] }, Role = Role.Manager, Audience = Role.Manager,
                Words = Words.For("en"), Zone = TimeZoneInfo.Utc, Now = Transcript.Sunday, Store = store, People = [ana], IsHere = true, IsPrivate = true,
            },
        };
    }
}
