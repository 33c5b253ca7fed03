using System.Globalization;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Tests.Messaging;

namespace ProjectBot.Tests.Storage;

/// <summary>The test assembly as a process of its own that works on a store until it is killed, and prints what was acknowledged.</summary>
internal static class CrashWriter
{
    /// <summary>Moves everything on as soon as possible, so that a kill hits every kind of write.</summary>
    public static LiteSettings Settings(string file) => new(file) { SettleAt = 32, CheckpointAt = 512 << 10 };

    private static async Task<int> Main(string[] args)
    {
        if (args is ["burst-writer", var burst, var arrived, var count, var perEntry])
        {
            await BurstWriter.Run(burst, arrived, int.Parse(count, CultureInfo.InvariantCulture), int.Parse(perEntry, CultureInfo.InvariantCulture));
            return 0;
        }

        if (args is not ["crash-writer", var file])
        {
            await Console.Error.WriteLineAsync("crash-writer FILE, or burst-writer FILE ARRIVED COUNT PER-ENTRY");
            return 2;
        }
        await using var store = new LiteStore(Settings(file), Notes.Types);
        var gate = new Lock();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(worker => Task.Run(() => Ledger.Work(store, worker, Print))));
        return 0;

        void Print(string line)
        {
            lock (gate)
                Console.Out.WriteLine(line);
        }
    }
}
