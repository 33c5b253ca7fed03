namespace ProjectBot.Tests.Projects;

/// <summary>Who leaves or is taken out, what they leave behind, and who takes it over.</summary>
public sealed class LeavingTranscripts
{
    [Fact]
    public Task What_waited_for_who_is_taken_out_is_not_said_any_more() => Transcript.Check("""
        given: Apollo with ana, bo, dan
        bo: me zone Europe/Berlin
        bot: Your time zone is Europe/Berlin; it is 10:00 there now.
           | [Undo: undo change #]
        bo: me hours 9-17
        bot: Your working hours are 09:00-17:00.
           | [Undo: undo change #]
        given: it is 2026-11-23 22:00
        ana: task add Draft for @Bo and @Dan
        bot: Added T1 for Bo and Dan. It has no date yet, so it is in the inbox.
           | T1 Draft
           | ○ to do · Bo and Dan
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        dan: ← Ana gave you T1 Draft.
           | T1 Draft
           | ○ to do · Bo and Dan
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: remove @Bo
        bot: Bo is no longer in Apollo.
           | [Undo: undo change #]
        bot: What Bo leaves behind in Apollo
           | Tasks: 1
           | T1 Draft · to do
           | [Give all to me: hand over in apollo @Bo (p32e91cc8b02a) to @Ana (p491fef0ef501)] [Give all to Dan: hand over in apollo @Bo (p32e91cc8b02a) to @Dan (p18ddc87ab73c)] [To somebody else…: hand over in apollo @Bo (p32e91cc8b02a)]
        given: 1 days later
        """);

