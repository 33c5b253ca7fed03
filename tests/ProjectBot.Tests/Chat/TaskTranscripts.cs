namespace ProjectBot.Tests.Chat;

public sealed class TaskTranscripts
{
    [Fact]
    public Task Tasks_are_added_in_one_line() => Transcript.Check("""
        ana: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: task add Prepare kickoff deck for me by next friday p1 est 4h #design
        bot: Added T1 for Ana, due Fri 27 Nov.
           | T1 Prepare kickoff deck
           | ○ to do · Ana · Fri 27 Nov · p1 · #design
           | Work: 4h estimated
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add stand by me by friday
        bot: Added T2, due Fri 27 Nov. It has no owner yet, so it is in the inbox.
           | T2 stand by me
           | ○ to do · Fri 27 Nov
           | [Start: T2 start] [Done: T2 done] [Change: T2 due] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: task add Buy milk by hand
        bot: Added T3. It has no owner and no date yet, so it is in the inbox.
           | T3 Buy milk by hand
           | ○ to do
           | [Start: T3 start] [Done: T3 done] [Undo: undo change #] [Assign to me: T3 to me] [Assign…: T3 to] [Due…: T3 due] [Block…: T3 blocked by] [Comment…: T3 comment]
        ana: task from message
        bot: Say what it is, for example: task add Prepare the kickoff deck
        ana: cancel
        bot: There is no question open just now.
           | [help]
        ana: T1 done
        bot: Finished T1 Prepare kickoff deck.
           | [Undo: undo change #]
        ana: ↻ T1 Prepare kickoff deck: ✓ done on Sun 22 Nov · Ana · p1 · #design · Due: Fri 27 Nov
        ana: T2 T3 done
        bot: Finished T2 and T3.
           | [Undo: undo change #]
        ana: ↻ T2 stand by me: ✓ done on Sun 22 Nov · Due: Fri 27 Nov
        ana: ↻ T3 Buy milk by hand: ✓ done on Sun 22 Nov
        ana: T1
        bot: T1 Prepare kickoff deck
           | ✓ done on Sun 22 Nov · Ana · p1 · #design
           | Due: Fri 27 Nov
           | Work: 4h estimated
           | [Reopen: T1 reopen] [Comment…: T1 comment]
        ana: undo
        bot: Undone. T2 is open again. T3 is open again.
           | [Redo]
        ana: ↻ T2 stand by me: ○ to do · Fri 27 Nov · −Due
        ana: ↻ T3 Buy milk by hand: ○ to do
        ana: T3
        bot: T3 Buy milk by hand
           | ○ to do
           | [Start: T3 start] [Done: T3 done] [Assign to me: T3 to me] [Assign…: T3 to] [Due…: T3 due] [Block…: T3 blocked by] [Comment…: T3 comment]
        ana: T9
        bot: There is no T9 here.
        ana: T3 due blursday
        bot: I could not read “blursday”.
           | T3 Buy milk by hand: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Cancel]
        ana: T3 p2
        bot: Set T3 Buy milk by hand to p2 high.
           | [Undo: undo change #]
        ana: ↻ T3 Buy milk by hand: ○ to do · p2
        ana: T3 to @Bo
        bot: I could not read “@Bo”. I know nobody called Bo in this project.
           | T3 Buy milk by hand: Who does it?
           | [me] [Cancel] [Add Bo: add Bo as member]
        ana: task add Pay the invoice by 3/4
        bot: Sat 3 Apr 2027 or Thu 4 Mar 2027: which day did you mean?
           | [Sat 3 Apr 2027: 2027-04-03] [Thu 4 Mar 2027: 2027-03-04] [Cancel]
        ana> 1
        bot: Added T4, due Sat 3 Apr 2027. It has no owner yet, so it is in the inbox.
           | T4 Pay the invoice
           | ○ to do · Sat 3 Apr 2027
           | [Start: T4 start] [Done: T4 done] [Change: T4 due] [Undo: undo change #] [Assign to me: T4 to me] [Assign…: T4 to] [Block…: T4 blocked by] [Comment…: T4 comment]
        ana: task add Pay the invoice by tomorrow
        bot: Added T5, due Mon 23 Nov. It has no owner yet, so it is in the inbox.
           | Perhaps it is there already: T4 Pay the invoice.
           | T5 Pay the invoice
           | ○ to do · Mon 23 Nov
           | [Start: T5 start] [Done: T5 done] [Change: T5 due] [Show T4: T4] [Undo: undo change #] [Assign to me: T5 to me] [Assign…: T5 to] [Block…: T5 blocked by] [Comment…: T5 comment]
        """);

