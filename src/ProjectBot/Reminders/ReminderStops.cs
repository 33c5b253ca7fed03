using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Schedules;
using ProjectBot.Team;

namespace ProjectBot.Reminders;

/// <summary>Taking back what one asked to be reminded of: by what it speaks of, or all of it.</summary>
internal static class ReminderStops
{
    private const int MostOffered = 6;

    public static void Map(CommandMap map)
    {
        map.Add("stop all reminders", All, "stop everything you asked me to remind of").Needs(Role.Anyone);
        map.Add("stop reminder about {what}", About, "stop the reminder that speaks of it").Needs(Role.Anyone);
    }

    private static async ValueTask<Reply> All(Context context, Args args)
    {
        if (ScheduleCommands.Hush(context) is { } hush)
            return hush;
        var mine = await Mine(context);
        return mine.Count == 0 ? Reply.No(context.Words["No reminder of yours is planned."]) : Stopped(context, mine);
    }

    private static async ValueTask<Reply> About(Context context, Args args)
    {
        if (ScheduleCommands.Hush(context) is { } hush)
            return hush;
        var what = ReminderFeature.Bare(args.Get(ReminderFeature.What)).TrimEnd('.', '。', '?', '？');
        var found = (await Mine(context)).Where(one => one.Text!.Contains(what, StringComparison.OrdinalIgnoreCase)).ToList();
        var words = context.Words;
        return found switch
        {
            [] => Reply.No(context.Say($"None of your reminders speaks of “{Shorter.Line(what, ReminderFeature.LongestTitle)}”."))
                .With(new Button(words["All of them"], words.Usage("schedules"))),
            [var one] => Stopped(context, [one]),
            _ => Reply.No(words["Which one?"])
                .With([.. found.Take(MostOffered).Select(one => new Button(Line(one), $"stop schedule {Scheduling.Named(one)}"))]),
        };
    }

    private static async ValueTask<IReadOnlyList<Schedule>> Mine(Context context) =>
        [.. (await Scheduling.Seen(context)).Where(one => one.Kind == ReminderFeature.Kind && context.Me.Is(one.By) && (one.IsPaused || one.Due is not null))];

    private static Reply Stopped(Context context, IReadOnlyList<Schedule> schedules)
    {
        var titles = context.Words.List([.. schedules.Select(one => $"“{Line(one)}”")]);
        var receipt = schedules.Count == 1 ? context.Say($"I do not remind of {titles} any more.")
            : context.Say($"I do not remind of these {schedules.Count} any more: {titles}.");
        return new Reply(receipt).Saving(schedules.Select(one => one with { Removed = true })).With(new Button(context.Words["Undo"], Undoing.Say));
    }

    private static string Line(Schedule schedule) => Shorter.Line(schedule.Text!, ReminderFeature.LongestTitle);
}
