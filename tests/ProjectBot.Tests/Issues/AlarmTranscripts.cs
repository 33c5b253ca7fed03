namespace ProjectBot.Tests.Issues;

/// <summary>Owners and managers hear when a clock is near and when it is over, once each; clients never.</summary>
public sealed class AlarmTranscripts
{
    [Fact]
    public Task Near_and_over_are_told_once_each() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client)
        given: it is 2026-11-23 10:00
        ana: issue add Login fails s1 for @Bo
        bot: Added I1 for Bo.
           | I1 Login fails
           | open · s1 critical · respond by Mon 23 Nov 11:00 · Bo
           | Severity: 1 critical (work stands still and there is no way around)
           | To respond: within 1h: by Mon 23 Nov 11:00
           | To resolve: within 1 working day: by Tue 24 Nov 10:00
           | [Acknowledge: I1 acknowledge] [Start: I1 start] [Undo: undo change #] [Resolve…: I1 resolve] [Severity…: I1 severity] [Assign…: I1 to] [Cause…: I1 cause] [Comment…: I1 comment]
        bo: ← Ana gave you I1 Login fails.
           | I1 Login fails
           | open · s1 critical · respond by Mon 23 Nov 11:00 · Bo
           | Severity: 1 critical (work stands still and there is no way around)
           | To respond: within 1h: by Mon 23 Nov 11:00
           | To resolve: within 1 working day: by Tue 24 Nov 10:00
           | [Acknowledge: I1 acknowledge] [Start: I1 start] [Resolve…: I1 resolve] [Severity…: I1 severity] [Assign…: I1 to] [Cause…: I1 cause] [Comment…: I1 comment]
        carla: raise The export is empty s1
        bot: I told the team. It is I2: you hear from me when it is taken up and when it is resolved.
           | I2 The export is empty
           | open · s1 critical
           | Severity: 1 critical (work stands still and there is no way around)
           | [Comment…: I2 comment] [Undo: undo change #]
        ana: ← Carla raised I2 The export is empty.
           | I2 The export is empty
           | open · s1 critical · respond by Mon 23 Nov 11:00
           | Severity: 1 critical (work stands still and there is no way around)
           | Raised by: Carla
           | To respond: within 1h: by Mon 23 Nov 11:00
           | To resolve: within 1 working day: by Tue 24 Nov 10:00
           | Clients: may see this
           | Watched by: Carla
           | [Acknowledge: I2 acknowledge] [Start: I2 start] [Resolve…: I2 resolve] [Severity…: I2 severity] [Assign…: I2 to] [Cause…: I2 cause] [Comment…: I2 comment]
        given: 30 minutes later
        given: 16 minutes later
        ana: ← Near or over the clock in Apollo
           | I1 Login fails · s1 critical · ▲ soon: respond by Mon 23 Nov 11:00 · Bo
           | I2 The export is empty · s1 critical · ▲ soon: respond by Mon 23 Nov 11:00 · nobody has it
        bo: ← Near or over the clock in Apollo
           | I1 Login fails · s1 critical · ▲ soon: respond by Mon 23 Nov 11:00 · Bo
        bo: why
        bot: It comes by a schedule of the project: Clocks of issues (Mon 23 Nov 11:00). Its number is 2, and this was the one of Mon 23 Nov 10:45. I sent it at once.
           | [Not for me: stop schedule apollo/2]
        given: 10 minutes later
        ana: schedules
        bot: What comes back by itself
           | 2 Clocks of issues · Mon 23 Nov 11:00 · for the team
           | 1 What is due · every working day 09:00 · next Tue 24 Nov 09:00 · for the team
        given: 10 minutes later
        ana: ← Near or over the clock in Apollo
           | I1 Login fails · s1 critical · ▲ response over since Mon 23 Nov 11:00 · Bo
           | I2 The export is empty · s1 critical · ▲ response over since Mon 23 Nov 11:00 · nobody has it
        bo: ← Near or over the clock in Apollo
           | I1 Login fails · s1 critical · ▲ response over since Mon 23 Nov 11:00 · Bo
        bo: I1 start
        bot: Took I1 Login fails into work.
           | [Undo: undo change #]
        ana, bo: ↻ I1 Login fails: in work · s1 critical · resolve by Tue 24 Nov 10:00 · Bo · To respond: within 1h: missed, Mon 23 Nov 11:06 instead of Mon 23 Nov 11:00
        given: 30 minutes later
        given: 1 day later
        ana: ← Near or over the clock in Apollo
           | I1 Login fails · s1 critical · ▲ soon: resolve by Tue 24 Nov 10:00 · Bo
           | I2 The export is empty · s1 critical · ▲ response over since Mon 23 Nov 11:00 · nobody has it
        ana: ← Near or over the clock in Apollo
           | I1 Login fails · s1 critical · ▲ resolution over since Tue 24 Nov 10:00 · Bo
           | I2 The export is empty · s1 critical · ▲ response over since Mon 23 Nov 11:00 · nobody has it
        bo: ← Near or over the clock in Apollo
           | I1 Login fails · s1 critical · ▲ soon: resolve by Tue 24 Nov 10:00 · Bo
        bo: ← Near or over the clock in Apollo
           | I1 Login fails · s1 critical · ▲ resolution over since Tue 24 Nov 10:00 · Bo
        bo: I1 resolve a new certificate
        bot: Resolved I1 Login fails: a new certificate.
           | [Undo: undo change #]
        ana, bo: ↻ I1 Login fails: resolved · s1 critical · Bo · Resolution: a new certificate · To resolve: within 1 working day: missed, Tue 24 Nov 11:36 instead of Tue 24 Nov 10:00
        given: 1 day later
        ana: I1 reopen
        bot: Reopened I1 Login fails.
           | [Undo: undo change #]
        bo: ← Ana reopened I1 Login fails.
           | [Show: I1]
        ana, bo: ↻ I1 Login fails: reopened · s1 critical · ▲ resolution over since Tue 24 Nov 10:00 · Bo · To resolve: within 1 working day: by Tue 24 Nov 10:00
        given: 1 day later
        """);

    [Fact]
    public Task What_is_changed_moves_what_is_told() => Transcript.Check("""
        given: Apollo with ana, bo
        given: it is 2026-11-23 10:00
        ana: issue add Search is slow s4 for @Bo
        bot: Added I1 for Bo.
           | I1 Search is slow
           | open · s4 low · respond by Thu 26 Nov 10:00 · Bo
           | Severity: 4 low (it hardly disturbs anybody)
           | To respond: within 24h: by Thu 26 Nov 10:00
           | To resolve: within 10 working days: by Mon 7 Dec 10:00
           | [Acknowledge: I1 acknowledge] [Start: I1 start] [Undo: undo change #] [Resolve…: I1 resolve] [Severity…: I1 severity] [Assign…: I1 to] [Cause…: I1 cause] [Comment…: I1 comment]
        bo: ← Ana gave you I1 Search is slow.
           | I1 Search is slow
           | open · s4 low · respond by Thu 26 Nov 10:00 · Bo
           | Severity: 4 low (it hardly disturbs anybody)
           | To respond: within 24h: by Thu 26 Nov 10:00
           | To resolve: within 10 working days: by Mon 7 Dec 10:00
           | [Acknowledge: I1 acknowledge] [Start: I1 start] [Resolve…: I1 resolve] [Severity…: I1 severity] [Assign…: I1 to] [Cause…: I1 cause] [Comment…: I1 comment]
        ana: issue add Mails come late s3 for me
        bot: Added I2 for Ana.
           | I2 Mails come late
           | open · s3 medium · respond by Tue 24 Nov 10:00 · Ana
           | Severity: 3 medium (it disturbs, but there is a way around)
           | To respond: within 8h: by Tue 24 Nov 10:00
           | To resolve: within 5 working days: by Mon 30 Nov 10:00
           | [Acknowledge: I2 acknowledge] [Start: I2 start] [Undo: undo change #] [Resolve…: I2 resolve] [Severity…: I2 severity] [Assign…: I2 to] [Cause…: I2 cause] [Comment…: I2 comment]
        ana: issue clock s4 respond 2h
        bot: Severity 4: respond within 2h, resolve within 10 working days. That counts for what is open as well.
           | [Undo: undo change #]
        given: 91 minutes later
        ana: ← Near or over the clock in Apollo
           | I1 Search is slow · s4 low · ▲ soon: respond by Mon 23 Nov 12:00 · Bo
        bo: ← Near or over the clock in Apollo
           | I1 Search is slow · s4 low · ▲ soon: respond by Mon 23 Nov 12:00 · Bo
        ana: issue clock s3 respond 3h
        bot: Severity 3: respond within 3h, resolve within 5 working days. That counts for what is open as well.
           | [Undo: undo change #]
        given: 1 hour later
        ana: ← Near or over the clock in Apollo
           | I1 Search is slow · s4 low · ▲ response over since Mon 23 Nov 12:00 · Bo
        ana: ← Near or over the clock in Apollo
           | I2 Mails come late · s3 medium · ▲ soon: respond by Mon 23 Nov 13:00 · Ana
        bo: ← Near or over the clock in Apollo
           | I1 Search is slow · s4 low · ▲ response over since Mon 23 Nov 12:00 · Bo
        bo: away tomorrow
        bot: You are away: Tue 24 Nov. Back on Wed 25 Nov.
           | [i am back] [Undo: undo change #]
        ana: I1 start
        bot: Took I1 Search is slow into work.
           | [Undo: undo change #]
        bo: ← Ana took I1 Search is slow into work.
           | [Show: I1]
        ana, bo: ↻ I1 Search is slow: in work · s4 low · resolve by Tue 8 Dec 10:00 · Bo · To respond: within 2h: missed, Mon 23 Nov 12:31 instead of Mon 23 Nov 12:00 · To resolve: within 10 working days: by Tue 8 Dec 10:00
        ana: I2 start
        bot: Took I2 Mails come late into work.
           | [Undo: undo change #]
        ana: ↻ I2 Mails come late: in work · s3 medium · resolve by Mon 30 Nov 10:00 · Ana · To respond: within 3h: kept, Mon 23 Nov 12:31
        ana: undo
        bot: Undone. I2 is open again.
           | [Redo]
        ana: ↻ I2 Mails come late: open · s3 medium · ▲ soon: respond by Mon 23 Nov 13:00 · Ana · To respond: within 3h: by Mon 23 Nov 13:00
        given: 1 hour later
        ana: ← Near or over the clock in Apollo
           | I2 Mails come late · s3 medium · ▲ response over since Mon 23 Nov 13:00 · Ana
        ana: I2
        bot: I2 Mails come late
           | open · s3 medium · ▲ response over since Mon 23 Nov 13:00 · Ana
           | Severity: 3 medium (it disturbs, but there is a way around)
           | To respond: within 3h: by Mon 23 Nov 13:00
           | To resolve: within 5 working days: by Mon 30 Nov 10:00
           | [Acknowledge: I2 acknowledge] [Start: I2 start] [Resolve…: I2 resolve] [Severity…: I2 severity] [Assign…: I2 to] [Cause…: I2 cause] [Comment…: I2 comment]
        """);
}