    [Fact]
    public Task Every_field_of_a_task_is_set_and_cleared_in_words() => Transcript.Check("""
        ana: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        bo: hi
        bot: Hello Bo! I keep your team's projects in the chat. Start with a project, for example:
           | [project new Apollo] [help]
        ana: add Bo as member
        bot: Bo is in Apollo now, as member.
           | [Undo: undo change #]
        bo: ← Ana added you to Apollo as member.
           | [Switch to Apollo: project use Apollo]
        ana: task add Write the offer
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Write the offer
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Send the offer
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Send the offer
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: T1 T2 due friday
        bot: Set the due date of T1 and T2 to Fri 27 Nov.
           | [Change: T1 T2 due] [Undo: undo change #]
        ana: ↻ T1 Write the offer: ○ to do · Fri 27 Nov
        ana: ↻ T2 Send the offer: ○ to do · Fri 27 Nov
        ana: T1 starts monday
        bot: Set the start of T1 Write the offer to Mon 23 Nov.
           | [Undo: undo change #]
        ana: ↻ T1 Write the offer: Starts: Mon 23 Nov
        ana: T1 starts none
        bot: Took the start date off T1 Write the offer.
           | [Undo: undo change #]
        ana: ↻ T1 Write the offer: −Starts
        ana: T1 due none
        bot: Took the due date off T1 Write the offer.
           | [Undo: undo change #]
        ana: ↻ T1 Write the offer: ○ to do
        ana: T1 priority high
        bot: Set T1 Write the offer to p2 high.
           | [Undo: undo change #]
        ana: ↻ T1 Write the offer: ○ to do · p2
        ana: T1 priority none
        bot: Took the priority off T1 Write the offer.
           | [Undo: undo change #]
        ana: ↻ T1 Write the offer: ○ to do
        ana: T1 est 1d
        bot: Estimated T1 Write the offer at 1d (8h).
           | [Undo: undo change #]
        ana: ↻ T1 Write the offer: Work: 8h estimated
        ana: T1 est none
        bot: Took the estimate off T1 Write the offer.
           | [Undo: undo change #]
        ana: ↻ T1 Write the offer: −Work
        ana: T1 #sales
        bot: Labelled T1 Write the offer #sales.
           | [Undo: undo change #]
        ana: ↻ T1 Write the offer: ○ to do · #sales
        ana: T1 unlabel #sales
        bot: Took #sales off T1 Write the offer.
           | [Undo: undo change #]
        ana: ↻ T1 Write the offer: ○ to do
        ana: T1 rename Write the better offer
        bot: Renamed T1 Write the better offer.
           | [Undo: undo change #]
        ana: ↻ T1 Write the better offer
        ana: T1 describe Three pages, no jargon
        bot: Described T1 Write the better offer.
           | [Undo: undo change #]
        ana: ↻ T1 Write the better offer: Three pages, no jargon
        ana: T1 describe none
        bot: Took the description off T1 Write the better offer.
           | [Undo: undo change #]
        ana: ↻ T1 Write the better offer
        ana: T1 to me
        bot: Gave T1 Write the better offer to Ana.
           | [Undo: undo change #]
        ana: ↻ T1 Write the better offer: ○ to do · Ana
        ana: T1 also Bo
        bot: Gave T1 Write the better offer to Bo as well.
           | [Undo: undo change #]
        bo: ← Ana gave you apollo/T1 Write the better offer.
           | T1 Write the better offer
           | ○ to do · Ana and Bo
           | [Start: apollo/T1 start] [Done: apollo/T1 done] [Assign…: apollo/T1 to] [Due…: apollo/T1 due] [Block…: apollo/T1 blocked by] [Comment…: apollo/T1 comment]
        ana: ↻ T1 Write the better offer: ○ to do · Ana and Bo
        ana: T1 not me
        bot: Took T1 Write the better offer from Ana.
           | [Undo: undo change #]
        ana, bo: ↻ T1 Write the better offer: ○ to do · Bo
        ana: T1 to nobody
        bot: Took the owner off T1 Write the better offer.
           | [Undo: undo change #]
        ana, bo: ↻ T1 Write the better offer: ○ to do
        ana: undo 3
        bot: Your last 3 changes are undone. T1: given to Ana.
           | [Redo]
        ana, bo: ↻ T1 Write the better offer: ○ to do · Ana
        ana: redo
        bot: Done again. T1: taken from Ana.
           | [Undo: undo change #]
        ana: ↻ T1 Write the better offer: ○ to do
        bo: ↻ T1 Write the better offer: Ana gave you apollo/T1 Write the better offer. · ○ to do
        """);

