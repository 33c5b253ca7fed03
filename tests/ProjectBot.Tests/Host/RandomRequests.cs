using System.Globalization;
using System.Net;
using System.Text;

namespace ProjectBot.Tests.Host;

/// <summary>
/// Requests as nobody sends them who means well: broken, huge, forged, of the wrong kind. The same seed gives the same requests.
/// PROJECTBOT_RANDOM_REQUESTS says how many are sent to each door.
/// </summary>
internal sealed class RandomRequests(int seed, IReadOnlyList<string> tokens)
{
    public static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable("PROJECTBOT_RANDOM_REQUESTS"), CultureInfo.InvariantCulture, out var count) ? count : 250;

    private static readonly string[] Methods =
        ["GET", "GET", "GET", "GET", "GET", "POST", "POST", "POST", "POST", "POST", "POST", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "BREW"];

    private static readonly string[] Types =
        ["application/json", "application/json; charset=utf-16", "text/plain", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "x/y", ""];

    private static readonly string[] Values =
        ["null", "{}", "[]", "7", "-1e999", "\"\"", "\"\\ud800\"", "\"msteams\"", "\"chatpage\"", "\"a|b\"", "{\"id\":\"mira\"}", "{\"id\":7}", "true"];

    private static readonly string[] Members =
        ["type", "id", "channelId", "serviceUrl", "from", "recipient", "conversation", "text", "value", "entities", "attachments", "channelData", "locale",
            "link", "who", "name", "user", "membersAdded", "deliveryMode", "timestamp"];

    private static readonly string[] Types2 = ["message", "invoke", "event", "conversationUpdate", "installationUpdate", "typing", "x"];

    private readonly Random _dice = new(seed);

    /// <summary>A request to one of the paths; braces in them are filled with anything.</summary>
    public HttpRequestMessage Next(params string[] paths)
    {
        var path = One(paths).Replace("{}", Filled(), StringComparison.Ordinal);
        var query = _dice.Next(3) switch { 0 => "", 1 => $"?t={Uri.EscapeDataString(Token())}", _ => $"?watermark={Filled()}&t={Filled()}&x[]=%00" };
        var request = new HttpRequestMessage(new HttpMethod(One(Methods)), $"{path}{query}");
        if (_dice.Next(4) > 0)
            request.Headers.TryAddWithoutValidation("Authorization", $"{One(["Bearer", "bearer", "Basic", "Bearer Bearer", ""])} {Token()}");
        if (_dice.Next(4) == 0)
            request.Headers.TryAddWithoutValidation("X-Chat-Link", Token());
        if (_dice.Next(4) == 0)
            request.Headers.TryAddWithoutValidation("Cookie", $"projectbot-admin={Token()}");
        if (_dice.Next(6) == 0)
            request.Headers.TryAddWithoutValidation(One(["X-Forwarded-For", "Origin", "Sec-Fetch-Site", "X-Original-For", "Via"]), One(["127.0.0.1", "null", "::1"]));
        if (_dice.Next(8) == 0)
        {
            request.Headers.TryAddWithoutValidation("Upgrade", "websocket");
            request.Headers.TryAddWithoutValidation("Sec-WebSocket-Version", "13");
            request.Headers.TryAddWithoutValidation("Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAA==");
        }
        if (request.Method != HttpMethod.Get && request.Method != HttpMethod.Head)
        {
            request.Content = new ByteArrayContent(Body());
            request.Content.Headers.TryAddWithoutValidation("Content-Type", One(Types));
        }
        return request;
    }

    /// <summary>A token that was good before something was done to it.</summary>
    private string Token()
    {
        if (_dice.Next(5) == 0)
            return Filled();
        var parts = One(tokens).Split('.');
        var at = _dice.Next(parts.Length);
        switch (_dice.Next(5))
        {
            case 0:
                parts[0] = Convert.ToBase64String("""{"alg":"none","typ":"JWT"}"""u8).TrimEnd('=');
                parts[^1] = _dice.Next(2) == 0 ? "" : parts[^1];
                break;
            case 1:
                parts[at] = One(tokens).Split('.')[at] is var other && other != parts[at] ? other : "";
                break;
            case 2:
                parts[at] = "";
                break;
            default:
                // Not the last letter: bits of it stand for nothing.
                var letter = _dice.Next(parts[at].Length - 1);
                parts[at] = $"{parts[at][..letter]}{(parts[at][letter] == 'A' ? 'B' : 'A')}{parts[at][(letter + 1)..]}";
                break;
        }
        return string.Join('.', parts);
    }

    private byte[] Body()
    {
        switch (_dice.Next(6))
        {
            case 0:
                var noise = new byte[_dice.Next(2000)];
                _dice.NextBytes(noise);
                return noise;
            case 1:
                return Encoding.UTF8.GetBytes(new string(One(["[", "{\"a\":", "a\u0301\u0323", "\u0000"])[0], _dice.Next(300_000)));
            default:
                var body = new StringBuilder($$"""{"type":"{{One(Types2)}}","text":"{{new string('x', _dice.Next(200))}}" """);
                for (var more = _dice.Next(12); more > 0; more--)
                    body.Append(CultureInfo.InvariantCulture, $",\"{One(Members)}\":{One(Values)}");
                return Encoding.UTF8.GetBytes(body.Append('}').ToString());
        }
    }

    private string Filled() => One(["x", "..%2f..", "%00", "undefined", "-1", "999999999999", new string('0', 32), new string('f', 64), "%F0%9F%98%80", "a%7Cb", ""]);

    private T One<T>(IReadOnlyList<T> of) => of[_dice.Next(of.Count)];

    /// <summary>Sends them and returns how often each status came. None is a fault of the server.</summary>
    public async Task<Dictionary<HttpStatusCode, int>> Send(HttpClient client, params string[] paths)
    {
        var seen = new Dictionary<HttpStatusCode, int>();
        for (var number = 0; number < Count; number++)
        {
            using var request = Next(paths);
            try
            {
                using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
                Assert.True((int)answer.StatusCode is < 500 or 501, $"{(int)answer.StatusCode} for {number} of seed {seed}: {request.Method} {request.RequestUri}");
                seen[answer.StatusCode] = seen.GetValueOrDefault(answer.StatusCode) + 1;
            }
            catch (Exception cut) when (cut is HttpRequestException or IOException or InvalidOperationException or NotSupportedException)
            {
                // Refused while it was still being sent, or too odd for the client itself.
            }
        }
        Assert.True(seen.Values.Sum() > Count * 2 / 3, $"Only {seen.Values.Sum()} of {Count} came back.");
        return seen;
    }
}
