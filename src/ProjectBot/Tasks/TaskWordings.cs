using ProjectBot.Chat;

namespace ProjectBot.Tasks;

/// <summary>How people say what can be done with tasks, before they have read any help.</summary>
internal static class TaskWordings
{
    public static void Map(CommandMap map)
    {
        Adding(map);
        Moving(map);
        Changing(map);
        Asking(map);
    }

    private static void Adding(CommandMap map) => map
        .Heard("task add {title} for me",
            "remind me to|about {title}", "i need_to|have_to|must|should|got_to|gotta|want_to {title}", "don't_let_me_forget [to] {title}",
            "提醒我 {title}", "我要 {title}", "我得 {title}", "我需要 {title}", "我必须 {title}", "别让我忘了 {title}", "记得 {title}")
        .Heard("task add {title} for me by {due}", "我{due}之前|以前|前 要|得|需要|必须|应该 {title}", "提醒我{due} {title}", "我{due}要|得 {title}")
        .Heard("task add {title}",
            "todo|to-do|to_do|task|new_task|action|action_item {title}", "i|we need|want [a] [new] [recurring|repeating] task [to|for|called|that|:] {title}", "i|we would_like [a] [new] task [to|for|:] {title}", "add|create|make|open|log [a|another] [new] task|todo|to-do [to|for|called|named|that] {title}", "add|create [a] [new] task for_us_to {title}",
            "we need_to|have_to|must|should {title}", "someone|somebody has_to|needs_to|should|must {title}", "don't_forget [to] {title}", "put {title} on_the_list|on_the_todo_list|on_my_list", "add {title} to_the_list|to_the_tasks|as_a_task|to_our_list",
            "待办 {title}", "任务 {title}", "加|新增|新建|建|创建|添加 [一个|个] [新]任务 [叫|叫做] {title}", "加个任务|建个任务|新任务|记个任务|记一下|记一个任务 {title}", "要做 {title}", "别忘了|不要忘了|记着 {title}", "我们要|我们得|需要有人|得有人 {title}")
        .Heard("task add {title} for {owner}",
            "add|create|make [a] [new] task for {owner} to {title}", "i|we need|want [a] [new] [recurring|repeating|regular] task for {owner} [to] {title}", "[a] [new] task for {owner} [to] {title}", "{owner} gets|has [a] [new] task [to] {title}", "add|create|make [a] [new] task [to] {title} and assign|give it|this to {owner}", "add {title} and assign|give it|this to {owner}", "ask|tell|remind {owner} to {title}",
            "have|let|get {owner} [to] {title}", "{owner} should|must|has_to|needs_to|will {title}",
            "给{owner}建|加|派|安排[一个|个]任务 {title}", "加|新增|新建|建|创建|添加[一个|个]任务 {title} 分给|交给|派给|给 {owner}", "让|叫|请|安排 {owner}去 {title}", "让|叫|安排 {owner} {title}", "提醒{owner} {title}")
        .Heard("task add {title} for {owner} by {due}", "给{owner}建|加|派|安排[一个|个]任务 {due}之前|以前|前 {title}", "让|叫|安排 {owner}{due}之前|以前|前 {title}", "have|let|ask|get {owner} [to] {title} by|until|before {due}")
        .Heard("task add {title} {recurrence}", "every|each {recurrence} {title}", "每{recurrence} [要|都要] {title}", "remind me every|each {recurrence} to {title}", "提醒我每{recurrence} {title}")
        .Heard("task add {title} by {due}", "by|until|on|before {due} we need_to|have_to|must|should {title}", "{due}之前|以前|前 要|得|需要 {title}");