    [Fact]
    public Task What_somebody_leaves_behind_is_handed_over_with_one_press() => Transcript.Check("""
        given: Apollo with ana, bo, dan, eve(manager), carla(client) in team
        ana: task add Write the offer for Bo
        bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Write the offer.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Print the offer for Bo and Dan
        bot: Added T2 for Bo and Dan. It has no date yet, so it is in the inbox.
           | T2 Print the offer
           | ○ to do · Bo and Dan
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        bo: ← Ana gave you T2 Print the offer.
           | T2 Print the offer
           | ○ to do · Bo and Dan
           | [Start: T2 start] [Done: T2 done] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        dan: ← Ana gave you T2 Print the offer.
           | T2 Print the offer
           | ○ to do · Bo and Dan
           | [Start: T2 start] [Done: T2 done] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: task add Send the offer for Bo by friday
        bot: Added T3 for Bo, due Fri 27 Nov.
           | T3 Send the offer
           | ○ to do · Bo · Fri 27 Nov
           | [Start: T3 start] [Done: T3 done] [Change: T3 due] [Undo: undo change #] [Assign…: T3 to] [Block…: T3 blocked by] [Comment…: T3 comment]
        bo: ← Ana gave you T3 Send the offer.
           | T3 Send the offer
           | ○ to do · Bo · Fri 27 Nov
           | [Start: T3 start] [Done: T3 done] [Assign…: T3 to] [Due…: T3 due] [Block…: T3 blocked by] [Comment…: T3 comment]
        ana: task add Call the client for Bo
        bot: Added T4 for Bo. It has no date yet, so it is in the inbox.
           | T4 Call the client
           | ○ to do · Bo
           | [Start: T4 start] [Done: T4 done] [Undo: undo change #] [Assign…: T4 to] [Due…: T4 due] [Block…: T4 blocked by] [Comment…: T4 comment]
        bo: ← Ana gave you T4 Call the client.
           | T4 Call the client
           | ○ to do · Bo
           | [Start: T4 start] [Done: T4 done] [Assign…: T4 to] [Due…: T4 due] [Block…: T4 blocked by] [Comment…: T4 comment]
        ana: task add Book the room for Bo
        bot: Added T5 for Bo. It has no date yet, so it is in the inbox.
           | T5 Book the room
           | ○ to do · Bo
           | [Start: T5 start] [Done: T5 done] [Undo: undo change #] [Assign…: T5 to] [Due…: T5 due] [Block…: T5 blocked by] [Comment…: T5 comment]
        bo: ← Ana gave you T5 Book the room.
           | T5 Book the room
           | ○ to do · Bo
           | [Start: T5 start] [Done: T5 done] [Assign…: T5 to] [Due…: T5 due] [Block…: T5 blocked by] [Comment…: T5 comment]
        ana: task add Order the cake for Eve
        bot: Added T6 for Eve. It has no date yet, so it is in the inbox.
           | T6 Order the cake
           | ○ to do · Eve
           | [Start: T6 start] [Done: T6 done] [Undo: undo change #] [Assign…: T6 to] [Due…: T6 due] [Block…: T6 blocked by] [Comment…: T6 comment]
        eve: ← Ana gave you T6 Order the cake.
           | T6 Order the cake
           | ○ to do · Eve
           | [Start: T6 start] [Done: T6 done] [Assign…: T6 to] [Due…: T6 due] [Block…: T6 blocked by] [Comment…: T6 comment]
        bo: T5 done
        bot: Finished T5 Book the room.
           | [Undo: undo change #]
        ana, bo: ↻ T5 Book the room: ✓ done on Sun 22 Nov · Bo
        ana: risk add Printer breaks p3 i4 for @Bo
        bot: Added R1 for Bo.
           | R1 Printer breaks
           | open · ▲ 12 of 25, medium · Bo
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | [Response…: R1 response] [Review…: R1 review] [Undo: undo change #] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        bo: ← Ana gave you R1 Printer breaks.
           | R1 Printer breaks
           | open · ▲ 12 of 25, medium · Bo
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | [Response…: R1 response] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: remove Bo
        bot: Bo is no longer in Apollo.
           | [Undo: undo change #]
        bot: What Bo leaves behind in Apollo
           | Tasks: 4
           | T1 Write the offer · to do
           | T2 Print the offer · to do
           | T3 Send the offer · to do
           | and 1 more
           | Risks: 1
           | R1 Printer breaks · open
           | [Give all to me: hand over in apollo @Bo (p32e91cc8b02a) to @Ana (p491fef0ef501)] [Give all to Dan: hand over in apollo @Bo (p32e91cc8b02a) to @Dan (p18ddc87ab73c)] [Give all to Eve: hand over in apollo @Bo (p32e91cc8b02a) to @Eve (p6cefa54e9bc2)] [To somebody else…: hand over in apollo @Bo (p32e91cc8b02a)]
        eve: ← What Bo leaves behind in Apollo
           | Ana took Bo out of Apollo.
           | Tasks: 4
           | T1 Write the offer · to do
           | T2 Print the offer · to do
           | T3 Send the offer · to do
           | and 1 more
           | Risks: 1
           | R1 Printer breaks · open
           | [Give all to Ana: hand over in apollo @Bo (p32e91cc8b02a) to @Ana (p491fef0ef501)] [Give all to Dan: hand over in apollo @Bo (p32e91cc8b02a) to @Dan (p18ddc87ab73c)] [Give all to me: hand over in apollo @Bo (p32e91cc8b02a) to @Eve (p6cefa54e9bc2)] [To somebody else…: hand over in apollo @Bo (p32e91cc8b02a)]
        ana: T4 to Eve
        bot: Gave T4 Call the client to Eve.
           | [Undo: undo change #]
        eve: ← Ana gave you T4 Call the client.
           | T4 Call the client
           | ○ to do · Eve
           | [Start: T4 start] [Done: T4 done] [Assign…: T4 to] [Due…: T4 due] [Block…: T4 blocked by] [Comment…: T4 comment]
        ana: ↻ T4 Call the client: ○ to do · Eve
        ana> Give all to Dan on What Bo
        bot: Apollo
           | Gave Dan all that Bo had (4): T1, T2, T3 and R1.
           | [Undo: undo change #]
        dan: ← Ana gave you these:
           | T1 Write the offer
           | T3 Send the offer
           | R1 Printer breaks
        ana, dan: ↻ T2 Print the offer: ○ to do · Dan
        ana: ↻ R1 Printer breaks: open · ▲ 12 of 25, medium · Dan
        ana: ↻ T1 Write the offer: ○ to do · Dan
        ana: ↻ T3 Send the offer: ○ to do · Dan · Fri 27 Nov
        eve> Give all to me on What Bo
        bot: Apollo
           | Nothing is left in Apollo that could be handed over.
        bo: tasks
        bot: You are not in this project. Ask one of its managers to add you.
        dan: my tasks
        bot: Tasks of Apollo: mine
           | 3 in all, as of 09:00
           | T3 Send the offer · Fri 27 Nov
           | T1 Write the offer
           | T2 Print the offer
           | [Refresh: my tasks]
        ana: undo
        bot: Undone. R1: given to somebody; taken from Dan. T1: given to somebody; taken from Dan. T2: given to somebody. T3: given to somebody; taken from Dan.
           | [Redo]
        ana, dan: ↻ T2 Print the offer: ○ to do · somebody and Dan
        ana: ↻ R1 Printer breaks: open · ▲ 12 of 25, medium · somebody
        ana: ↻ T1 Write the offer: ○ to do · somebody
        ana: ↻ T3 Send the offer: ○ to do · somebody · Fri 27 Nov
        ana: tasks for Dan
        bot: Tasks of Apollo: Dan
           | 1 in all, as of 09:00
           | T2 Print the offer · somebody and Dan
           | [Refresh: tasks for @Dan (p18ddc87ab73c)]
        """);

