using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ProjectBot.Tests.Channels;

/// <summary>Microsoft's side on a port of its own: OpenID metadata and keys with endorsements, the token endpoint, the Connector.</summary>
internal sealed class FakeMicrosoft : IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Tenant = "aaaaaaaa-0000-0000-0000-000000000001";
    private readonly WebApplication _app;
    private readonly Channel<Call> _calls = Channel.CreateUnbounded<Call>();

    /// <summary>One request as it arrived; the path is still escaped.</summary>
    public sealed record Call(string Method, string Host, string Path, string? Authorization, string Body);

    private FakeMicrosoft(WebApplication app) => _app = app;

    /// <summary>Making a key takes a while, so all tests share two.</summary>
    public static readonly RSA First = RSA.Create(2048), Second = RSA.Create(2048);

    public Dictionary<string, (RSA Rsa, string[] Endorsements)> Keys { get; } = new() { ["k1"] = (First, ["msteams", "webchat"]) };

    public string[] Algorithms { get; set; } = ["RS256"];

    public int KeyLooks { get; private set; }

    /// <summary>The keys come only when this is completed.</summary>
    public Func<Task> BeforeKeys { get; set; } = () => Task.CompletedTask;

    /// <summary>Whether the keys are answered with an error.</summary>
    public bool KeysFail { get; set; }

    public int TokenLooks { get; private set; }

    /// <summary>How the Connector answers, by call.</summary>
    public Func<Call, (int Status, string? Body, string? RetryAfter)> Connector { get; set; } = _ => (201, """{"id":"act-1"}""", null);

    /// <summary>Where a call is sent on to.</summary>
    public Func<Call, string?> Location { get; set; } = _ => null;

    /// <summary>The Connector answers only when this is completed.</summary>
    public Func<Task> Before { get; set; } = () => Task.CompletedTask;

    public Uri Address => new(_app.Urls.First());

    public static async Task<FakeMicrosoft> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var fake = new FakeMicrosoft(app);
        app.Run(fake.Handle);
        await app.StartAsync();
        return fake;
    }

    public async Task<Call> Next()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        return await _calls.Reader.ReadAsync(patience.Token);
    }

    public bool WasCalled => _calls.Reader.TryPeek(out _);

    /// <summary>A token as the channels send it; the change may spoil it.</summary>
    public string Token(DateTimeOffset now, string key = "k1", Action<Dictionary<string, object>>? claims = null, string issuer = "https://api.botframework.com", string audience = AppId,
        string algorithm = SecurityAlgorithms.RsaSha256, DateTimeOffset? from = null, DateTimeOffset? until = null)
    {
        var values = new Dictionary<string, object> { ["serviceurl"] = "https://smba.trafficmanager.net/emea/" };
        claims?.Invoke(values);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = (from ?? now.AddMinutes(-1)).UtcDateTime,
            Expires = (until ?? now.AddHours(1)).UtcDateTime,
            Claims = values,
            SigningCredentials = new(new RsaSecurityKey(Keys[key].Rsa) { KeyId = key }, algorithm) { CryptoProviderFactory = new() { CacheSignatureProviders = false } },
        });
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Handle(HttpContext context)
    {
        // The raw target: what was escaped must still be seen to be.
        var target = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var call = new Call(context.Request.Method, context.Request.Headers["X-Host"].ToString(), target, context.Request.Headers.Authorization, await reader.ReadToEndAsync());
        switch (target)
        {
            case "/metadata":
                await Json(context, new JsonObject { ["issuer"] = "x", ["jwks_uri"] = new Uri(Address, "/keys").ToString(), ["id_token_signing_alg_values_supported"] = new JsonArray([.. Algorithms.Select(name => (JsonNode)name)]) });
                break;
            case "/keys":
                KeyLooks++;
                await BeforeKeys();
                if (KeysFail)
                {
                    context.Response.StatusCode = 503;
                    break;
                }
                await Json(context, new JsonObject { ["keys"] = new JsonArray([.. Keys.Select(Jwk)]) });
                break;
            case var _ when target.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal):
                await Json(context, new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = 3600, ["ext_expires_in"] = 3600, ["access_token"] = $"secret-{++TokenLooks}" });
                LastTokenCall = call;
                break;
            default:
                await _calls.Writer.WriteAsync(call);
                await Before();
                var (status, body, retryAfter) = Connector(call);
                context.Response.StatusCode = status;
                context.Response.Headers["MS-CV"] = "cv-1";
                if (Location(call) is { } location)
                    context.Response.Headers.Location = location;
                if (retryAfter is not null)
                    context.Response.Headers.RetryAfter = retryAfter;
                if (body is not null)
                    await context.Response.WriteAsync(body);
                break;
        }
    }

    public Call? LastTokenCall { get; private set; }

    private static JsonNode Jwk(KeyValuePair<string, (RSA Rsa, string[] Endorsements)> key)
    {
        var numbers = key.Value.Rsa.ExportParameters(false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = key.Key,
            ["n"] = Base64UrlEncoder.Encode(numbers.Modulus),
            ["e"] = Base64UrlEncoder.Encode(numbers.Exponent),
            ["endorsements"] = new JsonArray([.. key.Value.Endorsements.Select(channel => (JsonNode)channel)]),
        };
    }

    private static Task Json(HttpContext context, JsonObject body)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body.ToJsonString(JsonSerializerOptions.Default));
    }
}

/// <summary>Sends every request to the fake instead of the host it names, and tells the fake which that was.</summary>
internal sealed class Detour(Uri fake) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var meant = request.RequestUri!;
        request.Headers.Add("X-Host", $"{meant.Scheme}://{meant.Authority}");
        request.RequestUri = new(fake, meant.PathAndQuery);
        return base.SendAsync(request, cancellationToken);
    }
}
