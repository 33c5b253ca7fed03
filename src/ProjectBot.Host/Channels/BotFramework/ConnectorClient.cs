using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Identity.Client;
using Polly;
using ProjectBot.Host.Channels.Activities;

namespace ProjectBot.Host.Channels.BotFramework;

/// <summary>
/// The Bot Connector's REST interface (v3), as far as it is needed. Checks the host before a token leaves the house.
/// What is worth repeating at once is repeated by the resilience handler of its HTTP client.
/// </summary>
public sealed class ConnectorClient(IHttpClientFactory factory, ConnectorToken token, ServiceHosts hosts, ILogger<ConnectorClient> log)
{
    public const string Client = "bot-connector";

    /// <summary>Set on requests that say something: who sends them decides whether they are repeated.</summary>
    public static readonly HttpRequestOptionsKey<bool> IsSaid = new("said");

    private const int PageSize = 500;
    private const int MostPages = 100;

    /// <summary>Adds a message to the end of a conversation or, with <paramref name="replyTo"/>, to its thread.</summary>
    public Task<Sent> Send(string service, string conversation, string? replyTo, ReadOnlyMemory<byte> activity, CancellationToken stop) =>
        Call(HttpMethod.Post, service, replyTo is null
            ? (FormattableString)$"v3/conversations/{conversation}/activities"
            : $"v3/conversations/{conversation}/activities/{replyTo}", activity, stop, isSaid: true);

    public Task<Sent> Update(string service, string conversation, string id, ReadOnlyMemory<byte> activity, CancellationToken stop) =>
        Call(HttpMethod.Put, service, $"v3/conversations/{conversation}/activities/{id}", activity, stop, isSaid: true);

    public Task<Sent> Delete(string service, string conversation, string id, CancellationToken stop) =>
        Call(HttpMethod.Delete, service, $"v3/conversations/{conversation}/activities/{id}", null, stop);

