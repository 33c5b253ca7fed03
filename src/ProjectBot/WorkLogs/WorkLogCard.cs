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
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in logs.Select(log => log.On).Distinct())
            names[id] = await kinds.Find(view.Store, id) is var (kind, item) && kind.Seen(item, view.Viewer) is { } seen
                ? $"{view.Prefix}{seen.Ref} {Shorter.Line(seen.Title)}" : Ref(id, view);
        return new(title,
        [
            new Text(words.Say($"{words.Duration(logs.Sum(log => log.Minutes))} in all."), Tone.Strong),
            new Facts(Totals(logs, log => log.By).Select(one => (view.NameOf(one.Key), words.Duration(one.Minutes)))),
            new Section(words["By task"],
            [
                new Rows([words["Task"], words["Time"]],
                    [.. Totals(logs, log => log.On).Take(Shown).Select(one =>
                        new Row([names[one.Key], words.Duration(one.Minutes)], Ref(one.Key, view)))]),
            ]),
            new Section(words["Entries"],
            [
                new Rows([words["Day"], words["Who"], words["Task"], words["Time"], words["Note"]],
                    [.. logs.OrderByDescending(log => log.Day).ThenByDescending(log => log.At).Take(Shown).Select(log => new Row(
                        [
                            words.Date(log.Day, view.Today), view.NameOf(log.By), Ref(log.On, view), words.Duration(log.Minutes),
                            log.Note ?? "",
                        ],
                        Ref(log.On, view)))]),
            ], Folded: true),
        ]);
    }

    private static IEnumerable<(string Key, int Minutes)> Totals(IEnumerable<WorkLog> logs, Func<WorkLog, string> by) =>
        logs.GroupBy(by).Select(group => (group.Key, Minutes: group.Sum(log => log.Minutes))).OrderByDescending(one => one.Minutes);

    private static string Ref(string id, View view) => $"{view.Prefix}{ItemRef.Of(id)}";
}
