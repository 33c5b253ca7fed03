using ProjectBot.Chat;

namespace ProjectBot.Reminders;

/// <summary>How people ask to be reminded. Without a time of day it may be a task that they mean, and is one.</summary>
internal static class ReminderWordings
{
    private const string A = "set|create|add|make|put|schedule|give [me] [up] [a|me] [a] [new] reminder", Nudge = "remind|ping|nudge|notify|alert",
        All = "us|everybody|everyone|all|the_team|the_group|this_group|this_channel|all_of_us";

    public static void Map(CommandMap map) => map
        .Heard("remind me {timed} {what}",
            Nudge + " me to|about|of|that {what} {timed}", "{timed} [,] [please] remind me to|about|of|that {what}",
            "don't_let_me_forget|dont_let_me_forget to|about {what} {timed}", "i want|need|would_like to_be_reminded to|of|about {what} {timed}")
        .Heard("remind me {moment} {what}",
            Nudge + " me {moment} to|about|of|that {what}", A + " [for_me] to|for|about|of|: {what} {moment}", A + " [:] {what} {moment}", A + " [for] {moment} to|about|of|that|: {what}",
            "i want|need|would_like to_be_reminded {moment} to|of|about|that {what}", "wake me [up] {moment} to|for|because_of {what}")
        .Heard("remind me {moment} {item}", Nudge + " me about|of {item} {moment}", Nudge + " me {moment} about|of {item}")
        .Heard("remind us {moment} {what}",
            Nudge + " " + All + " {moment} to|about|of|that {what}", Nudge + " " + All + " to|about|of|that {what} {moment}",
            "{moment} [,] [please] remind " + All + " to|about|of|that {what}")
        .Heard("remind {person} {timed} {what}",
            Nudge + " {person} to|about|of|that {what} {timed}", "{timed} [,] [please] remind {person} to|about|of|that {what}", A + " for {person} to|about|of|: {what} {timed}")
        .Heard("remind {person} {moment} {what}", Nudge + " {person} {moment} to|about|of|that {what}", A + " for {person} {moment} to|about|of|: {what}")
        .Heard("snooze {later}", "snooze [it|this|that] [for|until|till|by] {later}", "remind me [about|of] it|this|that again {later}", "[ask|tell|remind] [me] again {later}", "not now, {later}")
        .Heard("ping me {moment}", "ping|nudge|call|buzz|poke|wake me [up|again] {moment}", "{moment} [,] [please] ping|nudge|call|buzz|poke|wake me [up]")
        .Heard("stop all reminders", "stop|cancel|delete|remove|clear|forget|drop|end all [of] [my|the] reminders", "no more reminders [please]", "stop reminding me [of|about] [anything|everything]",
            "stop|cancel|delete|clear my reminders", "don't|do_not remind me of|about anything [any_more|anymore]")
        .Heard("stop reminder about {what}", "stop|cancel|delete|remove|forget|drop|end the|my reminder|reminders about|of|to|for {what}", "stop reminding me about|of|to {what}",
            "don't|do_not remind me of|about|to {what} any_more|anymore", "i don't|do_not need|want the|a reminder about|of|to|for {what} [any_more|anymore]")
        .Heard("remind me", "set|create|add|make [me|a] [a] reminder", "i need a reminder");
}
