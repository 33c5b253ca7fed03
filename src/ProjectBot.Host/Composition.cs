using ProjectBot.Admins;
using ProjectBot.Chat;
using ProjectBot.Host.Calendars;
using ProjectBot.Host.Timesheets;
using ProjectBot.Host.Channels;
using ProjectBot.Host.Channels.Activities;
using ProjectBot.Host.Channels.DirectLine;
using ProjectBot.Host.Files;
using ProjectBot.Host.Maintenance;
using ProjectBot.Host.Pictures;
using ProjectBot.Host.Scheduling;
using ProjectBot.Host.Signing;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Host.Web;
using ProjectBot.Messaging;
using ProjectBot.Schedules;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Host;

/// <summary>How the rooms are plugged into one another; only here and in <c>Program.cs</c> do they meet.</summary>
public static class Composition
{
    public static DocumentTypes DocumentTypes() => Documents.Types().AddSigning().AddDirectLine().AddPictures().AddScheduling();

    public static void AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = StorageSettings.From(configuration);
        services.AddSingleton(provider => new LiteStore(settings.Store, DocumentTypes(),
            provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<LiteStore>>()));
        services.AddSingleton<IStore>(provider => provider.GetRequiredService<LiteStore>());
        services.AddHostedService(provider => new BackupWishes(settings.Path, provider.GetRequiredService<LiteStore>().Backup,
            provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<BackupWishes>>()));
    }

    /// <summary>What only the host's own user should be able to read.</summary>
    public static void AddWideWarning(this IServiceCollection services, IConfiguration configuration)
    {
        var store = StorageSettings.From(configuration).Store;
        var access = Access(configuration).Path;
        string[] paths = [Beside(configuration, ""), .. store.All.Select(Path.GetFullPath), store.Files, access, Path.Combine(access, "signing.key"),
            Path.Combine(access, "links")];
        services.AddHostedService(provider => new WideWarning(paths, provider.GetRequiredService<ILogger<WideWarning>>()));
    }

    public static void AddProjectBot(this IServiceCollection services)
    {
        services.AddSingleton<Team.Directory>();
        services.AddSingleton(provider => Features.All(provider.GetRequiredService<IStore>(), files: provider.GetService<IFiles>(),
            admins: provider.GetService<IAdmins>(), links: provider.GetService<ILinks>()));
        services.AddSingleton(provider => new CommandMap(provider.GetRequiredService<IReadOnlyList<IFeature>>()));
        services.AddSingleton(provider => new ScheduleKinds(provider.GetRequiredService<IReadOnlyList<IFeature>>().OfType<IScheduling>()));
        services.AddSingleton<Bot>();
        services.AddSingleton<Refresher>();
        services.AddSingleton<Redraw>(provider => provider.GetRequiredService<Refresher>().Now);
        services.AddSingleton<Turns>();
        services.AddSingleton<AskBot>(provider => provider.GetRequiredService<Turns>().Hear);
        services.AddSingleton<NoteMovement>(provider => provider.GetRequiredService<Team.Directory>().Moved);
        services.AddSingleton<IRosters, Rosters>();
    }

    public static void AddWebChat(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(WebChatSettings.From(configuration));
        services.AddSigning(configuration, Access(configuration).Path);
        services.AddPictures(configuration, Beside(configuration, "pictures"));
        services.AddFiles(configuration, StorageSettings.From(configuration).Store.Files);
        services.AddCalendars();
        services.AddTimesheets();
        services.AddDirectLine();
        services.AddChatPage();
        services.AddAdminPage();
        services.AddSingleton<Demo>();
        services.AddSingleton<Trial>();
        services.AddSingleton<LookAround>(provider => provider.GetRequiredService<Trial>().State);
        services.AddSingleton<LetIn>(provider => provider.GetRequiredService<Trial>().LetIn);
        services.AddSingleton<LoadDemo>(provider => provider.GetRequiredService<Demo>().Load);
    }

    /// <summary>Where the signing key and the links given out lie.</summary>
    public static AccessFolder Access(IConfiguration configuration) => new(Beside(configuration, "access"));

    /// <summary>A folder beside the data file.</summary>
    private static string Beside(IConfiguration configuration, string name) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(StorageSettings.From(configuration).Path))!, name);

    /// <summary><c>/healthz</c>: the process lives, what it cannot do, and by which rules of time zones it reckons. <c>/readyz</c>: the store reads and writes.</summary>
    public static void MapHealth(this WebApplication app)
    {
        // Alive also while the disk refuses: a restart would not help, and would end what can still be read.
        app.MapGet("/healthz", (LiteStore store) =>
            $"{(store.Trouble is { } trouble ? $"alive, but nothing can be saved: {trouble}" : "alive")}\ntime zones: {TimeZones.Version}");
        app.MapGet("/readyz", async (LiteStore store) =>
        {
            try
            {
                await store.Find<Project>("readyz");
                return store.Trouble is { } trouble ? Unready(trouble) : Results.Text("ready");
            }
            catch (Exception refused) when (refused is StoreClosedException or DamagedException)
            {
                return Unready(refused.Message);
            }
        });
    }

    private static IResult Unready(string why) => Results.Text(why, statusCode: StatusCodes.Status503ServiceUnavailable);
}
