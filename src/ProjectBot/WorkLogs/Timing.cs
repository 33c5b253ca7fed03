using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Schedules;
using ProjectBot.Team;

namespace ProjectBot.WorkLogs;

/// <summary>A timer runs while somebody works, one for each person, and what it shows is logged when it is stopped; a forgotten one is asked about.</summary>
internal sealed class Timing(Kinds kinds, Logging logging, ScheduleKinds schedules)
{
    public const string Kind = "timer";

    public void Map(CommandMap map)
    {
        map.Add("timer start [{item}] [{note}]", Start, "start your timer: timer shows it, timer stop logs what it shows, timer discard does not")
            .Or("timer {item} [{note}]").Or("timer start {item} [{note}]");
        map.Add("timer", Show, "show your timer").Needs(Role.Anyone).Reads().Quiet();
        map.Add("timer stop [{duration}] [{note}]", Stop, "stop your timer and log its time").Needs(Role.Anyone).Quiet();
        map.Add("timer discard", Discard, "stop your timer and log nothing").Needs(Role.Anyone).Quiet();
        map.Describers.Add((context, _, after) => new(after is WorkTimer timer && context.Me.Is(timer.Id) && timer.Project == context.Here?.Project.Id
            && context.Here is { IsForClients: false }
            ? context.Words[timer.Removed ? "Your timer does not run." : "Your timer runs again."] : null));
    }

    /// <summary>What somebody is asked whose timer still runs; null when that one was stopped.</summary>
    public static async ValueTask<Message?> Says(Telling telling)
    {
        if (telling.View is not { Role: >= Role.Member } view || await WorkTimer.Of(view.Store, telling.Reader.Person) is not { } timer
            || timer.Asks != telling.Schedule.Id)
            return null;
        var words = telling.Words;
        return new Message(words.Say($"Your timer on {What(timer, view)} has run for {words.Duration(timer.Minutes(telling.Now))}. Are you still at it?"))
        {
            Buttons = [.. Ends(words, telling.Reader.Person, timer, telling.Now)],
        };
    }

    private async ValueTask<Reply> Start(Context context, Args args)
    {
        var note = args.Find(BasicArguments.Note)?.Trim();
        var named = args.TryGet(ItemArguments.Item, out var item) ? item : (ItemRef?)null;
        if (named is null && note is not null)
            (named, note) = await logging.Meant(context, note);
        var found = named is { } one ? await Named.Find(context, kinds, [one]) : null;
        if ((found is null ? context.Here : found.View) is not { } view)
            return found!.Refusal!;
        if (Edit.Hush(view, "hours") is { } hush)
            return hush;
        if (found is { Refused: [var missing, ..] })
            return Reply.No(missing);
        if (found is { Items: [var on] } && kinds.Of(on).WithSpent(on, 0) is null)
            return Reply.No(view.Say($"No time is logged on {on.Ref}. Log it on a task: log 2h T12 wrote the intro"));
        var words = context.Words;
        if (await WorkTimer.Of(context.Store, context.Me) is { } running)
            return Reply.No(context.Here is { } here && running.Project == here.Project.Id
                ? words.Say($"Your timer runs on {What(running, here)} already. Stop it first.") : words["Your timer runs already. Stop it first."])
                .With([.. Ends(words, context.Me, running, context.Now)]);
        // Working on goes on after a day's work; what runs longer was forgotten.
        var asks = await Scheduling.New(context.In(view), schedules, new()
        {
            Id = "", Kind = Kind, Project = view.Project.Id, By = context.Me.Id, For = [context.Me.Id], Created = context.Now,
            Once = context.Now.AddMinutes(WorkTimer.Longest), Done = context.Today.AddDays(-2), Missed = Missed.Late(TimeSpan.FromDays(2)),
        });
        var timer = new WorkTimer
        {
            Id = context.Me.Id, Version = (await context.Store.Find<WorkTimer>(context.Me.Id))?.Version ?? 0, Project = view.Project.Id, On = named?.Id,
            Note = string.IsNullOrEmpty(note) ? null : note, From = context.Now, Asks = asks.Id,
        };
        return new Reply(words.Say($"Your timer runs on {What(timer, view)} since {Words.Time(context.Now, context.Zone)}."))
        {
            About = view.Project.Id, Housekeeping = [asks],
        }.Saving(timer).With(new Button(words["Stop"], words.Usage("timer stop")), new Button(words["Undo"], Undoing.Say));
    }

    private async ValueTask<Reply> Show(Context context, Args args)
    {
        if (await Running(context) is var (running, refusal) && running is not var (timer, view))
            return refusal!;
        var words = context.Words;
        return new Reply(words.Say($"Your timer on {What(timer, view)} has run for {words.Duration(timer.Minutes(context.Now))}."))
            .With([.. Ends(words, context.Me, timer, context.Now)]);
    }

