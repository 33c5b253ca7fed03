using ProjectBot.Chat;

namespace ProjectBot.Sayings;

/// <summary>How people say that words mean something. Where nothing else says that it is to be learned, the words stand in quotes.</summary>
internal static class SayingWordings
{
    public static void Map(CommandMap map) => map
        .Heard("means {saying}:= {meaning}",
            "{saying} means|stands_for|is_short_for|is_the_same_as|should_mean|shall_mean|is_our_word_for|is_another_word_for {meaning}",
            "when|if|whenever we|i|people|you|somebody|someone say|says|hear|hears|read {saying} we|i|it|they|you|that mean|means {meaning}",
            "by {saying} we|i mean {meaning}", "define|understand|read|take {saying} as {meaning}", "let|make {saying} mean|stand_for {meaning}")
        .Heard("wording {saying} = {meaning}",
            "from_now_on|henceforth|from_today_on|from_here_on {saying} means|stands_for|is_short_for|shall_mean|will_mean {meaning}",
            "from_now_on|from_today_on when we|i say {saying} we|i|it mean|means {meaning}",
            "teach [you|the_bot|it] [that] {saying} =|means|to_mean {meaning}", "learn|remember that {saying} means|stands_for {meaning}",
            "learn [the|a] [new] wording|saying {saying} means|= {meaning}")
        .Heard("wordings",
            "what|which wordings|sayings|expressions do|did|have [you|we] [know|learn|learned|have|got]", "our|my|all|the wordings|sayings|expressions",
            "list|show [me] [our|my|all|the] wordings|sayings|expressions", "what did|have we|i teach|taught [you]", "what were|are you taught",
            "which|what words have|did you learn|learned")
        .Heard("forget wording {saying}",
            "forget|unlearn|delete|remove|drop [the|our|my] wording|saying|expression {saying}", "unlearn {saying}",
            "forget that {saying} means|meant anything|something|that");
}
