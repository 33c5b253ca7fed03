using ProjectBot.Host.Storage;
using ProjectBot.Storage;

namespace ProjectBot.Host;

/// <summary><c>backup FILE</c>, <c>restore FILE</c>, <c>chat-link NAME</c>. A running host makes the copy itself: it is asked by a file beside the data file, so that no door has to be open.</summary>
public static class Maintenance
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Does the work when the arguments ask for it; null when they do not. Otherwise the exit code.</summary>
    public static async Task<int?> Run(string[] args)
    {
        if (args is ["chat-link", ..])
            return await ChatLink(args[1..]);
        if (args is not [("backup" or "restore") and var work, ..])
            return null;
        if (args is not [_, var file])
            return Say($"Say which file: {work} FILE");
        var settings = StorageSettings.From(Configuration());
        try
        {
            if (work == "restore")
                LiteStore.Restore(Path.GetFullPath(file), settings.Path);
            else if (!File.Exists(settings.Path))
                return Say($"There is no data file at {Path.GetFullPath(settings.Path)}; set Storage:Path, or start from the folder the host is started in.");
            else if (!await AskRunning(settings.Path, Path.GetFullPath(file)))
            {
                await using var store = new LiteStore(new LiteSettings(settings.Path), Composition.DocumentTypes());
                await store.Backup(Path.GetFullPath(file));
            }

            Console.WriteLine(work == "restore" ? $"Restored {settings.Path} from {file}." : $"Wrote {file}.");
            return 0;
        }
        catch (Exception problem) when (problem is StoreClosedException or IOException or UnauthorizedAccessException)
        {
            return Say(problem.Message);
        }
    }

    /// <summary>A personal link to the chat page. The key must be configured, because the one the bot makes for itself is in its own file.</summary>
    private static async Task<int> ChatLink(string[] args)
    {
        var days = 30;
        if (args is not [var name, .. var rest] || (rest is [var text, ..] && !int.TryParse(text, out days)) || days is < 1 or > 365 || rest.Length > 2)
            return Say("Say for whom: chat-link NAME [DAYS, 1 to 365] [PERSON, to give somebody who had a link another one]");
        var settings = WebChatSettings.From(Configuration());
        if (settings.Key is null)
            return Say("Set WebChat:Key to a secret of at least 32 characters, for the host as well, so that links made here are good there.");
        var links = new Web.WebChatLinks(new Signing.SignedTokens(new MemoryStore(Composition.DocumentTypes()), settings, TimeProvider.System));
        var id = rest is [_, var person] ? person : Web.WebChatLinks.NewPerson();
        Console.WriteLine(await links.Create(id, name.Trim(), TimeProvider.System.GetUtcNow().AddDays(days)));
        Say($"Another link for the same person, when this one is over: chat-link \"{name.Trim()}\" {days} {id}");
        return 0;
    }

    private static IConfiguration Configuration() => new ConfigurationBuilder().AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true)
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true).AddEnvironmentVariables().Build();

    private static int Say(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return 1;
    }

    /// <summary>Leaves the wish beside the data file and waits for the answer; false when no host runs.</summary>
    private static async Task<bool> AskRunning(string data, string file)
    {
        if (!IsRunning(data))
            return false;
        var (wish, answer) = (data + "-backup", data + "-backup-done");
        File.Delete(answer);
        await File.WriteAllTextAsync(wish, file);
        for (var waited = TimeSpan.Zero; waited < Patience && IsRunning(data); waited += TimeSpan.FromMilliseconds(100))
        {
            await Task.Delay(100);
            if (!File.Exists(answer))
                continue;
            var problem = await File.ReadAllTextAsync(answer);
            File.Delete(answer);
            return problem.Length == 0 ? true : throw new IOException(problem);
        }

        File.Delete(wish);
        throw new IOException("The running host did not answer; its log says more. Stop it and try again.");
    }

    private static bool IsRunning(string data)
    {
        try
        {
            using var held = new FileStream(data + "-lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}

/// <summary>Makes the backups that <see cref="Maintenance"/> asks a running host for.</summary>
public sealed class BackupWishes(LiteStore store, IConfiguration configuration) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var data = StorageSettings.From(configuration).Path;
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(250));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var wish = data + "-backup";
            if (!File.Exists(wish))
                continue;
            var problem = "";
            try
            {
                var file = await File.ReadAllTextAsync(wish, stoppingToken);
                File.Delete(wish);
                if (file.Length > 0)
                    await store.Backup(file);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or StoreClosedException)
            {
                problem = failure.Message;
            }

            await File.WriteAllTextAsync(data + "-backup-done", problem, stoppingToken);
        }
    }
}
