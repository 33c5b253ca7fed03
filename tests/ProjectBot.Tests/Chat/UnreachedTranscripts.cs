using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Tests.Chat;

/// <summary>Managers hear whom messages do not reach, and what to do about it.</summary>
public sealed class UnreachedTranscripts
{
    [Fact]
    public async Task A_manager_sees_who_is_not_reached_since_when_and_what_to_do()
    {
        var talk = new Transcript();
        await talk.Holds("""
            given: Apollo with ana, bo, carla(client), dan in team
            ana: unreached
            bot: My messages reach everybody in Apollo.
            bo: unreached
            bot: Only a manager of this project can do that.
            """);
        await Lost(talk, "bo", LostBy.Removal);
        await Lost(talk, "carla", LostBy.Blocking);
        await Lost(talk, "dan", LostBy.Leaving);
        await talk.Holds("""
            ana: add Eve as member
            bot: Eve is in Apollo now, as member.
               | [Undo: undo change #]
            bot: I have not met Eve yet. To join, they say this to me within 7 days: link #
            ana@team: unreached
            bot: Ask me that in private: clients read along here.
            given: 2 days later
            ana: who can't you reach?
            bot: Not reached in Apollo
               | Bo (test) · has removed me: ask them to install me again (since Sun 22 Nov)
               | Carla (test) · has blocked me or removed the app: ask them to allow me again (since Sun 22 Nov)
               | Dan (test) · the chat is gone: ask them to write to me once (since Sun 22 Nov)
               | Eve · was invited and has not come yet: remind them of their code
            """);
        await Lost(talk, null, LostBy.Refusal);
        await talk.Holds("""
            bo: hello
            bot: Hello Bo! This conversation is about Apollo. Say what needs doing, for example:
               | [task add Prepare the kickoff by friday] [tasks mine] [help]
            ana: unreached
            bot: Not reached in Apollo
               | Carla (test) · has blocked me or removed the app: ask them to allow me again (since Sun 22 Nov)
               | Dan (test) · the chat is gone: ask them to write to me once (since Sun 22 Nov)
               | Eve · was invited and has not come yet: remind them of their code
               | A conversation of the project (test) · the chat refuses my messages: ask who looks after it whether I am allowed there (since Tue 24 Nov)
            """);
    }

    [Fact]
    public async Task 经理可以看到谁收不到消息以及该怎么办()
    {
        var talk = new Transcript { Locale = "zh-CN" };
        await talk.Holds("""
            given: 阿波罗 with ana, bo, carla(client)
            ana: 收不到
            bot: 阿波罗 里每个人都能收到我的消息。
            """);
        await Lost(talk, "bo", LostBy.Removal);
        await Lost(talk, "carla", LostBy.Refusal);
        await talk.Holds("""
            ana: 谁收不到消息
            bot: 阿波罗 里收不到消息的人
               | Bo (test) · 把我移除了：请对方重新安装（自 11月22日 周日 起）
               | Carla (test) · 聊天拒收我的消息：请管理员看看是否允许我使用（自 11月22日 周日 起）
            """);
    }

    private static async Task Lost(Transcript talk, string? who, LostBy by) =>
        await talk.Store.Change<Conversation>(Screens.Address(who is null ? "team" : $"with-{who}").Key,
            room => room with { Reachable = false, Lost = new(by, talk.Clock.GetUtcNow()) });
}
