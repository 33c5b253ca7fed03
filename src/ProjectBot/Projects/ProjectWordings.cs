using ProjectBot.Chat;

namespace ProjectBot.Projects;

/// <summary>How people speak of projects and who is in them.</summary>
internal static class ProjectWordings
{
    public static void Projects(CommandMap map) => map
        .Heard("project new {name}",
            "create|start|make|open|begin|set_up|setup|kick_off|add [a] [new] project [called|named|for|:] {name}", "new project [called|named|for|:] {name}", "start [a] project with_the_name|by_the_name_of {name}",
            "新建|创建|开|建|开始|新开|启动|建立|新增|添加 [一个|个] [新]项目 [叫做|叫|名叫|名为|名字叫|：] {name}", "新项目 [叫做|叫|名叫|名为] {name}", "开一个新项目|建一个新项目|新建一个项目 [叫做|叫|名叫|名为] {name}")
        .Heard("project new", "create|start|make|open|set_up|add [a] [new] project", "new project", "新建|创建|开|建 [一个|个] [新]项目")
        .Heard("help project new", "how do|can|to [i] start|create|make|set_up|open [a] [new] project", "怎么|如何|怎样 新建|创建|开|建 [一个|个] [新]项目")
        .Heard("project",
            "how|how's|hows [is|are|does] [the] project|we|things|everything|it|apollo|all [project] [going|doing|look|looking|standing|progressing|today]", "where do|are we stand|standing|at [with] [the] [project]", "are we on_track|on_schedule|in_time|doing_ok|ok|good|late|behind",
            "project|overall status|state|progress|overview|summary|health|report|card", "status|progress|overview|summary [report] [of] [the] [project]", "what's|whats|what_is [the] project|current|overall status|state|progress|situation", "give|show|send me [a] [quick|short|brief] summary|overview|status|update [of|on|about] [the] [project]", "summarize|summarise [the] [project]", "how far are_we|along",
            "which|what project am_i|are_we|is_this [in] [right_now|now]", "what project is this", "tell me about the_project|this_project", "show the_project|this_project|project", "what time_zone|zone|language is|does [the] project [in|have|speak]", "is [the] project on_track|late|ok|doing_well",
            "项目 [现在|目前] 进展|进度|情况|状态|状况 [怎么样|如何|怎样|是什么]", "项目 [现在|目前] 怎么样|如何|怎样|做得怎么样|顺利|进展如何|到哪一步 [了]", "进展|进度|情况|状态|整体情况 [怎么样|如何|怎样]", "我们 进展|进度|做得 怎么样|如何|怎样", "看一下|看看|看 项目|项目情况|进度", "我们按计划|按时|在正轨上|来得及 [吗]", "总结|汇总|概况|概览 [一下] [项目]", "这是|现在是|当前是|我在 什么|哪个|哪一个 项目", "项目 [的] 时区|语言 [是什么|是哪个]")
        .Heard("projects", "what|which projects do|am|are|have [i|we|there] [have|in|on|got]", "my|all|our projects", "list|show [my|all|the|our] projects", "我 [有|在] 哪些|什么|几个 项目 [里]", "有哪些项目|所有项目|全部项目|项目列表|我的项目|列出项目")
        .Heard("project use {name}", "switch|change|go|move|jump [over] to [the] [project] {name}", "use|open|take [the] project {name}", "let's|lets talk about [the] [project] {name}", "work on [the] project {name}", "切换|切|换|转 到|成 [项目] {name}", "打开|使用|用 项目 {name}", "换成|切到|转到 {name} [项目]")
        .Heard("project rename {name}", "rename [the|this] project [to|as|into] {name}", "call [the|this] project {name}", "change [the] name|title of [the|this] project to {name}", "[the] project should|must be_called|be_named {name}", "change [the] project name to {name}", "[the] project is [now] called|named {name}",
            "项目 改名为|改名叫|改名成|改叫|重命名为|改名 {name}", "项目 [的]名字|名称 改成|改为|改叫|换成 {name}", "重命名 项目 [为] {name}")
        .Heard("project language {language}", "set|change|switch [the] project|project's language|shared_cards to {language}", "[the] project speaks|should_speak|is_in {language}", "use {language} in|for [the] project", "项目 [的]语言 改成|改为|设为|用|是|换成 {language}", "项目 用|使用 {language}")
        .Heard("project zone {zone}", "set|change|switch|move [the] project|project's [time] zone|timezone to {zone}", "[the] project is_in|runs_in|lives_in|runs_on {zone} [time]", "the_project's_time_zone|project_time_zone|project_timezone is {zone}", "use {zone} [time] for [the] project", "set [the] time_zone|timezone of|for [the] project to {zone}", "项目 [的]时区 改成|改为|设为|设成|是|换成|用 {zone}", "项目 设在|在 {zone} 时区")
        .Heard("project archive", "archive|close|finish|end|shelve|put_away [the|this] project", "[the|this] project is finished|over|done|closed|completed|complete", "put [the|this] project away|in_the_archive", "归档|结束|关闭|收起 [这个]项目", "项目 归档|结束|做完|完成|关闭 [了]", "项目可以归档")
        .Heard("project reopen", "reopen|unarchive|open|restore|re-open [the|this] project [again|from_the_archive]", "take [the|this] project out_of_the_archive", "重新打开|重启|恢复|取消归档 [这个]项目", "项目 重新打开|重启|恢复|取消归档");

