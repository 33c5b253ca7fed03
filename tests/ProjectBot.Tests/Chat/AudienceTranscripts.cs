namespace ProjectBot.Tests.Chat;

/// <summary>Everybody who can read along counts, whether they ever spoke or not.</summary>
public sealed class AudienceTranscripts
{
    [Fact]
    public Task Where_a_stranger_reads_along_nothing_of_the_project_is_said_and_the_manager_can_let_them_in() => Transcript.Check("""
        given: Apollo with ana, bo
        given: team is read by ana, bo, dan
        ana: task add Margin for bo
        bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
           | T1 Margin
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Margin.
           | T1 Margin
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana@team: project use Apollo
        bot: Now we talk about Apollo here.
           | [Undo: undo change #]
        ana@team: hello
        bot: Hello Ana! One person reads along here who is not in the project, so I say nothing about it aloud. Ask me in private.
           | [Add them as members: add everybody here as member] [Colleagues may read: project colleagues may read] [help]
        ana@team: T1
        bot: One person reads along here who is not in the project, so I say nothing about it aloud. Ask me in private.
           | [Add them as members: add everybody here as member] [Colleagues may read: project colleagues may read]
        ana@team: tasks
        bot: One person reads along here who is not in the project, so I say nothing about it aloud. Ask me in private.
           | [Add them as members: add everybody here as member] [Colleagues may read: project colleagues may read]
        bo@team: T1 done
        bot: One person reads along here who is not in the project, so I say nothing about it aloud. Ask me in private.
        bo@team: hello
        bot: Hello Bo! One person reads along here who is not in the project, so I say nothing about it aloud. Ask me in private.
           | [help]
        ana@team: people
        bot: One person reads along here who is not in the project, so I say nothing about it aloud. Ask me in private.
           | [Add them as members: add everybody here as member] [Colleagues may read: project colleagues may read]
        ana@team: undo
        bot: Undone.
           | [Redo]
        ana@team: project use Apollo
        bot: Now we talk about Apollo here.
           | [Undo: undo change #]
        ana@team: add everybody here as member
        bot: Dan: in Apollo now, as member.
           | [Undo: undo change #]
        ana@team: T1
        bot: T1 Margin
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        dan@team: T1 start
        bot: Dan started T1 Margin.
           | [Undo: undo change #]
        bo: ← Dan started T1 Margin.
           | [Show: T1]
        @team, ana, bo: ↻ T1 Margin: ◐ doing · Bo
        ana@team: undo
        bot: Undone. Dan is no longer in Apollo.
           | [Redo]
        ana@team: T1
        bot: One person reads along here who is not in the project, so I say nothing about it aloud. Ask me in private.
           | [Add them as members: add everybody here as member] [Colleagues may read: project colleagues may read]
        """);

    [Fact]
    public Task Colleagues_of_the_organisation_may_read_when_a_manager_says_so_and_guests_never_may() => Transcript.Check("""
        given: Apollo with ana, bo
        given: team is read by ana, bo, dan(colleague)
        given: mixed is read by ana, bo, dan(colleague), eve
        ana: task add Margin for bo
        bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
           | T1 Margin
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Margin.
           | T1 Margin
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana@team: project use Apollo
        bot: Now we talk about Apollo here.
           | [Undo: undo change #]
        ana@mixed: project use Apollo
        bot: Now we talk about Apollo here.
           | [Undo: undo change #]
        ana@team: T1
        bot: One person reads along here who is not in the project, so I say nothing about it aloud. Ask me in private.
           | [Add them as members: add everybody here as member] [Colleagues may read: project colleagues may read]
        bo@team: project colleagues may read
        bot: Only a manager of this project can do that.
        ana@team: project colleagues may read
        bot: Colleagues of your organisation may read along now. Guests, outsiders and clients still count as what they are.
           | [Undo: undo change #]
        ana@team: T1
        bot: T1 Margin
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        dan@team: T1
        bot: I say nothing about apollo here. Ask me in private.
        ana@mixed: T1
        bot: One person reads along here who is not in the project, so I say nothing about it aloud. Ask me in private.
           | [Add them as members: add everybody here as member] [Colleagues may read: project colleagues may read]
        ana@team: project colleagues may read
        bot: It is like that already.
        ana@team: project colleagues may not read
        bot: Colleagues who are not in the project count as strangers again.
           | [Undo: undo change #]
        ana@team: T1
        bot: One person reads along here who is not in the project, so I say nothing about it aloud. Ask me in private.
           | [Add them as members: add everybody here as member] [Colleagues may read: project colleagues may read]
        ana@team: undo
        bot: Undone.
           | [Redo]
        ana@team: T1
        bot: T1 Margin
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        """);

