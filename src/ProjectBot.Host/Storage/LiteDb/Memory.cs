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
            Tails.Publish((JournalEntry?)old, entry);
            Series.UsedInJournal(entry.Number);
        }
        else
        {
            Of(saved.Type.Type).Publish(old, saved.Document);
            if (old is null)
                Series.Used(saved.Document.Id);
        }
    }

    /// <summary>Forgets what was not used lately when there is too much. The second sweep takes all that nobody asks for meanwhile.</summary>
    public void Trim()
    {
        var entries = _tables.GetValueOrDefault(typeof(JournalEntry));
        for (var sweeps = 0; sweeps < 2 && entries?.Count > settings.EntriesInMemory; sweeps++)
            entries.Sweep();
        for (var sweeps = 0; sweeps < 2 && Tails.Count > settings.EntriesInMemory; sweeps++)
            Tails.Sweep();
        for (var sweeps = 0; sweeps < 2 && Documents() > settings.DocumentsInMemory; sweeps++)
            foreach (var table in _tables.Values)
                if (table != entries)
                    table.Sweep();

        int Documents() => _tables.Values.Sum(table => table == entries ? 0 : table.Count);
    }
}
