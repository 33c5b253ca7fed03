using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.People;

/// <summary>Joins somebody's chats into one person: a code asked for in one chat is said in the other.</summary>
public sealed class Linking(IStore store) : IFeature
{
    private const string Local = "local";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15), Hour = TimeSpan.FromHours(1);

    private static readonly Argument<string> Code = new()
    {
        Name = "code", Kind = "code", Words = 4, Show = value => value,
        Reads = (text, _) => LinkCode.Read(text) is { } code ? code : new Reading<string>.No($"A code has {LinkCode.Length} letters and digits."),
    };

    public string Chapter => "Me and my chats";

    public void Map(CommandMap map)
    {
        map.Argument(Code);
        map.Rules["arrival"] = new("news of an invitation that was used", (context, sent) =>
            new Reason(context.Say($"Somebody used an invitation of yours ({sent.WhenFor(context)}), and whoever invited should know who came.")));
        map.Examples.AddRange([new(Readers.Newcomer | Readers.Stranger, "me"), new(Readers.Newcomer | Readers.Stranger, "link", InPrivate: true)]);
        map.Add("link [{code}]", Link, "join your other chats to this person").Needs(Role.Anyone);
    }

    private async ValueTask<Reply> Link(Context context, Args args)
    {
        if (args.TryGet(Code, out var code))
            return await Join(context, code);
        if (!context.Room.IsPrivate)
            return new Reply(context.Words["Please ask me for a code in private, so that nobody else can use it."]);
        var link = new LinkCode { Id = LinkCode.New(), Person = context.Me.Id, Workspace = context.Me.Workspace, Expires = context.Now + Lifetime };
        var (words, between) = (context.Words, context.Words.IsChinese ? "" : " ");
        return new Reply($"{words["Say this to me in your other chat within 15 minutes:"]}{between}{words["link"]} {link.Shown}")
            { Housekeeping = [link] };
    }

    private async ValueTask<Reply> Join(Context context, string code)
    {
        var (words, me) = (context.Words, context.Me);
        var (mine, ours) = (await Tries(me.Id, context.Now), await Tries(CodeTries.Everybody, context.Now));
        if (mine.Wrong >= CodeTries.Mine || ours.Wrong >= CodeTries.Ours)
            return new Reply(words["Too many wrong codes. Please wait an hour, then ask for a new one."]);
        if (await Valid(context, code) is not var (link, other))
            return new Reply(words["That code is not valid (any more). Ask for a new one with “link”."])
            {
                Housekeeping = [mine with { Wrong = mine.Wrong + 1 }, ours with { Wrong = ours.Wrong + 1 }],
            };
        if (me.Is(link.Person))
            return new Reply(words["You said it in the same chat. Say it in your other one."]);
        var joined = other with
        {
            Accounts = other.Accounts.AddRange(me.Accounts), Former = [.. other.Former, me.Id, .. me.Former], Private = me.Private ?? other.Private,
            Language = other.Language ?? me.Language, ClientLanguage = other.ClientLanguage ?? me.ClientLanguage,
            Email = other.Email ?? me.Email, Zone = other.HasZone ? other.Zone : me.Zone, HasZone = other.HasZone || me.HasZone,
            Name = other.Name.Length > 0 ? other.Name : me.Name,
            Country = other.Country ?? me.Country, Week = other.Week ?? me.Week,
            Absences = [.. other.Absences.Union(me.Absences).OrderBy(absence => absence.From)],
        };
        var left = me with { Accounts = [], Former = [], Removed = true };
        var projects = (await store.All<Project>(Project.Of(me.Id)))
            .Select(project => (Document)(project with { Members = Moved(project.Members, me, other) }));
        var welcome = link.Inviter is null
            ? words.Say($"Welcome back, {joined.NameIn(words)}. Both chats are you now.")
            : context.Room.IsPrivate ? words.Say($"Welcome, {joined.NameIn(words)}. You are in {link.Project} now.")
            // Who reads along here need not know to what they were invited.
            : $"{words.Say($"Welcome, {joined.NameIn(words)}.")}{(words.IsChinese ? "" : " ")}{words["Ask me in private for your projects."]}";
        var reply = new Reply(welcome).Saving([joined, left, .. projects]) with { Housekeeping = [link with { Removed = true }] };
        // Whoever has the code comes in: who invited has to know who that was, by what the channel says of them.
        return link.Inviter is { } inviter ? reply.Telling(inviter, theirs => new Message(Used(theirs.Words)), new() { Kind = "arrival" }) : reply;

        string Used(Words reader) =>
            reader.Say($"{me.NameIn(reader)} ({context.Turn.From.ChatIn(reader)}) has used your invitation of {other.NameIn(reader)} to {link.Project}.");
    }

    /// <summary>
    /// The code and whose it is; null when it is none, is over, or was made in another workspace. What the host itself serves belongs to
    /// all.
    /// </summary>
    private async ValueTask<(LinkCode Link, Person Person)?> Valid(Context context, string code) =>
        await store.Find<LinkCode>(code) is { Removed: false } link && link.Expires >= context.Now
        && (link.Workspace == context.Me.Workspace || link.Workspace == Local || context.Me.Workspace == Local)
        && await context.Directory.Find(link.Person) is { } other ? (link, other) : null;

    /// <summary>The wrong codes of the hour that is running.</summary>
    private async ValueTask<CodeTries> Tries(string person, DateTimeOffset now) =>
        await store.Find<CodeTries>(CodeTries.IdOf(person)) is not { } kept ? new() { Id = CodeTries.IdOf(person), Since = now, Wrong = 0 }
        : now - kept.Since > Hour ? kept with { Since = now, Wrong = 0 } : kept;

    private static ImmutableArray<Membership> Moved(ImmutableArray<Membership> members, Person from, Person to)
    {
        var role = members.Where(member => from.Is(member.Person) || to.Is(member.Person)).Max(member => member.Role);
        return [.. members.Where(member => !from.Is(member.Person) && !to.Is(member.Person)), new(to.Id, role)];
    }
}
