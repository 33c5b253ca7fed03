using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Language;
using ProjectBot.Schedules;
using ProjectBot.Storage;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Deadlines;

/// <summary>On working mornings everybody hears, in one message, what of theirs is due soon, today, or late.</summary>
public sealed class DeadlineFeature(Kinds kinds) : IScheduling
{
    public const string Kind = "due";

    private static readonly TimeOnly Morning = new(9, 0);

    private static readonly Argument<ImmutableArray<int>> Days = new()
    {
        Name = "days", Kind = "days", Words = 12, Show = days => string.Join(' ', days), Reads = (text, _) => DueDays.Read(text),
    };

    public string Chapter => "Reminders and schedules";

    public IEnumerable<ScheduleKind> Schedules => [new(Kind, Says, (_, words) => words["What is due"])
    {
        IsForWorkingDays = true, Slower = Fewer, Off = NotForMe,
    }];

    private static Button Fewer(Schedule schedule, Words words) => new(words["Less often"], words.Say($"fewer due reminders {Scheduling.Named(schedule)}"));

    private static Button NotForMe(Schedule schedule, Words words) => new(words["Not for me"], words.Say($"no due reminders {Scheduling.Named(schedule)}"));

    public void Map(CommandMap map)
    {
        map.Argument(Days);
        map.Add("due reminders [{days}]", Mine, "show when you hear of what is due, or say how many working days before");
        map.Add("due reminders off", Off, "hear nothing of what is due");
        map.Add("due reminders on", On, "hear of what is due again");
        // Said by buttons, whatever project is talked about by then.
        map.Add("fewer due reminders {schedule}", Less, "hear less often of what is due").Needs(Role.Anyone).Quiet();
        map.Add("no due reminders {schedule}", None, "hear nothing of what is due").Needs(Role.Anyone).Quiet();
        map.Add("project due reminders {days}", Everybody, "say how many working days before something is due the team hears of it").Needs(Role.Manager);
        map.Followers.Add(New);
        DeadlineWordings.Map(map);
    }

    /// <summary>A new project has them.</summary>
    private async ValueTask<IReadOnlyList<Document>> New(IStore store, IReadOnlyList<Document> saves, DateTimeOffset now)
    {
        var made = new List<Document>();
        foreach (var saved in saves)
            if (saved is Project { Version: 0 } project)
            {
                var schedule = Of(project, now) with { Id = $"{Schedule.Series(project.Id)}{await store.Next(Schedule.Series(project.Id))}" };
                var staged = new StagedStore(store, saves);
                made.Add(await new Recipients(staged, new Directory(staged), new([this])).Reckoned(schedule, now) ?? schedule);
            }

        return made;
    }

    private static Schedule Of(Project project, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        return new()
        {
            Id = "", Kind = Kind, Project = project.Id, By = project.Members is [var first, ..] ? first.Person : "", Created = now, At = Morning,
            Recurrence = new() { Pace = Pace.WorkingDay, Start = today }, Done = today, Missed = Missed.Late(TimeSpan.FromHours(7)),
        };
    }

    private async ValueTask<Message?> Says(Telling telling)
    {
        if (telling.View is not { } view || view.Role < Role.Member)
            return null;
        var (words, calendar) = (telling.Words, telling.Reader.Person.CalendarIn(view.Project));
        var steps = DueSteps.Of(telling.Schedule.Own.GetValueOrDefault(telling.Reader.Person.Id) ?? telling.Schedule.Text);
        var found = new List<(int Left, DateOnly Due, Item Item)>();
        foreach (var kind in kinds.All)
            foreach (var item in await kind.Seen(view))
                if (kind.DueOn(item) is { } due && IsTheirs(item, view, telling.Day) && steps.On(telling.Day, due, calendar) is { } left)
                    found.Add((left, due, item));
        if (found.Count == 0)
            return null;
        found.Sort((one, other) => (one.Left, one.Due, one.Item.Number).CompareTo((other.Left, other.Due, other.Item.Number)));
        var prefix = telling.Reader.IsHere ? "" : $"{view.Project.Id}/";
        return new(null, new Card(words.Say($"Due in {view.Project.Name}"),
            [new Entries([.. found.Select(one => Entry(one.Left, one.Due, one.Item, view, prefix))])],
            [Fewer(telling.Schedule, words), NotForMe(telling.Schedule, words)]));
    }

    /// <summary>Their own, and that of those they stand in for; and for managers what nobody of the team has.</summary>
    private static bool IsTheirs(Item item, View view, DateOnly day)
    {
        if (item.IsOwnedBy(view.Reader))
            return true;
        var isOfTeam = false;
        foreach (var id in item.Owners)
            if (view.Person(id) is { } owner && view.Project.RoleOf(owner) >= Role.Member)
            {
                isOfTeam = true;
                if (owner.Absences.Any(absence => absence.From <= day && day <= absence.To && absence.Cover is { } cover && view.Reader.Is(cover)))
                    return true;
            }

        return !isOfTeam && view.Role == Role.Manager;
    }

    private static Entry Entry(int left, DateOnly due, Item item, View view, string prefix)
    {
        var words = view.Words;
        var when = left < 0 ? words.Say($"late since {words.Date(due, view.Today)}")
            : due == view.Today ? words["due today"]
            : left == 0 ? words.Say($"due {words.Date(due, view.Today)}, so today")
            : words.Say($"due {words.Date(due, view.Today)}, in {words.Count(left, "{0} working day", "{0} working days")}");
        return new($"{prefix}{item.Ref}", item.Title,
            [new(when, left < 0 ? Tone.Bad : Tone.Plain), .. Whose(item, view) is { } whose ? (Chip[])[whose] : []], $"{prefix}{item.Ref}");
    }