    [Fact]
    public Task Work_goes_from_state_to_state_and_back() => Transcript.Check("""
        ana: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: task add Write the offer
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Write the offer
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Get the keys
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Get the keys
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: T1 start
        bot: Started T1 Write the offer.
           | [Undo: undo change #]
        ana: ↻ T1 Write the offer: ◐ doing
        ana: T1 start
        bot: T1 is being done already.
        ana: T1 blocked by waiting for keys
        bot: Marked T1 Write the offer as blocked: waiting for keys.
           | [Make an issue of it: T1 make issue waiting for keys] [Undo: undo change #]
        ana: ↻ T1 Write the offer: ▲ blocked: waiting for keys
        ana: T1 unblock
        bot: Unblocked T1 Write the offer.
           | [Undo: undo change #]
        ana: ↻ T1 Write the offer: ◐ doing · −▲ blocked
        ana: T1 blocked by T2
        bot: Made T1 Write the offer wait for T2 Get the keys.
           | [Undo: undo change #]
        ana: ↻ T1 Write the offer: Waits for: T2 Get the keys
        ana: T2 done
        bot: Finished T2 Get the keys.
           | Can start now: T1 Write the offer.
           | [Undo: undo change #]
        ana: ↻ T2 Get the keys: ✓ done on Sun 22 Nov
        ana: T1 review
        bot: Sent T1 Write the offer to review.
           | [Undo: undo change #]
        ana: ↻ T1 Write the offer: ◕ in review · −Waits for
        ana: T1 done
        bot: Finished T1 Write the offer.
           | [Undo: undo change #]
        ana: ↻ T1 Write the offer: ✓ done on Sun 22 Nov
        ana: T1 reopen
        bot: Reopened T1 Write the offer.
           | [Undo: undo change #]
        ana: ↻ T1 Write the offer: ○ to do
        ana: T1 cancel
        bot: T1 Write the offer: Why is it cancelled?
           | [Cancel]
        ana: the client has changed their mind
        bot: Cancelled T1 Write the offer (the client has changed their mind).
           | [Undo: undo change #]
        ana: ↻ T1 Write the offer: ✕ cancelled: the client has changed their mind
        ana: show T1
        bot: T1 Write the offer
           | ✕ cancelled: the client has changed their mind
           | [Reopen: T1 reopen] [Comment…: T1 comment]
        ana: history T1
        bot: History of T1 Write the offer
           | cancelled: the client has changed their mind · Ana · Sun 22 Nov 09:00
           | to do · Ana · Sun 22 Nov 09:00
           | done · Ana · Sun 22 Nov 09:00
           | in review · Ana · Sun 22 Nov 09:00
           | after T2 · Ana · Sun 22 Nov 09:00
           | doing · Ana · Sun 22 Nov 09:00
           | blocked: waiting for keys · Ana · Sun 22 Nov 09:00
           | doing · Ana · Sun 22 Nov 09:00
           | added “Write the offer” · Ana · Sun 22 Nov 09:00
           | [Show: T1]
        ana: history T9
        bot: There is no T9 here.
        """);

