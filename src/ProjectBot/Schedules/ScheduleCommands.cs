using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Schedules;

/// <summary>Everything that comes back by itself, as a list, and what one may do with one of it.</summary>
public sealed class ScheduleCommands(ScheduleKinds kinds) : IFeature
{
    private const int MostShown = 20, LookedThrough = 200;

    public string Chapter => "Reminders and schedules";

    public void Map(CommandMap map)
    {
        map.Shared(ScheduleArguments.Moment).Shared(ScheduleArguments.Timed).Shared(ScheduleArguments.Repeated)
            .Shared(ScheduleArguments.Schedule).Argument(Moving.Shift);
        map.Add("schedules", List, "show what comes back by itself, and when next").Or("reminders").Needs(Role.Anyone).Reads();
        map.Add("schedule {schedule}", Show, "show one schedule").Or("reminder {schedule}").Needs(Role.Anyone).Reads();
        map.Add("pause schedule {schedule}", Pause, "let a schedule rest").Or("pause reminder {schedule}").Needs(Role.Anyone);
        map.Add("resume schedule {schedule}", Resume, "let a schedule go on").Or("resume reminder {schedule}").Needs(Role.Anyone);
        map.Add("stop schedule {schedule}", Stop, "end a schedule").Or("stop reminder {schedule}").Needs(Role.Anyone).TakesAway();
        map.Add("move schedule {schedule} to {moment}", Move, "let a schedule come at another time").Or("move reminder {schedule} to {moment}")
            .Needs(Role.Anyone);
        map.Add("postpone schedule {schedule} {shift}", MoveBy, "let a schedule come so much later")
            .Or("postpone reminder {schedule} {shift}").Needs(Role.Anyone);
        map.Followers.Add((store, saves, now) => new Following(store, kinds).Of(saves, now));
        map.Describers.Add(Described);
        map.Rules["schedule/"] = new("what a schedule says", Why);
        map.Subjects.Add(new(Chapter, "reminders",
            "“remind me tomorrow at 9 to call the client” · “remind me every friday at 4 pm to send the report”",
            new(Readers.Everybody, "my reminders"), new(Readers.Everybody, "set a reminder"), new(Readers.Everybody, "what comes up?"),
            new(Readers.Everybody, "what reminders are set?"), new(Readers.Everybody, "show all reminders"),
            new(Readers.Everybody, "what will you remind me of?"))
        {
            IsGeneral = true,
        });
        ScheduleWordings.Map(map);
    }

    /// <summary>The schedule and the occurrence that made a message, with what makes it come less or end; null where clients read along.</summary>
    private async ValueTask<Reason?> Why(Context context, Sent sent)
    {
        var terms = sent.Message.Terms!;
        if ((!context.Room.IsPrivate && context.Viewer < Role.Member) || await context.Store.Find<Schedule>(terms.Rule!) is not { } schedule)
            return null;
        var (words, named) = (context.Words, Scheduling.Named(schedule));
        var (title, when) = (Title(schedule, words), ScheduleText.When(schedule, words, context.Zone, context.Now));
        var by = (await context.Directory.Find(schedule.By))?.NameIn(words) ?? words["somebody"];
        var said = !Scheduling.IsOwn(schedule) ? words.Say($"It comes by a schedule of the project: {title} ({when}).")
            : context.Me.Is(schedule.By) ? words.Say($"It comes by a schedule of yours: {title} ({when}).")
            : words.Say($"It comes by a schedule that {by} made: {title} ({when}).");
        var (number, of) = (Scheduling.Shown(schedule, context), ScheduleText.Occurrence(terms.Occurrence!, context));
        said += $"{(words.IsChinese ? "" : " ")}{words.Say($"Its number is {number}, and this was the one of {of}.")}";
        var isOver = schedule.Removed || schedule.Due is null;
        return new(said,
        [
            .. kinds.Find(schedule.Kind)?.Slower is { } slower && !isOver ? (Button[])[slower(schedule, words)] : [],
            .. isOver ? [] : Off(schedule, context),
            .. isOver || !Scheduling.MayChange(schedule, context) ? (Button[])[]
                : [new(words["Pause"], $"pause schedule {named}"), new(words[IsForTeam(schedule) ? "Stop for everybody" : "Stop"], $"stop schedule {named}")],
        ]);
    }

