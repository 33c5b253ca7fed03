using System.Collections.Immutable;
using System.Globalization;
using ProjectBot.Cards;
using ProjectBot.Team;

namespace ProjectBot.Tasks;

/// <summary>The work breakdown as a card: numbered, indented, with what each part comes to.</summary>
public static class TreeCard
{
    private const int MostRows = 60;

    /// <param name="root">The task whose parts are shown; null for the whole project.</param>
    public static Card For(TaskItem? root, string title, TaskSet tasks, View view)
    {
        var words = view.Words;
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var left = 0;
        if (root is null)
            Add(Roots(tasks), "", 0);
        else
            Add([root], "", 0);
        var tree = new Entries(entries.ToImmutable());
        const string More = "and {0} more. Ask for a part: tree T12";
        return new(title, left == 0 ? [tree] : [tree, new Text(words.Count(left, More, More), Tone.Subtle)]);

        void Add(IReadOnlyList<TaskItem> level, string number, int depth)
        {
            for (var i = 0; i < level.Count; i++)
            {
                var task = level[i];
                if (entries.Count >= MostRows || depth > TaskItem.Deepest)
                {
                    left += level.Count - i;
                    return;
                }

                var wbs = $"{number}{(i + 1).ToString(CultureInfo.InvariantCulture)}";
                var parts = tasks.ChildrenOf(task.Number);
                Chip?[] facts =
                [
                    TaskFacts.State(task, TaskSet.Empty, view), task.Owners.IsEmpty ? null : words.List([.. task.Owners.Select(view.NameOf)]),
                    TaskFacts.Due(task, view), parts.Count == 0 ? null : TaskFacts.Parts(TaskTree.Sum(task, tasks), view),
                ];
                var me = $"{view.Prefix}{task.Ref}";
                entries.Add(new(me, $"{wbs} {Shorter.Line(task.Title)}", [.. facts.OfType<Chip>()], me, task.IsFinished ? Tone.Subtle : Tone.Plain)
                {
                    Depth = depth,
                });
                Add(parts, $"{wbs}.", depth + 1);
            }
        }
    }

    /// <summary>Open or with parts, and part of nothing that can be seen; by number.</summary>
    private static List<TaskItem> Roots(TaskSet tasks)
    {
        var roots = new List<TaskItem>();
        foreach (var task in tasks)
            if (task.State != TaskState.Cancelled && (task.Parent == 0 || tasks.Find(task.Parent) is null))
                roots.Add(task);
        roots.Sort(static (one, other) => one.Number.CompareTo(other.Number));
        return roots;
    }
}
