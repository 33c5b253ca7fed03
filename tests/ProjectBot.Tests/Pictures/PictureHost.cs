using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using ProjectBot.Cards;
using ProjectBot.Host;
using ProjectBot.Host.Pictures;
using ProjectBot.Host.Signing;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Tests.Pictures;

/// <summary>Links and pictures on a free port; another one on the same store and folder is a restart.</summary>
internal sealed class PictureHost : IAsyncDisposable
{
    public static readonly Address Teams = new("msteams", "c1", ConversationKind.Group, "https://smba.trafficmanager.net/teams/"), Own = new("webchat", "c2", ConversationKind.Personal);

    private readonly WebApplication _app;
    private readonly bool _ownsFolder;

    private PictureHost(WebApplication app, MemoryStore store, FakeTimeProvider time, string folder, bool ownsFolder) => (_app, Store, Time, Folder, _ownsFolder) = (app, store, time, folder, ownsFolder);

    public MemoryStore Store { get; }

    public FakeTimeProvider Time { get; }

    /// <summary>Where the data file would be.</summary>
    public string Folder { get; }

    public string Pictures => Path.Combine(Folder, "pictures");

    public HttpClient Client { get; } = new();

    public ILinks Links => _app.Services.GetRequiredService<ILinks>();

    public static async Task<PictureHost> Start(PictureHost? before = null, string? publicUrl = "https://bot.example.org", params (string Name, string Value)[] settings)
    {
        var time = before?.Time ?? new FakeTimeProvider(new(2026, 11, 27, 9, 0, 0, TimeSpan.Zero));
        var store = before?.Store ?? new MemoryStore(Composition.DocumentTypes());
        var folder = before?.Folder ?? Directory.CreateTempSubdirectory("pictures").FullName;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings.Append(("Storage:Path", Path.Combine(folder, "projectbot.db"))).Append(("Host:PublicUrl", publicUrl ?? ""))
            .ToDictionary(one => one.Item1, one => (string?)one.Item2));
        builder.Services.AddSingleton<TimeProvider>(time).AddSingleton<IStore>(store).AddSingleton(new WebChatSettings())
            .AddSigning(builder.Configuration).AddPictures(builder.Configuration);
        var app = builder.Build();
        app.MapPictures();
        await app.StartAsync();
        var host = new PictureHost(app, store, time, folder, before is null);
        host.Client.BaseAddress = new(app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return host;
    }

    public OutboxMessage In(Chart chart, Address? address = null) =>
        _app.Services.GetRequiredService<IPictures>().In(new(address ?? Teams, new Message(null, new Card("Card", [chart])), "en"));

    /// <summary>Path and query of the chart's picture.</summary>
    public string Link(Chart chart)
    {
        var url = Assert.IsType<Picture>(In(chart).Message.Card!.Body[0]).Url;
        Assert.StartsWith("https://bot.example.org/pictures/", url, StringComparison.Ordinal);
        return url["https://bot.example.org".Length..];
    }

    public Task<byte[]> Get(string link) => Client.GetByteArrayAsync(link);

    /// <summary>Lets time pass until a sweep has done what is looked for.</summary>
    public async Task SweepUntil(Func<bool> done)
    {
        for (var tries = 0; !done() && tries < 200; tries++)
        {
            if (tries % 20 == 0)
                Time.Advance(TimeSpan.FromHours(1));
            await Task.Delay(20);
        }
        Assert.True(done());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (_ownsFolder)
            Directory.Delete(Folder, recursive: true);
    }
}
