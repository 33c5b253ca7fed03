using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Team;

namespace ProjectBot.WorkLogs;

/// <summary>Writing down hours: one's own or, for a manager, somebody else's; one entry or several.</summary>
internal sealed class Logging(Kinds kinds)
{
    public async ValueTask<Reply> Log(Context context, Args args)
    {
        var (note, work) = (args.Find(BasicArguments.Note), args.Find(WorkLogArguments.Work));
        var named = args.TryGet(ItemArguments.Item, out var item) ? item : (ItemRef?)null;
        if (named is null && (work ?? note) is { } said)
            (named, note) = await Meant(context, said);
        var whose = args.TryGet(WorkLogArguments.Whose, out var other) ? other : context.Me;
        var day = args.TryGet(TimeArguments.Date, out var asked) ? asked : Parts.Day(context, ref note) ?? Away.DayOf(whose, context.Now);
        var entries = new List<Part> { new(args.Get(TimeArguments.Spent), named, note) };
        if (Parts.Of(note, context) is var (first, more))
            entries = [entries[0] with { Note = first }, .. more];
        return await Kept(context, entries, day, whose,
            args.TryGet(WorkLogArguments.Billing, out var billing) ? billing : null);
    }

    /// <summary>Keeps entries of one day, of one person.</summary>
    public async ValueTask<Reply> Kept(Context context, IReadOnlyList<Part> entries, DateOnly day, Person whose, bool? billable)
    {
        var refs = entries.Select(entry => entry.On).OfType<ItemRef>().Distinct().ToList();
        var found = refs.Count > 0 ? await Named.Find(context, kinds, refs) : null;
        if ((found is null ? context.Here : found.View) is not { } view)
            return found!.Refusal!;
        if (Edit.Hush(view, "hours") is { } hush)
            return hush;
        if (found is { Refused: [var missing, ..] })
            return Reply.No(missing);
        if (Refusal(view, whose) is { } refused)
            return refused;
        var items = found?.Items.ToDictionary(item => item.Id) ?? [];
        if (items.Values.FirstOrDefault(item => kinds.Of(item).WithSpent(item, 0) is null) is { } idle)
            return Reply.No(view.Say($"No time is logged on {idle.Ref}. Log it on a task: log 2h T12 wrote the intro"));
        var unbilled = !(billable ?? await Billing.IsDefault(view));
        var logs = new List<WorkLog>();
        foreach (var entry in entries)
        {
            var log = new WorkLog
            {
                Id = "", By = whose.Id, LoggedBy = context.Me.Is(whose.Id) ? null : context.Me.Id, On = entry.On?.Id, Minutes = entry.Minutes, Day = day,
                Note = string.IsNullOrWhiteSpace(entry.Note) ? null : entry.Note.Trim(), IsUnbilled = entry.IsBillable is { } its ? !its : unbilled,
                    At = context.Now,
            };
            if (log.Problem(Away.DayOf(whose, context.Now)) is { } problem)
                return Reply.No(view.Say(problem));
            logs.Add(log);
        }

        if (await Sheet.Locked(view, whose, day) is { } locked)
            return locked;
        for (var at = 0; at < logs.Count; at++)
            logs[at] = logs[at] with { Id = $"{WorkLog.Series(view.Project.Id)}{await context.Store.Next(WorkLog.Series(view.Project.Id))}" };
        foreach (var log in logs)
            if (log.On is { } on)
                items[on] = kinds.Of(items[on]).WithSpent(items[on], kinds.Of(items[on]).Hours(items[on])!.Value.Spent + log.Minutes)!;
        return Receipts.Told(Receipts.Of(logs, items, view, kinds).Saving(items.Values).Saving(logs), logs, items, view, whose);
    }

    /// <summary>Why the one who speaks does not log for that person; null when they do.</summary>
    private static Reply? Refusal(View view, Person whose) => view.Reader.Is(whose.Id) ? null
        : view.Role < Role.Manager ? Reply.No(view.Words["Only a manager logs time for somebody else."])
        : view.Project.RoleOf(whose) < Role.Member
            ? Reply.No(view.Say($"{whose.NameIn(view.Words)} is not in the team of {view.Project.Name}, so no time of theirs is logged here.")) : null;

    /// <summary>What a text names, by its number or as the one thing that is called so, and what else it says.</summary>
    public async ValueTask<(ItemRef?, string?)> Meant(Context context, string said)
    {
        var text = said.Trim();
        foreach (var joint in (ReadOnlySpan<string>)["on ", "for ", "to ", "at ", "with ", "在", "给"])
            if (text.StartsWith(joint, StringComparison.OrdinalIgnoreCase) && text.Length > joint.Length)
            {
                text = text[joint.Length..].TrimStart();
                break;
            }

        if (References.Leading(text) is { Length: > 0 and var length } && ItemArguments.Item.Reads(text[..length],
            context) is Language.Reading<ItemRef>.Ok one
            && kinds.Of(one.Value.Letter) is not null)
            return (one.Value, text[length..].TrimStart(' ', ':', '：', ',', '，'));
        return await kinds.Called(context, CommandMap.Any, Pronouns(text)) is [var (reference, _)]
            && ItemArguments.Item.Reads(reference, context) is Language.Reading<ItemRef>.Ok named ? (named.Value, null) : (null, said);
    }

    /// <summary>"the offer" is called "offer".</summary>
    private static string Pronouns(string text) => text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
}

/// <summary>One of several entries of a message.</summary>
/// <param name="On">Null for what is about no item.</param>
internal sealed record Part(int Minutes, ItemRef? On, string? Note)
{
    /// <summary>Null where it is as of all of them.</summary>
    public bool? IsBillable { get; init; }
}
