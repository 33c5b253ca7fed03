namespace ProjectBot.Tests.Issues;

/// <summary>Issues as members and managers have them; it is Monday, 23 November, 10:00, and they work from nine to five.</summary>
public sealed class IssueTranscripts
{
    [Fact]
    public Task An_issue_is_added_in_one_line_by_dialog_and_by_form() => Transcript.Check("""
        given: Apollo with ana, bo
        given: it is 2026-11-23 10:00
        ana: issue add Login fails s1 for @Bo because a certificate ran out #login
        bot: Added I1 for Bo.
           | I1 Login fails
           | open · s1 critical · respond by Mon 23 Nov 11:00 · Bo · #login
           | Severity: 1 critical (work stands still and there is no way around)
           | Cause: a certificate ran out
           | To respond: within 1h: by Mon 23 Nov 11:00
           | To resolve: within 1 working day: by Tue 24 Nov 10:00
           | [Acknowledge: I1 acknowledge] [Start: I1 start] [Undo: undo change #] [Resolve…: I1 resolve] [Severity…: I1 severity] [Assign…: I1 to] [Cause…: I1 cause] [Comment…: I1 comment]
        bo: ← Ana gave you I1 Login fails.
           | I1 Login fails
           | open · s1 critical · respond by Mon 23 Nov 11:00 · Bo · #login
           | Severity: 1 critical (work stands still and there is no way around)
           | Cause: a certificate ran out
           | To respond: within 1h: by Mon 23 Nov 11:00
           | To resolve: within 1 working day: by Tue 24 Nov 10:00
           | [Acknowledge: I1 acknowledge] [Start: I1 start] [Resolve…: I1 resolve] [Severity…: I1 severity] [Assign…: I1 to] [Cause…: I1 cause] [Comment…: I1 comment]
        ana: issue add Search is slow severity 4
        bot: Added I2.
           | I2 Search is slow
           | open · s4 low · respond by Thu 26 Nov 10:00
           | Severity: 4 low (it hardly disturbs anybody)
           | To respond: within 24h: by Thu 26 Nov 10:00
           | To resolve: within 10 working days: by Mon 7 Dec 10:00
           | [Acknowledge: I2 acknowledge] [Start: I2 start] [Undo: undo change #] [Resolve…: I2 resolve] [Severity…: I2 severity] [Assign…: I2 to] [Cause…: I2 cause] [Comment…: I2 comment]
        ana: add issue Mails are late
        bot: Added I3.
           | I3 Mails are late
           | open · s3 medium · respond by Tue 24 Nov 10:00
           | Severity: 3 medium (it disturbs, but there is a way around)
           | To respond: within 8h: by Tue 24 Nov 10:00
           | To resolve: within 5 working days: by Mon 30 Nov 10:00
           | [Acknowledge: I3 acknowledge] [Start: I3 start] [Undo: undo change #] [Resolve…: I3 resolve] [Severity…: I3 severity] [Assign…: I3 to] [Cause…: I3 cause] [Comment…: I3 comment]
        ana: new issue Mails come late severity high
        bot: Added I4.
           | I4 Mails come late
           | open · s2 high · respond by Mon 23 Nov 14:00
           | Severity: 2 high (something important does not work)
           | To respond: within 4h: by Mon 23 Nov 14:00
           | To resolve: within 2 working days: by Wed 25 Nov 10:00
           | [Acknowledge: I4 acknowledge] [Start: I4 start] [Undo: undo change #] [Resolve…: I4 resolve] [Severity…: I4 severity] [Assign…: I4 to] [Cause…: I4 cause] [Comment…: I4 comment]
        ana: issue add
        bot: What has happened?
           | [Cancel]
        ana: The export is empty
        bot: “The export is empty”: How bad is it?
           | [1 critical (work stands still and there is no way around): s1] [2 high (something important does not work): s2] [3 medium (it disturbs, but there is a way around): s3] [4 low (it hardly disturbs anybody): s4] [Skip] [Save now: save] [Cancel]
        ana: 2
        bot: “The export is empty”: Why did it happen?
           | [Skip] [Save now: save] [Cancel]
        ana: skip
        bot: “The export is empty”: Who sees to it?
           | [me] [Bo: @Bo] [Skip] [Save now: save] [Cancel]
        ana: me
        bot: Added I5 for Ana.
           | I5 The export is empty
           | open · s2 high · respond by Mon 23 Nov 14:00 · Ana
           | Severity: 2 high (something important does not work)
           | To respond: within 4h: by Mon 23 Nov 14:00
           | To resolve: within 2 working days: by Wed 25 Nov 10:00
           | [Acknowledge: I5 acknowledge] [Start: I5 start] [Undo: undo change #] [Resolve…: I5 resolve] [Severity…: I5 severity] [Assign…: I5 to] [Cause…: I5 cause] [Comment…: I5 comment]
        ana: issue add form
        bot: Add an issue: a problem that there is
           | Title: ____
           | Severity: 1 critical (work stands still and there is no way around) / 2 high (something important does not work) / 3 medium (it disturbs, but there is a way around) / 4 low (it hardly disturbs anybody)
           | Cause: ____
           | Owner: me / Bo
           | [Save: issue add form]
        """);

