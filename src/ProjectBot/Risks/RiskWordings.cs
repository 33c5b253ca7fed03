using ProjectBot.Chat;

namespace ProjectBot.Risks;

/// <summary>How people speak of risks.</summary>
internal static class RiskWordings
{
    public static void Map(CommandMap map) => map
        .Heard("risk add {title}",
            "risk|new_risk {title}", "add|create|log|register|record|note|raise [a|another|the] [new] risk [that|of|:|called] {title}",
            "there is|'s [a] risk|danger|chance that|of {title}", "there's [a] risk|danger|chance that|of {title}",
            "there's [a] risk|danger {title}", "there is|'s [a] risk|danger {title}",
            "it could|might|may happen that {title}", "i'm|i_am|we_are worried|afraid|concerned [that|about] {title}",
            "i see [a] risk|danger that|of {title}", "[a|one|another] risk is that {title}",
            "we risk|might_face {title}")
        .Heard("risk add {title} {probability} {impact}",
            "add|log|create|register [a|new] risk [that|:] {title} [with] [probability] {probability} [and] [impact] {impact}",
            "new risk {title} [with] probability {probability} [and] impact {impact}")
        .Heard("{risks} rate {probability} {impact}",
            "rate|score|set|assess {risks} at|as|with|to probability {probability} [and] [an] impact [of|at] {impact}",
            "rate|score|set|assess {risks} [as|at|to|with] [probability] {probability} [and|,] [impact] {impact}",
            "{risks} is|has [rated|scored] [with] [probability] {probability} [and|,] [impact] {impact}",
            "set|change [the] probability of|for {risks} to {probability} and [the] impact to {impact}")
        .Heard("{risks} probability {probability}",
            "{risks} is|are|looks|seems|became|has_become|got [now|still|only|already] {probability} [now]",
            "{risks} will|can {probability} happen",
            "{risks} is|has [now] [at] [a] probability|likelihood [of] {probability}",
            "{risks} is|went|goes [now] down|up to {probability} [now]",
            "put|set [the] probability|likelihood at|to {probability} for|of|on {risks}",
            "set|change|raise|lower|make [the] probability|likelihood of|for {risks} [to] {probability}",
            "[the] probability|likelihood of|for {risks} is [now] {probability}")
        .Heard("{risks} impact {impact}", "{risks} is|are|would_be|will_be [now|still|only] {impact}",
            "{risks} is|has [now] [at] [an] impact|severity [of] {impact}",
            "put|set [the] impact|severity at|to {impact} for|of|on {risks}",
            "set|change|raise|lower|make [the] impact|severity of|for {risks} [to] {impact}",
            "[the] impact of|for {risks} is [now] {impact}")
        .Heard("{risks} to {owner}", "can|could|would|will|should {owner} [please] watch|monitor|own|look_after|keep_an_eye_on|take|follow {risks}",
            "{owner} watches|monitors|owns|looks_after|keeps_an_eye_on|takes|should_watch|should_own {risks}",
            "give|assign|hand|pass {risks} [over] to {owner}", "make {owner} [the] owner of {risks}",
            "{owner} is responsible for {risks}")
        .Heard("{risks} to me", "i'll|i_will|i watch|own|take|monitor|look_after|keep_an_eye_on {risks}")
        .Heard("{risks} response {response}", "we [will|want_to|should|can|'ll|must|have_to] {response} {risks}",
            "we'll|let's|lets {response} {risks}", "[the] response to|for {risks} is|should_be|= [to] {response}",
            "respond to {risks} by|with {response}", "set|change [the] response of|for|to {risks} to {response}",
            "{risks} should|must|can|will be {response}")
        .Heard("{risks} response {response} by {means}",
            "we [will|want_to|should|can] {response} {risks} by|with|through {means}")
        .Heard("{risks} response avoid", "avoid {risks}")
        .Heard("{risks} response avoid by {means}", "avoid {risks} by|with|through {means}")
        .Heard("{risks} response transfer", "transfer {risks}")
        .Heard("{risks} response transfer by {means}", "transfer {risks} by|with|through {means}")
        .Heard("{risks} response mitigate", "mitigate {risks}")
        .Heard("{risks} response mitigate by {means}", "mitigate {risks} by|with|through {means}")
        .Heard("{risks} response accept", "accept {risks}")
        .Heard("{risks} response accept by {means}", "accept {risks} by|with|through {means}")
        .Heard("{risks} review {review}", "look at|into {risks} [again] on|in|by {review}",
            "check|review|revisit|discuss {risks} [again] [on|by|at] {review}", "look at {risks} [again] {review}",
            "remind me|us of|about {risks} [again] [on|in] {review}", "{risks} review|check [is] on|at {review}")
        .Heard("{risks} review {recurrence}", "look at|into {risks} {recurrence}",
            "check|review|revisit {risks} {recurrence}")
        .Heard("{risks} reviewed", "i|we [have] [just] reviewed|checked|looked|discussed [at] {risks}",
            "i've|we've [just] reviewed|checked|discussed {risks}",
            "{risks} is|was|has_been reviewed|checked|looked_at|discussed")
        .Heard("{risks} occurred", "{risks} has|did|is|just [just|actually] happened|occurred|happen|come_true|materialised|materialized",
            "{risks} happened|occurred|came_true|materialised|materialized|became_reality")
        .Heard("{risks} watching", "keep an eye on {risks}", "just watch|monitor|observe {risks}",
            "we are|only watching|watch|monitoring {risks}",
            "put|set|move {risks} to|on watch|watching")
        .Heard("{risks} close {reason}", "close {risks} because|since|as|: {reason}",
            "{risks} is|can_be closed|over|gone|done|resolved because|since|as|: {reason}",
            "{risks} can be_closed|go because|since|as {reason}")
        .Heard("{risks} close", "close {risks}",
            "{risks} is|can_be closed|over|gone|no_longer_a_risk|resolved|irrelevant",
            "{risks} no_longer matters|applies|exists|a_problem",
            "{risks} is|are no_longer|not|not_any_longer relevant|a_risk|an_issue|a_problem|a_concern [any_more|anymore]",
            "{risks} is off [the_table|the_list]",
            "{risks} did not|didn't|never happen|happened|materialise [after_all]",
            "we don't need {risks} any_more|anymore")
        .Heard("{risks} reopen", "open {risks} again", "re-open {risks}", "{risks} is|could open|back|happen [again]")
        .Heard("{risks} category {category}", "{risks} is [a|an] {category} risk",
            "set|change [the] category of|for {risks} to {category}",
            "{risks} belongs to {category}")
        .Heard("{risks} cost {cost}", "{risks} would|will|could|may|might cost [us] [about|around|roughly] {cost}",
            "if {risks} [happens|happened] [,] it will|would|could|'ll cost [us] [about|around|roughly] {cost}",
            "if {risks} it'll|itll|it'd cost [us] [about|around|roughly] {cost}",
            "[the] cost|damage of|for {risks} is|would_be {cost}")
        .Heard("risks", "what could|can|might|may go_wrong|happen|hit_us|bite_us [here|now|in_this_project]",
            "what|which risks do|are|is|have [we|there] [have|open|face]",
            "what is|are [the|our] [top|biggest|worst|main|most_serious] risk|risks [right_now|now|here]",
            "what are [the|our] [top|biggest|main|worst|current|open] risks|dangers|problems",
            "[the|our] biggest|top|main|worst|largest|current|all|open risks|risk|dangers",
            "what's|whats|what_is|what [the|our] biggest|top|main|worst|largest|is risk|risks|risky|dangerous",
            "risk register|list|log|overview",
            "show [me] [the|our|all] [top|biggest|main] risks", "list|see [the|our|all] risks",
            "are there [any] risks", "what|which risks haven't|have_not|aren't|are_not [yet] [been] rated|scored|assessed|reviewed [yet]",
            "what are we worried_about|afraid_of", "what should|must we worry_about|watch_out_for")
        .Heard("risks", "anything risky|dangerous|worrying", "anything we should worry|be_worried about",
            "what should we worry about")
        .Heard("risks due for review", "what|which risks need|needs|want|are_due_for [a|to_be] review|reviewed|look|checking",
            "what|which risks are|need|should|must [to] [be] due|due_for_review|review|reviewed|checked|looked_at",
            "risks due|to_review|for_review|to_be_reviewed")
        .Heard("risks for {owner}", "what|which risks does|is|are|do {owner} own|have|watch|responsible_for|monitor|watching",
            "{owner}'s risks")
        .Heard("my risks", "what|which risks do|am i own|have|watch|responsible_for|watching")
        .Heard("risk matrix", "show|see|give|draw|open [me|us] [the|our] risks as|in|on [a|the] matrix|heat_map|heatmap|map",
            "show|see|give|draw|open [me|us] [the|a] risk_matrix|matrix|heat_map|heatmap|risk_map",
            "heat_map|heatmap|risk_map|risk_heatmap|risk_heat_map", "probability and impact matrix",
            "how are [the] risks distributed|spread")
        .Heard("risk trend", "how have|did|are|do [the] risks changed|change|develop|developed|evolve|evolved|look|looking|going",
            "risk trend|history|development|trends",
            "are|is [the|our] risks|risk|it going|getting up|down|better|worse|more [or] [better|worse|less|down]")
        .Heard("risk exposure", "what is|'s|are [the|our] [total|risk] exposure",
            "how much money|is is|at at_risk|risk|stake", "total exposure",
            "what could|would [the|all] risks cost");
}
