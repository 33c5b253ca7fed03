using ProjectBot.Host.Maintenance;
using ProjectBot.Host.Signing;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Host.Web;

namespace ProjectBot.Host;

/// <summary>What can be done to a host from its command line, a row each.</summary>
public static class Commands
{
    public static readonly IReadOnlyDictionary<string, Command> All = new Dictionary<string, Command>
    {
        ["backup"] = new("FILE", "Writes everything into one archive, while the host runs or not", (operands, settings) =>
            Backups.Make(operands[0], Data(settings), async file =>
            {
                await using var store = new LiteStore(new(Data(settings)), Composition.DocumentTypes());
                await store.Backup(file);
            })),
        ["restore"] = new("FILE", "Puts a backup in the place of what is kept, while no host runs; that is moved aside", (operands, settings) =>
            Backups.PutBack(operands[0], Data(settings), file => LiteStore.Restore(file, Data(settings), TimeProvider.System))),
        ["verify"] = new("--repair", "Looks at everything that is kept, while no host runs; --repair goes on with what can be read", (operands, settings) =>
            Task.FromResult(Verify.Store(Data(settings), Composition.DocumentTypes(), operands.Length > 0, TimeProvider.System))),
        ["chat-link"] = new("NAME [DAYS] [PERSON]", "Makes a link to the chat page for a person", (operands, settings) =>
            ChatLinkCommand.Make(operands, Links(settings), HostSettings.From(settings), TimeProvider.System)),
        ["chat-links"] = new("", "Lists the links to the chat page that are good", (_, settings) =>
            Task.FromResult(ChatLinkCommand.List(Given(settings), TimeProvider.System))),
        ["chat-link-withdraw"] = new("ID", "Ends a link to the chat page, as the list calls it", (operands, settings) =>
            Task.FromResult(ChatLinkCommand.Withdraw(operands, Given(settings)))),
    };

    private static string Data(IConfiguration settings) => StorageSettings.From(settings).Path;

    private static WebChatLinks Links(IConfiguration settings) =>
        new(new SignedTokens(new KeyFile(Composition.Access(settings), WebChatSettings.From(settings)), TimeProvider.System), Given(settings));

    private static GivenLinks Given(IConfiguration settings) => new(Composition.Access(settings));
}