    [Fact]
    public Task An_issue_goes_from_open_to_closed_and_is_reopened() => Transcript.Check("""
        given: Apollo with ana, bo
        given: it is 2026-11-23 10:00
        ana: issue add Login fails s2 for @Bo
        bot: Added I1 for Bo.
           | I1 Login fails
           | open · s2 high · respond by Mon 23 Nov 14:00 · Bo
           | Severity: 2 high (something important does not work)
           | To respond: within 4h: by Mon 23 Nov 14:00
           | To resolve: within 2 working days: by Wed 25 Nov 10:00
           | [Acknowledge: I1 acknowledge] [Start: I1 start] [Undo: undo change #] [Resolve…: I1 resolve] [Severity…: I1 severity] [Assign…: I1 to] [Cause…: I1 cause] [Comment…: I1 comment]
        bo: ← Ana gave you I1 Login fails.
           | I1 Login fails
           | open · s2 high · respond by Mon 23 Nov 14:00 · Bo
           | Severity: 2 high (something important does not work)
           | To respond: within 4h: by Mon 23 Nov 14:00
           | To resolve: within 2 working days: by Wed 25 Nov 10:00
           | [Acknowledge: I1 acknowledge] [Start: I1 start] [Resolve…: I1 resolve] [Severity…: I1 severity] [Assign…: I1 to] [Cause…: I1 cause] [Comment…: I1 comment]
        ana: I1 close
        bot: I1 is not resolved yet. Say what was done about it: I1 resolve …
        ana: I1 reopen
        bot: I1 is not resolved yet, so there is nothing to reopen.
        bo: I1 acknowledge
        bot: Acknowledged I1 Login fails.
           | [Undo: undo change #]
        ana, bo: ↻ I1 Login fails: acknowledged · s2 high · resolve by Wed 25 Nov 10:00 · Bo · To respond: within 4h: kept, Mon 23 Nov 10:00
        bo: I1 acknowledged
        bot: I1 is acknowledged already.
        given: 3 hours later
        bo: start I1
        bot: Took I1 Login fails into work.
           | [Undo: undo change #]
        ana, bo: ↻ I1 Login fails: in work · s2 high · resolve by Wed 25 Nov 10:00 · Bo
        bo: I1 ack
        bot: I1 is in work already.
        ana: I1 start
        bot: I1 is in work already.
        bo: I1 cause a certificate ran out
        bot: Set the cause of I1 Login fails to a certificate ran out.
           | [Undo: undo change #]
        ana, bo: ↻ I1 Login fails: Cause: a certificate ran out
        given: 2 hours later
        bo: I1 resolve
        bot: I1 Login fails: What was done about it?
           | [Cancel]
        bo: we renewed it
        bot: Resolved I1 Login fails: we renewed it.
           | [Undo: undo change #]
        ana, bo: ↻ I1 Login fails: resolved · s2 high · Bo · Resolution: we renewed it · To resolve: within 2 working days: kept, Mon 23 Nov 15:00
        ana: I1
        bot: I1 Login fails
           | resolved · s2 high · Bo
           | Severity: 2 high (something important does not work)
           | Cause: a certificate ran out
           | Resolution: we renewed it
           | To respond: within 4h: kept, Mon 23 Nov 10:00
           | To resolve: within 2 working days: kept, Mon 23 Nov 15:00
           | [Close: I1 close] [Reopen: I1 reopen] [Severity…: I1 severity] [Assign…: I1 to] [Cause…: I1 cause] [Comment…: I1 comment]
        ana: I1 acknowledge
        bot: I1 is resolved. If it is not, reopen it first: I1 reopen
        ana: I1 resolved once more
        bot: I1 is resolved already.
        given: 1 day later
        ana: I1 reopen
        bot: Reopened I1 Login fails.
           | [Undo: undo change #]
        bo: ← Ana reopened I1 Login fails.
           | [Show: I1]
        ana, bo: ↻ I1 Login fails: reopened · s2 high · resolve by Thu 26 Nov 10:00 · Bo · To resolve: within 2 working days: by Thu 26 Nov 10:00
        ana: undo
        bot: Undone. I1 is resolved again.
           | [Redo]
        ana, bo: ↻ I1 Login fails: resolved · s2 high · Bo · To resolve: within 2 working days: kept, Mon 23 Nov 15:00
        ana: reopen I1
        bot: Reopened I1 Login fails.
           | [Undo: undo change #]
        bo: ← Ana reopened I1 Login fails.
           | [Show: I1]
        ana, bo: ↻ I1 Login fails: reopened · s2 high · resolve by Thu 26 Nov 10:00 · Bo · To resolve: within 2 working days: by Thu 26 Nov 10:00
        ana: I1
        bot: I1 Login fails
           | reopened · s2 high · resolve by Thu 26 Nov 10:00 · Bo
           | Severity: 2 high (something important does not work)
           | Cause: a certificate ran out
           | Resolution: we renewed it
           | To respond: within 4h: kept, Mon 23 Nov 10:00
           | To resolve: within 2 working days: by Thu 26 Nov 10:00
           | [Acknowledge: I1 acknowledge] [Start: I1 start] [Resolve…: I1 resolve] [Severity…: I1 severity] [Assign…: I1 to] [Cause…: I1 cause] [Comment…: I1 comment]
        ana: I1 fixed the second server has it too
        bot: Resolved I1 Login fails: the second server has it too.
           | [Undo: undo change #]
        bo: ← Ana resolved I1 Login fails: the second server has it too.
           | [Show: I1]
        ana, bo: ↻ I1 Login fails: resolved · s2 high · Bo · Resolution: the second server has it too · To resolve: within 2 working days: kept, Tue 24 Nov 15:00
        ana: I1 close
        bot: Closed I1 Login fails.
           | [Undo: undo change #]
        bo: ← Ana closed I1 Login fails.
           | [Show: I1]
        ana, bo: ↻ I1 Login fails: ✓ closed · s2 high · Bo
        ana: I1 close
        bot: I1 is closed already.
        ana: I1 start
        bot: I1 is closed. Reopen it first: I1 reopen
        ana: I1
        bot: I1 Login fails
           | ✓ closed · s2 high · Bo
           | Severity: 2 high (something important does not work)
           | Cause: a certificate ran out
           | Resolution: the second server has it too
           | To respond: within 4h: kept, Mon 23 Nov 10:00
           | To resolve: within 2 working days: kept, Tue 24 Nov 15:00
           | [Reopen: I1 reopen] [Comment…: I1 comment]
        ana: I1 resolution both servers have a new certificate
        bot: Set the resolution of I1 Login fails to both servers have a new certificate.
           | [Undo: undo change #]
        ana, bo: ↻ I1 Login fails: Resolution: both servers have a new certificate
        ana: I1 resolution none
        bot: Took the resolution off I1 Login fails.
           | [Undo: undo change #]
        ana, bo: ↻ I1 Login fails: −Resolution
        ana: I1 cause none
        bot: Took the cause off I1 Login fails.
           | [Undo: undo change #]
        ana, bo: ↻ I1 Login fails: −Cause
        ana: history I1
        bot: History of I1 Login fails
           | without cause · Ana · Tue 24 Nov 15:00
           | without resolution · Ana · Tue 24 Nov 15:00
           | resolution: both servers have a new certificate · Ana · Tue 24 Nov 15:00
           | closed · Ana · Tue 24 Nov 15:00
           | resolved; resolution: the second server has it too · Ana · Tue 24 Nov 15:00
           | reopened · Ana · Tue 24 Nov 15:00
           | took back; resolved · Ana · Tue 24 Nov 15:00
           | reopened · Ana · Tue 24 Nov 15:00
           | resolved; resolution: we renewed it · Bo · Mon 23 Nov 15:00
           | cause: a certificate ran out · Bo · Mon 23 Nov 13:00
           | in work · Bo · Mon 23 Nov 13:00
           | acknowledged · Bo · Mon 23 Nov 10:00
           | added “Login fails” · Ana · Mon 23 Nov 10:00
           | [Show: I1]
        """);