    private async ValueTask<Reply> List(Context context, Args args)
    {
        if (Hush(context) is { } hush)
            return hush;
        var words = context.Words;
        var all = (await Scheduling.Seen(context)).Where(one => one.IsPaused || one.Due is not null).ToList();
        if (all.Count == 0)
            return new Reply(words["Nothing is planned. To be reminded, say: remind me tomorrow at 9 to call the client"]);
        var entries = new List<Entry>();
        foreach (var schedule in all.Take(MostShown))
        {
            var facts = new List<Chip> { ScheduleText.When(schedule, words, context.Zone, context.Now) };
            if (schedule.Recurrence is { Times: not 1 } || schedule.IsPaused)
                facts.Add(ScheduleText.Next(schedule, words, context.Zone, context.Now));
            if (await ScheduleText.Whom(schedule, context) is { } whom)
                facts.Add(words.Say($"for {whom}"));
            entries.Add(new(Scheduling.Shown(schedule, context), Title(schedule, words), [.. facts], words.Say($"schedule {Scheduling.Named(schedule)}")));
        }

        return new(null, new Card(words["What comes back by itself"],
        [
            new Entries([.. entries]),
            .. context.Room.IsPrivate ? (Element[])[] : [new Text(words["What is between you and me I show in private."], Tone.Subtle)],
            .. all.Count > MostShown ? (Element[])[new Text(words.Say($"And {all.Count - MostShown} more."), Tone.Subtle)] : [],
        ]));
    }

    private async ValueTask<Reply> Show(Context context, Args args) => Hush(context)
        ?? (await Scheduling.Find(context, args.Get(ScheduleArguments.Schedule)) is { } schedule
            ? new Reply(null, await Card(schedule, context)) : Missing(context));

    private async ValueTask<Card> Card(Schedule schedule, Context context)
    {
        var (words, me) = (context.Words, Scheduling.Named(schedule));
        var facts = new List<(string, string)>
        {
            (words["When"], ScheduleText.When(schedule, words, context.Zone, context.Now)),
            (words["Next"], schedule is { IsPaused: false, Due: { } due } ? ScheduleText.Instant(due, words, context.Zone, context.Now)
                : words[schedule.IsPaused ? "paused" : "over"]),
        };
        if (await ScheduleText.Whom(schedule, context) is { } whom)
            facts.Add((words["Whom it reaches"], whom));
        if (!context.Me.Is(schedule.By))
            facts.Add((words["Set up by"], (await context.Directory.Find(schedule.By))?.NameIn(words) ?? words["somebody"]));
        if (await Skipped(schedule, context) is { } skipped)
            facts.Add((words["Last time without"], skipped));
        Button[] buttons = schedule is { IsPaused: false, Due: null } ? []
            : !Scheduling.MayChange(schedule, context) ? [.. Off(schedule, context)]
            : [schedule.IsPaused ? new(words["Resume"], $"resume schedule {me}") : new(words["Pause"], $"pause schedule {me}"), .. Off(schedule, context),
                new(words[IsForTeam(schedule) ? "Stop for everybody" : "Stop"], $"stop schedule {me}", ButtonStyle.Destructive)];
        return new(Title(schedule, words), [new Facts(facts)], [.. buttons]);
    }

    /// <summary>Who was left out the last time, and why; null when nobody was.</summary>
    private static async ValueTask<string?> Skipped(Schedule schedule, Context context)
    {
        if (schedule.Last is not { } last || IsOwnOf(schedule, context))
            return null;
        var day = DateOnly.FromDateTime(last.UtcDateTime);
        foreach (var near in (DateOnly[])[day.AddDays(1), day, day.AddDays(-1)])
            if (await context.Store.All<Occurrence>(Occurrence.Of(schedule.Id, near)) is { Count: > 0 } pages)
            {
                var left = new List<string>();
                foreach (var (person, fate) in pages.SelectMany(page => page.People))
                    if (Why(fate, context.Words) is { } why)
                        left.Add($"{(await context.Directory.Find(person))?.NameIn(context.Words) ?? context.Words["somebody"]} ({why})");
                return left.Count == 0 ? null : context.Words.List(left);
            }

        return null;
    }

