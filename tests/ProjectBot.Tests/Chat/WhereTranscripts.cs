namespace ProjectBot.Tests.Chat;

/// <summary>Where one is: what needs a project and has none is asked about once, and done there.</summary>
public sealed class WhereTranscripts
{
    [Fact]
    public Task A_line_that_needs_a_project_is_asked_about_once_and_done_there() => Transcript.Check("""
        ana@#a: project new Borealis
        bot: Borealis is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@#b: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@#b: task add Draft by tomorrow for me
        bot: Added T1 for Ana, due Mon 23 Nov.
           | T1 Draft
           | ○ to do · Ana · Mon 23 Nov
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Paint the fence by friday
        bot: Add “Paint the fence” to which project?
           | [Apollo] [Borealis] [Cancel]
        ana> Apollo
        bot: Now we talk about Apollo here.
           | Added T2, due Fri 27 Nov. It has no owner yet, so it is in the inbox.
           | T2 Paint the fence
           | ○ to do · Fri 27 Nov
           | [Start: T2 start] [Done: T2 done] [Change: T2 due] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: tasks mine
        bot: Tasks of Apollo: mine
           | 1 in all, as of 09:00
           | T1 Draft · Mon 23 Nov
           | [Refresh: tasks mine]
        ana: undo
        bot: Undone. T2 is gone.
           | [Redo]
        ana: tasks mine
        bot: Tasks of Apollo: mine
           | 1 in all, as of 09:00
           | T1 Draft · Mon 23 Nov
           | [Refresh: tasks mine]
        """);

    [Fact]
    public Task The_project_is_said_by_name_key_or_number_and_what_was_asked_may_be_a_question() => Transcript.Check("""
        ana@#a: project new Borealis
        bot: Borealis is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@#b: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: what is overdue?
        bot: “what is overdue?”: in which project?
           | [Apollo] [Borealis] [Cancel]
        ana: 2
        bot: Now we talk about Borealis here.
           | Nothing is overdue.
        bo@#c: project new Cassini
        bot: Cassini is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        bo@#d: project new Delphi
        bot: Delphi is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        bo: I need to write the report by friday
        bot: Add “write the report” to which project?
           | [Delphi] [Cassini] [Cancel]
        bo: the cassini one
        bot: Now we talk about Cassini here.
           | Added T1 for Bo, due Fri 27 Nov.
           | T1 write the report
           | ○ to do · Bo · Fri 27 Nov
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: task add Read it
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Read it
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        """);

    [Fact]
    public Task What_else_is_said_in_between_swallows_nothing() => Transcript.Check("""
        ana@#a: project new Borealis
        bot: Borealis is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@#b: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: task add Paint the fence
        bot: Add “Paint the fence” to which project?
           | [Apollo] [Borealis] [Cancel]
        ana: projects
        bot: Your projects
           | Project   You are
           | Apollo    manager
           | Borealis  manager
        bot: Add “Paint the fence” to which project?
           | [Apollo] [Borealis] [Cancel]
        ana: Gamma
        bot: You are in no project called “Gamma”.
           | Add “Paint the fence” to which project?
           | [Apollo] [Borealis] [Cancel]
        ana: task add Buy paint for me
        bot: Add “Paint the fence” and “Buy paint” to which project?
           | [Apollo] [Borealis] [Cancel]
        ana: me language zh
        bot: 以后我用中文回答你。
           | [撤销: undo change #]
        bot: Add “Paint the fence” and “Buy paint” to which project?
           | [Apollo] [Borealis] [Cancel]
        ana: 有什么逾期了？
        bot: “Paint the fence”、“Buy paint”和“有什么逾期了？”：在哪个项目里？
           | [Apollo] [Borealis] [取消]
        ana: me language en
        bot: From now on I answer you in English.
           | [Undo: undo change #]
        bot: “Paint the fence”、“Buy paint”和“有什么逾期了？”：在哪个项目里？
           | [Apollo] [Borealis] [取消]
        ana: forget it
        bot: All right, I have put it aside; nothing was changed.
           | [Go on with it: resume]
        ana: resume
        bot: “Paint the fence”, “Buy paint” and “有什么逾期了？”: in which project?
           | [Apollo] [Borealis] [Cancel]
        ana: apollo
        bot: Now we talk about Apollo here.
           | Added T1. It has no owner and no date yet, so it is in the inbox.
           | Added T2 for Ana. It has no date yet, so it is in the inbox.
           | Nothing is overdue.
           | T2 Buy paint
           | ○ to do · Ana
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: resume
        bot: There is nothing to go on with.
        """);

