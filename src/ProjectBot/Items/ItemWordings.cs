using ProjectBot.Chat;

namespace ProjectBot.Items;

/// <summary>How people say what can be done with items of any kind.</summary>
internal static class ItemWordings
{
    public static void Map(CommandMap map) => map
        .Heard("{item} rename {title}",
            "change|set|edit|update [the] title|name of|for {item} to|as {title}", "rename|retitle {item} [to|as|into] {title}", "call {item} {title}", "{item} should|must|will be_called|be_named {title}", "{item} is [now] called|named {title}", "change {item} to {title}",
            "{item} 改名为|改名叫|改名成|重命名为|改叫|改名|重命名|改名字为 {title}", "{item} [的]标题|名字|名称 改成|改为|改叫|换成 {title}", "重命名 {item} 为 {title}")
        .Heard("{item} comment {note}",
            "comment|note|remark on|to|for|in {item} [that] {note}", "add|leave|write|post|put [a] comment|note|remark to|on|for|in|at {item} [that|saying] {note}", "add to {item} [that] {note}", "note for {item} {note}", "{item} [a] comment|note|remark [that] {note}", "write in|on|to {item} [that] {note}", "say on {item} [that] {note}",
            "{item} [的]备注|评论|留言|说明|注释 {note}", "给{item}加|写|留|添加[个|一个|一条|条] 评论|备注|留言|说明 {note}", "在{item}上|里|下 [写|加|留][个|一个|一条|条] 评论|备注|留言 {note}", "评论|备注 {item} {note}")
        .Heard("{item} comment to client {note}", "tell [the] client|customer on|about {item} [that] {note}", "comment to [the] client on {item} [that] {note}", "告诉客户 {item} {note}")
        .Heard("{items} share", "share {items} with [the] client|clients|customer|customers", "show {items} to [the] client|clients|customer", "make {items} visible [to|for] [the] [client|clients|customer]", "let [the] client|clients|customer see|read {items}", "publish {items}", "the_client|clients|client can|may|should see {items}",
            "{items} 共享|分享 [给] [客户]", "{items} 给客户看|让客户看|让客户看到|对客户可见|对客户公开", "共享|分享 {items} [给] [客户]", "让客户看|让客户看到|给客户看 {items}")
        .Heard("{items} hide", "hide {items} from [the] client|clients|customer", "unshare {items}", "stop sharing {items} [with] [the] [client|clients]", "make {items} internal|private [again]", "{items} is|should_be internal|private [only|again]", "{items} 不给客户看|对客户隐藏|取消共享|不共享|设为内部|改为内部", "对客户隐藏|取消共享|隐藏 {items}")
        .Heard("{items} watch",
            "tell|notify|ping|inform|alert|let me|us [know] when|once|if|as_soon_as {items} is|are|changes|gets|has [done|finished|completed|ready|changed|a_change|blocked|unblocked]", "keep me posted|updated|informed|in_the_loop on|about|of|with {items}", "follow|subscribe_to|track {items}", "i want_to|wanna follow|watch {items}", "notify|tell me about [changes] [of|to|in] {items}", "let me know about {items}",
            "{items} 完成|做完|好|变|有变化|有进展 [了] [的话|时|后|就] 告诉我|通知我|提醒我|跟我说|叫我", "{items} [有] 变化|进展 [时|就] 告诉我|通知我", "关注|跟踪|订阅 {items}", "{items} 我要关注|关注一下")
        .Heard("{items} unwatch", "stop|no_longer watching|following|telling_me_about|notifying_me_about {items}", "unfollow|unsubscribe_from {items}", "mute {items}", "取消关注|不再关注|不关注 {items}", "{items} 取消关注|不关注")
        .Heard("{items} label {label}", "tag {items} [with|as] {label}", "label {items} [with|as] {label}", "add [the] label|tag {label} to|on {items}", "put [the] label|tag {label} on {items}", "{items} 打标签|加标签|贴标签|标签 {label}", "给{items}加|打|贴[个|上] 标签 {label}")
        .Heard("{items} unlabel {label}", "remove|drop|delete|take [the] [label|tag] {label} from|off|of {items}", "untag {items} {label}", "{items} 去掉标签|移除标签|删标签 {label}")
        .Heard("history {item}", "what happened|changed to|with|on|in|at {item}", "who changed|edited|touched {item}", "show [me] [the] history|log|changes of|for|on {item}", "{item} log|changes", "{item} 的历史|历史记录|改动记录|变更记录", "{item} 发生了什么|怎么变的|谁改的|谁改过", "看 [一下|看] {item} 的历史")
        .Heard("{item} describe {text}", "set|change|add|edit [the|a] description of|for|to {item} [to] {text}", "{item} description [is] {text}", "给{item}加描述|写描述 {text}", "{item} [的]描述 改成|改为|是 {text}")
        .Heard("link {item} {others}", "{item} has_to_do|is_related|relates|is_linked|is_connected with|to {others}", "connect|relate {item} with|to|and {others}", "{item} 和|与|跟 {others} 有关|相关|关联", "关联 {item} 和|与 {others}")
        .Heard("find {words}", "look|search for {words}", "where is|are|did_we_put [the] {words}", "find [me] [the] [tasks|task|things|everything|anything] about|with|on|containing {words}", "do we have [a|any] [task|tasks|something|anything] about|for|with {words}", "is there [a|any] [task|something|anything] about|for|with {words}", "what about [the] {words}", "搜索|搜一下|搜|查找|找一下|找 {words}", "有没有 [关于] {words} 的 [任务|事]", "关于 {words} 的 [任务|事]");
}
