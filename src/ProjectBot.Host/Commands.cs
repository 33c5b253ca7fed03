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
        ["backup"] = (operands, settings) => Backups.Make(operands, Data(settings), async file =>
        {
            await using var store = new LiteStore(new(Data(settings)), Composition.DocumentTypes());
            await store.Backup(file);
        }),
        ["restore"] = (operands, settings) =>
            Backups.PutBack(operands, Data(settings), file => LiteStore.Restore(file, Data(settings), TimeProvider.System)),
        ["chat-link"] = (operands, settings) => ChatLinkCommand.Make(operands, Links(settings), HostSettings.From(settings), TimeProvider.System),
        ["chat-links"] = (_, settings) => Task.FromResult(ChatLinkCommand.List(Given(settings), TimeProvider.System)),
        ["chat-link-withdraw"] = (operands, settings) => Task.FromResult(ChatLinkCommand.Withdraw(operands, Given(settings))),
    };

    private static string Data(IConfiguration settings) => StorageSettings.From(settings).Path;

    private static WebChatLinks Links(IConfiguration settings) =>
        new(new SignedTokens(new KeyFile(Composition.Access(settings), WebChatSettings.From(settings)), TimeProvider.System), Given(settings));

    private static GivenLinks Given(IConfiguration settings) => new(Composition.Access(settings));
}
