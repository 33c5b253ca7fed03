namespace ProjectBot.Tests.Chat;

public sealed class ProjectTranscripts
{
    [Fact]
    public Task A_project_starts_in_one_line_and_its_conversation_is_about_it() => Transcript.Check("""
        ana: hello
        bot: Hello Ana! I keep your team's projects in the chat. Start with a project, for example:
           | [project new Apollo] [help]
        ana: tasks
        bot: You are in no project yet. Start one:
           | [project new …: project new] [My projects: projects]
        ana: projects
        bot: You are in no project yet.
           | [Start one: project new]
        ana: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: hello
        bot: Hello Ana! This conversation is about Apollo. Say what needs doing, for example:
           | [task add Prepare the kickoff by friday] [tasks mine] [help]
        ana: project
        bot: Apollo
           | Your role: manager
           | People: Ana
           | [Tasks] [Board] [People] [Add a task: task add]
        ana: people
        bot: People in Apollo
           | Ana · manager
        ana: projects
        bot: Your projects
           | Project  You are
           | Apollo   manager  here
        ana: undo
        bot: Undone. Apollo is gone. This conversation is about no project.
           | [Redo]
        ana: project
        bot: You are in no project yet. Start one:
           | [project new …: project new] [My projects: projects]
        ana: redo
        bot: Done again. Apollo is there again. Now we talk about Apollo here.
           | [Undo: undo change #]
        ana: project
        bot: Apollo
           | Your role: manager
           | People: Ana
           | [Tasks] [Board] [People] [Add a task: task add]
        ana: hlep
        bot: I do not know “hlep”. Did you mean one of these?
           | [help] [Add it as a task: task add hlep]
        ana: help undo
        bot: Help: undo
           | undo [‹count›] · take back your last change, or your last few
           | [All subjects: help]
        """);

    [Fact]
    public Task A_project_is_started_by_dialog_when_its_name_is_left_out() => Transcript.Check("""
        ana: project new
        bot: What is the project called?
           | [Cancel]
        ana: back
        bot: This is the first question.
           | What is the project called?
           | [Cancel]
        ana: skip
        bot: I cannot do without this one.
           | What is the project called?
           | [Cancel]
        ana: help
        bot: project new ‹name›: start a project in this conversation. You can also say: cancel, back, skip.
           | What is the project called?
           | [Cancel]
        ana: Beta
        bot: Beta is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: project new Beta
        bot: You have a project called Beta already.
           | [Switch to Beta: project use Beta]
        ana: project new
        bot: What is the project called?
           | [Cancel]
        ana: cancel
        bot: Cancelled; nothing was changed.
        """);

    [Fact]
    public Task A_manager_sets_a_project_up_and_puts_it_away() => Transcript.Check("""
        ana: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: project rename Apollo Launch
        bot: The project is called Apollo Launch now.
           | [Undo: undo change #]
        ana: project zone Europe/Berlin
        bot: The project's time zone is Europe/Berlin.
           | [Undo: undo change #]
        ana: project zone Atlantis
        bot: I could not read “Atlantis”. A time zone is written like Europe/Berlin.
           | Which zone?
           | [Cancel]
        ana: cancel
        bot: Cancelled; nothing was changed.
        ana: project language zh
        bot: 以后共享卡片用中文。
           | [Undo: undo change #]
        ana: project language english
        bot: Shared cards are in English from now on.
           | [Undo: undo change #]
        ana: project new Beta
        bot: Beta is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: project use Apollo Launch
        bot: Now we talk about Apollo Launch here.
           | [Undo: undo change #]
        ana: switch to Gamma
        bot: You are in no project called “Gamma”.
           | [Apollo Launch: project use Apollo Launch] [Beta: project use Beta]
        ana: project archive
        bot: Apollo Launch is archived. Everything in it can still be read; “project reopen” brings it back.
           | [Undo: undo change #]
        ana: projects
        bot: Your projects
           | Project        You are
           | Beta           manager
           | Apollo Launch  manager  archived
        ana: project reopen
        bot: Apollo Launch is open again.
           | [Undo: undo change #]
        ana: undo 3
        bot: Your last 3 changes are undone. Now we talk about Beta here.
           | [Redo]
        ana: project
        bot: Beta
           | Your role: manager
           | People: Ana
           | [Tasks] [Board] [People] [Add a task: task add]
        """);

