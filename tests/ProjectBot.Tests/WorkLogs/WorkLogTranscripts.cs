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
        bot: Logged 1h on T1 Prepare the offer for Sat 21 Nov.
           | 4h 30min of 4h: 30min more than estimated.
           | [Edit…: W5 edit] [Delete: W5 delete] [Undo: undo change #]
        ana, bo: ↻ T1 Prepare the offer: Work: 4h 30min spent of 4h, 30min over
        bo: I spent two hours on T1 yesterday
        bot: Logged 2h on T1 Prepare the offer for Sat 21 Nov.
           | 6h 30min of 4h: 2h 30min more than estimated.
           | [Edit…: W6 edit] [Delete: W6 delete] [Undo: undo change #]
        ana, bo: ↻ T1 Prepare the offer: Work: 6h 30min spent of 4h, 2h 30min over
        bo: log 20min not billable mails
        bot: Logged 20min on Apollo (mails).
           | Not billable.
           | [Edit…: W7 edit] [Delete: W7 delete] [Undo: undo change #]
        bo: T1
        bot: T1 Prepare the offer
           | ○ to do · Bo
           | Work: 6h 30min spent of 4h, 2h 30min over
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: history T1
        bot: History of T1 Prepare the offer
           | logged 2h: review · Bo · Sun 22 Nov 09:00
           | logged 30min: called them · Bo · Sun 22 Nov 09:00
           | logged 1h · Bo · Sun 22 Nov 09:00
           | logged 1h · Bo · Sun 22 Nov 09:00
           | logged 2h · Bo · Sun 22 Nov 09:00
           | added “Prepare the offer” · Ana · Sun 22 Nov 09:00
           | [Show: T1]
        bo: logs
        bot: Time on Apollo, Mon 16 Nov to Sun 22 Nov
           | 9h 50min in all.
           | Bo: 9h 50min
           | By task
           | T1 Prepare the offer · 6h 30min
           | no task · 3h 20min
           | Entries
           | T1 review · 2h · Bo · Sun 22 Nov
           | T1 Prepare the offer · 1h · Bo · Sun 22 Nov
           | mails · 20min · Bo · Sun 22 Nov · not billable
           | T1 called them · 30min · Bo · Sat 21 Nov
           | workshop with Acme · 3h · Bo · Sat 21 Nov
           | T1 Prepare the offer · 1h · Bo · Sat 21 Nov
           | T1 Prepare the offer · 2h · Bo · Sat 21 Nov
        bo: logs T1
        bot: Time on T1 Prepare the offer
           | 6h 30min in all.
           | Bo: 6h 30min
           | By task
           | T1 Prepare the offer · 6h 30min
           | Entries
           | T1 review · 2h · Bo · Sun 22 Nov
           | T1 Prepare the offer · 1h · Bo · Sun 22 Nov
           | T1 called them · 30min · Bo · Sat 21 Nov
           | T1 Prepare the offer · 1h · Bo · Sat 21 Nov
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
        bot: How long did it take, like 2h or 30min?
           | [Cancel]
        ana: 2h
        bot: What was it for? Say its number or its name, or a few words.
           | [Cancel]
        ana: T1
        bot: Logged 2h on T1 Prepare the offer.
           | 2h in all.
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 2h spent
        ana: log 45 minutes
        bot: What was it for? Say its number or its name, or a few words.
           | [Cancel]
        ana: workshop with Acme
        bot: Logged 45min on Apollo (workshop with Acme).
           | [Edit…: W2 edit] [Delete: W2 delete] [Undo: undo change #]
        ana: log 1h
        bot: What was it for? Say its number or its name, or a few words.
           | [Cancel]
        ana: logs
        bot: Time on Apollo, Mon 16 Nov to Sun 22 Nov
           | 2h 45min in all.
           | Ana: 2h 45min
           | By task
           | T1 Prepare the offer · 2h
           | no task · 45min
           | Entries
           | T1 Prepare the offer · 2h · Ana · Sun 22 Nov
           | workshop with Acme · 45min · Ana · Sun 22 Nov
        bot: What was it for? Say its number or its name, or a few words.
           | [Cancel] [Use it as the answer: use it]
        ana: the offer
        bot: Logged 1h on T1 Prepare the offer.
           | 3h in all.
           | [Edit…: W3 edit] [Delete: W3 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 3h spent
        ana: log work on T1
        bot: T1 Prepare the offer: How long did it take, like 2h or 30min?
           | [Cancel]
        ana: 90min
        bot: Logged 1h 30min on T1 Prepare the offer.
           | 4h 30min in all.
           | [Edit…: W4 edit] [Delete: W4 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 4h 30min spent
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
        ana: log 1h T1 for @Bo on last friday
        bot: Logged 1h on T1 Prepare the offer for Fri 20 Nov.
           | 15h in all.
           | It is the time of Bo, logged by Ana.
           | [Edit…: W4 edit] [Delete: W4 delete] [Undo: undo change #]
        bo: ← Ana logged 1h on T1 Prepare the offer for Fri 20 Nov, as your time.
           | [Edit…: W4 edit] [Delete: W4 delete]
        ana: ↻ T1 Prepare the offer: Work: 15h spent
        bo: timesheet
        bot: Timesheet of Bo, Mon 16 Nov to Sun 22 Nov
           | 16h logged of 40h, 1h of it not billable
           | 24h missing: Mon 16 Nov 8h, Tue 17 Nov 8h, Wed 18 Nov 8h.
           | Task                  Mon 16  Tue 17  Wed 18  Thu 19  Fri 20  Sat 21  Sun 22  Σ
           | T1 Prepare the offer                          8:00    7:00                    15:00
           | mails                                                 1:00                    1:00
           | In all                                        8:00    8:00                    16:00
           | Working time          8:00    8:00    8:00    8:00    8:00                    40:00
           | [Mark complete: timesheet complete 2026-11-16] [Week before: timesheet 2026-11-09] [File: timesheet file 2026-11-16]
        bo: timesheet complete
        bot: The week of Mon 16 Nov is complete: 16h. A manager approves it or sends it back.
           | 24h missing: Mon 16 Nov 8h, Tue 17 Nov 8h, Wed 18 Nov 8h.
           | [Undo: undo change #]
        ana: ← Bo says that the week of Mon 16 Nov in Apollo is complete: 16h.
           | [Show: timesheet @Bo (p32e91cc8b02a) 2026-11-16] [Approve: timesheet approve @Bo (p32e91cc8b02a) 2026-11-16] [Send back…: timesheet return @Bo (p32e91cc8b02a) 2026-11-16]
        bo: why
        bot: Ana logged time for you (09:00), and whoever's time it is hears of it. I sent it at once.
        bo: log 1h T1
        bot: The week of Mon 16 Nov is complete, so nothing in it changes. Reopen it first.
           | [Reopen: timesheet reopen 2026-11-16]
        bo: W1 edit 7h
        bot: The week of Mon 16 Nov is complete, so nothing in it changes. Reopen it first.
           | [Reopen: timesheet reopen 2026-11-16]
        ana: undo
        bot: The week of Mon 16 Nov is complete, so nothing in it changes. Reopen it first.
           | [Reopen: timesheet reopen for @Bo (p32e91cc8b02a) 2026-11-16]
        ana: timesheet @Bo
        bot: Timesheet of Bo, Mon 16 Nov to Sun 22 Nov
           | 16h logged of 40h, 1h of it not billable
           | Complete; waits for a manager.
           | 24h missing: Mon 16 Nov 8h, Tue 17 Nov 8h, Wed 18 Nov 8h.
           | Task                  Mon 16  Tue 17  Wed 18  Thu 19  Fri 20  Sat 21  Sun 22  Σ
           | T1 Prepare the offer                          8:00    7:00                    15:00
           | mails                                                 1:00                    1:00
           | In all                                        8:00    8:00                    16:00
           | Working time          8:00    8:00    8:00    8:00    8:00                    40:00
           | [Approve: timesheet approve @Bo (p32e91cc8b02a) 2026-11-16] [Send back…: timesheet return @Bo (p32e91cc8b02a) 2026-11-16] [Reopen: timesheet reopen for @Bo (p32e91cc8b02a) 2026-11-16] [Week before: timesheet @Bo (p32e91cc8b02a) 2026-11-09] [File: timesheet file @Bo (p32e91cc8b02a) 2026-11-16]
        ana: timesheets
        bot: Timesheets of Apollo, Mon 16 Nov to Sun 22 Nov
           | Ana · 0min logged of 40h · still open · 40h missing
           | Bo · 16h logged of 40h · complete · 24h missing
        ana: timesheet return @Bo because friday is short
        bot: The week of Mon 16 Nov of Bo is sent back: friday is short
           | [Undo: undo change #]
        bo: ← Ana sent back your week of Mon 16 Nov in Apollo: friday is short
           | [Show: timesheet 2026-11-16]
        bo: timesheet
        bot: Timesheet of Bo, Mon 16 Nov to Sun 22 Nov
           | 16h logged of 40h, 1h of it not billable
           | Sent back by Ana: friday is short
           | 24h missing: Mon 16 Nov 8h, Tue 17 Nov 8h, Wed 18 Nov 8h.
           | Task                  Mon 16  Tue 17  Wed 18  Thu 19  Fri 20  Sat 21  Sun 22  Σ
           | T1 Prepare the offer                          8:00    7:00                    15:00
           | mails                                                 1:00                    1:00
           | In all                                        8:00    8:00                    16:00
           | Working time          8:00    8:00    8:00    8:00    8:00                    40:00
           | [Mark complete: timesheet complete 2026-11-16] [Week before: timesheet 2026-11-09] [File: timesheet file 2026-11-16]
        bo: why
        bot: Ana looked through your timesheet (09:00). I sent it at once.
        bo: W1 edit 7h
        bot: W1: 7h on T1, Fri 20 Nov, billable
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 16h spent
        bo: timesheet complete
        bot: The week of Mon 16 Nov is complete: 17h. A manager approves it or sends it back.
           | 24h missing: Mon 16 Nov 8h, Tue 17 Nov 8h, Wed 18 Nov 8h.
           | [Undo: undo change #]
        ana: ← Bo says that the week of Mon 16 Nov in Apollo is complete: 17h.
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
        ana: ↻ T1 Prepare the offer: Work: 9h spent
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
        bot: Your last 3 changes are undone. Hours of this project are billable, unless an entry says otherwise. 1h on Apollo (Sun 22 Nov) are not logged any more. 1h on Apollo (Sun 22 Nov) are not logged any more.
           | [Redo]
        ana: log 1h mails
        bot: Logged 1h on Apollo (mails).
           | [Edit…: W3 edit] [Delete: W3 delete] [Undo: undo change #]
        """);

    [Fact]
    public Task Clients_and_strangers_hear_nothing_of_hours() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in shop, hall
        given: hall is read by ana, dan(colleague)
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
        bot: T1 Prepare the offer
           | ○ to do
           | [Comment…: T1 comment]
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
        bot: History of T1 Prepare the offer
           | shared with you · Ana · Sun 22 Nov 09:00
           | [Show: T1]
        ana@hall: log 1h T1
        bot: A client reads here, and this is internal: hours. Tell me in private.
        ana@hall: timesheet
        bot: A client reads here, and this is internal: hours. Tell me in private.
        ana@hall: timer T1
        bot: A client reads here, and this is internal: hours. Tell me in private.
        ana@shop: timer T1
        bot: A client reads here, and this is internal: hours. Tell me in private.
        """);

    [Fact]
    public Task Several_are_logged_in_one_message() => Transcript.Check("""
        given: Apollo with ana, bo
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
        ana: log 2h T1 review and 1h T2 calls
        bot: Logged 2h on T1 Prepare the offer.
           | 2h in all.
           | Logged 1h on T2 Call Acme.
           | 1h in all.
           | [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 2h spent
        ana: ↻ T2 Call Acme: Work: 1h spent
        ana: T1 +1h yesterday draft, 30min T2 mails
        bot: Logged 1h on T1 Prepare the offer for Sat 21 Nov.
           | 3h in all.
           | Logged 30min on T2 Call Acme for Sat 21 Nov.
           | 1h 30min in all.
           | [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 3h spent
        ana: ↻ T2 Call Acme: Work: 1h 30min spent
        ana: log 2h T1 review\n30min T2\n1h workshop with Bo
        bot: Logged 2h on T1 Prepare the offer.
           | 5h in all.
           | Logged 30min on T2 Call Acme.
           | 2h in all.
           | Logged 1h on Apollo (workshop with Bo).
           | [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 5h spent
        ana: ↻ T2 Call Acme: Work: 2h spent
        ana: log 1h T1\nlog 2h T2
        bot: Logged 1h on T1 Prepare the offer.
           | 6h in all.
           | Logged 2h on T2 Call Acme.
           | 4h in all.
           | [Edit…: W8 edit] [Delete: W8 delete] [Edit…: W9 edit] [Delete: W9 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 6h spent
        ana: ↻ T2 Call Acme: Work: 4h spent
        ana: log 1h T1 review and 2 calls
        bot: Logged 1h on T1 Prepare the offer.
           | 7h in all.
           | [Edit…: W10 edit] [Delete: W10 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 7h spent
        ana: log 1h T1 and 1h T9
        bot: There is no T9 here.
           | [Try it again: resume]
        ana: undo
        bot: Undone. 1h on T1 (Sun 22 Nov) are not logged any more.
           | [Redo]
        ana: ↻ T1 Prepare the offer: Work: 6h spent
        ana: logs
        bot: Time on Apollo, Mon 16 Nov to Sun 22 Nov
           | 11h in all.
           | Ana: 11h
           | By task
           | T1 Prepare the offer · 6h
           | T2 Call Acme · 4h
           | no task · 1h
           | Entries
           | T1 review · 2h · Ana · Sun 22 Nov
           | T2 calls · 1h · Ana · Sun 22 Nov
           | T1 review · 2h · Ana · Sun 22 Nov
           | T2 Call Acme · 30min · Ana · Sun 22 Nov
           | workshop with Bo · 1h · Ana · Sun 22 Nov
           | T1 Prepare the offer · 1h · Ana · Sun 22 Nov
           | T2 Call Acme · 2h · Ana · Sun 22 Nov
           | T1 draft · 1h · Ana · Sat 21 Nov
           | T2 mails · 30min · Ana · Sat 21 Nov
        """);

    [Fact]
    public Task A_day_is_copied() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Prepare the offer
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Prepare the offer
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: log 2h T1 on last monday review
        bot: Logged 2h on T1 Prepare the offer for Mon 16 Nov.
           | 2h in all.
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 2h spent
        ana: log 30min on last monday mails not billable
        bot: Logged 30min on Apollo (mails) for Mon 16 Nov.
           | Not billable.
           | [Edit…: W2 edit] [Delete: W2 delete] [Undo: undo change #]
        ana: log copy last monday to last tuesday
        bot: Logged 2h on T1 Prepare the offer for Tue 17 Nov.
           | 4h in all.
           | Logged 30min on Apollo (mails) for Tue 17 Nov.
           | [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 4h spent
        ana: log same as last tuesday
        bot: Logged 2h on T1 Prepare the offer.
           | 6h in all.
           | Logged 30min on Apollo (mails).
           | [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 6h spent
        ana: log copy last wednesday
        bot: You logged nothing on Wed 18 Nov.
        ana: same as last monday
        bot: Logged 2h on T1 Prepare the offer.
           | 8h in all.
           | Logged 30min on Apollo (mails).
           | [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 8h spent
        ana: timesheet
        bot: Timesheet of Ana, Mon 16 Nov to Sun 22 Nov
           | 10h logged of 40h, 2h of it not billable
           | 35h missing: Mon 16 Nov 5h 30min, Tue 17 Nov 5h 30min, Wed 18 Nov 8h, Thu 19 Nov 8h, Fri 20 Nov 8h.
           | Task                  Mon 16  Tue 17  Wed 18  Thu 19  Fri 20  Sat 21  Sun 22  Σ
           | T1 Prepare the offer  2:00    2:00                                    4:00    8:00
           | mails                 0:30    0:30                                    1:00    2:00
           | In all                2:30    2:30                                    5:00    10:00
           | Working time          8:00    8:00    8:00    8:00    8:00                    40:00
           | [Mark complete: timesheet complete 2026-11-16] [Week before: timesheet 2026-11-09] [File: timesheet file 2026-11-16]
        """);

    [Fact]
    public Task A_timer_logs_what_it_shows_and_asks_when_it_was_forgotten() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Prepare the offer
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Prepare the offer
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: timer
        bot: No timer of yours runs. Start one: timer T12
        ana: timer T1
        bot: Your timer runs on T1 since 09:00.
           | [Stop: timer stop] [Undo: undo change #]
        given: 80 minutes later
        ana: timer
        bot: Your timer on T1 has run for 1h 20min.
           | [Stop: timer stop] [Log nothing: timer discard]
        ana: timer start mails
        bot: Your timer runs on T1 already. Stop it first.
           | [Stop: timer stop] [Log nothing: timer discard]
        bo: timer T1
        bot: Your timer runs on T1 since 10:20.
           | [Stop: timer stop] [Undo: undo change #]
        ana: timer stop first draft
        bot: Logged 1h 20min on T1 Prepare the offer.
           | 1h 20min in all.
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 1h 20min spent
        ana: T1
        bot: T1 Prepare the offer
           | ○ to do
           | Work: 1h 20min spent
           | [Start: T1 start] [Done: T1 done] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: undo
        bot: Undone. 1h 20min on T1 (Sun 22 Nov) are not logged any more. Your timer runs again.
           | [Redo]
        ana: ↻ T1 Prepare the offer: −Work
        ana: timer discard
        bot: Your timer on T1 is stopped, and nothing is logged.
           | [Undo: undo change #]
        bo: timer stop 30min
        bot: It has run for 1min only. Log the rest by itself: log 1h T12
        bo: timer stop 2h
        bot: It has run for 1min only. Log the rest by itself: log 1h T12
        ana: timer start workshop with Acme
        bot: Your timer runs on “workshop with Acme” since 10:20.
           | [Stop: timer stop] [Undo: undo change #]
        given: 10 hours later
        ana: ← Your timer on “workshop with Acme” has run for 10h. Are you still at it?
           | [Stop: timer stop] [Log nothing: timer discard]
        bo: ← Your timer on apollo/T1 has run for 10h. Are you still at it?
           | [Stop: timer stop] [Log nothing: timer discard]
        given: 1 hour later
        ana: timer stop
        bot: Your timer on “workshop with Acme” has run for 11h. How long did you work?
           | [6h 40min: timer stop 400min] [8h: timer stop 480min] [4h: timer stop 240min] [Log nothing: timer discard]
        ana> 8h
        bot: Logged 8h on Apollo (workshop with Acme).
           | [Edit…: W2 edit] [Delete: W2 delete] [Undo: undo change #]
        ana: timer start
        bot: Your timer runs on Apollo since 21:20.
           | [Stop: timer stop] [Undo: undo change #]
        given: 5 minutes later
        ana: timer stop
        bot: Say what it was for: timer stop wrote mails
        ana: timer stop wrote mails
        bot: Logged 5min on Apollo (wrote mails).
           | [Edit…: W3 edit] [Delete: W3 delete] [Undo: undo change #]
        ana: stop the timer
        bot: No timer of yours runs. Start one: timer T12
        """);

    [Fact]
    public Task Hours_are_summed_up_and_given_as_files() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in shop
        ana: task add Prepare the offer #sales
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Prepare the offer
           | ○ to do · #sales
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: log 2h T1 review
        bot: Logged 2h on T1 Prepare the offer.
           | 2h in all.
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 2h spent
        bo: log 3h T1 draft
        bot: Logged 3h on T1 Prepare the offer.
           | 5h in all.
           | [Edit…: W2 edit] [Delete: W2 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 5h spent
        bo: log 1h not billable mails
        bot: Logged 1h on Apollo (mails).
           | Not billable.
           | [Edit…: W3 edit] [Delete: W3 delete] [Undo: undo change #]
        ana: hours by person
        bot: Hours on Apollo by person, Sun 1 Nov to Mon 30 Nov
           | 6h in all. 1h of it not billable.
           |              Working time
           | Bo   █  4 h  168 h
           | Ana  █  2 h  168 h
           | [By task: hours by task 2026-11-01..2026-11-30] [By label: hours by label 2026-11-01..2026-11-30] [By week: hours by week 2026-11-01..2026-11-30]
        ana: hours by task this week
        bot: Hours on Apollo by task, Mon 16 Nov to Sun 22 Nov
           | 6h in all. 1h of it not billable.
           | T1 Prepare the offer  ████████████  5 h
           | no task               ██            1 h
           | [By person: hours by person 2026-11-16..2026-11-22] [By label: hours by label 2026-11-16..2026-11-22] [By week: hours by week 2026-11-16..2026-11-22]
        ana: hours by label
        bot: Hours on Apollo by label, Sun 1 Nov to Mon 30 Nov
           | 6h in all. 1h of it not billable.
           | #sales    ████████████  5 h
           | no label  ██            1 h
           | [By person: hours by person 2026-11-01..2026-11-30] [By task: hours by task 2026-11-01..2026-11-30] [By week: hours by week 2026-11-01..2026-11-30]
        ana: hours by week
        bot: Hours on Apollo by week, Sun 1 Nov to Mon 30 Nov
           | 6h in all. 1h of it not billable.
           | Mon 16 Nov  ████████████  6 h
           | [By person: hours by person 2026-11-01..2026-11-30] [By task: hours by task 2026-11-01..2026-11-30] [By label: hours by label 2026-11-01..2026-11-30]
        ana: hours by
        bot: By what: person, task, label or week?
           | [person] [task] [label] [week] [Cancel]
        ana: cancel
        bot: Cancelled; nothing was changed.
        ana: where does the time go?
        bot: Hours on Apollo by task, Sun 1 Nov to Mon 30 Nov
           | 6h in all. 1h of it not billable.
           | T1 Prepare the offer  ████████████  5 h
           | no task               ██            1 h
           | [By person: hours by person 2026-11-01..2026-11-30] [By label: hours by label 2026-11-01..2026-11-30] [By week: hours by week 2026-11-01..2026-11-30]
        ana: timesheet file
        bot: Nobody has said at which address I am reached, so I can give no link to a file. Whoever runs me sets Host:PublicUrl.
        ana: hours file
        bot: Nobody has said at which address I am reached, so I can give no link to a file. Whoever runs me sets Host:PublicUrl.
        ana@shop: hours by task
        bot: A client reads here, and this is internal: hours. Tell me in private.
        ana@shop: hours file
        bot: A client reads here, and this is internal: hours. Tell me in private.
        """);

    [Fact]
    public Task Absences_and_holidays_are_no_gaps() => Transcript.Check("""
        given: Apollo with ana, bo
        bo: away on thursday
        bot: You are away: Thu 26 Nov. Back on Fri 27 Nov.
           | [i am back] [Undo: undo change #]
        given: it is 2026-11-27 17:00
        bo: me hours 9-13
        bot: Your working hours are 09:00-13:00.
           | [Undo: undo change #]
        bo: log 2h on monday mails
        bot: Logged 2h on Apollo (mails) for Mon 23 Nov.
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        bo: timesheet
        bot: Timesheet of Bo, Mon 23 Nov to Sun 29 Nov
           | 2h logged of 16h
           | 10h missing: Mon 23 Nov 2h, Tue 24 Nov 4h, Wed 25 Nov 4h.
           | Task          Mon 23  Tue 24  Wed 25  Thu 26  Fri 27  Sat 28  Sun 29  Σ
           | mails         2:00                                                    2:00
           | In all        2:00                                                    2:00
           | Working time  4:00    4:00    4:00            4:00                    16:00
           | [Mark complete: timesheet complete 2026-11-23] [Week before: timesheet 2026-11-16] [File: timesheet file 2026-11-23]
        bo: timesheet last week
        bot: Timesheet of Bo, Mon 16 Nov to Sun 22 Nov
           | 0min logged of 20h
           | 20h missing: Mon 16 Nov 4h, Tue 17 Nov 4h, Wed 18 Nov 4h, Thu 19 Nov 4h, Fri 20 Nov 4h.
           | Task          Mon 16  Tue 17  Wed 18  Thu 19  Fri 20  Sat 21  Sun 22  Σ
           | In all
           | Working time  4:00    4:00    4:00    4:00    4:00                    20:00
           | [Mark complete: timesheet complete 2026-11-16] [Week before: timesheet 2026-11-09] [File: timesheet file 2026-11-16]
        bo: timesheet this month
        bot: Timesheet of Bo, Sun 1 Nov to Mon 30 Nov
           | 2h logged of 80h
           | 70h missing: Mon 2 Nov 4h, Tue 3 Nov 4h, Wed 4 Nov 4h, Thu 5 Nov 4h, Fri 6 Nov 4h, 13 more days.
           | Task          1 Nov  2 Nov  9 Nov  16 Nov  23 Nov  30 Nov  Σ
           | mails                                      2:00            2:00
           | In all                                     2:00            2:00
           | Working time         20:00  20:00  20:00   16:00   4:00    80:00
        bo: what hours am I missing?
        bot: Timesheet of Bo, Mon 23 Nov to Sun 29 Nov
           | 2h logged of 16h
           | 10h missing: Mon 23 Nov 2h, Tue 24 Nov 4h, Wed 25 Nov 4h.
           | Task          Mon 23  Tue 24  Wed 25  Thu 26  Fri 27  Sat 28  Sun 29  Σ
           | mails         2:00                                                    2:00
           | In all        2:00                                                    2:00
           | Working time  4:00    4:00    4:00            4:00                    16:00
           | [Mark complete: timesheet complete 2026-11-23] [Week before: timesheet 2026-11-16] [File: timesheet file 2026-11-23]
        ana: who has not logged their hours?
        bot: Timesheets of Apollo, Mon 23 Nov to Sun 29 Nov
           | Ana · 0min logged of 40h · still open · 32h missing
           | Bo · 2h logged of 16h · still open · 10h missing
        ana: show me Bo's timesheet
        bot: Timesheet of Bo, Mon 23 Nov to Sun 29 Nov
           | 2h logged of 16h
           | 10h missing: Mon 23 Nov 2h, Tue 24 Nov 4h, Wed 25 Nov 4h.
           | Task          Mon 23  Tue 24  Wed 25  Thu 26  Fri 27  Sat 28  Sun 29  Σ
           | mails         2:00                                                    2:00
           | In all        2:00                                                    2:00
           | Working time  4:00    4:00    4:00            4:00                    16:00
           | [Week before: timesheet @Bo (p32e91cc8b02a) 2026-11-16] [File: timesheet file @Bo (p32e91cc8b02a) 2026-11-23]
        bo: my timesheet is complete
        bot: The week of Mon 23 Nov is complete: 2h. A manager approves it or sends it back.
           | 10h missing: Mon 23 Nov 2h, Tue 24 Nov 4h, Wed 25 Nov 4h.
           | [Undo: undo change #]
        ana: ← Bo says that the week of Mon 23 Nov in Apollo is complete: 2h.
           | [Show: timesheet @Bo (p32e91cc8b02a) 2026-11-23] [Approve: timesheet approve @Bo (p32e91cc8b02a) 2026-11-23] [Send back…: timesheet return @Bo (p32e91cc8b02a) 2026-11-23]
        ana: approve Bo's timesheet
        bot: The week of Mon 23 Nov of Bo is approved.
           | [Undo: undo change #]
        bo: ← Ana approved your week of Mon 23 Nov in Apollo.
        """);

    [Fact]
    public Task Days_are_those_of_who_worked_wherever_it_is_read() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: me zone Los Angeles
        bot: Your time zone is America/Los_Angeles; it is 01:00 there now.
           | [Undo: undo change #]
        bo: me zone Shanghai
        bot: Your time zone is Asia/Shanghai; it is 17:00 there now.
           | [Undo: undo change #]
        given: it is 2026-11-22 22:00
        bo: log 2h mails
        bot: Logged 2h on Apollo (mails).
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        ana: log 1h calls
        bot: Logged 1h on Apollo (calls).
           | [Edit…: W2 edit] [Delete: W2 delete] [Undo: undo change #]
        ana: log 1h for @Bo visit
        bot: Logged 1h on Apollo (visit) for Mon 23 Nov.
           | It is the time of Bo, logged by Ana.
           | [Edit…: W3 edit] [Delete: W3 delete] [Undo: undo change #]
        bo: ← Ana logged 1h on Apollo (visit), as your time.
           | [Edit…: W3 edit] [Delete: W3 delete]
        ana: timesheet @Bo
        bot: Timesheet of Bo, Mon 23 Nov to Sun 29 Nov
           | 3h logged of 40h
           | Task          Mon 23  Tue 24  Wed 25  Thu 26  Fri 27  Sat 28  Sun 29  Σ
           | mails         2:00                                                    2:00
           | visit         1:00                                                    1:00
           | In all        3:00                                                    3:00
           | Working time  8:00    8:00    8:00    8:00    8:00                    40:00
           | [Week before: timesheet @Bo (p32e91cc8b02a) 2026-11-16] [File: timesheet file @Bo (p32e91cc8b02a) 2026-11-23]
        ana: timesheet @Bo 2026-11-23
        bot: Timesheet of Bo, Mon 23 Nov to Sun 29 Nov
           | 3h logged of 40h
           | Task          Mon 23  Tue 24  Wed 25  Thu 26  Fri 27  Sat 28  Sun 29  Σ
           | mails         2:00                                                    2:00
           | visit         1:00                                                    1:00
           | In all        3:00                                                    3:00
           | Working time  8:00    8:00    8:00    8:00    8:00                    40:00
           | [Week before: timesheet @Bo (p32e91cc8b02a) 2026-11-16] [File: timesheet file @Bo (p32e91cc8b02a) 2026-11-23]
        bo: timesheet
        bot: Timesheet of Bo, Mon 23 Nov to Sun 29 Nov
           | 3h logged of 40h
           | Task          Mon 23  Tue 24  Wed 25  Thu 26  Fri 27  Sat 28  Sun 29  Σ
           | mails         2:00                                                    2:00
           | visit         1:00                                                    1:00
           | In all        3:00                                                    3:00
           | Working time  8:00    8:00    8:00    8:00    8:00                    40:00
           | [Mark complete: timesheet complete 2026-11-23] [Week before: timesheet 2026-11-16] [File: timesheet file 2026-11-23]
        """);

    [Fact]
    public Task Another_project_is_asked_for_and_said_of_nobody_elses() => Transcript.Check("""
        given: Apollo with ana, bo in team
        ana: task add Prepare the offer
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Prepare the offer
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: log 2h T1 on last friday
        bot: Logged 2h on T1 Prepare the offer for Fri 20 Nov.
           | 2h in all.
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 2h spent
        ana: log 1h workshop on last friday
        bot: Logged 1h on Apollo (workshop) for Fri 20 Nov.
           | [Edit…: W2 edit] [Delete: W2 delete] [Undo: undo change #]
        given: Hermes with ana, bo
        ana: task add Write the book
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Write the book
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: log 4h T1 on last friday
        bot: Logged 4h on T1 Write the book for Fri 20 Nov.
           | 4h in all.
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        ana: ↻ T1 Write the book: Work: 4h spent
        ana: log 1h apollo/T1
        bot: Logged 1h on apollo/T1 Prepare the offer.
           | 3h in all.
           | [Edit…: apollo/W3 edit] [Delete: apollo/W3 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 3h spent
        ana: log 1h T1 and 2h apollo/T1
        bot: Those belong to several projects. One project at a time, please.
           | [Try it again: resume]
        ana: timesheet
        bot: Timesheet of Ana, Mon 16 Nov to Sun 22 Nov
           | 4h logged of 40h
           | 33h missing: Mon 16 Nov 8h, Tue 17 Nov 8h, Wed 18 Nov 8h, Thu 19 Nov 8h, Fri 20 Nov 1h.
           | Task               Mon 16  Tue 17  Wed 18  Thu 19  Fri 20  Sat 21  Sun 22  Σ
           | T1 Write the book                                  4:00                    4:00
           | Other projects                                     3:00            1:00    4:00
           | In all                                             7:00            1:00    8:00
           | Working time       8:00    8:00    8:00    8:00    8:00                    40:00
           | [Mark complete: timesheet complete 2026-11-16] [Week before: timesheet 2026-11-09] [File: timesheet file 2026-11-16]
        ana@team: timesheet
        bot: Timesheet of Ana, Mon 16 Nov to Sun 22 Nov
           | 4h logged of 40h
           | 37h missing: Mon 16 Nov 8h, Tue 17 Nov 8h, Wed 18 Nov 8h, Thu 19 Nov 8h, Fri 20 Nov 5h.
           | Task                  Mon 16  Tue 17  Wed 18  Thu 19  Fri 20  Sat 21  Sun 22  Σ
           | T1 Prepare the offer                                  2:00            1:00    3:00
           | workshop                                              1:00                    1:00
           | In all                                                3:00            1:00    4:00
           | Working time          8:00    8:00    8:00    8:00    8:00                    40:00
           | [Mark complete: timesheet complete 2026-11-16] [Week before: timesheet 2026-11-09] [File: timesheet file 2026-11-16]
        bo: timesheet @Ana
        bot: Timesheet of Ana, Mon 16 Nov to Sun 22 Nov
           | 4h logged of 40h
           | 36h missing: Mon 16 Nov 8h, Tue 17 Nov 8h, Wed 18 Nov 8h, Thu 19 Nov 8h, Fri 20 Nov 4h.
           | Task               Mon 16  Tue 17  Wed 18  Thu 19  Fri 20  Sat 21  Sun 22  Σ
           | T1 Write the book                                  4:00                    4:00
           | In all                                             4:00                    4:00
           | Working time       8:00    8:00    8:00    8:00    8:00                    40:00
           | [Week before: timesheet @Ana (p491fef0ef501) 2026-11-09] [File: timesheet file @Ana (p491fef0ef501) 2026-11-16]
        ana: apollo/W1 edit 3h
        bot: apollo/W1: 3h on apollo/T1, Fri 20 Nov, billable
           | [Edit…: apollo/W1 edit] [Delete: apollo/W1 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 4h spent
        ana: timer apollo/T1
        bot: Your timer runs on apollo/T1 since 09:00.
           | [Stop: timer stop] [Undo: undo change #]
        given: 20 minutes later
        ana: timer
        bot: Your timer on apollo/T1 has run for 20min.
           | [Stop: timer stop] [Log nothing: timer discard]
        ana@team: timer
        bot: Your timer on T1 has run for 20min.
           | [Stop: timer stop] [Log nothing: timer discard]
        bo@team: timer
        bot: No timer of yours runs. Start one: timer T12
        ana: timer stop read it
        bot: Logged 20min on apollo/T1 Prepare the offer.
           | 4h 20min in all.
           | [Edit…: apollo/W4 edit] [Delete: apollo/W4 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 4h 20min spent
        """);

    [Fact]
    public Task People_say_it_as_to_a_colleague() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Prepare the offer
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Prepare the offer
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: worked 3h on the offer
        bot: Logged 3h on T1 Prepare the offer.
           | 3h in all.
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 3h spent
        ana: please log 1.5h for the offer yesterday
        bot: Logged 1h 30min on T1 Prepare the offer for Sat 21 Nov.
           | 4h 30min in all.
           | [Edit…: W2 edit] [Delete: W2 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 4h 30min spent
        ana: start the timer on the offer
        bot: Your timer runs on T1 since 09:00.
           | [Stop: timer stop] [Undo: undo change #]
        given: 15 minutes later
        ana: is my timer running?
        bot: Your timer on T1 has run for 15min.
           | [Stop: timer stop] [Log nothing: timer discard]
        ana: stop the timer
        bot: Logged 15min on T1 Prepare the offer.
           | 4h 45min in all.
           | [Edit…: W3 edit] [Delete: W3 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 4h 45min spent
        ana: did I log everything this week?
        bot: Timesheet of Ana, Mon 16 Nov to Sun 22 Nov
           | 4h 45min logged of 40h
           | 40h missing: Mon 16 Nov 8h, Tue 17 Nov 8h, Wed 18 Nov 8h, Thu 19 Nov 8h, Fri 20 Nov 8h.
           | Task                  Mon 16  Tue 17  Wed 18  Thu 19  Fri 20  Sat 21  Sun 22  Σ
           | T1 Prepare the offer                                          1:30    3:15    4:45
           | In all                                                        1:30    3:15    4:45
           | Working time          8:00    8:00    8:00    8:00    8:00                    40:00
           | [Mark complete: timesheet complete 2026-11-16] [Week before: timesheet 2026-11-09] [File: timesheet file 2026-11-16]
        ana: same hours as yesterday
        bot: Logged 1h 30min on T1 Prepare the offer.
           | 6h 15min in all.
           | [Edit…: W4 edit] [Delete: W4 delete] [Undo: undo change #]
        ana: ↻ T1 Prepare the offer: Work: 6h 15min spent
        ana: submit my timesheet
        bot: The week of Mon 16 Nov is complete: 6h 15min. A manager approves it or sends it back.
           | 40h missing: Mon 16 Nov 8h, Tue 17 Nov 8h, Wed 18 Nov 8h, Thu 19 Nov 8h, Fri 20 Nov 8h.
           | [Undo: undo change #]
        ana: unlock my timesheet
        bot: The week of Mon 16 Nov is open again.
           | [Undo: undo change #]
        ana: hours per person
        bot: Hours on Apollo by person, Sun 1 Nov to Mon 30 Nov
           | 6h 15min in all.
           |                 Working time
           | Ana  █  6.25 h  168 h
           | [By task: hours by task 2026-11-01..2026-11-30] [By label: hours by label 2026-11-01..2026-11-30] [By week: hours by week 2026-11-01..2026-11-30]
        bo: i logged everything
        bot: The week of Mon 16 Nov is complete: 0min. A manager approves it or sends it back.
           | 40h missing: Mon 16 Nov 8h, Tue 17 Nov 8h, Wed 18 Nov 8h, Thu 19 Nov 8h, Fri 20 Nov 8h.
           | [Undo: undo change #]
        ana: ← Bo says that the week of Mon 16 Nov in Apollo is complete: 0min.
           | [Show: timesheet @Bo (p32e91cc8b02a) 2026-11-16] [Approve: timesheet approve @Bo (p32e91cc8b02a) 2026-11-16] [Send back…: timesheet return @Bo (p32e91cc8b02a) 2026-11-16]
        ana: send Bo's hours back: friday is missing
        bot: I didn’t catch “send Bo's hours back: friday is missing”. You could say:
           | [my tasks] [what's overdue?] [who is working on what?] [Add it as a task: task add send Bo's hours back: friday is missing] [help]
        ana: log 1h on the budget
        bot: Logged 1h on Apollo (on the budget).
           | [Edit…: W5 edit] [Delete: W5 delete] [Undo: undo change #]
        """);
}