    [Fact]
    public Task Tasks_have_parts_predecessors_checklists_and_a_rhythm() => Transcript.Check("""
        ana: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: task add Offer
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Offer
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Draft under T1
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Draft
           | ○ to do
           | Part of: T1 Offer
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: task add Print after T2
        bot: Added T3. It has no owner and no date yet, so it is in the inbox.
           | T3 Print
           | ○ to do
           | Waits for: T2 Draft
           | [Start: T3 start] [Done: T3 done] [Undo: undo change #] [Assign to me: T3 to me] [Assign…: T3 to] [Due…: T3 due] [Block…: T3 blocked by] [Comment…: T3 comment]
        ana: T3 under T1
        bot: Made T3 Print part of T1 Offer.
           | [Undo: undo change #]
        ana: ↻ T3 Print: Part of: T1 Offer
        ana: T1 under T3
        bot: T3 is part of T1, so T1 cannot be part of it.
        ana: T2 after T3
        bot: That would be a circle: T2 → T3 → T2.
        ana: T3 not after T2
        bot: Stopped T3 Print from waiting for T2.
           | [Undo: undo change #]
        ana: ↻ T3 Print: −Waits for
        ana: T3 after T2
        bot: Made T3 Print wait for T2 Draft.
           | [Undo: undo change #]
        ana: ↻ T3 Print: Waits for: T2 Draft
        ana: T3 under none
        bot: Made T3 Print a task of its own.
           | [Undo: undo change #]
        ana: ↻ T3 Print: −Part of
        ana: T2 item Ask the lawyer
        bot: Put “Ask the lawyer” on the checklist of T2 Draft.
           | [Undo: undo change #]
        ana: ↻ T2 Draft: Checklist ▱ 0 of 1 · ☐ Ask the lawyer
        ana: T2 item Read it aloud
        bot: Put “Read it aloud” on the checklist of T2 Draft.
           | [Undo: undo change #]
        ana: ↻ T2 Draft: Checklist ▱▱ 0 of 2 · ☐ Read it aloud
        ana: T2 check 2
        bot: Checked item 2 of T2 Draft.
           | [Undo: undo change #]
        ana: ↻ T2 Draft: Checklist ▰▱ 1 of 2 · ☑ Read it aloud
        ana: T2 uncheck 2
        bot: Unchecked item 2 of T2 Draft.
           | [Undo: undo change #]
        ana: ↻ T2 Draft: Checklist ▱▱ 0 of 2 · ☐ Read it aloud
        ana: T2 check 7
        bot: T2 has no item 7, only 2.
        ana: T2 remove item 1
        bot: Took item 1 off the checklist of T2 Draft.
           | [Undo: undo change #]
        ana: ↻ T2 Draft: Checklist ▱ 0 of 1
        ana: T2 repeat every monday
        bot: Made T2 Draft repeat every Mon.
           | [Undo: undo change #]
        ana: ↻ T2 Draft: Repeats: every Mon
        ana: T2 repeat off
        bot: Stopped T2 Draft from repeating.
           | [Undo: undo change #]
        ana: ↻ T2 Draft: −Repeats
        ana: tree
        bot: Tasks of Apollo
           | T1 1 Offer · ○ to do · ▱ 0 of 1 done, 0%
           |   T2 1.1 Draft · ○ to do
           | T3 2 Print · ○ to do
        ana: tree T1
        bot: T1 Offer
           | T1 1 Offer · ○ to do · ▱ 0 of 1 done, 0%
           |   T2 1.1 Draft · ○ to do
        """);

