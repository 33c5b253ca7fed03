using ProjectBot.Host.Channels.DirectLine;
using ProjectBot.Host.Signing;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Tests.DirectLine;

/// <summary>People who were kept when the page's channel still had the name of Azure's.</summary>
public sealed class ChannelMoveTests
{
    private static readonly Address Chat = new("webchat", "0123456789abcdef0123456789abcdef", ConversationKind.Personal, Bot: "bot", User: "site-7");

    [Fact]
    public async Task The_pages_people_get_its_own_name_and_Azures_keep_theirs()
    {
        var store = new KeptInMemory(Documents.Types().AddSigning().AddDirectLine());
        await Known(store, "ann", "link-1234", new Address("webchat", "azure-1", ConversationKind.Personal, "https://webchat.botframework.com/", User: "link-1234"));
        await Known(store, "site", "site-7", Chat);
        await Known(store, "azure", "dl_9", new Address("webchat", "azure-2", ConversationKind.Personal, "https://webchat.botframework.com/", User: "dl_9"));
        await store.Save(new Conversation { Id = Chat.Key, Address = Chat, Project = "apollo", People = ["site"] });

        await (await ChatHost.Start(store)).DisposeAsync();
        await (await ChatHost.Start(store)).DisposeAsync();

        // Where somebody else may have spoken as Ann, nothing is sent to her any more until she comes.
        Assert.Equal(("chatpage|link-1234", null), await Of(store, "ann"));
        Assert.Equal(("chatpage|site-7", $"chatpage|{Chat.Conversation}"), await Of(store, "site"));
        Assert.Equal(("webchat|dl_9", "webchat|azure-2"), await Of(store, "azure"));
        Assert.Equal("apollo", (await store.Find<Conversation>($"chatpage|{Chat.Conversation}"))!.Project);
    }

    private static async Task Known(KeptInMemory store, string id, string account, Address chat) =>
        await store.Save(new Person { Id = id, Name = id, Accounts = [new("webchat", account, id)], Private = chat });

    private static async Task<(string, string?)> Of(KeptInMemory store, string id) =>
        await store.Find<Person>(id) is { } person ? (string.Join(",", person.Accounts.Select(account => account.Key)), person.Private?.Key) : throw new InvalidOperationException();
}
