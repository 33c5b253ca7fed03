using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace ProjectBot.Tests.Messaging;

/// <summary>A process is killed in the middle of a burst; the next one sends the rest.</summary>
[Trait("pace", "slow")]
public sealed class OutboxBurstTests(ITestOutputHelper output) : IDisposable
{
    private const int Messages = 2000;

    /// <summary>On their way at once, and sent but not noted yet.</summary>
    private const int MostRepeats = 16 + 10;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("burst-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(200)]
    public async Task After_a_kill_in_the_burst_none_is_missing_and_no_more_come_twice_than_were_on_their_way(int perEntry)
    {
        var (file, arrived) = (Path.Combine(_folder.FullName, "burst.db"), Path.Combine(_folder.FullName, "arrived"));
        using (var first = await Begin(file, arrived, Messages, perEntry))
        {
            while (!File.Exists(arrived) || (await Lines(arrived)).Length < Messages / 8)
                await Task.Delay(20);
            await Task.Delay(Random.Shared.Next(1000));
            first.Kill();
            await first.WaitForExitAsync();
        }

        var before = (await Lines(arrived)).Length;
        using (var second = await Begin(file, arrived, 0, perEntry))
            await second.WaitForExitAsync();
        var lines = await Lines(arrived);
        output.WriteLine($"{perEntry} to an entry: {before} sent before the kill, {lines.Length - Messages} twice");
        Assert.InRange(before, Messages / 8, Messages - 1);
        Assert.Equal(Messages, lines.Distinct().Count());
        Assert.InRange(lines.Length - Messages, 0, MostRepeats);
    }

    private static async Task<Process> Begin(string file, string arrived, int count, int perEntry)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[] { "exec", typeof(BurstWriter).Assembly.Location, "burst-writer", file, arrived,
            count.ToString(CultureInfo.InvariantCulture), perEntry.ToString(CultureInfo.InvariantCulture) })
            start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        Assert.Equal("sending", await process.StandardOutput.ReadLineAsync());
        return process;
    }

    private static async Task<string[]> Lines(string arrived)
    {
        await using var read = new FileStream(arrived, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(read);
        return (await reader.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
