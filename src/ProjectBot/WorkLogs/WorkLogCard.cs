using ProjectBot.Cards;
using ProjectBot.Items;
using ProjectBot.Team;

namespace ProjectBot.WorkLogs;

/// <summary>Time logged, with totals by person and by item.</summary>
internal static class WorkLogCard
{
    private const int Shown = 20;

    public static async ValueTask<Card> For(IReadOnlyList<WorkLog> logs, string title, View view, Kinds kinds)
    {
        var words = view.Words;
        var (newest, byItem) = (logs.OrderByDescending(log => log.Day).ThenByDescending(log => log.At).Take(Shown).ToList(), Totals(logs, log => log.On ?? "")
            .Take(Shown).ToList());
        var titles = await Titles(newest.Select(log => log.On ?? "").Concat(byItem.Select(one => one.Key)).Distinct(), view, kinds);
        return new(title,
        [
            new Text(words.Say($"{words.Duration(logs.Sum(log => log.Minutes))} in all."), Tone.Strong),
            new Facts(Totals(logs, log => view.Person(log.By)?.Id ?? log.By).Select(one => (view.NameOf(one.Key), words.Duration(one.Minutes)))),
            new Section(words["By task"],
            [
                new Entries([.. byItem.Select(one => new Entry(Ref(one.Key, view), titles[one.Key], [words.Duration(one.Minutes)], Say(one.Key, view)))]),
            ]),
            new Section(words["Entries"],
            [
                new Entries([.. newest.Select(log => new Entry(Ref(log.On ?? "", view), log.Note is { Length: > 0 } note ? note : titles[log.On ?? ""],
                    [
                        words.Duration(log.Minutes), view.NameOf(log.By), words.Date(log.Day, view.Today), .. log.IsUnbilled ? (Chip[])[words["not billable"]]
                            : [],
                        .. log.LoggedBy is { } by ? (Chip[])[words.Say($"logged by {view.NameOf(by)}")] : [],
                    ],
                    $"{view.Prefix}W{log.Number}"))]),
            ], Folded: true),
        ]);
    }

    private static async ValueTask<Dictionary<string, string>> Titles(IEnumerable<string> ids, View view, Kinds kinds)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in ids)
            titles[id] = id.Length == 0 ? view.Words["no task"]
                : await kinds.Find(view.Store, id) is var (kind, item) && kind.Seen(item, view.Viewer) is { } seen ? Shorter.Line(seen.Title) : Ref(id, view);
        return titles;
    }

    private static IEnumerable<(string Key, int Minutes)> Totals(IEnumerable<WorkLog> logs, Func<WorkLog, string> by) =>
        logs.GroupBy(by).Select(group => (group.Key, Minutes: group.Sum(log => log.Minutes))).OrderByDescending(one => one.Minutes);

    private static string Ref(string id, View view) => id.Length == 0 ? "" : $"{view.Prefix}{ItemRef.Of(id)}";

    private static string? Say(string id, View view) => id.Length == 0 ? null : Ref(id, view);
}
