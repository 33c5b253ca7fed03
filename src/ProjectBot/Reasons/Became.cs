using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Messaging;

namespace ProjectBot.Reasons;

/// <summary>What somebody was told, in a list for others of the team: of what kind, about what, and what became of it; never what it said.</summary>
internal static class Became
{
    /// <summary>The items among what changed, by id; not what hangs on them.</summary>
    public static IEnumerable<string> Items(CommandMap map, JournalEntry entry) => entry.Changes.Select(change => change.Id).Where(id => IsItem(map, id));

    public static bool IsItem(CommandMap map, string id) => id.AsSpan().Count('/') == 1 && map.TypeOf(id) is not null;

    /// <summary>What became of it: "sent 10:12", "waits until Mon 23 Nov 08:00: away".</summary>
    /// <param name="unreached">Why nothing reaches who it was for; null when messages do.</param>
    public static string Of(Context context, OutboxMessage message, string? unreached)
    {
        var words = context.Words;
        return message switch
        {
            { State: DeliveryState.Sent, Ended: { } at } => words.Say($"sent {Sent.Moment(context, at)}"),
            { State: DeliveryState.Folded, Ended: { } at } => words.Say($"sent {Sent.Moment(context, at)} with others"),
            { State: DeliveryState.Dead } => unreached is null ? words["the chat refused it"] : words.Say($"not delivered: {unreached}"),
            { State: DeliveryState.Dropped, Problem: Sending.TakenBack } => words["taken back before it went"],
            { State: DeliveryState.Dropped } => words["dropped: its time was over"],
            { IsWaiting: true, Terms.NotBefore: { } from } when from > context.Now => Waits(context, message.Terms.Held, Sent.Moment(context, from)),
            { IsWaiting: true, Attempts: > 0 } => words.Count(message.Attempts, "tried once, goes on trying", "tried {0} times, goes on trying"),
            { IsWaiting: true } => words["on its way"],
            _ => words["sent"],
        };
    }

    private static string Waits(Context context, Held held, string until) => held switch
    {
        Held.Quiet => context.Say($"waits until {until}: outside working hours"),
        Held.Away => context.Say($"waits until {until}: away"),
        Held.Missed => context.Say($"waits until {until}: I was away when it was due"),
        Held.Budget => context.Say($"waits until {until}: enough messages for that day"),
        _ => context.Say($"waits until {until}"),
    };
}
