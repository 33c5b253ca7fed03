using ProjectBot.Chat;

namespace ProjectBot.Projects;

/// <summary>How people speak of working days and holidays.</summary>
internal static class WorkingDayWordings
{
    public static void Map(CommandMap map)
    {
        map.Heard("project calendar {country}",
                "we|the_team|the_project work|works|go|goes by|to|after [the] [public|bank] holidays|calendar of|in|for [the] {country}",
                "[the] team|project|we has|have|follows|follow|uses|use|observe|observes [the] {country} calendar|holidays|public_holidays",
                "[the] team|project|we work|works|go|goes by|to|after [the] {country} calendar|holidays|public_holidays",
                "[the] team|project|we has|have|follows|follow|uses|use|observe|observes [the] calendar|holidays|public_holidays of|in [the] {country}",
                "our|the_team's|the_project's|project public_holidays|bank_holidays|holidays|calendar are|is [those] [of|in] [the] {country}",
                "use [the] {country} calendar|holidays|public_holidays [for_the_project|for_us|for_the_team|here]",
                "use [the] calendar|holidays|public_holidays of|for|in [the] {country} [here|for_us]",
                "set|change|switch [the|our] project|team|project's|team's calendar|holidays|public_holidays to {country}")
            .Heard("client calendar {country}",
                "[the|our] client|customer|clients|customers has|have|follows|follow|uses|use|observes [the] {country} calendar|holidays|public_holidays",
                "[the|our] client|customer|clients|customers has|have|follows|follow|uses|use [the] calendar|holidays|public_holidays of|in [the] {country}",
                "[the|our] client's|customer's calendar|holidays|public_holidays are|is [those] [of|in] [the] {country}",
                "[the|our] client|customer works|sits|is_based in [the] {country}",
                "set|change|switch [the|our] client|customer|client's calendar|holidays|public_holidays to {country}")
            .Heard("project week {weekdays}",
                "we|the_team work|works [only] [on|from] {weekdays}", "our|the_team's|the_project's working|work week is [from] {weekdays}",
                "our|the_team's|the_project's working_days|work_days|workdays are [from] {weekdays}",
                "set|change [the|our] working|work week|days to {weekdays}")
            .Heard("project day off {period}",
                "we|the_team|the_office|the_company are|is|will_be closed|off [from|on|between] {period}",
                "we're|office closed|off [from|on|between] {period}", "nobody works [from|on|between] {period}",
                "we|the_team don't|do_not|dont|doesn't work [from|on|between] {period}", "{period} is|are [a] day|days off for_everybody|for_us|for_the_team|for_everyone")
            .Heard("project half day {period}",
                "{period} is|are [a|only] half_day|half_days [for_everybody|for_us|for_the_team|for_everyone]",
                "we|the_team [only] work|works [only] half_a_day|half_days|in_the_morning|mornings [only] [from|on] {period}")
            .Heard("project working day {period}",
                "we|the_team [do] work|works [from|on] {period} anyway|after_all|nevertheless|instead", "{period} is|are [a] working_day|work_day|workday|working_days [for_everybody|for_us]")
            .Heard("project usual day {period}", "{period} is|are as_usual|usual|normal|a_normal_day|not_off [again|after_all]")
            .Heard("project working day {dates}", "we|the_team|everybody [do|does|will|have_to|has_to|must] work|works [from|on] {dates}",
                "we're|we_are|the_team_is|everybody_is working|at_work [from|on] {dates}", "{dates} is|are worked|a_make-up_day|a_makeup_day [for_everybody|for_us]");
        Asked(map);
        ChineseWorkingDayWordings.Map(map);
    }

    private static void Asked(CommandMap map)
    {
        const string Off = "holiday|holidays|public_holiday|public_holidays|bank_holiday|bank_holidays|day_off|days_off", In = "[in|on|during|for|of|over|around]";
        map.Heard("holidays [{period}]",
                "is|are|isn't {period} [a|really|also] " + Off + "|off|free|working_day|workday|work_day|normal_day [for_us|for_the_team|here]",
                "is|are there [a|any] " + Off + " " + In + " {period}", "any " + Off + " " + In + " {period}",
                "are|is we|the_team|everybody|everyone|the_office|the_client|the_company off|closed|open|free|working " + In + " {period}",
                "do|does we|everybody|everyone|the_team|the_client|i [have_to] work " + In + " {period}", "do|does|will we|everybody|the_team|the_client have|get {period} off",
                "which|what days are|is|do [we|the_team|the_client] [off|have_off|free] " + In + " {period} [off]",
                "which|what [public|bank] " + Off + " are|do|have|fall|come [we|there|the_team|you] [have|know] [coming_up] " + In + " {period}",
                "[the|our] [public|bank] " + Off + " " + In + " {period}", "list|show [me] [the|our|all] [public] " + Off + " " + In + " {period}")
            .Heard("next holiday", "when is|are|'s|do_we_have|have_we [the|our] next " + Off + "|long_weekend", "when are we off next", "when do we have the next " + Off,
                "what|what's|which is [the|our] next " + Off, "[our|the] next public_holiday|bank_holiday|long_weekend", "how long until|till|to [the|our] next " + Off)
            .Heard("holidays", "which|what days are off|public_holidays|holidays [next|coming|soon|for_us]", "which|what holidays are|do [coming|next|there|we_have] [up|soon]",
                "list|show [me] [the|our|all] [next|public|upcoming|coming] holidays|days_off", "[our|the|public|upcoming|coming|bank] holidays",
                "when are we|the_team off", "when are [the|our] holidays");
    }
}