    private static bool IsOwnOf(Schedule schedule, Context context) => schedule.For is [var one] && context.Me.Is(one);

    private static string? Why(Fate fate, Language.Words words) => fate switch
    {
        Fate.Off => words["does not work that day"],
        Fate.Left => words["is not in the project any more"],
        Fate.Unwanted => words["does not want it"],
        Fate.Unreached => words["has never written to me in private"],
        Fate.Dropped => words["I was away too long"],
        _ => null,
    };

    private ValueTask<Reply> Pause(Context context, Args args) => Changed(context, args,
        schedule => schedule.IsPaused ? null : schedule with { IsPaused = true }, (title, _) => context.Say($"{title}: paused."),
        context.Words["It is paused already."]);

    private ValueTask<Reply> Resume(Context context, Args args) => Changed(context, args,
        // What came up while it rested is over.
        schedule => !schedule.IsPaused ? null : schedule with
        {
            IsPaused = false, Done = schedule.Once is null ? Latest(schedule.Done, context.Today.AddDays(-1)) : schedule.Done,
        },
        (title, schedule) => context.Say($"{title} goes on: {ScheduleText.Next(schedule, context.Words, context.Zone, context.Now)}."),
        context.Words["It is not paused."]);

    private async ValueTask<Reply> Stop(Context context, Args args)
    {
        if (Hush(context) is { } hush)
            return hush;
        if (await Scheduling.Find(context, args.Get(ScheduleArguments.Schedule)) is not { } schedule)
            return Missing(context);
        if (Scheduling.MayChange(schedule, context))
        {
            var reply = await Changed(context, args, one => one with { Removed = true }, (title, _) => IsForTeam(schedule)
                ? context.Say($"{title}: stopped for everybody.") : context.Say($"{title}: stopped."), "");
            return await Unsaid(reply, schedule, context, isForAll: true);
        }

        if (schedule.Where is not null)
            return Reply.No(context.Words["It is said to everybody there. Only who set it up, or a manager, can stop it."]);
        if (schedule.Without.Any(context.Me.Is))
            return Reply.No(context.Words["You do not get it already."]);
        var without = schedule with { Without = schedule.Without.Add(context.Me.Id) };
        var receipt = Receipt(context, context.Say($"{Title(schedule, context.Words)}: not for you any more."),
            IsForTeam(schedule) || !schedule.For.All(without.Without.Contains) ? without : without with { Removed = true });
        if (!IsForTeam(schedule))
            receipt = receipt.Telling(schedule.By, theirs => new Message(theirs.Words.Say(
                    $"{context.Me.NameIn(theirs.Words)} does not want it any more: {Title(schedule, theirs.Words)}")),
                new() { Kind = schedule.Kind, Rule = schedule.Id });
        return await Unsaid(receipt, schedule, context, isForAll: false);
    }

    /// <summary>What of it waits for its time is not said any more, to anybody or to who does not want it.</summary>
    private static async ValueTask<Reply> Unsaid(Reply reply, Schedule schedule, Context context, bool isForAll)
    {
        var unsaid = new List<Document>();
        foreach (var person in isForAll ? schedule.For.IsEmpty ? [.. context.People.Select(one => one.Id)] : schedule.For : [context.Me.Id])
        {
            var told = (await context.Store.Newest<JournalEntry>(JournalEntry.ToldTo(person), LookedThrough))
                .Where(entry => entry.Outbox.Any(message => message.Terms?.Rule == schedule.Id)).ToList();
            unsaid.AddRange(await new Undoing(context.Store).Unsaid(told, context.Now, person));
        }

        return reply.IsRefusal ? reply : reply with { Housekeeping = reply.Housekeeping.AddRange(unsaid.DistinctBy(one => one.Id)) };
    }