    [Fact]
    public Task Who_leaves_by_himself_is_told_to_every_manager_in_private() => Transcript.Check("""
        given: Apollo with ana, bo, dan(manager), carla(client) in team
        given: team is read by ana, bo, dan, carla
        ana: task add Write the offer for Bo
        bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Write the offer.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: risk add Printer breaks p3 i4 for @Bo
        bot: Added R1 for Bo.
           | R1 Printer breaks
           | open · ▲ 12 of 25, medium · Bo
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | [Response…: R1 response] [Review…: R1 review] [Undo: undo change #] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        bo: ← Ana gave you R1 Printer breaks.
           | R1 Printer breaks
           | open · ▲ 12 of 25, medium · Bo
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | [Response…: R1 response] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        dan: away 1 dec to 4 dec, cover Bo
        bot: You are away: Tue 1 Dec to Fri 4 Dec. Back on Mon 7 Dec. Bo stands in.
           | [i am back] [Undo: undo change #]
        bo: ← Dan is away (Tue 1 Dec to Fri 4 Dec) and named you to stand in.
        bo: away tomorrow, cover Dan
        bot: You are away: Mon 23 Nov. Back on Tue 24 Nov. Dan stands in.
           | [i am back] [Undo: undo change #]
        dan: ← Bo is away (Mon 23 Nov) and named you to stand in.
        bo@team: leave project
        bot: You have left Apollo.
           | [Undo: undo change #]
        ana: ← What Bo leaves behind in Apollo
           | Bo has left Apollo.
           | Tasks: 1
           | T1 Write the offer · to do
           | Risks: 1
           | R1 Printer breaks · open
           | Bo was to stand in for Dan (Tue 1 Dec to Fri 4 Dec).
           | [Give all to Dan: hand over in apollo @Bo (p32e91cc8b02a) to @Dan (p18ddc87ab73c)] [Give all to me: hand over in apollo @Bo (p32e91cc8b02a) to @Ana (p491fef0ef501)] [To somebody else…: hand over in apollo @Bo (p32e91cc8b02a)]
        dan: ← What Bo leaves behind in Apollo
           | Bo has left Apollo.
           | Tasks: 1
           | T1 Write the offer · to do
           | Risks: 1
           | R1 Printer breaks · open
           | Bo was to stand in for Dan (Tue 1 Dec to Fri 4 Dec).
           | [Give all to me: hand over in apollo @Bo (p32e91cc8b02a) to @Dan (p18ddc87ab73c)] [Give all to Ana: hand over in apollo @Bo (p32e91cc8b02a) to @Ana (p491fef0ef501)] [To somebody else…: hand over in apollo @Bo (p32e91cc8b02a)]
        bo: undo
        bot: Undone. Nothing is planned any more: you are there.
           | [Redo]
        dan> Give all to me
        bot: Apollo
           | Gave Dan all that Bo had (2): T1 and R1.
           | [Undo: undo change #]
        ana: ↻ R1 Printer breaks: open · ▲ 12 of 25, medium · Dan
        ana: ↻ T1 Write the offer: ○ to do · Dan
        dan: hand over Bo to me
        bot: Nobody called Bo has anything in Apollo.
        dan: who is away
        bot: Who is away in Apollo
           | Dan · Tue 1 Dec to Fri 4 Dec · back on Mon 7 Dec
        dan: back
        bot: You are not away now. To take back what you planned, say: away none
        dan: away none
        bot: Nothing is planned any more: you are there.
           | [Undo: undo change #]
        ana: leave project
        bot: You have left Apollo.
           | [Undo: undo change #]
        """);

