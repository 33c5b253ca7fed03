using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using ProjectBot.Host.Signing;
using ProjectBot.Host.Web;

namespace ProjectBot.Benchmarks;

/// <summary>
/// How long members wait for what they say on the chat page, quiet and while fifty guests ask for more than they get, on a host with the
/// usual settings: minutes of each in turn, so that what else the machine does falls on both.
/// </summary>
public static class Abuse
{
    private const int Members = 8, Rounds = 4;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(20), Round = TimeSpan.FromSeconds(25);

    /// <summary>In which the program that presses is still being compiled, on the machine of the host; nobody's wait counts.</summary>
    private static readonly TimeSpan RunUp = TimeSpan.FromSeconds(4);

    /// <summary>Each stays under what a member may say in a minute.</summary>
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(1100);

    public static async Task<int> Run(string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("projectbot-abuse");
        var data = Path.Combine(folder.FullName, "abuse.db");
        using (var host = await HostProcess.StartProduction(data))
        {
            var links = Links(folder.FullName);
            var members = new List<Member>();
            for (var number = 1; number <= Members; number++)
                members.Add(await Member.Join(host.Client, Link(links, $"Member {number}"), number));
            await Talk(members, Warm, isPressed: true, host, folder.FullName);
            var (quiet, pressed) = (new List<double>(), new List<double>());
            var (start, cpu, busy) = (host.Megabytes, host.Cpu, TimeSpan.Zero);
            for (var round = 0; round < Rounds; round++)
            {
                quiet.AddRange(await Talk(members, Round, isPressed: false, host, folder.FullName));
                var before = host.Cpu;
                pressed.AddRange(await Talk(members, Round, isPressed: true, host, folder.FullName));
                busy += host.Cpu - before;
            }
            Console.WriteLine($"{"ms until a member is answered",-34} {"p50",8} {"p90",8} {"p99",8} {"CPU",8}");
            Print("quiet", quiet, host.Cpu - cpu - busy);
            Print("while fifty guests press", pressed, busy);
            var refused = await host.Limited();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"ratio of p99 {Of(pressed, 99) / Of(quiet, 99):0.0}; {refused:0} refused; memory {start:0} MB, then {host.Megabytes:0} MB"));
            members.ForEach(member => member.Dispose());
        }
        folder.Delete(recursive: true);
        return 0;
    }

    public static WebChatLinks Links(string folder)
    {
        var access = new AccessFolder(Path.Combine(folder, "access"));
        return new(new SignedTokens(new KeyFile(access, new()), TimeProvider.System), new GivenLinks(access));
    }

    public static string Link(WebChatLinks links, string name) =>
        links.Create(WebChatLinks.NewPerson(), name, TimeProvider.System.GetUtcNow().AddDays(1))["/#t=".Length..];

    private static async Task<List<double>> Talk(List<Member> members, TimeSpan span, bool isPressed, HostProcess host, string folder)
    {
        using var pressing = isPressed ? HostProcess.Beside("press", host.Client.BaseAddress!.ToString(), folder) : null;
        await Task.Delay(isPressed ? RunUp : TimeSpan.Zero);
        var until = Stopwatch.GetTimestamp() + (long)(span.TotalSeconds * Stopwatch.Frequency);
        var waits = new ConcurrentBag<double>();
        await Task.WhenAll(members.Select(async (member, number) =>
        {
            await Task.Delay(Between * number / Members);
            while (Stopwatch.GetTimestamp() < until)
            {
                waits.Add(await member.Ask());
                await Task.Delay(Between);
            }
        }));
        return [.. waits];
    }

    private static void Print(string name, List<double> waits, TimeSpan cpu) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-34} {Of(waits, 50),8:0.0} {Of(waits, 90),8:0.0} {Of(waits, 99),8:0.0} {cpu / (Rounds * Round),8:0 %}"));

    private static double Of(List<double> waits, int percent) => waits.Order().ElementAt(waits.Count * percent / 100);

    /// <summary>Somebody with a link, who watches the stream as the page does.</summary>
    private sealed class Member(HttpClient client, string path, string token, ClientWebSocket stream, int number) : IDisposable
    {
        private readonly ConcurrentDictionary<string, TaskCompletionSource<long>> _answers = new(StringComparer.Ordinal);
        private int _said;

        public static async Task<Member> Join(HttpClient client, string link, int number)
        {
            using var joined = await client.PostAsJsonAsync("/api/chat", new { link, language = "en" });
            joined.EnsureSuccessStatusCode();
            var ticket = await joined.Content.ReadFromJsonAsync<JsonElement>();
            var (path, token) = ($"/v3/directline/conversations/{ticket.GetProperty("conversation").GetString()}", ticket.GetProperty("token").GetString()!);
            using var asked = await client.SendAsync(new(HttpMethod.Get, path) { Headers = { Authorization = new("Bearer", token) } });
            var stream = new ClientWebSocket();
            await stream.ConnectAsync(new((await asked.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("streamUrl").GetString()!), CancellationToken.None);
            var member = new Member(client, path, token, stream, number);
            _ = member.Listen();
            await member.Said($"project new Load {number}");
            return member;
        }

        /// <summary>Adds a task or asks for some; milliseconds until the answer is there.</summary>
        public Task<double> Ask() => Said(_said++ % 2 == 0 ? $"task add Write chapter {_said} of volume {number} by 2030-01-15 p2" : "tasks p1");

        private async Task<double> Said(string text)
        {
            var began = Stopwatch.GetTimestamp();
            using var request = new HttpRequestMessage(HttpMethod.Post, $"{path}/activities")
            {
                Content = JsonContent.Create(new { type = "message", text, locale = "en-US" }), Headers = { Authorization = new("Bearer", token) },
            };
            using var answer = await client.SendAsync(request);
            answer.EnsureSuccessStatusCode();
            var id = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
            return Stopwatch.GetElapsedTime(began, await Answer(id).Task.WaitAsync(TimeSpan.FromMinutes(1))).TotalMilliseconds;
        }

        private TaskCompletionSource<long> Answer(string id) => _answers.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));

        private async Task Listen()
        {
            var (buffer, length) = (new byte[1 << 20], 0);
            while (stream.State == WebSocketState.Open)
            {
                var read = await stream.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
                length += read.Count;
                if (!read.EndOfMessage || length == 0)
                    continue;
                var at = Stopwatch.GetTimestamp();
                using var frame = JsonDocument.Parse(buffer.AsMemory(0, length));
                foreach (var activity in frame.RootElement.GetProperty("activities").EnumerateArray())
                    if (activity.TryGetProperty("replyToId", out var to))
                        Answer(to.GetString()!).TrySetResult(at);
                length = 0;
            }
        }

        public void Dispose() => stream.Dispose();
    }
}
