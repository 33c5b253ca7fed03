using System.Globalization;
using System.Text.Json;
using ProjectBot.Journal;
using ProjectBot.Storage;

namespace ProjectBot.Tests.Storage;

/// <summary>Work on a store in which every loss and every half commit shows afterwards: each commit changes two documents alike, or adds one, and writes one entry that says so.</summary>
internal static class Ledger
{
    private const int Pairs = 20;

    /// <summary>Works until the store refuses or is told to stop, and reports each commit once it is acknowledged.</summary>
    public static async Task Work(IStore store, int worker, Action<string> acknowledged, CancellationToken stop = default)
    {
        var random = new Random();
        var by = $"worker{worker}";
        while (!stop.IsCancellationRequested)
            try
            {
                acknowledged(random.Next(10) switch
                {
                    < 6 => await Raise(store, by, random.Next(Pairs)),
                    < 9 => await Add(store, by, random.Next(50) == 0 ? 60_000 : random.Next(2_000)),
                    _ => await Mark(store, by),
                });
            }
            catch (StaleException)
            {
            }
    }

    /// <summary>Everything acknowledged is there, and every commit is there whole.</summary>
    public static async Task Check(IStore store, IReadOnlyCollection<string> acknowledged)
    {
        foreach (var line in acknowledged)
        {
            var ack = JsonSerializer.Deserialize<Acknowledged>(line)!;
            Assert.InRange((await store.Find<JournalEntry>(ack.Entry))?.Version ?? 0, ack.EntryVersion, long.MaxValue);
            if (ack.Note is not null)
                Assert.InRange((await store.Find<Note>(ack.Note))?.Version ?? 0, ack.NoteVersion, long.MaxValue);
        }
        var entries = await store.Newest<JournalEntry>(JournalEntry.OfProject("ledger"), int.MaxValue);
        Assert.Equal(entries.Count, entries.Select(entry => entry.Number).Distinct().Count());
        foreach (var change in entries.SelectMany(entry => entry.Changes))
            Assert.InRange((await store.Find<Note>(change.Id))?.Version ?? 0, change.Version, long.MaxValue);
        for (var pair = 0; pair < Pairs; pair++)
        {
            var (left, right) = (await store.Find<Note>($"left{pair}"), await store.Find<Note>($"right{pair}"));
            Assert.Equal((left?.Version, left?.Text), (right?.Version, right?.Text));
            Assert.Equal(left?.Version ?? 0, entries.Count(entry => entry.Where == $"pair{pair}"));
        }
        var added = await store.All<Note>("added");
        Assert.Equal(added.Count, entries.Count(entry => entry.Where == "added"));
        Assert.All(added, note => Assert.Equal(note.Text.Length.ToString(CultureInfo.InvariantCulture), note.Tags[1]));
        Assert.InRange(await store.Next("journal"), entries.Select(entry => entry.Number).Append(0).Max() + 1, long.MaxValue);
        Assert.Null(await store.Find<Note>($"ledger/T{await store.Next("ledger/T")}"));
    }

    private static async Task<string> Raise(IStore store, string by, int pair)
    {
        var left = await store.Find<Note>($"left{pair}") ?? Notes.Note($"left{pair}", "0", "pair");
        var right = await store.Find<Note>($"right{pair}") ?? Notes.Note($"right{pair}", "0", "pair");
        if (left.Version != right.Version)
            return await Mark(store, by); // somebody's commit is between the two reads
        var text = (left.Version + 1).ToString(CultureInfo.InvariantCulture);
        return await Save(store, by, $"pair{pair}", left with { Text = text }, right with { Text = text });
    }

    private static async Task<string> Add(IStore store, string by, int length) =>
        await Save(store, by, "added", Notes.Note($"ledger/T{await store.Next("ledger/T")}", new string('x', length), "added", $"{length}"));

    /// <summary>An entry is saved again, as a delivery does.</summary>
    private static async Task<string> Mark(IStore store, string by)
    {
        if (await store.Newest<JournalEntry>(JournalEntry.SaidBy(by), 1) is not [var last])
            return await Add(store, by, 10);
        await store.Save(last with { Command = "marked" });
        return JsonSerializer.Serialize(new Acknowledged(last.Id, last.Version + 1, null, 0));
    }

    private static async Task<string> Save(IStore store, string by, string where, params Note[] notes)
    {
        var number = await store.Next("journal");
        var entry = Notes.Entry(number, by, changed: notes) with { Where = where, Project = "ledger" };
        await store.Save([entry, .. notes]);
        return JsonSerializer.Serialize(new Acknowledged(entry.Id, 1, notes[0].Id, notes[0].Version + 1));
    }

    private sealed record Acknowledged(string Entry, long EntryVersion, string? Note, long NoteVersion);
}
