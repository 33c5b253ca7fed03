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
            "note_to_self|note_to_myself|self-note [:] {title}", "remind me to|about {title}", "i need_to|have_to|must|should|got_to|gotta|want_to {title}", "don't_let_me_forget [to] {title}")
        .Heard("task add {title}",
            "todo|to-do|to_do|task|new_task|action|action_item {title}",
            "i|we need|want [a] [new] [recurring|repeating] task [to|for|called|that|:] {title}", "i|we would_like [a] [new] task [to|for|:] {title}",
            "add|create|make|open|log [a|another] [new] task|todo|to-do [to|for|called|named|that] {title}",
            "add|create [a] [new] task for_us_to {title}",
            "we need_to|have_to|must|should {title}", "someone|somebody has_to|needs_to|should|must {title}", "don't_forget [to] {title}",
            "add|put on|to [my|the|our] list|todo_list|todos|to-dos|to-do_list [:] {title}", "put {title} on_the_list|on_the_todo_list|on_my_list", "we|you still need_to|have_to|must|should {title}", "can|could someone|somebody|anybody [please] {title}", "make sure [that] [we|somebody|someone] {title}", "add {title} to_the_list|to_the_tasks|as_a_task|to_our_list")
        .Heard("task add {title} for {owner}",
            "add|create|make [a] [new] task for {owner} to {title}",
            "i|we need|want [a] [new] [recurring|repeating|regular] task for {owner} [to] {title}", "[a] [new] task for {owner} [to] {title}",
            "{owner} gets|has [a] [new] task [to] {title}", "add|create|make [a] [new] task [to] {title} and assign|give it|this to {owner}",
            "add {title} and assign|give it|this to {owner}", "ask|tell|remind {owner} to {title}",
            "have|get {owner} [to] {title}", "{owner} should|must|has_to|needs_to|will {title}", "have|get {owner} [to] {title} instead")
        .Heard("task add {title} for {owner} by {due}", "have|let|ask|get|tell {owner} [to] {title} by|until|before|till {due}", "{owner} should|must|has_to|needs_to {title} by|until|before {due}")
        .Heard("task add {title} {recurrence}", "every|each {recurrence} [we|i|somebody] [should|must|need_to|have_to] {title}")
        .Heard("task add {title} by {due}", "by|until|on|before {due} we|somebody|someone need_to|needs_to|has_to|have_to|must|should {title}", "{title} has_to|must|needs_to be_done|be_finished|be_ready by|until|before {due}");

    private static void Moving(CommandMap map) => map
        .Heard("{tasks} due {due}",
            "move|push|shift|reschedule|postpone|delay|defer|pull|bring {tasks} [forward|back|out] to|till|until|on {due}",
            "put {tasks} off to|till|until {due}", "{tasks} is|are|will_be|should_be|must_be due|needed|ready [on|by|at] {due}",
            "{tasks} needs_to_be|has_to_be|must_be|should_be done|finished|ready by|on|until {due}",
            "set|change|make [the] due_date|deadline|date of|for {tasks} to|= {due}", "change|set {tasks} [to] due {due}",
            "{tasks} deadline [is] {due}",
            "move|push|set [the] deadline|due_date of|for {tasks} to {due}", "{tasks} can_wait|is_ok|is_fine until|till {due}",
            "make {tasks} due {due}", "{tasks} to|till {due}", "set|put {tasks} to|for|on {due}", "{tasks} both|all due {due}", "[let's] aim for {due} for|with|on {tasks}", "let's aim for {due} for|with|on {tasks}", "[it] [looks_like] {tasks} will_slip|slips|slipped|moves|moved|slides|is_moving|will_move to|until|till {due}", "{tasks} are both|all due [on|by] {due}",
            "bring|move|pull|push|shift [the] deadline|due_date of|for {tasks} [forward|back|out|up] to|till|until {due}", "{tasks} is_not|isn't needed|due until|before {due}", "no rush|hurry with|on|for {tasks} [,] {due} is|'s fine|ok|okay|enough|good|early_enough", "{tasks} by {due} is|would_be fine|ok|enough|great", "{due} is fine|ok|okay|enough|good for {tasks}", "i|we need {tasks} by|on|until|before {due}", "{tasks} should|will be there|here|out|done by|on|until {due}", "[the] client|customer|boss needs|wants|expects {tasks} by|on|until|before {due}", "give {tasks} [time] til|till|until {due}", "push {tasks} {due}", "send|finish|deliver|submit|ship {tasks} [by|on|until] {due}", "{tasks} [must|should|has_to|needs_to] [be] by|until {due}",
            "change|move|set [the] due_date|deadline|date of|for {tasks} to {due}", "bring {tasks} forward to {due}", "extend {tasks} to|until {due}",
            "extend [the] deadline of|for {tasks} to|until {due}", "the_deadline|deadline for|of {tasks} is {due}")
        .Heard("{tasks} postpone {span}",
            "postpone|delay|push|move|shift|defer {tasks} [back|out] by|for {span}", "push|move {tasks} {span} back|out|later",
            "give {tasks} {span} more", "{tasks} needs|need {span} more", "{tasks} needs|need [another] {span}", "extend {tasks} by {span}",
            "push [the] deadline|due_date of|for {tasks} [back|out] [by] {span}", "push|move|put {tasks} back|out|off [by] {span}", "push|put back|out|off {tasks} [by] {span}",
            "delay|postpone|defer {tasks} {span}", "make {tasks} due {span} later", "{tasks} is|will_be {span} late|later")
        .Heard("{tasks} earlier by {span}",
            "move|pull|bring|make|push|shift {tasks} {span} earlier|forward|sooner|ahead", "bring|pull|move {tasks} forward|ahead|up [by] {span}", "move|bring|pull up|forward {tasks} by {span}",
            "we|i need {tasks} {span} earlier|sooner", "{tasks} is|should_be|must_be due {span} earlier|sooner")
        .Heard("{tasks} to {owner}",
            "give|hand|pass|assign|reassign|delegate|move {tasks} [over] to {owner}",
            "{owner} takes|take|does|do|owns|handles [over|care_of] {tasks}",
            "{owner} will|should|can|is_going_to|has_to|could take|do|own|handle|finish [over|care_of] {tasks}",
            "can|could|would|will {owner} [please] take|do|own|handle|look_after|finish [over|care_of] {tasks}", "hand {tasks} over to {owner}",
            "{tasks} goes|should_go to {owner}", "let {owner} do|take|handle|have [over|care_of] {tasks}",
            "{tasks} is|are for {owner}", "{tasks} belongs|goes to {owner}", "make {owner} [the] owner of {tasks}", "put {owner} on {tasks}", "put {tasks} on|onto {owner}'s plate|desk|list|todo_list", "{tasks} is {owner}'s [job|task] [now]", "{tasks} is on {owner} [now]",
            "assign {owner} to {tasks}", "{owner} is responsible|in_charge for|of {tasks}")
        .Heard("{tasks} to {owner}; {tasks} due {due}", "give|hand|assign|pass {tasks} to {owner} by|due|until|for {due}",
            "{owner} should|must|has_to|needs_to do|finish|write|send|prepare|design|review|call|handle {tasks} by|until|before {due}", "let|have {owner} do|finish|handle|take {tasks} by|until|before {due}", "{tasks} : {owner} [,|by|until] {due}", "move {tasks} to {due} and give|assign it to {owner}")
        .Heard("{tasks} to me", "i'll|i_will|i_can|let_me|i_would_like_to|i'd_like_to|i take|do|own|handle|grab|pick_up [over|care_of] {tasks}",
            "{tasks} is mine|on_me [now]", "i'll|i_will|i_can|let_me|i take|do|own|handle|grab|finish|write|send|call|review|prepare|design|make {tasks} [myself]", "leave {tasks} to|with me", "i'm|i_am responsible|in_charge for|of {tasks}", "assign|give {tasks} to myself",
            "i take [over|care_of] {tasks}")
        .Heard("{tasks} to nobody", "unassign {tasks}", "take everybody|everyone|all_people off {tasks}", "nobody owns|does {tasks}")
        .Heard("{tasks} under {parent}", "move|put|make {tasks} [a] under|below|into|part_of|subtask_of|a_subtask_of|a_part_of {parent}",
            "{tasks} is|are [a] part_of|subtask_of|belongs_to {parent}")
        .Heard("{tasks} after {before}", "{tasks} is|are waiting|blocked for|on|by {before}", "{tasks} waits|wait for|on {before}",
            "{tasks} depends|depend|is_dependent|relies on|upon {before}", "{tasks} needs|requires {before} [first]",
            "{tasks} comes|goes|starts|can_start|can_only_start after|once|when {before} [is] [done|finished]",
            "do|start {tasks} after {before}",
            "{tasks} cannot|can't|can_not|can_only|should_not|shouldn't go_out|start|be_done|happen|begin|go|be_started|be_sent|be_finished until|before|unless|once|when|after {before} [is] [done|finished|ready|complete|completed]", "{tasks} has_to_wait|must_wait|should_wait for|until {before} [is] [done|finished|ready]", "{before} must|has_to|needs_to be_done|be_finished|come|be_ready first|before {tasks}", "{before} blocks|is_blocking {tasks}", "{before} has_to|must|needs_to be_done|be_finished|come before {tasks}");

    private static void Changing(CommandMap map) => map
        .Heard("{tasks} done",
            "mark|set|flag|tick|check {tasks} [off] [as] [to] done|complete|completed|finished|closed|ready",
            "{tasks} is|are|was|were|has_been|have_been|got [now|all|finally|already] done|finished|complete|completed|ready|closed|sent|sent_out|out|written|delivered|shipped|published|online|live|booked|ordered|paid|signed|printed|submitted|approved|uploaded|fixed|tested|reviewed|called|designed|prepared|checked|through|wrapped_up|sorted|sorted_out|handled|in_the_bag|off_my_desk [now|finally|too]", "{tasks} done|finished|sent|written|delivered|shipped|published|booked|ordered|paid|signed|printed|submitted|approved|uploaded|fixed|reviewed|called|sorted", "{tasks} is|are|was all|finally|now done|sorted|set|finished", "just|i_just|i|we|i've|we've|i_have|we_have [just|finally|already] sent|wrote|written|delivered|shipped|published|booked|ordered|paid|signed|printed|submitted|approved|uploaded|fixed|tested|reviewed|called|designed|prepared|checked|completed|finished|wrapped_up|sent_out|sorted|did|phoned|talked_to [out|off|up] {tasks}", "sent|delivered|shipped|published|finished|finshed|finised|completed|wrapped_up|submitted|signed|reviewed|called|phoned [off|out|up] {tasks} [,] [finally|today|just_now|already]", "that's|thats|that_is {tasks} done|finished|sorted",
            "i|we [have] [just|already] finished|completed|did|closed [with] {tasks}",
            "i've|we've [just|already] finished|completed|done|closed {tasks}", "complete|finish|close|tick_off|check_off {tasks}",
            "i'm|i_am|we_are|we're done|finished|through with {tasks}", "done with {tasks}",
            "{owner} [has] [just|already] finished|completed|did {tasks}")
        .Heard("{tasks} start",
            "i'm|i_am|we're|we_are|im [now|currently] working|starting|busy [on|with] {tasks}",
            "i|we [have|just|i've|already] started|begun|began [with|on|working_on] {tasks}", "just|i've|we've|i_just|i_have [just|already] started|begun|began [with|on|working_on] {tasks}", "{tasks} has been started|begun", "i am|'m on {tasks} [now]", "on {tasks} now", "i|we [will] start|begin [with|on|working_on] {tasks}",
            "begin|work [with|on|working_on] {tasks}", "start working_on|work_on|with|on {tasks}",
            "{tasks} is|are [now] in_progress|being_worked_on|started|underway|under_way|running|ongoing",
            "mark|set {tasks} [as] [to] in_progress|doing|started|ongoing", "{owner} is [now|currently|already] working|busy on|with {tasks}",
            "{owner} [has] started [with|on|working_on] {tasks}", "pick up {tasks}")
        .Heard("{tasks} blocked by {reason}",
            "{tasks} is|are|got [now] blocked|stuck|on_hold [by|because|because_of|since|as|due_to|:] {reason}",
            "{tasks} cannot|can't|can_not|cant go_on|proceed|continue|start|move_forward [because|because_of|since|as|until|,] {reason}", "{owner} cannot|can't|cant|can_not go_on|continue|proceed|work|start|finish [with|on] {tasks} [because|because_of|since|as|,|:] {reason}", "i|we cannot|can't|cant|can_not go_on|continue|proceed|work|start|finish [with|on] {tasks} [because|because_of|since|as|until|,|:] {reason}", "no progress on|with {tasks} [because|because_of|since|as|,|:] {reason}",
            "i'm|i_am|we_are|we're blocked|stuck on|with {tasks} [because|because_of|since|by] {reason}",
            "block {tasks} [because|because_of|since|by|:] {reason}", "mark|set {tasks} as blocked [because|because_of|since|by|:] {reason}",
            "{tasks} is|are waiting for|on {reason}")
        .Heard("{tasks} blocked", "pause|suspend|halt|freeze {tasks}", "stop work|working on {tasks}", "put {tasks} on_hold|on_ice", "hold {tasks}", "{tasks} is|are|got [now] blocked|stuck|on_hold", "mark|set {tasks} as|to blocked", "block {tasks}",
            "i'm|i_am|we_are|we're blocked|stuck on|with {tasks}")
        .Heard("{tasks} unblock", "{tasks} is|are not|no_longer|not_longer blocked|stuck [any_more|anymore]",
            "{tasks} isn't|aren't blocked|stuck [any_more|anymore]", "{tasks} can go_on|continue|proceed|move_on|move_forward [again|now]", "{tasks} is unblocked|free|moving|back_on|running [again|now]", "we|i can go_on|continue|proceed with {tasks} [again|now]")
        .Heard("{tasks} review", "{tasks} is|are ready_for|in|up_for review", "send|submit|put|move {tasks} to|for|in|into review",
            "please review {tasks}", "{tasks} needs|need [a] review", "mark|set {tasks} [as] [to] in_review")
        .Heard("{tasks} not done", "{tasks} is|are not|not_yet|isn't|aren't|is_n't done|finished|complete|completed|ready [yet|after_all]", "{tasks} isn't done|finished [yet]")
        .Heard("{tasks} reopen", "open {tasks} again",
            "put|set|move|mark {tasks} back to to_do|todo|open", "re-open {tasks}", "set|mark {tasks} [as] [to] todo|to_do|not_started|open")
        .Heard("{tasks} cancel {reason}", "cancel|drop|abandon|scrap {tasks} because|since|as {reason}",
            "{tasks} is|was cancelled|dropped|off because|since|as {reason}", "we|i don't_need|dont_need|do_not_need|no_longer_need {tasks} [any_more|anymore] because|since|as|, {reason}", "forget [about] {tasks} [,|because|since] {reason}")
        .Heard("{tasks} cancel", "delete|remove|erase|get_rid_of {tasks}", "cancel|drop|abandon|scrap|give_up {tasks}",
            "we|i don't|dont|do_not|no_longer need|want {tasks} [any_more|anymore]", "forget about {tasks}", "{tasks} can go|be_dropped|be_cancelled",
            "{tasks} is|was cancelled|dropped|off|not_needed|obsolete [any_more|anymore]")
        .Heard("{tasks} due none",
            "{tasks} does_not|doesn't|do_not|don't|no_longer need|needs|have|has [a|any] due_date|deadline|date [any_more|anymore]",
            "remove|delete|drop|clear [the] due_date|deadline|date of|from|for {tasks}", "{tasks} has no|without [a] due_date|deadline|date")
        .Heard("{tasks} not {owner}", "take {owner} off {tasks}", "remove {owner} from {tasks}", "{owner} is_no_longer|is_not on|doing {tasks}")
        .Heard("{tasks} also {owner}", "add {owner} to {tasks}", "{owner} helps|joins|also_works with|on {tasks}", "{tasks} is also for {owner}",
            "{owner} should help with|on {tasks}")
        .Heard("{tasks} priority {priority}",
            "set|change|make|raise|lower [the] priority of|for|on {tasks} to|= {priority}",
            "set|put|move|raise|lower {tasks} to|on [a] {priority} [priority]", "change|set|make|mark {tasks} [to] [as] priority {priority}",
            "make|mark|flag|set {tasks} [as] [to] {priority}", "{tasks} is|are [very|really|super|now] {priority}",
            "{tasks} has|have|should_have|should_be {priority} [priority]", "{tasks} [to|as] {priority} priority")
        .Heard("{tasks} priority {priority}", "bump|raise|promote|lift|up|lower {tasks} to {priority}", "treat {tasks} as {priority}")
        .Heard("{tasks} priority p1", "{tasks} is|are [now] [very|really|super|a|our|the] pressing|critical|priority|top_priority|asap|number_one")
        .Heard("{tasks} priority high", "raise|increase [the] priority of|for {tasks}", "{tasks} is|are [very|really|more] important",
            "prioritise|prioritize {tasks}")
        .Heard("{tasks} priority low", "lower|decrease|reduce [the] priority of|for {tasks}", "deprioritise|deprioritize {tasks}",
            "{tasks} is|are not|isn't|aren't [so|that|very|really|all_that] urgent|important|pressing", "{tasks} isn't|aren't [so|that|very|really] urgent|important|pressing")
        .Heard("{tasks} est {estimate}", "{tasks} takes|will_take|needs|should_take|is|will_need|is_going_to_take|should_need|may_take|might_take [me|us|you] [about|around|roughly|maybe|some] {estimate} [of] [work|time|max|in_total]", "{tasks} : [about|around] {estimate} [of] [work] [max]", "i|we need [about|around] {estimate} for|on {tasks}", "plan|reckon|allow [about|around] {estimate} for|on {tasks}",
            "estimate {tasks} at|as|to|with {estimate}", "set|change [the] estimate of|for {tasks} to {estimate}")
        .Heard("{task} checklist {text}", "add [a|the] checklist|items|checks to|on|for {task} {text}", "[the] checklist of|for {task} is {text}",
            "put {text} on [the] checklist of|for|on {task}", "for|on {task} i|we need [a|the] checklist [with|:|of] {text}", "{task} needs|gets [a|the] checklist [with|:|of] {text}", "make|create|write [a|the] checklist for|of|on {task} [with|:] {text}")
        .Heard("{task} item {text}", "add [a] checklist_item|item|check to|on|for {task} {text}", "add {text} to [the] checklist of|for|on {task}")
        .Heard("{task} split {text}",
            "break|split|divide {task} [down|up] into|in two|three|four|five|2|3|4|5|several|some [parts|subtasks|sub-tasks|tasks|pieces] {text}",
            "break|split|divide {task} [down|up] into|in parts|subtasks|sub-tasks|pieces|tasks {text}",
            "break|split|divide {task} [down|up] into|in|to {text}", "break|split|divide down|up {task} into|in|to {text}", "break|split {task} down {text}",
            "{task} has two|three|four|five|six|2|3|4|5|6|these parts|steps|pieces|phases|subtasks [:] {text}", "{task} consists_of|has_the_parts|has_parts {text}", "add [the] subtasks|sub-tasks|parts to|for|under {task} {text}")
        .Heard("{task} repeat {recurrence}", "{task} happens|repeats|recurs|is|comes [up] {recurrence}", "repeat {task} {recurrence}",
            "make {task} [a] recurring|repeating {recurrence}", "do {task} {recurrence}");

    private static void Asking(CommandMap map) => map
        .Heard("tasks for {owner}",
            "what|which [tasks] is|are|'s {owner} working|doing|busy|up [on|with|to] [now|today|right_now|at_the_moment|these_days]",
            "what|which [tasks] does|do {owner} do|have|work_on|own|have_to_do|need_to_do [left|open|to_do|on_his_plate|on_her_plate|on_their_plate]", "what|which [tasks] has {owner} [got] [left|open|to_do]",
            "what is|'s {owner} up_to|on|doing|working_on",
            "what is on {owner}'s plate|list|desk", "what has {owner} [got] to_do|on_his_plate|on_her_plate", "how busy is {owner}",
            "what's|whats|what_is {owner} working|doing|up [on|to]", "{owner}'s work|workload|todos|to-dos")
        .Heard("tasks mine",
            "what do|should|must|can|shall i [have|need] [to] do|work_on|tackle|start_with [next|now|first]", "what is|'s [there] for_me to_do", "what needs my attention", "what's|whats|what_is waiting|left for_me|on_me", "what is|are|'s my work|plate|todos|to-dos|next_task",
            "what's|whats|what_is on my plate|list|desk|todo_list", "what|which [tasks] do i have [to_do]", "what am i working|supposed [on|to_do]",
            "my work|todos|to-dos|todo|to-do|stuff|plate", "what's|whats|what_is next [for_me]", "what have i [got] [to_do]", "anything for me")
        .Heard("tasks mine due {period}",
            "what do|should|must i [have|need] [to] do|finish|deliver|work_on {period}", "what|which [tasks] do i have [to_do] {period}",
            "what's|whats|what_is|what_is_there on my plate|list|desk {period}", "what have i [got] [to_do] {period}")
        .Heard("tasks due {period}",
            "what's|whats|what_is|what|which|anything [tasks|is|are] due|coming_up|coming|up|to_be_done|planned [in|on|for] {period}",
            "what do|must|should we [have|need] [to] do|deliver|finish|ship {period}",
            "what has|needs|have to_be done|finished|delivered|ready|be_done|be_ready|be_delivered [in|by] {period}", "what is happening|on {period}", "what's|whats|what_is on|happening|planned|up [for|on] {period}", "what's|whats|what_is going on {period}", "anything [on|for|planned] {period}",
            "deadlines [in|for|of] {period}", "what are the deadlines [in|for|of] {period}")
        .Heard("tasks overdue",
            "what|which [tasks] should_have been done|finished [already|by_now]", "what did|have we forget|forgotten|miss|missed", "what is|'s [running] late|overdue|too_late", "what are we late|behind with|on",
            "what's|whats|what_is|what|which|is|are|anything|something|do_we_have|are_there [tasks|there|anything|is|are|any] overdue|late|delayed|behind|past_due|behind_schedule", "what have|did we miss|missed", "how many [of] [our|the|my] [tasks|things] are|is overdue|late|behind", "what's|whats|what_is late|behind|behind_schedule|running_late", "are|is we|anything|something late|behind|behind_schedule")
        .Heard("tasks blocked", "what's|whats|what_is|what|which|is|are|anything [tasks|is|are|anything] blocked|stuck|on_hold|blocking_us",
            "what is holding us_up|us_back", "where are we stuck|blocked")
        .Heard("tasks by owner", "who has nothing|little|less|time|capacity|room [to_do] [left]", "who is|'s free|available|idle|not_busy|bored|overloaded|busy [now|today|this_week]", "who's|whos free|available|idle|not_busy|bored|overloaded|busy [now|today|this_week]", "who could|can help|take_more|do_more", "who is|'s|does working|doing|do|does on|with what", "who works on what", "who's|whos working|doing [on] what",
            "who does|has what", "who has [the] [most|what|which] work|tasks|to_do [to_do]", "how is [the] work distributed|split|shared",
            "what is everybody|everyone working|doing|up [on|to]", "what is|are the team|people working|doing [on]",
            "team workload|workload|who is busy|who_is_busy")
        .Heard("tasks without owner", "what|which [tasks] has|have|is|are no_owner|nobody|unassigned|not_assigned|without_an_owner",
            "what is|'s nobody doing|working_on|taking_care_of|looking_after|handling", "[is|are] [there] [something|anything|things|tasks] nobody is|'s|takes|does taking|taking_care|doing|working|responsible|care [care] [of|on|for]", "is|are there something|anything|tasks [that] nobody|no_one is|owns|does|has [doing|taking_care_of|working_on]", "what has|have no|nobody owner", "what is|'s still free|up_for_grabs|open_to_take", "who takes what_is_left")
        .Heard("tasks doing", "what is|are [currently|now] in_progress|being_worked_on|going_on|being_done|under_way",
            "what are we working_on|doing|up_to", "what's|whats in_progress|going_on|cooking")
        .Heard("tasks done", "what is|are|has|have|was|got done|finished|completed|been_done|been_finished",
            "what did|have we finish|finished|done|do|completed|achieve|achieved", "what's|whats done|finished")
        .Heard("tasks done", "what did we|the_team|everybody|everyone get_done|finish|complete|achieve|deliver|do [so_far|already]", "what have we got_done|finished|completed|achieved|delivered|done [so_far|already]", "what's|whats|what_is|what_has_been done|finished|completed [so_far|already]")
        .Heard("tasks", "how much|many [work|tasks|things] is|are [still] open|left|to_do|outstanding|remaining", "what is|are|'s|do [there|everything|all] [left|we|that] [still] [have|is] open|left|to_do|to_be_done|outstanding|still_open|missing", "what|what's|whats [is] everything|all [that] [we|is] [still] have|open [open|left]", "what do|have we still|got have|left|open [open|left|to_do]",
            "what's|whats|what_is [still] open|left|to_do|outstanding|on_the_list", "what do|must|should we [have|need] [to] do",
            "what tasks|todos|to-dos are|do [there|we] [have]", "todos|todo_list|task_list|to-do_list|todo|backlog", "all|open|every tasks|task")
        .Heard("{item}", "what's|whats|what_is|what|how|how's|hows [the|is|about] [status|state|progress] of|on|with|about|for {item} [going|doing|now]", "how|how's|hows [is|are] {item} [going|doing|coming_along|looking]", "where are|do we [stand] with|on {item}", "show|open|see|view|display|find [me|us] {item}", "tell me about|more_about {item}", "is {item} done|finished|ready|started|blocked [yet|already]", "when|when's|whens [is|was|will] {item} [be] due|ready|done|finished|needed [again|exactly]", "what was|is|'s that|the thing|task|one about|with|for {item}", "which one was|is {item} [again]", "has {item} been reviewed|approved|called|written|delivered|shipped|booked|ordered|paid|signed|printed|submitted [yet|already]", "did we|somebody|anybody|someone send|finish|write|call|review|do|start|book|order|pay|sign|submit {item} [yet|already]", "how long does|will {item} take", "who's|whos|who [is] watching|doing|handling|on|looking_after|keeping_an_eye_on|taking_care_of|working_on [the] {item} [thing]", "why's|whys {item} blocked|late|overdue|stuck", "who [else] looks|cares|watches after|for|over {item}", "who is|'s looking_after|caring_for|watching {item}", "who owns|has|does|is_doing|is_working_on|works_on|is_responsible_for {item}", "what about {item}", "what|who is|are {item} waiting|blocked for|on|by", "why is|are {item} blocked|late|overdue|not_done|waiting|stuck", "who is doing|handling|responsible_for|in_charge_of|taking_care_of|assigned_to|working_on {item}", "how far is {item} [along]", "has {item} been done|finished|sent|started|completed [yet]", "did|has {owner} finish|finished|done|start|started {item} [yet|already]", "details|info of|on|about|for {item}", "status [of] {item}", "any news|update [on|about|of] {item}")
        .Heard("board", "kanban|kanban_board|task_board", "show|see|open|get|have|give [me|us|it|everything|all|the_tasks|tasks] [as|on|in] [a|the] kanban|kanban_board|task_board|board", "everything|all|tasks [as|on|in] [a|the] board")
        .Heard("tasks", "what is|was|has|do [been] shared with me|us", "what can i see [here]", "what do|did you share with me|us")
        .Heard("tree", "show|see [me|us] [the] tree|task_tree|structure|breakdown|wbs");
}
