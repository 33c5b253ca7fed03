using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Journal;
using static ProjectBot.Tests.Storage.Notes;

namespace ProjectBot.Tests.Storage;

/// <summary>What is answered without the disk, and how much is kept for that.</summary>
[Trait("pace", "slow")]
public sealed class LiteStoreMemoryTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("store-");

    private LiteSettings Settings => new(Path.Combine(_folder.FullName, "a.db"));

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Turns_about_what_was_just_made_read_no_disk(bool onOldFile)
    {
        if (onOldFile)
            await using (var old = new LiteStore(Settings, Types))
                for (var number = 1; number <= 1500; number++)
                    await old.Place(Note($"old{number}", "", "apollo", $"of/{number}"), Entry(number, changed: Note($"old{number}")));
        await using var store = new LiteStore(Settings, Types);
        await Learned(store);
        await Turn(store, 0);
        var before = store.DiskReads;

        for (var turn = 1; turn <= 100; turn++)
            await Turn(store, turn);

        Assert.Equal(before, store.DiskReads);
    }

    [Fact]
    public async Task What_is_kept_for_later_is_limited_by_bytes_and_by_number()
    {
        var settings = Settings with { Memory = new() { DocumentBytes = 1 << 20, EntryBytes = 1 << 20 } };
        await using var store = new LiteStore(settings, Types);
        for (var i = 0; i < 100; i++)
            await store.Save(Note($"n{i}", new string('x', 100_000), $"key {i}"), Entry(i + 1) with { Command = new string('x', 100_000) });
        await Learned(store);
        var before = store.DiskReads;

        for (var i = 0; i < 100; i++)
        {
            Assert.Equal(100_000, (await store.Find<Note>($"n{i}"))!.Text.Length);
            Assert.Equal(100_000, (await store.Find<JournalEntry>($"message {i + 1}"))!.Command!.Length);
        }

        Assert.InRange(store.DiskReads - before, 180, 200); // of 200 documents 5 of each kind fit
    }

    [Fact]
    public async Task A_list_in_memory_counts_what_is_in_it()
    {
        var settings = Settings with { Memory = new() { DocumentBytes = 1 << 20 } };
        await using var store = new LiteStore(settings, Types);
        for (var i = 0; i < 100; i++)
            await store.Save(Note($"n{i}", new string('x', 100_000), "all"));
        Assert.Equal(100, (await store.All<Note>("all")).Count);
        await store.Save(Note("small", "", "all")); // and what is too much is forgotten
        await Learned(store);
        var before = store.DiskReads;

        Assert.Equal(101, (await store.All<Note>("all")).Count);

        Assert.Equal(before + 1, store.DiskReads);
    }

    [Fact]
    public async Task A_long_log_of_few_documents_is_moved_on_by_its_length()
    {
        var settings = Settings with { SettleAtBytes = 1 << 20 };
        await using var store = new LiteStore(settings, Types);
        for (var i = 0; i < 100; i++)
            await store.Save(Note("n1", new string('x', 100_000)) with { Version = i });

        Assert.All(new[] { "-log1", "-log2" }, log => Assert.InRange(new FileInfo(settings.File + log).Length, 0, 3 << 20));
    }

    [Fact]
    public async Task A_log_is_moved_on_while_it_is_read_at_the_start()
    {
        var living = new LiteSettings(Path.Combine(_folder.FullName, "living")) { SettleAt = int.MaxValue, SettleAtBytes = long.MaxValue };
        await using (var store = new LiteStore(living, Types))
        {
            for (var i = 0; i < 200; i++)
                await store.Save(Note($"n{i % 20}", new string((char)('a' + (i / 20)), 100_000), "all") with { Version = i / 20 });
            foreach (var log in new[] { "-log", "-log1", "-log2", "" })
                File.Copy(living.File + log, Settings.File + log);
        }
        var written = new List<long>();
        FileStream? replayed = null;
        var settings = Settings with { SettleAtBytes = 1 << 20, Open = name => name.EndsWith("-log1", StringComparison.Ordinal) ? replayed = new Plain(name) : new Plain(name, name.EndsWith("-log", StringComparison.Ordinal) ? () => written.Add(replayed?.Position ?? 0) : null) };

        await using var opened = new LiteStore(settings, Types);

        Assert.InRange(written.Count(at => at is > 1 << 20 and < 19 << 20), 5, int.MaxValue); // of 20 MB
        Assert.Equal(20, (await opened.All<Note>("all")).Count);
        Assert.All(await opened.All<Note>("all"), note => Assert.Equal((10, 'j'), (note.Version, note.Text[0])));
    }

    /// <summary>A new note, what a turn looks for before and after it, and a second turn about it.</summary>
    private static async Task Turn(LiteStore store, int turn)
    {
        var id = $"apollo/T{await store.Next("apollo/T")}";
        Assert.Null(await store.Find<JournalEntry>($"message {10_000 + (2 * turn)}"));
        Assert.Empty(await store.All<Note>($"of/{id}"));
        await store.Save(Note(id, "", "apollo", $"of/{id}"), Entry(10_000 + (2 * turn), by: $"speaker{turn % 7}", changed: Note(id)));
        Assert.Empty(await store.Newest<JournalEntry>(JournalEntry.CardOf(id), 5));
        Assert.Single(await store.Newest<JournalEntry>(JournalEntry.Of("note", id), 5));

        Assert.Single(await store.All<Note>($"of/{id}"));
        var note = (await store.Find<Note>(id))!;
        await store.Save(note with { Text = "changed" }, Entry(10_001 + (2 * turn), by: $"speaker{turn % 7}", changed: note));
        Assert.Equal(2, (await store.Newest<JournalEntry>(JournalEntry.Of("note", id), 5)).Count);
        Assert.NotEmpty(await store.Newest<JournalEntry>(JournalEntry.SaidBy($"speaker{turn % 7}"), 1));
        Assert.Empty(await store.Newest<JournalEntry>(JournalEntry.CardOf(id), 5));
    }

    /// <summary>Waits until the store knows all names.</summary>
    private static async Task Learned(LiteStore store)
    {
        for (var before = -1L; before != store.DiskReads;)
        {
            before = store.DiskReads;
            await store.Find<Note>("there is none");
        }
    }

    private sealed class Plain(string name, Action? writes = null) : FileStream(name, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0)
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            writes?.Invoke();
            base.Write(buffer, offset, count);
        }
    }
}
