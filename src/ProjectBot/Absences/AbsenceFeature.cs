using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Storage;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Absences;

/// <summary>Everybody says when they are away and who stands in; the team sees it, and nobody else does.</summary>
public sealed class AbsenceFeature : IFeature
{
    private const int MostKept = 50, DaysKept = 60;

    private static readonly Argument<Absence> When = new()
    {
        Name = "absence", Kind = "absence", Words = 10, Show = AbsenceText.Of,
        Reads = (text, context) => AbsenceText.Read(text, context.Today, context.Me.CalendarIn(context.Here?.Project)),
        Label = (absence, context) => Away.Days(absence, context.Words, context.Today),
    };

    private static readonly Argument<Person> Cover = PersonArguments.People("cover");

    public string Chapter => "Absences";

    public void Map(CommandMap map)
    {
        map.Argument(When).Argument(Cover);
        map.Add("away {absence} [cover {cover}]", Leave, "say when you are away, and who stands in").Or("ooo {absence} [cover {cover}]")
            .Or("out of office {absence} [cover {cover}]").Or("absent {absence} [cover {cover}]").Needs(Role.Anyone)
            .Asks(new Question("absence", "When are you away? For example: until monday, 3 days, tomorrow afternoon", "Away", Required: true));
        map.Add("i am back", Return, "say that you are back").Or("back").Needs(Role.Anyone);
        map.Add("away none", Forget, "take back what you said of being away").Or("not away").Needs(Role.Anyone);
        map.Add("who is away [{period}]", (context, args) => new(AwayList.Card(context, Asked(args))),
            "show who is away in the next weeks, or at a time").Or("absences [{period}]").Reads();
        map.Add("absences of {person} [{period}]", (context, args) => new(Presence.Of(context, args.Get(PersonArguments.Person), Asked(args))),
            "say whether somebody is there").Reads();
        map.Add("return of {person}", (context, args) => new(Presence.Return(context, args.Get(PersonArguments.Person))), "say when somebody is back").Reads();
        AbsenceWordings.Map(map);
        map.Describers.Add((context, before, after) => new(Described(context, before, after)));
        map.Subjects.Add(new(Chapter, "absences", "“I am away until monday” · “I take 3 days off from thursday” · “I am off sick today”",
            new(Readers.Team, "who is away"), new(Readers.Team, "away"), new(Readers.Team, "who is away this week?"),
            new(Readers.Team, "is anybody on vacation?"), new(Readers.Team, "who is away next week?"), new(Readers.Team, "who is off today?"))
        {
            IsGeneral = true,
        });
    }

    private static Period? Asked(Args args) => args.TryGet(TimeArguments.Period, out var period) ? period : null;

    private static async ValueTask<Reply> Leave(Context context, Args args)
    {
        var (absence, overlaps) = (args.Get(When), false);
        if (absence.To < context.Today)
            return Reply.No(context.Words["That is over already. Say days to come."]);
        if (args.TryGet(Cover, out var cover))
        {
            if (context.Me.Is(cover.Id))
                return Reply.No(context.Words["Somebody else has to stand in for you."]);
            if (await Together(context, cover) is not { } mine)
                return Reply.No(context.Say($"{cover.NameIn(context.Words)} is not in your team. Name somebody who is."));
            absence = absence with { Cover = cover.Id };
            // When a colleague is away is nothing for clients, also not when they name one.
            overlaps = mine >= Role.Member && cover.Absences.Any(one => one.From <= absence.To && one.To >= absence.From);
        }

        var me = context.Me with { Absences = With(context.Me.Absences, absence, context.Today) };
        var back = context.Words.Usage("i am back");
        var reply = Kept(context, me, Receipt(context, me, absence, cover, overlaps), new Button(back, back));
        return cover is null ? reply : reply.Telling(cover.Id, theirs => new Message(theirs.Words.Say(
            $"{context.Me.NameIn(theirs.Words)} is away ({Away.Days(absence, theirs.Words, context.Today)}) and named you to stand in.")));
    }

