using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Schedules;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Reminders;

/// <summary>Being reminded: oneself, a colleague, or everybody in a conversation; once or again and again; and later once more.</summary>
public sealed class ReminderFeature : IScheduling
{
    public const string Kind = "reminder";

    internal const int LongestTitle = 60;

    private const int LongestText = 500;

    /// <summary>What comes once is told so long after its time; what comes again comes again.</summary>
    private static readonly TimeSpan OnceWithin = TimeSpan.FromDays(14);

    internal static readonly Argument<string> What = BasicArguments.Lines("what");

    private readonly ScheduleKinds _kinds;
    private CommandMap _map = null!;

    public ReminderFeature() => _kinds = new([this]);

    public string Chapter => "Reminders and schedules";

    public IEnumerable<ScheduleKind> Schedules => [new(Kind, Says, Title)
    {
        // Who asks to be woken is woken; what others ask keeps to the hours of who is reminded.
        Urgency = (schedule, person) => person.Is(schedule.By) ? Urgency.Urgent : Urgency.Normal,
    }];

    public void Map(CommandMap map)
    {
        _map = map;
        map.Argument(What).Argument(ReminderArguments.Later);
        Question when = new("moment", "When? For example: tomorrow at 9, in 20 min, every friday 16:00", "When", Required: true,
            Choices: ReminderArguments.Soon), what = new("what", "What shall I remind of?", "Of what", Required: true);
        map.Add("remind me {moment} {what}", Me, "be reminded").Needs(Role.Anyone).Aloud().Asks(when, what);
        map.Add("remind us {moment} {what}", Us, "remind everybody in this conversation, or from here the team").Asks(when, what);
        map.Add("remind {person} {moment} {what}", Other, "remind somebody of the team")
            .Asks(new Question("person", "Whom shall I remind?", "Whom", Required: true, Choices: PersonArguments.Team), when, what);
        map.Add("snooze reminder {schedule} {later}", Snooze, "be reminded again later").Needs(Role.Anyone).Quiet();
        map.Add("snooze {later}", SnoozeLast, "be reminded of the last thing again").Or("remind me again {later}").Needs(Role.Anyone)
            .Asks(new Question("later", "When shall I remind you again?", "When", Required: true, Choices: ReminderArguments.Soon));
        map.Add("ping me {moment}", Ping, "be called at a time, without a word of what for").Needs(Role.Anyone).Aloud();
        ReminderStops.Map(map);
        ReminderWordings.Map(map);
        ChineseReminderWordings.Map(map);
    }

    private ValueTask<Reply> Me(Context context, Args args) => Mine(context, args, args.Get(What));

    private ValueTask<Reply> Ping(Context context, Args args) => Mine(context, args, context.Words["it is time"]);

    private async ValueTask<Reply> Mine(Context context, Args args, string what)
    {
        // Who never wrote to me in private is reminded where they said it.
        var where = context.Me.Private is null && !context.Room.IsPrivate ? context.Room.Id : null;
        return await Made(context, args, what, where is null ? [context.Me.Id] : [], where);
    }

    /// <summary>Where the others are, there; said in private, each of the team in private.</summary>
    private ValueTask<Reply> Us(Context context, Args args) => Made(context, args, args.Get(What), [], context.Room.IsPrivate ? null : context.Room.Id);

    private async ValueTask<Reply> Other(Context context, Args args)
    {
        var person = args.Get(PersonArguments.Person);
        if (context.Me.Is(person.Id))
            return await Me(context, args);
        if (context.Project.RoleOf(person) < Role.Member)
            return Reply.No(context.Say($"{person.NameIn(context.Words)} is not in the team of {context.Project.Name}; I remind only those who are."));
        return await Made(context, args, args.Get(What), [person.Id], null);
    }