    [Fact]
    public Task The_card_works_where_another_project_is_talked_about_by_now() => Transcript.Check("""
        given: Apollo with ana, bo, dan in team
        ana: project new Beta
        bot: Beta is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: add Dan as member
        bot: Dan is in Beta now, as member.
           | [Undo: undo change #]
        dan: ← Ana added you to Beta as member.
           | [Switch to Beta: project use Beta]
        ana: task add Paint the wall for Dan
        bot: Added T1 for Dan. It has no date yet, so it is in the inbox.
           | T1 Paint the wall
           | ○ to do · Dan
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        dan: ← Ana gave you beta/T1 Paint the wall.
           | T1 Paint the wall
           | ○ to do · Dan
           | [Start: beta/T1 start] [Done: beta/T1 done] [Assign…: beta/T1 to] [Due…: beta/T1 due] [Block…: beta/T1 blocked by] [Comment…: beta/T1 comment]
        ana@team: task add Write the offer for Bo
        bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Write the offer.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana@team: remove Bo
        bot: Bo is no longer in Apollo.
           | [Undo: undo change #]
        ana: ← What Bo leaves behind in Apollo
           | Tasks: 1
           | apollo/T1 Write the offer · to do
           | [Give all to me: hand over in apollo @Bo (p32e91cc8b02a) to @Ana (p491fef0ef501)] [Give all to Dan: hand over in apollo @Bo (p32e91cc8b02a) to @Dan (p18ddc87ab73c)] [To somebody else…: hand over in apollo @Bo (p32e91cc8b02a)]
        ana: hand over Bo to Dan
        bot: Nobody called Bo has anything in Beta.
        ana> To somebody else… on What Bo
        bot: Who takes over what Bo had?
           | [Ana: hand over in apollo @Bo (p32e91cc8b02a) to @Ana (p491fef0ef501)] [Dan: hand over in apollo @Bo (p32e91cc8b02a) to @Dan (p18ddc87ab73c)]
        ana> Dan
        bot: Apollo
           | Gave Dan all that Bo had (1): T1 Write the offer.
           | [Undo: undo change #]
        dan: ← Ana gave you T1 Write the offer.
           | T1 Write the offer
           | ○ to do · Dan
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        @team: ↻ T1 is internal
        ana: project use Apollo
        bot: Now we talk about Apollo here.
           | [Undo: undo change #]
        ana: give all of Bo's tasks to Dan
        bot: I find nothing open here that is called “all of Bo's tasks”.
           | [What is there: tasks] [Add it as a task: task add give all of Bo's tasks to Dan]
        ana: tasks
        bot: Tasks of Apollo
           | 1 in all, as of 09:00
           | T1 Write the offer · Dan
           | [Refresh: tasks]
        """);