    private static string? Whose(Item item, View view) => item.IsOwnedBy(view.Reader) ? null
        : item.Owners.Any(id => view.Person(id) is { } owner && view.Project.RoleOf(owner) >= Role.Member)
            ? view.Words.List([.. item.Owners.Select(view.NameOf)]) : view.Words["nobody has it"];

    private static async ValueTask<Reply> Show(Context context)
    {
        var words = context.Words;
        if (await Found(context) is not { } schedule)
            return Missing(context);
        var mine = schedule.Own.GetValueOrDefault(context.Me.Id);
        var said = schedule.Without.Any(context.Me.Is) ? words["You hear nothing of what is due."]
            : words.Say($"On working days at {schedule.At:HH:mm} you hear what of yours is due: {DueSteps.Of(mine ?? schedule.Text).Show(words)}.");
        return mine is null ? new Reply(said) : new Reply($"{said}\n{words.Say($"The team: {DueSteps.Of(schedule.Text).Show(words)}.")}");
    }

    private static ValueTask<Reply> Mine(Context context, Args args)
    {
        if (!args.Has("days"))
            return Show(context);
        var steps = Steps(args);
        return Changed(context, schedule => Own(schedule, context, steps),
            context.Say($"You hear of what is due {steps.Show(context.Words)}."));
    }

    private static ValueTask<Reply> Off(Context context, Args args) => Changed(context,
        schedule => Without(schedule, context), context.Words["You hear nothing of what is due."]);

    private async ValueTask<Reply> On(Context context, Args args) => await Again(context) ?? await Changed(context,
        schedule => schedule with { Without = Others(schedule, context), Own = schedule.Own.Remove(context.Me.Id) },
        context.Words["You hear of what is due again."]);

    private async ValueTask<Reply> Everybody(Context context, Args args)
    {
        var steps = Steps(args);
        return await Again(context, steps.Text) ?? await Changed(context, schedule => schedule with { Text = steps.Text },
            context.Say($"The team hears of what is due {steps.Show(context.Words)}."));
    }

    /// <summary>What was stopped for everybody begins anew when a manager says so; null when it was not stopped, or another asks.</summary>
    private async ValueTask<Reply?> Again(Context context, string? steps = null)
    {
        if (context.Role < Role.Manager || await Found(context) is not null)
            return null;
        var draft = Of(context.Project, context.Now) with { By = context.Me.Id, Text = steps };
        var schedule = await Scheduling.New(context, new([this]), draft);
        return new Reply(context.Say($"The team hears of what is due {DueSteps.Of(steps).Show(context.Words)}.")).Saving(schedule)
            .With(new Button(context.Words["Undo"], Journal.Undoing.Say));
    }

    private static async ValueTask<Reply> Less(Context context, Args args) => ScheduleCommands.Hush(context) ?? Changed(await Named(context, args),
        context, schedule => Own(schedule, context, DueSteps.Few), context.Say($"You hear of what is due {DueSteps.Few.Show(context.Words)}."));

    private static async ValueTask<Reply> None(Context context, Args args) => ScheduleCommands.Hush(context) ?? Changed(await Named(context, args),
        context, schedule => Without(schedule, context), context.Words["You hear nothing of what is due."]);

    private static async ValueTask<Schedule?> Named(Context context, Args args) =>
        await Scheduling.Find(context, args.Get(ScheduleArguments.Schedule)) is { Kind: Kind } schedule ? schedule : null;

    private static Schedule Own(Schedule schedule, Context context, DueSteps steps) =>
        schedule with { Own = schedule.Own.SetItem(context.Me.Id, steps.Text), Without = Others(schedule, context) };

    private static Schedule Without(Schedule schedule, Context context) =>
        schedule.Without.Any(context.Me.Is) ? schedule : schedule with { Without = schedule.Without.Add(context.Me.Id) };

    private static DueSteps Steps(Args args) => args.Get(Days) is var days && days is [0] ? DueSteps.Few
        : new([.. days.Append(0).Distinct().OrderDescending()], DueSteps.Default.After);

    private static ImmutableArray<string> Others(Schedule schedule, Context context) => schedule.Without.RemoveAll(context.Me.Is);

    private static async ValueTask<Reply> Changed(Context context, Func<Schedule, Schedule> change, string receipt) =>
        Changed(await Found(context), context, change, receipt);

    private static Reply Changed(Schedule? found, Context context, Func<Schedule, Schedule> change, string receipt) =>
        found is not { } schedule ? Missing(context)
            : change(schedule) is var changed && changed == schedule ? new Reply(receipt)
            : new Reply(receipt).Saving(changed).With(new Button(context.Words["Undo"], Journal.Undoing.Say));

    private static async ValueTask<Schedule?> Found(Context context) =>
        (await context.Store.All<Schedule>(Schedule.Of(context.Project.Id))).FirstOrDefault(one => one is { Kind: Kind, Removed: false });

    private static Reply Missing(Context context) => Reply.No(
        context.Words["Nobody is reminded of what is due here: that was stopped. A manager begins it anew: project due reminders 7, 3, 1"]);
}
