using ProjectBot.Chat;

namespace ProjectBot.People;

/// <summary>How people speak of their own settings.</summary>
internal static class SettingsWordings
{
    public static void Map(CommandMap map) => map
        .Heard("me", "what|which language|time_zone|timezone|zone|name|hours|working_hours am_i|do_i_have|is_set|do_i_use|is_mine [set_to|in|using|for_me]", "what|which are|is my settings|profile|language|time_zone|timezone|zone|working_hours|hours|name|role", "my settings|profile|preferences|account", "who am i", "show [me] my settings|profile", "what is|'s my role|name|language|time_zone")
        .Heard("me language {language}", "speak|talk|answer|write|reply [to] [me] [in] {language} [with|to] [me] [from_now_on]",
            "i speak|prefer|want|read {language}", "switch|change [my] [language] to {language}", "set|change my language to {language}",
            "my language is {language}", "use {language} [with|for] [me]", "in {language}", "talk to me in {language} [from] [now|on]")
        .Heard("me zone {zone}", "my time_zone|timezone|zone is|= {zone}", "set|change|switch my time_zone|timezone|zone to {zone}",
            "i am|'m|live|work|sit [now|currently] in {zone}", "i'm|im [now|currently] in {zone}", "i live|work in {zone}")
        .Heard("me hours {hours}", "i work|am_working|am_available|am_in|work_usually [from|between] {hours}",
            "my working|work|office [hours] are|is|= [from] {hours}", "my hours are|= {hours}",
            "set|change my working|work|office [hours] to {hours}", "set my hours to {hours}", "i work from {hours}", "working hours {hours}")
        .Heard("me name {name}", "call me {name}", "my name is|should_be|= {name}", "change|set my name to {name}", "please call me {name}",
            "rename me [to] {name}");
}