    [Fact]
    public Task Bare_commands_references_and_several_lines_are_asked_about_too() => Transcript.Check("""
        ana@#a: project new Borealis
        bot: Borealis is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@#b: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@#b: task add Draft
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Draft
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: apollo/T1
        bot: T1 Draft
           | ○ to do
           | [Start: apollo/T1 start] [Done: apollo/T1 done] [Assign to me: apollo/T1 to me] [Assign…: apollo/T1 to] [Due…: apollo/T1 due] [Block…: apollo/T1 blocked by] [Comment…: apollo/T1 comment]
        ana: T1 done
        bot: “T1 done”: in which project?
           | [Apollo] [Borealis] [Cancel]
        ana: stop
        bot: Cancelled; nothing was changed.
        ana: task add Buy wood\ntask add Buy nails\ntasks
        bot: “task add Buy wood; task add Buy nails; tasks”: in which project?
           | [Apollo] [Borealis] [Cancel]
        ana: never mind
        bot: All right, I have put it aside; nothing was changed.
           | [Go on with it: resume]
        ana: task add
        bot: “task add”: in which project?
           | [Apollo] [Borealis] [Cancel]
        ana: Apollo
        bot: Now we talk about Apollo here.
           | What is to be done?
           | [Cancel]
        ana: Buy screws
        bot: “Buy screws”: Who does it?
           | [me] [Skip] [Save now: save] [Cancel]
        ana: save
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Buy screws
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        """);

    [Fact]
    public Task A_project_made_in_between_is_the_one_that_was_meant() => Transcript.Check("""
        ana@#a: project new Borealis
        bot: Borealis is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@#b: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: task add Paint the fence
        bot: Add “Paint the fence” to which project?
           | [Apollo] [Borealis] [Cancel]
        ana: project new Garden
        bot: Garden is ready, and this conversation is about it. You are its manager.
           | Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Paint the fence
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: undo
        bot: Undone. Garden is gone. T1 is gone. This conversation is about no project.
           | [Redo]
        bo: task add Paint the fence
        bot: “Paint the fence”: you are in no project yet. What shall your first one be called?
           | [Cancel]
        bo@#c: project new Cassini
        bot: Cassini is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        bo: task add Paint the fence
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Paint the fence
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bot: Add “Paint the fence” to which project?
           | [Cassini] [Cancel]
        bo: qwertz asdf
        bot: You are in no project called “qwertz asdf”.
           | Add “Paint the fence” to which project?
           | [Cassini] [Cancel]
        """);

    [Fact]
    public Task Where_others_read_along_no_project_is_named() => Transcript.Check("""
        given: hall is read by ana, bo, carla
        ana: project new Borealis
        bot: Borealis is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: add @Bo as member
        bot: Bo is in Apollo now, as member.
           | [Undo: undo change #]
        bot: I have not met Bo yet. To join, they say this to me within 7 days: link #
        bo@hall: hello
        bot: Hello Bo! I keep your team's projects in the chat. Start with a project, for example:
           | [project new Apollo] [help]
        ana@hall: hello
        bot: Hello Ana! I keep your team's projects in the chat. Start with a project, for example:
           | [project new Apollo] [help]
        ana@hall: task add Paint the fence
        bot: Which project is that for? Say its whole name; I list none where others read along.
           | [Cancel]
        bo@hall: task add Buy paint
        bot: There is no project in this conversation yet. Start one, or switch to one of yours:
           | [project new …: project new] [My projects: projects]
        ana@hall: Apo
        bot: You are in no project called “Apo”.
           | Which project is that for? Say its whole name; I list none where others read along.
           | [Cancel]
        ana@hall: Apollo
        bot: Now we talk about Apollo here.
           | Added T1. It is internal and somebody reads here who is not in the team, so ask me in private to see it.
           | [Undo: undo change #]
        ana: T1
        bot: T1 Paint the fence
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        """);