    private async ValueTask<Reply> Made(Context context, Args args, string what, IEnumerable<string> people, string? where)
    {
        var (text, moment) = (Bare(what), args.Get(ScheduleArguments.Moment));
        // "…, except on holidays" at the very end is of the rule as well.
        if (moment is Moment.Every { Rule.Shift: Shift.None } every && Shifts.Cut(text, out var shift) is var rest && shift != Shift.None)
            (text, moment) = (rest.ToString(), every with { Rule = every.Rule with { Shift = shift } });
        if (SaidZone.Leading(text, context.Zone, context.Now) is { } zone)
            return Reply.No(context.Words.Say(moment is Moment.Every rule ? ScheduleArguments.ByOwnClock(rule)
                : zone is Reading<TimeZoneInfo>.No { Problem: { } problem } ? problem
                : $"Say the time zone right behind the time, like: tomorrow 9:00 London time."));
        if (text.Length is 0 or > LongestText)
            return Reply.No(context.Say($"Say in 1 to {LongestText} characters what I shall remind of."));
        var schedule = Draft(context, text) with { For = [.. people], Where = where };
        schedule = schedule.At(moment, context, isWork: true);
        if (schedule.Recurrence is null or { Times: 1 })
            schedule = schedule with { Missed = Missed.Late(OnceWithin) };
        return await Kept(context, schedule);
    }

    private static Schedule Draft(Context context, string text) => new()
    {
        Id = "", Kind = Kind, Project = context.Here?.Project.Id, By = context.Me.Id, Created = context.Now, Text = text, Done = DateOnly.MinValue,
        Missed = Missed.Late(TimeSpan.FromDays(1)), SetUpIn = context.Room.IsPrivate ? null : context.Room.Id,
        IsForClients = !context.Room.IsPrivate && context.Viewer < Role.Member,
    };

    private async ValueTask<Reply> Kept(Context context, Schedule draft)
    {
        var (words, project) = (context.Words, draft.Project ?? "");
        var planned = await context.Store.All<Schedule>(project.Length > 0 ? Schedule.Of(project) : Schedule.With(context.Me.Id));
        if (planned.Count(one => one.Due is not null) >= Scheduling.Most)
            return Reply.No(context.Say($"{Scheduling.Most} reminders are planned already, and that is all I keep. Stop one first: schedules"));
        var schedule = await Scheduling.New(context, _kinds, draft);
        if (schedule.Due is null || schedule.Due <= context.Now)
            return Reply.No(words["That time has passed. Say a later one."]);
        var zone = Zone(context, schedule);
        var when = ScheduleText.When(schedule, words, zone, context.Now);
        if (schedule.Recurrence is { Times: not 1 })
            when = words.Say($"{when} (first {ScheduleText.Instant(schedule.Due.Value, words, zone, context.Now)})");
        var whom = await ScheduleText.Whom(schedule, context);
        var receipt = schedule.Where is not null ? words.Say($"I remind you here, {when}: {schedule.Text}")
            : whom is null ? words.Say($"I remind you, {when}: {schedule.Text}") : words.Say($"I remind {whom}, {when}: {schedule.Text}");
        foreach (var id in schedule.For)
            if (!context.Me.Is(id) && context.Here is { } view && view.Person(id) is { } person && Away.Warning(person, view) is { } warning)
                receipt = $"{receipt}\n{warning}";
        return new Reply(receipt).Saving(schedule).With(new Button(words["Undo"], Journal.Undoing.Say));
    }

    /// <summary>By whose clock the receipt speaks: that of who is reminded.</summary>
    private static TimeZoneInfo Zone(Context context, Schedule schedule) =>
        schedule.Where is not null ? View.ZoneOf(context.Here?.Project.Zone ?? context.Me.Zone)
        : schedule.For is [var one] && context.People.FirstOrDefault(person => person.Is(one)) is { } person
            ? View.ZoneOf(context.Me.Is(one) ? person.Zone : person.ZoneIn(context.Here?.Project)) : context.Zone;

    private async ValueTask<Reply> Snooze(Context context, Args args) =>
        await Scheduling.Find(context, args.Get(ScheduleArguments.Schedule)) is { Kind: Kind, Last: not null } schedule
            ? await Again(context, schedule, args.Get(ReminderArguments.Later)) : Nothing(context);

