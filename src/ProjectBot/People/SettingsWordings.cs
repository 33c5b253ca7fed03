using ProjectBot.Chat;

namespace ProjectBot.People;

/// <summary>How people speak of their own settings.</summary>
internal static class SettingsWordings
{
    public static void Map(CommandMap map) => map
        .Heard("me", "what|which language|time_zone|timezone|zone|name|hours|working_hours am_i|do_i_have|is_set|do_i_use|is_mine [set_to|in|using|for_me]", "what|which are|is my settings|profile|language|time_zone|timezone|zone|working_hours|hours|name|role", "my settings|profile|preferences|account", "change|update|adjust|set my time_zone|timezone|zone [accordingly|too]", "[please] don't|dont|do_not|never|stop message|messaging|write|writing|ping|pinging|disturb|bother|notify|text [me] after|before|between|from|on|at|in {words}", "who am i", "which|what time_zone|timezone|zone|language|hours|name do|have you have|got me|for_me [in|as|at]", "what do you know about me", "show [me] my settings|profile", "what is|'s my role|name|language|time_zone")
        .Heard("me language {language}", "speak|talk|answer|write|reply [to] [me] [in] {language} [with|to] [me] [from_now_on]",
            "i speak|prefer|want|read|like {language}", "i'd|i_would rather|prefer|like read|have|to_read|get|to_have|see [this|it|you|everything|that] [in] {language}", "{language} please|would_be_better|is_better|is_easier [for_me]", "can|could we|you|i [please] [have|do|use|speak|talk|read] [this|it] in {language}", "switch|change [my] [language] to {language}", "set|change my language to {language}",
            "my language is {language}", "use {language} [with|for] [me]", "in {language}", "talk to me in {language} [from] [now|on]")
        .Heard("me zone {zone}", "my time_zone|timezone|zone is|= {zone}", "set|change|switch my time_zone|timezone|zone to {zone}",
            "i am|'m|live|work|sit [now|currently] in {zone}", "i'm|im [now|currently] in {zone}", "i live|work in {zone}", "i'm|im|i_am|we're|i'll_be in {zone} from|since|until|this|for|the|all|now today|tomorrow|now|week|next_week [,] [please] [use] [that] [timezone|time_zone|zone|time] [for] [me]", "use {zone} [time|time_zone|timezone] for me", "i|i've|i_have moved|am_moving to {zone}")
        .Heard("me hours {hours}", "i work|am_working|am_available|am_in|work_usually [from|between] {hours}",
            "my working|work|office [hours] are|is|= [from] {hours}", "my hours are|= {hours}",
            "set|change my working|work|office [hours] to {hours}", "set my hours to {hours}", "i work from {hours}", "i only|usually|normally work [from|between] {hours}", "working hours {hours}")
        .Heard("me calendar {country}", "i have|follow|observe [the] {country} calendar|holidays|public_holidays", "i have [the] holidays|public_holidays of|in [the] {country}",
            "my holidays|public_holidays|calendar are|is|= [those] [of|in] [the] {country}", "set|change my holidays|calendar|public_holidays to {country}")
        .Heard("me week {weekdays}", "i [only|usually|normally] work [only] [on|from] {weekdays}", "my working|work days|week are|is|= [from] {weekdays}",
            "set|change my working|work days|week to {weekdays}", "i work part_time [,] {weekdays}")
        .Heard("me name {name}", "call me {name}", "my name is|should_be|= {name}", "change|set my name to {name}", "please call me {name}",
            "rename me [to] {name}");
}
