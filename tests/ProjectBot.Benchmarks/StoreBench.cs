using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Journal;
using ProjectBot.Storage;

namespace ProjectBot.Benchmarks;

/// <summary>
/// What the store costs a turn: a commit of one journal entry (about 1 KB, three keys) and one changed document (about 600 B,
/// two keys), 32 committers at once, each reading before it commits what a turn reads.
/// </summary>
internal static class StoreBench
{
    private const int Committers = 32;
    private const int Commits = 16_000;

    public static async Task<int> Run(string[] args)
    {
        Console.WriteLine("documents  commits/s  CPU µs/commit  KB/commit  p50 ms  p99 ms  group  open ms  memory MB  heap MB  file MB");
        foreach (var documents in args.Length == 0 ? [1_000, 100_000] : args.Select(arg => int.Parse(arg, CultureInfo.InvariantCulture)))
        {
            var folder = Directory.CreateTempSubdirectory("store-bench");
            try
            {
                await Measure(documents, Path.Combine(folder.FullName, "bench.db"));
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
        await Chain();
        return 0;
    }

    /// <summary>What one project gets through when each turn is made from the one before: waiting for the disk in between, or not.</summary>
    private static async Task Chain()
    {
        const int turns = 2_000;
        var folder = Directory.CreateTempSubdirectory("store-bench");
        await using (var store = new LiteStore(new(Path.Combine(folder.FullName, "chain.db")), Board.Types))
            foreach (var (name, isPlaced) in new[] { ("saved", false), ("placed", true), ("saved", false), ("placed", true) })
            {
                var item = await store.Find<Item>("p/T1") ?? new Item { Id = "p/T1", Title = "One item", Owner = "x", Lines = [] };
                var (watch, last) = (Stopwatch.StartNew(), Task.CompletedTask);
                for (var turn = 0; turn < turns; turn++)
                {
                    last = (await store.Place(new Commit([store.Write(item)], []))).Durable;
                    if (!isPlaced)
                        await last;
                    item = (await store.Find<Item>("p/T1"))!;
                }
                await last;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"one item, one turn after the other, {name}: {turns / watch.Elapsed.TotalSeconds:F0} turns/s"));
            }
        folder.Delete(recursive: true);
    }

    private static async Task Measure(int documents, string file)
    {
        var board = new Board(documents);
        await using (var store = new LiteStore(new(file), Board.Types))
            await board.Fill(store);
        var watch = Stopwatch.StartNew();
        await using var opened = new LiteStore(new(file), Board.Types);
        await opened.Find<Item>(Board.Id(0));
        var open = watch.ElapsedMilliseconds;
        for (var person = 0; person < 1000; person++)
            await opened.Newest<JournalEntry>(JournalEntry.SaidBy($"x{person}"), 1);
        await board.Drive(opened, 20_000); // warm: until the JIT is done
        var groups = 0L;
        using var listener = new System.Diagnostics.Metrics.MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Name == "projectbot.store.group.size")
                self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<int>((_, _, _, _) => Interlocked.Increment(ref groups));
        listener.Start();
        GC.Collect();
        var process = Process.GetCurrentProcess();
        var (cpu, allocated) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes());
        watch.Restart();
        var times = await board.Drive(opened, Commits);
        var elapsed = watch.Elapsed;
        process.Refresh();
        cpu = process.TotalProcessorTime - cpu;
        allocated = GC.GetTotalAllocatedBytes() - allocated;
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{documents,9}  {Commits / elapsed.TotalSeconds,9:F0}  {cpu.TotalMicroseconds / Commits,13:F0}  {allocated / 1024.0 / Commits,9:F1}  {times[times.Count / 2],6:F1}  {times[times.Count * 99 / 100],6:F1}  {Commits / (double)groups,5:F1}  {open,7}  {process.WorkingSet64 >> 20,9}  {GC.GetTotalMemory(true) >> 20,7}  {new FileInfo(file).Length >> 20,7}"));
    }

    internal sealed record Item : Document
    {
        public required string Title { get; init; }

        public required string Owner { get; init; }

        public ImmutableArray<string> Lines { get; init; } = [];

        public override IEnumerable<string> Keys => [$"project/{Id[..Id.IndexOf('/')]}", $"owner/{Owner}"];
    }

    /// <summary>Some projects full of items, and people who change them.</summary>
    private sealed class Board(int documents)
    {
        private static readonly string[] Lines = [.. Enumerable.Range(0, 8).Select(line => $"{line}: an ordinary line of a description, about so long")];
        private int _message;

        public static readonly DocumentTypes Types = new DocumentTypes()
            .AddLog("entry", (JsonTypeInfo<JournalEntry>)ProjectBot.Documents.Json.GetTypeInfo(typeof(JournalEntry)), Numbering.Journal)
            .Add("item", (JsonTypeInfo<Item>)ProjectBot.Documents.Json.GetTypeInfo(typeof(Item)));

        public static string Id(int item) => string.Create(CultureInfo.InvariantCulture, $"p{item % 200}/T{(item / 200) + 1}");

        public async Task Fill(LiteStore store)
        {
            for (var item = 0; item < documents;)
            {
                var writes = new List<Write>();
                for (; writes.Count < 500 && item < documents; item++)
                    writes.Add(Write(new Item { Id = Id(item), Title = $"Item {item}", Owner = $"x{item % 1000}", Lines = [.. Lines] }));
                await store.Save(new(writes, []));
            }
        }

        /// <summary>Runs commits and returns how long each took, in milliseconds.</summary>
        public async Task<List<double>> Drive(LiteStore store, int commits)
        {
            var times = new List<double>(commits);
            await Task.WhenAll(Enumerable.Range(0, Committers).Select(committer => Task.Run(() => Commit(committer))));
            return times;

            async Task Commit(int committer)
            {
                var random = new Random(committer);
                for (var i = 0; i < commits / Committers; i++)
                {
                    var start = Stopwatch.GetTimestamp();
                    while (!await Turn(store, random))
                    {
                    }
                    lock (times)
                        times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }

        private async Task<bool> Turn(LiteStore store, Random random)
        {
            var person = $"x{random.Next(1000)}";
            var message = $"msteams|19:conversation{random.Next(300)}|{1_700_000_000_000 + Interlocked.Increment(ref _message)}";
            if (await store.Find<JournalEntry>(message) is not null)
                return false;
            await store.Newest<JournalEntry>(JournalEntry.SaidBy(person), 1);
            var item = (await store.Find<Item>(Id(random.Next(documents))))!;
            var changed = item with { Title = $"{item.Title[..Math.Min(item.Title.Length, 12)]} {random.Next(100)}" };
            var body = JsonSerializer.SerializeToUtf8Bytes(changed, ProjectBot.Documents.Json);
            var entry = new JournalEntry
            {
                Id = message,
                Number = await store.Next("journal"),
                At = DateTimeOffset.UnixEpoch,
                By = person,
                Where = "somewhere",
                Project = item.Id[..item.Id.IndexOf('/')],
                Changes = [new("item", item.Id, item.Version + 1, null, new(body))],
                Command = string.Join(',', Lines.AsSpan(0, 4).ToArray()),
            };
            try
            {
                await store.Save(new([Write(entry), new(Types.Of(typeof(Item)), changed, body)], []));
                return true;
            }
            catch (StaleException)
            {
                return false;
            }
        }

        private static Write Write(Document document) =>
            new(Types.Of(document.GetType()), document, Encoding.UTF8.GetBytes(JsonSerializer.Serialize(document, document.GetType(), ProjectBot.Documents.Json)));
    }
}
