namespace ProjectBot.Tests.Risks;

public sealed class RiskTranscripts
{
    [Fact]
    public Task A_risk_is_added_in_one_line_by_dialog_and_by_form() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: risk add Vendor slips p3 i4 for @Bo review in 2 weeks
        bot: Added R1 for Bo, review on Sun 6 Dec.
           | R1 Vendor slips
           | open · ▲ 12 of 25, medium · Bo
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | Review: Sun 6 Dec
           | [Response…: R1 response] [Change: R1 review] [Undo: undo change #] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        bo: ← Ana gave you R1 Vendor slips.
           | R1 Vendor slips
           | open · ▲ 12 of 25, medium · Bo
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | Review: Sun 6 Dec
           | [Response…: R1 response] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: risk add Side effect of the new provider because they change their fees category external cost $1,200 #payment
        bot: Added R2.
           | R2 Side effect of the new provider
           | open · not rated · #payment
           | Category: external
           | Cause: they change their fees
           | Cost: $1,200
           | [Rate…: R2 rate] [Response…: R2 response] [Undo: undo change #] [Review…: R2 review] [Assign…: R2 to] [Occurred: R2 occurred] [Close…: R2 close] [Comment…: R2 comment]
        ana: add risk Payment provider side effect probability likely impact 5
        bot: Added R3.
           | Perhaps it is there already: R2 Side effect of the new provider.
           | R3 Payment provider side effect
           | open · ▲ 20 of 25, high
           | Probability: 4 of 5, likely (50 to 80%)
           | Impact: 5 of 5, critical (the goal of the project is missed)
           | [Response…: R3 response] [Review…: R3 review] [Show R2: R2] [Undo: undo change #] [Assign…: R3 to] [Occurred: R3 occurred] [Close…: R3 close] [Comment…: R3 comment]
        ana: risk add Server dies cost ¥30,000
        bot: Which currency is it?
           | [CNY 30,000: 30000 CNY] [JPY 30,000: 30000 JPY] [Cancel]
        ana> 2
        bot: Added R4.
           | R4 Server dies
           | open · not rated
           | Cost: JPY 30,000
           | [Rate…: R4 rate] [Response…: R4 response] [Undo: undo change #] [Review…: R4 review] [Assign…: R4 to] [Occurred: R4 occurred] [Close…: R4 close] [Comment…: R4 comment]
        ana: new risk Key people leave p2 review every 2 weeks
        bot: Added R5, review on Sun 6 Dec.
           | R5 Key people leave
           | open · not rated
           | Probability: 2 of 5, unlikely (10 to 30%)
           | Review: Sun 6 Dec
           | Rhythm: every 2 weeks on Sun
           | [Rate…: R5 rate] [Response…: R5 response] [Change: R5 review] [Undo: undo change #] [Assign…: R5 to] [Occurred: R5 occurred] [Close…: R5 close] [Comment…: R5 comment]
        ana: risk add
        bot: What may happen?
           | [Cancel]
        ana: The client's data comes late
        bot: “The client's data comes late”: How likely is it?
           | [1 rare (under 10%): p1] [2 unlikely (10 to 30%): p2] [3 possible (30 to 50%): p3] [4 likely (50 to 80%): p4] [5 almost certain (over 80%): p5] [Skip] [Save now: save] [Cancel]
        ana: 60%
        bot: “The client's data comes late”: How bad would it be?
           | [1 negligible (hardly anybody notices): i1] [2 small (some more work within the plan): i2] [3 noticeable (a date or a part of the budget moves): i3] [4 serious (a milestone or the budget is missed): i4] [5 critical (the goal of the project is missed): i5] [Skip] [Save now: save] [Cancel]
        ana: serious
        bot: “The client's data comes late”: What kind of risk is it?
           | [technical] [resource] [schedule] [cost] [external] [client] [Skip] [Save now: save] [Cancel]
        ana: schedule
        bot: “The client's data comes late”: Why may it happen?
           | [Skip] [Save now: save] [Cancel]
        ana: they have no one for it
        bot: “The client's data comes late”: What would come of it?
           | [Skip] [Save now: save] [Cancel]
        ana: skip
        bot: “The client's data comes late”: What would it cost, like $1,200?
           | [Skip] [Save now: save] [Cancel]
        ana: skip
        bot: “The client's data comes late”: What is done about it?
           | [avoid] [transfer] [mitigate] [accept] [Skip] [Save now: save] [Cancel]
        ana: mitigate
        bot: “The client's data comes late”: When is it looked at again?
           | [Skip] [Save now: save] [Cancel]
        ana: tomorrow
        bot: “The client's data comes late”: Who keeps an eye on it?
           | [me] [Bo: @Bo] [Skip] [Save now: save] [Cancel]
        ana: me
        bot: Added R6 for Ana, review on Mon 23 Nov.
           | R6 The client's data comes late
           | open · ▲ 16 of 25, high · Ana
           | Category: schedule
           | Probability: 4 of 5, likely (50 to 80%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | Response: mitigate
           | Cause: they have no one for it
           | Review: Mon 23 Nov
           | [Response…: R6 response] [Change: R6 review] [Undo: undo change #] [Assign…: R6 to] [Occurred: R6 occurred] [Close…: R6 close] [Comment…: R6 comment]
        ana: risk add form
        bot: Add a risk
           | Title: ____
           | Probability: 1 rare (under 10%) / 2 unlikely (10 to 30%) / 3 possible (30 to 50%) / 4 likely (50 to 80%) / 5 almost certain (over 80%)
           | Impact: 1 negligible (hardly anybody notices) / 2 small (some more work within the plan) / 3 noticeable (a date or a part of the budget moves) / 4 serious (a milestone or the budget is missed) / 5 critical (the goal of the project is missed)
           | Category: technical / resource / schedule / cost / external / client
           | Cause: ____
           | Effect: ____
           | Cost: ____
           | Response: avoid / transfer / mitigate / accept
           | Review: ____
           | Owner: me / Bo
           | [Save: risk add form]
        """);

    [Fact]
    public Task A_risk_is_rated_and_described() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: risk add Vendor slips
        bot: Added R1.
           | R1 Vendor slips
           | open · not rated
           | [Rate…: R1 rate] [Response…: R1 response] [Undo: undo change #] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: R1 rate
        bot: R1 Vendor slips: How likely is it?
           | [1 rare (under 10%): p1] [2 unlikely (10 to 30%): p2] [3 possible (30 to 50%): p3] [4 likely (50 to 80%): p4] [5 almost certain (over 80%): p5] [Cancel]
        ana: 4
        bot: R1 Vendor slips: How bad would it be?
           | [1 negligible (hardly anybody notices): i1] [2 small (some more work within the plan): i2] [3 noticeable (a date or a part of the budget moves): i3] [4 serious (a milestone or the budget is missed): i4] [5 critical (the goal of the project is missed): i5] [Skip] [Save now: save] [Cancel]
        ana: i5
        bot: R1 Vendor slips: probability: 4 of 5, likely (50 to 80%); impact: 5 of 5, critical (the goal of the project is missed).
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: open · ▲ 20 of 25, high · Probability: 4 of 5, likely (50 to 80%) · Impact: 5 of 5, critical (the goal of the project is missed)
        ana: R1 p2
        bot: R1 Vendor slips: probability: 2 of 5, unlikely (10 to 30%).
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: open · ▲ 10 of 25, medium · Probability: 2 of 5, unlikely (10 to 30%)
        ana: R1 p2
        bot: R1 has that already.
        ana: R1 i3
        bot: Set the impact of R1 Vendor slips to 3 of 5, noticeable (a date or a part of the budget moves).
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: open · ▲ 6 of 25, medium · Impact: 3 of 5, noticeable (a date or a part of the budget moves)
        ana: R1 impact critical
        bot: Set the impact of R1 Vendor slips to 5 of 5, critical (the goal of the project is missed).
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: open · ▲ 10 of 25, medium · Impact: 5 of 5, critical (the goal of the project is missed)
        ana: R1 p9
        bot: I didn’t catch “R1 p9”. “help” shows what I can do.
           | [Show R1: R1] [help]
        ana: R1 residual p1 i3
        bot: Set the residual of R1 Vendor slips to p1 i3, 3 of 25, low.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: Residual: p1 i3, 3 of 25, low
        ana: R1 residual 3
        bot: I could not read “3”. Say both, like p2 i3.
           | R1 Vendor slips: What is left of it, like p2 i3?
           | [Cancel]
        ana: cancel
        bot: Cancelled; nothing was changed.
        ana: R1 category external
        bot: Set the category of R1 Vendor slips to external.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: Category: external
        ana: R1 technical
        bot: Set the category of R1 Vendor slips to technical.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: Category: technical
        ana: R1 category
        bot: R1 Vendor slips: What kind of risk is it?
           | [technical] [resource] [schedule] [cost] [external] [client] [Cancel]
        ana: cost
        bot: Set the category of R1 Vendor slips to cost.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: Category: cost
        ana: R1 category none
        bot: Took the category off R1 Vendor slips.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: −Category
        ana: R1 cause they lost staff
        bot: Set the cause of R1 Vendor slips to they lost staff.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: Cause: they lost staff
        ana: R1 effect the launch moves
        bot: Set the effect of R1 Vendor slips to the launch moves.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: Effect: the launch moves
        ana: R1 trigger no answer for a week
        bot: Set the trigger of R1 Vendor slips to no answer for a week.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: Trigger: no answer for a week
        ana: R1 expected in 3 weeks
        bot: R1 Vendor slips: expected around Sun 13 Dec.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: Expected: Sun 13 Dec
        ana: R1 cost 12,000
        bot: Which currency is it?
           | [$12,000: 12000 USD] [€12,000: 12000 EUR] [CNY 12,000: 12000 CNY] [Cancel]
        ana: 12,000 EUR
        bot: Set the cost of R1 Vendor slips to €12,000.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: Cost: €12,000
        ana: R1
        bot: R1 Vendor slips
           | open · ▲ 10 of 25, medium
           | Probability: 2 of 5, unlikely (10 to 30%)
           | Impact: 5 of 5, critical (the goal of the project is missed)
           | Residual: p1 i3, 3 of 25, low
           | Cause: they lost staff
           | Effect: the launch moves
           | Trigger: no answer for a week
           | Expected: Sun 13 Dec
           | Cost: €12,000
           | [Response…: R1 response] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: R1 cost none
        bot: Took the cost off R1 Vendor slips.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: −Cost
        ana: R1 cost none
        bot: R1 has none.
        ana: R1 residual none
        bot: Took the residual off R1 Vendor slips.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: −Residual
        ana: R1 cause none
        bot: Took the cause off R1 Vendor slips.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: −Cause
        ana: R1 probability none
        bot: Took the probability off R1 Vendor slips.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: open · not rated · −Probability
        ana: R1 impact none
        bot: Took the impact off R1 Vendor slips.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: −Impact
        ana: R1
        bot: R1 Vendor slips
           | open · not rated
           | Effect: the launch moves
           | Trigger: no answer for a week
           | Expected: Sun 13 Dec
           | [Rate…: R1 rate] [Response…: R1 response] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        """);

    [Fact]
    public Task A_response_makes_tasks_or_links_those_that_there_are() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: risk add Vendor slips p3 i4 for @Bo
        bot: Added R1 for Bo.
           | R1 Vendor slips
           | open · ▲ 12 of 25, medium · Bo
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | [Response…: R1 response] [Review…: R1 review] [Undo: undo change #] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        bo: ← Ana gave you R1 Vendor slips.
           | R1 Vendor slips
           | open · ▲ 12 of 25, medium · Bo
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | [Response…: R1 response] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: task add Read the contract
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Read the contract
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: R1 response
        bot: R1 Vendor slips: What is done about it?
           | [avoid] [transfer] [mitigate] [accept] [Cancel]
        ana: mitigate
        bot: R1 Vendor slips: response: mitigate.
           | [Undo: undo change #]
        ana, bo: ↻ R1 Vendor slips: Response: mitigate
        ana: R1 mitigate by task Call two other vendors for @Bo by friday p2
        bot: R1 Vendor slips: response: mitigate.
           | Added T2 for Bo, due Fri 27 Nov.
           | [Show T2: T2] [Undo: undo change #]
        bo: ← Ana gave you T2 Call two other vendors.
           | T2 Call two other vendors
           | ○ to do · Bo · Fri 27 Nov · p2
           | [Start: T2 start] [Done: T2 done] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana, bo: ↻ R1 Vendor slips: Led to: T2 Call two other vendors (to do)
        ana: T2
        bot: T2 Call two other vendors
           | ○ to do · Bo · Fri 27 Nov · p2
           | From: R1 Vendor slips (open)
           | [Start: T2 start] [Done: T2 done] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: R1
        bot: R1 Vendor slips
           | open · ▲ 12 of 25, medium · Bo
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | Response: mitigate
           | Led to: T2 Call two other vendors (to do)
           | [Response…: R1 response] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: R1 transfer by T1
        bot: R1 Vendor slips: response: transfer; linked to T1.
           | [Undo: undo change #]
        ana, bo: ↻ R1 Vendor slips: Response: transfer · Led to: T2 Call two other vendors (to do) and T1 Read the contract (to do)
        ana: R1 transfer
        bot: R1 has that already.
        ana: R1 avoid by doing it ourselves
        bot: Say by what: by one that there is, like T12, or by a new one that I make and link:
           | [New task: R1 avoid by task doing it ourselves] [New decision: R1 avoid by decision doing it ourselves] [Try it again: resume]
        ana> New task
        bot: R1 Vendor slips: response: avoid.
           | Added T3. It has no owner and no date yet, so it is in the inbox.
           | R1 Vendor slips
           | open · ▲ 12 of 25, medium · Bo
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | Response: avoid
           | Led to: T2 Call two other vendors (to do) and T1 Read the contract (to do)
           | [Response…: R1 response] [Review…: R1 review] [Show T3: T3] [Undo: undo change #] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana, bo: ↻ R1 Vendor slips: Response: avoid · Led to: T2 Call two other vendors (to do), T1 Read the contract (to do) and T3 doing it ourselves (to do)
        ana: R1 accept by T9
        bot: There is no T9 here.
           | [Try it again: resume]
        ana: history R1
        bot: History of R1 Vendor slips
           | linked to T3; response: avoid · Ana · Sun 22 Nov 09:00
           | linked to T1; response: transfer · Ana · Sun 22 Nov 09:00
           | linked to T2 · Ana · Sun 22 Nov 09:00
           | response: mitigate · Ana · Sun 22 Nov 09:00
           | added “Vendor slips” · Ana · Sun 22 Nov 09:00
           | [Show: R1]
        ana: undo
        bot: Undone. R1: no longer linked to T3; response: transfer. T3 is gone.
           | [Redo]
        ana, bo: ↻ R1 Vendor slips: Response: transfer · Led to: T2 Call two other vendors (to do) and T1 Read the contract (to do)
        ana: R1 make task
        bot: Linked R1 Vendor slips to T4.
           | Added T4. It has no owner and no date yet, so it is in the inbox.
           | [Show T4: T4] [Undo: undo change #]
        ana, bo: ↻ R1 Vendor slips: Led to: T2 Call two other vendors (to do), T1 Read the contract (to do) and T4 Vendor slips (to do)
        ana: R1 make plan
        bot: Say what to make: task, risk, issue and decision.
        ana: R1 response none
        bot: Took the response off R1 Vendor slips.
           | [Undo: undo change #]
        ana, bo: ↻ R1 Vendor slips: −Response
        ana: T2 done
        bot: Finished T2 Call two other vendors.
           | [Undo: undo change #]
        bo: ← Ana finished T2 Call two other vendors.
           | [Show: T2]
        ana: ↻ T2 Call two other vendors: ✓ done on Sun 22 Nov · Bo · p2 · Due: Fri 27 Nov
        bo: ↻ T2 Call two other vendors: ✓ done on Sun 22 Nov · Bo · p2 · Due: Fri 27 Nov · From: R1 Vendor slips (open)
        ana: unlink R1 T2
        bot: Unlinked R1 Vendor slips from T2.
           | [Undo: undo change #]
        ana, bo: ↻ R1 Vendor slips: Led to: T1 Read the contract (to do) and T4 Vendor slips (to do)
        ana: R1
        bot: R1 Vendor slips
           | open · ▲ 12 of 25, medium · Bo
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | Led to: T1 Read the contract (to do) and T4 Vendor slips (to do)
           | [Response…: R1 response] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        """);

    [Fact]
    public Task Only_moves_that_make_sense_are_made_and_a_refusal_names_the_way_out() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: risk add Vendor slips p3 i4 for @Bo
        bot: Added R1 for Bo.
           | R1 Vendor slips
           | open · ▲ 12 of 25, medium · Bo
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | [Response…: R1 response] [Review…: R1 review] [Undo: undo change #] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        bo: ← Ana gave you R1 Vendor slips.
           | R1 Vendor slips
           | open · ▲ 12 of 25, medium · Bo
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | [Response…: R1 response] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: R1 reopen
        bot: R1 is open already.
        ana: R1 watching
        bot: Put R1 Vendor slips under watch.
           | [Undo: undo change #]
        bo: ← Ana put R1 Vendor slips under watch.
           | [Show: R1]
        ana, bo: ↻ R1 Vendor slips: watching · ▲ 12 of 25, medium · Bo
        ana: R1 monitor
        bot: R1 is being watched already.
        ana: R1 occurred
        bot: Marked R1 Vendor slips as occurred.
           | [Make an issue of it: R1 make issue] [Undo: undo change #]
        bo: ← Ana marked R1 Vendor slips as occurred.
           | [Show: R1]
        ana, bo: ↻ R1 Vendor slips: ▲ has occurred · Bo
        ana: R1 happened
        bot: R1 has occurred already.
        ana: R1 watching
        bot: R1 has occurred. If it has not, reopen it first: R1 reopen
        ana: R1 close
        bot: R1 Vendor slips: Why is it closed?
           | [Cancel]
        ana: it is delivered
        bot: Closed R1 Vendor slips: it is delivered.
           | [Undo: undo change #]
        bo: ← Ana closed R1 Vendor slips: it is delivered.
           | [Show: R1]
        ana, bo: ↻ R1 Vendor slips: ✓ closed: it is delivered · Bo
        ana: R1 close because it is over
        bot: R1 is closed already.
        ana: R1 occurred
        bot: R1 is closed. Reopen it first: R1 reopen
        ana: R1 review friday
        bot: R1 is closed. Reopen it first: R1 reopen
        ana: R1
        bot: R1 Vendor slips
           | ✓ closed: it is delivered · Bo
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | [Reopen: R1 reopen] [Comment…: R1 comment]
        ana> Reopen
        bot: Reopened R1 Vendor slips.
           | R1 Vendor slips
           | open · ▲ 12 of 25, medium · Bo
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | [Response…: R1 response] [Review…: R1 review] [Undo: undo change #] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        bo: ← Ana reopened R1 Vendor slips.
           | [Show: R1]
        ana, bo: ↻ R1 Vendor slips: open · ▲ 12 of 25, medium · Bo · −✓ closed
        ana: R1 closed it is over
        bot: Closed R1 Vendor slips: it is over.
           | [Undo: undo change #]
        bo: ← Ana closed R1 Vendor slips: it is over.
           | [Show: R1]
        ana, bo: ↻ R1 Vendor slips: ✓ closed: it is over · Bo
        ana: risks
        bot: None of the risks is open any more; finished: 1.
           | [All risks: risks all]
        ana: risks all
        bot: Risks of Apollo: with finished ones
           | 1 in all, as of 09:00
           | R1 Vendor slips · Bo · 12 of 25, medium · closed
           | [Refresh: risks all]
        ana: R7 reopen
        bot: There is no R7 here.
        """);

    [Fact]
    public Task A_review_comes_back_in_its_rhythm() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: risk add Vendor slips p3 i4
        bot: Added R1.
           | R1 Vendor slips
           | open · ▲ 12 of 25, medium
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | [Response…: R1 response] [Review…: R1 review] [Undo: undo change #] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: R1 reviewed
        bot: R1 has no day for a review. Say one: R1 review in 2 weeks
        ana: R1 review every 2 weeks
        bot: R1 Vendor slips: reviewed every 2 weeks on Sun.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: Review: Sun 6 Dec · Rhythm: every 2 weeks on Sun
        ana: R1 review in 2 days
        bot: R1 Vendor slips: review on Tue 24 Nov.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: Review: Tue 24 Nov · Rhythm: every 2 weeks on Tue
        ana: risk add Server dies review tomorrow
        bot: Added R2, review on Mon 23 Nov.
           | R2 Server dies
           | open · not rated
           | Review: Mon 23 Nov
           | [Rate…: R2 rate] [Response…: R2 response] [Change: R2 review] [Undo: undo change #] [Assign…: R2 to] [Occurred: R2 occurred] [Close…: R2 close] [Comment…: R2 comment]
        given: 2 days later
        ana: risks due for review
        bot: Risks of Apollo: due for review
           | 2 in all, 2 due for review, as of 09:00
           | R1 Vendor slips · ▲ 12 of 25, medium · open
           | R2 Server dies · open
           | [Refresh: risks due for review]
        ana: R1
        bot: R1 Vendor slips
           | open · ▲ 12 of 25, medium
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | Review: Tue 24 Nov (due)
           | Rhythm: every 2 weeks on Tue
           | [Looked at: R1 reviewed] [Response…: R1 response] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana> Looked at
        bot: Looked at R1 Vendor slips; again on Tue 8 Dec.
           | R1 Vendor slips
           | open · ▲ 12 of 25, medium
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | Review: Tue 8 Dec
           | Rhythm: every 2 weeks on Tue
           | [Response…: R1 response] [Review…: R1 review] [Undo: undo change #] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: ↻ R1 Vendor slips: Review: Tue 8 Dec
        ana: R2 reviewed
        bot: Looked at R2 Server dies.
           | [Undo: undo change #]
        ana: ↻ R2 Server dies: −Review
        ana: R2 review
        bot: R2 Server dies: When is it looked at again?
           | [Skip] [Save now: save] [Cancel]
        ana: next monday
        bot: R2 Server dies: review on Mon 30 Nov.
           | [Undo: undo change #]
        ana: ↻ R2 Server dies: Review: Mon 30 Nov
        ana: R1 review none
        bot: R1 Vendor slips: without a review.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: −Review · −Rhythm
        ana: history R1
        bot: History of R1 Vendor slips
           | without review; reviewed in no rhythm · Ana · Tue 24 Nov 09:00
           | review on Tue 8 Dec · Ana · Tue 24 Nov 09:00
           | review on Tue 24 Nov; reviewed every 2 weeks on Tue · Ana · Sun 22 Nov 09:00
           | review on Sun 6 Dec; reviewed every 2 weeks on Sun · Ana · Sun 22 Nov 09:00
           | added “Vendor slips” · Ana · Sun 22 Nov 09:00
           | [Show: R1]
        ana: risks due for review
        bot: Risks of Apollo: due for review: there are none.
        """);

    [Fact]
    public Task The_list_is_worst_first_and_can_be_asked_for_anything() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: risks
        bot: There are no risks yet.
           | [New risk: risk add]
        ana: risk add Vendor slips p3 i4 for @Bo category external cost $1,000
        bot: Added R1 for Bo.
           | R1 Vendor slips
           | open · ▲ 12 of 25, medium · Bo
           | Category: external
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | Cost: $1,000
           | [Response…: R1 response] [Review…: R1 review] [Undo: undo change #] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        bo: ← Ana gave you R1 Vendor slips.
           | R1 Vendor slips
           | open · ▲ 12 of 25, medium · Bo
           | Category: external
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | Cost: $1,000
           | [Response…: R1 response] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: risk add Server dies p4 i5 for me category technical expected in 3 weeks cost 500 EUR response avoid #ops
        bot: Added R2 for Ana.
           | R2 Server dies
           | open · ▲ 20 of 25, high · Ana · #ops
           | Category: technical
           | Probability: 4 of 5, likely (50 to 80%)
           | Impact: 5 of 5, critical (the goal of the project is missed)
           | Response: avoid
           | Expected: Sun 13 Dec
           | Cost: €500
           | [Response…: R2 response] [Review…: R2 review] [Undo: undo change #] [Assign…: R2 to] [Occurred: R2 occurred] [Close…: R2 close] [Comment…: R2 comment]
        ana: risk add Data comes late p4 i5 expected in 1 week category client cost $3,000
        bot: Added R3.
           | R3 Data comes late
           | open · ▲ 20 of 25, high
           | Category: client
           | Probability: 4 of 5, likely (50 to 80%)
           | Impact: 5 of 5, critical (the goal of the project is missed)
           | Expected: Sun 29 Nov
           | Cost: $3,000
           | [Response…: R3 response] [Review…: R3 review] [Undo: undo change #] [Assign…: R3 to] [Occurred: R3 occurred] [Close…: R3 close] [Comment…: R3 comment]
        ana: risk add Paper runs out p1 i1
        bot: Added R4.
           | R4 Paper runs out
           | open · 1 of 25, low
           | Probability: 1 of 5, rare (under 10%)
           | Impact: 1 of 5, negligible (hardly anybody notices)
           | [Response…: R4 response] [Review…: R4 review] [Undo: undo change #] [Assign…: R4 to] [Occurred: R4 occurred] [Close…: R4 close] [Comment…: R4 comment]
        ana: risk add Something odd
        bot: Added R5.
           | R5 Something odd
           | open · not rated
           | [Rate…: R5 rate] [Response…: R5 response] [Undo: undo change #] [Review…: R5 review] [Assign…: R5 to] [Occurred: R5 occurred] [Close…: R5 close] [Comment…: R5 comment]
        ana: R4 watching
        bot: Put R4 Paper runs out under watch.
           | [Undo: undo change #]
        ana: ↻ R4 Paper runs out: watching · 1 of 25, low
        ana: R5 close not one
        bot: Closed R5 Something odd: not one.
           | [Undo: undo change #]
        ana: ↻ R5 Something odd: ✓ closed: not one
        ana: risks
        bot: Risks of Apollo
           | 4 in all, exposure €325 and $2,350, as of 09:00
           | R3 Data comes late · ▲ 20 of 25, high · open
           | R2 Server dies · Ana · ▲ 20 of 25, high · avoid · open
           | R1 Vendor slips · Bo · ▲ 12 of 25, medium · open
           | R4 Paper runs out · 1 of 25, low · watching
           | [Refresh: risks]
        ana: risks mine
        bot: Risks of Apollo: mine
           | 1 in all, exposure €325, as of 09:00
           | R2 Server dies · ▲ 20 of 25, high · avoid · open
           | [Refresh: risks mine]
        ana: risks for Bo
        bot: Risks of Apollo: Bo
           | 1 in all, exposure $400, as of 09:00
           | R1 Vendor slips · Bo · ▲ 12 of 25, medium · open
           | [Refresh: risks for @Bo (p32e91cc8b02a)]
        ana: risks high without owner
        bot: Risks of Apollo: without owner, high
           | 1 in all, exposure $1,950, as of 09:00
           | R3 Data comes late · ▲ 20 of 25, high · open
           | [Refresh: risks high without owner]
        ana: risks technical avoid
        bot: Risks of Apollo: technical, avoid
           | 1 in all, exposure €325, as of 09:00
           | R2 Server dies · Ana · ▲ 20 of 25, high · avoid · open
           | [Refresh: risks technical avoid]
        ana: risks watching
        bot: Risks of Apollo: watching
           | 1 in all, as of 09:00
           | R4 Paper runs out · 1 of 25, low · watching
           | [Refresh: risks watching]
        ana: risks closed
        bot: Risks of Apollo: closed
           | 1 in all, as of 09:00
           | R5 Something odd · closed
           | [Refresh: risks closed]
        ana: risks p4 i5 #ops
        bot: Risks of Apollo: #ops, p4, i5
           | 1 in all, exposure €325, as of 09:00
           | R2 Server dies · Ana · ▲ 20 of 25, high · avoid · open
           | [Refresh: risks p4 i5 #ops]
        ana: risks about late
        bot: Risks of Apollo: “late”
           | 1 in all, exposure $1,950, as of 09:00
           | R3 Data comes late · ▲ 20 of 25, high · open
           | [Refresh: risks about late]
        ana: risks all by state
        bot: Risks of Apollo: with finished ones
           | 5 in all, exposure €325 and $2,350, as of 09:00
           | open (3)
           | R3 Data comes late · ▲ 20 of 25, high · open
           | R2 Server dies · Ana · ▲ 20 of 25, high · avoid · open
           | R1 Vendor slips · Bo · ▲ 12 of 25, medium · open
           | watching (1)
           | R4 Paper runs out · 1 of 25, low · watching
           | closed (1)
           | R5 Something odd · closed
           | [Refresh: risks all by state]
        ana: risks by category
        bot: Risks of Apollo
           | 4 in all, exposure €325 and $2,350, as of 09:00
           | client (1)
           | R3 Data comes late · ▲ 20 of 25, high · open
           | external (1)
           | R1 Vendor slips · Bo · ▲ 12 of 25, medium · open
           | technical (1)
           | R2 Server dies · Ana · ▲ 20 of 25, high · avoid · open
           | no category (1)
           | R4 Paper runs out · 1 of 25, low · watching
           | [Refresh: risks by category]
        ana: risks by owner
        bot: Risks of Apollo
           | 4 in all, exposure €325 and $2,350, as of 09:00
           | Ana (1)
           | R2 Server dies · Ana · ▲ 20 of 25, high · avoid · open
           | Bo (1)
           | R1 Vendor slips · Bo · ▲ 12 of 25, medium · open
           | nobody (2)
           | R3 Data comes late · ▲ 20 of 25, high · open
           | R4 Paper runs out · 1 of 25, low · watching
           | [Refresh: risks by owner]
        ana: risks by score
        bot: Risks of Apollo
           | 4 in all, exposure €325 and $2,350, as of 09:00
           | high (2)
           | R3 Data comes late · ▲ 20 of 25, high · open
           | R2 Server dies · Ana · ▲ 20 of 25, high · avoid · open
           | medium (1)
           | R1 Vendor slips · Bo · ▲ 12 of 25, medium · open
           | low (1)
           | R4 Paper runs out · 1 of 25, low · watching
           | [Refresh: risks by score]
        ana: risks by response
        bot: Risks of Apollo
           | 4 in all, exposure €325 and $2,350, as of 09:00
           | avoid (1)
           | R2 Server dies · Ana · ▲ 20 of 25, high · avoid · open
           | no response (3)
           | R3 Data comes late · ▲ 20 of 25, high · open
           | R1 Vendor slips · Bo · ▲ 12 of 25, medium · open
           | R4 Paper runs out · 1 of 25, low · watching
           | [Refresh: risks by response]
        ana: risks by colour
        bot: I could not read “by colour”. A list is grouped by owner, category, response, state and score.
        ana: risk high
        bot: Risks of Apollo: high
           | 2 in all, exposure €325 and $1,950, as of 09:00
           | R3 Data comes late · ▲ 20 of 25, high · open
           | R2 Server dies · Ana · ▲ 20 of 25, high · avoid · open
           | [Refresh: risks high]
        ana: filter save big high
        bot: Kept as “big”: risks high
           | [Show: filter big] [Undo: undo change #]
        ana: find server
        bot: Found: server
           | 1 result
           | R2 Server dies · Ana · open
        """);

    [Fact]
    public Task The_matrix_stands_as_text_where_no_picture_can() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: risk matrix
        bot: There are no open risks.
           | [New risk: risk add]
        ana: risk add Vendor slips p3 i4 cost $1,000
        bot: Added R1.
           | R1 Vendor slips
           | open · ▲ 12 of 25, medium
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | Cost: $1,000
           | [Response…: R1 response] [Review…: R1 review] [Undo: undo change #] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: risk matrix
        bot: Risks of Apollo by probability and impact
           | Impact ↑ Probability →  1 rare  2 unlikely  3 possible  4 likely  5 almost certain
           | 5 critical              ·       ·           ·           ·         ·
           | 4 serious               ·       ·           R1          ·         ·
           | 3 noticeable            ·       ·           ·           ·         ·
           | 2 small                 ·       ·           ·           ·         ·
           | 1 negligible            ·       ·           ·           ·         ·
           | At stake: $1,000; weighed by probability: $400
           | [All risks: risks] [Trend: risk trend]
        ana: risk add Server dies p3 i4 cost $2,000
        bot: Added R2.
           | R2 Server dies
           | open · ▲ 12 of 25, medium
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | Cost: $2,000
           | [Response…: R2 response] [Review…: R2 review] [Undo: undo change #] [Assign…: R2 to] [Occurred: R2 occurred] [Close…: R2 close] [Comment…: R2 comment]
        ana: risk add Key people leave p5 i5 cost 100 EUR
        bot: Added R3.
           | R3 Key people leave
           | open · ▲ 25 of 25, high
           | Probability: 5 of 5, almost certain (over 80%)
           | Impact: 5 of 5, critical (the goal of the project is missed)
           | Cost: €100
           | [Response…: R3 response] [Review…: R3 review] [Undo: undo change #] [Assign…: R3 to] [Occurred: R3 occurred] [Close…: R3 close] [Comment…: R3 comment]
        ana: risk add Something odd
        bot: Added R4.
           | R4 Something odd
           | open · not rated
           | [Rate…: R4 rate] [Response…: R4 response] [Undo: undo change #] [Review…: R4 review] [Assign…: R4 to] [Occurred: R4 occurred] [Close…: R4 close] [Comment…: R4 comment]
        ana: risk add Gone p5 i1
        bot: Added R5.
           | R5 Gone
           | open · ▲ 5 of 25, medium
           | Probability: 5 of 5, almost certain (over 80%)
           | Impact: 1 of 5, negligible (hardly anybody notices)
           | [Response…: R5 response] [Review…: R5 review] [Undo: undo change #] [Assign…: R5 to] [Occurred: R5 occurred] [Close…: R5 close] [Comment…: R5 comment]
        ana: R5 close no more
        bot: Closed R5 Gone: no more.
           | [Undo: undo change #]
        ana: ↻ R5 Gone: ✓ closed: no more
        ana: risk matrix
        bot: Risks of Apollo by probability and impact
           | Impact ↑ Probability →  1 rare  2 unlikely  3 possible  4 likely  5 almost certain
           | 5 critical              ·       ·           ·           ·         R3
           | 4 serious               ·       ·           R1 R2       ·         ·
           | 3 noticeable            ·       ·           ·           ·         ·
           | 2 small                 ·       ·           ·           ·         ·
           | 1 negligible            ·       ·           ·           ·         ·
           | Not rated: R4
           | At stake: €100 and $3,000; weighed by probability: €90 and $1,200
           | [All risks: risks] [Trend: risk trend]
        """);

    [Fact]
    public Task The_trend_is_read_from_the_journal() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: risk trend
        bot: There is nothing to show: no risk was open in that time.
        ana: risk add Vendor slips p3 i4 cost $1,000
        bot: Added R1.
           | R1 Vendor slips
           | open · ▲ 12 of 25, medium
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | Cost: $1,000
           | [Response…: R1 response] [Review…: R1 review] [Undo: undo change #] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        given: 1 days later
        ana: risk add Server dies p4 i4 cost 300 EUR
        bot: Added R2.
           | R2 Server dies
           | open · ▲ 16 of 25, high
           | Probability: 4 of 5, likely (50 to 80%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | Cost: €300
           | [Response…: R2 response] [Review…: R2 review] [Undo: undo change #] [Assign…: R2 to] [Occurred: R2 occurred] [Close…: R2 close] [Comment…: R2 comment]
        given: 2 days later
        ana: R1 p5
        bot: R1 Vendor slips: probability: 5 of 5, almost certain (over 80%).
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: open · ▲ 20 of 25, high · Probability: 5 of 5, almost certain (over 80%)
        ana: R2 close moved to two servers
        bot: Closed R2 Server dies: moved to two servers.
           | [Undo: undo change #]
        ana: ↻ R2 Server dies: ✓ closed: moved to two servers
        given: 1 days later
        ana: risk add Typing error
        bot: Added R3.
           | R3 Typing error
           | open · not rated
           | [Rate…: R3 rate] [Response…: R3 response] [Undo: undo change #] [Review…: R3 review] [Assign…: R3 to] [Occurred: R3 occurred] [Close…: R3 close] [Comment…: R3 comment]
        ana: undo
        bot: Undone. R3 is gone.
           | [Redo]
        ana: ↻ R3 was taken back
        ana: risk trend
        bot: How the risks of Apollo went
           | Open risks
           |       Sat 21 Nov – Thu 26 Nov
           | all   ▁▅██▅▅                   0 → 1
           | high  ▁▁▅▅▅▅                   0 → 1
           | Exposure in EUR
           |                         Sat 21 Nov – Thu 26 Nov
           | weighed by probability  ▁▁██▁▁                   0 EUR → 0 EUR
           | Exposure in USD
           |                         Sat 21 Nov – Thu 26 Nov
           | weighed by probability  ▁▄▄▄██                   0 USD → 900 USD
           | [All risks: risks] [Matrix: risk matrix]
        given: 30 days later
        ana: risk trend
        bot: How the risks of Apollo went
           | Open risks
           |       Sat 21 Nov – Sat 26 Dec
           | all   ▁█████                   0 → 1
           | high  ▁█████                   0 → 1
           | Exposure in USD
           |                         Sat 21 Nov – Sat 26 Dec
           | weighed by probability  ▁█████                   0 USD → 900 USD
           | [All risks: risks] [Matrix: risk matrix]
        ana: risk trend last week
        bot: How the risks of Apollo went
           | Open risks
           |       Mon 14 Dec – Sun 20 Dec
           | all   ███████                  1 → 1
           | high  ███████                  1 → 1
           | Exposure in USD
           |                         Mon 14 Dec – Sun 20 Dec
           | weighed by probability  ███████                  900 USD → 900 USD
           | [All risks: risks] [Matrix: risk matrix]
        ana: risk trend 2025
        bot: There is nothing to show: no risk was open in that time.
        """);

    [Fact]
    public Task What_the_tasks_show_is_proposed_with_its_evidence() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: risk proposals
        bot: Nothing is proposed just now.
        ana: task add Book the venue due 30 nov for @Bo p1
        bot: Added T1 for Bo, due Mon 30 Nov.
           | T1 Book the venue
           | ○ to do · Bo · Mon 30 Nov · p1
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Book the venue.
           | T1 Book the venue
           | ○ to do · Bo · Mon 30 Nov · p1
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: T1 due 2 dec
        bot: Set the due date of T1 Book the venue to Wed 2 Dec.
           | [Change: T1 due] [Undo: undo change #]
        bo: ← Ana set the due date of T1 Book the venue to Wed 2 Dec.
           | [Show: T1]
        ana, bo: ↻ T1 Book the venue: ○ to do · Bo · Wed 2 Dec · p1
        ana: T1 due 4 dec
        bot: Set the due date of T1 Book the venue to Fri 4 Dec.
           | [Change: T1 due] [Undo: undo change #]
        bo: ← Ana set the due date of T1 Book the venue to Fri 4 Dec.
           | [Show: T1]
        ana, bo: ↻ T1 Book the venue: ○ to do · Bo · Fri 4 Dec · p1
        ana: T1 due 7 dec
        bot: Set the due date of T1 Book the venue to Mon 7 Dec.
           | [Change: T1 due] [Undo: undo change #]
        bo: ← Ana set the due date of T1 Book the venue to Mon 7 Dec.
           | [Show: T1]
        ana, bo: ↻ T1 Book the venue: ○ to do · Bo · Mon 7 Dec · p1
        ana: task add Sign the contract
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Sign the contract
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: T2 blocked by the lawyer is ill
        bot: Marked T2 Sign the contract as blocked: the lawyer is ill.
           | [Make an issue of it: T2 make issue the lawyer is ill] [Undo: undo change #]
        ana: ↻ T2 Sign the contract: ▲ blocked: the lawyer is ill
        given: 9 days later
        bo: ← Due in Apollo
           | T1 Book the venue · due Mon 7 Dec, in 7 working days
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1]
        ana: risks
        bot: Risks of Apollo
           | There are no risks yet.
           | Proposed (2)
           | The due date of T1 Book the venue was moved 3 times
           | [Accept: risk accept due-moved-T1] [Mute: risk mute due-moved-T1]
           | T2 Sign the contract has been blocked since Sun 22 Nov: the lawyer is ill
           | [Accept: risk accept blocked-T2] [Mute: risk mute blocked-T2]
           | [Refresh: risks]
        ana> Accept
        bot: Added R1.
           | R1 Book the venue is at risk
           | open · not rated
           | The due date of T1 Book the venue was moved 3 times
           | From: T1 Book the venue (to do)
           | [Rate…: R1 rate] [Response…: R1 response] [Undo: undo change #] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: T1
        bot: T1 Book the venue
           | ○ to do · Bo · Mon 7 Dec · p1
           | Led to: R1 Book the venue is at risk (open)
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: risks
        bot: Risks of Apollo
           | 1 in all, as of 09:00
           | R1 Book the venue is at risk · open
           | Proposed (1)
           | T2 Sign the contract has been blocked since Sun 22 Nov: the lawyer is ill
           | [Accept: risk accept blocked-T2] [Merge…: risk merge blocked-T2 into] [Mute: risk mute blocked-T2]
           | [Refresh: risks]
        ana> Mute
        bot: I propose that no more.
           | [Undo: undo change #]
        ana: risks
        bot: Risks of Apollo
           | 1 in all, as of 09:00
           | R1 Book the venue is at risk · open
           | [Refresh: risks]
        ana: risk proposals
        bot: Proposed as risks of Apollo
           | T2 Sign the contract has been blocked since Sun 22 Nov: the lawyer is ill
           | [Propose again: risk unmute blocked-T2]
        ana> Propose again
        bot: I propose that again.
           | [Undo: undo change #]
        ana: undo
        bot: Undone. I propose that no more.
           | [Redo]
        ana: risk mute blocked-T2
        bot: That is muted already.
        ana: risk unmute blocked-T2
        bot: I propose that again.
           | [Undo: undo change #]
        ana: risk unmute blocked-T2
        bot: That is proposed already.
        ana: risk merge blocked-T2 into
        bot: Into which risk, like R3?
           | [Cancel]
        ana: R1
        bot: R1 Book the venue is at risk: also because of this: T2 Sign the contract has been blocked since Sun 22 Nov: the lawyer is ill.
           | [Undo: undo change #]
        ana: R1
        bot: R1 Book the venue is at risk
           | open · not rated
           | The due date of T1 Book the venue was moved 3 times
           | From: T1 Book the venue (to do) and T2 Sign the contract (blocked)
           | 1 comment
           | Ana, Tue 1 Dec 09:00: T2 Sign the contract has been blocked since Sun 22 Nov: the lawyer is ill
           | [Rate…: R1 rate] [Response…: R1 response] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: undo
        bot: Undone. R1: no longer linked to T2. R1: the comment “T2 Sign the contract has been blocked since Sun 22 Nov: the lawyer is ill” is gone.
           | [Redo]
        ana: ↻ R1 Book the venue is at risk: From: T1 Book the venue (to do) · −Ana, Tue 1 Dec 09:00
        ana: risk add The venue is gone
        bot: Added R2.
           | R2 The venue is gone
           | open · not rated
           | [Rate…: R2 rate] [Response…: R2 response] [Undo: undo change #] [Review…: R2 review] [Assign…: R2 to] [Occurred: R2 occurred] [Close…: R2 close] [Comment…: R2 comment]
        ana: link R2 T2
        bot: Linked R2 The venue is gone to T2.
           | [Undo: undo change #]
        ana: ↻ R2 The venue is gone: See also: T2 Sign the contract (blocked)
        ana: risks
        bot: Risks of Apollo
           | 2 in all, as of 09:00
           | R1 Book the venue is at risk · open
           | R2 The venue is gone · open
           | Proposed (1)
           | T2 Sign the contract has been blocked since Sun 22 Nov: the lawyer is ill
           | [Merge into R2: risk merge blocked-T2 into R2] [Accept: risk accept blocked-T2] [Mute: risk mute blocked-T2]
           | [Refresh: risks]
        ana> Merge into R2
        bot: R2 The venue is gone: also because of this: T2 Sign the contract has been blocked since Sun 22 Nov: the lawyer is ill.
           | R2 The venue is gone
           | open · not rated
           | See also: T2 Sign the contract (blocked)
           | [Rate…: R2 rate] [Response…: R2 response] [Undo: undo change #] [Review…: R2 review] [Assign…: R2 to] [Occurred: R2 occurred] [Close…: R2 close] [Comment…: R2 comment]
        ana: ↻ R2 The venue is gone: 1 comment · Ana, Tue 1 Dec 09:00: T2 Sign the contract has been blocked since Sun 22 Nov: the lawyer is ill
        ana: risk accept blocked-T2
        bot: That is not proposed any more.
           | [All risks: risks]
        ana: risks
        bot: Risks of Apollo
           | 2 in all, as of 09:00
           | R1 Book the venue is at risk · open
           | R2 The venue is gone · open
           | [Refresh: risks]
        """);

    [Fact]
    public Task A_client_sees_what_is_shared_and_nothing_else() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in team
        given: team is read by ana, bo, carla
        ana: risk add Vendor slips p3 i4 for @Bo category external cost $1,000 because they lost staff review tomorrow #vendor
        bot: Added R1 for Bo, review on Mon 23 Nov.
           | R1 Vendor slips
           | open · ▲ 12 of 25, medium · Bo · #vendor
           | Category: external
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | Cause: they lost staff
           | Cost: $1,000
           | Review: Mon 23 Nov
           | [Response…: R1 response] [Change: R1 review] [Undo: undo change #] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        bo: ← Ana gave you R1 Vendor slips.
           | R1 Vendor slips
           | open · ▲ 12 of 25, medium · Bo · #vendor
           | Category: external
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | Cause: they lost staff
           | Cost: $1,000
           | Review: Mon 23 Nov
           | [Response…: R1 response] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: risk add Margin is too low p5 i5 cost $9,000
        bot: Added R2.
           | R2 Margin is too low
           | open · ▲ 25 of 25, high
           | Probability: 5 of 5, almost certain (over 80%)
           | Impact: 5 of 5, critical (the goal of the project is missed)
           | Cost: $9,000
           | [Response…: R2 response] [Review…: R2 review] [Undo: undo change #] [Assign…: R2 to] [Occurred: R2 occurred] [Close…: R2 close] [Comment…: R2 comment]
        carla: risks
        bot: Nothing of that is shared with you.
        carla: R1
        bot: There is no R1 here.
        ana: R1 share
        bot: Shared R1 Vendor slips with clients.
           | Clients see: title, state, owner, category, response, comments to the client and files for the client. Nothing else.
           | [Undo: undo change #]
        ana, bo: ↻ R1 Vendor slips: Clients: may see this
        ana: R1 mitigate by task Call two others
        bot: R1 Vendor slips: response: mitigate.
           | Added T1. It has no owner and no date yet, so it is in the inbox.
           | [Show T1: T1] [Undo: undo change #]
        ana, bo: ↻ R1 Vendor slips: Response: mitigate · Led to: T1 Call two others (to do)
        ana: R1 comment They are slow
        bot: Commented on R1 Vendor slips: “They are slow”.
           | [Undo: undo change #]
        bo: ← Ana commented on R1 Vendor slips: “They are slow”.
           | [Show: R1]
        ana, bo: ↻ R1 Vendor slips: 1 comment · Ana, Sun 22 Nov 09:00: They are slow
        ana: R1 comment to client We look for a second vendor
        bot: Commented on R1 Vendor slips: “We look for a second vendor”.
           | [Undo: undo change #]
        bo: ← Ana commented on R1 Vendor slips: “We look for a second vendor”.
           | [Show: R1]
        ana, bo: ↻ R1 Vendor slips: 2 comments · Ana, Sun 22 Nov 09:00: We look for a second vendor
        carla: risks
        bot: Risks of Apollo
           | 1 in all, as of 09:00
           | R1 Vendor slips · Bo · mitigate · open
           | [Refresh: risks]
        carla: R1
        bot: R1 Vendor slips
           | open · Bo
           | Category: external
           | Response: mitigate
           | 1 comment
           | Ana, Sun 22 Nov 09:00: We look for a second vendor
           | [Comment…: R1 comment]
        carla: history R1
        bot: History of R1 Vendor slips
           | commented “We look for a second vendor” · Ana · Sun 22 Nov 09:00
           | response: mitigate · Ana · Sun 22 Nov 09:00
           | shared with you · Ana · Sun 22 Nov 09:00
           | [Show: R1]
        carla: R2
        bot: There is no R2 here.
        carla: risks p3
        bot: Risks of Apollo: p3: there are none.
        carla: risk matrix
        bot: That is for the project team.
           | [What is shared with me: tasks]
        carla: risk trend
        bot: That is for the project team.
           | [What is shared with me: tasks]
        carla: risk proposals
        bot: That is for the project team.
           | [What is shared with me: tasks]
        carla: R1 comment Please keep us posted
        bot: Commented on R1 Vendor slips: “Please keep us posted”.
           | [Undo: undo change #]
        bo: ← Carla commented on R1 Vendor slips: “Please keep us posted”.
           | [Show: R1]
        ana, bo: ↻ R1 Vendor slips: 3 comments · Carla, Sun 22 Nov 09:00: Please keep us posted
        carla: ↻ R1 Vendor slips: 2 comments · Carla, Sun 22 Nov 09:00: Please keep us posted
        ana@team: risks
        bot: Risks of Apollo
           | 1 in all, as of 09:00
           | R1 Vendor slips · Bo · mitigate · open
           | [Refresh: risks]
        ana@team: R1
        bot: R1 Vendor slips
           | open · Bo
           | Category: external
           | Response: mitigate
           | 2 comments
           | Ana, Sun 22 Nov 09:00: We look for a second vendor
           | Carla, Sun 22 Nov 09:00: Please keep us posted
           | [Comment…: R1 comment]
        ana@team: R2
        bot: I do not show R2 where a client reads along. Ask me in private, or let clients see it first: R2 share
        ana@team: R1 p4
        bot: A client reads here, and this is internal: probability. Tell me in private.
        ana@team: R1 cost $2,000
        bot: A client reads here, and this is internal: cost. Tell me in private.
        ana@team: R1 review friday
        bot: A client reads here, and this is internal: review. Tell me in private.
        ana@team: risk matrix
        bot: A client reads here, and this is internal: probability and impact. Tell me in private.
        ana@team: risk trend
        bot: A client reads here, and this is internal: trends of risks. Tell me in private.
        ana@team: risk proposals
        bot: A client reads here, and this is internal: proposals. Tell me in private.
        ana@team: risk accept blocked-T1
        bot: A client reads here, and this is internal: proposals. Tell me in private.
        ana@team: R1 watching
        bot: Ana put R1 Vendor slips under watch.
           | [Undo: undo change #]
        bo: ← Ana put R1 Vendor slips under watch.
           | [Show: R1]
        @team, carla: ↻ R1 Vendor slips: watching · Bo
        ana, bo: ↻ R1 Vendor slips: watching · ▲ 12 of 25, medium · Bo · #vendor
        ana@team: R1 transfer
        bot: R1 Vendor slips: response: transfer, by Ana.
           | [Undo: undo change #]
        @team, ana, bo, carla: ↻ R1 Vendor slips: Response: transfer
        ana@team: R1 close they deliver
        bot: Ana closed R1 Vendor slips.
           | [Undo: undo change #]
        bo: ← Ana closed R1 Vendor slips: they deliver.
           | [Show: R1]
        @team, carla: ↻ R1 Vendor slips: ✓ closed · Bo
        ana, bo: ↻ R1 Vendor slips: ✓ closed: they deliver · Bo · #vendor
        ana@team: risk add Something new p3
        bot: Added R3. It is internal and somebody reads here who is not in the team, so ask me in private to see it.
           | [Undo: undo change #]
        ana: R1 hide
        bot: Made R1 Vendor slips internal again.
           | [Undo: undo change #]
        @team, carla: ↻ R1 is internal: −Category · −Response · −Ana, Sun 22 Nov 09:00 · −Carla, Sun 22 Nov 09:00
        ana, bo: ↻ R1 Vendor slips: −Clients
        carla: R1
        bot: There is no R1 here.
        """);

    [Fact]
    public Task Where_two_people_have_the_name_the_whole_line_stands_on_the_buttons() => Transcript.Check("""
        given: Apollo with ana, dan, dana
        ana: risk add Vendor slips
        bot: Added R1.
           | R1 Vendor slips
           | open · not rated
           | [Rate…: R1 rate] [Response…: R1 response] [Undo: undo change #] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: R1 mitigate by task Call two others for @da by friday
        bot: Which da do you mean?
           | [Dan: R1 mitigate by task Call two others for @Dan (p18ddc87ab73c) by friday] [Dana: R1 mitigate by task Call two others for @Dana (pe3972ea55b8b) by friday] [Try it again: resume]
        ana: R1 R2 mitigate by task Call two others
        bot: One at a time, please, where something new is made for it.
           | [Try it again: resume]
        """);

    [Fact]
    public Task From_a_private_chat_a_risk_of_another_project_is_spoken_of_by_its_whole_name() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: risk add Vendor slips p3 i4
        bot: Added R1.
           | R1 Vendor slips
           | open · ▲ 12 of 25, medium
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | [Response…: R1 response] [Review…: R1 review] [Undo: undo change #] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: project new Borealis
        bot: Borealis is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: apollo/R1 mitigate by task Call two others for @Bo by friday
        bot: R1 Vendor slips: response: mitigate.
           | Added T1 for Bo, due Fri 27 Nov.
           | [Show T1: apollo/T1] [Undo: undo change #]
        bo: ← Ana gave you T1 Call two others.
           | T1 Call two others
           | ○ to do · Bo · Fri 27 Nov
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: ↻ R1 Vendor slips: Response: mitigate · Led to: T1 Call two others (to do)
        ana: apollo/R1
        bot: R1 Vendor slips
           | open · ▲ 12 of 25, medium
           | Probability: 3 of 5, possible (30 to 50%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | Response: mitigate
           | Led to: T1 Call two others (to do)
           | [Response…: apollo/R1 response] [Review…: apollo/R1 review] [Assign…: apollo/R1 to] [Occurred: apollo/R1 occurred] [Close…: apollo/R1 close] [Comment…: apollo/R1 comment]
        ana: apollo/T1
        bot: T1 Call two others
           | ○ to do · Bo · Fri 27 Nov
           | From: R1 Vendor slips (open)
           | [Start: apollo/T1 start] [Done: apollo/T1 done] [Assign…: apollo/T1 to] [Due…: apollo/T1 due] [Block…: apollo/T1 blocked by] [Comment…: apollo/T1 comment]
        ana: risks
        bot: There are no risks yet.
           | [New risk: risk add]
        """);
}