    [Fact]
    public Task Lists_boards_and_searches_show_what_is_asked_for() => Transcript.Check("""
        ana: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: tasks
        bot: There are no open tasks yet. Add the first one: task add Prepare the kickoff deck
           | [New task: task add]
        ana: task add Write the offer for me by yesterday
        bot: Sat 21 Nov 2026 is in the past: did you mean Sun 22 Nov 2026?
           | [Sun 22 Nov 2026: 2026-11-22] [Sat 21 Nov 2026: 2026-11-21] [Cancel]
        ana: task add Write the offer for me by tomorrow p1 #sales
        bot: Added T1 for Ana, due Mon 23 Nov.
           | T1 Write the offer
           | ○ to do · Ana · Mon 23 Nov · p1 · #sales
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Book the room
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Book the room
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: T3 start
        bot: There is no T3 here.
        ana: tasks
        bot: Tasks of Apollo
           | 2 in all, as of 09:00
           | T1 Write the offer · Ana · Mon 23 Nov · p1
           | T2 Book the room
           | [Refresh: tasks]
        ana: tasks mine
        bot: Tasks of Apollo: mine
           | 1 in all, as of 09:00
           | T1 Write the offer · Mon 23 Nov · p1
           | [Refresh: tasks mine]
        ana: my tasks
        bot: Tasks of Apollo: mine
           | 1 in all, as of 09:00
           | T1 Write the offer · Mon 23 Nov · p1
           | [Refresh: my tasks]
        ana: tasks p1 by owner
        bot: Tasks of Apollo: p1 urgent
           | 1 in all, as of 09:00
           | Ana (1)
           | T1 Write the offer · Ana · Mon 23 Nov · p1
           | [Refresh: tasks p1 by owner]
        ana: overdue tasks
        bot: Nothing is overdue.
        ana: inbox
        bot: Tasks of Apollo: inbox
           | 1 in all, as of 09:00
           | T2 Book the room
           | [Refresh: tasks inbox]
        ana: filter save hot p1 #sales
        bot: Kept as “hot”: tasks p1 #sales
           | [Show: filter hot] [Undo: undo change #]
        ana: filters
        bot: Your lists
           | hot · tasks p1 #sales
        ana: filter hot
        bot: Tasks of Apollo: #sales, p1 urgent
           | 1 in all, as of 09:00
           | T1 Write the offer · Ana · Mon 23 Nov · p1
           | [Refresh: tasks #sales p1]
        ana: filter delete hot
        bot: Forgot the list “hot”.
           | [Undo: undo change #]
        ana: filter hot
        bot: You keep no list called “hot”.
        ana: board
        bot: Board of Apollo
           | Nothing is in progress.
           | ○ to do (2)
           | T1 Write the offer · Ana · Mon 23 Nov · p1
           | T2 Book the room
           | As of 09:00
           | [New task: task add] [My tasks] [Refresh: board]
        ana: find offer
        bot: Found: offer
           | 1 result
           | T1 Write the offer · Ana · to do
        ana: find unicorn
        bot: Nothing has “unicorn” in it.
        """);

    [Fact]
    public Task Colleagues_talk_about_a_task_and_choose_what_the_client_sees() => Transcript.Check("""
        ana: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        bo: hello
        bot: Hello Bo! I keep your team's projects in the chat. Start with a project, for example:
           | [project new Apollo] [help]
        carla: hello
        bot: Hello Carla! I keep your team's projects in the chat. Start with a project, for example:
           | [project new Apollo] [help]
        ana: add Bo as member
        bot: Bo is in Apollo now, as member.
           | [Undo: undo change #]
        bo: ← Ana added you to Apollo as member.
           | [Switch to Apollo: project use Apollo]
        ana: add Carla as client
        bot: Carla is in Apollo now, as client.
           | [Undo: undo change #]
        carla: ← Ana added you to Apollo as client.
           | [Switch to Apollo: project use Apollo]
        bo: project use Apollo
        bot: This conversation is about Apollo already.
        carla: project use Apollo
        bot: This conversation is about Apollo already.
        ana: task add Landing page by friday
        bot: Added T1, due Fri 27 Nov. It has no owner yet, so it is in the inbox.
           | T1 Landing page
           | ○ to do · Fri 27 Nov
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Margin
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Margin
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        carla: tasks
        bot: No open task is shared with you.
        ana: T1 share
        bot: Shared T1 Landing page with clients.
           | Clients see: title, state, owner, due, progress, comments to the client and files for the client. Nothing else.
           | [Undo: undo change #]
        ana: ↻ T1 Landing page: Clients: may see this
        carla: tasks
        bot: Tasks of Apollo
           | 1 in all, as of 09:00
           | T1 Landing page · Fri 27 Nov
           | [Refresh: tasks]
        carla: T1
        bot: T1 Landing page
           | ○ to do · Fri 27 Nov
           | [Comment…: T1 comment]
        carla: T2
        bot: There is no T2 here.
        bo: T1 comment The colours are not right yet
        bot: Commented on T1 Landing page: “The colours are not right yet”.
           | [Undo: undo change #]
        ana: ↻ T1 Landing page: 1 comment · Bo, Sun 22 Nov 09:00: The colours are not right yet
        bo: T1 comment to client We are at it
        bot: Commented on T1 Landing page: “We are at it”.
           | [Undo: undo change #]
        ana: ↻ T1 Landing page: 2 comments · Bo, Sun 22 Nov 09:00: We are at it
        carla: ↻ T1 Landing page: 1 comment · Bo, Sun 22 Nov 09:00: We are at it
        carla: T1 comment Thank you
        bot: Commented on T1 Landing page: “Thank you”.
           | [Undo: undo change #]
        ana: ↻ T1 Landing page: 3 comments · Carla, Sun 22 Nov 09:00: Thank you
        carla: ↻ T1 Landing page: 2 comments · Carla, Sun 22 Nov 09:00: Thank you
        carla: T1 done
        bot: That is for the project team.
           | [What is shared with me: tasks]
        carla: project archive
        bot: Only a manager of this project can do that.
        carla: T1
        bot: T1 Landing page
           | ○ to do · Fri 27 Nov
           | 2 comments
           | Bo, Sun 22 Nov 09:00: We are at it
           | Carla, Sun 22 Nov 09:00: Thank you
           | [Comment…: T1 comment]
        bo: T1 watch
        bot: You now follow T1 Landing page.
           | [Undo: undo change #]
        ana: ↻ T1 Landing page: Watched by: Bo
        bo: T1 unwatch
        bot: You no longer follow T1 Landing page.
           | [Undo: undo change #]
        ana: ↻ T1 Landing page: −Watched by
        bo: T1 hide
        bot: Made T1 Landing page internal again.
           | [Undo: undo change #]
        ana: ↻ T1 Landing page: −Clients
        carla: ↻ T1 is internal: −Bo, Sun 22 Nov 09:00 · −Carla, Sun 22 Nov 09:00
        carla: T1
        bot: There is no T1 here.
        bo: project archive
        bot: Only a manager of this project can do that.
        """);

