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
            .Heard("holidays",
                "which|what days are off|public_holidays|holidays [next|coming|this_year|soon|for_us]", "which|what holidays are|do [coming|next|there|we_have] [up|soon]",
                "when is|are|'s [the|our] next holiday|holidays|public_holiday|public_holidays|day_off|bank_holiday|long_weekend",
                "what|what's is [the|our] next holiday|public_holiday|day_off|bank_holiday", "[our|the] next holiday|public_holiday|day_off|bank_holiday",
                "list|show [me] [the|our|all] [next|public|upcoming|coming] holidays|days_off", "[our|the|public|upcoming|coming|bank] holidays",
                "is {due} [a] holiday|public_holiday|day_off|bank_holiday|working_day|workday|off", "are we off|closed [on] {due}",
                "do|does we|everybody|the_team work|have_to_work [on] {due}");
        ChineseWorkingDayWordings.Map(map);
    }
}