    private static void Moving(CommandMap map) => map
        .Heard("{tasks} due {due}",
            "move|push|shift|reschedule|postpone|delay|defer|pull|bring {tasks} [forward|back|out] to|till|until|on {due}", "put {tasks} off to|till|until {due}", "{tasks} is|are|will_be|should_be|must_be due|needed|ready [on|by|at] {due}",
            "{tasks} needs_to_be|has_to_be|must_be|should_be done|finished|ready by|on|until {due}", "set|change|make [the] due_date|deadline|date of|for {tasks} to|= {due}", "change|set {tasks} [to] due {due}", "{tasks} deadline [is] {due}",
            "move|push|set [the] deadline|due_date of|for {tasks} to {due}", "{tasks} can_wait|is_ok|is_fine until|till {due}", "make {tasks} due {due}", "{tasks} [must|should|has_to|needs_to] [be] by|until {due}", "change|move|set [the] due_date|deadline|date of|for {tasks} to {due}", "bring {tasks} forward to {due}", "extend {tasks} to|until {due}", "extend [the] deadline of|for {tasks} to|until {due}", "the_deadline|deadline for|of {tasks} is {due}",
            "{tasks} 推迟到|延到|延后到|推到|改到|改成|挪到|提前到|移到|延期到 {due}", "推迟|延后|移动 {tasks} 到 {due}", "{tasks} [的]截止日期|截止时间|截止日|到期日 改成|改为|改到|是|设为|定在|为 {due}", "{tasks} {due}之前|以前 要|得|必须|完成|交|做完",
            "{tasks} {due} 到期|截止|要交|交", "{tasks} 要在 {due} 完成|做完")
        .Heard("{tasks} postpone {span}",
            "postpone|delay|push|move|shift|defer {tasks} [back|out] by|for {span}", "push|move {tasks} {span} back|out|later", "give {tasks} {span} more", "{tasks} needs|need {span} more", "{tasks} needs|need [another] {span}", "extend {tasks} by {span}", "push [the] deadline|due_date of|for {tasks} [back|out] [by] {span}",
            "{tasks} 推迟|延后|延期|往后推|再推|顺延 {span}", "推迟|延后 {tasks} {span}", "{tasks} 再给|多给 {span}")
        .Heard("{tasks} to {owner}",
            "give|hand|pass|assign|reassign|delegate|move {tasks} [over] to {owner}", "{owner} takes|take|does|do|owns|handles [over|care_of] {tasks}", "{owner} will|should|can|is_going_to|has_to|could take|do|own|handle|finish [over|care_of] {tasks}", "can|could|would|will {owner} [please] take|do|own|handle|look_after|finish [over|care_of] {tasks}", "hand {tasks} over to {owner}", "{tasks} goes|should_go to {owner}", "let {owner} do|take|handle|have [over|care_of] {tasks}",
            "{tasks} is|are for {owner}", "{tasks} belongs|goes to {owner}", "make {owner} [the] owner of {tasks}", "put {owner} on {tasks}", "assign {owner} to {tasks}", "{owner} is responsible|in_charge for|of {tasks}",
            "{tasks} 由{owner}负责|来做|做|处理|跟进", "{tasks} 归 {owner}", "{tasks} 交给|分给|分配给|转给|派给|指派给|给到 {owner}", "{owner}来做|来负责|负责|接手|接管|跟进|做 {tasks}", "让|请 {owner}做|来做|负责|接手|跟进|处理 {tasks}", "{tasks} 让{owner}做|来做|负责|接手|跟进|处理", "{tasks} 的负责人改成|改为|是|换成 {owner}")
        .Heard("{tasks} to {owner}; {tasks} due {due}", "give|hand|assign|pass {tasks} to {owner} by|due|until|for {due}", "{owner} should|must|has_to do|finish {tasks} by|until {due}", "move {tasks} to {due} and give|assign it to {owner}",
            "{tasks} 交给|分给|分配给|给 {owner} {due}前|之前|以前 [完成|做完|交]", "{tasks} 给 {owner} 截止 {due}")
        .Heard("{tasks} to me", "i'll|i_will|i_can|let_me|i_would_like_to|i'd_like_to|i take|do|own|handle|grab|pick_up [over|care_of] {tasks}", "{tasks} is mine|on_me", "i'm|i_am responsible|in_charge for|of {tasks}", "assign|give {tasks} to myself", "i take [over|care_of] {tasks}",
            "我来做|我来负责|我负责|我来|我接手|我来处理|我领|我认领 {tasks}", "{tasks} 我来|我来做|我负责|归我|我接")
        .Heard("{tasks} to nobody", "unassign {tasks}", "take everybody|everyone|all_people off {tasks}", "nobody owns|does {tasks}", "取消 {tasks} 的负责人", "{tasks} 不分配", "{tasks} 没人负责")
        .Heard("{tasks} under {parent}", "move|put|make {tasks} [a] under|below|into|part_of|subtask_of|a_subtask_of|a_part_of {parent}", "{tasks} is|are [a] part_of|subtask_of|belongs_to {parent}", "{tasks} 放到|移到 {parent} 下|下面|里", "{tasks} 是 {parent} 的一部分|的子任务")
        .Heard("{tasks} after {before}", "{tasks} is|are waiting|blocked for|on|by {before}", "{tasks} waits|wait for|on {before}", "{tasks} depends|depend|is_dependent|relies on|upon {before}", "{tasks} needs|requires {before} [first]", "{tasks} comes|goes|starts|can_start|can_only_start after|once|when {before} [is] [done|finished]",
            "do|start {tasks} after {before}", "{tasks} cannot|can't|can_not|can_only|should_not|shouldn't go_out|start|be_done|happen|begin|go|be_started|be_sent|be_finished until|before|unless|once|when|after {before} [is] [done|finished|ready|complete|completed]", "{tasks} has_to_wait|must_wait|should_wait for|until {before} [is] [done|finished|ready]", "{before} must|has_to|needs_to be_done|be_finished|come|be_ready first|before {tasks}", "{before} blocks|is_blocking {tasks}", "{before} has_to|must|needs_to be_done|be_finished|come before {tasks}",
            "{tasks} 要等|等|得等|依赖|取决于|依赖于 {before} [完成|做完|之后|以后]", "{tasks} 在 {before} 之后|后面|以后 [做|开始|再做]", "{before} 完成后|做完后|之后 再做|才能做|再开始 {tasks}", "先做 {before} 再做 {tasks}");

