namespace ProjectBot.Tests.Issues;

/// <summary>What a client raises, and what becomes of risks and blocked tasks.</summary>
public sealed class RaisingTranscripts
{
    [Fact]
    public Task A_client_raises_an_issue_and_hears_when_it_is_taken_up_and_resolved() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client)
        given: it is 2026-11-23 10:00
        ana: issue add We lost the backup s1
        bot: Added I1.
           | I1 We lost the backup
           | open · s1 critical · respond by Mon 23 Nov 11:00
           | Severity: 1 critical (work stands still and there is no way around)
           | To respond: within 1h: by Mon 23 Nov 11:00
           | To resolve: within 1 working day: by Tue 24 Nov 10:00
           | [Acknowledge: I1 acknowledge] [Start: I1 start] [Undo: undo change #] [Resolve…: I1 resolve] [Severity…: I1 severity] [Assign…: I1 to] [Cause…: I1 cause] [Comment…: I1 comment]
        carla: raise The export is empty s2
        bot: I told the team. It is I2: you hear from me when it is taken up and when it is resolved.
           | I2 The export is empty
           | open · s2 high
           | Severity: 2 high (something important does not work)
           | [Comment…: I2 comment] [Undo: undo change #]
        ana: ← Carla raised I2 The export is empty.
           | I2 The export is empty
           | open · s2 high · respond by Mon 23 Nov 14:00
           | Severity: 2 high (something important does not work)
           | Raised by: Carla
           | To respond: within 4h: by Mon 23 Nov 14:00
           | To resolve: within 2 working days: by Wed 25 Nov 10:00
           | Clients: may see this
           | Watched by: Carla
           | [Acknowledge: I2 acknowledge] [Start: I2 start] [Resolve…: I2 resolve] [Severity…: I2 severity] [Assign…: I2 to] [Cause…: I2 cause] [Comment…: I2 comment]
        ana: why
        bot: Carla raised I2 (10:00), and I tell the managers of the project. I sent it at once.
        carla: issues
        bot: Issues of Apollo
           | 1 in all, as of 10:00
           | I2 The export is empty · open · s2 high
           | [Refresh: issues]
        carla: I1
        bot: There is no I1 here.
        carla: I2
        bot: I2 The export is empty
           | open · s2 high
           | Severity: 2 high (something important does not work)
           | [Comment…: I2 comment]
        carla: I2 s1
        bot: That is for the project team.
           | [What is shared with me: tasks]
        carla: issue add Another one
        bot: I told the team. It is I3: you hear from me when it is taken up and when it is resolved.
           | I3 Another one
           | open · s3 medium
           | Severity: 3 medium (it disturbs, but there is a way around)
           | [Comment…: I3 comment] [Undo: undo change #]
        ana: ← Carla raised I3 Another one.
           | I3 Another one
           | open · s3 medium · respond by Tue 24 Nov 10:00
           | Severity: 3 medium (it disturbs, but there is a way around)
           | Raised by: Carla
           | To respond: within 8h: by Tue 24 Nov 10:00
           | To resolve: within 5 working days: by Mon 30 Nov 10:00
           | Clients: may see this
           | Watched by: Carla
           | [Acknowledge: I3 acknowledge] [Start: I3 start] [Resolve…: I3 resolve] [Severity…: I3 severity] [Assign…: I3 to] [Cause…: I3 cause] [Comment…: I3 comment]
        carla: issue clocks
        bot: That is for the project team.
           | [What is shared with me: tasks]
        carla: issues over
        bot: Issues of Apollo: over the clock: there are none.
        ana: I2 to @Bo
        bot: Gave I2 The export is empty to Bo.
           | [Undo: undo change #]
        bo: ← Ana gave you I2 The export is empty.
           | I2 The export is empty
           | open · s2 high · respond by Mon 23 Nov 14:00 · Bo
           | Severity: 2 high (something important does not work)
           | Raised by: Carla
           | To respond: within 4h: by Mon 23 Nov 14:00
           | To resolve: within 2 working days: by Wed 25 Nov 10:00
           | Clients: may see this
           | Watched by: Carla
           | [Acknowledge: I2 acknowledge] [Start: I2 start] [Resolve…: I2 resolve] [Severity…: I2 severity] [Assign…: I2 to] [Cause…: I2 cause] [Comment…: I2 comment]
        ana: ↻ I2 The export is empty: open · s2 high · respond by Mon 23 Nov 14:00 · Bo
        carla: ↻ I2 The export is empty: open · s2 high · Bo
        bo: I2 acknowledge
        bot: Acknowledged I2 The export is empty.
           | [Undo: undo change #]
        carla: ← Bo acknowledged I2 The export is empty.
           | [Show: I2]
        ana, bo: ↻ I2 The export is empty: acknowledged · s2 high · resolve by Wed 25 Nov 10:00 · Bo · To respond: within 4h: kept, Mon 23 Nov 10:00
        carla: ↻ I2 The export is empty: acknowledged · s2 high · Bo
        bo: I2 cause Ben deleted the table
        bot: Set the cause of I2 The export is empty to Ben deleted the table.
           | [Undo: undo change #]
        ana, bo: ↻ I2 The export is empty: Cause: Ben deleted the table
        ana: I2 share cause
        bot: Told clients the cause of I2 The export is empty.
           | [Undo: undo change #]
        ana, bo: ↻ I2 The export is empty: Cause, for clients: Ben deleted the table
        carla: ↻ I2 The export is empty: Cause: Ben deleted the table
        carla: I2
        bot: I2 The export is empty
           | acknowledged · s2 high · Bo
           | Severity: 2 high (something important does not work)
           | Cause: Ben deleted the table
           | [Comment…: I2 comment]
        bo: I2 start
        bot: Took I2 The export is empty into work.
           | [Undo: undo change #]
        carla: ← Bo took I2 The export is empty into work.
           | [Show: I2]
        ana, bo: ↻ I2 The export is empty: in work · s2 high · resolve by Wed 25 Nov 10:00 · Bo
        carla: ↻ I2 The export is empty: in work · s2 high · Bo
        bo: I2 resolve the export has its data again
        bot: Resolved I2 The export is empty: the export has its data again.
           | [Undo: undo change #]
        carla: ← Bo resolved I2 The export is empty: the export has its data again.
           | [Show: I2]
        ana, bo: ↻ I2 The export is empty: resolved · s2 high · Bo · Resolution: the export has its data again · To resolve: within 2 working days: kept, Mon 23 Nov 10:00
        carla: ↻ I2 The export is empty: resolved · s2 high · Bo · Resolution: the export has its data again
        carla: I2
        bot: I2 The export is empty
           | resolved · s2 high · Bo
           | Severity: 2 high (something important does not work)
           | Resolution: the export has its data again
           | Cause: Ben deleted the table
           | [Comment…: I2 comment]
        carla: I2 comment thank you
        bot: Commented on I2 The export is empty: “thank you”.
           | [Undo: undo change #]
        bo: ← Carla commented on I2 The export is empty: “thank you”.
           | [Show: I2]
        bo, carla: ↻ I2 The export is empty: 1 comment · Carla, Mon 23 Nov 10:00: thank you
        carla: history I2
        bot: History of I2 The export is empty
           | commented “thank you” · Carla · Mon 23 Nov 10:00
           | resolved; resolution: the export has its data again · Bo · Mon 23 Nov 10:00
           | in work · Bo · Mon 23 Nov 10:00
           | clients know the cause: Ben deleted the table · Ana · Mon 23 Nov 10:00
           | acknowledged · Bo · Mon 23 Nov 10:00
           | given to Bo · Ana · Mon 23 Nov 10:00
           | added “The export is empty” · Carla · Mon 23 Nov 10:00
           | [Show: I2]
        ana: I1 cause nobody looked at the disk
        bot: Set the cause of I1 We lost the backup to nobody looked at the disk.
           | [Undo: undo change #]
        ana: ↻ I1 We lost the backup: Cause: nobody looked at the disk
        ana: I1 share cause
        bot: I1 is internal, so no client would read that. Let them see it first: I1 share
        bo: I2 hide
        bot: Made I2 The export is empty internal again.
           | [Undo: undo change #]
        bo: ↻ I2 The export is empty: −Clients
        carla: ↻ I2 is internal: −Severity · −Resolution · −Cause · −Carla, Mon 23 Nov 10:00
        carla: I2
        bot: There is no I2 here.
        carla: raise
        bot: What is the problem?
           | [Cancel]
        carla: The search finds nothing
        bot: I told the team. It is I4: you hear from me when it is taken up and when it is resolved.
           | I4 The search finds nothing
           | open · s3 medium
           | Severity: 3 medium (it disturbs, but there is a way around)
           | [Comment…: I4 comment] [Undo: undo change #]
        ana: ← Carla raised I4 The search finds nothing.
           | I4 The search finds nothing
           | open · s3 medium · respond by Tue 24 Nov 10:00
           | Severity: 3 medium (it disturbs, but there is a way around)
           | Raised by: Carla
           | To respond: within 8h: by Tue 24 Nov 10:00
           | To resolve: within 5 working days: by Mon 30 Nov 10:00
           | Clients: may see this
           | Watched by: Carla
           | [Acknowledge: I4 acknowledge] [Start: I4 start] [Resolve…: I4 resolve] [Severity…: I4 severity] [Assign…: I4 to] [Cause…: I4 cause] [Comment…: I4 comment]
        carla: undo
        bot: Undone. I4 is gone.
           | [Redo]
        ana: ↻ I4 was taken back: −Severity · −Raised by · −To respond · −To resolve · −Clients · −Watched by
        carla: ↻ I4 was taken back: −Severity
        bo: raise The logo is wrong
        bot: I didn’t catch “raise The logo is wrong”. You could say:
           | [my tasks] [what's overdue?] [what's due this week?] [Add it as a task: task add raise The logo is wrong] [help]
        """);

    [Fact]
    public Task Where_others_read_along_nothing_internal_is_said() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client), dan(stranger) in team, hall
        given: it is 2026-11-23 10:00
        given: team is read by ana, bo, carla
        given: hall is read by ana, carla, dan
        ana: issue add The export is slow because of Ben s1 for @Bo
        bot: Added I1 for Bo.
           | I1 The export is slow
           | open · s1 critical · respond by Mon 23 Nov 11:00 · Bo
           | Severity: 1 critical (work stands still and there is no way around)
           | Cause: of Ben
           | To respond: within 1h: by Mon 23 Nov 11:00
           | To resolve: within 1 working day: by Tue 24 Nov 10:00
           | [Acknowledge: I1 acknowledge] [Start: I1 start] [Undo: undo change #] [Resolve…: I1 resolve] [Severity…: I1 severity] [Assign…: I1 to] [Cause…: I1 cause] [Comment…: I1 comment]
        bo: ← Ana gave you I1 The export is slow.
           | I1 The export is slow
           | open · s1 critical · respond by Mon 23 Nov 11:00 · Bo
           | Severity: 1 critical (work stands still and there is no way around)
           | Cause: of Ben
           | To respond: within 1h: by Mon 23 Nov 11:00
           | To resolve: within 1 working day: by Tue 24 Nov 10:00
           | [Acknowledge: I1 acknowledge] [Start: I1 start] [Resolve…: I1 resolve] [Severity…: I1 severity] [Assign…: I1 to] [Cause…: I1 cause] [Comment…: I1 comment]
        carla@team: raise The export is empty
        bot: I told the team. It is I2: you hear from me when it is taken up and when it is resolved.
           | I2 The export is empty
           | open · s3 medium
           | Severity: 3 medium (it disturbs, but there is a way around)
           | [Comment…: I2 comment] [Undo: undo change #]
        ana: ← Carla raised I2 The export is empty.
           | I2 The export is empty
           | open · s3 medium · respond by Tue 24 Nov 10:00
           | Severity: 3 medium (it disturbs, but there is a way around)
           | Raised by: Carla
           | To respond: within 8h: by Tue 24 Nov 10:00
           | To resolve: within 5 working days: by Mon 30 Nov 10:00
           | Clients: may see this
           | Watched by: Carla
           | [Acknowledge: I2 acknowledge] [Start: I2 start] [Resolve…: I2 resolve] [Severity…: I2 severity] [Assign…: I2 to] [Cause…: I2 cause] [Comment…: I2 comment]
        ana@team: I2
        bot: I2 The export is empty
           | open · s3 medium
           | Severity: 3 medium (it disturbs, but there is a way around)
           | [Comment…: I2 comment]
        ana@team: I2 cause Ben deleted the table
        bot: A client reads here, and this is internal: cause. Tell me in private.
           | [Try it again: resume]
        ana@team: I2 s1
        bot: Ana set the severity of I2 The export is empty to 1 critical (work stands still and there is no way around).
           | [Undo: undo change #]
        @team: ↻ I2 The export is empty: open · s1 critical · Severity: 1 critical (work stands still and there is no way around)
        ana: ↻ I2 The export is empty: open · s1 critical · respond by Mon 23 Nov 11:00 · Severity: 1 critical (work stands still and there is no way around) · To respond: within 1h: by Mon 23 Nov 11:00 · To resolve: within 1 working day: by Tue 24 Nov 10:00
        ana@team: issues
        bot: Issues of Apollo
           | 1 in all, as of 10:00
           | I2 The export is empty · open · s1 critical
           | [Refresh: issues]
        ana@team: issues over
        bot: Issues of Apollo: over the clock: there are none.
        ana@team: issue clocks
        bot: A client reads here, and this is internal: clocks. Tell me in private.
        ana@team: I2 resolve it has its data again
        bot: Ana resolved I2 The export is empty: it has its data again.
           | [Undo: undo change #]
        carla: ← Ana resolved I2 The export is empty: it has its data again.
           | [Show: I2]
        @team: ↻ I2 The export is empty: resolved · s1 critical · Resolution: it has its data again
        ana: ↻ I2 The export is empty: resolved · s1 critical · Resolution: it has its data again · To respond: within 1h: kept, Mon 23 Nov 10:00 · To resolve: within 1 working day: kept, Mon 23 Nov 10:00
        ana@team: issue add Ben is ill
        bot: Added I3. It is internal and somebody reads here who is not in the team, so ask me in private to see it.
           | [Undo: undo change #]
        carla@hall: raise The search finds nothing
        bot: Added I4. Somebody reads here who is not in the project, so ask me in private to see it.
           | [Undo: undo change #]
        ana: ← Carla raised I4 The search finds nothing.
           | I4 The search finds nothing
           | open · s3 medium · respond by Tue 24 Nov 10:00
           | Severity: 3 medium (it disturbs, but there is a way around)
           | Raised by: Carla
           | To respond: within 8h: by Tue 24 Nov 10:00
           | To resolve: within 5 working days: by Mon 30 Nov 10:00
           | Clients: may see this
           | Watched by: Carla
           | [Acknowledge: I4 acknowledge] [Start: I4 start] [Resolve…: I4 resolve] [Severity…: I4 severity] [Assign…: I4 to] [Cause…: I4 cause] [Comment…: I4 comment]
        carla@hall: issues
        bot: One person reads along here who is not in the project, so I say nothing about it aloud. Ask me in private.
        dan@hall: raise I want this too
        bot: You are not in this project. Ask one of its managers to add you.
        """);

    [Fact]
    public Task Issues_come_of_risks_and_of_blocked_tasks() => Transcript.Check("""
        given: Apollo with ana, bo
        given: it is 2026-11-23 10:00
        ana: risk add The vendor slips
        bot: Added R1.
           | R1 The vendor slips
           | open · not rated
           | [Rate…: R1 rate] [Response…: R1 response] [Undo: undo change #] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: R1 occurred
        bot: Marked R1 The vendor slips as occurred.
           | [Make an issue of it: R1 make issue] [Undo: undo change #]
        ana: ↻ R1 The vendor slips: ▲ has occurred
        ana> Make an issue of it
        bot: Linked R1 The vendor slips to I1.
           | Added I1.
           | R1 The vendor slips
           | ▲ has occurred
           | [Response…: R1 response] [Review…: R1 review] [Show I1: I1] [Undo: undo change #] [Assign…: R1 to] [Close…: R1 close] [Comment…: R1 comment]
        ana: ↻ R1 The vendor slips: Led to: I1 The vendor slips (open)
        ana: I1
        bot: I1 The vendor slips
           | open · s3 medium · respond by Tue 24 Nov 10:00
           | Severity: 3 medium (it disturbs, but there is a way around)
           | To respond: within 8h: by Tue 24 Nov 10:00
           | To resolve: within 5 working days: by Mon 30 Nov 10:00
           | From: R1 The vendor slips (occurred)
           | [Acknowledge: I1 acknowledge] [Start: I1 start] [Resolve…: I1 resolve] [Severity…: I1 severity] [Assign…: I1 to] [Cause…: I1 cause] [Comment…: I1 comment]
        ana: R1
        bot: R1 The vendor slips
           | ▲ has occurred
           | Led to: I1 The vendor slips (open)
           | [Response…: R1 response] [Review…: R1 review] [Assign…: R1 to] [Close…: R1 close] [Comment…: R1 comment]
        ana: risk add The server dies
        bot: Added R2.
           | R2 The server dies
           | open · not rated
           | [Rate…: R2 rate] [Response…: R2 response] [Undo: undo change #] [Review…: R2 review] [Assign…: R2 to] [Occurred: R2 occurred] [Close…: R2 close] [Comment…: R2 comment]
        ana: issue from R2
        bot: Linked R2 The server dies to I2.
           | Added I2.
           | [Show I2: I2] [Undo: undo change #]
        ana: ↻ R2 The server dies: Led to: I2 The server dies (open)
        ana: task add Move the data for @Bo
        bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
           | T1 Move the data
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Move the data.
           | T1 Move the data
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: T1 blocked by no access to the old server
        bot: Marked T1 Move the data as blocked: no access to the old server.
           | [Make an issue of it: T1 make issue no access to the old server] [Undo: undo change #]
        ana, bo: ↻ T1 Move the data: ▲ blocked: no access to the old server · Bo
        bo: T1
        bot: T1 Move the data
           | ▲ blocked: no access to the old server · Bo
           | [Unblock: T1 unblock] [Done: T1 done] [Make an issue of it: T1 make issue no access to the old server] [Assign…: T1 to] [Due…: T1 due] [Comment…: T1 comment]
        bo> Make an issue of it
        bot: Linked T1 Move the data to I3.
           | Added I3.
           | T1 Move the data
           | ▲ blocked: no access to the old server · Bo
           | [Unblock: T1 unblock] [Done: T1 done] [Show I3: I3] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Comment…: T1 comment]
        ana, bo: ↻ T1 Move the data: Led to: I3 no access to the old server (open)
        bo: T1
        bot: T1 Move the data
           | ▲ blocked: no access to the old server · Bo
           | Led to: I3 no access to the old server (open)
           | [Unblock: T1 unblock] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Comment…: T1 comment]
        ana: task add Call the printer
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Call the printer
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: issue from T2
        bot: Linked T2 Call the printer to I4.
           | Added I4.
           | [Show I4: I4] [Undo: undo change #]
        ana: ↻ T2 Call the printer: Led to: I4 Call the printer (open)
        ana: issue from T9
        bot: There is no T9 here.
        ana: I1 make task Call them
        bot: Linked I1 The vendor slips to T3.
           | Added T3. It has no owner and no date yet, so it is in the inbox.
           | [Show T3: T3] [Undo: undo change #]
        ana: ↻ I1 The vendor slips: Led to: T3 Call them (to do)
        ana: link I2 T2
        bot: Linked I2 The server dies to T2.
           | [Undo: undo change #]
        """);

    [Fact]
    public Task What_a_client_raised_is_theirs() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client)
        carla: raise the export is empty
        bot: I told the team. It is I1: you hear from me when it is taken up and when it is resolved.
           | I1 the export is empty
           | open · s3 medium
           | Severity: 3 medium (it disturbs, but there is a way around)
           | [Comment…: I1 comment] [Undo: undo change #]
        ana: ← Carla raised I1 the export is empty.
           | I1 the export is empty
           | open · s3 medium · respond by Mon 23 Nov 17:00
           | Severity: 3 medium (it disturbs, but there is a way around)
           | Raised by: Carla
           | To respond: within 8h: by Mon 23 Nov 17:00
           | To resolve: within 5 working days: by Fri 27 Nov 17:00
           | Clients: may see this
           | Watched by: Carla
           | [Acknowledge: I1 acknowledge] [Start: I1 start] [Resolve…: I1 resolve] [Severity…: I1 severity] [Assign…: I1 to] [Cause…: I1 cause] [Comment…: I1 comment]
        carla: my issues
        bot: Issues of Apollo: mine
           | 1 in all, as of 09:00
           | I1 the export is empty · open · s3 medium
           | [Refresh: my issues]
        ana: my issues
        bot: Issues of Apollo: mine: there are none.
        """);
}