    [Fact]
    public Task Time_spent_is_written_down_and_read() => Transcript.Check("""
        ana: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: task add Write the offer est 4h
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Write the offer
           | ○ to do
           | Work: 4h estimated
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: logs
        bot: No time is logged there. Log some: T12 +2h wrote the intro
        ana: T1 +2h wrote the intro
        bot: Logged 2h on T1 Write the offer.
           | 2h of 4h.
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        ana: ↻ T1 Write the offer: Work: 2h spent of 4h, 2h left
        ana: log 90m T1 on friday found the figures
        bot: Logged 1h 30min on T1 Write the offer for Fri 20 Nov.
           | 3h 30min of 4h.
           | [Edit…: W2 edit] [Delete: W2 delete] [Undo: undo change #]
        ana: ↻ T1 Write the offer: Work: 3h 30min spent of 4h, 30min left
        ana: log 30h T1
        bot: One entry is between a minute and 24 hours. Log each day by itself: T12 +8h on monday
        ana: T1 +2h on tomorrow
        bot: Mon 23 Nov 2026 is still to come: did you mean Sun 22 Nov 2026?
           | [Sun 22 Nov 2026: 2026-11-22] [Mon 23 Nov 2026: 2026-11-23] [Cancel]
        ana: T1 +1h
        bot: Logged 1h on T1 Write the offer.
           | 4h 30min of 4h: 30min more than estimated.
           | [Edit…: W3 edit] [Delete: W3 delete] [Undo: undo change #]
        ana: ↻ T1 Write the offer: Work: 4h 30min spent of 4h, 30min over
        ana: logs
        bot: Time on Apollo, Mon 16 Nov to Sun 22 Nov
           | 4h 30min in all.
           | Ana: 4h 30min
           | By task
           | T1 Write the offer · 4h 30min
           | Entries
           | T1 wrote the intro · 2h · Ana · Sun 22 Nov
           | T1 Write the offer · 1h · Ana · Sun 22 Nov
           | T1 found the figures · 1h 30min · Ana · Fri 20 Nov
        ana: logs T1
        bot: Time on T1 Write the offer
           | 4h 30min in all.
           | Ana: 4h 30min
           | By task
           | T1 Write the offer · 4h 30min
           | Entries
           | T1 wrote the intro · 2h · Ana · Sun 22 Nov
           | T1 Write the offer · 1h · Ana · Sun 22 Nov
           | T1 found the figures · 1h 30min · Ana · Fri 20 Nov
        ana: undo
        bot: Undone. 1h on T1 (Sun 22 Nov) are not logged any more.
           | [Redo]
        ana: ↻ T1 Write the offer: Work: 3h 30min spent of 4h, 30min left
        ana: T1
        bot: T1 Write the offer
           | ○ to do
           | Work: 3h 30min spent of 4h, 30min left
           | [Start: T1 start] [Done: T1 done] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        """);