    [Fact]
    public Task The_severity_says_how_fast() => Transcript.Check("""
        given: Apollo with ana, bo
        given: it is 2026-11-23 10:00
        ana: issue add Login fails for @Bo
        bot: Added I1 for Bo.
           | I1 Login fails
           | open · s3 medium · respond by Tue 24 Nov 10:00 · Bo
           | Severity: 3 medium (it disturbs, but there is a way around)
           | To respond: within 8h: by Tue 24 Nov 10:00
           | To resolve: within 5 working days: by Mon 30 Nov 10:00
           | [Acknowledge: I1 acknowledge] [Start: I1 start] [Undo: undo change #] [Resolve…: I1 resolve] [Severity…: I1 severity] [Assign…: I1 to] [Cause…: I1 cause] [Comment…: I1 comment]
        bo: ← Ana gave you I1 Login fails.
           | I1 Login fails
           | open · s3 medium · respond by Tue 24 Nov 10:00 · Bo
           | Severity: 3 medium (it disturbs, but there is a way around)
           | To respond: within 8h: by Tue 24 Nov 10:00
           | To resolve: within 5 working days: by Mon 30 Nov 10:00
           | [Acknowledge: I1 acknowledge] [Start: I1 start] [Resolve…: I1 resolve] [Severity…: I1 severity] [Assign…: I1 to] [Cause…: I1 cause] [Comment…: I1 comment]
        ana: I1 s1
        bot: Set the severity of I1 Login fails to 1 critical (work stands still and there is no way around).
           | [Undo: undo change #]
        bo: ← Ana set the severity of I1 Login fails to 1 critical (work stands still and there is no way around).
           | [Show: I1]
        ana, bo: ↻ I1 Login fails: open · s1 critical · respond by Mon 23 Nov 11:00 · Bo · Severity: 1 critical (work stands still and there is no way around) · To respond: within 1h: by Mon 23 Nov 11:00 · To resolve: within 1 working day: by Tue 24 Nov 10:00
        ana: I1 severity
        bot: I1 Login fails: How bad is it?
           | [1 critical (work stands still and there is no way around): s1] [2 high (something important does not work): s2] [3 medium (it disturbs, but there is a way around): s3] [4 low (it hardly disturbs anybody): s4] [Cancel]
        ana: low
        bot: Set the severity of I1 Login fails to 4 low (it hardly disturbs anybody).
           | [Undo: undo change #]
        bo: ← Ana set the severity of I1 Login fails to 4 low (it hardly disturbs anybody).
           | [Show: I1]
        ana, bo: ↻ I1 Login fails: open · s4 low · respond by Thu 26 Nov 10:00 · Bo · Severity: 4 low (it hardly disturbs anybody) · To respond: within 24h: by Thu 26 Nov 10:00 · To resolve: within 10 working days: by Mon 7 Dec 10:00
        ana: I1 severity low
        bot: I1 has that already.
        ana: I1 severity 9
        bot: I could not read “9”. A severity is s1 (critical), s2 (high), s3 (medium) or s4 (low).
           | I1 Login fails: How bad is it?
           | [1 critical (work stands still and there is no way around): s1] [2 high (something important does not work): s2] [3 medium (it disturbs, but there is a way around): s3] [4 low (it hardly disturbs anybody): s4] [Cancel]
        ana: cancel
        bot: Cancelled; nothing was changed.
        ana: issue clocks
        bot: Clocks of issues in Apollo
           | 1 critical (work stands still and there is no way around): respond within 1h, resolve within 1 working day
           | 2 high (something important does not work): respond within 4h, resolve within 2 working days
           | 3 medium (it disturbs, but there is a way around): respond within 8h, resolve within 5 working days
           | 4 low (it hardly disturbs anybody): respond within 24h, resolve within 10 working days
           | In the working time of who owns it. Near means that less than a quarter is left.
        bo: issue clock s1 respond 2h
        bot: Only a manager of this project can do that.
        ana: issue clock s4 respond 2h resolve 3 days
        bot: Severity 4: respond within 2h, resolve within 3 working days. That counts for what is open as well.
           | [Undo: undo change #]
        ana: I1
        bot: I1 Login fails
           | open · s4 low · respond by Mon 23 Nov 12:00 · Bo
           | Severity: 4 low (it hardly disturbs anybody)
           | To respond: within 2h: by Mon 23 Nov 12:00
           | To resolve: within 3 working days: by Thu 26 Nov 10:00
           | [Acknowledge: I1 acknowledge] [Start: I1 start] [Resolve…: I1 resolve] [Severity…: I1 severity] [Assign…: I1 to] [Cause…: I1 cause] [Comment…: I1 comment]
        ana: undo
        bot: Undone. The clocks of issues are as they were.
           | [Redo]
        ana: issue clock s1 resolve 2
        bot: Severity 1: respond within 1h, resolve within 2 working days. That counts for what is open as well.
           | [Undo: undo change #]
        ana: issue clock
        bot: For which severity?
           | [1 critical (work stands still and there is no way around): s1] [2 high (something important does not work): s2] [3 medium (it disturbs, but there is a way around): s3] [4 low (it hardly disturbs anybody): s4] [Cancel]
        ana: critical
        bot: Say what is to change, for example: issue clock s1 respond 2h resolve 3 days
        ana: issue clock s1 respond 3000h
        bot: The time to respond is at most 100h of working time.
        ana: issue clocks
        bot: Clocks of issues in Apollo
           | 1 critical (work stands still and there is no way around): respond within 1h, resolve within 2 working days
           | 2 high (something important does not work): respond within 4h, resolve within 2 working days
           | 3 medium (it disturbs, but there is a way around): respond within 8h, resolve within 5 working days
           | 4 low (it hardly disturbs anybody): respond within 24h, resolve within 10 working days
           | In the working time of who owns it. Near means that less than a quarter is left.
        """);

