using System.Globalization;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Journal;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Reasons;

/// <summary>Why a message came, why one did not, and when somebody wants none.</summary>
public sealed class ReasonFeature(IStore store, Kinds kinds) : IFeature
{
    public string Chapter => "What I tell you";

    public void Map(CommandMap map)
    {
        var (why, whyNot) = (new Why(store, map), new WhyNot(store, map, kinds));
        map.Add("why", (context, _) => why.Answer(context), "say why a message of mine came; quote it, or mean the last one")
            .Needs(Role.Anyone).Reads();
        map.Add("why not {person}", (context, args) => whyNot.Answer(context, args.Get(PersonArguments.Person)),
            "show what became of my last messages to somebody").Reads()
            .Asks(new Question("person", "Who did not get something?", "Person", Required: true, Choices: PersonArguments.Team));
        map.Add("me quiet on", On, "keep what nobody waits for until the morning").Or("quiet hours on").Needs(Role.Anyone);
        map.Add("me quiet off", Off, "be told things at any time").Or("quiet hours off").Needs(Role.Anyone);
        ReasonWordings.Map(map);
        ChineseReasonWordings.Map(map);
        map.Describers.Add((context, before, after) => new(before is Person was && after is Person { Removed: false } now
            && (was.AtAnyTime, Quiet.HasQuiet(was)) != (now.AtAnyTime, Quiet.HasQuiet(now)) ? Now(context, now) : null));
        map.Subjects.Add(new(Chapter, "messages", "“please don't message me in the evening” · “you can message me at any time”",
            new(Readers.Everybody, "why"), new(Readers.Everybody, "why did I get this?"), new(Readers.Everybody, "where does this message come from?"),
            new(Readers.Team, "why not"), new(Readers.Everybody, "me"), new(Readers.Everybody, "me hours"))
        {
            IsGeneral = true,
        });
    }

    private static ValueTask<Reply> On(Context context, Args args) => Changed(context, context.Me with { HasHours = true, AtAnyTime = false });

    private static ValueTask<Reply> Off(Context context, Args args) => Changed(context, context.Me with { AtAnyTime = true });

    private static ValueTask<Reply> Changed(Context context, Person me) => new(me == context.Me
        ? new Reply(Now(context, me)) : new Reply(Now(context, me)).Saving(me).With(new Cards.Button(context.Words["Undo"], Undoing.Say)));

    private static string Now(Context context, Person me) => me.AtAnyTime ? context.Words["I tell you things at any time."]
        : Quiet.HasQuiet(me) ? context.Say(
            $"I tell you everything between {From(me)} and {To(me)} on your working days; at other times what can wait, waits for the morning.")
        : me.HasHours ? context.Words["Until I know how late it is where you are, I tell you things at any time. Say for example: me zone Berlin"]
        : context.Words["I tell you things at any time. If there are hours that you work, say them: me hours 9-17"];

    private static string From(Person me) => me.WorkFrom.Add(-Quiet.Around).ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string To(Person me) => me.WorkTo.Add(Quiet.Around).ToString("HH:mm", CultureInfo.InvariantCulture);
}