    [Fact]
    public Task Of_who_is_gone_all_can_be_handed_over_in_words_later_too() => Transcript.Check("""
        given: Apollo with ana, bo, dan in team
        ana: task add Write the offer for Bo
        bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Write the offer.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Print the offer for Bo
        bot: Added T2 for Bo. It has no date yet, so it is in the inbox.
           | T2 Print the offer
           | ○ to do · Bo
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        bo: ← Ana gave you T2 Print the offer.
           | T2 Print the offer
           | ○ to do · Bo
           | [Start: T2 start] [Done: T2 done] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: risk add Printer breaks p3 i4 for @Bo
        bot: Added R1 for Bo.
           | R1 Printer breaks
           | open · ▲ 12 of 25, medium · Bo
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | [Response…: R1 response] [Review…: R1 review] [Undo: undo change #] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        bo: ← Ana gave you R1 Printer breaks.
           | R1 Printer breaks
           | open · ▲ 12 of 25, medium · Bo
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | [Response…: R1 response] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: remove Bo
        bot: Bo is no longer in Apollo.
           | [Undo: undo change #]
        bot: What Bo leaves behind in Apollo
           | Tasks: 2
           | T1 Write the offer · to do
           | T2 Print the offer · to do
           | Risks: 1
           | R1 Printer breaks · open
           | [Give all to me: hand over in apollo @Bo (p32e91cc8b02a) to @Ana (p491fef0ef501)] [Give all to Dan: hand over in apollo @Bo (p32e91cc8b02a) to @Dan (p18ddc87ab73c)] [To somebody else…: hand over in apollo @Bo (p32e91cc8b02a)]
        ana: give all of Bo's tasks to Dan
        bot: Gave T1 and T2 to Dan.
           | [Undo: undo change #]
        dan: ← Ana gave you these:
           | T1 Write the offer
           | T2 Print the offer
        ana: ↻ T1 Write the offer: ○ to do · Dan
        ana: ↻ T2 Print the offer: ○ to do · Dan
        ana: hand over Bo
        bot: Bo: Who takes it all over?
           | [me] [Dan: @Dan] [Cancel]
        ana: Dan
        bot: Gave Dan all that Bo had (1): R1 Printer breaks.
           | [Undo: undo change #]
        dan: ← Ana gave you R1 Printer breaks.
           | R1 Printer breaks
           | open · ▲ 12 of 25, medium · Dan
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | [Response…: R1 response] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: ↻ R1 Printer breaks: open · ▲ 12 of 25, medium · Dan
        ana: hand over @Bo to @Dan
        bot: Nobody called Bo has anything in Apollo.
        ana: hand over Zed to Dan
        bot: Nobody called Zed has anything in Apollo.
        ana: hand over Dan to Dan
        bot: That is the same person. Name somebody else.
        ana: hand over dan to carla
        bot: I could not read “carla”.
           | dan to carla: Who takes it all over?
           | [me] [Dan: @Dan] [Cancel]
        dan: hand over Dan to me
        bot: Only a manager of this project can do that.
        ana: give everything Dan has to me
        bot: Gave Ana all that Dan had (3): T1, T2 and R1.
           | [Undo: undo change #]
        ana, dan: ↻ R1 Printer breaks: open · ▲ 12 of 25, medium · Ana
        ana: ↻ T1 Write the offer: ○ to do · Ana
        ana: ↻ T2 Print the offer: ○ to do · Ana
        ana: undo
        bot: Undone. R1: given to Dan; taken from Ana. T1: given to Dan; taken from Ana. T2: given to Dan; taken from Ana.
           | [Redo]
        ana, dan: ↻ R1 Printer breaks: open · ▲ 12 of 25, medium · Dan
        ana: ↻ T1 Write the offer: ○ to do · Dan
        ana: ↻ T2 Print the offer: ○ to do · Dan
        ana: I take over everything from Dan
        bot: Gave Ana all that Dan had (3): T1, T2 and R1.
           | [Undo: undo change #]
        ana, dan: ↻ R1 Printer breaks: open · ▲ 12 of 25, medium · Ana
        ana: ↻ T1 Write the offer: ○ to do · Ana
        ana: ↻ T2 Print the offer: ○ to do · Ana
        ana: hand over
        bot: Whose things are to be handed over?
           | [Cancel]
        ana: Ana
        bot: Ana: Who takes it all over?
           | [me] [Dan: @Dan] [Cancel]
        ana: Dan
        bot: Gave Dan all that Ana had (3): T1, T2 and R1.
           | [Undo: undo change #]
        dan: ← Ana gave you these:
           | T1 Write the offer
           | T2 Print the offer
           | R1 Printer breaks
        ana, dan: ↻ R1 Printer breaks: open · ▲ 12 of 25, medium · Dan
        ana: ↻ T1 Write the offer: ○ to do · Dan
        ana: ↻ T2 Print the offer: ○ to do · Dan
        """);

    [Fact]
    public Task Clients_hear_nothing_of_it() => Transcript.Check("""
        given: Apollo with ana, bo, dan, carla(client) in team
        given: team is read by ana, bo, dan, carla
        ana: task add Write the offer for Bo
        bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Write the offer.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana@team: remove Bo
        bot: Bo is no longer in Apollo.
           | [Undo: undo change #]
        ana: ← What Bo leaves behind in Apollo
           | Tasks: 1
           | apollo/T1 Write the offer · to do
           | [Give all to me: hand over in apollo @Bo (p32e91cc8b02a) to @Ana (p491fef0ef501)] [Give all to Dan: hand over in apollo @Bo (p32e91cc8b02a) to @Dan (p18ddc87ab73c)] [To somebody else…: hand over in apollo @Bo (p32e91cc8b02a)]
        given: team is read by ana, dan, carla
        given: 2 days later
        ana@team: hand over Bo to Dan
        bot: A client reads here, and this is internal: who has what. Tell me in private.
        carla@team: hand over Bo to Dan
        bot: Only a manager of this project can do that.
        carla: hand over Bo to Dan
        bot: Only a manager of this project can do that.
        ana: remove Carla
        bot: Carla is no longer in Apollo.
           | [Undo: undo change #]
        carla: leave Apollo
        bot: You are in no project called “Apollo”.
        """);

