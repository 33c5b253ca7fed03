using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Storage;

namespace ProjectBot.Host.Maintenance;

/// <summary><c>backup FILE</c>, <c>restore FILE</c>, <c>chat-link NAME</c>: what is done to a host from its command line.</summary>
/// <remarks>A running host makes the copy itself (<see cref="BackupWish"/>), so that no door has to be open.</remarks>
public static class CommandLine
{
    /// <summary>Does the work when the arguments ask for it; null when they do not. Otherwise the exit code.</summary>
    /// <param name="args">Settings may follow, as <c>--Storage:Path=FILE</c>.</param>
    public static async Task<int?> Run(string[] args)
    {
        if (args is not [("backup" or "restore" or "chat-link") and var work, ..])
            return null;
        var operands = args[1..].Where(argument => !argument.StartsWith("--", StringComparison.Ordinal)).ToArray();
        // The settings that the host would read, from the same places.
        var settings = WebApplication.CreateBuilder([.. args[1..].Except(operands)]).Configuration;
        try
        {
            Console.WriteLine(work switch
            {
                "backup" => await Backup(operands, settings),
                "restore" => Restore(operands, settings),
                _ => await ChatLink.Make(operands, settings),
            });
            return 0;
        }
        catch (Exception problem) when (problem is StoreClosedException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return 1;
        }
    }

    private static async Task<string> Backup(string[] operands, IConfiguration settings)
    {
        if (operands is not [var file])
            throw new InvalidOperationException("Say which file: backup FILE");
        var data = StorageSettings.From(settings).Path;
        if (!File.Exists(data))
            throw new InvalidOperationException(
                $"There is no data file at {Path.GetFullPath(data)}; set Storage:Path, or start from the folder the host is started in.");
        if (!await BackupWish.Ask(data, file))
        {
            await using var store = new LiteStore(new LiteSettings(data), Composition.DocumentTypes());
            await store.Backup(file);
        }
        return $"Wrote {file}.";
    }

    private static string Restore(string[] operands, IConfiguration settings)
    {
        if (operands is not [var file])
            throw new InvalidOperationException("Say which file: restore FILE");
        var data = StorageSettings.From(settings).Path;
        LiteStore.Restore(file, data, TimeProvider.System);
        return $"Restored {data} from {file}.";
    }
}
