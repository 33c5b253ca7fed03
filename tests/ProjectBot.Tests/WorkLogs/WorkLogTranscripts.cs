namespace ProjectBot.Tests.WorkLogs;

/// <summary>Hours are written down, changed, looked through and approved.</summary>
public sealed class WorkLogTranscripts
{
    [Fact]
    public Task Hours_are_logged_on_tasks_and_on_anything_else() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client)
        ana: task add Prepare the offer for @Bo est 4h
        bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
           | T1 Prepare the offer
           | ○ to do · Bo
           | Work: 4h estimated
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Prepare the offer.
           | T1 Prepare the offer
           | ○ to do · Bo
           | Work: 4h estimated
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: log 2h T1 review
        bot: Logged 2h on T1 Prepare the offer.
           | 2h of 4h.
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        ana, bo: ↻ T1 Prepare the offer: Work: 2h spent of 4h, 2h left
        bo: T1 +30min on yesterday called them
        bot: Logged 30min on T1 Prepare the offer for Sat 21 Nov.
           | 2h 30min of 4h.
           | [Edit…: W2 edit] [Delete: W2 delete] [Undo: undo change #]
        ana, bo: ↻ T1 Prepare the offer: Work: 2h 30min spent of 4h, 1h 30min left
        bo: log 3h yesterday workshop with Acme
        bot: Logged 3h on Apollo (workshop with Acme) for Sat 21 Nov.
           | [Edit…: W3 edit] [Delete: W3 delete] [Undo: undo change #]
        bo: log 1h on the offer
        bot: Logged 1h on T1 Prepare the offer.
           | 3h 30min of 4h.
           | [Edit…: W4 edit] [Delete: W4 delete] [Undo: undo change #]
        ana, bo: ↻ T1 Prepare the offer: Work: 3h 30min spent of 4h, 30min left
        bo: log 1h for the offer yesterday
        bot: Logged 1h on Apollo (for the offer yesterday).
           | [Edit…: W5 edit] [Delete: W5 delete] [Undo: undo change #]
        bo: I spent two hours on T1 yesterday
        bot: Logged 2h on T1 Prepare the offer for Sat 21 Nov.
           | 5h 30min of 4h: 1h 30min more than estimated.
           | [Edit…: W6 edit] [Delete: W6 delete] [Undo: undo change #]
        ana, bo: ↻ T1 Prepare the offer: Work: 5h 30min spent of 4h, 1h 30min over
        bo: log 20min not billable mails
        bot: Logged 20min on Apollo (mails).
           | Not billable.
           | [Edit…: W7 edit] [Delete: W7 delete] [Undo: undo change #]
        bo: T1
        bot: T1 Prepare the offer
           | ○ to do · Bo
           | Work: 5h 30min spent of 4h, 1h 30min over
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: history T1
        bot: History of T1 Prepare the offer
           | logged 2h: review · Bo · Sun 22 Nov 09:00
           | logged 30min: called them · Bo · Sun 22 Nov 09:00
           | logged 1h · Bo · Sun 22 Nov 09:00
           | logged 2h · Bo · Sun 22 Nov 09:00
           | added “Prepare the offer” · Ana · Sun 22 Nov 09:00
           | [Show: T1]
        bo: logs
        bot: Time on Apollo, Mon 16 Nov to Sun 22 Nov
           | 9h 50min in all.
           | Bo: 9h 50min
           | By task
           | T1 Prepare the offer · 5h 30min
           | no task · 4h 20min
           | Entries
           | T1 review · 2h · Bo · Sun 22 Nov
           | T1 Prepare the offer · 1h · Bo · Sun 22 Nov
           | for the offer yesterday · 1h · Bo · Sun 22 Nov
           | mails · 20min · Bo · Sun 22 Nov · not billable
           | T1 called them · 30min · Bo · Sat 21 Nov
           | workshop with Acme · 3h · Bo · Sat 21 Nov
           | T1 Prepare the offer · 2h · Bo · Sat 21 Nov
        bo: logs T1
        bot: Time on T1 Prepare the offer
           | 5h 30min in all.
           | Bo: 5h 30min
           | By task
           | T1 Prepare the offer · 5h 30min
           | Entries
           | T1 review · 2h · Bo · Sun 22 Nov
           | T1 Prepare the offer · 1h · Bo · Sun 22 Nov
           | T1 called them · 30min · Bo · Sat 21 Nov
           | T1 Prepare the offer · 2h · Bo · Sat 21 Nov
        bo: W3
        bot: workshop with Acme
           | Person: Bo
           | Time spent: 3h
           | Day: Sat 21 Nov
           | Note: workshop with Acme
           | Billing: billable
           | [Edit…: W3 edit] [Delete: W3 delete]
        """);

    [Fact]
    public Task What_is_missing_is_asked_for() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Prepare the offer
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Prepare the offer
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: log
        bot: No time is logged there. Log some: T12 +2h wrote the intro
        ana: 2h
        bot: I didn’t catch “2h”. You could say:
           | [my tasks] [what's overdue?] [who is working on what?] [Add it as a task: task add 2h] [help]
        ana: T1
        bot: T1 Prepare the offer
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: log 45 minutes
        bot: What was it for? Say its number or its name, or a few words.
           | [Cancel]
        ana: workshop with Acme
        bot: Logged 45min on Apollo (workshop with Acme).
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        ana: log 1h
        bot: What was it for? Say its number or its name, or a few words.
           | [Cancel]
        ana: the offer
        bot: Logged 1h on T1 Prepare the offer.
           | 1h in all.
           | [Edit…: W2 edit] [Delete: W2 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 1h spent
        ana: log work on T1
        bot: T1 Prepare the offer: How long did it take, like 2h or 30min?
           | [Cancel]
        ana: 90min
        bot: Logged 1h 30min on T1 Prepare the offer.
           | 2h 30min in all.
           | [Edit…: W3 edit] [Delete: W3 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 2h 30min spent
        ana: log 2h R1
        bot: There is no R1 here.
        ana: log 26h T1
        bot: One entry is between a minute and 24 hours. Log each day by itself: T12 +8h on monday
        ana: log 1h T9
        bot: There is no T9 here.
        """);

    [Fact]
    public Task An_entry_is_changed_and_taken_away_from_its_receipt() => Transcript.Check("""
        given: Apollo with ana, bo, eve
        ana: task add Prepare the offer
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Prepare the offer
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Call Acme
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Call Acme
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        bo: log 2h T1 review
        bot: Logged 2h on T1 Prepare the offer.
           | 2h in all.
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 2h spent
        bo> Edit…
        bot: How long did it take, like 2h or 30min?
           | [Skip] [Save now: save] [Cancel]
        bo: 3h
        bot: On which day?
           | [Skip] [Save now: save] [Cancel]
        bo: skip
        bot: What was done?
           | [Skip] [Save now: save] [Cancel]
        bo: the second review
        bot: W1: 3h on T1, Sun 22 Nov, billable: the second review
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 3h spent
        bo: W1 edit on yesterday
        bot: W1: 3h on T1, Sat 21 Nov, billable: the second review
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        bo: W1 edit for T2 not billable
        bot: W1: 3h on T2, Sat 21 Nov, not billable: the second review
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: −Work
        ana: ↻ T2 Call Acme: Work: 3h spent
        bo: T1
        bot: T1 Prepare the offer
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: T2
        bot: T2 Call Acme
           | ○ to do
           | Work: 3h spent
           | [Start: T2 start] [Done: T2 done] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        bo: undo
        bot: Undone. W1: 3h on T1, Sat 21 Nov, billable: the second review
           | [Redo]
        ana, bo: ↻ T1 Prepare the offer: Work: 3h spent
        ana, bo: ↻ T2 Call Acme: −Work
        bo: T1
        bot: T1 Prepare the offer
           | ○ to do
           | Work: 3h spent
           | [Start: T1 start] [Done: T1 done] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        eve: W1 edit 1h
        bot: W1 is the time of Bo: they change it themselves, or a manager does.
        eve: delete W1
        bot: W1 is the time of Bo: they change it themselves, or a manager does.
        ana: W1 edit 90min
        bot: W1: 1h 30min on T1, Sat 21 Nov, billable: the second review
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        ana, bo: ↻ T1 Prepare the offer: Work: 1h 30min spent
        bo: W1 delete
        bot: 1h 30min on T1 (Sat 21 Nov) are not logged any more.
           | [Undo: undo change #]
        ana, bo: ↻ T1 Prepare the offer: −Work
        bo: W1
        bot: There is no W1 here.
        bo: undo
        bot: Undone. W1: 1h 30min on T1, Sat 21 Nov, billable: the second review
           | [Redo]
        ana, bo: ↻ T1 Prepare the offer: Work: 1h 30min spent
        bo: T1
        bot: T1 Prepare the offer
           | ○ to do
           | Work: 1h 30min spent
           | [Start: T1 start] [Done: T1 done] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        """);

    [Fact]
    public Task Two_log_on_one_task_and_either_takes_theirs_back() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Prepare the offer
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Prepare the offer
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: log 2h T1
        bot: Logged 2h on T1 Prepare the offer.
           | 2h in all.
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 2h spent
        bo: log 1h T1
        bot: Logged 1h on T1 Prepare the offer.
           | 3h in all.
           | [Edit…: W2 edit] [Delete: W2 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 3h spent
        ana: undo
        bot: Undone. 2h on T1 (Sun 22 Nov) are not logged any more.
           | [Redo]
        ana: ↻ T1 Prepare the offer: Work: 1h spent
        ana: T1
        bot: T1 Prepare the offer
           | ○ to do
           | Work: 1h spent
           | [Start: T1 start] [Done: T1 done] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: redo
        bot: Done again. W1: 2h on T1, Sun 22 Nov, billable
           | [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 3h spent
        bo: T1
        bot: T1 Prepare the offer
           | ○ to do
           | Work: 3h spent
           | [Start: T1 start] [Done: T1 done] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: T1 done and log 30min on T1
        bot: Finished T1 Prepare the offer.
           | Logged 30min on T1 Prepare the offer.
           | 3h 30min in all.
           | [Edit…: W3 edit] [Delete: W3 delete] [Undo: undo change #]
        ana, bo: ↻ T1 Prepare the offer: ✓ done on Sun 22 Nov · Work: 3h 30min spent
        bo: undo
        bot: Undone. T1 is open again. 30min on T1 (Sun 22 Nov) are not logged any more.
           | [Redo]
        ana, bo: ↻ T1 Prepare the offer: ○ to do · Work: 3h spent
        bo: T1
        bot: T1 Prepare the offer
           | ○ to do
           | Work: 3h spent
           | [Start: T1 start] [Done: T1 done] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        """);

    [Fact]
    public Task A_manager_logs_for_somebody_else_and_they_hear_of_it() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client)
        ana: task add Prepare the offer
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Prepare the offer
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: log 2h T1 for @Bo phone call
        bot: Logged 2h on T1 Prepare the offer.
           | 2h in all.
           | It is the time of Bo, logged by Ana.
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        bo: ← Ana logged 2h on T1 Prepare the offer, as your time.
           | [Edit…: W1 edit] [Delete: W1 delete]
        ana: ↻ T1 Prepare the offer: Work: 2h spent
        bo: why
        bot: Ana logged time for you (09:00), and whoever's time it is hears of it. I sent it at once.
        bo: logs
        bot: Time on Apollo, Mon 16 Nov to Sun 22 Nov
           | 2h in all.
           | Bo: 2h
           | By task
           | T1 Prepare the offer · 2h
           | Entries
           | T1 phone call · 2h · Bo · Sun 22 Nov · logged by Ana
        bo: log 1h T1 for @Ana
        bot: Only a manager logs time for somebody else.
           | [Try it again: resume]
        ana: log 1h T1 for @Carla
        bot: Carla is not in the team of Apollo, so no time of theirs is logged here.
           | [Try it again: resume]
        bo: W1 delete
        bot: 2h on T1 (Sun 22 Nov) are not logged any more.
           | [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: −Work
        """);

    [Fact]
    public Task A_week_is_complete_then_sent_back_or_approved() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Prepare the offer
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Prepare the offer
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: log 6h T1 on last friday
        bot: Logged 6h on T1 Prepare the offer for Fri 20 Nov.
           | 6h in all.
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 6h spent
        bo: log 8h T1 on last thursday
        bot: Logged 8h on T1 Prepare the offer for Thu 19 Nov.
           | 14h in all.
           | [Edit…: W2 edit] [Delete: W2 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 14h spent
        bo: log 1h on last friday mails not billable
        bot: Logged 1h on Apollo (mails) for Fri 20 Nov.
           | Not billable.
           | [Edit…: W3 edit] [Delete: W3 delete] [Undo: undo change #]
        bo: timesheet
        bot: Timesheet of Bo, Mon 16 Nov to Sun 22 Nov
           | 15h of 40h, 1h of it not billable
           | 25h missing: Mon 16 Nov 8h, Tue 17 Nov 8h, Wed 18 Nov 8h, Fri 20 Nov 1h.
           | Task                  Mon 16  Tue 17  Wed 18  Thu 19  Fri 20  Sat 21  Sun 22  Σ
           | T1 Prepare the offer                          8:00    6:00                    14:00
           | mails                                                 1:00                    1:00
           | In all                                        8:00    7:00                    15:00
           | Working time          8:00    8:00    8:00    8:00    8:00                    40:00
           | [Mark complete: timesheet complete 2026-11-16] [Week before: timesheet @Bo (p32e91cc8b02a) 2026-11-09] [File: timesheet file @Bo (p32e91cc8b02a) 2026-11-16]
        bo: timesheet complete
        bot: The week of Mon 16 Nov is complete: 15h. A manager approves it or sends it back.
           | 25h missing: Mon 16 Nov 8h, Tue 17 Nov 8h, Wed 18 Nov 8h, Fri 20 Nov 1h.
           | [Undo: undo change #]
        ana: ← Bo says that the week of Mon 16 Nov in Apollo is complete: 15h.
           | [Show: timesheet @Bo (p32e91cc8b02a) 2026-11-16] [Approve: timesheet approve @Bo (p32e91cc8b02a) 2026-11-16] [Send back…: timesheet return @Bo (p32e91cc8b02a) 2026-11-16]
        bo: why
        bot: Ana added you to Apollo (09:00), and whoever is added hears of it. I sent it at once.
        bo: log 1h T1
        bot: The week of Mon 16 Nov is complete, so nothing in it changes. Reopen it first.
           | [Reopen: timesheet reopen 2026-11-16]
        bo: W1 edit 7h
        bot: The week of Mon 16 Nov is complete, so nothing in it changes. Reopen it first.
           | [Reopen: timesheet reopen 2026-11-16]
        bo: undo change 6
        bot: Only who made a change can undo it, where it was made, and only a recent one.
        ana: timesheet @Bo
        bot: Timesheet of Bo, Mon 16 Nov to Sun 22 Nov
           | 15h of 40h, 1h of it not billable
           | Complete; waits for a manager.
           | 25h missing: Mon 16 Nov 8h, Tue 17 Nov 8h, Wed 18 Nov 8h, Fri 20 Nov 1h.
           | Task                  Mon 16  Tue 17  Wed 18  Thu 19  Fri 20  Sat 21  Sun 22  Σ
           | T1 Prepare the offer                          8:00    6:00                    14:00
           | mails                                                 1:00                    1:00
           | In all                                        8:00    7:00                    15:00
           | Working time          8:00    8:00    8:00    8:00    8:00                    40:00
           | [Approve: timesheet approve @Bo (p32e91cc8b02a) 2026-11-16] [Send back…: timesheet return @Bo (p32e91cc8b02a) 2026-11-16] [Reopen: timesheet reopen for @Bo (p32e91cc8b02a) 2026-11-16] [Week before: timesheet @Bo (p32e91cc8b02a) 2026-11-09] [File: timesheet file @Bo (p32e91cc8b02a) 2026-11-16]
        ana: timesheets
        bot: Timesheets of Apollo, Mon 16 Nov to Sun 22 Nov
           | Ana · 0min of 40h · open · 40h missing
           | Bo · 15h of 40h · complete · 25h missing
        ana: timesheet return @Bo because friday is short
        bot: The week of Mon 16 Nov of Bo is sent back: friday is short
           | [Undo: undo change #]
        bo: ← Ana sent back your week of Mon 16 Nov in Apollo: friday is short
        bo: timesheet
        bot: Timesheet of Bo, Mon 16 Nov to Sun 22 Nov
           | 15h of 40h, 1h of it not billable
           | Sent back by Ana: friday is short
           | 25h missing: Mon 16 Nov 8h, Tue 17 Nov 8h, Wed 18 Nov 8h, Fri 20 Nov 1h.
           | Task                  Mon 16  Tue 17  Wed 18  Thu 19  Fri 20  Sat 21  Sun 22  Σ
           | T1 Prepare the offer                          8:00    6:00                    14:00
           | mails                                                 1:00                    1:00
           | In all                                        8:00    7:00                    15:00
           | Working time          8:00    8:00    8:00    8:00    8:00                    40:00
           | [Mark complete: timesheet complete 2026-11-16] [Week before: timesheet @Bo (p32e91cc8b02a) 2026-11-09] [File: timesheet file @Bo (p32e91cc8b02a) 2026-11-16]
        bo: why
        bot: Ana looked through your timesheet (09:00). I sent it at once.
        bo: W1 edit 7h
        bot: W1: 7h on T1, Fri 20 Nov, billable
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 15h spent
        bo: timesheet complete
        bot: The week of Mon 16 Nov is complete: 16h. A manager approves it or sends it back.
           | 24h missing: Mon 16 Nov 8h, Tue 17 Nov 8h, Wed 18 Nov 8h.
           | [Undo: undo change #]
        ana: ← Bo says that the week of Mon 16 Nov in Apollo is complete: 16h.
           | [Show: timesheet @Bo (p32e91cc8b02a) 2026-11-16] [Approve: timesheet approve @Bo (p32e91cc8b02a) 2026-11-16] [Send back…: timesheet return @Bo (p32e91cc8b02a) 2026-11-16]
        bo: timesheet approve @Bo
        bot: Only a manager of this project can do that.
        ana: timesheet approve @Bo
        bot: The week of Mon 16 Nov of Bo is approved.
           | [Undo: undo change #]
        bo: ← Ana approved your week of Mon 16 Nov in Apollo.
        bo: timesheet reopen
        bot: Only a manager reopens that week.
        bo: W1 delete
        bot: The week of Mon 16 Nov is approved, so nothing in it changes. A manager can reopen it.
        bo: undo 2
        bot: I cannot undo that: it was changed since. Nothing was touched.
        ana: timesheet reopen for @Bo
        bot: The week of Mon 16 Nov is open again.
           | [Undo: undo change #]
        bo: ← Ana reopened your week of Mon 16 Nov in Apollo.
        bo: W1 delete
        bot: 7h on T1 (Fri 20 Nov) are not logged any more.
           | [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 8h spent
        ana: timesheet return @Bo
        bot: What is to be changed?
           | [Cancel]
        ana: there is too little on friday
        bot: Bo has not said that the week of Mon 16 Nov is complete.
           | [Try it again: resume]
        """);

    [Fact]
    public Task Whether_hours_are_billable_is_said_of_the_project_or_of_an_entry() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: project hours not billable
        bot: Hours of this project are not billable, unless an entry says otherwise.
           | [Undo: undo change #]
        ana: log 1h training
        bot: Logged 1h on Apollo (training).
           | Not billable.
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        ana: log 1h billable workshop
        bot: Logged 1h on Apollo (workshop).
           | [Edit…: W2 edit] [Delete: W2 delete] [Undo: undo change #]
        bo: project hours billable
        bot: Only a manager of this project can do that.
        ana: undo 3
        bot: Your last 3 changes are undone. Hours of this project are not billable, unless an entry says otherwise. 1h on Apollo (Sun 22 Nov) are not logged any more. 1h on Apollo (Sun 22 Nov) are not logged any more.
           | [Redo]
        ana: log 1h mails
        bot: Logged 1h on Apollo (mails).
           | [Edit…: W3 edit] [Delete: W3 delete] [Undo: undo change #]
        """);

    [Fact]
    public Task Clients_and_strangers_hear_nothing_of_hours() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in shop
        given: hall with ana, dan(stranger)
        ana: task add Prepare the offer
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Prepare the offer
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: T1 share
        bot: Shared T1 Prepare the offer with clients.
           | Clients see: title, state, owner, due, progress, comments to the client and files for the client. Nothing else.
           | [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Clients: may see this
        ana: log 2h T1 review
        bot: Logged 2h on T1 Prepare the offer.
           | 2h in all.
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 2h spent
        ana@shop: log 1h T1
        bot: A client reads here, and this is internal: hours. Tell me in private.
        ana@shop: W1
        bot: A client reads here, and this is internal: hours. Tell me in private.
        ana@shop: timesheet
        bot: A client reads here, and this is internal: hours. Tell me in private.
        ana@shop: logs
        bot: A client reads here, and this is internal: hours. Tell me in private.
        ana@shop: T1
        bot: I do not show T1 where a client reads along. Ask me in private, or let clients see it first: T1 share
        carla: W1
        bot: That is for the project team.
           | [What is shared with me: tasks]
        carla: log 1h T1
        bot: That is for the project team.
           | [What is shared with me: tasks]
        carla: timesheet
        bot: That is for the project team.
           | [What is shared with me: tasks]
        carla: history T1
        bot: There is no T1 here.
        """);
}
