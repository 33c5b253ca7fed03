using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Projects;

/// <summary>Whom messages do not reach, why, and what can be done about it.</summary>
public sealed class Reaching(IStore store) : IFeature
{
    public string Chapter => "Projects and people";

    public void Map(CommandMap map)
    {
        map.Add("unreached", List, "show whom my messages do not reach, and what to do about it").Needs(Role.Manager).Reads();
        map.Heard("unreached", "who|whom can't|cannot|don't|do_not you reach", "who can't|cannot be reached [by] [you]",
            "who doesn't|does_not get|receive|hear [your|my|our|the] messages|notices|notifications",
            "who is unreachable|not_reached|no_longer_reached", "unreachable|undelivered people|members|messages",
            "谁 收不到|没收到|接不到 [你的] 消息|通知|提醒", "[还有|有] 哪些人|谁|哪些成员 联系不上|收不到|接不到 [消息|通知|提醒]",
            "[你] 联系不上谁|联系不到谁|通知不到谁");
    }

    private async ValueTask<Reply> List(Context context, Args args)
    {
        var words = context.Words;
        // Who blocked me is nothing for those who read along.
        if (!context.Room.IsPrivate && context.Here!.IsForClients)
            return Reply.No(words["Ask me that in private: clients read along here."]);
        var entries = new List<Entry>();
        foreach (var member in context.Project.Members)
            if (context.Here!.Person(member.Person) is { } person && await Problem(person, context) is var (chat, problem))
                entries.Add(new("", chat is null ? person.NameIn(words) : $"{person.NameIn(words)} ({chat})", [problem]));
        foreach (var room in await store.All<Conversation>(Conversation.About(context.Project.Id)))
            if (room is { IsPrivate: false, Reachable: false })
                entries.Add(new("", words.Say($"A conversation of the project ({Chat(room.Address.Channel, words)})"), [Why(room.Lost, context)]));
        return entries.Count == 0 ? new Reply(words.Say($"My messages reach everybody in {context.Project.Name}."))
            : new Reply(null, new Card(words.Say($"Not reached in {context.Project.Name}"), [new Entries([.. entries])]));
    }

    private async ValueTask<(string? Chat, string Problem)?> Problem(Person person, Context context)
    {
        var words = context.Words;
        if (person.Private is not { } address)
            return (null, person.Accounts.Length == 0 ? words["was invited and has not come yet: remind them of their code"]
                : words["has never written to me in private: ask them to say hello to me there"]);
        return await store.Find<Conversation>(address.Key) is { Reachable: false } room ? (Chat(address.Channel, words), Why(room.Lost, context)) : null;
    }

    private static string Why(Lost? lost, Context context)
    {
        var words = context.Words;
        var what = lost?.By switch
        {
            LostBy.Blocking => words["has blocked me or removed the app: ask them to allow me again"],
            LostBy.Leaving => words["the chat is gone: ask them to write to me once"],
            LostBy.Refusal => words["the chat refuses my messages: ask who looks after it whether I am allowed there"],
            _ => words["has removed me: ask them to install me again"],
        };
        if (lost is null)
            return what;
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(lost.At, context.Zone).DateTime);
        return words.Say($"{what} (since {words.Date(day, context.Today)})");
    }

    private static string Chat(string channel, Words words) => new Account(channel, "", "").ChatIn(words);
}