    /// <summary>Opens the private conversation with one person, or finds it again; <see cref="Sent.Id"/> is its id.</summary>
    /// <param name="user">Teams' own id of the person for this bot (<c>29:…</c>); a mail address does not do.</param>
    public Task<Sent> Open(string service, string bot, string user, string? tenant, CancellationToken stop)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(256);
        using (var json = ActivityJson.To(buffer))
        {
            json.WriteStartObject();
            json.WriteBoolean("isGroup"u8, false);
            json.WriteStartObject("bot"u8);
            json.WriteString("id"u8, bot);
            json.WriteEndObject();
            json.WriteStartArray("members"u8);
            json.WriteStartObject();
            json.WriteString("id"u8, user);
            json.WriteEndObject();
            json.WriteEndArray();
            if (tenant is not null)
                json.WriteString("tenantId"u8, tenant);
            json.WriteEndObject();
        }
        return Call(HttpMethod.Post, service, $"v3/conversations", buffer.WrittenMemory, stop);
    }

    /// <summary>One member of a conversation, or null when the Connector does not tell.</summary>
    public async Task<ChannelAccount?> Member(string service, string conversation, string id, CancellationToken stop)
    {
        var sent = await Call(HttpMethod.Get, service, $"v3/conversations/{conversation}/members/{id}", null, stop);
        return sent.Taken ? Read(sent.Body, WireJson.Default.ChannelAccount) : null;
    }

    /// <summary>Everybody in a conversation, page by page; half a list is none, as it would say that nobody else is there.</summary>
    public async Task<MemberList> Members(string service, string conversation, CancellationToken stop)
    {
        var all = new List<ChannelAccount>();
        string? token = null;
        for (var page = 0; page < MostPages; page++)
        {
            var path = token is null
                ? (FormattableString)$"v3/conversations/{conversation}/pagedmembers?pageSize={PageSize}"
                : $"v3/conversations/{conversation}/pagedmembers?pageSize={PageSize}&continuationToken={token}";
            var sent = await Call(HttpMethod.Get, service, path, null, stop);
            if (!sent.Taken || Read(sent.Body, ConnectorJson.Default.PagedMembers) is not { Members: { } members } read)
                return new(null, sent.Status is 400 or 403 or 404 or 405 or 501);
            all.AddRange(members.OfType<ChannelAccount>());
            if (read.ContinuationToken is not { Length: > 0 } next)
                return new(all, false);
            token = next;
        }
        return new(null, true);
    }

    private async Task<Sent> Call(HttpMethod method, string service, FormattableString path, ReadOnlyMemory<byte>? body, CancellationToken stop,
        bool isSaid = false)
    {
        if (!hosts.Allows(service))
            return new(0, null, "HostNotAllowed");
        try
        {
            var bearer = await token.Get(stop);
            var sent = await Once(method, service, path, body, bearer, isSaid, stop);
            return sent.Status == 401 && bearer is not null
                ? await Once(method, service, path, body, await token.Get(stop, refused: bearer), isSaid, stop) : sent;
        }
        catch (Exception problem) when (problem is HttpRequestException or MsalException or ExecutionRejectedException or IOException
            || (problem is OperationCanceledException && !stop.IsCancellationRequested))
        {
            log.LogWarning("The Connector at {Host} could not be reached: {Problem}", new Uri(service).Host, problem.GetType().Name);
            return new(0, null, problem.GetType().Name) { IsPassing = true, IsUnsure = Sent.MayHaveArrived(problem) };
        }
    }

    private async Task<Sent> Once(HttpMethod method, string service, FormattableString path, ReadOnlyMemory<byte>? body, string? bearer,
        bool isSaid, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(method, AddressOf(service, path));
        request.Options.Set(IsSaid, isSaid);
        if (bearer is not null)
            request.Headers.Authorization = new("Bearer", bearer);
        if (body is { } content)
            request.Content = new ReadOnlyMemoryContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } };
        using var response = await factory.CreateClient(Client).SendAsync(request, stop);
        var sent = Sent.Of(response, await response.Content.ReadAsByteArrayAsync(stop));
        if (!sent.Taken)
            log.LogWarning("The Connector at {Host} answered {Status} {Code}; correlation {Correlation}.",
                request.RequestUri!.Host, sent.Status, sent.Code, sent.Correlation);
        return sent;
    }

    /// <summary>Ids hold colons, semicolons and more: every part of the path is escaped.</summary>
    private static Uri AddressOf(string service, FormattableString path)
    {
        object[] parts = [.. path.GetArguments().Select(part => Uri.EscapeDataString(part!.ToString()!))];
        return new($"{service.TrimEnd('/')}/{string.Format(System.Globalization.CultureInfo.InvariantCulture, path.Format, parts)}");
    }

    private static T? Read<T>(byte[] body, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>The members of a conversation; null when the Connector does not tell them all.</summary>
/// <param name="IsRefused">Whether it never will.</param>
public sealed record MemberList(IReadOnlyList<ChannelAccount>? Members, bool IsRefused);

/// <summary>A page of members.</summary>
internal sealed record PagedMembers
{
    public List<ChannelAccount?>? Members { get; init; }
    public string? ContinuationToken { get; init; }
}

/// <summary>The readers of what the Connector answers, generated at build.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(PagedMembers))]
internal sealed partial class ConnectorJson : JsonSerializerContext;

/// <summary>What the Connector answered.</summary>
/// <param name="Status">The HTTP status; 0 when no answer came.</param>
/// <param name="Id">The id of what was made.</param>
/// <param name="Code">The error code of a refusal.</param>
public sealed record Sent(int Status, string? Id, string? Code)
{
    public byte[] Body { get; init; } = [];

    /// <summary>What to name when asking Microsoft.</summary>
    public string? Correlation { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether another time may bring another answer.</summary>
    public bool IsPassing { get; init; }

    /// <summary>Whether it may have been carried out though nobody said so.</summary>
    public bool IsUnsure { get; init; }

    public bool Taken => Status is >= 200 and < 300;

    /// <summary>The person blocked the bot or removed the app.</summary>
    public bool IsBlocked { get; private init; }

    /// <summary>What never left the house, or met nobody, has not arrived.</summary>
    internal static bool MayHaveArrived(Exception problem) => problem switch
    {
        HttpRequestException failed => failed.HttpRequestError is not (HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError),
        MsalException => false,
        ExecutionRejectedException => problem is Polly.Timeout.TimeoutRejectedException,
        _ => true,
    };

    internal static Sent Of(HttpResponseMessage response, byte[] body)
    {
        var (id, code, blocked) = Read(body);
        var after = response.Headers.RetryAfter;
        return new((int)response.StatusCode, id, response.IsSuccessStatusCode ? null : code ?? response.StatusCode.ToString())
        {
            Body = body,
            Correlation = First(response, "MS-CV") ?? First(response, "X-Correlating-OperationId"),
            RetryAfter = after?.Delta ?? (after?.Date is { } date && response.Headers.Date is { } now ? date - now : null),
            IsPassing = response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed
                or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError,
            IsUnsure = response.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.GatewayTimeout,
            IsBlocked = response.StatusCode == HttpStatusCode.Forbidden && blocked,
        };
    }

    private static (string? Id, string? Code, bool Blocked) Read(byte[] body)
    {
        if (body.Length == 0)
            return default;
        try
        {
            using var json = JsonDocument.Parse(body);
            var error = json.RootElement.At("error");
            var code = error.At("code").Text();
            var inner = error.At("innerHttpError").At("body").At("error").At("code").Text()
                ?? error.At("subCode").Text() ?? json.RootElement.At("subCode").Text();
            return (json.RootElement.At("id").Text(), code, code == Blocking || inner == Blocking
                || error.At("message").Text()?.Contains(Blocking, StringComparison.Ordinal) == true);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private const string Blocking = "MessageWritesBlocked";

    private static string? First(HttpResponseMessage response, string header) =>
        response.Headers.TryGetValues(header, out var values) ? values.FirstOrDefault() : null;
}
