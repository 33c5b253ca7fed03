using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Time;

namespace ProjectBot.WorkLogs;

/// <summary>The same as on another day once more.</summary>
internal static class Copying
{
    private const int Most = 50;

    private static readonly Argument<DateOnly> Target = TimeArguments.Day("target", DateWish.Past);

    public static void Map(CommandMap map, Logging logging)
    {
        map.Argument(Target);
        map.Add("log copy {date} [to {target}]", (context, args) => Copy(context, args, logging),
            "log the same as on another day, today or on the day you say")
            .Or("log same as {date} [to {target}]").Or("log the same as {date} [to {target}]");
    }

    private static async ValueTask<Reply> Copy(Context context, Args args, Logging logging)
    {
        var (view, from) = (context.Here!, args.Get(TimeArguments.Date));
        if (Edit.Hush(view, "hours") is { } hush)
            return hush;
        var to = args.TryGet(Target, out var target) ? target : context.Today;
        if (from == to)
            return Reply.No(context.Words["Say another day than the one it goes to: log copy monday to tuesday"]);
        var logs = (await Timesheet.Of(context.Store, view.Project.Id, new Period(from, from))).Where(log => context.Me.Is(log.By))
            .OrderBy(log => log.Number).Take(Most).ToList();
        return logs.Count == 0 ? Reply.No(context.Say($"You logged nothing on {context.Words.Date(from, context.Today)}."))
            : await logging.Kept(context, logs.ConvertAll(log => new Part(log.Minutes, log.On is { } on ? ItemRef.Of(on) : null,
                log.Note) { IsBillable = !log.IsUnbilled }),
                to, context.Me, null);
    }
}
