using CsCheck;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Journal;
using ProjectBot.Storage;

namespace ProjectBot.Tests.Storage;

/// <summary>Random work on LiteDB and on the memory store, which is so simple that it is right: both must tell the same.</summary>
[Trait("pace", "slow")]
public sealed class StoreModelTests
{
    private static readonly string[] Ids = [.. Enumerable.Range(1, 12).Select(i => $"n{i}")];
    private static readonly string[] Keys = ["red", "blue", "round", "p/1"];

    private static readonly Gen<Step[]> Steps = Gen.OneOf(
        Gen.Select(OneOf(Ids), Gen.Int[0, 9], OneOf(Keys).Array[0, 3], Gen.Int[0, 9])
            .Select((id, text, tags, late) => new Edit(id, $"{text}", tags, IsLate: late == 0))
            .Array[1, 3].Select(changes => (Step)new Commit(changes)),
        Gen.Int[1, 40].Select(number => (Step)new Entry(number)),
        OneOf(Keys).Select(key => (Step)new Look(key)),
        Gen.Const((Step)new Reopen())).Array[1, 60];

    private static Gen<string> OneOf(string[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    [Fact]
    public void LiteDB_tells_what_the_memory_store_tells() =>
        Steps.Sample(steps => Compare(steps).GetAwaiter().GetResult(), iter: 60, threads: 1);

    private static async Task Compare(Step[] steps)
    {
        var folder = Directory.CreateTempSubdirectory("store-");
        var settings = new LiteSettings(Path.Combine(folder.FullName, "a.db")) { SettleAt = 4, CheckpointAt = 64 << 10, Memory = new() { Documents = 6, Entries = 4 } };
        var model = new MemoryStore(Notes.Types);
        var store = new LiteStore(settings, Notes.Types);
        try
        {
            foreach (var step in steps)
                if (step is Reopen)
                {
                    await store.DisposeAsync();
                    store = new(settings, Notes.Types);
                }
                else
                    Assert.Equal(await step.Run(model), await step.Run(store));
            foreach (var key in Keys)
                Assert.Equal(await new Look(key).Run(model), await new Look(key).Run(store));
        }
        finally
        {
            await store.DisposeAsync();
            folder.Delete(recursive: true);
        }
    }

    private sealed record Edit(string Id, string Text, string[] Tags, bool IsLate);

    /// <summary>Something done to a store; the string is all that it told.</summary>
    private abstract record Step
    {
        public virtual Task<string> Run(IStore store) => Task.FromResult("");
    }

    private sealed record Reopen : Step;

    private sealed record Commit(Edit[] Changes) : Step
    {
        public override string ToString() => string.Join(" + ", Changes.Select(change => $"{change.Id}={change.Text} [{string.Join(',', change.Tags)}]{(change.IsLate ? " late" : "")}"));

        public override async Task<string> Run(IStore store)
        {
            var documents = new List<Note>();
            foreach (var (id, text, tags, isLate) in Changes)
                documents.Add(Notes.Note(id, text, tags) with { Version = ((await store.Find<Note>(id))?.Version ?? 0) - (isLate ? 1 : 0) });
            return await Tell(() => store.Save([.. documents]));
        }
    }

    private sealed record Entry(int Number) : Step
    {
        public override Task<string> Run(IStore store) =>
            Tell(() => store.Save(Notes.Entry(Number, by: $"p{Number % 3}", changed: Notes.Note($"n{Number % 5}"))));
    }

    private sealed record Look(string Key) : Step
    {
        public override async Task<string> Run(IStore store)
        {
            var told = new List<string>();
            foreach (var note in (await store.All<Note>(Key)).OrderBy(note => note.Id, StringComparer.Ordinal))
                told.Add($"{note.Id} v{note.Version} {note.Text} {string.Join(',', note.Tags)}");
            foreach (var id in Ids)
                told.Add($"{id} {await store.Find<Note>(id)}");
            foreach (var key in new[] { "by/p0", "by/p1", JournalEntry.Of("note", "n2") })
                foreach (var (count, before) in new[] { (1, long.MaxValue), (3, long.MaxValue), (3, 20L), (100, long.MaxValue) })
                    told.Add($"{key} {string.Join(' ', (await store.Newest<JournalEntry>(key, count, before)).Select(entry => entry.Number))}");
            return string.Join('\n', told);
        }
    }

    private static async Task<string> Tell(Func<ValueTask> save)
    {
        try
        {
            await save();
            return "kept";
        }
        catch (StaleException stale)
        {
            return stale.Message;
        }
    }
}
