using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using ProjectBot.Cards;
using ProjectBot.Host;
using ProjectBot.Host.Calendars;
using ProjectBot.Host.Files;
using ProjectBot.Host.Pictures;
using ProjectBot.Host.Signing;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Tests.Files;

namespace ProjectBot.Tests.Signing;

/// <summary>What links lead to, on a free port; another one on the same store and folder is a restart.</summary>
internal sealed class LinkedHost : IAsyncDisposable
{
    public const string Public = "https://bot.example.org";

    public static readonly Address Teams = new("msteams", "c1", ConversationKind.Group, "https://smba.trafficmanager.net/teams/");
    public static readonly Address Own = new("webchat", "c2", ConversationKind.Personal);

    private readonly WebApplication _app;
    private readonly bool _ownsFolder;

    private LinkedHost(WebApplication app, MemoryStore store, FakeTimeProvider time, string folder, bool ownsFolder) =>
        (_app, Store, Time, Folder, _ownsFolder) = (app, store, time, folder, ownsFolder);

    public MemoryStore Store { get; }

    public FakeTimeProvider Time { get; }

    /// <summary>Where the data file would be.</summary>
    public string Folder { get; }

    public string PictureFolder => Path.Combine(Folder, "pictures");

    public string FileFolder => Path.Combine(Folder, "files");

    public HttpClient Client { get; } = new();

    public ILinks Links => _app.Services.GetRequiredService<ILinks>();

    public IFiles Files => _app.Services.GetRequiredService<IFiles>();

    public static async Task<LinkedHost> Start(LinkedHost? before = null, string? publicUrl = Public, params (string Name, string Value)[] settings)
    {
        var time = before?.Time ?? new FakeTimeProvider(new(2026, 11, 27, 9, 0, 0, TimeSpan.Zero));
        var store = before?.Store ?? new MemoryStore(Composition.DocumentTypes().Add("paper", (JsonTypeInfo<Paper>)Documents.Json.GetTypeInfo(typeof(Paper))));
        var folder = before?.Folder ?? Directory.CreateTempSubdirectory("linked").FullName;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([
            new("Host:PublicUrl", publicUrl),
            .. settings.Select(one => new KeyValuePair<string, string?>(one.Name, one.Value))]);
        builder.Services.AddSingleton<TimeProvider>(time).AddSingleton<IStore>(store).AddSingleton(new WebChatSettings())
            .AddSigning(builder.Configuration, Path.Combine(folder, "access")).AddPictures(builder.Configuration, Path.Combine(folder, "pictures"))
            .AddFiles(builder.Configuration, Path.Combine(folder, "files")).AddSingleton<ProjectBot.Team.Directory>().AddCalendars();
        var app = builder.Build();
        app.UseSecurityHeaders();
        app.MapPictures().MapFiles().MapCalendars();
        await app.StartAsync();
        var host = new LinkedHost(app, store, time, folder, before is null);
        host.Client.BaseAddress = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return host;
    }

    public OutboxMessage In(Chart chart, Address? address = null) =>
        _app.Services.GetRequiredService<IPictures>().In(new(address ?? Teams, new Message(null, new Card("Card", [chart])), "en"));

    /// <summary>Path and query of the chart's picture.</summary>
    public string Link(Chart chart) => Local(Assert.IsType<Picture>(In(chart).Message.Card!.Body[0]).Url);

    /// <summary>Path and query of a link.</summary>
    public static string Local(string? link)
    {
        Assert.StartsWith(Public, link, StringComparison.Ordinal);
        return link![Public.Length..];
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

    /// <summary>Lets so many hours pass, one after another, each with its sweep.</summary>
    public async Task Pass(int hours)
    {
        for (var hour = 0; hour < hours; hour++)
        {
            Time.Advance(TimeSpan.FromHours(1));
            await Task.Delay(10);
        }
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
