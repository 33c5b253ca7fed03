using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Team;

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
        rows.Change("{tasks} due none", (task, _) => task.DueOn(null), "took the due date off {0}", "take the due date off")
            .Or("{tasks} no due date");
        rows.Table.Declare(TimeArguments.Span);
        rows.Table.Add("{tasks} postpone {span}", (context, args) => Postpone(rows, kind, context, args), "move the due date by so much")
            .Or("{tasks} postpone by {span}").Or("postpone {tasks} {span}").Or("postpone {tasks} by {span}");
        rows.Table.Add("{tasks} earlier by {span}", (context, args) => Sooner(rows, kind, context, args), "move the due date forward by so much")
            .Or("{tasks} earlier {span}");
        rows.Change("{tasks} starts {start}", TimeArguments.Start, (task, day, _) => task.StartOn(day),
            (view, what, day) => view.Say($"set the start of {what} to {Receipt.Day(view, day)}"), "say when they start", hush: "start dates")
            .Or("{tasks} start on {start}").Or("{tasks} from {start}");
        rows.Change("{tasks} starts none", (task, _) => task.StartOn(null), "took the start date off {0}", "take the start date off",
            hush: "start dates");
        rows.Change("{tasks} priority {priority}", TaskArguments.Priority, (task, level, _) => task.Prioritised(level),
            (view, what, level) => view.Say($"set {what} to {view.Words[TaskArguments.PriorityKey(level)]}"),
            "say how urgent they are: p1 to p4", hush: "priorities")
            .Or("{tasks} {priority}");
        rows.Change("{tasks} priority none", (task, _) => task.Prioritised(0), "took the priority off {0}", "take the priority off",
            hush: "priorities");
        rows.Change("{tasks} est {estimate}", TimeArguments.Estimate, (task, minutes, _) => task.Estimated(minutes),
            (view, what, minutes) => view.Say($"estimated {what} at {Days(minutes, view)}"), "say how much work they are", hush: "estimates")
            .Or("{tasks} estimate {estimate}");
        rows.Change("{tasks} est none", (task, _) => task.Estimated(0), "took the estimate off {0}", "take the estimate off", hush: "estimates");
        rows.Change("{task} item {text}", BasicArguments.Text, (task, text, _) => task.AddItem(text),
            (view, what, text) => view.Say($"put “{text.Trim()}” on the checklist of {what}"), "add an item to the checklist", hush: "checklists")
            .Or("{task} add item {text}");
        rows.Change("{task} checklist {text}", BasicArguments.Text,
            (task, text, _) => Parts(text).Aggregate((Outcome)task, (last, part) => (last.After as TaskItem)?.AddItem(part) ?? last),
            (view, what, text) => view.Say($"put {view.Words.List(Parts(text))} on the checklist of {what}"),
            "add several items to the checklist, parted by commas", hush: "checklists");
        rows.Change("{task} check {count}", BasicArguments.Count, (task, number, _) => task.Check(number, true),
            (view, what, number) => view.Say($"checked item {number} of {what}"), "check an item of the checklist", hush: "checklists");
        rows.Change("{task} uncheck {count}", BasicArguments.Count, (task, number, _) => task.Check(number, false),
            (view, what, number) => view.Say($"unchecked item {number} of {what}"), "uncheck an item of the checklist", hush: "checklists");
        rows.Change("{task} remove item {count}", BasicArguments.Count, (task, number, _) => task.RemoveItem(number),
            (view, what, number) => view.Say($"took item {number} off the checklist of {what}"), "remove an item from the checklist",
            hush: "checklists").TakesAway();
        rows.Change("{task} repeat {recurrence}", TimeArguments.Rhythm,
                (task, how, view) => task.Repeat(task.Due is { } due ? how.From(due, view.Calendar) : how),
                (view, what, how) => view.Say($"made {what} repeat {how.Show(view.Words)}"), "make it repeat: finishing it makes the next one",
                hush: "rhythms")
            .Or("{task} repeats {recurrence}").Or("{task} {recurrence}");
        rows.Change("{task} repeat off", (task, _) => task.Repeat(null), "stopped {0} from repeating", "stop it from repeating", hush: "rhythms")
            .Or("{task} repeat none");
    }

    /// <summary>What is parted by commas or lines; at most so many that a checklist can take.</summary>
    internal static List<string> Parts(string text) => text.Split([',', ';', '、', '，', '；', '\n'], Trimmed) is { Length: > 1 } parts
        ? [.. parts.SelectMany((part, at) => part.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? [part[4..]]
            // "outline, slides and notes" are three.
            : at == parts.Length - 1 ? part.Split([" and ", "和"], 2, Trimmed) : [part]).Take(MostParts)]
        : [.. text.Split([" and ", "和"], Trimmed)];

    private const StringSplitOptions Trimmed = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    /// <summary>Whole days of work with what they come to, so that nobody takes them for days of the calendar: "2d (16h)".</summary>
    private static string Days(int minutes, View view) => minutes % (8 * 60) != 0 ? view.Words.Duration(minutes)
        : view.Say($"{minutes / (8 * 60)}d ({view.Words.Duration(minutes)})");

    private static async ValueTask<Reply> Due(Rows<TaskItem> rows, TaskKind kind, Context context, Args args)
    {
        var day = args.Get(TimeArguments.Due);
        var (edit, refusal) = await Edit.Make(context, kind.Kinds, rows.NamedIn(args), (task, _) => ((TaskItem)task).DueOn(day));
        if (edit is null)
            return refusal!;
        var change = new Button(context.Words["Change"],
            $"{string.Join(' ', edit.Made.Select(made => $"{edit.View.Prefix}{made.After.Ref}"))} due");
        return await edit.Say(new((view, what) => view.Say($"set the due date of {what} to {Receipt.Day(view, day)}")), Tell.Concerned, null, change);
    }

    /// <summary>Later by so much than each was due; what had no date is due so long from today.</summary>
    private static async ValueTask<Reply> Postpone(Rows<TaskItem> rows, TaskKind kind, Context context, Args args)
    {
        var span = args.Get(TimeArguments.Span);
        var (edit, refusal) = await Edit.Make(context, kind.Kinds, rows.NamedIn(args),
            (task, view) => TimeArguments.Moved(span, ((TaskItem)task).Due ?? view.Today, view.Calendar) is { } day ? ((TaskItem)task).DueOn(day)
                : Outcome.No($"That is too far away."));
        return edit is null ? refusal! : await edit.Say(new((view, what) =>
            edit.Made.Select(made => ((TaskItem)made.After).Due).Distinct().ToList() is [{ } day]
            ? view.Say($"postponed {what} to {Receipt.Day(view, day)}") : view.Say($"postponed {what}")), Tell.Concerned);
    }

    /// <summary>Earlier by so much than each was due.</summary>
    private static async ValueTask<Reply> Sooner(Rows<TaskItem> rows, TaskKind kind, Context context, Args args)
    {
        var span = args.Get(TimeArguments.Span);
        var (edit, refusal) = await Edit.Make(context, kind.Kinds, rows.NamedIn(args), (task, view) => Sooner((TaskItem)task, span, view));
        return edit is null ? refusal! : await edit.Say(new((view, what) =>
            edit.Made.Select(made => ((TaskItem)made.After).Due).Distinct().ToList() is [{ } day]
            ? view.Say($"brought {what} forward to {Receipt.Day(view, day)}") : view.Say($"brought {what} forward")), Tell.Concerned);
    }

    private static Outcome Sooner(TaskItem task, string span, View view) => task.Due is not { } due ? Outcome.No($"{task.Ref} has no due date yet.")
        : TimeArguments.Moved(span, due, view.Calendar) is not { } later
            || due.DayNumber - (later.DayNumber - due.DayNumber) is var day && day < view.Today.DayNumber
            ? Outcome.No($"{task.Ref} would be due before today then.") : task.DueOn(DateOnly.FromDayNumber(day));
}
