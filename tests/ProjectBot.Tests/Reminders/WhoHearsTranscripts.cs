namespace ProjectBot.Tests.Reminders;

/// <summary>Reminders when people come, leave, step back, stop them, or talk about something else by then.</summary>
public sealed class WhoHearsTranscripts
{
    [Fact]
    public Task What_the_team_asked_for_is_not_said_to_a_client_who_came_later() => Transcript.Check("""
        given: Apollo with ana, bo in team
        ana@team: remind us in 20 min to hide the margin
        bot: I remind you here, Sun 22 Nov 09:20: hide the margin
           | [Undo: undo change #]
        ana: add Carla as client
        bot: Carla is in Apollo now, as client.
           | [Undo: undo change #]
        bot: I have not met Carla yet. To join, they say this to me within 7 days: link #
        carla@team: hello
        bot: Hello Carla! You are not in the project that this conversation is about. One of its managers can add you.
           | [help]
        given: 20 minutes later
        ana: ← Reminder “hide the margin”: I did not say it where you asked for it, as somebody reads along there now who is not in the team.
        """);

    [Fact]
    public Task Whoever_is_a_client_by_then_hears_nothing_that_others_asked_for() => Transcript.Check("""
        given: Apollo with ana, bo
        bo: me zone UTC
        bot: Your time zone is UTC; it is 09:00 there now.
           | [Undo: undo change #]
        bo: me hours 9-12
        bot: Your working hours are 09:00-12:00.
           | [Undo: undo change #]
        given: it is 2026-11-23 20:00
        ana: task add Evening for @Bo
        bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
           | T1 Evening
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: T1 comment Price is 5000 internally
        bot: Commented on T1 Evening: “Price is 5000 internally”.
           | [Undo: undo change #]
        ana: ↻ T1 Evening: 1 comment · Ana, Mon 23 Nov 20:00: Price is 5000 internally
        ana: remind @Bo wednesday at 10 to raise the price
        bot: I remind Bo, Wed 25 Nov 10:00: raise the price
           | [Undo: undo change #]
        ana: add Bo as client
        bot: Bo is client now (was member).
           | [Undo: undo change #]
        given: 2 days later
        ana: ← Reminder “raise the price”: whom it was for is not in the team any more, so I stopped it.
        bo: ← Ana added you to Apollo as client.
           | [Switch to Apollo: project use Apollo]
        """);

    [Fact]
    public Task What_is_between_one_and_the_bot_is_no_matter_of_a_group() => Transcript.Check("""
        given: Apollo with ana, bo in team
        ana: remind me tomorrow at 9 to fire Dan
        bot: I remind you, Mon 23 Nov 09:00: fire Dan
           | [Undo: undo change #]
        ana@team: remind me tomorrow at 10 to bring cake
        bot: I remind you, Mon 23 Nov 10:00: bring cake
           | [Undo: undo change #]
        ana@team: schedules
        bot: What comes back by itself
           | 1 What is due · every working day 09:00 · next Mon 23 Nov 09:00 · for the team
           | 3 Reminder “bring cake” · Mon 23 Nov 10:00
           | What is between you and me I show in private.
        ana@team: schedule 2
        bot: There is no such schedule. See all of them: schedules
           | [All of them: schedules]
        ana@team: stop schedule 2
        bot: There is no such schedule. See all of them: schedules
           | [All of them: schedules]
        ana@team: schedule 3
        bot: Reminder “bring cake”
           | When: Mon 23 Nov 10:00
           | Next: Mon 23 Nov 10:00
           | [Pause: pause schedule apollo/3] [Stop: stop schedule apollo/3]
        ana: schedules
        bot: What comes back by itself
           | 1 What is due · every working day 09:00 · next Mon 23 Nov 09:00 · for the team
           | 2 Reminder “fire Dan” · Mon 23 Nov 09:00
           | 3 Reminder “bring cake” · Mon 23 Nov 10:00
        """);

