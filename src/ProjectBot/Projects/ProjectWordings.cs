using ProjectBot.Chat;

namespace ProjectBot.Projects;

/// <summary>How people speak of projects and who is in them.</summary>
internal static class ProjectWordings
{
    public static void Projects(CommandMap map) => map
        .Heard("project new {name}",
            "create|start|make|open|begin|set_up|setup|kick_off|add [a|another] [new|separate|seperate|second|different] project [called|named|for|:] {name}", "i'm|im|i_am|we're|we_are starting|opening|kicking_off [a] [new] project [called|named|for|:] [the] {name}", "we|i [have|got|need] a_new_project [called|named|for|:] {name}",
            "new project [called|named|for|:] {name}", "start [a] project with_the_name|by_the_name_of {name}")
        .Heard("project new", "create|start|make|open|set_up|add [a] [new] project", "new project")
        .Heard("help project new", "how do|can|to [i] start|create|make|set_up|open [a] [new] project")
        .Heard("project",
            "how is|are|does|hows|how's {here} [going|doing|look|looking|coming_along|progressing|standing]",
            "status|progress|overview|summary|state of|on|for {here}", "what is [the] status|state|progress of {here}",
            "is {here} on_track|late|ok|doing_well|going_well",
            "how|how's|hows [is|are|does] [the] project|we|things|everything|it|all [project] [going|doing|look|looking|standing|progressing|today]", "where do|are we stand|standing|at [with] [the] [project]", "are we on_track|on_schedule|in_time|doing_ok|ok|good|late|behind",
            "project|overall status|state|progress|overview|summary|health|report|card",
            "status|progress|overview|summary [report] [of] [the] [project]",
            "what's|whats|what_is [the] project|current|overall status|state|progress|situation",
            "give|show|send me [a] [quick|short|brief] summary|overview|status|update [of|on|about] [the] [project]",
            "summarize|summarise [the] [project]", "how far are_we|along",
            "which|what project am_i|are_we|is_this [in] [right_now|now]", "what project is this", "tell me about the_project|this_project",
            "show the_project|this_project|project", "what time_zone|zone|language is|does [the] project [in|have|speak]",
            "is [the] project on_track|late|ok|doing_well", "is everything|all ok|okay|fine|good|well|alright|on_track|in_order|going_well")
        .Heard("projects", "what|which projects do|am|are|have [i|we|there] [have|in|on|got] [again|now|currently]", "my|all|our projects", "list|show [my|all|the|our] projects")
        .Heard("project use {name}", "switch|change|go|move|jump [over] to [the] [project] {name}", "use|open|take [the] project {name}",
            "let's|lets|let_us talk about [the] [project] {name}", "let's|lets|let_us|can_we go|switch|get|move back|over|on to [the] [project] {name}", "go|switch|get back to [the] [project] {name}", "back to [the] project {name}", "work on [the] project {name}")
        .Heard("project rename {name}", "rename {here} to|as|into {name}", "call {here} {name}", "rename [the|this] project [to|as|into] {name}",
            "call [the|this] project {name}", "change [the] name|title of [the|this] project to {name}",
            "[the] project should|must|will be_called|be_named {name}", "[the] project name|project's_name|name_of_the_project is|should_be|must_be|= {name}", "rename|retitle this|it_all|the_whole_thing to {name}", "change [the] project name to {name}",
            "[the|our|this] project is [now] called|named {name} now", "[the|our|this] project is [now] called|named {name}", "[the|our|this] project|project's name is [now] {name}")
        .Heard("project language {language}", "set|change|switch [the] project|project's language|shared_cards to {language}",
            "[from_now_on] [the|this] project speaks|should_speak|is_in|should_run_in|runs_in|should_be_in|works_in {language}", "use {language} in|for [the] project")
        .Heard("project zone {zone}", "set|change|switch|move [the] project|project's [time] zone|timezone to {zone}",
            "[the] project is_in|runs_in|lives_in|runs_on {zone} [time]", "the_project's_time_zone|project_time_zone|project_timezone is {zone}",
            "use {zone} [time] for|in [the|this] project", "[the|our] [whole] team|everybody|everyone|all sits|works|is|are|lives in {zone} [,] [please] use that|this time|zone|time_zone|timezone for the_project", "[the|this] project should use|run|be [on|in] {zone} [time]", "set [the] time_zone|timezone of|for [the] project to {zone}")
        .Heard("project archive", "archive|shelve|put_away {here}", "we|i are|am finished|done with {here}",
            "{here} is finished|over|done|closed|complete|completed", "archive|close|finish|end|shelve|put_away [the|this] project", "archive|shelve it|this",
            "[the|this] project is finished|over|done|closed|completed|complete", "put [the|this] project away|in_the_archive")
        .Heard("project reopen", "reopen|unarchive|open|restore|re-open [the|this] project [again|from_the_archive]",
            "take [the|this] project out_of_the_archive");