    [Fact]
    public Task A_client_is_asked_for_what_is_shared_and_a_stranger_for_nothing() => Transcript.Check("""
        carla: hello
        bot: Hello Carla! I keep your team's projects in the chat. Start with a project, for example:
           | [project new Apollo] [help]
        ana@#a: project new Borealis
        bot: Borealis is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@#a: add @Carla as client
        bot: Carla is in Borealis now, as client.
           | [Undo: undo change #]
        carla: ← Ana added you to Borealis as client.
           | [Switch to Borealis: project use Borealis]
        ana@#b: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@#b: add @Carla as client
        bot: Carla is in Apollo now, as client.
           | [Undo: undo change #]
        carla: ← Ana added you to Apollo as client.
           | [Switch to Apollo: project use Apollo]
        ana@#b: task add Mock-up by tomorrow
        bot: Added T1, due Mon 23 Nov. It has no owner yet, so it is in the inbox.
           | T1 Mock-up
           | ○ to do · Mon 23 Nov
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana@#b: share T1
        bot: Ana shared T1 Mock-up with clients.
           | Clients see: title, state, owner, due, progress, comments to the client and files for the client. Nothing else.
           | [Undo: undo change #]
        @#b: ↻ T1 Mock-up: Clients: may see this
        carla: hello
        bot: Hello Carla! You are in Apollo and Borealis. Which one do we talk about?
           | [Apollo: project use apollo] [Borealis: project use borealis] [help]
        carla: what is overdue?
        bot: “what is overdue?”: in which project?
           | [Apollo] [Borealis] [Cancel]
        carla> Apollo
        bot: Now we talk about Apollo here.
           | Nothing is overdue.
        carla: tasks
        bot: Tasks of Apollo
           | 1 in all, as of 09:00
           | T1 Mock-up · Mon 23 Nov
           | [Refresh: tasks]
        carla: hello
        bot: Hello Carla! This conversation is about Apollo. See what is shared with you:
           | [tasks] [help]
        dan: hello
        bot: Hello Dan! I keep your team's projects in the chat. Start with a project, for example:
           | [project new Apollo] [help]
        dan: task add Paint the fence
        bot: “Paint the fence”: you are in no project yet. What shall your first one be called?
           | [Cancel]
        """);

    [Fact]
    public Task Two_who_are_asked_at_once_answer_for_themselves() => Transcript.Check("""
        given: hall is read by ana, bo
        ana: project new Borealis
        bot: Borealis is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        bo: project new Cassini
        bot: Cassini is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        bo: project new Delphi
        bot: Delphi is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@hall: task add Paint the fence
        bot: Which project is that for? Say its whole name; I list none where others read along.
           | [Cancel]
        bo@hall: task add Read the plan
        bot: Which project is that for? Say its whole name; I list none where others read along.
           | [Cancel]
        bo@hall: Cassini
        bot: Now we talk about Cassini here.
           | Added T1. It is internal and somebody reads here who is not in the team, so ask me in private to see it.
           | [Undo: undo change #]
        ana@hall: Apollo
        bot: Where several people listen, only a manager can bind the conversation to a project.
        bot: Which project is that for? Say its whole name; I list none where others read along.
           | [Cancel]
        """);

    [Fact]
    public Task Only_six_are_offered_those_used_last_first() => Transcript.Check("""
        ana@#a: project new Alpha
        bot: Alpha is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@#b: project new Beta
        bot: Beta is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@#c: project new Gamma
        bot: Gamma is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@#d: project new Delta
        bot: Delta is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@#e: project new Epsilon
        bot: Epsilon is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@#f: project new Zeta
        bot: Zeta is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@#g: project new Eta
        bot: Eta is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@#b: task add Something
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Something
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: hello
        bot: Hello Ana! You are in Beta, Eta, Zeta and 4 more. Which one do we talk about?
           | [Beta: project use beta] [Eta: project use eta] [Zeta: project use zeta] [My projects: projects] [help]
        ana: task add Draft the plan for Gamma
        bot: Add “Draft the plan for Gamma” to which project? Say the name if it is another.
           | [Gamma] [Beta] [Eta] [Zeta] [Epsilon] [Delta] [Cancel]
        ana: Alpha
        bot: Now we talk about Alpha here.
           | Added T1. It has no owner and no date yet, so it is in the inbox.
           | I do not know Gamma yet, so that stays in the title.
           | T1 Draft the plan for Gamma
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Add Gamma: add Gamma as member] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        """);