    [Fact]
    public Task Issues_are_listed_worst_first_with_what_is_near_and_over() => Transcript.Check("""
        given: Apollo with ana, bo
        given: it is 2026-11-23 10:00
        ana: issues
        bot: There are no issues yet.
           | [New issue: issue add]
        ana: issue add Search is slow s4
        bot: Added I1.
           | I1 Search is slow
           | open · s4 low · respond by Thu 26 Nov 10:00
           | Severity: 4 low (it hardly disturbs anybody)
           | To respond: within 24h: by Thu 26 Nov 10:00
           | To resolve: within 10 working days: by Mon 7 Dec 10:00
           | [Acknowledge: I1 acknowledge] [Start: I1 start] [Undo: undo change #] [Resolve…: I1 resolve] [Severity…: I1 severity] [Assign…: I1 to] [Cause…: I1 cause] [Comment…: I1 comment]
        ana: issue add Mails come late s2 for @Bo
        bot: Added I2 for Bo.
           | I2 Mails come late
           | open · s2 high · respond by Mon 23 Nov 14:00 · Bo
           | Severity: 2 high (something important does not work)
           | To respond: within 4h: by Mon 23 Nov 14:00
           | To resolve: within 2 working days: by Wed 25 Nov 10:00
           | [Acknowledge: I2 acknowledge] [Start: I2 start] [Undo: undo change #] [Resolve…: I2 resolve] [Severity…: I2 severity] [Assign…: I2 to] [Cause…: I2 cause] [Comment…: I2 comment]
        bo: ← Ana gave you I2 Mails come late.
           | I2 Mails come late
           | open · s2 high · respond by Mon 23 Nov 14:00 · Bo
           | Severity: 2 high (something important does not work)
           | To respond: within 4h: by Mon 23 Nov 14:00
           | To resolve: within 2 working days: by Wed 25 Nov 10:00
           | [Acknowledge: I2 acknowledge] [Start: I2 start] [Resolve…: I2 resolve] [Severity…: I2 severity] [Assign…: I2 to] [Cause…: I2 cause] [Comment…: I2 comment]
        ana: issue add Login fails s1 for me #login
        bot: Added I3 for Ana.
           | I3 Login fails
           | open · s1 critical · respond by Mon 23 Nov 11:00 · Ana · #login
           | Severity: 1 critical (work stands still and there is no way around)
           | To respond: within 1h: by Mon 23 Nov 11:00
           | To resolve: within 1 working day: by Tue 24 Nov 10:00
           | [Acknowledge: I3 acknowledge] [Start: I3 start] [Undo: undo change #] [Resolve…: I3 resolve] [Severity…: I3 severity] [Assign…: I3 to] [Cause…: I3 cause] [Comment…: I3 comment]
        given: 50 minutes later
        ana: ← Near or over the clock in Apollo
           | I3 Login fails · s1 critical · ▲ soon: respond by Mon 23 Nov 11:00 · Ana
        ana: issues
        bot: Issues of Apollo
           | 3 in all, 1 near the clock, as of 10:50
           | I3 Login fails · Ana · open · s1 critical · ▲ soon: respond by Mon 23 Nov 11:00
           | I2 Mails come late · Bo · open · s2 high · respond by Mon 23 Nov 14:00
           | I1 Search is slow · open · s4 low · respond by Thu 26 Nov 10:00
           | [Refresh: issues]
        ana: issues near
        bot: Issues of Apollo: near the clock
           | 1 in all, 1 near the clock, as of 10:50
           | I3 Login fails · Ana · open · s1 critical · ▲ soon: respond by Mon 23 Nov 11:00
           | [Refresh: issues near]
        ana: issues over
        bot: Issues of Apollo: over the clock: there are none.
        given: 20 minutes later
        ana: ← Near or over the clock in Apollo
           | I3 Login fails · s1 critical · ▲ response over since Mon 23 Nov 11:00 · Ana
        ana: issues over
        bot: Issues of Apollo: over the clock
           | 1 in all, 1 over the clock, as of 11:10
           | I3 Login fails · Ana · open · s1 critical · ▲ response over since Mon 23 Nov 11:00
           | [Refresh: issues over]
        bo: issues mine
        bot: Issues of Apollo: mine
           | 1 in all, as of 11:10
           | I2 Mails come late · open · s2 high · respond by Mon 23 Nov 14:00
           | [Refresh: issues mine]
        bo: my issues
        bot: Issues of Apollo: mine
           | 1 in all, as of 11:10
           | I2 Mails come late · open · s2 high · respond by Mon 23 Nov 14:00
           | [Refresh: my issues]
        ana: issues by severity
        bot: Issues of Apollo
           | 3 in all, 1 over the clock, as of 11:10
           | 1 critical (work stands still and there is no way around) (1)
           | I3 Login fails · Ana · open · s1 critical · ▲ response over since Mon 23 Nov 11:00
           | 2 high (something important does not work) (1)
           | I2 Mails come late · Bo · open · s2 high · respond by Mon 23 Nov 14:00
           | 4 low (it hardly disturbs anybody) (1)
           | I1 Search is slow · open · s4 low · respond by Thu 26 Nov 10:00
           | [Refresh: issues by severity]
        ana: issues s2
        bot: Issues of Apollo: s2 high
           | 1 in all, as of 11:10
           | I2 Mails come late · Bo · open · s2 high · respond by Mon 23 Nov 14:00
           | [Refresh: issues s2]
        ana: issues sorted by age
        bot: Issues of Apollo
           | 3 in all, 1 over the clock, as of 11:10
           | I3 Login fails · Ana · open · s1 critical · ▲ response over since Mon 23 Nov 11:00
           | I2 Mails come late · Bo · open · s2 high · respond by Mon 23 Nov 14:00
           | I1 Search is slow · open · s4 low · respond by Thu 26 Nov 10:00
           | [Refresh: issues sorted by age]
        ana: issues #login
        bot: Issues of Apollo: #login
           | 1 in all, 1 over the clock, as of 11:10
           | I3 Login fails · Ana · open · s1 critical · ▲ response over since Mon 23 Nov 11:00
           | [Refresh: issues #login]
        ana: I3 start
        bot: Took I3 Login fails into work.
           | [Undo: undo change #]
        ana: ↻ I3 Login fails: in work · s1 critical · resolve by Tue 24 Nov 10:00 · Ana · #login · To respond: within 1h: missed, Mon 23 Nov 11:10 instead of Mon 23 Nov 11:00
        ana: issues in work
        bot: Issues of Apollo: in work
           | 1 in all, as of 11:10
           | I3 Login fails · Ana · in work · s1 critical · resolve by Tue 24 Nov 10:00
           | [Refresh: issues in work]
        ana: I3 resolve a new certificate
        bot: Resolved I3 Login fails: a new certificate.
           | [Undo: undo change #]
        ana: ↻ I3 Login fails: resolved · s1 critical · Ana · #login · Resolution: a new certificate · To resolve: within 1 working day: kept, Mon 23 Nov 11:10
        ana: I3 close
        bot: Closed I3 Login fails.
           | [Undo: undo change #]
        ana: ↻ I3 Login fails: ✓ closed · s1 critical · Ana · #login
        ana: issues all
        bot: Issues of Apollo: with finished ones
           | 3 in all, as of 11:10
           | I2 Mails come late · Bo · open · s2 high · respond by Mon 23 Nov 14:00
           | I1 Search is slow · open · s4 low · respond by Thu 26 Nov 10:00
           | I3 Login fails · Ana · closed · s1 critical
           | [Refresh: issues all]
        ana: issues closed
        bot: Issues of Apollo: closed
           | 1 in all, as of 11:10
           | I3 Login fails · Ana · closed · s1 critical
           | [Refresh: issues closed]
        """);
}
