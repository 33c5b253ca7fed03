using ProjectBot.Cards;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProjectBot.Chat;
using ProjectBot.Host;
using ProjectBot.Host.Channels;
using ProjectBot.Host.Channels.DirectLine;
using ProjectBot.Host.Files;
using ProjectBot.Host.Limiting;
using ProjectBot.Host.Pictures;
using ProjectBot.Host.Signing;
using ProjectBot.Host.Web;
using ProjectBot.Storage;
using ProjectBot.Tests.Signing;

namespace ProjectBot.Tests.DirectLine;

/// <summary>The channel and the chat page on a free port, with a bot that echoes; stopping it and starting another on the same store is a restart.</summary>
internal sealed class ChatHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly bool _ownsFiles;

    private ChatHost(WebApplication app, KeptInMemory store, string files, bool ownsFiles) => (_app, Store, Files, _ownsFiles) = (app, store, files, ownsFiles);

    /// <summary>The folder of what was uploaded.</summary>
    public string Files { get; }

    public KeptInMemory Store { get; }

    public HttpClient Client { get; } = new();

    public IServiceProvider Services => _app.Services;

    public DirectLineChannel Channel => Services.GetRequiredService<DirectLineChannel>();

    /// <summary>What the bot heard, in order.</summary>
    public ConcurrentQueue<Turn> Turns { get; } = new();

    /// <summary>The bot hears only while this is completed.</summary>
    public Func<Turn, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <param name="isReal">Whether the bot is the real one, on a store of its own, and links can be made.</param>
    /// <param name="real">The store of the real bot, when a test has one.</param>
    public static async Task<ChatHost> Start(KeptInMemory? store = null, TimeProvider? time = null, WebChatSettings? settings = null,
        string environment = "Development", Func<Turn, Task>? before = null, LoadDemo? demo = null, string? files = null, bool isReal = false, Dictionary<string, string?>? more = null,
        IStore? real = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        ChatHost? host = null;
        builder.Configuration.AddInMemoryCollection(more ?? []);
        real ??= isReal ? new MemoryStore(Composition.DocumentTypes()) : null;
        if (isReal)
            builder.Configuration["Host:PublicUrl"] = LinkedHost.Public;
        store ??= new(Composition.DocumentTypes());
        var services = builder.Services;
        services.AddSingleton(time ?? TimeProvider.System).AddSingleton(settings ?? new() { Greeting = null }).AddSingleton(real ?? store);
        services.AddSingleton(LimitSettings.From(builder.Configuration) with { Minute = TimeSpan.FromHours(1) });
        var folder = files ?? System.IO.Directory.CreateTempSubdirectory("chat").FullName;
        services.AddSigning(builder.Configuration, store.Access).AddFiles(builder.Configuration, folder).AddPictures(builder.Configuration, Path.Combine(folder, "pictures"));
        if (real is not null)
            services.AddProjectBot();
        else
            services.AddSingleton<AskBot>(_ => (turn, _, _) => host!.Hear(turn));
        services.AddOutbox().AddDirectLine();
        if (demo is not null)
            services.AddSingleton(demo);
        services.AddChatPage();
        var app = builder.Build();
        app.UseSecurityHeaders();
        app.MapDirectLine().MapChatPage().MapPictures().MapFiles();
        host = new(app, store, folder, files is null) { Before = before ?? (_ => Task.CompletedTask) };
        await app.StartAsync();
        host.Client.BaseAddress = new(app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return host;
    }

    /// <summary>A conversation of somebody new here, as the page would open it.</summary>
    public async Task<Caller> Join(string user = "mira", string name = "Mira", string? conversation = null, Grant? grant = null)
    {
        var ticket = await Services.GetRequiredService<Entrance>().Join(new("chatpage", user, name), "en-US", conversation, grant ?? Invited(user, name));
        return new(this, ticket!.ConversationId, ticket.Token);
    }

    /// <summary>What somebody rests on who came by a personal link.</summary>
    public Grant Invited(string user, string name)
    {
        var id = System.Security.Cryptography.RandomNumberGenerator.GetHexString(24, lowercase: true);
        Services.GetRequiredService<GivenLinks>().Add(new(id, user, name, DateTimeOffset.MaxValue));
        return new(id);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        // May be asked twice: some tests stop the host before its end.
        if (_ownsFiles && System.IO.Directory.Exists(Files))
            System.IO.Directory.Delete(Files, recursive: true);
    }

    private async ValueTask<Heard> Hear(Turn turn)
    {
        await Before(turn);
        Turns.Enqueue(turn);
        return new([new(turn.Address, new Message($"Echo: {turn.Text}"), "en") { ReplyTo = turn.ActivityId }], null);
    }
}

/// <summary>A client of one conversation that calls as directlinejs does.</summary>
internal sealed record Caller(ChatHost Host, string Conversation, string Token)
{
    public string Path => $"/v3/directline/conversations/{Conversation}";

    public Task<HttpResponseMessage> Call(HttpMethod method, string path, HttpContent? content = null)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        if (Token.Length > 0)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        return Host.Client.SendAsync(request);
    }

    public Task<HttpResponseMessage> Post(object activity) => Call(HttpMethod.Post, $"{Path}/activities", JsonContent.Create(activity));

    /// <summary>Says something and returns its id.</summary>
    public async Task<string> Say(string text, string? client = null)
    {
        var answer = await Post(new { type = "message", text, from = new { id = "somebody else" }, locale = "en-US", localTimezone = "Europe/Berlin", channelData = new { clientActivityID = client ?? text } });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    /// <summary>One poll: the activities after the watermark, and the next watermark.</summary>
    public async Task<(List<JsonElement> Activities, string Watermark)> Poll(string? watermark = "")
    {
        var answer = await (await Call(HttpMethod.Get, $"{Path}/activities?watermark={watermark}")).Content.ReadFromJsonAsync<JsonElement>();
        return ([.. answer.GetProperty("activities").EnumerateArray()], answer.GetProperty("watermark").GetString()!);
    }

    /// <summary>Polls until so many activities are there.</summary>
    public async Task<List<JsonElement>> Until(int count)
    {
        for (var attempt = 0; attempt < 500; attempt++)
        {
            if ((await Poll()).Activities is var activities && activities.Count >= count)
                return activities;
            await Task.Delay(20);
        }
        throw new TimeoutException($"There were never {count} activities.");
    }

    public async Task<string> StreamUrl(string watermark = "") =>
        (await (await Call(HttpMethod.Get, $"{Path}?watermark={watermark}")).Content.ReadFromJsonAsync<JsonElement>()).GetProperty("streamUrl").GetString()!;
}
