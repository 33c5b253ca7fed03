using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;

namespace ProjectBot.Tasks;

/// <summary>Dates, priority, estimate, checklist, rhythm.</summary>
internal static class TaskFields
{
    private const int MostParts = 20;

    public static void Map(Rows<TaskItem> rows, TaskKind kind)
    {
        rows.Table.Add("{tasks} due {due}", (context, args) => Due(rows, kind, context, args), "say when they are due")
            .Or("{tasks} by {due}")
            .Asks(new Question("due", "When is it due?", "Due", Required: true, Choices: TimeArguments.Days));
        rows.Change("{tasks} due none", (task, _) => task.DueOn(null), "without a due date", "take the due date off")
            .Or("{tasks} no due date");
        rows.Table.Declare(TimeArguments.Span);
        rows.Table.Add("{tasks} postpone {span}", (context, args) => Postpone(rows, kind, context, args), "move the due date by so much")
            .Or("{tasks} postpone by {span}").Or("postpone {tasks} {span}").Or("postpone {tasks} by {span}");
        rows.Change("{tasks} starts {start}", TimeArguments.Start, (task, day, _) => task.StartOn(day),
            (view, day) => view.Say($"starts {Receipt.Day(view, day)}"), "say when they start", hush: "start dates")
            .Or("{tasks} start on {start}").Or("{tasks} from {start}");
        rows.Change("{tasks} starts none", (task, _) => task.StartOn(null), "without a start date", "take the start date off",
            hush: "start dates");
        rows.Change("{tasks} priority {priority}", TaskArguments.Priority, (task, level, _) => task.Prioritised(level),
            (view, level) => view.Words[TaskArguments.PriorityKey(level)], "say how urgent they are: p1 to p4", hush: "priorities")
            .Or("{tasks} {priority}");
        rows.Change("{tasks} priority none", (task, _) => task.Prioritised(0), "without a priority", "take the priority off",
            hush: "priorities");
        rows.Change("{tasks} est {estimate}", TimeArguments.Estimate, (task, minutes, _) => task.Estimated(minutes),
            (view, minutes) => view.Say($"{view.Words.Duration(minutes)} estimated"), "say how much work they are", hush: "estimates")
            .Or("{tasks} estimate {estimate}");
        rows.Change("{tasks} est none", (task, _) => task.Estimated(0), "without an estimate", "take the estimate off", hush: "estimates");
        rows.Change("{task} item {text}", BasicArguments.Text, (task, text, _) => task.AddItem(text),
            (view, text) => view.Say($"“{text.Trim()}” is on the checklist"), "add an item to the checklist", hush: "checklists")
            .Or("{task} add item {text}");
        rows.Change("{task} checklist {text}", BasicArguments.Text,
            (task, text, _) => Parts(text).Aggregate((Outcome)task, (last, part) => (last.After as TaskItem)?.AddItem(part) ?? last),
            (view, text) => view.Say($"on the checklist: {view.Words.List(Parts(text))}"), "add several items to the checklist, parted by commas", hush: "checklists");
        rows.Change("{task} check {count}", BasicArguments.Count, (task, number, _) => task.Check(number, true),
            (view, number) => view.Say($"item {number} checked"), "check an item of the checklist", hush: "checklists");
        rows.Change("{task} uncheck {count}", BasicArguments.Count, (task, number, _) => task.Check(number, false),
            (view, number) => view.Say($"item {number} unchecked"), "uncheck an item of the checklist", hush: "checklists");
        rows.Change("{task} remove item {count}", BasicArguments.Count, (task, number, _) => task.RemoveItem(number),
            (view, number) => view.Say($"item {number} removed"), "remove an item from the checklist", hush: "checklists").TakesAway();
        rows.Change("{task} repeat {recurrence}", TimeArguments.Rhythm,
                (task, how, _) => task.Repeat(task.Due is { } due ? how.From(due) : how),
                (view, how) => view.Say($"repeats {how.Show(view.Words)}"), "make it repeat: finishing it makes the next one",
                hush: "rhythms")
            .Or("{task} repeats {recurrence}").Or("{task} {recurrence}");
        rows.Change("{task} repeat off", (task, _) => task.Repeat(null), "not repeating", "stop it from repeating", hush: "rhythms")
            .Or("{task} repeat none");
    }

    /// <summary>What is parted by commas or lines; at most so many that a checklist can take.</summary>
    internal static List<string> Parts(string text) => text.Split([',', ';', '、', '，', '；', '\n'], Trimmed) is { Length: > 1 } parts
        ? [.. parts.Select(part => part.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? part[4..] : part).Take(MostParts)]
        : [.. text.Split([" and ", "和"], Trimmed)];

    private const StringSplitOptions Trimmed = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    private static async ValueTask<Reply> Due(Rows<TaskItem> rows, TaskKind kind, Context context, Args args)
    {
        var day = args.Get(TimeArguments.Due);
        var (edit, refusal) = await Edit.Make(context, kind.Kinds, rows.NamedIn(args), (task, _) => ((TaskItem)task).DueOn(day));
        if (edit is null)
            return refusal!;
        var change = new Button(context.Words["Change"],
            $"{string.Join(' ', edit.Made.Select(made => $"{edit.View.Prefix}{made.After.Ref}"))} due");
        return await edit.Say(new(view => view.Say($"due {Receipt.Day(view, day)}")), Tell.Concerned, null, change);
    }

    /// <summary>Later by so much than each was due; what had no date is due so long from today.</summary>
    private static async ValueTask<Reply> Postpone(Rows<TaskItem> rows, TaskKind kind, Context context, Args args)
    {
        var span = args.Get(TimeArguments.Span);
        var (edit, refusal) = await Edit.Make(context, kind.Kinds, rows.NamedIn(args),
            (task, view) => TimeArguments.Moved(span, ((TaskItem)task).Due ?? view.Today) is { } day ? ((TaskItem)task).DueOn(day) : Outcome.No($"That is too far away."));
        return edit is null ? refusal! : await edit.Say(new(view => edit.Made.Select(made => ((TaskItem)made.After).Due).Distinct().ToList() is [{ } day]
            ? view.Say($"due {Receipt.Day(view, day)}") : view.Words["postponed"]), Tell.Concerned);
    }
}