    [Fact]
    public Task A_greeting_says_where_one_is_and_what_waits() => Transcript.Check("""
        ana: hello
        bot: Hello Ana! I keep your team's projects in the chat. Start with a project, for example:
           | [project new Apollo] [help]
        given: Apollo with ana, bo, carla(client) in team
        ana: task add Write the offer by tomorrow for me
        bot: Added T1 for Ana, due Mon 23 Nov.
           | T1 Write the offer
           | ○ to do · Ana · Mon 23 Nov
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Check the offer by next friday for me
        bot: Added T2 for Ana, due Fri 27 Nov.
           | T2 Check the offer
           | ○ to do · Ana · Fri 27 Nov
           | [Start: T2 start] [Done: T2 done] [Change: T2 due] [Undo: undo change #] [Assign…: T2 to] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: task add Pay the printer by today for @Bo
        bot: Added T3 for Bo, due Sun 22 Nov.
           | T3 Pay the printer
           | ○ to do · Bo · Sun 22 Nov
           | [Start: T3 start] [Done: T3 done] [Change: T3 due] [Undo: undo change #] [Assign…: T3 to] [Block…: T3 blocked by] [Comment…: T3 comment]
        bo: ← Ana gave you T3 Pay the printer.
           | T3 Pay the printer
           | ○ to do · Bo · Sun 22 Nov
           | [Start: T3 start] [Done: T3 done] [Assign…: T3 to] [Due…: T3 due] [Block…: T3 blocked by] [Comment…: T3 comment]
        given: 2 days later
        ana: ← Due in Apollo
           | T1 Write the offer · due today
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1]
        ana: ← Due in Apollo
           | T1 Write the offer · late since Mon 23 Nov
           | T2 Check the offer · due Fri 27 Nov, in 3 working days
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1]
        bo: ← Due in Apollo
           | T3 Pay the printer · late since Sun 22 Nov
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1]
        bo: ← Due in Apollo
           | T3 Pay the printer · late since Sun 22 Nov
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1]
        ana: hello
        bot: Hello Ana! This conversation is about Apollo. 1 of yours is due this week, 1 overdue.
           | [tasks mine] [task add Prepare the kickoff by friday] [help]
        bo: hello
        bot: Hello Bo! This conversation is about Apollo. 1 of yours is overdue.
           | [tasks mine] [task add Prepare the kickoff by friday] [help]
        carla: hello
        bot: Hello Carla! This conversation is about Apollo. See what is shared with you:
           | [tasks] [help]
        ana@team: hello
        bot: Hello Ana! This conversation is about Apollo. 1 of yours is due this week, 1 overdue.
           | [tasks mine] [task add Prepare the kickoff by friday] [help]
        dan: hello
        bot: Hello Dan! I keep your team's projects in the chat. Start with a project, for example:
           | [project new Apollo] [help]
        ana: project new Borealis
        bot: Borealis is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@#news: hello
        bot: Hello Ana! I keep your team's projects in the chat. Start with a project, for example:
           | [project new Apollo] [help]
        """);