    private static bool IsForTeam(Schedule schedule) => schedule.For.IsEmpty && schedule.Where is null;

    /// <summary>What whoever it reaches presses to get it no more; where it is said to everybody there is nothing.</summary>
    private IEnumerable<Button> Off(Schedule schedule, Context context) => schedule.Where is not null ? []
        : kinds.Find(schedule.Kind)?.Off is { } off ? [off(schedule, context.Words)]
        : Scheduling.MayChange(schedule, context) ? [] : [new(context.Words["Not for me"], $"stop schedule {Scheduling.Named(schedule)}")];

    private ValueTask<Reply> Move(Context context, Args args) =>
        Moved(context, args, schedule => Moving.To(schedule, args.Get(ScheduleArguments.Moment), context));

    private ValueTask<Reply> MoveBy(Context context, Args args) => Moved(context, args, schedule => Moving.By(schedule, args.Get(Moving.Shift), context));

    private ValueTask<Reply> Moved(Context context, Args args, Func<Schedule, (Schedule? Moved, string? Problem)> move) =>
        Changed(context, args, move,
            (title, schedule) => context.Say($"{title} now comes {ScheduleText.When(schedule, context.Words, context.Zone, context.Now)}."),
            schedule => schedule is { Due: null, IsPaused: false } ? context.Words["That time has passed. Say a later one."] : null);

    private ValueTask<Reply> Changed(Context context, Args args, Func<Schedule, Schedule?> change, Func<string, Schedule, string> receipt, string same) =>
        Changed(context, args, schedule => (change(schedule), same), receipt, _ => null);

    /// <param name="problem">Why what came of it is not kept; null when it is.</param>
    private async ValueTask<Reply> Changed(Context context, Args args, Func<Schedule, (Schedule? Changed, string? Problem)> change,
        Func<string, Schedule, string> receipt, Func<Schedule, string?> problem)
    {
        if (Hush(context) is { } hush)
            return hush;
        if (await Scheduling.Find(context, args.Get(ScheduleArguments.Schedule)) is not { } schedule)
            return Missing(context);
        if (!Scheduling.MayChange(schedule, context))
            return Reply.No(context.Words["Only who set it up, or a manager, can change that."]);
        var (changed, why) = change(schedule);
        if (changed is null)
            return Reply.No(why!);
        changed = await new Recipients(context.Store, context.Directory, kinds).Reckoned(changed, context.Now) ?? changed;
        if (problem(changed) is { } passed)
            return Reply.No(passed);
        return Receipt(context, receipt(Title(schedule, context.Words), changed), changed);
    }

    private static Reply Receipt(Context context, string text, Schedule schedule) =>
        new Reply(text).Saving(schedule).With(new Button(context.Words["Undo"], Undoing.Say));

    private ValueTask<string?> Described(Context context, Document before, Document after)
    {
        if (after is not Schedule now || (Scheduling.IsOwn(now) && ((!context.Me.Is(now.By) && !now.For.Any(context.Me.Is))
            || (!context.Room.IsPrivate && now.SetUpIn != context.Room.Id))))
            return new(null as string);
        var title = Title(now, context.Words);
        return new(now.Removed ? context.Say($"{title}: stopped.")
            : context.Say($"{title}: {ScheduleText.Next(now, context.Words, context.Zone, context.Now)}."));
    }

    private static DateOnly Latest(DateOnly one, DateOnly other) => one > other ? one : other;

    private string Title(Schedule schedule, Language.Words words) => kinds.Find(schedule.Kind)?.Title(schedule, words) ?? words[schedule.Kind];

    private static Reply Missing(Context context) => Reply.No(context.Words["There is no such schedule. See all of them: schedules"])
        .With(new Button(context.Words["All of them"], context.Words.Usage("schedules")));

    /// <summary>What somebody is reminded of is nothing for those who read along and are not of the team.</summary>
    internal static Reply? Hush(Context context) => context.Room.IsPrivate || context.Viewer >= Role.Member ? null
        : Reply.No(context.Words["Ask me that in private: others read along here."]);
}
