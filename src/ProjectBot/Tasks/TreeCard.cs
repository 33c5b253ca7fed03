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
        var (words, today) = (view.Words, view.Today);
        var rows = ImmutableArray.CreateBuilder<Row>();
        var left = 0;
        if (root is null)
            Add(Roots(tasks), "", 0);
        else
            Add([root], "", 0);
        var table = new Rows([words["WBS"], words["Title"], words["State"], words["Progress"]], rows.ToImmutable());
        const string More = "and {0} more. Ask for a part: tree T12";
        return new(title, left == 0 ? [table] : [table, new Text(words.Count(left, More, More), Tone.Subtle)]);

        void Add(IReadOnlyList<TaskItem> level, string number, int depth)
        {
            for (var i = 0; i < level.Count; i++)
            {
                var task = level[i];
                if (rows.Count >= MostRows || depth > TaskItem.Deepest)
                {
                    left += level.Count - i;
                    return;
                }

                var wbs = $"{number}{(i + 1).ToString(CultureInfo.InvariantCulture)}";
                var parts = tasks.ChildrenOf(task.Number);
                rows.Add(new(
                    [wbs, $"{new string('\u2003', depth)}{view.Prefix}{task.Ref} {Shorter.Line(task.Title)}", words[task.State.Key()],
                        parts.Count == 0 ? "" : TaskFacts.Parts(TaskTree.Sum(task, tasks), view)],
                    $"{view.Prefix}{task.Ref}",
                    task.IsOverdue(today) ? Tone.Bad : task.IsFinished ? Tone.Subtle : Tone.Plain));
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
