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
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in logs.Select(log => log.On).Distinct())
            titles[id] = await kinds.Find(view.Store, id) is var (kind, item) && kind.Seen(item, view.Viewer) is { } seen
                ? Shorter.Line(seen.Title) : Ref(id, view);
        return new(title,
        [
            new Text(words.Say($"{words.Duration(logs.Sum(log => log.Minutes))} in all."), Tone.Strong),
            new Facts(Totals(logs, log => log.By).Select(one => (view.NameOf(one.Key), words.Duration(one.Minutes)))),
            new Section(words["By task"],
            [
                new Entries([.. Totals(logs, log => log.On).Take(Shown).Select(one =>
                    new Entry(Ref(one.Key, view), titles[one.Key], [words.Duration(one.Minutes)], Ref(one.Key, view)))]),
            ]),
            new Section(words["Entries"],
            [
                new Entries([.. logs.OrderByDescending(log => log.Day).ThenByDescending(log => log.At).Take(Shown).Select(log => new Entry(Ref(log.On, view),
                    log.Note is { Length: > 0 } note ? note : titles[log.On],
                    [words.Duration(log.Minutes), view.NameOf(log.By), words.Date(log.Day, view.Today)],
                    Ref(log.On, view)))]),
            ], Folded: true),
        ]);
    }

    private static IEnumerable<(string Key, int Minutes)> Totals(IEnumerable<WorkLog> logs, Func<WorkLog, string> by) =>
        logs.GroupBy(by).Select(group => (group.Key, Minutes: group.Sum(log => log.Minutes))).OrderByDescending(one => one.Minutes);

    private static string Ref(string id, View view) => $"{view.Prefix}{ItemRef.Of(id)}";
}