    [Fact]
    public Task A_project_is_left_by_its_name() => Transcript.Check("""
        given: Apollo with ana, bo in team
        bo: project new Beta
        bot: Beta is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: task add Write the offer for Bo
        bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you apollo/T1 Write the offer.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: apollo/T1 start] [Done: apollo/T1 done] [Assign…: apollo/T1 to] [Due…: apollo/T1 due] [Block…: apollo/T1 blocked by] [Comment…: apollo/T1 comment]
        bo: I want to leave the Apollo project
        bot: You have left Apollo.
           | [Undo: undo change #]
        ana: ← What Bo leaves behind in Apollo
           | Bo has left Apollo.
           | Tasks: 1
           | T1 Write the offer · to do
           | [Give all to me: hand over in apollo @Bo (p32e91cc8b02a) to @Ana (p491fef0ef501)] [To somebody else…: hand over in apollo @Bo (p32e91cc8b02a)]
        ana> Give all to me
        bot: Apollo
           | Gave Ana all that Bo had (1): T1 Write the offer.
           | [Undo: undo change #]
        ana: ↻ T1 Write the offer: ○ to do · Ana
        bo: leave Beta
        bot: At least one manager has to stay. Make somebody else manager first.
        bo: leave Gamma
        bot: You are in no project called “Gamma”.
        bo@team: leave Beta
        bot: Ask me in private for your projects.
        bo@team: quit Apollo
        bot: Ask me in private for your projects.
        ana: leave Apollo
        bot: At least one manager has to stay. Make somebody else manager first.
        ana: add Dan as member
        bot: Dan is in Apollo now, as member.
           | [Undo: undo change #]
        bot: I have not met Dan yet. To join, they say this to me within 7 days: link #
        ana: quit the project
        bot: At least one manager has to stay. Make somebody else manager first.
           | [Make Dan manager: add @Dan (p1) as manager]
        ana> Make Dan manager
        bot: Dan is manager now (was member).
           | [Undo: undo change #]
        bot: I have not met Dan yet. To join, they say this to me within 7 days: link #
        ana: leave project called Apollo
        bot: You have left Apollo.
           | [Undo: undo change #]
        dan: leave project called
        bot: Which project do you want to leave?
           | [Cancel]
        dan: cancel
        bot: Cancelled; nothing was changed.
        """);

    [Fact]
    public Task Who_has_nothing_is_let_go_without_a_card() => Transcript.Check("""
        given: Apollo with ana, bo, dan in team
        ana: task add Write the offer for Bo
        bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Write the offer.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: T1 done
        bot: Finished T1 Write the offer.
           | [Undo: undo change #]
        ana, bo: ↻ T1 Write the offer: ✓ done on Sun 22 Nov · Bo
        ana: remove Bo
        bot: Bo is no longer in Apollo.
           | [Undo: undo change #]
        dan: leave project
        bot: You have left Apollo.
           | [Undo: undo change #]
        """);

    [Fact]
    public Task Who_came_back_keeps_what_is_theirs() => Transcript.Check("""
        given: Apollo with ana, bo, dan in team
        ana: task add Write the offer for Bo
        bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Write the offer.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: remove Bo
        bot: Bo is no longer in Apollo.
           | [Undo: undo change #]
        bot: What Bo leaves behind in Apollo
           | Tasks: 1
           | T1 Write the offer · to do
           | [Give all to me: hand over in apollo @Bo (p32e91cc8b02a) to @Ana (p491fef0ef501)] [Give all to Dan: hand over in apollo @Bo (p32e91cc8b02a) to @Dan (p18ddc87ab73c)] [To somebody else…: hand over in apollo @Bo (p32e91cc8b02a)]
        ana: add Bo as member
        bot: Bo is in Apollo now, as member.
           | [Undo: undo change #]
        bo: ← Ana added you to Apollo as member.
           | [Switch to Apollo: project use Apollo]
        ana> Give all to Dan
        bot: Apollo
           | Bo is in Apollo again, so nothing was handed over.
        """);

