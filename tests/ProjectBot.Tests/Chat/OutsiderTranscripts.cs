using ProjectBot.Storage;

namespace ProjectBot.Tests.Chat;

/// <summary>What those outside must not learn by the way: from those who left, from codes, from names, from links to other projects.</summary>
public sealed class OutsiderTranscripts
{
    [Fact]
    public Task Who_was_taken_out_does_not_hear_what_the_project_is_called_by_now() => Transcript.Check("""
        given: Apollo with ana, bo in team
        ana: remove Bo
        bot: Bo is no longer in Apollo.
           | [Undo: undo change #]
        ana: project rename Layoffs
        bot: The project is called Layoffs now.
           | [Undo: undo change #]
        bo: hello
        bot: Hello Bo! You are not in the project that this conversation is about. One of its managers can add you.
           | [help]
        bo@team: hello
        bot: Hello Bo! You are not in the project that this conversation is about. One of its managers can add you.
           | [help]
        """);

    [Fact]
    public Task Whoever_may_no_longer_do_it_is_not_asked_on() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client)
        bo: task add
        bot: What is to be done?
           | [Cancel]
        bo: Prepare the kickoff deck
        bot: “Prepare the kickoff deck”: Who does it?
           | [me] [Ana: @Ana] [Skip] [Save now: save] [Cancel]
        ana: remove Bo
        bot: Bo is no longer in Apollo.
           | [Undo: undo change #]
        bo: help
        bot: What I can do
           | You are not in the project that this conversation is about. One of its managers can add you.
           | Write to me as to a colleague, in English or Chinese. Press one of these, or say it your own way:
           | me
           | link
           | projects
           | [Projects and people: help project] [Me and my chats: help me] [Reminders and schedules: help reminders] [Absences: help absences] [What I tell you: help messages]
        bo: back
        bot: I had not noted you as away, and no question is open.
        bo: Carla
        bot: I didn’t catch “Carla”. You could say:
           | [me] [link] [projects] [help]
        bo: resume
        bot: You are not in this project. Ask one of its managers to add you.
        bo: projects
        bot: You are in no project yet.
           | [Start one: project new]
        """);

    [Fact]
    public Task Where_a_stranger_has_come_in_meanwhile_no_question_names_people() => Transcript.Check("""
        given: Apollo with ana, bo in team
        ana@team: task add
        bot: What is to be done?
           | [Cancel]
        ana@team: Prepare the kickoff deck
        bot: “Prepare the kickoff deck”: Who does it?
           | [me] [Bo: @Bo] [Skip] [Save now: save] [Cancel]
        dan@team: good morning
        bot: Hello Dan! You are not in the project that this conversation is about. One of its managers can add you.
           | [help]
        ana@team: back
        bot: What is to be done?
           | [Cancel]
        ana@team: resume
        bot: What is to be done?
           | [Cancel]
        ana@team: cancel
        bot: Cancelled; nothing was changed.
        """);

    [Fact]
    public Task An_invitation_is_told_to_the_manager_alone() => Transcript.Check("""
        given: Apollo with ana, carla(client) in team
        ana@team: add Zoe as manager
        bot: Zoe is in Apollo now, as manager.
           | [Undo: undo change #]
        bot: I have not met Zoe yet. I have told you in private how they join.
        ana: ← I have not met Zoe yet. To join, they say this to me within 7 days: link #
        carla@team: add Zoe as manager
        bot: Only a manager of this project can do that.
        ana: add Zoe as manager
        bot: Zoe is manager already.
        bot: I have not met Zoe yet. To join, they say this to me within 7 days: link #
        """);

    [Fact]
    public async Task Whoever_comes_in_by_a_code_where_others_read_does_not_tell_them_to_what()
    {
        var talk = new Transcript();
        await talk.Play("given: Apollo with ana, carla(client) in team");
        await talk.Play("ana: project new Zeppelin");
        var code = (await talk.Play("ana: add Zoe as member"))[1].Text!.Split("link ")[1];
        Assert.Equal("Welcome, Zoe. Ask me in private for your projects.", (await talk.Play($"dan@team: link {code}"))[0].Text);
    }

    [Fact]
    public Task Things_of_several_projects_have_nothing_to_do_with_each_other() => Transcript.Check("""
        given: Zeppelin with ana
        ana: task add Rocket
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Rocket
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        given: Apollo with ana, bo
        ana: task add One
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 One
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: risk add Slip
        bot: Added R1.
           | R1 Slip
           | open · not rated
           | [Rate…: R1 rate] [Response…: R1 response] [Undo: undo change #] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: link T1 zeppelin/T1
        bot: Those belong to several projects. One project at a time, please.
        ana: link zeppelin/T1 T1
        bot: Those belong to several projects. One project at a time, please.
        ana: R1 mitigate by zeppelin/T1
        bot: Those belong to several projects. One project at a time, please.
           | [Try it again: resume]
        ana: T1 after zeppelin/T1
        bot: Those belong to several projects. One project at a time, please.
        ana: T1 not after zeppelin/T1
        bot: Those belong to several projects. One project at a time, please.
        ana: T1 under zeppelin/T1
        bot: Those belong to several projects. One project at a time, please.
        ana: T1 blocked by zeppelin/T1
        bot: Those belong to several projects. One project at a time, please.
        ana: task add Two under zeppelin/T1
        bot: Those belong to several projects. One project at a time, please.
        ana: task add Two after zeppelin/T1
        bot: Those belong to several projects. One project at a time, please.
        ana: risk merge due-moved-T1 into zeppelin/R1
        bot: That is not proposed any more.
           | [All risks: risks]
        bo: link T1 zeppelin/T1
        bot: Those belong to several projects. One project at a time, please.
        bo: link T1 nowhere/T1
        bot: Those belong to several projects. One project at a time, please.
        bo: history T1
        bot: History of T1 One
           | added “One” · Ana · Sun 22 Nov 09:00
           | [Show: T1]
        """);

    [Fact]
    public Task Where_a_client_reads_no_button_leads_to_what_is_internal() => Transcript.Check("""
        given: Apollo with ana, carla(client) in team
        ana: task add Launch
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Launch
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: T1 share
        bot: Shared T1 Launch with clients.
           | Clients see: title, state, owner, due, progress, comments to the client and files for the client. Nothing else.
           | [Undo: undo change #]
        ana: ↻ T1 Launch: Clients: may see this
        ana@team: T1 make task Calm the client down
        bot: Ana linked T1 Launch to T2.
           | Added T2. It is internal and somebody reads here who is not in the team, so ask me in private to see it.
           | [Undo: undo change #]
        ana: ↻ T1 Launch: Led to: T2 Calm the client down (to do)
        """);

    [Fact]
    public Task Where_a_client_reads_a_refusal_tells_no_internal_reason() => Transcript.Check("""
        given: Apollo with ana, carla(client) in team
        ana: task add Launch from 7 december
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Launch
           | ○ to do
           | Starts: Mon 7 Dec
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: T1 share
        bot: Shared T1 Launch with clients.
           | Clients see: title, state, owner, due, progress, comments to the client and files for the client. Nothing else.
           | [Undo: undo change #]
        ana: ↻ T1 Launch: Clients: may see this
        ana@team: T1 due friday
        bot: Something internal stands in the way of that with T1. Tell me in private.
        ana: T1 due friday
        bot: T1 would be due before it starts. Move its start first: T1 starts none
        """);

    [Fact]
    public async Task How_people_are_reached_is_nothing_for_those_who_read_along()
    {
        var talk = new Transcript();
        await talk.Play("given: Apollo with ana, carla(client) in team");
        foreach (var id in new[] { "p71", "p72" })
            await talk.Store.Save(new Team.Person { Id = id, Name = "Lee", Email = $"{id}@zeppelin.example", Accounts = [Screens.Account(id)] });
        Assert.Equal("Several people are called Lee. Tell me in private which of them you mean.", (await talk.Play("ana@team: add Lee as member"))[0].Text);
        Assert.Contains("p71@zeppelin.example", await talk.Say("ana: add Lee as member"), StringComparison.Ordinal);
        await talk.Play("ana: add @Lee (p71) as member");
        await talk.Play("ana: add @Lee (p72) as member");
        foreach (var who in new[] { "carla", "carla@team", "ana@team" })
            Assert.DoesNotContain("zeppelin", await talk.Say($"{who}: tasks for Lee"), StringComparison.Ordinal);
        Assert.Contains("p71@zeppelin.example", await talk.Say("ana: tasks for Lee"), StringComparison.Ordinal);
    }
}