    public static void People(CommandMap map) => map
        .Heard("people",
            "who|who's|whos [all] is|are|belongs|works|in|on|here [to|in|on|with|part_of|a_member_of|at] [this|the|our] [project|team|here|group|us]", "who is|are|'s in|on|part_of|here [this|the|our] [project|team|group|here]", "who's|whos in|on|here|part_of [this|the|our] [project|team|group]", "[the] team|members|member_list|team_members|participants|everybody|everyone|staff|people [list] [in|of|on] [this|the|our] [project|team]", "list|show [me] [the|all] people|members|team|team_members|participants [of|in|on] [this|the|our] [project]",
            "who are [the|our] clients|members|managers|people|client|manager|participants [in|of|on] [this|the|our] [project|team]", "who is|are [the|our] manager|managers|project_manager|client|clients|boss [in|of|on|here] [this|the|our] [project]", "who is [in] [this|the] [project] and what are_their_roles|are_the_roles", "what is|'s [the] role of {name}", "is {name} in|on|part_of [this|the|our] project|team", "what's|whats|what_is {name}'s role",
            "项目|团队|组|这里 [里|中|上] [都] 有谁|有哪些人|有什么人|都有谁|有几个人", "谁 在|属于|参与 [这个]项目|团队|组 [里|中]", "有哪些成员|成员列表|团队成员|项目成员|都有谁|参与者|谁在这里|成员有哪些|项目成员有哪些|看看成员", "谁是 经理|客户|负责人|成员|项目经理|管理员", "客户|经理|负责人|项目经理 是谁|有谁|有哪些", "{name} 是什么角色|什么身份|在项目里吗")
        .Heard("add {name} as {role}",
            "invite|add|bring|include|put|get {name} [in|on|to] [this|the|our] [project|team] as {role}", "invite|add {name} as|to_be {role}", "make|turn|set|promote|appoint|name|demote|change {name} [into|to|as] {role}", "{name} is|becomes|should_be|will_be|shall_be|must_be|is_now [now|our|the] {role}", "{name} joins [us] [the|this] [project|team] as {role}", "change|set [the] role of {name} to {role}", "change|set {name}'s role to {role}", "give {name} [the] {role} role|rights", "promote {name} to {role}",
            "invite|add [our|the|a|another|new] {role} {name}", "邀请|添加|加|拉|请|让 {name} 进来|加入 [项目] 作为|当|做|为|是 {role}", "邀请|添加|加|拉 {name} 作为|当|做|为 {role}", "{name} 设为|设成|改成|改为|升为|升级为|变成|降为|提升为|当|担任|做|改做 {role}", "让|请 {name} 当|做|担任|成为|来当 {role}", "{name} 是 [我们的]{role}", "{name} 的角色|身份|权限 改成|改为|设为|是 {role}", "邀请|添加|加 {role}{name}")
        .Heard("add {name} as member", "invite|add|bring|include|put|get {name} [in|on|into] [to] [this|the|our] project|team|group|here", "invite {name}", "{name} joins|should_join|will_join|is_joining [us] [this|the|our] [project|team]", "add [a|another|new] [member|person|colleague] {name} to [this|the|our] project|team",
            "邀请|添加|加|拉|让|请 {name} 进|加入|到|进入|参加|进来 [这个]项目|团队|组 [里|中]", "邀请 {name}", "{name} 加入 项目|团队|我们", "{name} 加到|拉进|拉到|加进 [这个]项目|团队|组 [里|中]", "添加成员|加成员|拉人 {name}")
        .Heard("add {name} as client", "{name} is [our|the|a] customer", "invite|add {name} as [a|our|the] customer", "邀请|添加|加 {name} 作为|为|当 甲方", "{name} 是 [我们的]甲方|顾客")
        .Heard("remove {name}", "remove|kick|take|drop|throw|exclude|delete {name} [out|off] [from|of|out_of|off] [this|the|our] project|team|group", "{name} leaves|left|is_leaving|is_no_longer_on|is_not_on|is_no_longer_in|is_off [the|this|our] project|team|us [any_more|anymore]", "take {name} off", "kick {name} [out]", "{name} is out",
            "{name} 移出|移除出|踢出|请出|拉出|移除|退出|离开|踢 [这个] 项目|团队|组 [了]", "移除|踢掉|踢出|删除 成员 {name}", "{name} 从项目|从团队|从组里 移除|移出|删除|踢出|拿掉", "{name} 离开|退出|不在 [这个]项目|团队 [了]")
        .Heard("leave project", "i leave|am_leaving|quit|want_to_leave [this|the] project|team", "leave|quit [this|the] project|team", "take|remove me off|from|out_of [this|the] project|team", "我 [要|想] 退出|离开 [这个]项目|团队", "退出|离开 这个项目|项目");
}