    [Fact]
    public Task In_Chinese_as_well() => Transcript.Check("""
        given: 阿波罗 with ana, 小王, 小李 in team
        ana: 添加任务 写报价 给 小王
        bot: 已添加 T1，负责人 小王。还没有日期，先放在收件箱。
           | T1 写报价
           | ○ 待办 · 小王
           | [开始: T1 start] [完成: T1 done] [撤销: undo change #] [指派…: T1 to] [截止…: T1 due] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        小王: ← Ana 把 T1 写报价 交给了你。
           | T1 写报价
           | ○ 待办 · 小王
           | [开始: T1 start] [完成: T1 done] [指派…: T1 to] [截止…: T1 due] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        ana: 添加任务 印报价 给 小王
        bot: 已添加 T2，负责人 小王。还没有日期，先放在收件箱。
           | T2 印报价
           | ○ 待办 · 小王
           | [开始: T2 start] [完成: T2 done] [撤销: undo change #] [指派…: T2 to] [截止…: T2 due] [标为受阻…: T2 blocked by] [评论…: T2 comment]
        小王: ← Ana 把 T2 印报价 交给了你。
           | T2 印报价
           | ○ 待办 · 小王
           | [开始: T2 start] [完成: T2 done] [指派…: T2 to] [截止…: T2 due] [标为受阻…: T2 blocked by] [评论…: T2 comment]
        ana: 登记风险 打印机坏了 给 @小王
        bot: 已添加 R1，负责人 小王。
           | R1 打印机坏了
           | 未关闭 · 未评估 · 小王
           | [评估…: R1 rate] [应对…: R1 response] [撤销: undo change #] [复查…: R1 review] [指派…: R1 to] [已发生: R1 occurred] [关闭…: R1 close] [评论…: R1 comment]
        小王: ← Ana 把 R1 打印机坏了 交给了你。
           | R1 打印机坏了
           | 未关闭 · 未评估 · 小王
           | [评估…: R1 rate] [应对…: R1 response] [复查…: R1 review] [指派…: R1 to] [已发生: R1 occurred] [关闭…: R1 close] [评论…: R1 comment]
        ana: 移除 小王
        bot: 小王已不在阿波罗里。
           | [撤销: undo change #]
        bot: 小王在阿波罗里留下的事
           | 任务：2
           | T1 写报价 · 待办
           | T2 印报价 · 待办
           | 风险：1
           | R1 打印机坏了 · 未关闭
           | [全部交给我: hand over in 阿波罗 @小王 (pc8596520ce8f) to @Ana (p491fef0ef501)] [全部交给小李: hand over in 阿波罗 @小王 (pc8596520ce8f) to @小李 (p930d0ef83717)] [交给别人…: hand over in 阿波罗 @小王 (pc8596520ce8f)]
        ana> 全部交给小李
        bot: 阿波罗
           | 把小王手上的 3 件都交给了小李：T1、T2 和 R1。
           | [撤销: undo change #]
        小李: ← Ana 把这些交给了你：
           | T1 写报价
           | T2 印报价
           | R1 打印机坏了
        ana: ↻ R1 打印机坏了: 未关闭 · 未评估 · 小李
        ana: ↻ T1 写报价: ○ 待办 · 小李
        ana: ↻ T2 印报价: ○ 待办 · 小李
        ana: 撤销
        bot: 已撤销。R1：交给 某人；不再由小李负责。T1：交给 某人；不再由小李负责。T2：交给 某人；不再由小李负责。
           | [重做]
        ana: ↻ R1 打印机坏了: 未关闭 · 未评估 · 某人
        ana: ↻ T1 写报价: ○ 待办 · 某人
        ana: ↻ T2 印报价: ○ 待办 · 某人
        ana: 把小王的都交给小李
        bot: 把小王手上的 3 件都交给了小李：T1、T2 和 R1。
           | [撤销: undo change #]
        小李: ← Ana 把这些交给了你：
           | T1 写报价
           | T2 印报价
           | R1 打印机坏了
        ana: ↻ R1 打印机坏了: 未关闭 · 未评估 · 小李
        ana: ↻ T1 写报价: ○ 待办 · 小李
        ana: ↻ T2 印报价: ○ 待办 · 小李
        ana: 交接 小李
        bot: 小李：由谁全部接手？
           | [我] [小李: @小李] [取消]
        ana: 我
        bot: 把小李手上的 3 件都交给了 Ana：T1、T2 和 R1。
           | [撤销: undo change #]
        ana: ↻ R1 打印机坏了: 未关闭 · 未评估 · Ana
        ana: ↻ T1 写报价: ○ 待办 · Ana
        ana: ↻ T2 印报价: ○ 待办 · Ana
        小李: 退出阿波罗
        bot: 你已退出阿波罗。
           | [撤销: undo change #]
        小李: 退出阿波罗
        bot: 你没有加入叫“阿波罗”的项目。
        ana: 退出项目
        bot: 至少要留一位经理。请先让别人当经理。
        ana: 交接
        bot: 交接谁的工作？
           | [取消]
        ana: 取消
        bot: 已取消，什么都没有改动。
        """, "zh-CN");

