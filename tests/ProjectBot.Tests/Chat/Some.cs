using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.People;
using ProjectBot.Projects;
using ProjectBot.Storage;

namespace ProjectBot.Tests.Chat;

internal static class Some
{
    /// <summary>Ana, in private, in project Apollo: enough to read arguments with.</summary>
    public static Context Context()
    {
        var ana = new Person { Id = "ana", Name = "Ana" };
        var address = new Address("test", "with-ana", ConversationKind.Personal);
        return new()
        {
            Turn = new("m0", address, new("test", "ana", "Ana"), "", Transcript.Sunday), Store = new MemoryStore(Documents.Types()), Words = Words.For("en"),
            Speaker = ana, Room = new Conversation { Id = address.Key, Address = address }, Role = Role.Manager, Now = Transcript.Sunday, Zone = TimeZoneInfo.Utc, People = [ana],
            Place = new Project { Id = "apollo", Name = "Apollo", Created = Transcript.Sunday, Members = [new("ana", Role.Manager)] },
        };
    }
}
