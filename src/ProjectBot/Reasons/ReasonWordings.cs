using ProjectBot.Chat;

namespace ProjectBot.Reasons;

/// <summary>How people ask why they are told something, or why somebody was not.</summary>
internal static class ReasonWordings
{
    private const string
        It = "it|this|that|these|them|anything|this_message|that_message|the_message|this_notice|my_message|any_message|a_message|the_notice|the_notification|messages|this_card|that_card",
        Got = "get|got|receive|received|see|seen|hear|heard|know";

    public static void Map(CommandMap map) => map
        .Heard("why",
            "why did|do|have|am|are|was|were i|we " + Got + "|getting|seeing|told|sent|shown [about|of] " + It,
            "why do|did|are|have|would you tell|telling|send|sending|sent|write|writing|ping|pinging|notify|notifying|message|messaging|remind|reminding|show|showing|post|posting [me|us] [about|of] [" + It + "] [here]",
            "why are|were|is|was [you] telling|sending|messaging|pinging|notifying me|us [of|about] [" + It + "]",
            "why this|that [message|notice|notification|card|reminder]", "why is|was this|that|it [message|notice|card] [here|sent|posted|for_me]",
            "where does|did this|that [message|notice] come from", "who|what sent|triggered|caused this|that [message|notice|notification|card]",
            "what is|was this|that message|notice|notification [about|for]", "why me", "how come i|we got|get " + It)
        .Heard("why not {person}",
            "why did|has|was|does {person} not|never " + Got + "|told|notified|informed [about|of] [" + It + "]",
            "why didn't|didnt|did_not|hasn't|has_not|wasn't|was_not|doesn't|does_not {person} " + Got + "|told|notified|informed [about|of] [" + It + "]",
            "did|has {person} [already|actually|really] " + Got + " [of|about] " + It,
            "was|has|is {person} [been] told|notified|informed [about|of] [" + It + "]",
            "{person} didn't|did_not|didnt|hasn't|has_not|never " + Got + " [about|of] [" + It + "]",
            "did|does|has|have " + It + " reach|reached {person}", "did|have you tell|told|notify|notified|inform|informed|message {person} [about|of] [" + It + "]",
            "what did|have you tell|told|send|sent [to] {person}")
        .Heard("me quiet off",
            "turn|switch off [my|the] quiet_hours|quiet_time|do_not_disturb", "turn|switch [my|the] quiet_hours|quiet_time|do_not_disturb off",
            "no|disable|stop [my|the] quiet_hours|quiet_time [for_me] [please]",
            "[you] [can|may] message|write|ping|tell|notify me [at] any_time|anytime|whenever|at_night_too|in_the_evening_too|around_the_clock")
        .Heard("me quiet on",
            "turn|switch on [my|the] quiet_hours|quiet_time|do_not_disturb", "turn|switch [my|the] quiet_hours|quiet_time|do_not_disturb on",
            "enable [my|the] quiet_hours|quiet_time|do_not_disturb",
            "[please] don't|dont|do_not|never|stop message|messaging|write|writing|ping|pinging|tell|disturb|bother|notify|notifying|text [me] outside_working_hours|outside_of_working_hours|outside_my_working_hours|outside_my_hours|outside_of_my_hours|after_work|after_hours|in_the_evening|in_the_evenings|at_night|on_weekends|on_the_weekend|at_the_weekend|at_weekends",
            "[only] message|write|ping|tell|notify me [only] in|during [my] working_hours|work_hours|hours [only]");
}
