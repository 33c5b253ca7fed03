using ProjectBot.Cards;
using ProjectBot.Chat;
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
            if (context.Here!.Person(member.Person) is { } person && await Unreached.Of(person, context.Here) is var (chat, problem))
                entries.Add(new("", chat is null ? person.NameIn(words) : $"{person.NameIn(words)} ({chat})", [problem]));
        foreach (var room in await store.All<Conversation>(Conversation.About(context.Project.Id)))
            if (room is { IsPrivate: false, Reachable: false })
                entries.Add(new("", words.Say($"A conversation of the project ({Unreached.Chat(room.Address.Channel, words)})"),
                    [Unreached.Why(room.Lost, context.Here!)]));
        return entries.Count == 0 ? new Reply(words.Say($"My messages reach everybody in {context.Project.Name}."))
            : new Reply(null, new Card(words.Say($"Not reached in {context.Project.Name}"), [new Entries([.. entries])]));
    }
}
