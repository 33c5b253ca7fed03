using ProjectBot.Items;
using ProjectBot.Team;
using System.Runtime.InteropServices;

namespace ProjectBot.Tasks;

/// <summary>A project's tasks as one reader may see them, with quick ways to find one. Removed ones are skipped; indexes are built when first needed.</summary>
public sealed class TaskSet(IReadOnlyList<TaskItem> tasks)
{
    private const int Scans = 4;

    private Dictionary<int, TaskItem>? _byNumber;
    private Dictionary<int, List<TaskItem>>? _children;
    private int _scans;

    public static TaskSet Empty { get; } = new([]);

    /// <summary>Every task of the project, for rules; what is shown comes from <see cref="Seen"/>.</summary>
    public static async ValueTask<TaskSet> Every(View view) => (await view.Once(static async one => new All(new(await one.Store.All<TaskItem>(Item.In(one.Project.Id)))))).Tasks;

    /// <summary>The tasks that may be shown, as they may be; what is part of something that may not be seen stands alone.</summary>
    public static async ValueTask<TaskSet> Seen(View view) => !view.IsForClients ? await Every(view) : (await view.Once(static async one => new Visible(await Shared(one)))).Tasks;

    /// <summary>The tasks that <see cref="Seen"/> has read for this view.</summary>
    public static TaskSet Known(View view) => (view.IsForClients ? view.Known<Visible>()?.Tasks : view.Known<All>()?.Tasks) ?? Empty;

    private static async ValueTask<TaskSet> Shared(View view)
    {
        var every = await Every(view);
        var seen = new List<TaskItem>();
        if (view.Viewer == Role.Client)
            foreach (var task in every)
                if (task.ClientVisible)
                    seen.Add(((TaskItem)Strip.ForClients(task)) with { Parent = every.Find(task.Parent) is { ClientVisible: true } ? task.Parent : 0 });
        return new(seen);
    }

    private static readonly TaskKind Strip = new();

    private sealed record All(TaskSet Tasks);

    private sealed record Visible(TaskSet Tasks);

    public Enumerator GetEnumerator() => new(tasks);

    public TaskItem? Find(int number)
    {
        if (number == 0)
            return null;
        if (_byNumber is null)
        {
            // A card looks up a task or two: a walk is cheaper than an index then.
            if (_scans++ < Scans)
            {
                foreach (var task in this)
                    if (task.Number == number)
                        return task;
                return null;
            }

            _byNumber = new(tasks.Count);
            foreach (var task in this)
                _byNumber[task.Number] = task;
        }

        return _byNumber.GetValueOrDefault(number);
    }

    /// <summary>The direct parts of a task, by number.</summary>
    public IReadOnlyList<TaskItem> ChildrenOf(int number)
    {
        if (_children is null)
        {
            _children = [];
            foreach (var task in this)
                if (task.Parent != 0)
                    (CollectionsMarshal.GetValueRefOrAddDefault(_children, task.Parent, out _) ??= []).Add(task);
            foreach (var children in _children.Values)
                children.Sort(static (one, other) => one.Number.CompareTo(other.Number));
        }

        return _children.TryGetValue(number, out var found) ? found : [];
    }

    /// <summary>Walks the tasks without allocating.</summary>
    public struct Enumerator(IReadOnlyList<TaskItem> tasks)
    {
        private readonly int _count = tasks.Count;
        private int _at = -1;

        public readonly TaskItem Current => tasks[_at];

        public bool MoveNext()
        {
            while (++_at < _count)
                if (!tasks[_at].Removed)
                    return true;
            return false;
        }
    }
}