    [Fact]
    public Task Where_nobody_can_tell_who_reads_along_strangers_are_assumed() => Transcript.Check("""
        given: Apollo with ana, bo
        given: hall cannot be read
        ana@hall: project use Apollo
        bot: Now we talk about Apollo here.
           | [Undo: undo change #]
        ana@hall: tasks
        bot: I cannot see who reads along here, so I say nothing about the project aloud. Ask me in private.
        ana@hall: hello
        bot: Hello Ana! I cannot see who reads along here, so I say nothing about the project aloud. Ask me in private.
           | [help]
        ana@hall: add everybody here as member
        bot: I cannot see who reads along here. Add people by name.
        """);

    [Fact]
    public Task In_a_conversation_with_others_nobody_hears_of_other_projects() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in team
        ana: project new Zeppelin
        bot: Zeppelin is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: task add Secret
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Secret
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana@team: projects
        bot: This conversation is about Apollo. Ask me in private for your other projects.
        carla@team: projects
        bot: This conversation is about Apollo. Ask me in private for your other projects.
        ana@team: project use zep
        bot: You are in no project called “zep”. Say its whole name, please.
        ana@team: zeppelin/T1
        bot: I say nothing about zeppelin here. Ask me in private.
        carla@team: zeppelin/T1
        bot: I say nothing about zeppelin here. Ask me in private.
        carla@team: nowhere/T1
        bot: I say nothing about nowhere here. Ask me in private.
        carla: zeppelin/T1
        bot: You are in no project called zeppelin.
        carla: nowhere/T1
        bot: You are in no project called nowhere.
        carla@team: project new Mine
        bot: Where several people listen, only a manager can bind the conversation to a project.
        carla@team: switch to Zeppelin
        bot: You are in no project called “Zeppelin”. Say its whole name, please.
        ana@team: filters
        bot: Your lists are your own. Ask me in private.
        """);

    [Fact]
    public Task 有外人在场时什么都不说() => Transcript.Check("""
        given: Apollo with ana, bo
        given: team is read by ana, bo, dan, eve
        ana: 项目语言 中文
        bot: 以后共享卡片用中文。
           | [撤销: undo change #]
        ana@team: 切换到 Apollo
        bot: 已切换到 Apollo，接下来说的都是这个项目。
           | [撤销: undo change #]
        ana@team: 成员
        bot: 这里有 2 位项目以外的人，所以我不在这里说项目的事。请私下问我。
           | [把他们加为成员: add everybody here as member] [允许同事查看: project colleagues may read]
        ana@team: 你好
        bot: 你好，Ana！这里有 2 位项目以外的人，所以我不在这里说项目的事。请私下问我。
           | [把他们加为成员: add everybody here as member] [允许同事查看: project colleagues may read] [帮助]
        ana@team: 把这里的人都加为 成员
        bot: Dan 和 Eve：已加入 Apollo，角色是成员。
           | [撤销: undo change #]
        ana@team: 成员
        bot: Apollo 的成员
           | Ana · 经理
           | Bo · 成员
           | Dan · 成员
           | Eve · 成员
        ana@team: 允许同事查看项目
        bot: 现在本组织的同事可以在旁查看了。来宾、外人和客户仍按各自的身份对待。
           | [撤销: undo change #]
        ana@team: 不允许同事查看项目
        bot: 不在项目里的同事重新按外人对待。
           | [撤销: undo change #]
        """, "zh-CN");
}
