using System.Diagnostics;
using System.Globalization;
using ProjectBot.Host.Storage.LiteDb;
using Xunit.Abstractions;

namespace ProjectBot.Tests.Storage;

/// <summary>A process that works on a store is killed at any moment, again and again on the same file. <c>PROJECTBOT_KILLS=50</c> for the long form.</summary>
[Trait("pace", "slow")]
public sealed class LiteStoreKillTests(ITestOutputHelper output) : IDisposable
{
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("PROJECTBOT_KILLS") ?? "8", CultureInfo.InvariantCulture);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("store-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_kill_loses_nothing_acknowledged_and_leaves_no_half_commit()
    {
        var file = Path.Combine(_folder.FullName, "killed.db");
        var acknowledged = new List<string>();
        for (var kill = 0; kill < Kills; kill++)
        {
            acknowledged.AddRange(await Run(file, kill % 4 == 3));
            await using var store = new LiteStore(CrashWriter.Settings(file), Notes.Types);
            await Ledger.Check(store, acknowledged);
        }
        output.WriteLine($"{Kills} kills, {acknowledged.Count} acknowledged");
        Assert.NotEmpty(acknowledged);
    }

    /// <summary>Starts the writer, kills it at a random moment, and returns what it acknowledged.</summary>
    /// <param name="early">Kills it while it starts, which is when it mends what the last kill left.</param>
    private static async Task<List<string>> Run(string file, bool early)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[] { "exec", typeof(CrashWriter).Assembly.Location, "crash-writer", file })
            start.ArgumentList.Add(argument);
        using var writer = Process.Start(start)!;
        var lines = new List<string>();
        if (!early && await writer.StandardOutput.ReadLineAsync() is { } first)
            lines.Add(first);
        var death = Task.Run(async () =>
        {
            await Task.Delay(Random.Shared.Next(early ? 600 : 800));
            writer.Kill();
        });
        while (await writer.StandardOutput.ReadLineAsync() is { } line)
            if (line.EndsWith('}')) // the last line may be torn; it is not counted then
                lines.Add(line);
        await death;
        await writer.WaitForExitAsync();
        return lines;
    }
}