    /// <summary>The one that is quoted, else the last that reached who speaks, here before elsewhere.</summary>
    private async ValueTask<Reply> SnoozeLast(Context context, Args args)
    {
        var theirs = (await Scheduling.Seen(context)).Where(one => one.Kind == Kind && one.Last is not null && Reached(one)).ToList();
        var last = theirs.Where(one => context.Quote?.Text.Contains(one.Text!, StringComparison.OrdinalIgnoreCase) == true).MaxBy(one => one.Text!.Length)
            ?? theirs.OrderBy(one => (one.Where == context.Room.Id) == !context.Room.IsPrivate).ThenBy(one => one.Last).LastOrDefault();
        return last is null ? ScheduleCommands.Hush(context) ?? Nothing(context) : await Again(context, last, args.Get(ReminderArguments.Later));

        bool Reached(Schedule one) => one.For.Any(context.Me.Is) || one.Where == context.Room.Id || (one.For.IsEmpty && one.Where is null);
    }

    private async ValueTask<Reply> Again(Context context, Schedule schedule, Moment later) => ScheduleCommands.Hush(context)
        ?? await Kept(context, (Draft(context, schedule.Text!) with { For = [context.Me.Id], Project = schedule.Project }).At(later, context, isWork: true));

    private static Reply Nothing(Context context) => Reply.No(
        context.Words["I have not reminded you of anything yet. Say for example: remind me tomorrow at 9 to call the client"]);

    private async ValueTask<Message?> Says(Telling telling)
    {
        var (schedule, words) = (telling.Schedule, telling.Words);
        var text = schedule.Text!;
        var by = schedule.By;
        string said;
        if (schedule.Where is not null || telling.Reader.Person.Is(by))
            said = telling.Fate == Fate.Late ? words.Say($"Reminder, late (it was for {Due(telling)}): {text}") : words.Say($"Reminder: {text}");
        else
        {
            var who = telling.View?.NameOf(by) ?? words["somebody"];
            said = telling.Fate == Fate.Late ? words.Say($"{who} asked me to remind you, late (it was for {Due(telling)}): {text}")
                : words.Say($"{who} asked me to remind you: {text}");
        }

        await ValueTask.CompletedTask;
        var me = Scheduling.Named(schedule);
        return new(said)
        {
            Buttons = schedule.Where is not null ? [.. Items(telling)] :
            [
                .. Items(telling), new(words["In 20 minutes"], $"snooze reminder {me} in 20min"), new(words["In an hour"], $"snooze reminder {me} in 60min"),
                new(words["Tomorrow"], words.Say($"snooze reminder {me} tomorrow")),
                .. schedule.Recurrence is { Times: not 1 } ? (Button[])[new(words["Stop"], $"stop schedule {me}")] : [],
            ],
        };
    }

    /// <summary>What it speaks of by its number can be looked at.</summary>
    private IEnumerable<Button> Items(Telling telling)
    {
        foreach (var word in telling.Schedule.Text!.Split([' ', ',', '.', ':', ';', '，', '。', '：'], StringSplitOptions.RemoveEmptyEntries))
            if (References.Leading(word) is { Length: > 0 and var length } reference && length == word.Length && _map.IsLetter(reference.Letter))
            {
                yield return new(telling.Words.Say($"Show {word}"), telling.Reader.IsHere || word.Contains('/') ? word : $"{telling.Schedule.Project}/{word}");
                yield break;
            }
    }

    private static string Due(Telling telling) =>
        ScheduleText.Instant(telling.At, telling.Words, View.ZoneOf(telling.Reader.Person.Zone), telling.Now);

    private static string Title(Schedule schedule, Words words) => words.Say($"Reminder “{Shorter.Line(schedule.Text ?? "", LongestTitle)}”");

    /// <summary>"to call Acme", "about T3", "that the offer is due": without the word that only joins it.</summary>
    internal static string Bare(string text)
    {
        text = text.Trim().TrimStart(':', '：', ',', '，').Trim();
        foreach (var joint in (ReadOnlySpan<string>)["to ", "about ", "of ", "that ", "去", "要"])
            if (text.StartsWith(joint, StringComparison.OrdinalIgnoreCase) && text.Length > joint.Length)
                return text[joint.Length..].Trim();
        return text;
    }
}