    private static void Changing(CommandMap map) => map
        .Heard("{tasks} done",
            "mark|set|flag|tick|check {tasks} [off] [as] [to] done|complete|completed|finished|closed|ready", "{tasks} is|are|was|were|has_been|have_been|got [now|all] done|finished|complete|completed|ready|closed|sent|written|delivered", "i|we [have] [just|already] finished|completed|did|closed [with] {tasks}",
            "i've|we've [just|already] finished|completed|done|closed {tasks}", "complete|finish|close|tick_off|check_off {tasks}", "i'm|i_am|we_are|we're done|finished|through with {tasks}", "done with {tasks}", "{owner} [has] [just|already] finished|completed|did {tasks}",
            "{tasks} 完成|做完|搞定|弄好|写完|做好|办好|结束|弄完|办完|发完|审完|打完|交了|发了|好", "[我|我们]做完|完成|搞定|弄完|写完|办完 [了]{tasks}", "{tasks} 标记为|标为|设为|改为|标成 完成|已完成|做完", "{tasks} 已经完成|已完成|已经做完|已经搞定")
        .Heard("{tasks} start",
            "i'm|i_am|we're|we_are|im [now|currently] working|starting|busy [on|with] {tasks}", "i|we [have] started|begun|began [with|on|working_on] {tasks}", "i|we [will] start|begin [with|on|working_on] {tasks}", "begin|work [with|on|working_on] {tasks}", "start working_on|work_on|with|on {tasks}", "{tasks} is|are [now] in_progress|being_worked_on|started|underway|under_way|running|ongoing",
            "mark|set {tasks} [as] [to] in_progress|doing|started|ongoing", "{owner} is working on {tasks}", "{owner} [has] started [with|on|working_on] {tasks}", "pick up {tasks}",
            "[我|我们] [正]在做|开始做|在弄|在写|在处理|着手做|开始处理|正在处理 {tasks}", "{tasks} 开始做|在做|正在做|动工|启动|开工|进行中|开始")
        .Heard("{tasks} blocked by {reason}",
            "{tasks} is|are|got [now] blocked|stuck|on_hold [by|because|because_of|since|as|due_to|:] {reason}", "{tasks} cannot|can't|can_not go_on|proceed|continue|start [because|because_of|since|as|until] {reason}", "i'm|i_am|we_are|we're blocked|stuck on|with {tasks} [because|because_of|since|by] {reason}",
            "block {tasks} [because|because_of|since|by|:] {reason}", "mark|set {tasks} as blocked [because|because_of|since|by|:] {reason}", "{tasks} is|are waiting for|on {reason}",
            "{tasks} 卡住|卡|受阻|被卡住|阻塞|停 [了] [因为|由于|在等|等] {reason}", "{tasks} 卡在|卡在了 {reason}", "{tasks} 做不下去|进行不下去 [了] [因为] {reason}", "{tasks} 因为|由于 {reason} 卡住|受阻|停 [了]")
        .Heard("{tasks} blocked", "{tasks} is|are|got [now] blocked|stuck|on_hold", "mark|set {tasks} as|to blocked", "block {tasks}", "i'm|i_am|we_are|we're blocked|stuck on|with {tasks}", "{tasks} 卡住|被卡住|受阻|阻塞")
        .Heard("{tasks} unblock", "{tasks} is|are not|no_longer|not_longer blocked|stuck [any_more|anymore]", "{tasks} isn't|aren't blocked|stuck [any_more|anymore]", "{tasks} can go_on|continue|proceed [again]", "{tasks} 不卡|不卡住|不再受阻|可以继续|解除阻塞|通|能继续", "解除 {tasks} 阻塞|受阻")
        .Heard("{tasks} review", "{tasks} is|are ready_for|in|up_for review", "send|submit|put|move {tasks} to|for|in|into review", "please review {tasks}", "{tasks} needs|need [a] review", "mark|set {tasks} [as] [to] in_review", "{tasks} 提交审核|送审|请审核|可以审|待审|要审核|等审核", "提交 {tasks} 审核")
        .Heard("{tasks} reopen", "{tasks} is|are not|not_yet done|finished|complete [yet]", "{tasks} isn't done|finished [yet]", "open {tasks} again", "put|set|move|mark {tasks} back to to_do|todo|open", "re-open {tasks}", "set|mark {tasks} [as] [to] todo|to_do|not_started|open",
            "重新打开|重开|重启|再打开 {tasks}", "{tasks} 重新打开|重开|还没完成|没做完|还没做完|重新做")
        .Heard("{tasks} cancel {reason}", "cancel|drop|abandon|scrap {tasks} because|since|as {reason}", "{tasks} is|was cancelled|dropped|off because|since|as {reason}", "we don't_need|do_not_need {tasks} [any_more|anymore] because {reason}", "取消 {tasks} 因为|由于 {reason}", "{tasks} 不做了|取消 因为|由于 {reason}")
        .Heard("{tasks} cancel", "delete|remove|erase|get_rid_of {tasks}", "删除|删掉|移除|去掉 {tasks}", "{tasks} 删除|删掉|删了", "cancel|drop|abandon|scrap|give_up {tasks}", "we|i don't|do_not|no_longer need {tasks} [any_more|anymore]", "{tasks} is|was cancelled|dropped|off|not_needed|obsolete [any_more|anymore]", "取消 {tasks}", "{tasks} 不做|不要|不用做|作废")
        .Heard("{tasks} due none", "{tasks} does_not|doesn't|do_not|don't|no_longer need|needs|have|has [a|any] due_date|deadline|date [any_more|anymore]", "remove|delete|drop|clear [the] due_date|deadline|date of|from|for {tasks}", "{tasks} has no|without [a] due_date|deadline|date", "{tasks} 不需要|没有|去掉|取消 [截止]日期|截止日", "取消 {tasks} 的截止日期|截止日|期限")
        .Heard("{tasks} not {owner}", "take {owner} off {tasks}", "remove {owner} from {tasks}", "{owner} is_no_longer|is_not on|doing {tasks}")
        .Heard("{tasks} also {owner}", "add {owner} to {tasks}", "{owner} helps|joins|also_works with|on {tasks}", "{tasks} is also for {owner}", "{owner} should help with|on {tasks}")
        .Heard("{tasks} priority {priority}",
            "set|change|make|raise|lower [the] priority of|for|on {tasks} to|= {priority}", "set|put|move|raise|lower {tasks} to|on [a] {priority} [priority]", "change|set|make|mark {tasks} [to] [as] priority {priority}", "make|mark|flag|set {tasks} [as] [to] {priority}", "{tasks} is|are [very|really|super|now] {priority}", "{tasks} has|have|should_have|should_be {priority} [priority]", "{tasks} [to|as] {priority} priority",
            "{tasks} [的]优先级 改成|改为|设为|调到|调成|是|为 {priority}", "{tasks} 设为|改为|改成|标为 {priority}", "{tasks} 很|非常|特别|比较 {priority}")
        .Heard("{tasks} priority p1", "{tasks} [很|非常|特别|比较] 急|着急|紧急|要紧|加急", "{tasks} is|are [very|really|super] pressing|critical|a_priority|top_priority|asap")
        .Heard("{tasks} priority high", "raise|increase [the] priority of|for {tasks}", "{tasks} is|are [very|really|more] important", "prioritise|prioritize {tasks}", "{tasks} [的]优先级调高|提高|提升|高一点|高一些", "{tasks} 很重要|更重要|比较重要")
        .Heard("{tasks} priority low", "lower|decrease|reduce [the] priority of|for {tasks}", "deprioritise|deprioritize {tasks}", "{tasks} is|are not [so|that|very] urgent|important", "{tasks} [的]优先级调低|降低|低一点|低一些", "{tasks} 不急|不着急|不重要")
        .Heard("{tasks} est {estimate}", "{tasks} takes|will_take|needs|should_take|is|will_need [about|around|roughly] {estimate}", "estimate {tasks} at|as|to|with {estimate}", "set|change [the] estimate of|for {tasks} to {estimate}", "{tasks} 大概要|大约要|预计|预计要|需要|估计|估计要 {estimate}", "{tasks} [的]估时|预估|工作量 改成|改为|是|为 {estimate}")
        .Heard("{task} checklist {text}", "add [a|the] checklist|items|checks to|on|for {task} {text}", "{task} 加|添加|新增 检查项|清单|检查清单|清单项|检查项目 {text}", "给{task}加|添加|新增[一个|个|几个] 检查项|清单|检查清单|清单项 {text}", "[the] checklist of|for {task} is {text}", "put {text} on [the] checklist of|for|on {task}")
        .Heard("{task} item {text}", "add [a] checklist_item|item|check to|on|for {task} {text}", "add {text} to [the] checklist of|for|on {task}")
        .Heard("{task} split {text}", "break|split|divide {task} [down|up] into|in two|three|four|five|2|3|4|5|several|some [parts|subtasks|sub-tasks|tasks|pieces] {text}", "break|split|divide {task} [down|up] into|in parts|subtasks|sub-tasks|pieces|tasks {text}", "break|split|divide {task} [down|up] into|in {text}", "break|split {task} down {text}", "{task} consists_of|has_the_parts|has_parts {text}", "add [the] subtasks|sub-tasks|parts to|for|under {task} {text}", "{task} 拆成|拆分成|拆分为|分成|分解为|分解成|拆 {text}", "拆分 {task} 为|成 {text}", "给{task}加|添加 子任务 {text}")
        .Heard("{task} repeat {recurrence}", "{task} happens|repeats|recurs|is|comes [up] {recurrence}", "repeat {task} {recurrence}", "make {task} [a] recurring|repeating {recurrence}", "do {task} {recurrence}", "{task} {recurrence} 做|重复|一次|做一次");

