using ProjectBot.Chat;

namespace ProjectBot.People;

/// <summary>How people speak of their own settings.</summary>
internal static class SettingsWordings
{
    public static void Map(CommandMap map) => map
        .Heard("me", "what|which language|time_zone|timezone|zone|name|hours|working_hours am_i|do_i_have|is_set|do_i_use|is_mine [set_to|in|using|for_me]", "what|which are|is my settings|profile|language|time_zone|timezone|zone|working_hours|hours|name|role", "my settings|profile|preferences|account", "who am i", "show [me] my settings|profile", "what is|'s my role|name|language|time_zone", "我 [的] 设置|资料|账号|个人设置|时区|语言|工作时间|信息 [是什么|是多少]", "我是谁|看我的设置|我的角色|我的身份 [是什么]")
        .Heard("me language {language}", "speak|talk|answer|write|reply [to] [me] [in] {language} [with|to] [me] [from_now_on]", "i speak|prefer|want|read {language}", "switch|change [my] [language] to {language}", "set|change my language to {language}", "my language is {language}", "use {language} [with|for] [me]", "in {language}", "talk to me in {language} [from] [now|on]",
            "[跟我|和我|对我|用] 说|讲|用 {language} [跟我|和我|对我] [说|讲|聊|交流|回答|回复]", "以后|从现在起|今后 [都] 用|说|讲 {language} [回答|回复|交流|跟我说]", "[我的]语言 改成|改为|设为|换成|是|切换到|切换成|换为 {language}", "切换|换|切 到|成 {language}", "我说|我讲|我用 {language}")
        .Heard("me zone {zone}", "my time_zone|timezone|zone is|= {zone}", "set|change|switch my time_zone|timezone|zone to {zone}", "i am|'m|live|work|sit [now|currently] in {zone}", "i'm|im [now|currently] in {zone}", "i live|work in {zone}", "我 [现在|目前] 在|住在|人在|位于 {zone}", "我的时区 改成|改为|设为|设成|是|换成 {zone}", "时区 改成|改为|设为|设成|换成 {zone}")
        .Heard("me hours {hours}", "i work|am_working|am_available|am_in|work_usually [from|between] {hours}", "my working|work|office [hours] are|is|= [from] {hours}", "my hours are|= {hours}", "set|change my working|work|office [hours] to {hours}", "set my hours to {hours}", "i work from {hours}", "working hours {hours}", "我 [的]工作时间|上班时间|作息 是|改成|改为|设为|设成 [从] {hours}", "我 {hours} 上班|工作|在", "我上班 {hours}")
        .Heard("me name {name}", "call me {name}", "my name is|should_be|= {name}", "change|set my name to {name}", "please call me {name}", "rename me [to] {name}", "叫我 {name}", "我的名字 是|改成|改为|叫|换成 {name}", "我改名 叫|为|成 {name}", "以后叫我 {name}");
}
