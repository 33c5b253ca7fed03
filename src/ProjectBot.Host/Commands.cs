using ProjectBot.Host.Maintenance;
using ProjectBot.Host.Signing;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Host.Web;
using ProjectBot.Storage;

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
            ChatLinkCommand.Make(operands, Links(WebChatSettings.From(settings)), TimeProvider.System)),
    };

    private static string Data(IConfiguration settings) => StorageSettings.From(settings).Path;

    /// <summary>The key must be configured, because the one the bot makes for itself is in its own file.</summary>
    private static WebChatLinks Links(WebChatSettings settings) => settings.Key is not null
        ? new(new SignedTokens(new MemoryStore(Composition.DocumentTypes()), settings, TimeProvider.System))
        : throw new InvalidOperationException(
            "Set WebChat:Key to a secret of at least 32 characters, for the host as well, so that links made here are good there.");
}
