using ProjectBot.Chat;
using ProjectBot.Messaging;
using ProjectBot.Projects;
using ProjectBot.Team;

namespace ProjectBot.Exchange;

/// <summary>Gives links to the days off of the team and the client as calendar files.</summary>
public sealed class CalendarExport(ILinks? links) : IFeature
{
    public string Chapter => "Working days";

    public void Map(CommandMap map)
    {
        map.Add("holidays file", (context, _) => new(Links(context)), "get the days off as a calendar file").Or("days off file").Needs(Role.Client).Reads();
        CalendarExportWordings.DaysOff(map);
    }

    private Reply Links(Context context)
    {
        var (view, words) = (context.Here!, context.Words);
        var calendars = DaysOff.Calendars(view).Where(one => one.Whose != Whose.Reader).ToList();
        return calendars.Count == 0 ? new Reply(words[DaysOff.Unsaid]) : CalendarLinks.To(context, links,
            [.. calendars.Select(one => (words[one.Whose == Whose.Team ? "Team" : "Client"], CalendarFeed.DaysOff(one.Whose, view)))]);
    }
}

/// <summary>Gives a link to when one is away oneself, as a calendar file.</summary>
public sealed class AbsenceExport(ILinks? links) : IFeature
{
    public string Chapter => "Absences";

    public void Map(CommandMap map)
    {
        map.Add("absences file", (context, _) => new(Link(context)), "get when you are away as a calendar file").Needs(Role.Anyone).Reads();
        CalendarExportWordings.Absences(map);
    }

    private Reply Link(Context context) => !context.Room.IsPrivate
        ? Reply.No(context.Words["Please ask me for that in private, so that nobody else can use it."])
        : context.Me.Absences.IsEmpty ? new Reply(context.Words["You have said of no days that you are away."])
        : CalendarLinks.To(context, links, (context.Words["Away"], CalendarFeed.Absences(context.Me)));
}