    private static async ValueTask<Reply> Return(Context context, Args args)
    {
        var (me, today, words) = (context.Me, context.Today, context.Words);
        if (!me.Absences.Any(one => one.Touches(today)))
            return new Reply(words[me.Absences.Any(one => one.From > today) && context.Room.IsPrivate
                ? "You are not away now. To take back what you planned, say: away none" : "I had not noted you as away, and no question is open."]);
        ImmutableArray<Absence> left = [.. me.Absences.Where(one => !one.Touches(today) || one.From < today)
            .Select(one => one.Touches(today) ? one with { To = today.AddDays(-1), ToNoon = false } : one)];
        var reply = Kept(context, me with { Absences = left }, words.Say($"Welcome back, {me.NameIn(words)}."));
        return me.Absences.First(one => one.Touches(today)).Cover is { } cover && await Hears(context, cover)
            ? reply.Telling(cover, theirs => new Message(theirs.Words.Say($"{me.NameIn(theirs.Words)} is back."))) : reply;
    }

    private static async ValueTask<Reply> Forget(Context context, Args args)
    {
        ImmutableArray<Absence> past = [.. context.Me.Absences.Where(one => one.To < context.Today)];
        if (past.Length == context.Me.Absences.Length)
            return new Reply(context.Words["Nothing was planned."]);
        var reply = Kept(context, context.Me with { Absences = past }, context.Words["Nothing is planned any more: you are there."]);
        foreach (var cover in context.Me.Absences.Except(past).Select(one => one.Cover).OfType<string>().Distinct())
            if (await Hears(context, cover))
                reply = reply.Telling(cover, theirs => new Message(theirs.Words.Say(
                    $"{context.Me.NameIn(theirs.Words)} is there after all, so you need not stand in.")));
        return reply;
    }

    /// <summary>Whoever is in no team with them any more hears nothing of it.</summary>
    private static async ValueTask<bool> Hears(Context context, string cover) =>
        await context.Directory.Find(cover) is { } person && await Together(context, person) is not null;

    /// <summary>What was said before of the same days no longer counts.</summary>
    private static ImmutableArray<Absence> With(ImmutableArray<Absence> all, Absence added, DateOnly today) =>
        [.. all.Where(one => one.To >= today.AddDays(-DaysKept) && (one.To < added.From || one.From > added.To))
            .Append(added).OrderBy(one => one.From).TakeLast(MostKept)];

    /// <summary>
    /// What who is away is where the two are together. Who stands in hears of it, so they have to be in a team; null when they are in none.
    /// </summary>
    private static async ValueTask<Role?> Together(Context context, Person cover) => (await context.Directory.ProjectsOf(context.Me))
        .Select(project => (Mine: project.RoleOf(context.Me), Theirs: project.RoleOf(cover)))
        .Where(one => one.Theirs >= (one.Mine < Role.Member ? one.Mine : Role.Member)).Select(one => (Role?)one.Mine).Max();

    private static string Receipt(Context context, Person me, Absence absence, Person? cover, bool overlaps)
    {
        var (words, project) = (context.Words, context.Here?.Project);
        var back = words.Date(Away.BackOn(me, absence, project), context.Today);
        var said = new List<string> { words.Say($"You are away: {Away.Days(absence, words, context.Today)}. Back on {back}.") };
        if (context.Me.Absences.Where(one => one.To >= context.Today && one != absence && !me.Absences.Contains(one))
            .Select(one => Away.Days(one, words, context.Today)).ToList() is { Count: > 0 } replaced)
            said.Add(words.Say($"That takes the place of {words.List(replaced)}."));
        if (cover is not null)
            said.Add(words.Say($"{cover.NameIn(words)} stands in."));
        if (overlaps)
            said.Add(words.Say($"But {cover!.NameIn(words)} is away then as well."));
        return string.Join(words.IsChinese ? "" : " ", said);
    }

    /// <summary>Where a client or somebody unknown reads along, no more is said than that it was heard.</summary>
    private static Reply Kept(Context context, Person me, string receipt, params ReadOnlySpan<Button> more) =>
        new Reply(IsQuiet(context) ? context.Words["Noted. Ask me in private for more."] : receipt).Saving(me)
            .With([.. IsQuiet(context) ? [] : more, new Button(context.Words["Undo"], Undoing.Say)]);

    private static bool IsQuiet(Context context) => !context.Room.IsPrivate && context.Viewer < Role.Member;

    private static string? Described(Context context, Document before, Document after)
    {
        if (before is not Person was || after is not Person now || was.Absences.SequenceEqual(now.Absences) || IsQuiet(context))
            return null;
        var (words, today) = (context.Words, context.Today);
        return now.Absences.Where(one => one.To >= today).Select(one => Away.Days(one, words, today)).ToList() is { Count: > 0 } days
            ? words.Say($"You are away: {words.List(days)}.") : words["Nothing is planned any more: you are there."];
    }
}
