using ProjectBot.Items;
using ProjectBot.Storage;

namespace ProjectBot.WorkLogs;

/// <summary>
/// What is spent on an item is the sum of its entries: reckoned in the commit that adds, changes or takes away one, so that it is kept nowhere
/// else and nobody takes it back.
/// </summary>
internal sealed class Spending(Kinds kinds)
{
    public async ValueTask<IReadOnlyList<Document>> Of(IStore store, IReadOnlyList<Document> saves)
    {
        var items = new HashSet<string>(StringComparer.Ordinal);
        foreach (var log in saves.OfType<WorkLog>())
        {
            Add(log);
            Add(log.Version > 0 ? await store.Find<WorkLog>(log.Id) : null);
        }

        if (items.Count == 0)
            return [];
        var (staged, changed) = (new StagedStore(store, saves), new List<Document>());
        foreach (var id in items)
            if ((await kinds.Find(store, id) ?? await kinds.Find(staged, id)) is var (kind, item)
                && kind.WithSpent(item, (await staged.All<WorkLog>(WorkLog.Of(id))).Where(log => !log.Removed).Sum(log => log.Minutes)) is { } after)
                changed.Add(after);
        return changed;

        void Add(WorkLog? log)
        {
            if (log?.On is { } id)
                items.Add(id);
        }
    }
}
