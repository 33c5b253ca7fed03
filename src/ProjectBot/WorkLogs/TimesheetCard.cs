using System.Globalization;
using ProjectBot.Cards;
using ProjectBot.Items;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.WorkLogs;

/// <summary>Somebody's hours as a table: what against which day, or which week where it is more than one.</summary>
internal static class TimesheetCard
{
    private const int MostRows = 30, MostColumns = 14, MostGaps = 5;

    public static async ValueTask<Card> Of(Timesheet sheet, Sheet? state, View view, Kinds kinds)
    {
        var (words, titles) = (view.Words, await Titles(sheet.Logs, view, kinds));
        var columns = Columns(sheet);
        var rows = sheet.Logs.GroupBy(log => titles[log]).OrderByDescending(group => group.Sum(log => log.Minutes))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(MostRows).Select(group => Row(group.Key, group.First().On is { } on ? $"{view.Prefix}{ItemRef.Of(on)}" : null, columns, days =>
                group.Where(log => days.Contains(log.Day)).Sum(log => log.Minutes))).ToList();
        if (sheet.Elsewhere.Count > 0)
            rows.Add(Row(words["Other projects"], null, columns, days => sheet.Elsewhere.Where(one => days.Contains(one.Key)).Sum(one => one.Value)));
        rows.Add(Row(words["In all"], null, columns, days => sheet.Logs.Where(log => days.Contains(log.Day)).Sum(log => log.Minutes)
            + sheet.Elsewhere.Where(one => days.Contains(one.Key)).Sum(one => one.Value)) with { Tone = Tone.Strong });
        rows.Add(Row(words["Working time"], null, columns, days => sheet.Each().Where(days.Contains).Sum(sheet.Expected)) with { Tone = Tone.Subtle });
        return new(words.Say($"Timesheet of {sheet.Person.NameIn(words)}, {Away.Range(sheet.Days, words, view.Today)}"),
            [
                new Text(Sum(sheet, view), Tone.Strong), .. State(state, view), .. Gaps(sheet, view) is { Length: > 0 } gaps ? [new Text(gaps, Tone.Warning)]
                    : Array.Empty<Element>(),
                new Rows([words["Task"], .. columns.Select(column => Heading(column, columns, words)), "Σ"], [.. rows]),
            ],
            [.. Buttons(sheet, state, view)]);
    }

    /// <summary>"6h are missing: Mon 23 Nov 2h, Tue 24 Nov 4h."; empty when nothing is.</summary>
    public static string Gaps(Timesheet sheet, View view)
    {
        if (sheet.Gaps.Count == 0)
            return "";
        var words = view.Words;
        var days = sheet.Gaps.Take(MostGaps).Select(gap => $"{words.Date(gap.Day, view.Today)} {words.Duration(gap.Minutes)}").ToList();
        if (sheet.Gaps.Count > MostGaps)
            days.Add(words.Count(sheet.Gaps.Count - MostGaps, "{0} more day", "{0} more days"));
        return words.Say($"{words.Duration(sheet.Missing)} missing: {string.Join(words.IsChinese ? "、" : ", ", days)}.");
    }

