using ProjectBot.Items;
using ProjectBot.Team;
using System.Runtime.InteropServices;

namespace ProjectBot.Tasks;

/// <summary>A project's tasks as one reader may see them, with quick ways to find one. Removed ones are skipped.</summary>
public sealed class TaskSet(IReadOnlyList<TaskItem> tasks)
{
    private const int Scans = 4;

    private Dictionary<int, TaskItem>? _byNumber;
    private Dictionary<int, List<TaskItem>>? _children;
    private int _scans;

    private static readonly Stripper<TaskItem> Stripper = new();

    public static TaskSet Empty { get; } = new([]);

    /// <summary>Every task of the project, for rules; what is shown comes from <see cref="Seen"/>.</summary>
    public static async ValueTask<TaskSet> Every(View view) =>
        (await view.Once(static async one => new All(new(await Items.Every<TaskItem>.Of(one))))).Tasks;

    /// <summary>The tasks that may be shown, as they may be; what is part of something that may not be seen stands alone.</summary>
    public static async ValueTask<TaskSet> Seen(View view) =>
        !view.IsForClients ? await Every(view) : (await view.Once(static async one => new Visible((await Every(one)).For(one)))).Tasks;

    /// <summary>The tasks that <see cref="Seen"/> has read for this view.</summary>
    public static TaskSet Known(View view) => (view.IsForClients ? view.Known<Visible>()?.Tasks : view.Known<All>()?.Tasks) ?? Empty;

    /// <summary>
    /// Some tasks with all that stands next to them: wholes and their parts, own parts, what they wait for, and what waits for them
    /// with all it waits for. A few are read, not the project.
    /// </summary>
    public static async ValueTask<TaskSet> Around(View view, IEnumerable<TaskItem> tasks)
    {
        var found = new Dictionary<int, TaskItem>();
        foreach (var task in tasks)
        {
            found[task.Number] = task;
            await Add(view, found, [task.Parent, .. task.After]);
            await AddAll(view, found, TaskItem.PartOf(task.Project, task.Number), deep: false);
            await AddAll(view, found, TaskItem.PartOf(task.Project, task.Parent), deep: false);
            foreach (var waiting in await AddAll(view, found, TaskItem.WaitsFor(task.Project, task.Number), deep: false))
                await Add(view, found, waiting.After);
        }

        return new([.. found.Values]);
    }

    /// <summary>A task with all its parts and theirs, what it is part of, and what it waits for.</summary>
    public static async ValueTask<TaskSet> Below(View view, TaskItem task)
    {
        var found = new Dictionary<int, TaskItem> { [task.Number] = task };
        await Add(view, found, [task.Parent, .. task.After]);
        await AddAll(view, found, TaskItem.PartOf(task.Project, task.Number), deep: true);
        return new([.. found.Values]);
    }

    /// <summary>The same for those readers.</summary>
    public TaskSet For(View view)
    {
        if (!view.IsForClients)
            return this;
        var seen = new List<TaskItem>();
        if (view.Viewer == Role.Client)
            foreach (var task in this)
                if (task.ClientVisible)
                    seen.Add(Stripper.Strip(task) with { Parent = Find(task.Parent) is { ClientVisible: true } ? task.Parent : 0 });
        return new(seen);
    }

    private static async ValueTask Add(View view, Dictionary<int, TaskItem> found, IEnumerable<int> numbers)
    {
        foreach (var number in numbers)
            if (number != 0 && !found.ContainsKey(number)
                && await view.Store.Find<TaskItem>(new ItemRef(view.Project.Id, 'T', number).Id) is { } task)
                found[number] = task;
    }

    private static async ValueTask<IReadOnlyList<TaskItem>> AddAll(View view, Dictionary<int, TaskItem> found, string key, bool deep)
    {
        var all = await view.Store.All<TaskItem>(key);
        foreach (var task in all)
            if (found.TryAdd(task.Number, task) && deep)
                await AddAll(view, found, TaskItem.PartOf(task.Project, task.Number), deep);
        return all;
    }

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
