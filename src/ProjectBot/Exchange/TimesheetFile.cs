using System.Globalization;
using ProjectBot.Items;
using ProjectBot.Language;
using ProjectBot.Team;
using ProjectBot.Time;
using ProjectBot.WorkLogs;

namespace ProjectBot.Exchange;

/// <summary>
/// The files of hours that links lead to, written when they are fetched. Rights are asked each time: whoever is not in the team any more gets
/// nothing.
/// </summary>
public sealed class TimesheetFile(Kinds kinds, Team.Directory directory, TimeProvider clock)
{
    /// <summary>What the links are for.</summary>
    public const string Purpose = "hours";

    private const char Between = '|';

    /// <summary>The formats, by what a subject calls them, with what people call them.</summary>
    internal static readonly (string Format, string Name)[] Formats = [("csv", "CSV"), ("xlsx", "Excel")];

    /// <summary>What a link is signed for.</summary>
    /// <param name="whose">Null for everybody's.</param>
    internal static string Subject(string format, View view, Person? whose, Period days) => string.Create(CultureInfo.InvariantCulture,
        $"{format}{Between}{view.Project.Id}{Between}{view.Reader.Id}{Between}{whose?.Id}{Between}{days.From:yyyyMMdd}{Between}{days.To:yyyyMMdd}");

    /// <summary>The name, the media type and the content of the file; null when there is none for whom the link was given.</summary>
    public async ValueTask<(string Name, string Type, byte[] Content)?> Read(string subject)
    {
        if (subject.Split(Between) is not [var format, var project, var reader, var whose, var from, var to]
            || await directory.Find(reader) is not { } me || await directory.Of(project, me, Words.For(me.Language ?? me.ClientLanguage),
                clock.GetUtcNow()) is not { } view
            || view.Viewer < Role.Member)
            return null;
        var days = new Period(Day(from), Day(to));
        var person = whose.Length == 0 ? null : view.Person(whose);
        if (whose.Length > 0 && person is null)
            return null;
        var rows = await Rows(view, person, days);
        var name = string.Create(CultureInfo.InvariantCulture, $"{project}-{days.From:yyyy-MM-dd}.{format}");
        return format == "csv" ? (name, "text/csv", TableFiles.Csv(rows))
            : (name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", TableFiles.Xlsx(view.Words["hours"], rows));
    }

    private async ValueTask<List<object?[]>> Rows(View view, Person? whose, Period days)
    {
        var words = view.Words;
        var rows = new List<object?[]>
        {
            new object?[] { words["Day"], words["Person"], words["Task"], words["Title"], words["Hours"], words["Note"], words["Billing"], words["Logged by"],
                words["Labels"] },
        };
        foreach (var log in (await Timesheet.Of(view.Store, view.Project.Id, days)).OrderBy(log => log.Day).ThenBy(log => log.Number))
            if (whose is null || whose.Is(log.By))
            {
                var item = log.On is { } on && await kinds.Find(view.Store, on) is var (_, found) ? found : null;
                rows.Add([log.Day, view.NameOf(log.By), log.On is { } its ? ItemRef.Of(its).ToString() : "", item?.Title ?? "",
                    Math.Round(log.Minutes / 60m, 2), log.Note ?? "",
                    words[log.IsUnbilled ? "not billable" : "billable"], log.LoggedBy is { } by ? view.NameOf(by) : "",
                        string.Join(' ', item?.Labels ?? [])]);
            }

        return rows;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture);
}
