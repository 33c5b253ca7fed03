namespace ProjectBot.Tests.Chat;

public sealed class DialogTranscripts
{
    [Fact]
    public Task A_task_is_asked_for_question_by_question() => Transcript.Check("""
        ana: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: task add
        bot: What is to be done?
           | [Cancel]
        ana: Write the offer
        bot: “Write the offer”: Who does it?
           | [me] [Skip] [Save now: save] [Cancel]
        ana: me
        bot: “Write the offer”: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Skip] [Save now: save] [Cancel]
        ana: back
        bot: “Write the offer”: Who does it?
           | [me] [Skip] [Save now: save] [Cancel]
        ana: skip
        bot: “Write the offer”: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Skip] [Save now: save] [Cancel]
        ana: help
        bot: task add ‹title› [for ‹owner›] [‹owner›] [by ‹due date›] [due ‹due date›] [on ‹due date›] [from ‹start date›] [‹priority›] [est ‹estimate›] [under ‹parent›] [after ‹before›] [‹label›] [‹recurrence›] [‹due date›]: add a task. You can also say: cancel, back, skip.
           | “Write the offer”: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Skip] [Save now: save] [Cancel]
        ana: friday
        bot: “Write the offer”: How urgent is it?
           | [p1 urgent: p1] [p2 high: p2] [p3 normal: p3] [p4 low: p4] [Skip] [Save now: save] [Cancel]
        ana: p1
        bot: “Write the offer”: How much work is it?
           | [1h] [2h] [4h] [8h] [Skip] [Save now: save] [Cancel]
        ana: 2h
        bot: “Write the offer”: Any labels? Write them like #design.
           | [Skip] [Save now: save] [Cancel]
        ana: #sales, #print
        bot: Added T1, due Fri 27 Nov. It has no owner yet, so it is in the inbox.
           | T1 Write the offer
           | ○ to do · Fri 27 Nov · p1 · #sales · #print
           | Work: 2h estimated
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        """);

    [Fact]
    public Task Three_answers_that_cannot_be_read_put_the_dialog_aside_and_nothing_is_lost() => Transcript.Check("""
        ana: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: task add
        bot: What is to be done?
           | [Cancel]
        ana: Write the offer
        bot: “Write the offer”: Who does it?
           | [me] [Skip] [Save now: save] [Cancel]
        ana: skip
        bot: “Write the offer”: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Skip] [Save now: save] [Cancel]
        ana: blursday
        bot: I could not read “blursday” as an answer.
           | “Write the offer”: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Skip] [Save now: save] [Cancel]
        ana: soonish
        bot: I could not read “soonish” as an answer.
           | “Write the offer”: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Skip] [Save now: save] [Cancel]
        ana: whenever
        bot: I could not read “whenever” as an answer. I have put this aside; nothing is lost.
           | [Go on with it: resume]
        ana: tasks
        bot: There are no open tasks yet. Add the first one: task add Prepare the kickoff deck
           | [New task: task add]
        ana: resume
        bot: “Write the offer”: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Skip] [Save now: save] [Cancel]
        ana: friday
        bot: “Write the offer”: How urgent is it?
           | [p1 urgent: p1] [p2 high: p2] [p3 normal: p3] [p4 low: p4] [Skip] [Save now: save] [Cancel]
        ana: save
        bot: Added T1, due Fri 27 Nov. It has no owner yet, so it is in the inbox.
           | T1 Write the offer
           | ○ to do · Fri 27 Nov
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: resume
        bot: There is nothing to go on with.
        """);

    [Fact]
    public Task A_command_in_the_middle_is_offered_once_and_done_the_second_time() => Transcript.Check("""
        ana: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: task add
        bot: What is to be done?
           | [Cancel]
        ana: me zone Europe/Paris
        bot: You were in the middle of this: add a task. Go on with it, or do “me zone Europe/Paris” first?
           | [Go on] [Do that first: do it] [Use it as the answer: use it]
        ana: go on
        bot: What is to be done?
           | [Cancel]
        ana: me zone Europe/Paris
        bot: You were in the middle of this: add a task. Go on with it, or do “me zone Europe/Paris” first?
           | [Go on] [Do that first: do it] [Use it as the answer: use it]
        ana: do it
        bot: Your time zone is Europe/Paris; it is 10:00 there now.
           | [Undo: undo change #]
        bot: What is to be done?
           | [Cancel]
        ana: resume
        bot: What is to be done?
           | [Cancel]
        ana: Write the offer
        bot: “Write the offer”: Who does it?
           | [me] [Skip] [Save now: save] [Cancel]
        ana: me hours 8-16
        bot: You were in the middle of this: add a task. Go on with it, or do “me hours 8-16” first?
           | [Go on] [Do that first: do it]
        ana: me hours 8-16
        bot: Your working hours are 08:00-16:00.
           | [Undo: undo change #]
        ana: resume
        bot: “Write the offer”: Who does it?
           | [me] [Skip] [Save now: save] [Cancel]
        ana: save
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Write the offer
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add
        bot: What is to be done?
           | [Cancel]
        ana: me zone Europe/Paris
        bot: You were in the middle of this: add a task. Go on with it, or do “me zone Europe/Paris” first?
           | [Go on] [Do that first: do it] [Use it as the answer: use it]
        ana: use it
        bot: “me zone Europe/Paris”: Who does it?
           | [me] [Skip] [Save now: save] [Cancel]
        ana: save
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 me zone Europe/Paris
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        """);

    [Fact]
    public Task An_ambiguous_answer_is_asked_about_with_buttons() => Transcript.Check("""
        ana: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: task add Pay the invoice by 3/4
        bot: Sat 3 Apr 2027 or Thu 4 Mar 2027: which day did you mean?
           | [Sat 3 Apr 2027: 2027-04-03] [Thu 4 Mar 2027: 2027-03-04] [Cancel]
        ana> 2
        bot: Added T1, due Thu 4 Mar 2027. It has no owner yet, so it is in the inbox.
           | T1 Pay the invoice
           | ○ to do · Thu 4 Mar 2027
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: T1 due 5/6
        bot: Sat 5 Jun 2027 or Thu 6 May 2027: which day did you mean?
           | [Sat 5 Jun 2027: 2027-06-05] [Thu 6 May 2027: 2027-05-06] [Cancel]
        ana: cancel
        bot: Cancelled; nothing was changed.
        ana: T1
        bot: T1 Pay the invoice
           | ○ to do · Thu 4 Mar 2027
           | [Start: T1 start] [Done: T1 done] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        """);
}