    [Fact]
    public Task People_come_change_their_role_and_leave() => Transcript.Check("""
        ana@team: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        bo@team: tasks
        bot: You are not in this project. Ask one of its managers to add you.
        carla@team: hi
        bot: Hello Carla! You are not in the project that this conversation is about. One of its managers can add you.
           | [help]
        ana@team: add Bo as member
        bot: Bo is in Apollo now, as member.
           | [Undo: undo change #]
        ana@team: add @Carla as client
        bot: Carla is in Apollo now, as client.
           | [Undo: undo change #]
        ana@team: add Bo as boss
        bot: I could not read “boss”. A role is manager, member or client.
           | Which role?
           | [member] [manager] [client] [Cancel]
        ana@team: people
        bot: People in Apollo
           | Ana · manager
           | Bo · member
           | Carla · client
        bot: Which role?
           | [member] [manager] [client] [Cancel]
        bo@team: remove Carla
        bot: Only a manager of this project can do that.
        bo@team: leave project
        bot: You have left Apollo.
           | [Undo: undo change #]
        bo@team: leave project
        bot: You are not in this project. Ask one of its managers to add you.
        ana@team: leave project
        bot: At least one manager has to stay. Make somebody else manager first.
        ana@team: remove Carla
        bot: Carla is no longer in Apollo.
           | [Undo: undo change #]
        ana@team: remove Zed
        bot: Nobody called Zed is in this project.
        ana@team: undo
        bot: Undone.
           | [Redo]
        carla@team: people
        bot: One person reads along here who is not in the project, so I say nothing about it aloud. Ask me in private.
        """);

    [Fact]
    public Task Everybody_has_settings_of_their_own() => Transcript.Check("""
        ana: me
        bot: Ana
           | Language: as in your chat app
           | Time zone: UTC
           | Working hours: 09:00-17:00
           | Chats: test
           | [English: me language en] [中文: me language zh] [Join another chat: link]
        ana: me name Anna
        bot: You are Anna now.
           | [Undo: undo change #]
        ana: me zone Asia/Shanghai
        bot: Your time zone is Asia/Shanghai; it is 17:00 there now.
           | [Undo: undo change #]
        ana: me zone nowhere
        bot: I could not read “nowhere”. A time zone is written like Europe/Berlin.
           | Which zone?
           | [Cancel]
        ana: cancel
        bot: Cancelled; nothing was changed.
        ana: me hours 8:30-17:00
        bot: Your working hours are 08:30-17:00.
           | [Undo: undo change #]
        ana: me language zh
        bot: 以后我用中文回答你。
           | [撤销: undo change #]
        ana: me
        bot: Anna
           | 语言: 中文
           | 时区: Asia/Shanghai
           | 工作时间: 08:30-17:00
           | 免打扰: 18:00-07:30
           | 聊天渠道: test
           | [English: me language en] [中文: me language zh] [关联其他聊天: 关联]
        ana: me language en
        bot: From now on I answer you in English.
           | [Undo: undo change #]
        ana: undo 2
        bot: Your last 2 changes are undone.
           | [Redo]
        ana: link 12345678
        bot: A code has 13 letters and digits.
        ana@team: link
        bot: Please ask me for a code in private, so that nobody else can use it.
        """);

    [Fact]
    public Task 中文建立项目() => Transcript.Check("""
        ana: 你好
        bot: 你好，Ana！我在聊天里帮团队管理项目。先建一个项目吧，例如：
           | [新建项目 阿波罗] [帮助]
        ana: 新建项目 阿波罗
        bot: 项目“阿波罗”建好了，这个对话里说的就是它。你是项目经理。
           | [添加任务] [查看项目: 项目] [撤销: undo change #]
        ana: 项目
        bot: 阿波罗
           | 你的角色: 经理
           | 成员: Ana
           | [任务] [看板] [成员] [添加任务]
        ana: 成员
        bot: 阿波罗的成员
           | Ana · 经理
        ana: 我的项目
        bot: 你的项目
           | 项目    你是
           | 阿波罗  经理  当前
        ana: 项目改名 登月
        bot: 项目现在叫登月。
           | [撤销: undo change #]
        ana: 项目时区 Asia/Shanghai
        bot: 项目的时区是 Asia/Shanghai。
           | [撤销: undo change #]
        ana: 撤销
        bot: 已撤销。项目的时区是 UTC。
           | [重做]
        ana: 重做
        bot: 已恢复。项目的时区是 Asia/Shanghai。
           | [撤销: undo change #]
        ana: 我的设置
        bot: Ana
           | 语言: 跟随聊天软件
           | 时区: UTC
           | 工作时间: 09:00-17:00
           | 聊天渠道: test
           | [English: me language en] [中文: me language zh] [关联其他聊天: 关联]
        ana: 我的工作时间 9:00-18:00
        bot: 你的工作时间是 09:00-18:00。
           | [撤销: undo change #]
        ana: 帮助 撤销
        bot: 帮助：撤销
           | 撤销 [‹数字›] · 撤回你最近一次或几次更改
           | 重做 · 恢复刚才撤销的更改
           | [全部主题: 帮助]
        ana: 胡说八道
        bot: 我没听懂“胡说八道”。你可以说：
           | [我的任务] [有哪些任务逾期了？] [谁在做什么？] [添加为任务: 添加任务 胡说八道] [帮助]
        """, "zh-CN");
}
