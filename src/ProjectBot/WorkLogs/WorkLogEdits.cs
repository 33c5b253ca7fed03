using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.WorkLogs;

/// <summary>An entry is shown, changed or taken away by whose time it is, who wrote it down, or a manager.</summary>
internal sealed class WorkLogEdits(Kinds kinds)
{
    public void Map(CommandMap map)
    {
        map.Argument(WorkLogArguments.Entry);
        map.Add("show {entry}", async (context, args) => (await Found(context, args, isChange: false)) is var (found, refusal) && found is var (view, log)
            ? await Shown(log, view) : refusal!, "show an entry of the time logged").Or("{entry}").Reads();
        map.Add("{entry} edit [{duration}] [on {date}] [for {item}] [{billing}] [note {note}]", Change,
            "change an entry: how long, when, for what, billable or not, its note")
            .Asks(new Question("duration", "How long did it take, like 2h or 30min?", "Time spent"), new Question("date", "On which day?", "Day"),
                new Question("note", "What was done?", "Note"));
        map.Add("{entry} delete", Delete, "take an entry away").Or("delete {entry}");
        map.Describers.Add((context, _, after) => new(after is WorkLog log && context.Here is { IsForClients: false } view && view.Project.Id == log.Project
            ? Is(log, view) : null));
        map.Locks.Add(Locked);
    }

    private async ValueTask<Reply> Change(Context context, Args args)
    {
        if (await Found(context, args, isChange: true) is var (found, refusal) && found is not var (view, before))
            return refusal!;
        var after = before with
        {
            Minutes = args.TryGet(TimeArguments.Spent, out var minutes) ? minutes : before.Minutes,
            Day = args.TryGet(TimeArguments.Date, out var day) ? day : before.Day,
            On = args.TryGet(ItemArguments.Item, out var item) ? item.Id : before.On,
            Note = args.TryGet(BasicArguments.Note, out var note) ? note.Trim() : before.Note,
            IsUnbilled = args.TryGet(WorkLogArguments.Billing, out var billable) ? !billable : before.IsUnbilled,
        };
        if (after == before)
            return Reply.No(view.Say($"Say what changes: W{before.Number} edit 3h, W{before.Number} edit on monday, W{before.Number} edit for T3"));
        var whose = view.Person(before.By) ?? view.Reader;
        if (after.Problem(Away.DayOf(whose, context.Now)) is { } problem)
            return Reply.No(view.Say(problem));
        if (item.Project is { } project && project != view.Project.Id)
            return Reply.No(view.Words[Named.Several]);
        if (await Sheet.Locked(view, whose, before.Day) is { } locked)
            return locked;
        if (await Sheet.Locked(view, whose, after.Day) is { } there)
            return there;
        return await Kept(context, view, before, after, Is(after, view));
    }

    private async ValueTask<Reply> Delete(Context context, Args args)
    {
        if (await Found(context, args, isChange: true) is var (found, refusal) && found is not var (view, log))
            return refusal!;
        return await Sheet.Locked(view, view.Person(log.By) ?? view.Reader, log.Day) is { } locked ? locked
            : await Kept(context, view, log, log with { Removed = true }, Is(log with { Removed = true }, view));
    }

    /// <summary>The items it is on and was on are saved with it, so that their cards are drawn again.</summary>
    private async ValueTask<Reply> Kept(Context context, View view, WorkLog before, WorkLog after, string text)
    {
        var items = new List<Item>();
        foreach (var id in new[] { before.On, after.On }.OfType<string>().Distinct())
            if (await kinds.Find(context.Store, id) is var (kind, item))
            {
                if (id != before.On && (item.Removed || kind.Seen(item, view.Viewer) is null))
                    return Reply.No(Named.Missing(view, ItemRef.Of(id)!.Value));
                if (kind.WithSpent(item, 0) is null)
                    return Reply.No(view.Say($"No time is logged on {item.Ref}. Log it on a task: log 2h T12 wrote the intro"));
                items.Add(item);
            }
            else if (id != before.On)
                return Reply.No(Named.Missing(view, ItemRef.Of(id)!.Value));
        Button[] more = after.Removed ? [] : Receipts.Buttons(after, view);
        return Receipt.For(view, text, null, more).Saving(items).Saving(after) with { About = view.Project.Id };
    }

    /// <summary>The entry a line names, where who speaks may see it and, for a change, change it.</summary>
    private static async ValueTask<((View View, WorkLog Log)? Found, Reply? Refusal)> Found(Context context, Args args, bool isChange)
    {
        var named = args.Get(WorkLogArguments.Entry);
        if (await context.Of(named.Project) is not { Role: > Role.Anyone } view)
            return (null, Rights.Elsewhere(context, named.Project));
        if (view.Role < Role.Member)
            return (null, Reply.No(context.Words["Only members of the project can do that."]));
        if ((Edit.Hush(view, "hours") ?? (isChange ? Rights.Archived(view) : null)) is { } hush)
            return (null, hush);
        if (await context.Store.Find<WorkLog>(named.Id) is not { Removed: false } log)
            return (null, Reply.No(view.Say($"There is no {named} here.")));
        return !isChange || view.Role == Role.Manager || view.Reader.Is(log.By) || (log.LoggedBy is { } by && view.Reader.Is(by)) ? ((view, log), null)
            : (null, Reply.No(view.Say($"W{log.Number} is the time of {view.NameOf(log.By)}: they change it themselves, or a manager does.")));
    }

    private async ValueTask<Reply> Shown(WorkLog log, View view)
    {
        var words = view.Words;
        var titles = await TimesheetCard.Titles([log], view, kinds);
        return new Reply(null, new Card(titles[log],
            [
                new Facts([(words["Person"], view.NameOf(log.By)), (words["Time spent"], words.Duration(log.Minutes)),
                    (words["Day"], words.Date(log.Day, view.Today)),
                    .. log.Note is { } note ? [(words["Note"], note)] : Array.Empty<(string, string)>(),
                    (words["Billing"], words[log.IsUnbilled ? "not billable" : "billable"]),
                    .. log.LoggedBy is { } by ? [(words["Logged by"], view.NameOf(by))] : Array.Empty<(string, string)>()]),
            ],
            [.. Receipts.Buttons(log, view)]) { Ref = $"{view.Prefix}W{log.Number}" });
    }

    /// <summary>What an entry is now, in a sentence.</summary>
    private static string Is(WorkLog log, View view)
    {
        var (words, what) = (view.Words, log.On is { } on ? $"{view.Prefix}{ItemRef.Of(on)}" : view.Project.Name);
        if (log.Removed)
            return view.Say($"{words.Duration(log.Minutes)} on {what} ({words.Date(log.Day, view.Today)}) are not logged any more.");
        var billing = words[log.IsUnbilled ? "not billable" : "billable"];
        var said = view.Say($"{view.Prefix}W{log.Number}: {words.Duration(log.Minutes)} on {what}, {words.Date(log.Day, view.Today)}, {billing}");
        return log.Note is { } note ? $"{said}{(words.IsChinese ? "：" : ": ")}{note}" : said;
    }

    /// <summary>Of a week that is complete nothing is taken back either.</summary>
    private static async ValueTask<Reply?> Locked(Context context, IReadOnlyList<Document> saves)
    {
        foreach (var log in saves.OfType<WorkLog>())
            if (await context.Of(log.Project) is { } view && view.Person(log.By) is { } whose)
                foreach (var day in (DateOnly[])[log.Day, (await context.Store.Find<WorkLog>(log.Id))?.Day ?? log.Day])
                    if (await Sheet.Locked(view, whose, day) is { } locked)
                        return locked;
        return null;
    }
}