    private static void Asking(CommandMap map) => map
        .Heard("tasks for {owner}",
            "what|which [tasks] is|are|'s {owner} working|doing|busy|up [on|with|to] [now|today|right_now|at_the_moment|these_days]", "what|which [tasks] does|do {owner} do|have|work_on|own|have_to_do|need_to_do [to_do|on_his_plate|on_her_plate|on_their_plate]", "what is|'s {owner} up_to|on|doing|working_on",
            "what is on {owner}'s plate|list|desk", "what has {owner} [got] to_do|on_his_plate|on_her_plate", "how busy is {owner}", "what's|whats|what_is {owner} working|doing|up [on|to]", "{owner}'s work|workload|todos|to-dos",
            "{owner}在忙|在做|在干|忙|做 什么|啥", "{owner}手上|手头 [上] [有|有哪些|有什么] [任务|活|事|什么]", "{owner}有|负责 什么|哪些|啥 [任务|事|活]", "{owner}的工作|待办")
        .Heard("tasks mine",
            "what do|should|must|can|shall i [have|need] [to] do|work_on [next|now]", "what is|are|'s my work|plate|todos|to-dos|next_task", "what's|whats|what_is on my plate|list|desk|todo_list", "what|which [tasks] do i have [to_do]", "what am i working|supposed [on|to_do]", "my work|todos|to-dos|todo|to-do|stuff|plate", "what's|whats|what_is next [for_me]", "what have i [got] [to_do]", "anything for me",
            "我 [现在|接下来|还] [有|要做|该做|要|得做|在做] 什么|啥|哪些 [任务|事|活|做]", "我该做|我要做|我得做 什么|啥", "我手上|手头 [有|有什么|有哪些] [任务|活|事|什么]", "我在忙什么|我在做什么", "我的待办|我的工作")
        .Heard("tasks mine due {period}",
            "what do|should|must i [have|need] [to] do|finish|deliver|work_on {period}", "what|which [tasks] do i have [to_do] {period}", "what's|whats|what_is|what_is_there on my plate|list|desk {period}", "what have i [got] [to_do] {period}",
            "{period}我 [有|要做|该做|要|得做] 什么|啥|哪些 [任务|事|活|做]", "我{period} [有|要做|该做|要|得做|要交|要完成] 什么|啥|哪些 [任务|事|活|做]", "{period}我有哪些任务")
        .Heard("tasks due {period}",
            "what's|whats|what_is|what|which|anything [tasks|is|are] due|coming_up|coming|up|to_be_done|planned [in|on|for] {period}", "what do|must|should we [have|need] [to] do|deliver|finish|ship {period}", "what has|needs|have to_be done|finished|delivered|ready|be_done|be_ready|be_delivered [in|by] {period}", "what is happening|on {period}", "deadlines [in|for|of] {period}", "what are the deadlines [in|for|of] {period}",
            "{period} 要交|到期|截止|要完成|要做|有哪些截止|有什么要交|该交|要做完 [的] [什么|啥|哪些|任务]", "{period} 有 什么|哪些|啥 到期|要交|截止|要做|任务|要完成", "哪些|什么 [任务] {period} 到期|截止|要交|要完成")
        .Heard("tasks overdue",
            "what's|whats|what_is|what|which|is|are|anything|something|do_we_have|are_there [tasks|there|anything|is|are|any] overdue|late|delayed|behind|past_due|behind_schedule", "what have|did we miss|missed", "what's|whats|what_is late|behind|behind_schedule|running_late", "are|is we|anything|something late|behind|behind_schedule",
            "有 [什么|哪些|没有] 逾期|过期|超期|拖期|晚 [的] [任务] [吗]", "哪些|什么 [任务] 逾期|过期|超期|拖期|延误 [了]", "逾期的|逾期了的|过期的 [任务] [有哪些]", "有没有 逾期|过期|超期 [的] [任务]")
        .Heard("tasks blocked", "what's|whats|what_is|what|which|is|are|anything [tasks|is|are|anything] blocked|stuck|on_hold|blocking_us", "what is holding us_up|us_back", "where are we stuck|blocked", "哪些|什么|有什么|有哪些 [任务] 卡住|受阻|卡着|被卡住 [了]", "卡在哪|卡在哪里|哪里卡住 [了]", "有没有 [任务] 卡住|受阻 [的]")
        .Heard("tasks by owner", "who is|'s|does working|doing|do|does on|with what", "who works on what", "who's|whos working|doing [on] what", "who does|has what", "who has [the] [most|what|which] work|tasks|to_do [to_do]", "how is [the] work distributed|split|shared", "what is everybody|everyone working|doing|up [on|to]", "what is|are the team|people working|doing [on]", "team workload|workload|who is busy|who_is_busy",
            "谁在做|在忙|负责|做|忙 什么|啥|哪些", "大家 [都] 在做|在忙|忙 什么|啥", "每个人 [都] 在做|在忙|有 什么|啥|哪些任务", "分工 [是|怎样|如何|情况]", "工作量 [怎么|如何] 分配", "谁 [手上] 任务|活 最多")
        .Heard("tasks without owner", "what|which [tasks] has|have|is|are no_owner|nobody|unassigned|not_assigned|without_an_owner", "what is nobody doing|working_on", "who takes what_is_left", "哪些|什么|有什么 [任务] 没人|没有人|无人 做|负责|管|认领", "没人负责|没人做|未分配 [的] [任务] [有哪些]")
        .Heard("tasks doing", "what is|are [currently|now] in_progress|being_worked_on|going_on|being_done|under_way", "what are we working_on|doing|up_to", "what's|whats in_progress|going_on|cooking", "哪些|什么|有什么|有哪些 [任务] 正在做|在做|进行中|正在进行", "正在做|进行中 [的] [任务] [有哪些]", "我们在做|在忙 什么|啥")
        .Heard("tasks done", "what is|are|has|have|was|got done|finished|completed|been_done|been_finished", "what did|have we finish|finished|done|do|completed|achieve|achieved", "what's|whats done|finished", "哪些|什么|有什么|有哪些 [任务] 完成|做完|已完成|搞定 [了]", "已完成|完成了|做完 [的] [任务] [有哪些]", "做完了什么")
        .Heard("tasks", "what is|are|'s [there] [left] open|left|to_do|to_be_done|outstanding|still_open|missing", "what's|whats|what_is [still] open|left|to_do|outstanding|on_the_list", "what do|must|should we [have|need] [to] do", "what tasks|todos|to-dos are|do [there|we] [have]", "todos|todo_list|task_list|to-do_list|todo|backlog", "all|open|every tasks|task",
            "还有|还剩 [什么|哪些|啥] [任务|事|要做] [没做|没完成|要做] [的]", "有 什么|哪些|啥 任务|要做|待办", "看 [一下|看] 任务|所有任务|全部任务", "要做什么|待办|待办事项|待办列表|任务清单")
        .Heard("{item}", "what's|whats|what_is|what|how|how's|hows [the|is|about] [status|state|progress] of|on|with|about|for {item} [going|doing|now]", "how|how's|hows [is|are] {item} [going|doing|coming_along|looking]", "where are|do we [stand] with|on {item}", "show|open|see|view|display|find [me|us] {item}", "tell me about|more_about {item}", "is {item} done|finished|ready|started|blocked [yet|already]", "when is {item} due|ready|done|finished", "who owns|has|does|is_doing|is_working_on|works_on|is_responsible_for {item}", "what about {item}", "what|who is|are {item} waiting|blocked for|on|by", "why is|are {item} blocked|late|overdue|not_done|waiting|stuck", "who is doing|handling|responsible_for|in_charge_of|taking_care_of|assigned_to|working_on {item}", "how far is {item} [along]", "has {item} been done|finished|sent|started|completed [yet]", "did|has {owner} finish|finished|done|start|started {item} [yet|already]", "details|info of|on|about|for {item}", "status [of] {item}", "any news|update [on|about|of] {item}",
            "{item} 怎么样|怎样|如何|进展如何|进展怎么样|到哪一步|到哪|什么情况|什么状态|做到哪|的状态|的进展|的情况 [了]", "{item} 完成|做完|好 了吗|没|了没|没有", "{item} 什么时候|何时 到期|截止|交|完成|能好|要交", "谁在做|谁负责|谁来做 {item}", "{item} 谁负责|是谁的|谁在做", "看 [一下|看] {item}", "打开|显示|查看 {item}")
        .Heard("board", "kanban|kanban_board|task_board", "show|see|open [me|us] [the] kanban|kanban_board|task_board|board", "打开|显示|看一下|看看|看 看板")
        .Heard("tree", "show|see [me|us] [the] tree|task_tree|structure|breakdown|wbs", "树|任务树|显示 任务树|结构", "看 [一下|看] 任务树|结构");
}
