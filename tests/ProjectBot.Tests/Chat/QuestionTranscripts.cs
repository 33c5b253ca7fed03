namespace ProjectBot.Tests.Chat;

/// <summary>Questions, what is said in the middle of them, and what becomes of the answers.</summary>
public sealed class QuestionTranscripts
{
    [Fact]
    public Task What_only_reads_is_answered_in_the_middle_and_the_question_stays() => Transcript.Check("""
        given: Apollo with ana
        ana: task add
        bot: What is to be done?
           | [Cancel]
        ana: tasks
        bot: There are no open tasks yet. Add the first one: task add Prepare the kickoff deck
           | [New task: task add]
        bot: What is to be done?
           | [Cancel] [Use it as the answer: use it]
        ana: use it
        bot: “tasks”: Who does it?
           | [me] [Skip] [Save now: save] [Cancel]
        ana: people
        bot: People in Apollo
           | Ana · manager
        bot: “tasks”: Who does it?
           | [me] [Skip] [Save now: save] [Cancel]
        ana: me
        bot: “tasks”: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Skip] [Save now: save] [Cancel]
        ana: T9
        bot: There is no T9 here.
        bot: “tasks”: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Skip] [Save now: save] [Cancel]
        ana: project zone Europe/Berlin
        bot: You were in the middle of this: add a task. Go on with it, or do “project zone Europe/Berlin” first?
           | [Go on] [Do that first: do it]
        ana: go on
        bot: “tasks”: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Skip] [Save now: save] [Cancel]
        ana: project zone Europe/Berlin
        bot: You were in the middle of this: add a task. Go on with it, or do “project zone Europe/Berlin” first?
           | [Go on] [Do that first: do it]
        ana: do it
        bot: The project's time zone is Europe/Berlin.
           | [Undo: undo change #]
        bot: “tasks”: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Skip] [Save now: save] [Cancel]
        ana: resume
        bot: “tasks”: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Skip] [Save now: save] [Cancel]
        ana: save
        bot: Added T1 for Ana. It has no date yet, so it is in the inbox.
           | T1 tasks
           | ○ to do · Ana
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        """);

    [Fact]
    public Task A_button_of_a_question_that_is_over_does_nothing_and_says_so() => Transcript.Check("""
        given: Apollo with ana, bo in team
        ana@team: task add
        bot: What is to be done?
           | [Cancel]
        ana@team: Fix login
        bot: “Fix login”: Who does it?
           | [me] [Bo: @Bo] [Skip] [Save now: save] [Cancel]
        bo@team> me
        bot: That question was for somebody else.
        ana@team> me
        bot: “Fix login”: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Skip] [Save now: save] [Cancel]
        ana@team> me
        bot: That question is over. Say it again if you still want it.
        ana@team: cancel
        bot: Cancelled; nothing was changed.
        """);

    [Fact]
    public Task A_press_on_another_card_leaves_the_question_open() => Transcript.Check("""
        given: Apollo with ana
        ana: task add Print
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Print
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add
        bot: What is to be done?
           | [Cancel]
        ana: Fix login
        bot: “Fix login”: Who does it?
           | [me] [Skip] [Save now: save] [Cancel]
        ana> Done on T1
        bot: Finished T1 Print.
           | T1 Print
           | ✓ done on Sun 22 Nov
           | [Reopen: T1 reopen] [Comment…: T1 comment] [Undo: undo change #]
        ana: me
        bot: “Fix login”: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Skip] [Save now: save] [Cancel]
        ana: save
        bot: Added T2 for Ana. It has no date yet, so it is in the inbox.
           | T2 Fix login
           | ○ to do · Ana
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        """);

    [Fact]
    public Task An_answer_given_keeps_what_it_meant_whenever_the_rest_is_answered() => Transcript.Check("""
        given: Apollo with ana
        ana: task add
        bot: What is to be done?
           | [Cancel]
        ana: Fix login
        bot: “Fix login”: Who does it?
           | [me] [Skip] [Save now: save] [Cancel]
        ana: skip
        bot: “Fix login”: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Skip] [Save now: save] [Cancel]
        ana: tomorrow
        bot: “Fix login”: How urgent is it?
           | [p1 urgent: p1] [p2 high: p2] [p3 normal: p3] [p4 low: p4] [Skip] [Save now: save] [Cancel]
        ana: high
        bot: “Fix login”: How much work is it?
           | [1h] [2h] [4h] [8h] [Skip] [Save now: save] [Cancel]
        ana: 4h
        bot: “Fix login”: Any labels? Write them like #design.
           | [Skip] [Save now: save] [Cancel]
        given: 3 days later
        ana: skip
        bot: Added T1, due Mon 23 Nov. It has no owner yet, so it is in the inbox.
           | T1 Fix login
           | ○ to do · Mon 23 Nov (overdue) · p2
           | Work: 4h estimated
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        """);