    [Fact]
    public Task What_is_stopped_is_not_said_in_the_morning_either() => Transcript.Check("""
        given: Apollo with ana, bo
        bo: me zone UTC
        bot: Your time zone is UTC; it is 09:00 there now.
           | [Undo: undo change #]
        bo: me hours 9-12
        bot: Your working hours are 09:00-12:00.
           | [Undo: undo change #]
        given: it is 2026-11-23 19:00
        ana: remind @Bo in 10 min to call Acme
        bot: I remind Bo, Mon 23 Nov 19:10: call Acme
           | [Undo: undo change #]
        ana: remind @Bo in 11 min to call Beta
        bot: I remind Bo, Mon 23 Nov 19:11: call Beta
           | [Undo: undo change #]
        given: 20 minutes later
        ana: stop schedule 2
        bot: Reminder “call Acme”: stopped.
           | [Undo: undo change #]
        bo: stop schedule 3
        bot: Reminder “call Beta”: not for you any more.
           | [Undo: undo change #]
        ana: ← Bo does not want it any more: Reminder “call Beta”
        given: 1 day later
        """);

    [Fact]
    public Task Snooze_means_what_reached_the_speaker_or_is_quoted() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: remind me in 10 min to feed the cat
        bot: I remind you, Sun 22 Nov 09:10: feed the cat
           | [Undo: undo change #]
        ana: remind me in 12 min to feed the dog
        bot: I remind you, Sun 22 Nov 09:12: feed the dog
           | [Undo: undo change #]
        ana: remind @Bo in 15 min to finish the report
        bot: I remind Bo, Sun 22 Nov 09:15: finish the report
           | [Undo: undo change #]
        given: 15 minutes later
        ana: ← Reminder: feed the cat
           | [In 20 minutes: snooze reminder apollo/2 in 20min] [In an hour: snooze reminder apollo/2 in 60min] [Tomorrow: snooze reminder apollo/2 tomorrow]
        ana: ← Reminder: feed the dog
           | [In 20 minutes: snooze reminder apollo/3 in 20min] [In an hour: snooze reminder apollo/3 in 60min] [Tomorrow: snooze reminder apollo/3 tomorrow]
        bo: ← Ana asked me to remind you: finish the report
           | [In 20 minutes: snooze reminder apollo/4 in 20min] [In an hour: snooze reminder apollo/4 in 60min] [Tomorrow: snooze reminder apollo/4 tomorrow]
        ana: snooze 1 hour
        bot: I remind you, Sun 22 Nov 10:15: feed the dog
           | [Undo: undo change #]
        ana to “Reminder: feed the cat”: snooze 1 hour
        bot: I remind you, Sun 22 Nov 10:15: feed the cat
           | [Undo: undo change #]
        """);

    [Fact]
    public Task A_conversation_about_something_else_does_not_swallow_a_reminder() => Transcript.Check("""
        given: Apollo with ana, bo in team
        ana@team: remind us tomorrow at 9 to stand up
        bot: I remind you here, Mon 23 Nov 09:00: stand up
           | [Undo: undo change #]
        ana: project new Zeus
        bot: Zeus is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@team: project use Zeus
        bot: Now we talk about Zeus here.
           | [Undo: undo change #]
        given: 1 day later
        ana: ← Reminder “stand up”: I could not say it where you asked for it, as that conversation is about something else now or I am not in it.
        """);

    [Fact]
    public Task What_was_stopped_for_all_begins_anew_and_a_manager_can_leave_it_for_herself() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Pay the printer for me by tomorrow
        bot: Added T1 for Ana, due Mon 23 Nov.
           | T1 Pay the printer
           | ○ to do · Ana · Mon 23 Nov
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        given: it is 2026-11-23 09:01
        ana: ← Due in Apollo
           | T1 Pay the printer · due today
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1]
        ana: why
        bot: It comes by a schedule of the project: What is due (every working day 09:00). Its number is 1, and this was the one of Mon 23 Nov 09:00. I sent it at once.
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1] [Pause: pause schedule apollo/1] [Stop for everybody: stop schedule apollo/1]
        ana: stop schedule 1
        bot: What is due: stopped for everybody.
           | [Undo: undo change #]
        bo: due reminders on
        bot: Nobody is reminded of what is due here: that was stopped. A manager begins it anew: project due reminders 7, 3, 1
        ana: project due reminders 3, 1
        bot: The team hears of what is due 3 and 1 working days before, on the day, when it is late after 1 and 3 and every 7 working days.
           | [Undo: undo change #]
        bo: due reminders
        bot: On working days at 09:00 you hear what of yours is due: 3 and 1 working days before, on the day, when it is late after 1 and 3 and every 7 working days.
        """);

    [Fact]
    public Task Overdue_work_of_who_left_is_told_to_managers_and_of_who_is_away_to_who_stands_in() => Transcript.Check("""
        given: Apollo with ana, bo, dan
        ana: task add Orphan for @Bo by tomorrow
        bot: Added T1 for Bo, due Mon 23 Nov.
           | T1 Orphan
           | ○ to do · Bo · Mon 23 Nov
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Orphan.
           | T1 Orphan
           | ○ to do · Bo · Mon 23 Nov
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Covered for @Dan by tomorrow
        bot: Added T2 for Dan, due Mon 23 Nov.
           | T2 Covered
           | ○ to do · Dan · Mon 23 Nov
           | [Start: T2 start] [Done: T2 done] [Change: T2 due] [Undo: undo change #] [Assign…: T2 to] [Block…: T2 blocked by] [Comment…: T2 comment]
        dan: ← Ana gave you T2 Covered.
           | T2 Covered
           | ○ to do · Dan · Mon 23 Nov
           | [Start: T2 start] [Done: T2 done] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: remind @Dan tomorrow at 12 to breathe
        bot: I remind Dan, Mon 23 Nov 12:00: breathe
           | [Undo: undo change #]
        dan: away until friday, cover @Ana
        bot: You are away: Sun 22 Nov to Thu 26 Nov. Back on Fri 27 Nov. Ana stands in.
           | [i am back] [Undo: undo change #]
        ana: ← Dan is away (Sun 22 Nov to Thu 26 Nov) and named you to stand in.
        ana: remove Bo
        bot: Bo is no longer in Apollo.
           | [Undo: undo change #]
        bot: What Bo leaves behind in Apollo
           | Tasks: 1
           | T1 Orphan · to do
           | [Give all to me: hand over in apollo @Bo (p32e91cc8b02a) to @Ana (p491fef0ef501)] [Give all to Dan: hand over in apollo @Bo (p32e91cc8b02a) to @Dan (p18ddc87ab73c)] [To somebody else…: hand over in apollo @Bo (p32e91cc8b02a)]
        given: it is 2026-11-23 09:01
        ana: ← Due in Apollo
           | T1 Orphan · due today · nobody has it
           | T2 Covered · due today · Dan
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1]
        """);

    [Fact]
    public Task What_somebody_set_up_for_others_and_left_behind_is_for_managers_to_stop() => Transcript.Check("""
        given: Apollo with ana, bo, dan
        dan: remind @Bo every day at 10 to feed the cat
        bot: I remind Bo, every day 10:00 (first Sun 22 Nov 10:00): feed the cat
           | [Undo: undo change #]
        bo: remind me every day at 11 to drink
        bot: I remind you, every day 11:00 (first Sun 22 Nov 11:00): drink
           | [Undo: undo change #]
        ana: remove Dan
        bot: Dan is no longer in Apollo.
           | [Undo: undo change #]
        ana: schedules
        bot: What comes back by itself
           | 2 Reminder “feed the cat” · every day 10:00 · next Sun 22 Nov 10:00 · for Bo
           | 1 What is due · every working day 09:00 · next Mon 23 Nov 09:00 · for the team
        ana: stop schedule 2
        bot: Reminder “feed the cat”: stopped.
           | [Undo: undo change #]
        bo: schedules
        bot: What comes back by itself
           | 3 Reminder “drink” · every day 11:00 · next Sun 22 Nov 11:00
           | 1 What is due · every working day 09:00 · next Mon 23 Nov 09:00 · for the team
        ana: remove Bo
        bot: Bo is no longer in Apollo.
           | [Undo: undo change #]
        given: 2 days later
        """);

    [Fact]
    public Task What_came_up_while_it_was_stopped_is_over() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: remind me every day at 10 to drink
        bot: I remind you, every day 10:00 (first Sun 22 Nov 10:00): drink
           | [Undo: undo change #]
        ana: stop schedule 2
        bot: Reminder “drink”: stopped.
           | [Undo: undo change #]
        given: it is 2026-11-24 09:00
        ana: undo
        bot: Undone. Reminder “drink”: next as usual.
           | [Redo]
        given: 2 minutes later
        ana: schedules
        bot: What comes back by itself
           | 2 Reminder “drink” · every day 10:00 · next Tue 24 Nov 10:00
           | 1 What is due · every working day 09:00 · next Wed 25 Nov 09:00 · for the team
        given: 1 hour later
        ana: ← Reminder: drink
           | [In 20 minutes: snooze reminder apollo/2 in 20min] [In an hour: snooze reminder apollo/2 in 60min] [Tomorrow: snooze reminder apollo/2 tomorrow] [Stop: stop schedule apollo/2]
        bo@team: hello
        bot: Hello Bo! I keep your team's projects in the chat. Start with a project, for example:
           | [project new Apollo] [help]
        """);

    [Fact]
    public Task A_list_of_what_waited_has_what_was_asked_for_and_what_is_due_in_full() => Transcript.Check("""
        given: Apollo with ana, bo
        bo: me zone UTC
        bot: Your time zone is UTC; it is 09:00 there now.
           | [Undo: undo change #]
        bo: me hours 12-20
        bot: Your working hours are 12:00-20:00.
           | [Undo: undo change #]
        given: it is 2026-11-22 21:00
        ana: remind @Bo in 5 min to renew the certificate
        bot: I remind Bo, Sun 22 Nov 21:05: renew the certificate
           | [Undo: undo change #]
        given: 6 minutes later
        ana: task add Part 1 for @Bo
        bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
           | T1 Part 1
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Part 2 for @Bo
        bot: Added T2 for Bo. It has no date yet, so it is in the inbox.
           | T2 Part 2
           | ○ to do · Bo
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: task add Part 3 for @Bo
        bot: Added T3 for Bo. It has no date yet, so it is in the inbox.
           | T3 Part 3
           | ○ to do · Bo
           | [Start: T3 start] [Done: T3 done] [Undo: undo change #] [Assign…: T3 to] [Due…: T3 due] [Block…: T3 blocked by] [Comment…: T3 comment]
        ana: task add Part 4 for @Bo
        bot: Added T4 for Bo. It has no date yet, so it is in the inbox.
           | T4 Part 4
           | ○ to do · Bo
           | [Start: T4 start] [Done: T4 done] [Undo: undo change #] [Assign…: T4 to] [Due…: T4 due] [Block…: T4 blocked by] [Comment…: T4 comment]
        ana: task add Part 5 for @Bo
        bot: Added T5 for Bo. It has no date yet, so it is in the inbox.
           | T5 Part 5
           | ○ to do · Bo
           | [Start: T5 start] [Done: T5 done] [Undo: undo change #] [Assign…: T5 to] [Due…: T5 due] [Block…: T5 blocked by] [Comment…: T5 comment]
        ana: task add Part 6 for @Bo
        bot: Added T6 for Bo. It has no date yet, so it is in the inbox.
           | T6 Part 6
           | ○ to do · Bo
           | [Start: T6 start] [Done: T6 done] [Undo: undo change #] [Assign…: T6 to] [Due…: T6 due] [Block…: T6 blocked by] [Comment…: T6 comment]
        ana: task add Part 7 for @Bo
        bot: Added T7 for Bo. It has no date yet, so it is in the inbox.
           | T7 Part 7
           | ○ to do · Bo
           | [Start: T7 start] [Done: T7 done] [Undo: undo change #] [Assign…: T7 to] [Due…: T7 due] [Block…: T7 blocked by] [Comment…: T7 comment]
        ana: task add Part 8 for @Bo
        bot: Added T8 for Bo. It has no date yet, so it is in the inbox.
           | T8 Part 8
           | ○ to do · Bo
           | [Start: T8 start] [Done: T8 done] [Undo: undo change #] [Assign…: T8 to] [Due…: T8 due] [Block…: T8 blocked by] [Comment…: T8 comment]
        ana: task add Part 9 for @Bo
        bot: Added T9 for Bo. It has no date yet, so it is in the inbox.
           | T9 Part 9
           | ○ to do · Bo
           | [Start: T9 start] [Done: T9 done] [Undo: undo change #] [Assign…: T9 to] [Due…: T9 due] [Block…: T9 blocked by] [Comment…: T9 comment]
        ana: task add Part 10 for @Bo
        bot: Added T10 for Bo. It has no date yet, so it is in the inbox.
           | T10 Part 10
           | ○ to do · Bo
           | [Start: T10 start] [Done: T10 done] [Undo: undo change #] [Assign…: T10 to] [Due…: T10 due] [Block…: T10 blocked by] [Comment…: T10 comment]
        ana: task add Part 11 for @Bo
        bot: Added T11 for Bo. It has no date yet, so it is in the inbox.
           | T11 Part 11
           | ○ to do · Bo
           | [Start: T11 start] [Done: T11 done] [Undo: undo change #] [Assign…: T11 to] [Due…: T11 due] [Block…: T11 blocked by] [Comment…: T11 comment]
        ana: task add Part 12 for @Bo
        bot: Added T12 for Bo. It has no date yet, so it is in the inbox.
           | T12 Part 12
           | ○ to do · Bo
           | [Start: T12 start] [Done: T12 done] [Undo: undo change #] [Assign…: T12 to] [Due…: T12 due] [Block…: T12 blocked by] [Comment…: T12 comment]
        ana: task add Part 13 for @Bo
        bot: Added T13 for Bo. It has no date yet, so it is in the inbox.
           | T13 Part 13
           | ○ to do · Bo
           | [Start: T13 start] [Done: T13 done] [Undo: undo change #] [Assign…: T13 to] [Due…: T13 due] [Block…: T13 blocked by] [Comment…: T13 comment]
        ana: task add Part 14 for @Bo
        bot: Added T14 for Bo. It has no date yet, so it is in the inbox.
           | T14 Part 14
           | ○ to do · Bo
           | [Start: T14 start] [Done: T14 done] [Undo: undo change #] [Assign…: T14 to] [Due…: T14 due] [Block…: T14 blocked by] [Comment…: T14 comment]
        ana: task add Part 15 for @Bo
        bot: Added T15 for Bo. It has no date yet, so it is in the inbox.
           | T15 Part 15
           | ○ to do · Bo
           | [Start: T15 start] [Done: T15 done] [Undo: undo change #] [Assign…: T15 to] [Due…: T15 due] [Block…: T15 blocked by] [Comment…: T15 comment]
        ana: task add Part 16 for @Bo
        bot: Added T16 for Bo. It has no date yet, so it is in the inbox.
           | T16 Part 16
           | ○ to do · Bo
           | [Start: T16 start] [Done: T16 done] [Undo: undo change #] [Assign…: T16 to] [Due…: T16 due] [Block…: T16 blocked by] [Comment…: T16 comment]
        ana: task add Part 17 for @Bo
        bot: Added T17 for Bo. It has no date yet, so it is in the inbox.
           | T17 Part 17
           | ○ to do · Bo
           | [Start: T17 start] [Done: T17 done] [Undo: undo change #] [Assign…: T17 to] [Due…: T17 due] [Block…: T17 blocked by] [Comment…: T17 comment]
        ana: task add Part 18 for @Bo
        bot: Added T18 for Bo. It has no date yet, so it is in the inbox.
           | T18 Part 18
           | ○ to do · Bo
           | [Start: T18 start] [Done: T18 done] [Undo: undo change #] [Assign…: T18 to] [Due…: T18 due] [Block…: T18 blocked by] [Comment…: T18 comment]
        ana: task add Part 19 for @Bo
        bot: Added T19 for Bo. It has no date yet, so it is in the inbox.
           | T19 Part 19
           | ○ to do · Bo
           | [Start: T19 start] [Done: T19 done] [Undo: undo change #] [Assign…: T19 to] [Due…: T19 due] [Block…: T19 blocked by] [Comment…: T19 comment]
        ana: task add Part 20 for @Bo
        bot: Added T20 for Bo. It has no date yet, so it is in the inbox.
           | T20 Part 20
           | ○ to do · Bo
           | [Start: T20 start] [Done: T20 done] [Undo: undo change #] [Assign…: T20 to] [Due…: T20 due] [Block…: T20 blocked by] [Comment…: T20 comment]
        ana: task add Part 21 for @Bo
        bot: Added T21 for Bo. It has no date yet, so it is in the inbox.
           | T21 Part 21
           | ○ to do · Bo
           | [Start: T21 start] [Done: T21 done] [Undo: undo change #] [Assign…: T21 to] [Due…: T21 due] [Block…: T21 blocked by] [Comment…: T21 comment]
        ana: task add Part 22 for @Bo
        bot: Added T22 for Bo. It has no date yet, so it is in the inbox.
           | T22 Part 22
           | ○ to do · Bo
           | [Start: T22 start] [Done: T22 done] [Undo: undo change #] [Assign…: T22 to] [Due…: T22 due] [Block…: T22 blocked by] [Comment…: T22 comment]
        ana: task add Part 23 for @Bo
        bot: Added T23 for Bo. It has no date yet, so it is in the inbox.
           | T23 Part 23
           | ○ to do · Bo
           | [Start: T23 start] [Done: T23 done] [Undo: undo change #] [Assign…: T23 to] [Due…: T23 due] [Block…: T23 blocked by] [Comment…: T23 comment]
        ana: task add Offer for @Bo by 24 nov
        bot: Added T24 for Bo, due Tue 24 Nov.
           | T24 Offer
           | ○ to do · Bo · Tue 24 Nov
           | [Start: T24 start] [Done: T24 done] [Change: T24 due] [Undo: undo change #] [Assign…: T24 to] [Block…: T24 blocked by] [Comment…: T24 comment]
        given: it is 2026-11-23 11:01
        bo: ← While you were off:
           | (7 more before these)
           | Ana asked me to remind you: renew the certificate
           | Ana gave you T8 Part 8.
           | Ana gave you T9 Part 9.
           | Ana gave you T10 Part 10.
           | Ana gave you T11 Part 11.
           | Ana gave you T12 Part 12.
           | Ana gave you T13 Part 13.
           | Ana gave you T14 Part 14.
           | Ana gave you T15 Part 15.
           | Ana gave you T16 Part 16.
           | Ana gave you T17 Part 17.
           | Ana gave you T18 Part 18.
           | Ana gave you T19 Part 19.
           | Ana gave you T20 Part 20.
           | Ana gave you T21 Part 21.
           | Ana gave you T22 Part 22.
           | Ana gave you T23 Part 23.
           | Ana gave you T24 Offer.
           | Due in Apollo
           | T24 Offer · due Tue 24 Nov, in 1 working day
           | [T19: apollo/T19] [T20: apollo/T20] [T21: apollo/T21] [T22: apollo/T22] [T23: apollo/T23] [T24: apollo/T24]
        """);
}
