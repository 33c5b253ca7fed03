using ProjectBot.Chat;

namespace ProjectBot.Reminders;

/// <summary>How people ask to be reminded.</summary>
internal static class ReminderWordings
{
    private const string A = "set|create|add|make|put|schedule|give [me] [up] [a|me] [a] [new] reminder", Nudge = "remind|ping|nudge|notify|alert|tell";

    public static void Map(CommandMap map) => map
        .Heard("remind me {moment} {what}",
            Nudge + " me {moment} to|about|of|that {what}", "remind me to|about|of|that {what} {moment}", Nudge + " me to|about {what} {moment}",
            "{moment} [,] remind me to|about|of|that {what}", A + " [for_me] to|for|about|of|: {what} {moment}", A + " [for] {moment} to|about|of|that|: {what}",
            "don't_let_me_forget|dont_let_me_forget to|about {what} {moment}", "i want|need|would_like to_be_reminded {moment} to|of|about|that {what}",
            "i want|need|would_like to_be_reminded to|of|about {what} {moment}", "wake me [up] {moment} to|for|because_of {what}")
        .Heard("remind us {moment} {what}",
            Nudge + " us|everybody|everyone|all|the_team|the_group|this_group|this_channel|all_of_us {moment} to|about|of|that {what}",
            "remind us|everybody|everyone|all|the_team|the_group|this_group|this_channel|all_of_us to|about|of|that {what} {moment}",
            "{moment} [,] remind us|everybody|everyone|the_team|the_group to|about|of|that {what}")
        .Heard("remind {person} {moment} {what}",
            Nudge + " {person} {moment} to|about|of|that {what}", "remind|nudge|ping {person} to|about|of|that {what} {moment}",
            "{moment} [,] remind {person} to|about|of|that {what}", A + " for {person} {moment} to|about|of|: {what}", A + " for {person} to|about|of|: {what} {moment}")
        .Heard("snooze {later}", "snooze [it|this|that] [for|until|till|by] {later}", "remind me [about|of] it|this|that again {later}", "[ask|tell|remind] [me] again {later}", "not now, {later}")
        .Heard("remind me", "set|create|add|make [me|a] [a] reminder", "i need a reminder");
}