    /// <summary>What each entry is on, as it is written for the reader.</summary>
    public static async ValueTask<IReadOnlyDictionary<WorkLog, string>> Titles(IReadOnlyList<WorkLog> logs, View view, Kinds kinds)
    {
        var (known, titles) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<WorkLog, string>(ReferenceEqualityComparer.Instance));
        foreach (var log in logs)
            titles[log] = log.On is not { } on ? Shorter.Line(log.Note ?? "", 60)
                : known.TryGetValue(on, out var title) ? title
                : known[on] = await kinds.Find(view.Store, on) is var (kind, item) && kind.Seen(item, view.Viewer) is { } seen
                    ? $"{view.Prefix}{seen.Ref} {Shorter.Line(seen.Title, 60)}" : $"{view.Prefix}{ItemRef.Of(on)}";
        return titles;
    }

    private static string Sum(Timesheet sheet, View view)
    {
        var (words, expected) = (view.Words, sheet.Each().Sum(sheet.Expected));
        var sum = words.Say($"{words.Duration(sheet.Total)} logged of {words.Duration(expected)}");
        return sheet.Unbilled == 0 ? sum : words.Say($"{sum}, {words.Duration(sheet.Unbilled)} of it not billable");
    }

    private static IEnumerable<Element> State(Sheet? state, View view) => state is null or { State: SheetState.Open } ? []
        : [new Text(state.State == SheetState.Returned ? view.Say($"Sent back by {view.NameOf(state.By)}: {state.Reason}")
            : state.State == SheetState.Approved ? view.Say($"Approved by {view.NameOf(state.By)}.") : view.Words["Complete; waits for a manager."],
            state.State == SheetState.Returned ? Tone.Warning : Tone.Good)];

    private static IEnumerable<Button> Buttons(Timesheet sheet, Sheet? state, View view)
    {
        var (words, monday) = (view.Words, Sheet.WeekOf(sheet.Days.From));
        if (!view.IsHere || sheet.Days != new Period(monday, monday.AddDays(6)))
            yield break;
        var (isMine, isLocked) = (view.Reader.Is(sheet.Person.Id), state is { IsLocked: true });
        if (isMine && !isLocked && monday <= view.Today)
            yield return new(words["Mark complete"], string.Create(CultureInfo.InvariantCulture, $"timesheet complete {monday:yyyy-MM-dd}"));
        if (view.Role == Role.Manager && state is { State: SheetState.Complete })
        {
            yield return new(words["Approve"], Sheets.Line("timesheet approve", sheet.Person, monday, view), ButtonStyle.Primary);
            yield return new(words["Send back…"], Sheets.Line("timesheet return", sheet.Person, monday, view));
        }

        if (isLocked && (view.Role == Role.Manager || (isMine && state!.State == SheetState.Complete)))
            yield return new(words["Reopen"], Sheets.Line("timesheet reopen", sheet.Person, monday, view)) { IsMore = true };
        yield return new(words["Week before"], Sheets.Line("timesheet", sheet.Person, monday.AddDays(-7), view));
        yield return new(words["File"], Sheets.Line("timesheet file", sheet.Person, monday, view));
    }

    /// <summary>Days of up to a week, weeks of up to a quarter, else months; of very long times the last ones.</summary>
    private static List<Period> Columns(Timesheet sheet)
    {
        var (columns, count) = (new List<Period>(), sheet.Days.To.DayNumber - sheet.Days.From.DayNumber + 1);
        for (var from = sheet.Days.From; from <= sheet.Days.To;)
        {
            var to = count <= 7 ? from : count <= 7 * MostColumns - 7 ? Sheet.WeekOf(from).AddDays(6) : new DateOnly(from.Year, from.Month, 1).AddMonths(1)
                .AddDays(-1);
            columns.Add(new(from, to < sheet.Days.To ? to : sheet.Days.To));
            from = to.AddDays(1);
        }

        return [.. columns.TakeLast(MostColumns)];
    }

    private static string Heading(Period column, List<Period> columns, Language.Words words) => columns.TrueForAll(one => one.From == one.To)
        ? column.From.ToString("ddd d", words.IsChinese ? words.Culture : CultureInfo.InvariantCulture)
        : column.To.DayNumber - column.From.DayNumber < 7 ? column.From.ToString(words.IsChinese ? "M.d" : "d MMM", CultureInfo.InvariantCulture)
        : column.From.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static Row Row(string name, string? say, List<Period> columns, Func<Period, int> minutes)
    {
        var amounts = columns.ConvertAll(minutes.Invoke);
        return new([name, .. amounts.Select(Hours), Hours(amounts.Sum())], say);
    }

    /// <summary>"7:30"; nothing for none.</summary>
    private static string Hours(int minutes) => minutes == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}:{minutes % 60:00}");
}
