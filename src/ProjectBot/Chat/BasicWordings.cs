namespace ProjectBot.Chat;

/// <summary>Courtesy, and how people ask what they can say.</summary>
internal static class BasicWordings
{
    public static void Map(CommandMap map) => map
        .Heard("hello", "hey|hi|hello|hiya|good_morning|good_afternoon|good_evening|morning|yo|hi_there|hello_there|hey_there|howdy [bot|all|everybody|there|team]", "您好|哈喽|嗨|早|早上好|下午好|晚上好|在吗|你好呀|大家好")
        .Heard("help", "what can|could|do you do|help_with|understand|know [for_me|for_us]", "what can|should i|we say|ask|do|type [here|now|to_you]", "how does|do|can this|it|you|i work|use_this|use_you|use_it|start", "how to use [this|you|it]", "how do you work", "what is this|are_you", "who are you", "what are you", "help me|please", "i need help", "commands|menu|options|examples|instructions|manual", "what now|next", "how do i start|use_this|begin",
            "你能|你会|你可以 做|干|帮我做 什么|啥|哪些 [事]", "你能做|你会做|你会 什么|啥", "怎么|如何 用|使用|操作|开始 [你|这个]", "我 [能|可以|该] [说|做|问] 什么|啥|怎么说", "使用说明|使用方法|功能|有什么功能|你有什么功能|怎么用|教程|菜单", "你是谁|你是什么|这是什么|这是啥")
        .Heard("help {words}", "how do|can|could|should|to [i|we|you|one] {words}", "how can i|we {words}", "help [me] with|on|about {words}", "what does {words} mean|do", "explain {words}", "怎么|如何|怎样 {words}", "{words} 怎么用|怎么弄|怎么做|怎么说|如何用", "教我 {words}")
        .Heard("thanks", "that|this|it is|was|looks|works [just|really|so] great|perfect|good|fine|nice|awesome|super|wonderful|excellent|well", "thanks|thank_you|thx|ty|cheers|great|perfect|nice|cool|awesome|super|good_job|well_done|much_appreciated|got_it|many_thanks [a_lot|so_much|very_much|bot|much|job|mate]", "谢谢|多谢|感谢|辛苦了|太好了|太棒了|谢了|好的谢谢|谢谢你|非常感谢|收到|明白|辛苦 [啦|你|您|了]")
        .Heard("oops", "oops|ups|whoops|oh_no|my_bad|damn|sorry [wrong|my_mistake|about_that]", "that|this was|is wrong|a_mistake|not_what_i_meant|not_right|an_accident", "i made|did a_mistake|an_error|that_by_mistake|that_by_accident", "i didn't|did_not mean_that|mean_it|want_that", "wrong [one|task|button]", "哎呀|糟糕|糟了|不好意思|搞错|弄错|搞错了|弄错了|点错了|错了|不对|我搞错|手滑 [了] [搞错了|弄错了|点错了|错了|我搞错了|搞错|弄错|点错]", "我 [搞|弄|点|说|写]错 [了]", "不是这个意思|不是我要的")
        .Heard("undo", "undo that|it|this|the_last_one|last_change|the_last_change|my_last_change", "take|put|change|roll|turn that|it|this|the_last_one back", "revert [that|it|this|the_last_change]", "go back", "never mind|nevermind [that]", "撤回|撤消|还原|恢复原样|回退|改回去|改回来|取消刚才的|撤销刚才的|撤销上一步|撤回刚才的 [操作|修改|改动]", "撤销 [一下|掉] [刚才|上一步|上个] [的] [操作|修改|改动]")
        .Heard("redo", "redo that|it|this", "do it again", "再做一次|恢复刚才的|重新做")
        .Heard("undo {count}", "undo [the|my] last {count} [changes|things|steps]", "撤销 [最近|最后|前] {count} 步|个|次|项 [操作|修改|改动]");
}