    private async ValueTask<Reply> Stop(Context context, Args args)
    {
        if (await Running(context) is var (running, refusal) && running is not var (timer, view))
            return refusal!;
        var (words, minutes) = (context.Words, args.TryGet(TimeArguments.Spent, out var said) ? said : timer.Minutes(context.Now));
        if (said == 0 && minutes > WorkTimer.Longest)
            return Reply.No(words.Say($"Your timer on {What(timer, view)} has run for {words.Duration(minutes)}. How long did you work?"))
                .With([.. Ends(words, context.Me, timer, context.Now)]);
        if (said > timer.Minutes(context.Now))
            return Reply.No(words.Say($"It has run for {words.Duration(timer.Minutes(context.Now))} only. Log the rest by itself: log 1h T12"));
        var note = args.Find(BasicArguments.Note)?.Trim() is { Length: > 0 } added ? timer.Note is { } before ? $"{before}, {added}" : added : timer.Note;
        if (timer.On is null && note is null)
            return Reply.No(words["Say what it was for: timer stop wrote mails"]);
        var there = context.In(view);
        there.Command = context.Command;
        var reply = await logging.Kept(there, [new(minutes, timer.On is { } on ? ItemRef.Of(on) : null, note)],
            DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(timer.From, context.Zone).DateTime), context.Me, null);
        return reply.IsRefusal ? reply : await Ended(context, reply, timer);
    }

    private async ValueTask<Reply> Discard(Context context, Args args)
    {
        if (await Running(context) is var (running, refusal) && running is not var (timer, view))
            return refusal!;
        var words = context.Words;
        return await Ended(context, new Reply(words.Say($"Your timer on {What(timer, view)} is stopped, and nothing is logged.")) { About = view.Project.Id }
            .With(new Button(words["Undo"], Undoing.Say)), timer);
    }

    private static async ValueTask<Reply> Ended(Context context, Reply reply, WorkTimer timer)
    {
        reply = reply.Saving(timer with { Removed = true });
        return timer.Asks is { } asks && await context.Store.Find<Schedule>(asks) is { Removed: false } schedule
            ? reply with { Housekeeping = reply.Housekeeping.Add(schedule with { Removed = true, Due = null }) } : reply;
    }

    /// <summary>The timer of who speaks, where it may be spoken of.</summary>
    private static async ValueTask<((WorkTimer WorkTimer, View View)? Running, Reply? Refusal)> Running(Context context)
    {
        var words = context.Words;
        if (await WorkTimer.Of(context.Store, context.Me) is not { } timer)
            return (null, Reply.No(words["No timer of yours runs. Start one: timer T12"]));
        if (await context.Of(timer.Project) is not { Role: >= Role.Member } view)
            return (null, Reply.No(words[context.Room.IsPrivate ? "You are not in the project of your timer any more."
                : "Your timer runs in another project. Ask me in private."]));
        return Rights.Strangers(view) is { } strangers ? (null, strangers) : Edit.Hush(view, "hours") is { } hush ? (null, hush) : ((timer, view), null);
    }

    /// <summary>What to do with one that runs: of one that was forgotten only so much as can have been worked.</summary>
    private static IEnumerable<Button> Ends(Words words, Person person, WorkTimer timer, DateTimeOffset now)
    {
        if (timer.Minutes(now) <= WorkTimer.Longest)
            yield return new(words["Stop"], words.Usage("timer stop"), ButtonStyle.Primary);
        else
            foreach (var minutes in new[] { UntilEvening(person, timer), 8 * 60, 4 * 60 }.Where(minutes => minutes is > 0 and <= WorkTimer.Longest)
                .Distinct())
                yield return new(words.Duration(minutes), words.Say($"timer stop {minutes}min"));
        yield return new(words["Log nothing"], words.Usage("timer discard"));
    }

    /// <summary>From its start to the end of their hours that day.</summary>
    private static int UntilEvening(Person person, WorkTimer timer)
    {
        var from = TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(timer.From, View.ZoneOf(person.Zone)).DateTime);
        return from < person.WorkTo ? (int)(person.WorkTo - from).TotalMinutes : 0;
    }

    private static string What(WorkTimer timer, View view) => timer.On is { } on
        ? $"{(timer.Project == view.Project.Id ? view.Prefix : $"{timer.Project}/")}{ItemRef.Of(on)}"
        : timer.Note is { } note ? $"“{Shorter.Line(note, 60)}”" : view.Project.Name;
}
