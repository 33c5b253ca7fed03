using ProjectBot.Cards;
using ProjectBot.Language;

namespace ProjectBot.Tasks;

/// <summary>The difference of two versions of a task, in sentences.</summary>
internal static class TaskDiff
{
    public static List<string> Of(TaskItem? before, TaskItem after, Desk desk)
    {
        var words = desk.Words;
        if (before is null)
            return [words.Say($"added “{after.Title}”")];
        var said = new List<string>();
        if (after.Removed != before.Removed)
            said.Add(after.Removed ? words["removed"] : words["brought back"]);
        if (after.Title != before.Title)
            said.Add(words.Say($"renamed from “{before.Title}” to “{after.Title}”"));
        if (after.State != before.State || after.Reason != before.Reason)
            said.Add(after.Reason is { } reason ? words.Say($"{words[after.State.Key()]}: {reason}") : words[after.State.Key()]);
        People(said, before.Owners, after.Owners, desk, names => words.Say($"given to {names}"), names => words.Say($"taken from {names}"));
        Day(said, before.Due, after.Due, desk, day => words.Say($"due {day}"), words["without a due date"]);
        Day(said, before.Start, after.Start, desk, day => words.Say($"starts {day}"), words["without a start date"]);
        if (after.Priority != before.Priority)
            said.Add(after.Priority == 0 ? words["without a priority"] : words[TaskCardFacts.PriorityKey(after.Priority)]);
        if (after.Estimate != before.Estimate)
            said.Add(after.Estimate == 0 ? words["without an estimate"] : words.Say($"{words.Duration(after.Estimate)} estimated"));
        if (after.Spent != before.Spent)
            said.Add(after.Spent > before.Spent
                ? words.Say($"{words.Duration(after.Spent - before.Spent)} logged")
                : words.Say($"{words.Duration(before.Spent - after.Spent)} taken off the log"));
        Labels(said, before, after, words);
        if (after.Description != before.Description)
            said.Add(after.Description is null ? words["without a description"] : words["described"]);
        Links(said, before, after, words);
        Checklist(said, before, after, words);
        if (after.Comments.Length > before.Comments.Length)
            said.Add(words.Say($"commented “{Shorter.Line(after.Comments[^1].Text)}”"));
        else if (after.Comments.Length < before.Comments.Length)
            said.Add(words["comment taken back"]);
        if (after.Watchers.Length != before.Watchers.Length)
            said.Add(after.Watchers.Length > before.Watchers.Length ? words["watched"] : words["no longer watched"]);
        if (after.ClientVisible != before.ClientVisible)
            said.Add(after.ClientVisible ? words["visible to clients"] : words["internal again"]);
        if (!Equals(after.Recurrence, before.Recurrence) && !(after.State == TaskState.Done && after.Recurrence is null))
            said.Add(after.Recurrence is { } how ? words.Say($"repeats {how.Show(words)}") : words["not repeating"]);
        return said;
    }

    private static void People(List<string> said, IReadOnlyList<string> before, IReadOnlyList<string> after, Desk desk, Func<string, string> given, Func<string, string> taken)
    {
        if (after.Except(before).Select(desk.NameOf).ToList() is { Count: > 0 } to)
            said.Add(given(desk.Words.List(to)));
        if (before.Except(after).Select(desk.NameOf).ToList() is { Count: > 0 } from)
            said.Add(taken(desk.Words.List(from)));
    }

    private static void Day(List<string> said, DateOnly? before, DateOnly? after, Desk desk, Func<string, string> set, string none)
    {
        if (after != before)
            said.Add(after is { } day ? set(desk.Words.Date(day, desk.Today)) : none);
    }

    private static void Labels(List<string> said, TaskItem before, TaskItem after, Words words)
    {
        if (string.Join(' ', after.Labels.Except(before.Labels).Select(label => $"#{label}")) is { Length: > 0 } added)
            said.Add(words.Say($"labelled {added}"));
        if (string.Join(' ', before.Labels.Except(after.Labels).Select(label => $"#{label}")) is { Length: > 0 } taken)
            said.Add(words.Say($"no longer labelled {taken}"));
    }

    private static void Links(List<string> said, TaskItem before, TaskItem after, Words words)
    {
        if (after.Parent != before.Parent)
            said.Add(after.Parent == 0 ? words["a task of its own"] : words.Say($"part of {new TaskRef("", after.Parent).ToString()}"));
        if (after.After.Except(before.After).Select(number => $"T{number}").ToList() is { Count: > 0 } waits)
            said.Add(words.Say($"after {words.List(waits)}"));
        if (before.After.Except(after.After).Select(number => $"T{number}").ToList() is { Count: > 0 } free)
            said.Add(words.Say($"no longer after {words.List(free)}"));
    }

    private static void Checklist(List<string> said, TaskItem before, TaskItem after, Words words)
    {
        if (after.Checklist.Length > before.Checklist.Length)
            said.Add(words.Say($"“{after.Checklist[^1].Text}” is on the checklist"));
        else if (after.Checklist.Length < before.Checklist.Length)
            said.Add(words["checklist item removed"]);
        else
            for (var i = 0; i < after.Checklist.Length; i++)
                if (after.Checklist[i].Done != before.Checklist[i].Done)
                    said.Add(after.Checklist[i].Done ? words.Say($"item {i + 1} checked") : words.Say($"item {i + 1} unchecked"));
    }
}