    [Fact]
    public Task 中文一行添加任务() => Transcript.Check("""
        ana: 新建项目 阿波罗
        bot: 项目“阿波罗”建好了，这个对话里说的就是它。你是项目经理。
           | [添加任务] [查看项目: 项目] [撤销: undo change #]
        ana: 添加任务 准备启动会 给我 下周五前 p1 预估4小时 #设计
        bot: 已添加 T1，负责人 Ana，截止 11月27日 周五。
           | T1 准备启动会
           | ○ 待办 · Ana · 11月27日 周五 · p1 · #设计
           | 工作量: 预估 4 小时
           | [开始: T1 start] [完成: T1 done] [修改: T1 due] [撤销: undo change #] [指派…: T1 to] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        ana: 我的任务
        bot: 阿波罗的任务：我的
           | 共 1 个，截至 09:00
           | T1 准备启动会 · 11月27日 周五 · p1
           | [刷新: my tasks]
        ana: T1 完成
        bot: 已完成 T1 准备启动会。
           | [撤销: undo change #]
        ana: ↻ T1 准备启动会: ✓ 11月22日 周日 完成 · Ana · p1 · #设计 · 截止: 11月27日 周五
        ana: 撤销
        bot: 已撤销。T1 已重新打开。
           | [重做]
        ana: ↻ T1 准备启动会: ○ 待办 · Ana · 11月27日 周五 · p1 · #设计 · −截止
        ana: 看板
        bot: 阿波罗的看板
           | 没有进行中的任务。
           | ○ 待办 (1)
           | T1 准备启动会 · Ana · 11月27日 周五 · p1
           | 截至 09:00
           | [新任务: task add] [我的任务: my tasks] [刷新: board]
        ana: 添加任务
        bot: 要做什么？
           | [取消]
        ana: 写报价
        bot: “写报价”：谁来负责？
           | [我] [跳过] [直接保存: 保存] [取消]
        ana: 我
        bot: “写报价”：什么时候截止？
           | [今天] [明天] [周五] [下周一] [跳过] [直接保存: 保存] [取消]
        ana: 明天
        bot: “写报价”：有多紧急？
           | [p1 紧急: p1] [p2 高: p2] [p3 普通: p3] [p4 低: p4] [跳过] [直接保存: 保存] [取消]
        ana: 保存
        bot: 已添加 T2，负责人 Ana，截止 11月23日 周一。
           | T2 写报价
           | ○ 待办 · Ana · 11月23日 周一
           | [开始: T2 start] [完成: T2 done] [修改: T2 due] [撤销: undo change #] [指派…: T2 to] [标为受阻…: T2 blocked by] [评论…: T2 comment]
        ana: T2 受阻 等钥匙
        bot: 已将 T2 写报价 标为受阻：等钥匙。
           | [转为问题: T2 make issue 等钥匙] [撤销: undo change #]
        ana: ↻ T2 写报价: ▲ 受阻：等钥匙 · Ana · 11月23日 周一
        ana: 历史 T2
        bot: T2 写报价的历史
           | 受阻：等钥匙 · Ana · 11月22日 周日 09:00
           | 添加了“写报价” · Ana · 11月22日 周日 09:00
           | [查看: T2]
        ana: Ｔ２ 完成
        bot: 已完成 T2 写报价。
           | [撤销: undo change #]
        ana: ↻ T2 写报价: ✓ 11月22日 周日 完成 · Ana · 截止: 11月23日 周一
        ana: T1 记录 2小时 写了开头
        bot: 已为 T1 准备启动会 记工时 2 小时。
           | 2 小时，预估 4 小时。
           | [修改…: W1 edit] [删除: W1 delete] [撤销: undo change #]
        ana: ↻ T1 准备启动会: 工作量: 已用 2 小时，预估 4 小时，还剩 2 小时
        ana: 搜索 报价
        bot: 搜索：报价
           | 1 个结果
           | T2 写报价 · Ana · 完成
        ana: T9
        bot: 这里没有 T9。
        """, "zh-CN");
}
