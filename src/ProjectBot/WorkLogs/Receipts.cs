using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.WorkLogs;

/// <summary>What is said of entries that were written down.</summary>
internal static class Receipts
{
    private static readonly Terms ForThem = new() { Kind = "logged" };

    /// <param name="items">The items they are on, with what is spent since.</param>
    public static Reply Of(IReadOnlyList<WorkLog> logs, IReadOnlyDictionary<string, Item> items, View view, Kinds kinds)
    {
        var lines = new List<string>();
        foreach (var log in logs)
        {
            lines.Add(Receipt.Sentence(view, What(log, items, view), Did(log)));
            if (log.On is not null && logs.Last(one => one.On == log.On) == log)
                lines.Add(Total(items[log.On], view, kinds));
        }

        if (logs[0].LoggedBy is not null)
            lines.Add(view.Say($"It is the time of {view.NameOf(logs[0].By)}, logged by {view.Reader.NameIn(view.Words)}."));
        if (logs[0].IsUnbilled)
            lines.Add(view.Words["Not billable."]);
        Button[] change = logs is [var only] ? Buttons(only, view) : [];
        return Receipt.For(view, string.Join('\n', lines), null, change) with { About = view.Project.Id };
    }

    public static Button[] Buttons(WorkLog log, View view) =>
        [new(view.Words["Edit…"], $"{view.Prefix}W{log.Number} edit"), new(view.Words["Delete"], $"{view.Prefix}W{log.Number} delete")];

    /// <summary>Whose time it is hears of it.</summary>
    public static Reply Told(Reply reply, IReadOnlyList<WorkLog> logs, IReadOnlyDictionary<string, Item> items, View view, Person whose)
    {
        if (view.Reader.Is(whose.Id))
            return reply;
        return reply.Telling(whose.Id, reader =>
        {
            var theirs = view.For(whose, reader.Words, reader.IsHere);
            return new Message(string.Join('\n', logs.Select(log => theirs.Say(
                $"{view.Reader.NameIn(theirs.Words)} {Did(log).For(theirs, What(log, items, theirs))}, as your time.")))) { Buttons = logs is [var one]
                    ? [.. Buttons(one, theirs)] : [] };
        }, ForThem);
    }

    /// <summary>What it is on, as it stands in a sentence.</summary>
    public static string What(WorkLog log, IReadOnlyDictionary<string, Item> items, View view) =>
        log.On is { } on ? items.TryGetValue(on, out var item) ? $"{view.Prefix}{item.Ref} {item.Title}" : $"{view.Prefix}{ItemRef.Of(on)}"
        : $"{view.Project.Name} ({Shorter.Line(log.Note!, 80)})";

    private static Said Did(WorkLog log) => new((view, what) => log.Day == view.Today
        ? view.Say($"logged {view.Words.Duration(log.Minutes)} on {what}")
        : view.Say($"logged {view.Words.Duration(log.Minutes)} on {what} for {view.Words.Date(log.Day, view.Today)}"));

    public static string Total(Item item, View view, Kinds kinds)
    {
        var (words, (estimate, spent)) = (view.Words, kinds.Of(item).Hours(item) ?? default);
        return estimate == 0 ? view.Say($"{words.Duration(spent)} in all.")
            : spent <= estimate ? view.Say($"{words.Duration(spent)} of {words.Duration(estimate)}.")
            : view.Say($"{words.Duration(spent)} of {words.Duration(estimate)}: {words.Duration(spent - estimate)} more than estimated.");
    }
}
