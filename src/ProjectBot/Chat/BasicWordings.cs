namespace ProjectBot.Chat;

/// <summary>Courtesy, and how people ask what they can say.</summary>
internal static class BasicWordings
{
    public static void Map(CommandMap map) => map
        .Heard("hello", "hey|hi|hello|hiya|good_morning|good_afternoon|good_evening|morning|yo|hi_there|hello_there|hey_there|howdy [bot|all|everybody|there|team]")
        .Heard("help", "what can|could|may i|we ask|tell you [to_do]", "what can|could|do you do|help_with|understand|know [for_me|for_us]", "what can|should i|we say|ask|do|type [here|now|to_you]",
            "how does|do|can this|it|you|i work|use_this|use_you|use_it|start", "how to use [this|you|it]", "how do you work", "what is this|are_you",
            "who are you", "what are you", "help me|please", "i need help", "commands|menu|options|examples|instructions|manual", "what now|next",
            "how do i start|use_this|begin")
        .Heard("help {words}", "how do|can|could|should|to [i|we|you|one] {words}", "how can i|we {words}", "help [me] with|on|about {words}",
            "what does {words} mean|do", "explain {words}")
        .Heard("help history", "what|what's|whats|anything [has|is] changed|new|happened [here|in_the_project] [since|in|on|during|this|last] {words}",
            "what's|whats|what_is|anything new|changed [here]")
        .Heard("thanks", "that|this|it is|was|looks|works [just|really|so] great|perfect|good|fine|nice|awesome|super|wonderful|excellent|well",
            "cheers|thanks|thank_you|thx|great|ok|okay|perfect [,] that's|thats|that_is|that_was all|it|everything [for] [now|today]", "that's|thats|that_is all|it [for] [now|today]", "bye|see_you|good_night|good_bye|goodbye|talk_later|see_you_tomorrow|later [bot|all|everybody]", "thanks|thank_you|thx|ty|cheers|great|perfect|nice|cool|awesome|super|good_job|well_done|much_appreciated|got_it|many_thanks [a_lot|so_much|very_much|bot|much|job|mate]")
        .Heard("oops", "oops|ups|whoops|oh_no|my_bad|damn|sorry [wrong|my_mistake|about_that]",
            "[oops|ups|whoops|oh|sorry] [no] that|this|it was|is wrong|a_mistake|not_what_i_meant|not_right|an_accident|the_wrong_one",
            "i made|did a_mistake|an_error|that_by_mistake|that_by_accident", "i didn't|did_not mean_that|mean_it|want_that",
            "wrong [one|task|button]")
        .Heard("undo", "undo that|it|this|the_last_one|last_change|the_last_change|my_last_change",
            "take|change|roll|turn|put that|it|this|the_last_one back [again|please]", "revert [that|it|this|the_last_change]", "go back",
            "never mind|nevermind [that]")
        .Heard("redo", "redo that|it|this", "no|wait|no_wait [i] did want that|it [,] [put|bring] [it|that] [back]", "bring that|it|this back", "do that again", "undo the undo", "do it again")
        .Heard("undo {count}", "undo|revert|scrap|drop|cancel|take_back [the|my|our] last {count} [changes|things|steps|ones|messages]", "take [the|my|our] last {count} [changes|things|steps|ones] back");
}
