using ProjectBot.Chat;

namespace ProjectBot.Items;

/// <summary>How people say what can be done with items of any kind.</summary>
internal static class ItemWordings
{
    public static void Map(CommandMap map) => map
        .Heard("{item} rename {title}",
            "change|set|edit|update [the] title|name of|for {item} to|as {title}", "rename|retitle {item} [to|as|into] {title}", "call {item} {title}", "{item} should|must|will be_called|be_named {title}", "{item} is [now] called|named {title}", "change {item} to {title}")
        .Heard("{item} comment {note}",
            "comment|note|remark on|to|for|in {item} [that] {note}", "add|leave|write|post|put [a] comment|note|remark to|on|for|in|at {item} [that|saying] {note}", "add to {item} [that] {note}", "for {item} [:] please note [that] {note}", "write down on|for|at {item} [that] {note}", "note for {item} {note}", "{item} [a] comment|note|remark [that] {note}", "write in|on|to {item} [that] {note}", "say on {item} [that] {note}")
        .Heard("{item} comment to client {note}", "tell [the] client|customer on|about {item} [that] {note}", "comment to [the] client on {item} [that] {note}")
        .Heard("{items} share", "share {items} with [the] client|clients|customer|customers", "show {items} to [the] client|clients|customer", "make {items} visible [to|for] [the] [client|clients|customer]", "let [the] client|clients|customer see|read {items}", "publish {items}", "let [the] client|clients|customer|customers look_at|have_a_look_at|access {items}", "the_client|clients|client can|may|should see {items}")
        .Heard("{items} hide", "don't|do_not|dont|never show|share {items} [to|with] [the] client|clients|customer", "{items} is not_for|nothing_for [the] client|clients|customer", "[the] client|clients|customer should_not|shouldn't|must_not|may_not|does_not_need_to see {items}", "hide {items} from [the] client|clients|customer", "unshare {items}", "stop sharing {items} [with] [the] [client|clients]", "make {items} internal|private [again]", "{items} is|should_be internal|private [only|again]")
        .Heard("{items} watch",
            "tell|notify|ping|inform|alert|let me|us [know] when|once|if|as_soon_as {items} is|are|changes|gets|has [done|finished|completed|ready|changed|a_change|blocked|unblocked]", "keep me posted|updated|informed|in_the_loop on|about|of|with {items}", "follow|subscribe_to|track {items}", "i want_to|wanna follow|watch {items}", "notify|tell me about [changes] [of|to|in] {items}", "let me know about {items}")
        .Heard("{items} unwatch", "stop|no_longer watching|following|telling_me_about|notifying_me_about {items}", "unfollow|unsubscribe_from {items}", "mute {items}")
        .Heard("{items} label {label}", "tag {items} [with|as] {label}", "label {items} [with|as] {label}", "add [the] label|tag {label} to|on {items}", "put [the] label|tag {label} on {items}")
        .Heard("{items} unlabel {label}", "remove|drop|delete|take [the] [label|tag] {label} from|off|of {items}", "untag {items} {label}")
        .Heard("history {item}", "who added|created|made|wrote|opened|entered {item}", "when did we|somebody|i|they add|create|finish|start|close|change {item}", "when was {item} added|created|finished|started|done|closed", "what happened|changed to|with|on|in|at {item}", "who changed|edited|touched {item} [last|recently|again]", "who was|touched [the] last on|at {item}", "when was {item} changed|edited|touched [last|again]", "show [me] [the] history|log|changes of|for|on {item}", "{item} log|changes")
        .Heard("{item} describe {text}", "set|change|add|edit [the|a] description of|for|to {item} [to] {text}", "{item} description [is] {text}")
        .Heard("link {item} {others}", "{item} has_to_do|is_related|relates|is_linked|is_connected with|to {others}", "connect|relate {item} with|to|and {others}")
        .Heard("find {words}", "look|search for {words}", "where is|are|did_we_put [the] {words}", "find [me] [the] [tasks|task|things|everything|anything] about|with|on|containing {words}", "do we have [a|any] [task|tasks|something|anything] about|for|with {words}", "is there [a|any] [task|something|anything] about|for|with {words}", "what about [the] {words}");
}
