using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using ProjectBot.Chat;
using ProjectBot.Projects;
using ProjectBot.Storage;

namespace ProjectBot.People;

/// <summary>Joins somebody's chats into one person: a code asked for in one chat is said in the other.</summary>
public sealed class Linking(IStore store) : IFeature
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    public string Chapter => "Me and my chats";

    public void Map(CommandMap map)
    {
        map.Add("link [{code}]", Link, "join your other chats to this person").Needs(Role.Anyone);
        map.Argument(new("code", (text, _) => text.Length == 8 && text.All(char.IsAsciiDigit) ? new Language.Reading<object>.Ok(text) : new Language.Reading<object>.No($"A code has eight digits."), Show: value => (string)value));
    }

    private ValueTask<Reply> Link(Context context, Args args) => args.TryGet<string>("code", out var code) ? Join(context, code) : Offer(context, context.Me, context.Words["Say this to me in your other chat within 15 minutes:"]);

    /// <summary>A code that makes whoever says it the given person.</summary>
    public static ValueTask<Reply> Offer(Context context, Person person, string sentence)
    {
        if (context.Turn.Address.Kind != Messaging.ConversationKind.Personal && person == context.Me)
            return new(new Reply(context.Words["Please ask me for a code in private, so that nobody else can use it."]));
        var code = RandomNumberGenerator.GetInt32(100_000_000).ToString("D8", CultureInfo.InvariantCulture);
        var link = new LinkCode { Id = code, Person = person.Id, Expires = context.Now + (person == context.Me ? Lifetime : TimeSpan.FromDays(7)) };
        return new(new Reply($"{sentence} link {code}") { Housekeeping = [link] });
    }

    private async ValueTask<Reply> Join(Context context, string code)
    {
        var words = context.Words;
        if (await store.Find<LinkCode>(code) is not { Removed: false } link || link.Expires < context.Now)
            return new Reply(words["That code is not valid (any more). Ask for a new one with “link”."]);
        var me = context.Me;
        if (me.Is(link.Person))
            return new Reply(words["You said it in the same chat. Say it in your other one."]);
        if (await Reception.Find(link.Person, store) is not { } other)
            return new Reply(words["That code is not valid (any more). Ask for a new one with “link”."]);

        var joined = other with
        {
            Accounts = other.Accounts.AddRange(me.Accounts), Former = [.. other.Former, me.Id, .. me.Former], Private = me.Private ?? other.Private,
            Language = other.Language ?? me.Language, Heard = other.Heard ?? me.Heard, Email = other.Email ?? me.Email, Zone = other.Zone == "UTC" ? me.Zone : other.Zone,
        };
        var left = me with { Accounts = [], Former = [], Removed = true };
        var projects = (await store.All<Project>(Project.Of(me.Id))).Select(project => (Document)(project with { Members = Moved(project.Members, me, other) }));
        return new Reply(words.Say($"Welcome back, {other.Name}. Both chats are you now."))
            .Saving([joined, left, .. projects]) with { Housekeeping = [link with { Removed = true }] };
    }

    private static ImmutableArray<Membership> Moved(ImmutableArray<Membership> members, Person from, Person to)
    {
        var role = members.Where(member => from.Is(member.Person) || to.Is(member.Person)).Max(member => member.Role);
        return [.. members.Where(member => !from.Is(member.Person) && !to.Is(member.Person)), new(to.Id, role)];
    }
}

/// <summary>A one-time code; its id is the code.</summary>
public sealed record LinkCode : Document
{
    public required string Person { get; init; }

    public required DateTimeOffset Expires { get; init; }
}
