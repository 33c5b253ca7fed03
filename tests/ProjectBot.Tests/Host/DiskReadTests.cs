using System.Globalization;
using System.Net.Http.Json;
using ProjectBot.Browser;

namespace ProjectBot.Tests.Host;

/// <summary>What is worked with is in memory: once a project was looked at, its turns do not wait for the disk to read.</summary>
[Trait("pace", "slow")]
public sealed class DiskReadTests
{
    private static readonly HttpClient Client = new() { Timeout = TimeSpan.FromMinutes(1) };
    private const int Rounds = 4;

    private static int _ids;

    private static readonly string[] Lines =
    [
        "task add Write part {0} for me by 2030-01-15 p2 #load", "T{0} start", "T{0} done", "T{0} comment Round {0}", "T{0} rename Part {0}, written", "T{0}", "undo", "redo",
        "history T{0}", "tasks mine", "board", "find part", "risk add Part {0} is late p3 i4", "R{0} watching", "link R{0} T{0}", "R{0}", "risks", "risk matrix", "log 1h T{0}", "task add",
        "Something else {0}", "cancel", "project", "help", "T{0} hide", "no such thing",
    ];

    [Fact]
    public async Task A_turn_waits_for_no_read_of_the_disk()
    {
        await using var host = await HostProcess.Start(new Dictionary<string, string> { ["Logging__LogLevel__Default"] = "Critical" });
        await Say(host, "project new Apollo");
        await Round(host, 1);
        await host.Restart();
        await Round(host, 2);
        // What the host does by itself reads now and then; what a turn reads, it reads each time.
        var reads = Lines.ToDictionary(line => line, _ => 0);
        for (var round = 3; round < 3 + Rounds; round++)
            foreach (var line in Lines)
            {
                var before = await Reads(host);
                await Say(host, string.Format(CultureInfo.InvariantCulture, line, round));
                if (await Reads(host) > before)
                    reads[line]++;
            }
        Assert.Empty(reads.Where(line => line.Value == Rounds).Select(line => $"{line.Key}: {line.Value} times"));
    }

    private static async Task Round(HostProcess host, int round)
    {
        foreach (var line in Lines)
            await Say(host, string.Format(CultureInfo.InvariantCulture, line, round));
    }

    private static async Task Say(HostProcess host, string text)
    {
        using var response = await Client.PostAsJsonAsync($"{host.Address}/api/messages", new
        {
            type = "message", id = $"m{Interlocked.Increment(ref _ids)}", channelId = "emulator", serviceUrl = "http://127.0.0.1:9", timestamp = "2026-11-22T10:00:00Z", locale = "en-US",
            from = new { id = "ana", name = "Ana" }, recipient = new { id = "bot", name = "ProjectBot" },
            conversation = new { id = "with-ana", conversationType = "personal" }, deliveryMode = "expectReplies", textFormat = "plain", text,
        });
        response.EnsureSuccessStatusCode();
    }

    private static async Task<double> Reads(HostProcess host)
    {
        var metrics = await Client.GetStringAsync($"{host.Address}/metrics");
        var line = metrics.Split('\n').First(line => line.StartsWith("projectbot_store_disk_reads", StringComparison.Ordinal));
        return double.Parse(line[(line.LastIndexOf('}') + 1)..].Trim().Split(' ')[0], CultureInfo.InvariantCulture);
    }
}
