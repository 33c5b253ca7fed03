using ProjectBot.Cards;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using ProjectBot.Chat;
using ProjectBot.Host.Channels;
using ProjectBot.Host.Channels.Activities;
using ProjectBot.Host.Channels.BotFramework;
using ProjectBot.Host.Channels.Teams;
using ProjectBot.Host.Limiting;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;
using Listener = ProjectBot.Team.Listener;

namespace ProjectBot.Tests.Channels;

/// <summary>The channel in a host of its own, with a bot that says back what it heard. Everything but the bot and the store is real.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http;

    private BotHost(WebApplication app, FakeMicrosoft microsoft, MemoryStore store, FakeTimeProvider time)
    {
        (_app, Microsoft, Store, Time) = (app, microsoft, store, time);
        _http = new() { BaseAddress = new(app.Urls.First()) };
        Answer = Echo;
    }

    public Uri Address => _http.BaseAddress!;

    public FakeMicrosoft Microsoft { get; }

    public MemoryStore Store { get; }

    public FakeTimeProvider Time { get; }

    public List<Turn> Turns { get; } = [];

    public List<(Address Address, IReadOnlyList<Listener> Came, IReadOnlyList<Account> Went)> Movements { get; } = [];

    public Func<Turn, bool, ValueTask<Heard>> Answer { get; set; }

    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    /// <param name="app">Whether the bot is registered; without it only local clients are heard.</param>
    public static async Task<BotHost> Start(bool app = true, string environment = "Production", Dictionary<string, string?>? settings = null, Action<FakeMicrosoft>? prepare = null)
    {
        var microsoft = await FakeMicrosoft.Start();
        prepare?.Invoke(microsoft);
        var store = new MemoryStore(Documents.Types());
        var time = new FakeTimeProvider(new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero));
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["BotFramework:Urls:OpenIdMetadata"] = new Uri(microsoft.Address, "/metadata").ToString(),
            ["BotFramework:Urls:EntraMetadata"] = new Uri(microsoft.Address, "/metadata").ToString(),
            ["BotFramework:RetryDelay"] = "00:00:00",
        });
        if (app)
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["BotFramework:AppId"] = FakeMicrosoft.AppId,
                ["BotFramework:AppType"] = "SingleTenant",
                ["BotFramework:AppPassword"] = "pass",
                ["BotFramework:TenantId"] = FakeMicrosoft.Tenant,
                ["BotFramework:AllowedTenants:0"] = "tenant-1",
            });
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSingleton(LimitSettings.From(builder.Configuration) with { Minute = TimeSpan.FromHours(1) });
        builder.Services.AddSingleton<IStore>(store);
        BotHost? host = null;
        builder.Services.AddSingleton<AskBot>((turn, inline, _) => host!.Hear(turn, inline));
        builder.Services.AddSingleton<NoteMovement>((address, came, went) =>
        {
            lock (host!.Movements)
                host.Movements.Add((address, came, went));
            return default;
        });
        builder.Services.AddBotFramework(builder.Configuration);
        builder.Services.AddTeams();
        foreach (var client in new[] { "bot-connector", "bot-framework-login", "bot-attachments" })
            builder.Services.AddHttpClient(client).ConfigurePrimaryHttpMessageHandler(() => new Detour(microsoft.Address));
        var web = builder.Build();
        web.MapBotFramework();
        await web.StartAsync();
        return host = new(web, microsoft, store, time);
    }

    public Task<(int Status, JsonElement Body)> Post(string body, Action<Dictionary<string, object>>? claims = null) => Send(body, $"Bearer {Microsoft.Token(Time.GetUtcNow(), claims: claims)}");

    public async Task<(int Status, JsonElement Body)> Send(string body, string? authorization, HttpMethod? method = null, Action<HttpRequestHeaders>? headers = null, string type = "application/json")
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, type) };
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        headers?.Invoke(request.Headers);
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        if (response.StatusCode == System.Net.HttpStatusCode.Unauthorized)
            Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
        using var json = text.Length > 0 ? JsonDocument.Parse(text) : null;
        return ((int)response.StatusCode, json?.RootElement.Clone() ?? default);
    }

    /// <summary>A good message; when it is put off, for how long.</summary>
    public async Task<(int Status, TimeSpan? RetryAfter)> Knock()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(Payload.Message(), Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new("Bearer", Microsoft.Token(Time.GetUtcNow()));
        using var response = await _http.SendAsync(request);
        return ((int)response.StatusCode, response.Headers.RetryAfter?.Delta);
    }

    public static ValueTask<Heard> Echo(Turn turn, bool inline) => new(Say(turn, inline, new Message($"You said {turn.Text}.")));

    public static Heard Say(Turn turn, bool inline, params Message[] replies)
    {
        OutboxMessage[] messages = [.. replies.Select(reply => new OutboxMessage(turn.Address, reply, "en", reply.Card?.Subject is { } subject && subject == turn.Press?.Subject ? turn.Press.ActivityId : null)
        {
            ReplyTo = turn.ActivityId, InPlace = reply.Card?.Subject is { } shown && shown == turn.Press?.Subject,
            State = inline ? DeliveryState.Answered : DeliveryState.Waiting,
        })];
        return new(messages, null);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        // Stopping lets running sends finish; disposing alone would have Polly wait for them on the clock of the test.
        await _app.StopAsync();
        await _app.DisposeAsync();
        await Microsoft.DisposeAsync();
    }

    private ValueTask<Heard> Hear(Turn turn, bool inline)
    {
        lock (Turns)
            Turns.Add(turn);
        return Answer(turn, inline);
    }
}
