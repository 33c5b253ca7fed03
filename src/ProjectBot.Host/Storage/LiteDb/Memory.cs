using ProjectBot.Journal;
using System.Collections.Frozen;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage;

/// <summary>What the store knows without its disk. It is the only writer of its file, so what is here is true.</summary>
internal sealed class Memory(LiteSettings settings, DocumentTypes types)
{
    private readonly FrozenDictionary<Type, Table> _tables = types.All.ToFrozenDictionary(type => type.Type, type => new Table(type));

    public Tails Tails { get; } = new();

    public Series Series { get; } = new();

    public IdSet Ids { get; } = new();

    /// <exception cref="InvalidOperationException">The type is not listed.</exception>
    public Table Of(Type type) => _tables.TryGetValue(type, out var table) ? table : throw new InvalidOperationException($"{type.Name} is not listed as a document type.");

    public void Publish(Document? old, Saved saved)
    {
        Ids.Add(saved.Type.Name, Row.Fit(saved.Document.Id));
        if (saved.Document is JournalEntry entry)
        {
            Of(saved.Type.Type).Keep(entry);
            Tails.Publish((JournalEntry?)old, entry, saved.Keys);
            Series.UsedInJournal(entry.Number);
        }
        else
        {
            Of(saved.Type.Type).Publish(old, saved);
            if (old is null)
                Series.Used(saved.Document.Id);
        }
    }

    /// <summary>Forgets a quarter when there is too much; what was used lately stays, as far as that is possible.</summary>
    public void Trim()
    {
        var entries = _tables.GetValueOrDefault(typeof(JournalEntry));
        if (entries?.Count > settings.EntriesInMemory)
            entries.Sweep(ThreeQuarters(settings.EntriesInMemory));
        if (Tails.Count > settings.EntriesInMemory)
            Tails.Sweep(ThreeQuarters(settings.EntriesInMemory));
        var documents = 0;
        foreach (var table in _tables.Values)
            documents += table == entries ? 0 : table.Count;
        if (documents > settings.DocumentsInMemory)
            foreach (var table in _tables.Values)
                if (table != entries)
                    table.Sweep((int)((long)table.Count * ThreeQuarters(settings.DocumentsInMemory) / documents));
    }

    private static int ThreeQuarters(int limit) => limit / 4 * 3;
}
