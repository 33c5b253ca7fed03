namespace ProjectBot.Tests.Understanding;

/// <summary>Said as to a colleague, several at once, in a group, to a question that is open.</summary>
public sealed class EverydayTranscripts
{
    [Fact]
    public Task What_is_meant_is_done_and_what_it_is_stays_clear() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: please add a task for Bo to send the invoice by friday
        bot: Added T1 for Bo, due Fri 27 Nov, UTC.
           | T1 send the invoice
           | ○ to do · Bo · Fri 27 Nov
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 send the invoice.
           | T1 send the invoice
           | ○ to do · Bo · Fri 27 Nov
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: move it to next monday
        bot: Set the due date of T1 send the invoice to Mon 23 Nov, UTC.
           | [Change: T1 due] [Undo: undo change #]
        bo: ← Ana set the due date of T1 send the invoice to Mon 23 Nov, UTC.
           | [Show: T1]
        ana, bo: ↻ T1 send the invoice: ○ to do · Bo · Mon 23 Nov
        ana: postpone the invoice by a week
        bot: Postponed T1 send the invoice to Mon 30 Nov, UTC.
           | [Undo: undo change #]
        bo: ← Ana postponed T1 send the invoice to Mon 30 Nov, UTC.
           | [Show: T1]
        ana, bo: ↻ T1 send the invoice: ○ to do · Bo · Mon 30 Nov
        ana: T1 postpone 2 days
        bot: Postponed T1 send the invoice to Wed 2 Dec, UTC.
           | [Undo: undo change #]
        bo: ← Ana postponed T1 send the invoice to Wed 2 Dec, UTC.
           | [Show: T1]
        ana, bo: ↻ T1 send the invoice: ○ to do · Bo · Wed 2 Dec
        ana: T1 p1 #money
        bot: Set T1 send the invoice to p1 urgent.
           | Labelled T1 send the invoice #money.
           | [Undo: undo change #]
        ana, bo: ↻ T1 send the invoice: ○ to do · Bo · Wed 2 Dec · p1 · #money
        ana: undo
        bot: Undone. T1: no longer labelled #money; without a priority.
           | [Redo]
        ana, bo: ↻ T1 send the invoice: ○ to do · Bo · Wed 2 Dec
        ana: T1 split print, sign and post
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | Added T3. It has no owner and no date yet, so it is in the inbox.
           | Added T4. It has no owner and no date yet, so it is in the inbox.
           | T4 post
           | ○ to do
           | Part of: T1 send the invoice
           | [Start: T4 start] [Done: T4 done] [Undo: undo change #] [Assign to me: T4 to me] [Assign…: T4 to] [Due…: T4 due] [Block…: T4 blocked by] [Comment…: T4 comment]
        ana: T1 checklist paper, envelope, stamp
        bot: Put paper, envelope and stamp on the checklist of T1 send the invoice.
           | [Undo: undo change #]
        ana, bo: ↻ T1 send the invoice: Parts: ▱▱▱ 0 of 3 done, 0% · Checklist ▱▱▱ 0 of 3 · ☐ paper · ☐ envelope · ☐ stamp
        ana: what is Bo working on?
        bot: Tasks of Apollo: Bo
           | 1 in all, as of 09:00
           | T1 send the invoice · Bo · Wed 2 Dec
           | [Refresh: tasks for @Bo (p32e91cc8b02a)]
        ana: give the contract to Bo
        bot: I find nothing open here that is called “the contract”.
           | [What is there: tasks]
        ana: give T1 to Zoe
        bot: I could not read “Zoe”. I know nobody called Zoe in this project.
           | T1 send the invoice: Who does it?
           | [me] [Bo: @Bo] [Cancel]
        ana: task add Weekly report by tomorrow 5pm
        bot: Added T5, due Mon 23 Nov, UTC. It has no owner yet, so it is in the inbox.
           | I keep the day only, not “5pm”.
           | T5 Weekly report
           | ○ to do · Mon 23 Nov
           | [Start: T5 start] [Done: T5 done] [Repeat every Mon: T5 repeat every week since 2026-11-23] [Change: T5 due] [Undo: undo change #] [Assign to me: T5 to me] [Assign…: T5 to] [Block…: T5 blocked by] [Comment…: T5 comment]
        ana: task add Call them for Zoe
        bot: Added T6. It has no owner and no date yet, so it is in the inbox.
           | I do not know Zoe yet, so that stays in the title.
           | T6 Call them for Zoe
           | ○ to do
           | [Start: T6 start] [Done: T6 done] [Add Zoe: add Zoe as member] [Undo: undo change #] [Assign to me: T6 to me] [Assign…: T6 to] [Due…: T6 due] [Block…: T6 blocked by] [Comment…: T6 comment]
        ana: delete T1
        bot: T1 send the invoice: Why is it cancelled?
           | [Cancel]
        ana: cancel
        bot: Cancelled; nothing was changed.
        ana: thanks!
        bot: You’re welcome.
        ana: oops
        bot: No harm done. Shall I take back your last change here?
           | [Undo]
        """);

    [Fact]
    public Task In_a_group_it_is_what_one_spoke_of_oneself() => Transcript.Check("""
        given: Apollo with ana, bo in team
        ana@team: task add Send the invoice
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Send the invoice
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo@team: task add Sign the contract
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Sign the contract
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana@team: give it to Bo
        bot: Which “it” do you mean?
           | [T1: T1 to Bo] [T2: T2 to Bo]
        bo@team: start it
        bot: Bo started T2 Sign the contract.
           | [Undo: undo change #]
        @team: ↻ T2 Sign the contract: ◐ doing
        """);

    [Fact]
    public Task A_question_that_is_open_swallows_nothing() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Send the invoice
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Send the invoice
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: T1 to
        bot: T1 Send the invoice: Who does it?
           | [me] [Bo: @Bo] [Cancel]
        ana: what's overdue?
        bot: Nothing is overdue.
        bot: T1 Send the invoice: Who does it?
           | [me] [Bo: @Bo] [Cancel]
        ana: please start T1
        bot: You were in the middle of this: give it to somebody. Go on with it, or do “please start T1” first?
           | [Go on] [Do that first: do it]
        ana: Bo
        bot: Gave T1 Send the invoice to Bo.
           | [Undo: undo change #]
        bo: ← Ana gave you T1 Send the invoice.
           | T1 Send the invoice
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: ↻ T1 Send the invoice: ○ to do · Bo
        """);

    [Fact]
    public Task Several_lines_are_several_things() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: Please add these tasks:\n- Write the press release\n- Book the photographer\n- Order the flyers
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | Added T2. It has no owner and no date yet, so it is in the inbox.
           | Added T3. It has no owner and no date yet, so it is in the inbox.
           | T3 Order the flyers
           | ○ to do
           | [Start: T3 start] [Done: T3 done] [Undo: undo change #] [Assign to me: T3 to me] [Assign…: T3 to] [Due…: T3 due] [Block…: T3 blocked by] [Comment…: T3 comment]
        ana: T1 done\nstart T2
        bot: Finished T1 Write the press release.
           | Started T2 Book the photographer.
           | [Undo: undo change #]
        ana: - buy paper\n- buy ink
        bot: Shall I add these one by one?
           | [task add buy paper, task add buy ink: task add buy paper
           | task add buy ink] [help]
        """);
}