    [Fact]
    public Task A_line_without_a_project_in_Chinese() => Transcript.Check("""
        ana@#a: 新建项目 北极光
        bot: 项目“北极光”建好了，这个对话里说的就是它。你是项目经理。
           | [添加任务] [查看项目: 项目] [撤销: undo change #]
        ana@#b: 新建项目 阿波罗
        bot: 项目“阿波罗”建好了，这个对话里说的就是它。你是项目经理。
           | [添加任务] [查看项目: 项目] [撤销: undo change #]
        ana: 你好
        bot: 你好，Ana！你参与了阿波罗和北极光。要谈哪一个？
           | [阿波罗: project use 阿波罗] [北极光: project use 北极光] [帮助]
        ana: 添加任务 刷栅栏 周五前 给我
        bot: 把“刷栅栏”添加到哪个项目？
           | [阿波罗] [北极光] [取消]
        ana: 有什么逾期了？
        bot: “刷栅栏”和“有什么逾期了？”：在哪个项目里？
           | [阿波罗] [北极光] [取消]
        ana: 项目列表
        bot: 你的项目
           | 项目    你是
           | 北极光  经理
           | 阿波罗  经理
        bot: “刷栅栏”和“有什么逾期了？”：在哪个项目里？
           | [阿波罗] [北极光] [取消]
        ana: 帮我加个任务，订酒店
        bot: “刷栅栏”、“有什么逾期了？”和“订酒店”：在哪个项目里？
           | [阿波罗] [北极光] [取消]
        ana: 算了
        bot: 好的，先放在一边，什么都没有改动。
           | [继续填写: 继续]
        ana: 继续
        bot: “刷栅栏”、“有什么逾期了？”和“订酒店”：在哪个项目里？
           | [阿波罗] [北极光] [取消]
        ana: 阿波罗吧
        bot: 已切换到阿波罗，接下来说的都是这个项目。
           | 已添加 T1，负责人 Ana，截止 11月27日 周五。
           | 没有逾期的任务。
           | 已添加 T2。还没有负责人和日期，先放在收件箱。
           | T2 订酒店
           | ○ 待办
           | [开始: T2 start] [完成: T2 done] [撤销: undo change #] [交给我: T2 to me] [指派…: T2 to] [截止…: T2 due] [标为受阻…: T2 blocked by] [评论…: T2 comment]
        ana: 你好
        bot: 你好，Ana！这个对话是关于阿波罗的。说说要做什么，例如：
           | [添加任务 准备启动会 周五前] [我的任务] [帮助]
        """, "zh-CN");

    [Fact]
    public Task The_first_line_of_a_newcomer_is_not_lost() => Transcript.Check("""
        zoe: task add Buy milk tomorrow
        bot: “Buy milk”: you are in no project yet. What shall your first one be called?
           | [Cancel]
        zoe: Tiny
        bot: Tiny is ready, and this conversation is about it. You are its manager.
           | Added T1, due Mon 23 Nov. It has no owner yet, so it is in the inbox.
           | T1 Buy milk
           | ○ to do · Mon 23 Nov
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        zoe: tasks
        bot: Tasks of Tiny
           | 1 in all, as of 09:00
           | T1 Buy milk · Mon 23 Nov
           | [Refresh: tasks]
        """);

    [Fact]
    public Task A_project_that_was_named_is_not_asked_for() => Transcript.Check("""
        ana@#1: project new Alpha Tower
        bot: Alpha Tower is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@#2: project new Beta Bridge
        bot: Beta Bridge is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: create a task in Alpha Tower: buy paint
        bot: Now we talk about Alpha Tower here.
           | Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 buy paint
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        """);

    [Fact]
    public Task Another_question_is_no_answer_to_which_project() => Transcript.Check("""
        ana@#1: project new Alpha Tower
        bot: Alpha Tower is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@#2: project new Beta Bridge
        bot: Beta Bridge is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: task add buy nails
        bot: Add “buy nails” to which project?
           | [Beta Bridge: beta-bridge] [Alpha Tower: alpha-tower] [Cancel]
        ana: tasks of Beta Bridge
        bot: “buy nails” and “tasks of Beta Bridge”: in which project?
           | [Beta Bridge: beta-bridge] [Alpha Tower: alpha-tower] [Cancel]
        ana: the Beta Bridge one
        bot: Now we talk about Beta Bridge here.
           | Added T1. It has no owner and no date yet, so it is in the inbox.
           | I do not know what to do with “of Beta Bridge” here. I understand: tasks [mine] [overdue] [blocked] [all] [without owner] [without date] [due ‹period›] [for ‹owner›] [‹label›] [‹priority›] [‹state›] [sorted by ‹sort›] [by ‹group›] [page ‹page›] [about ‹words›]
           | T1 buy nails
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        """);
}
