using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ProjectBot.Browser;
using ProjectBot.Host.Signing;
using ProjectBot.Host.Web;

namespace ProjectBot.Tests.Host;

/// <summary>
/// Fifty guests ask for all they can get, on a host with little memory: they are put off, that is counted, and a member is answered all the
/// while. PROJECTBOT_ABUSE_SECONDS says how long.
/// </summary>
[Trait("pace", "slow")]
public sealed partial class AbuseTests
{
    private const int Guests = 50, Least = 3; // of answers to the member, however slow the machine is

    private static readonly TimeSpan Span = TimeSpan.FromSeconds(
        int.TryParse(Environment.GetEnvironmentVariable("PROJECTBOT_ABUSE_SECONDS"), CultureInfo.InvariantCulture, out var seconds) ? seconds : 6);

    [Fact]
    public async Task Fifty_guests_at_their_limits_are_put_off_and_a_member_is_answered()
    {
        await using var host = await HostProcess.Start(new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production", ["WebChat__Enabled"] = "true", ["Logging__LogLevel__Default"] = "Warning",
            // 200 MB: what is kept for each guest without end would not fit.
            ["DOTNET_GCHeapHardLimit"] = "0xC800000",
        });
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 200 }) { BaseAddress = new(host.Address), Timeout = TimeSpan.FromMinutes(1) };
        var access = new AccessFolder(Path.Combine(Path.GetDirectoryName(host.DataFile)!, "access"));
        var links = new WebChatLinks(new SignedTokens(new KeyFile(access, new()), TimeProvider.System), new GivenLinks(access));
        var mira = await Join(client, Link(links, "Mira"));
        Assert.Contains("is ready", await mira.Ask("project new Apollo"), StringComparison.Ordinal);

        using var over = new CancellationTokenSource(Span);
        var guests = Enumerable.Range(1, Guests).Select(number => Task.Run(() => Press(client, Link(links, $"Guest {number}"), number, over.Token))).ToArray();
        var answered = 0;
        try
        {
            for (; answered < Least || !over.IsCancellationRequested; await Task.Delay(1100, CancellationToken.None))
                Assert.Contains("Added T", await mira.Ask($"task add Part {++answered}"), StringComparison.Ordinal);
        }
        catch (HttpRequestException gone)
        {
            Assert.Fail($"{gone.Message}\n{host.Output}");
        }
        var counts = (await Task.WhenAll(guests)).SelectMany(seen => seen).GroupBy(status => (int)status).ToDictionary(group => group.Key, group => group.Count());

        Assert.DoesNotContain(counts.Keys, status => status >= 500);
        Assert.True(counts.GetValueOrDefault(429) > Guests, $"Put off: {counts.GetValueOrDefault(429)}");
        var metrics = await client.GetStringAsync("/metrics");
        var counted = Limited().Matches(metrics).Sum(match => double.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
        Assert.True(counted >= counts[429], $"{counted} counted, {counts[429]} put off\n{metrics}");
        Assert.InRange(host.Memory >> 20, 1, 600);
        Assert.Contains($"{answered} in all", await mira.Ask("tasks"), StringComparison.Ordinal);
        Assert.DoesNotContain("OutOfMemory", host.Output, StringComparison.Ordinal);
    }

    /// <summary>All that a guest can do, again and again; every answer's status.</summary>
    private static async Task<List<HttpStatusCode>> Press(HttpClient client, string link, int seed, CancellationToken over)
    {
        var (dice, seen, streams) = (new Random(seed), new List<HttpStatusCode>(), new List<ClientWebSocket>());
        var big = new string('x', 60_000);
        Chat? chat = null;
        // However slow the machine is, each goes on until it was put off.
        while (!over.IsCancellationRequested || seen.Count(status => status == HttpStatusCode.TooManyRequests) < 2)
        {
            // All come from one address here, and so does the member: who cannot join yet waits as a page does.
            if (chat is null && (chat = await TryJoin(client, link, seen)) is null)
            {
                await Task.Delay(200, CancellationToken.None);
                continue;
            }
            using var answer = await (dice.Next(7) switch
            {
                0 => chat.Post(new { type = "event", name = big }),
                1 => chat.Post(new { type = "message", text = big }),
                2 => chat.Post(new { type = "message", text = "help" }),
                3 => chat.Upload(big),
                4 => chat.Call(HttpMethod.Get, "/activities?watermark=1"),
                5 => (chat with { Token = $"{chat.Token}x" }).Call(HttpMethod.Get, ""),
                _ => client.PostAsJsonAsync("/api/chat", new { link }, CancellationToken.None),
            });
            seen.Add(answer.StatusCode);
            if (dice.Next(20) == 0 && await chat.Stream() is { } stream)
                streams.Add(stream);
        }
        streams.ForEach(stream => stream.Dispose());
        return seen;
    }

    private static string Link(WebChatLinks links, string name) =>
        links.Create(WebChatLinks.NewPerson(), name, TimeProvider.System.GetUtcNow().AddDays(1))["/#t=".Length..];

    private static async Task<Chat> Join(HttpClient client, string link) => (await TryJoin(client, link, []))!;

    private static async Task<Chat?> TryJoin(HttpClient client, string link, List<HttpStatusCode> seen)
    {
        using var answer = await client.PostAsJsonAsync("/api/chat", new { link, language = "en" });
        seen.Add(answer.StatusCode);
        if (answer.StatusCode != HttpStatusCode.OK)
            return null;
        var joined = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return new(client, $"/v3/directline/conversations/{joined.GetProperty("conversation").GetString()}", joined.GetProperty("token").GetString()!);
    }

    private sealed record Chat(HttpClient Client, string Path, string Token)
    {
        public Task<HttpResponseMessage> Call(HttpMethod method, string path, HttpContent? content = null)
        {
            var request = new HttpRequestMessage(method, Path + path) { Content = content, Headers = { Authorization = new AuthenticationHeaderValue("Bearer", Token) } };
            return Client.SendAsync(request);
        }

        public Task<HttpResponseMessage> Post(object activity) => Call(HttpMethod.Post, "/activities", JsonContent.Create(activity));

        public Task<HttpResponseMessage> Upload(string text) => Call(HttpMethod.Post, "/upload", new MultipartFormDataContent
        {
            { new StringContent("""{"type":"message"}""", Encoding.UTF8, "application/json"), "activity" }, { new StringContent(text), "file", "a.txt" },
        });

        /// <summary>Says something and returns what is answered to it.</summary>
        public async Task<string> Ask(string text)
        {
            using var said = await Post(new { type = "message", text, locale = "en-US" });
            Assert.Equal(HttpStatusCode.OK, said.StatusCode);
            var id = (await said.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
            for (var tries = 0; tries < 300; tries++)
            {
                using var polled = await Call(HttpMethod.Get, "/activities");
                foreach (var activity in (await polled.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities").EnumerateArray())
                    if (activity.TryGetProperty("replyToId", out var to) && to.GetString() == id)
                        return activity.GetRawText();
                await Task.Delay(50);
            }
            throw new TimeoutException($"“{text}” was not answered.");
        }

        public async Task<ClientWebSocket?> Stream()
        {
            using var found = await Call(HttpMethod.Get, "");
            if (found.StatusCode != HttpStatusCode.OK)
                return null;
            var stream = new ClientWebSocket();
            try
            {
                await stream.ConnectAsync(new((await found.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("streamUrl").GetString()!), CancellationToken.None);
                return stream;
            }
            catch (WebSocketException)
            {
                stream.Dispose();
                return null;
            }
        }
    }

    [GeneratedRegex(@"^projectbot_limited\S* (\d+(?:\.\d+)?)", RegexOptions.Multiline)]
    private static partial Regex Limited();
}