    public static void People(CommandMap map) => map
        .Heard("people", "who can|may see|read|access|open [this|the|our] project|everything|it_all", "who has access [to] [this|the|our] [project]",
            "who|who's|whos [all] is|are|belongs|works|in|on|here [to|in|on|with|part_of|a_member_of|at] [this|the|our] [project|team|here|group|us]",
            "who is|are|'s in|on|part_of|here [this|the|our] [project|team|group|here]",
            "who's|whos in|on|here|part_of [this|the|our] [project|team|group]",
            "[the] team|members|member_list|team_members|participants|everybody|everyone|staff|people [list] [in|of|on] [this|the|our] [project|team]", "list|show [me] [the|all] people|members|team|team_members|participants [of|in|on] [this|the|our] [project]",
            "who are [the|our] clients|members|managers|people|client|manager|participants [in|of|on] [this|the|our] [project|team]",
            "who is|are [the|our] manager|managers|project_manager|client|clients|boss [in|of|on|here] [this|the|our] [project]",
            "who is [in] [this|the] [project] and what are_their_roles|are_the_roles", "what is|'s [the] role of {name}",
            "is {name} in|on|part_of [this|the|our] project|team", "what's|whats|what_is {name}'s role")
        .Heard("add {name} as {role}",
            "invite|add|bring|include|put|get {name} [in|on|to|into] {here} as {role}",
            "invite|add|bring|include|put|get {name} as {role} [in|on|to|into] {here}",
            "invite|add|bring|include|put|get {name} [in|on|to] [this|the|our] [project|team] as {role}", "invite|add {name} as|to_be {role}",
            "make|turn|set|promote|appoint|name|demote|change {name} [into|to|as] {role}",
            "{name} is|becomes|should_be|will_be|shall_be|must_be|is_now [now|our|the] {role}",
            "{name} joins [us] [the|this] [project|team] as {role}", "change|set [the] role of {name} to {role}",
            "change|set {name}'s role to {role}", "give {name} [the] {role} role|rights", "promote {name} to {role}",
            "invite|add [our|the|a|another|new] {role} {name}")
        .Heard("add {name} as member", "invite|add|bring|include|put|get {name} [in|on|into] [to] [this|the|our] project|team|group|here",
            "invite {name}", "can|could you|we add|invite|include {name} [,] [he|she|they] [is|are|'s]", "{name} is new|new_here|joining|new_on_the_team [now]", "invite|add|bring|include|put|get {name} in|on|into|to {here}",
            "{name} joins|should_join|will_join|is_joining|joined {here}",
            "{name} joins|should_join|will_join|is_joining [us] [this|the|our] [project|team]",
            "add [a|another|new] [member|person|colleague] {name} to [this|the|our] project|team")
        .Heard("add {name} as client", "{name} is [our|the|a] customer", "invite|add {name} as [a|our|the] customer")
        .Heard("remove {name}", "remove|kick|take|drop|throw|exclude|delete {name} [out|off] from|of|out_of|off|in {here}",
            "remove|kick|take|drop|throw|exclude|delete {name} [out|off] [from|of|out_of|off] [this|the|our] project|team|group",
            "{name} is_no_longer_on|is_not_on|is_no_longer_in|is_off [the|this|our] project|team [any_more|anymore]",
            "take {name} off", "kick|throw {name} out [of] [the|this] [project|team]", "kick {name}")
        .Heard("leave project", "i leave|am_leaving|quit|want_to_leave [this|the] project|team", "leave|quit [this|the] project|team",
            "take|remove me off|from|out_of [this|the] project|team");
}
