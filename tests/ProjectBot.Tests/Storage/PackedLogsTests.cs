using CsCheck;
using ProjectBot.Cards;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Journal;
using ProjectBot.Messaging;

namespace ProjectBot.Tests.Storage;

/// <summary>
/// Entries of a log lie in packs, are rewritten there or move out, and are found by all their keys, whatever waits in front of
/// the file and wherever the power was cut. Almost nothing is in memory, so that all is read from the disk.
/// </summary>
[Trait("pace", "slow")]
public sealed class PackedLogsTests
{
    private static readonly Gen<int> Length = Gen.Frequency((9, Gen.Int[0, 900]), (1, Gen.Int[5_000, 60_000])); // a pack has 16 KB

    private static readonly Gen<Step[]> Steps = Gen.Frequency(
        (8, Gen.Select(Gen.Int[1, 400], Gen.Int[0, 4], Gen.Int[0, 2], Gen.Int[0, 6], Length, Gen.Bool)
            .Select((number, by, project, item, length, waits) => new Made(number, $"p{by}", $"a{project}", $"n{item}", length, waits))
            .Array[1, 12].Select(made => (Step)new Add(made))),
        (4, Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 4], Length)
            .Select((which, by, length) => new Change(which, $"p{by}", length))
            .Array[1, 6].Select(changes => (Step)new Rewrite(changes))),
        (1, Gen.Const((Step)new Reopen())),
        (1, Gen.Int.Select(seed => (Step)new PowerCut(seed)))).Array[1, 40];

    [Fact]
    public void Entries_are_found_as_a_simple_list_of_them_tells() =>
        Steps.Sample(steps => Compare(steps).GetAwaiter().GetResult(), iter: 40, threads: 1);

    [Fact]
    public async Task Many_settlings_leave_every_entry_to_be_found()
    {
        await using var store = new Tested();
        for (var number = 1; number <= 5_000; number++)
        {
            await store.Place(Tested.Waiting(Notes.Entry(number, $"p{number % 7}", changed: Notes.Note($"n{number % 900}"))));
            if (number % 50 == 0)
                await store.Place(store.Entry($"message {number - 40}") with { Outbox = [] });
        }

        await store.Check(perKey: 20);
        await store.Cut(new Random());
        await store.Check(perKey: int.MaxValue);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")] // the place where a long name is cut is within a character
    public async Task Long_names_are_found(string begin)
    {
        await using var store = new Tested();
        var name = begin + string.Concat(Enumerable.Repeat("🚀", 300));
        for (var number = 1; number <= 40; number++)
            await store.Place(Notes.Entry(number, $"{name}{number % 2}", id: $"{name}{number}"));

        await store.Check(perKey: 30);
        await store.Place(store.Entry($"{name}7") with { Command = "marked" });
        await store.Reopen();
        await store.Check(perKey: 30);
    }

    private static async Task Compare(Step[] steps)
    {
        await using var store = new Tested();
        foreach (var step in steps)
        {
            await step.Run(store);
            await store.Check(perKey: 3);
        }
        await store.Reopen();
        await store.Check(perKey: int.MaxValue);
    }

    private sealed record Made(long Number, string By, string Project, string Item, int Length, bool Waits);

    private sealed record Change(int Which, string By, int Length);

    private abstract record Step
    {
        public abstract Task Run(Tested store);
    }

    private sealed record Add(Made[] Entries) : Step
    {
        public override async Task Run(Tested store)
        {
            foreach (var made in Entries)
            {
                var entry = Notes.Entry(made.Number, made.By, id: $"m{store.Count}", changed: Notes.Note(made.Item)) with
                {
                    Project = made.Project,
                    Command = new('x', made.Length),
                };
                await store.Place(made.Waits ? Tested.Waiting(entry) : entry);
            }
        }

        public override string ToString() => $"add {string.Join<Made>(", ", Entries)}";
    }

    private sealed record Rewrite(Change[] Changes) : Step
    {
        public override async Task Run(Tested store)
        {
            foreach (var change in store.Count == 0 ? [] : Changes)
            {
                var entry = store.Entry($"m{change.Which % store.Count}");
                await store.Place(entry with { By = change.By, Outbox = [], Command = new('y', change.Length) });
            }
        }

        public override string ToString() => $"rewrite {string.Join<Change>(", ", Changes)}";
    }

    private sealed record Reopen : Step
    {
        public override Task Run(Tested store) => store.Reopen();
    }

    private sealed record PowerCut(int Seed) : Step
    {
        public override Task Run(Tested store) => store.Cut(new Random(Seed));
    }

    /// <summary>A store on a disk whose power can be cut, and beside it what it should hold.</summary>
    private sealed class Tested : IAsyncDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("store-");
        private readonly Dictionary<string, JournalEntry> _entries = [];
        private readonly List<Task> _placed = [];
        private PowerCutDisk _disk = new();
        private string _file;
        private LiteStore _store;
        private int _cuts;

        public Tested()
        {
            _file = Path.Combine(_folder.FullName, "a.db");
            _store = Open();
        }

        public int Count => _entries.Count;

        public static JournalEntry Waiting(JournalEntry entry) =>
            entry with { Outbox = [new(new("webchat", "c1", ConversationKind.Personal), new Message("hello", new Card("Draft", []) { Subject = "apollo/T1" }), "en")] };

        public JournalEntry Entry(string id) => _entries[id];

        public async Task Place(JournalEntry entry)
        {
            _placed.Add((await _store.Place(entry)).Durable);
            _entries[entry.Id] = entry with { Version = entry.Version + 1 };
        }

        public async Task Reopen()
        {
            await Task.WhenAll(_placed);
            await _store.DisposeAsync();
            _store = Open();
        }

        public async Task Cut(Random random)
        {
            await Task.WhenAll(_placed);
            _file = Path.Combine(_folder.CreateSubdirectory($"cut{_cuts++}").FullName, "a.db");
            _disk.Cut(Path.GetDirectoryName(_file)!, random);
            await _store.DisposeAsync();
            _disk = new();
            _store = Open();
        }

        public async Task Check(int perKey)
        {
            await Task.WhenAll(_placed);
            _placed.Clear();
            foreach (var entry in _entries.Values)
                Assert.Equal(Told(entry), await _store.Find<JournalEntry>(entry.Id) is { } found ? Told(found) : "not found");
            Assert.Null(await _store.Find<JournalEntry>("other"));
            var byKey = _entries.Values
                .SelectMany(entry => entry.Keys.Distinct().Select(key => (key, entry)))
                .ToLookup(pair => pair.key, pair => pair.entry);
            foreach (var entries in byKey)
                foreach (var before in new[] { long.MaxValue, 200 })
                {
                    var found = await _store.Newest<JournalEntry>(entries.Key, perKey, before);
                    Assert.Equal(
                        entries.Select(entry => entry.Number).Where(number => number < before).OrderDescending().Take(perKey),
                        found.Select(entry => entry.Number));
                    Assert.All(found, entry => Assert.Equal(Told(_entries[entry.Id]), Told(entry)));
                    Assert.Equal(found.Count, found.DistinctBy(entry => entry.Id).Count());
                }
            Assert.Empty(await _store.Newest<JournalEntry>(JournalEntry.SaidBy("nobody"), perKey));
        }

        public async ValueTask DisposeAsync()
        {
            await _store.DisposeAsync();
            _folder.Delete(recursive: true);
        }

        private LiteStore Open() => new(new(_file)
        {
            SettleAt = 12,
            CheckpointAt = 256 << 10,
            Open = _disk.Open,
            Memory = new() { Documents = 4, Entries = 4 },
        }, Notes.Types);

        private static string Told(JournalEntry entry) =>
            $"{entry.Id} {entry.Version} {entry.Number} {entry.By} {entry.Outbox.Length} {entry.Command}";
    }
}
