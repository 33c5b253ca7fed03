namespace ProjectBot.Tests.Items;

/// <summary>Lines as people type them: several things at once, the verb first, answers in their own words.</summary>
public sealed class TypedTranscripts
{
    [Fact]
    public Task Several_are_named_in_any_order_and_shown_together() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Alpha
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Alpha
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: risk add Vendor slips p3 i4
        bot: Added R1.
           | R1 Vendor slips
           | open · ▲ 12 of 25, medium
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | [Response…: R1 response] [Review…: R1 review] [Undo: undo change #] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: risk add Server fails
        bot: Added R2.
           | R2 Server fails
           | open · not rated
           | [Rate…: R2 rate] [Response…: R2 response] [Undo: undo change #] [Review…: R2 review] [Assign…: R2 to] [Occurred: R2 occurred] [Close…: R2 close] [Comment…: R2 comment]
        ana: risk add Law changes
        bot: Added R3.
           | R3 Law changes
           | open · not rated
           | [Rate…: R3 rate] [Response…: R3 response] [Undo: undo change #] [Review…: R3 review] [Assign…: R3 to] [Occurred: R3 occurred] [Close…: R3 close] [Comment…: R3 comment]
        ana: risk add It rains
        bot: Added R4.
           | R4 It rains
           | open · not rated
           | [Rate…: R4 rate] [Response…: R4 response] [Undo: undo change #] [Review…: R4 review] [Assign…: R4 to] [Occurred: R4 occurred] [Close…: R4 close] [Comment…: R4 comment]
        ana: R1 R3
        bot: R1 and R3
           | R1 Vendor slips · open
           | R3 Law changes · open
        ana: r1-r3
        bot: R1, R2 and R3
           | R1 Vendor slips · open
           | R2 Server fails · open
           | R3 Law changes · open
        ana: show R4 R9
        bot: R4
           | R4 It rains · open
           | There is no R9 here.
        ana: show R8 R9
        bot: There is no R8 here.
           | There is no R9 here.
        ana: R4..R1 close because done
        bot: Closed R4, R3, R2 and R1: done.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: ✓ closed: done
        ana: ↻ R2 Server fails: ✓ closed: done
        ana: ↻ R3 Law changes: ✓ closed: done
        ana: ↻ R4 It rains: ✓ closed: done
        ana: R1 - R2 reopen
        bot: Reopened R1 and R2.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: open · ▲ 12 of 25, medium · −✓ closed
        ana: ↻ R2 Server fails: open · not rated · −✓ closed
        ana: R3–R4 reopen
        bot: Reopened R3 and R4.
           | [Undo: undo change #]
        ana: ↻ R3 Law changes: open · not rated · −✓ closed
        ana: ↻ R4 It rains: open · not rated · −✓ closed
        ana: R1..R3 #law
        bot: Labelled R1, R2 and R3 #law.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: open · ▲ 12 of 25, medium · #law
        ana: ↻ R2 Server fails: open · not rated · #law
        ana: ↻ R3 Law changes: open · not rated · #law
        ana: R1 T1 to bo
        bot: R1 and T1 are not of one kind, and I do one kind at a time.
        ana: history R1 R2
        bot: I could not read “R1 R2”. Only one at a time, please.
           | Which item?
           | [Cancel]
        ana: R1 to bo
        bot: Gave R1 Vendor slips to Bo.
           | [Undo: undo change #]
        bo: ← Ana gave you R1 Vendor slips.
           | R1 Vendor slips
           | open · ▲ 12 of 25, medium · Bo · #law
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | [Response…: R1 response] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: ↻ R1 Vendor slips: open · ▲ 12 of 25, medium · Bo · #law
        """);

    [Fact]
    public Task The_verb_may_come_first() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Alpha
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Alpha
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: risk add Vendor slips p3 i4
        bot: Added R1.
           | R1 Vendor slips
           | open · ▲ 12 of 25, medium
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | [Response…: R1 response] [Review…: R1 review] [Undo: undo change #] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: rename R1 Vendor is late
        bot: Renamed R1 Vendor is late.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor is late
        ana: rename R1 to Vendor fails
        bot: Renamed R1 Vendor fails.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor fails
        ana: R1 rename to Vendor fails us
        bot: Renamed R1 Vendor fails us.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor fails us
        ana: R1 rename
        bot: R1 Vendor fails us: What shall it be called?
           | [Cancel]
        ana: Vendor slips
        bot: Renamed R1 Vendor slips.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips
        ana: share R1
        bot: Shared R1 Vendor slips with clients.
           | Clients see: title, state, owner, category, response, comments to the client and files for the client. Nothing else.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: Clients: may see this
        ana: hide R1
        bot: Made R1 Vendor slips internal again.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: −Clients
        ana: comment on R1: they are slow
        bot: Commented on R1 Vendor slips: “they are slow”.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: 1 comment · Ana, Sun 22 Nov 09:00: they are slow
        ana: comment R1 very slow
        bot: Commented on R1 Vendor slips: “very slow”.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: 2 comments · Ana, Sun 22 Nov 09:00: very slow
        ana: undo
        bot: Undone. R1: the comment “very slow” is gone.
           | [Redo]
        ana: ↻ R1 Vendor slips: 1 comment
        ana: redo
        bot: Done again. R1: the comment “very slow” is back.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: 2 comments · Ana, Sun 22 Nov 09:00: very slow
        ana: link T1 to R1
        bot: Linked T1 Alpha to R1.
           | [Undo: undo change #]
        ana: ↻ T1 Alpha: See also: R1 Vendor slips (open)
        ana: unlink R1 from T1
        bot: Unlinked T1 Alpha from R1.
           | [Undo: undo change #]
        ana: ↻ T1 Alpha: −See also
        ana: link R1 with T1
        bot: Linked R1 Vendor slips to T1.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: See also: T1 Alpha (to do)
        ana: label R1 vendor
        bot: Labelled R1 Vendor slips #vendor.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: open · ▲ 12 of 25, medium · #vendor
        ana: give R1 to bo
        bot: Gave R1 Vendor slips to Bo.
           | [Undo: undo change #]
        bo: ← Ana gave you R1 Vendor slips.
           | R1 Vendor slips
           | open · ▲ 12 of 25, medium · Bo · #vendor
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | See also: T1 Alpha (to do)
           | 2 comments
           | Ana, Sun 22 Nov 09:00: they are slow
           | Ana, Sun 22 Nov 09:00: very slow
           | [Response…: R1 response] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: ↻ R1 Vendor slips: open · ▲ 12 of 25, medium · Bo · #vendor
        ana: rate R1 p4 i5
        bot: R1 Vendor slips: probability: 4 of 5, likely (50 to 80%); impact: 5 of 5, critical (the goal of the project is missed).
           | [Undo: undo change #]
        ana, bo: ↻ R1 Vendor slips: open · ▲ 20 of 25, high · Bo · #vendor · Probability: 4 of 5, likely (50 to 80%) · Impact: 5 of 5, critical (the goal of the project is missed)
        ana: review R1 friday
        bot: R1 Vendor slips: review on Fri 27 Nov.
           | [Undo: undo change #]
        ana, bo: ↻ R1 Vendor slips: Review: Fri 27 Nov
        ana: close R1 because is it over?
        bot: Closed R1 Vendor slips: is it over?
           | [Undo: undo change #]
        bo: ← Ana closed R1 Vendor slips: is it over?
           | [Show: R1]
        ana, bo: ↻ R1 Vendor slips: ✓ closed: is it over? · Bo · #vendor
        ana: undo
        bot: Undone. R1 is open again.
           | [Redo]
        ana, bo: ↻ R1 Vendor slips: open · ▲ 20 of 25, high · Bo · #vendor · −✓ closed
        """);

    [Fact]
    public Task Lists_are_asked_for_as_people_do() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: my risks
        bot: Risks of Apollo: mine: there are none.
        ana: risk add Vendor slips p4 i4 cost $1,200 for @Ana
        bot: Added R1 for Ana.
           | R1 Vendor slips
           | open · ▲ 16 of 25, high · Ana
           | Probability: 4 of 5, likely (50 to 80%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | Cost: $1,200
           | [Response…: R1 response] [Review…: R1 review] [Undo: undo change #] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: risk add Server fails p2 i2 for @Bo
        bot: Added R2 for Bo.
           | R2 Server fails
           | open · 4 of 25, low · Bo
           | Probability: 2 of 5, unlikely (10 to 30%)
           | Impact: 2 of 5, small (some more work within the plan)
           | [Response…: R2 response] [Review…: R2 review] [Undo: undo change #] [Assign…: R2 to] [Occurred: R2 occurred] [Close…: R2 close] [Comment…: R2 comment]
        bo: ← Ana gave you R2 Server fails.
           | R2 Server fails
           | open · 4 of 25, low · Bo
           | Probability: 2 of 5, unlikely (10 to 30%)
           | Impact: 2 of 5, small (some more work within the plan)
           | [Response…: R2 response] [Review…: R2 review] [Assign…: R2 to] [Occurred: R2 occurred] [Close…: R2 close] [Comment…: R2 comment]
        ana: show risks
        bot: Risks of Apollo
           | 2 in all, exposure $780, as of 09:00
           | R1 Vendor slips · Ana · ▲ 16 of 25, high · open
           | R2 Server fails · Bo · 4 of 25, low · open
           | [Refresh: risks]
        ana: list risks high
        bot: Risks of Apollo: high
           | 1 in all, exposure $780, as of 09:00
           | R1 Vendor slips · Ana · ▲ 16 of 25, high · open
           | [Refresh: risks high]
        ana: my risks
        bot: Risks of Apollo: mine
           | 1 in all, exposure $780, as of 09:00
           | R1 Vendor slips · ▲ 16 of 25, high · open
           | [Refresh: my risks]
        ana: risks p4 i4
        bot: Risks of Apollo: p4, i4
           | 1 in all, exposure $780, as of 09:00
           | R1 Vendor slips · Ana · ▲ 16 of 25, high · open
           | [Refresh: risks p4 i4]
        ana: risks by colour
        bot: I could not read “by colour”. A list is grouped by owner, category, response, state and score.
        ana: exposure
        bot: Risks of Apollo by probability and impact
           | Impact ↑ Probability →  1 rare  2 unlikely  3 possible  4 likely  5 almost certain
           | 5 critical              ·       ·           ·           ·         ·
           | 4 serious               ·       ·           ·           R1        ·
           | 3 noticeable            ·       ·           ·           ·         ·
           | 2 small                 ·       R2          ·           ·         ·
           | 1 negligible            ·       ·           ·           ·         ·
           | At stake: $1,200; weighed by probability: $780
           | [All risks: risks] [Trend: risk trend]
        ana: show tasks
        bot: There are no open tasks yet. Add the first one: task add Prepare the kickoff deck
           | [New task: task add]
        ana: show 12
        bot: I didn’t catch “show 12”. You could say:
           | [my tasks] [what's overdue?] [who is working on what?] [Add it as a task: task add show 12] [help]
        ana: filter save hot risks high
        bot: Kept as “hot”: risks high
           | [Show: filter hot] [Undo: undo change #]
        ana: undo
        bot: Undone. The list “hot” is forgotten.
           | [Redo]
        ana: redo
        bot: Done again. The list “hot” is kept again: risks high.
           | [Undo: undo change #]
        ana: R1 done
        bot: I didn’t catch “R1 done”. “help” shows what I can do.
           | [Show R1: R1] [help]
        ana: R1 due friday
        bot: I didn’t catch “R1 due friday”. “help” shows what I can do.
           | [Show R1: R1] [help]
        """);

    [Fact]
    public Task What_is_not_there_is_not_asked_about() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: R99 close
        bot: There is no R99 here.
        ana: R99 review yesterday
        bot: There is no R99 here.
        ana: T99 label
        bot: There is no T99 here.
        ana: T98 T99 blocked by
        bot: There is no T98 here.
           | There is no T99 here.
        ana: risk add Vendor slips
        bot: Added R1.
           | R1 Vendor slips
           | open · not rated
           | [Rate…: R1 rate] [Response…: R1 response] [Undo: undo change #] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: R1 R99 close
        bot: Why is it closed?
           | [Cancel]
        """);

    [Fact]
    public Task What_was_unclear_is_answered_in_few_words() => Transcript.Check("""
        given: Apollo with ana, dan, dana
        ana: risk add Vendor slips cost 1200
        bot: Which currency is it?
           | [$1,200: 1200 USD] [€1,200: 1200 EUR] [CNY 1,200: 1200 CNY] [Cancel]
        ana: EUR
        bot: Added R1.
           | R1 Vendor slips
           | open · not rated
           | Cost: €1,200
           | [Rate…: R1 rate] [Response…: R1 response] [Undo: undo change #] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: risk add Server fails cost ¥3万
        bot: Which currency is it?
           | [CNY 30,000: 30000 CNY] [JPY 30,000: 30000 JPY] [Cancel]
        ana: 1
        bot: Added R2.
           | R2 Server fails
           | open · not rated
           | Cost: CNY 30,000
           | [Rate…: R2 rate] [Response…: R2 response] [Undo: undo change #] [Review…: R2 review] [Assign…: R2 to] [Occurred: R2 occurred] [Close…: R2 close] [Comment…: R2 comment]
        ana: R2 cost 1,500
        bot: Which currency is it?
           | [$1,500: 1500 USD] [€1,500: 1500 EUR] [CNY 1,500: 1500 CNY] [Cancel]
        ana: CHF
        bot: Set the cost of R2 Server fails to CHF 1,500.
           | [Undo: undo change #]
        ana: ↻ R2 Server fails: Cost: CHF 1,500
        ana: R2 review yesterday
        bot: Sat 21 Nov 2026 is in the past: did you mean Sun 22 Nov 2026?
           | [Sun 22 Nov 2026: 2026-11-22] [Sat 21 Nov 2026: 2026-11-21] [Cancel]
        ana: yes
        bot: R2 Server fails: review on Sun 22 Nov.
           | [Undo: undo change #]
        ana: ↻ R2 Server fails: Review: Sun 22 Nov (due)
        ana: R2 review yesterday
        bot: Sat 21 Nov 2026 is in the past: did you mean Sun 22 Nov 2026?
           | [Sun 22 Nov 2026: 2026-11-22] [Sat 21 Nov 2026: 2026-11-21] [Cancel]
        ana: 2
        bot: R2 Server fails: review on Sat 21 Nov.
           | [Undo: undo change #]
        ana: ↻ R2 Server fails: Review: Sat 21 Nov (due)
        ana: R2 to da
        bot: Which da do you mean?
           | [Dan: @Dan (p18ddc87ab73c)] [Dana: @Dana (pe3972ea55b8b)] [Cancel]
        ana: 2
        bot: Gave R2 Server fails to Dana.
           | [Undo: undo change #]
        dana: ← Ana gave you R2 Server fails.
           | R2 Server fails
           | open · not rated · Dana
           | Cost: CHF 1,500
           | Review: Sat 21 Nov (due)
           | [Looked at: R2 reviewed] [Response…: R2 response] [Review…: R2 review] [Assign…: R2 to] [Occurred: R2 occurred] [Close…: R2 close] [Comment…: R2 comment]
        ana: ↻ R2 Server fails: open · not rated · Dana
        ana: R2 cost 1.5
        bot: Which currency is it?
           | [$1.50: 1.5 USD] [€1.50: 1.5 EUR] [CNY 1.50: 1.5 CNY] [Cancel]
        ana: the second
        bot: I could not read “the second” as an answer.
           | R2 Server fails: What would it cost, like $1,200?
           | [$1.50: 1.5 USD] [€1.50: 1.5 EUR] [CNY 1.50: 1.5 CNY] [Cancel]
        ana: eur
        bot: Set the cost of R2 Server fails to €1.50.
           | [Undo: undo change #]
        ana, dana: ↻ R2 Server fails: Cost: €1.50
        """);

    [Fact]
    public Task A_review_ahead_of_its_day_counts_once() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: risk add Vendor slips review every month
        bot: Added R1, review on Tue 22 Dec.
           | R1 Vendor slips
           | open · not rated
           | Review: Tue 22 Dec
           | Rhythm: every month on day 22
           | [Rate…: R1 rate] [Response…: R1 response] [Change: R1 review] [Undo: undo change #] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: R1 reviewed
        bot: Looked at R1 Vendor slips; again on Fri 22 Jan 2027.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: Review: Fri 22 Jan 2027
        ana: R1 reviewed
        bot: R1 was reviewed ahead already, and is looked at again on Fri 22 Jan 2027.
        given: 62 days later
        ana: R1 reviewed
        bot: Looked at R1 Vendor slips; again on Mon 22 Feb.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: Review: Mon 22 Feb
        ana: R1 review none
        bot: R1 Vendor slips: without a review.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: −Review · −Rhythm
        ana: R1 review tomorrow
        bot: R1 Vendor slips: review on Sun 24 Jan.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: Review: Sun 24 Jan
        ana: R1 reviewed
        bot: Looked at R1 Vendor slips.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: −Review
        """);

    [Fact]
    public Task What_waits_for_nothing_unfinished_is_not_blocked() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Floor
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Floor
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Roof after T1
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Roof
           | ○ to do
           | Waits for: T1 Floor
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: T2 unblock
        bot: Unblocked T2 Roof.
           | [Undo: undo change #]
        ana: ↻ T2 Roof: −Waits for
        ana: undo
        bot: Undone. T2: after T1.
           | [Redo]
        ana: ↻ T2 Roof: Waits for: T1 Floor
        ana: T1 done
        bot: Finished T1 Floor.
           | Can start now: T2 Roof.
           | [Undo: undo change #]
        ana: ↻ T1 Floor: ✓ done on Sun 22 Nov
        ana: T2 unblock
        bot: T2 is not blocked.
        """);

    [Fact]
    public Task A_title_nearly_the_same_is_one_press_away() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: risk add Vendor slips
        bot: Added R1.
           | R1 Vendor slips
           | open · not rated
           | [Rate…: R1 rate] [Response…: R1 response] [Undo: undo change #] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: risk add vendor slip
        bot: Added R2.
           | Perhaps it is there already: R1 Vendor slips.
           | R2 vendor slip
           | open · not rated
           | [Rate…: R2 rate] [Response…: R2 response] [Show R1: R1] [Undo: undo change #] [Review…: R2 review] [Assign…: R2 to] [Occurred: R2 occurred] [Close…: R2 close] [Comment…: R2 comment]
        ana> Show R1
        bot: R1 Vendor slips
           | open · not rated
           | [Rate…: R1 rate] [Response…: R1 response] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        """);

    [Fact]
    public Task 中文随手写() => Transcript.Check("""
        given: 阿波罗 with ana, bo
        ana: 项目语言 中文
        bot: 以后共享卡片用中文。
           | [撤销: undo change #]
        ana: 添加任务 月报 11月30日截止 每月
        bot: 已添加 T1，截止 11月30日 周一。还没有负责人，先放在收件箱。
           | T1 月报
           | ○ 待办 · 11月30日 周一
           | 重复: 每月30号
           | [开始: T1 start] [完成: T1 done] [修改: T1 due] [撤销: undo change #] [交给我: T1 to me] [指派…: T1 to] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        ana: 登记风险 供应商延期 成本3万
        bot: 是哪种货币？
           | [30,000 元: 30000 CNY] [30,000 美元: 30000 USD] [30,000 欧元: 30000 EUR] [取消]
        ana: 人民币
        bot: 已添加 R1。
           | R1 供应商延期
           | 未关闭 · 未评估
           | 成本: 30,000 元
           | [评估…: R1 rate] [应对…: R1 response] [撤销: undo change #] [复查…: R1 review] [指派…: R1 to] [已发生: R1 occurred] [关闭…: R1 close] [评论…: R1 comment]
        ana: 登记风险 停电
        bot: 已添加 R2。
           | R2 停电
           | 未关闭 · 未评估
           | [评估…: R2 rate] [应对…: R2 response] [撤销: undo change #] [复查…: R2 review] [指派…: R2 to] [已发生: R2 occurred] [关闭…: R2 close] [评论…: R2 comment]
        ana: R1到R2
        bot: R1 和 R2
           | R1 供应商延期 · 未关闭
           | R2 停电 · 未关闭
        ana: R1~R2 关闭 好了
        bot: 已关闭 R1 和 R2：好了。
           | [撤销: undo change #]
        ana: ↻ R1 供应商延期: ✓ 已关闭：好了
        ana: ↻ R2 停电: ✓ 已关闭：好了
        ana: R1至R2 重开
        bot: 已重新打开 R1 和 R2。
           | [撤销: undo change #]
        ana: ↻ R1 供应商延期: 未关闭 · 未评估
        ana: ↻ R2 停电: 未关闭 · 未评估
        ana: 把R1给Bo
        bot: 已把 R1 供应商延期 交给 Bo。
           | [撤销: undo change #]
        bo: ← Ana 把 R1 供应商延期 交给了你。
           | R1 供应商延期
           | 未关闭 · 未评估 · Bo
           | 成本: 30,000 元
           | [评估…: R1 rate] [应对…: R1 response] [复查…: R1 review] [指派…: R1 to] [已发生: R1 occurred] [关闭…: R1 close] [评论…: R1 comment]
        ana: ↻ R1 供应商延期: 未关闭 · 未评估 · Bo
        ana: 把 R2 改名为 大停电
        bot: 已重命名：R2 大停电。
           | [撤销: undo change #]
        ana: ↻ R2 大停电
        ana: R2改名为小停电
        bot: 已重命名：R2 小停电。
           | [撤销: undo change #]
        ana: ↻ R2 小停电
        ana: 重命名 R2 为 停电
        bot: 已重命名：R2 停电。
           | [撤销: undo change #]
        ana: ↻ R2 停电
        ana: R2 备注：还在查
        bot: 已评论 R2 停电：“还在查”。
           | [撤销: undo change #]
        ana: ↻ R2 停电: 1 条评论 · Ana，11月22日 周日 09:00：还在查
        ana: 撤销
        bot: 已撤销。R2：评论“还在查”已撤回。
           | [重做]
        ana: ↻ R2 停电
        ana: 公开 R2
        bot: 已将 R2 停电 共享给客户。
           | 客户能看到：标题、状态、负责人、类别、应对、给客户的评论和给客户的文件。其他都看不到。
           | [撤销: undo change #]
        ana: ↻ R2 停电: 客户: 可见
        ana: 隐藏 R2
        bot: 已将 R2 停电 改回仅内部可见。
           | [撤销: undo change #]
        ana: ↻ R2 停电: −客户
        ana: 关联 R2 和 T1
        bot: 已将 R2 停电 与 T1 关联。
           | [撤销: undo change #]
        ana: ↻ R2 停电: 另见: T1 月报（待办）
        ana: 取消关联 R2 和 T1
        bot: 已取消 R2 停电 与 T1 的关联。
           | [撤销: undo change #]
        ana: ↻ R2 停电: −另见
        ana: 我的风险
        bot: 阿波罗的风险：我的：暂无。
        ana: 查看风险
        bot: 阿波罗的风险
           | 共 2 个，截至 09:00
           | R1 供应商延期 · Bo · 未关闭
           | R2 停电 · 未关闭
           | [刷新: risks]
        ana: 风险 p3
        bot: 阿波罗的风险：p3：暂无。
        ana: 风险 按颜色
        bot: “按颜色”我没看懂。列表可按 负责人、类别、应对、状态和评分 分组。
        ana: R1 R2 历史
        bot: “R1 R2”我没看懂。一次只能指定一个。
           | 请告诉我编号：
           | [取消]
        ana: R1 T1 给 Bo
        bot: R1 和 T1 不是同一类，请一次只说一类。
        bot: 请告诉我编号：
           | [取消]
        ana: R9 关闭
        bot: 这里没有 R9。
        ana: R1 复查 昨天
        bot: 2026年11月21日 周六已经过了，是指 2026年11月22日 周日吗？
           | [2026年11月22日 周日: 2026-11-22] [2026年11月21日 周六: 2026-11-21] [取消]
        ana: 是
        bot: R1 供应商延期：11月22日 周日 复查。
           | [撤销: undo change #]
        ana, bo: ↻ R1 供应商延期: 复查: 11月22日 周日（该复查了）
        ana: R1 每月复查
        bot: R1 供应商延期：每月22号复查。
           | [撤销: undo change #]
        ana, bo: ↻ R1 供应商延期: 复查: 12月22日 周二 · 周期: 每月22号
        ana: R1 已复查
        bot: 已复查 R1 供应商延期；下次 2027年1月22日 周五。
           | [撤销: undo change #]
        ana, bo: ↻ R1 供应商延期: 复查: 2027年1月22日 周五
        ana: R1 已复查
        bot: R1 已提前复查过，下次复查是 2027年1月22日 周五。
        """, "zh-CN");

    [Fact]
    public Task Several_people_stand_in_one_phrase() => Transcript.Check("""
        given: Apollo with ana, bo, dan
        ana: task add Offer for me and bo
        bot: Added T1 for Ana and Bo. It has no date yet, so it is in the inbox.
           | T1 Offer
           | ○ to do · Ana and Bo
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Offer.
           | T1 Offer
           | ○ to do · Ana and Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Present for mom and dad
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Present for mom and dad
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: risk add Vendor slips for @Dan and @Bo p3
        bot: Added R1 for Dan and Bo.
           | R1 Vendor slips
           | open · not rated · Dan and Bo
           | Probability: 3 of 5, possible (30 to 50%)
           | [Rate…: R1 rate] [Response…: R1 response] [Undo: undo change #] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        bo: ← Ana gave you R1 Vendor slips.
           | R1 Vendor slips
           | open · not rated · Dan and Bo
           | Probability: 3 of 5, possible (30 to 50%)
           | [Rate…: R1 rate] [Response…: R1 response] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        dan: ← Ana gave you R1 Vendor slips.
           | R1 Vendor slips
           | open · not rated · Dan and Bo
           | Probability: 3 of 5, possible (30 to 50%)
           | [Rate…: R1 rate] [Response…: R1 response] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: task add
        bot: What is to be done?
           | [Cancel]
        ana: Contract
        bot: “Contract”: Who does it?
           | [me] [Bo: @Bo] [Dan: @Dan] [Skip] [Save now: save] [Cancel]
        ana: me, dan
        bot: “Contract”: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Skip] [Save now: save] [Cancel]
        ana: save now
        bot: Added T3 for Ana and Dan. It has no date yet, so it is in the inbox.
           | T3 Contract
           | ○ to do · Ana and Dan
           | [Start: T3 start] [Done: T3 done] [Undo: undo change #] [Assign…: T3 to] [Due…: T3 due] [Block…: T3 blocked by] [Comment…: T3 comment]
        dan: ← Ana gave you T3 Contract.
           | T3 Contract
           | ○ to do · Ana and Dan
           | [Start: T3 start] [Done: T3 done] [Assign…: T3 to] [Due…: T3 due] [Block…: T3 blocked by] [Comment…: T3 comment]
        ana: tasks for ana and bo
        bot: Tasks of Apollo: Ana and Bo
           | 2 in all, as of 09:00
           | T1 Offer · Ana and Bo
           | T3 Contract · Ana and Dan
           | [Refresh: tasks for @Ana (p491fef0ef501) for @Bo (p32e91cc8b02a)]
        ana: T1 label big and red
        bot: Labelled T1 Offer #big #red.
           | [Undo: undo change #]
        ana, bo: ↻ T1 Offer: ○ to do · Ana and Bo · #big · #red
        ana: close T1
        bot: Finished T1 Offer.
           | [Undo: undo change #]
        bo: ← Ana finished T1 Offer.
           | [Show: T1]
        ana, bo: ↻ T1 Offer: ✓ done on Sun 22 Nov · Ana and Bo · #big · #red
        ana: close R1
        bot: R1 Vendor slips: Why is it closed?
           | [Cancel]
        ana: over
        bot: Closed R1 Vendor slips: over.
           | [Undo: undo change #]
        bo: ← Ana closed R1 Vendor slips: over.
           | [Show: R1]
        dan: ← Ana closed R1 Vendor slips: over.
           | [Show: R1]
        ana, bo, dan: ↻ R1 Vendor slips: ✓ closed: over · Dan and Bo
        ana: T2 cancel because too late
        bot: Cancelled T2 Present for mom and dad (too late).
           | [Undo: undo change #]
        ana: ↻ T2 Present for mom and dad: ✕ cancelled: too late
        ana: start R1
        bot: I didn’t catch “start R1”. You could say:
           | [my tasks] [what's overdue?] [who is working on what?] [Add it as a task: task add start R1] [help]
        ana: 添加任务 乙 给 Ana 和 Bo
        bot: 已添加 T4，负责人 Ana 和 Bo。还没有日期，先放在收件箱。
           | T4 乙
           | ○ 待办 · Ana 和 Bo
           | [开始: T4 start] [完成: T4 done] [撤销: undo change #] [指派…: T4 to] [截止…: T4 due] [标为受阻…: T4 blocked by] [评论…: T4 comment]
        bo: ← Ana gave you T4 乙.
           | T4 乙
           | ○ to do · Ana and Bo
           | [Start: T4 start] [Done: T4 done] [Assign…: T4 to] [Due…: T4 due] [Block…: T4 blocked by] [Comment…: T4 comment]
        """);
}