    [Fact]
    public Task A_day_in_the_past_is_asked_about_once_and_can_be_meant() => Transcript.Check("""
        given: Apollo with ana
        ana: task add Pay the invoice
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Pay the invoice
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: T1 due 2026-11-20
        bot: Set the due date of T1 Pay the invoice to Fri 20 Nov.
           | [Change: T1 due] [Undo: undo change #]
        ana: ↻ T1 Pay the invoice: ○ to do · Fri 20 Nov (overdue)
        ana: T1 due yesterday
        bot: Sat 21 Nov 2026 is in the past: did you mean Sun 22 Nov 2026?
           | [Sun 22 Nov 2026: 2026-11-22] [Sat 21 Nov 2026: 2026-11-21] [Cancel]
        ana> 2
        bot: Set the due date of T1 Pay the invoice to Sat 21 Nov.
           | T1 Pay the invoice
           | ○ to do · Sat 21 Nov (overdue)
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: ↻ T1 Pay the invoice: ○ to do · Sat 21 Nov (overdue)
        ana: T1 due none
        bot: Took the due date off T1 Pay the invoice.
           | [Undo: undo change #]
        ana: ↻ T1 Pay the invoice: ○ to do
        ana: T1 due yesterday
        bot: Sat 21 Nov 2026 is in the past: did you mean Sun 22 Nov 2026?
           | [Sun 22 Nov 2026: 2026-11-22] [Sat 21 Nov 2026: 2026-11-21] [Cancel]
        ana: Sat 21 Nov 2026
        bot: Set the due date of T1 Pay the invoice to Sat 21 Nov.
           | [Change: T1 due] [Undo: undo change #]
        ana: ↻ T1 Pay the invoice: ○ to do · Sat 21 Nov (overdue)
        ana: T1 due none
        bot: Took the due date off T1 Pay the invoice.
           | [Undo: undo change #]
        ana: ↻ T1 Pay the invoice: ○ to do
        ana: T1 due yesterday
        bot: Sat 21 Nov 2026 is in the past: did you mean Sun 22 Nov 2026?
           | [Sun 22 Nov 2026: 2026-11-22] [Sat 21 Nov 2026: 2026-11-21] [Cancel]
        ana: yesterday
        bot: Sat 21 Nov 2026 is in the past: did you mean Sun 22 Nov 2026?
           | [Sun 22 Nov 2026: 2026-11-22] [Sat 21 Nov 2026: 2026-11-21] [Cancel]
        ana> 2
        bot: Set the due date of T1 Pay the invoice to Sat 21 Nov.
           | T1 Pay the invoice
           | ○ to do · Sat 21 Nov (overdue)
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: ↻ T1 Pay the invoice: ○ to do · Sat 21 Nov (overdue)
        ana: task add Print the leaflets by 20 nov 2026
        bot: Fri 20 Nov 2026 is in the past: did you mean Sat 20 Nov 2027?
           | [Sat 20 Nov 2027: 2027-11-20] [Fri 20 Nov 2026: 2026-11-20] [Cancel]
        ana> 2
        bot: Added T2, due Fri 20 Nov. It has no owner yet, so it is in the inbox.
           | T2 Print the leaflets
           | ○ to do · Fri 20 Nov (overdue)
           | [Start: T2 start] [Done: T2 done] [Change: T2 due] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Block…: T2 blocked by] [Comment…: T2 comment]
        """);

    [Fact]
    public Task What_was_typed_and_refused_is_not_typed_twice() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Write a long and careful offer from friday by 2026-11-25
        bot: It would be due before it starts. Say other dates.
           | [Try it again: resume]
        ana: resume
        bot: It would be due before it starts. Say other dates.
           | [Try it again: resume]
        ana: project archive
        bot: Apollo is archived. Everything in it can still be read; “project reopen” brings it back.
           | [Undo: undo change #]
        bo: task add Print two thousand leaflets by friday p1
        bot: Apollo is archived, so nothing in it changes.
        ana: project reopen
        bot: Apollo is open again.
           | [Undo: undo change #]
        given: 7 days later
        bo: resume
        bot: Added T1, due Fri 27 Nov. It has no owner yet, so it is in the inbox.
           | T1 Print two thousand leaflets
           | ○ to do · Fri 27 Nov (overdue) · p1
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: T7 comment That is a very long comment about nothing
        bot: There is no T7 here.
           | [Try it again: resume]
        """);
}