    [Fact]
    public Task It_is_said_in_many_ways() => Transcript.Check("""
        given: Apollo with ana, bo, dan
        ana: task add Write the offer for Bo
        bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Write the offer.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: hand everything Bo has over to Dan
        bot: Gave Dan all that Bo had (1): T1 Write the offer.
           | [Undo: undo change #]
        dan: ← Ana gave you T1 Write the offer.
           | T1 Write the offer
           | ○ to do · Dan
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana, bo: ↻ T1 Write the offer: ○ to do · Dan
        ana: Bo takes over everything from Dan
        bot: Gave Bo all that Dan had (1): T1 Write the offer.
           | [Undo: undo change #]
        bo: ← Ana gave you T1 Write the offer.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana, bo, dan: ↻ T1 Write the offer: ○ to do · Bo
        ana: give all that Bo has to Dan
        bot: Gave Dan all that Bo had (1): T1 Write the offer.
           | [Undo: undo change #]
        dan: ← Ana gave you T1 Write the offer.
           | T1 Write the offer
           | ○ to do · Dan
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana, bo, dan: ↻ T1 Write the offer: ○ to do · Dan
        ana: hand over from Dan to Bo
        bot: Gave Bo all that Dan had (1): T1 Write the offer.
           | [Undo: undo change #]
        bo: ← Ana gave you T1 Write the offer.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana, bo, dan: ↻ T1 Write the offer: ○ to do · Bo
        ana: Dan takes over from Bo
        bot: Gave Dan all that Bo had (1): T1 Write the offer.
           | [Undo: undo change #]
        dan: ← Ana gave you T1 Write the offer.
           | T1 Write the offer
           | ○ to do · Dan
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo, dan: ↻ T1 Write the offer: ○ to do · Dan
        ana: pass everything Dan has to Bo
        bot: Gave Bo all that Dan had (1): T1 Write the offer.
           | [Undo: undo change #]
        bo: ← Ana gave you T1 Write the offer.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo, dan: ↻ T1 Write the offer: ○ to do · Bo
        ana: Dan 接替 Bo
        bot: Gave Dan all that Bo had (1): T1 Write the offer.
           | [Undo: undo change #]
        dan: ← Ana gave you T1 Write the offer.
           | T1 Write the offer
           | ○ to do · Dan
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo, dan: ↻ T1 Write the offer: ○ to do · Dan
        ana: 把 Bo 的工作全都交给 Dan
        bot: Bo 在 Apollo 里没有未完成的事。
        ana: Dan名下的都转给Bo
        bot: 把 Dan 手上的 1 件都交给了 Bo：T1 Write the offer。
           | [撤销: undo change #]
        bo: ← Ana gave you T1 Write the offer.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo, dan: ↻ T1 Write the offer: ○ to do · Bo
        ana: Dan接手Bo的全部工作
        bot: 把 Bo 手上的 1 件都交给了 Dan：T1 Write the offer。
           | [撤销: undo change #]
        dan: ← Ana gave you T1 Write the offer.
           | T1 Write the offer
           | ○ to do · Dan
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo, dan: ↻ T1 Write the offer: ○ to do · Dan
        ana: 移交 Dan 给 Bo
        bot: 把 Dan 手上的 1 件都交给了 Bo：T1 Write the offer。
           | [撤销: undo change #]
        bo: ← Ana gave you T1 Write the offer.
           | T1 Write the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo, dan: ↻ T1 Write the offer: ○ to do · Bo
        ana: Bo的事情统统交给我
        bot: 把 Bo 手上的 1 件都交给了 Ana：T1 Write the offer。
           | [撤销: undo change #]
        bo, dan: ↻ T1 Write the offer: ○ to do · Ana
        """);
}
