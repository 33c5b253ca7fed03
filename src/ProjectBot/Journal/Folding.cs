using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Messaging;

namespace ProjectBot.Journal;

/// <summary>Makes one message of several about the same thing.</summary>
public static class Folding
{
    /// <summary>The newest lines are kept.</summary>
    private const int MostLines = 20;

    /// <summary>A later message taken into one that was not sent yet. A card that is drawn anew has the later face; else both say what they said.</summary>
    public static OutboxMessage Into(OutboxMessage earlier, OutboxMessage later) => later.Updates is not null ? later
        : earlier with { Message = Joined(earlier.Message, later.Message), Language = later.Language };

    /// <summary>What both say, each line once, and the buttons of both.</summary>
    public static Message Joined(Message earlier, Message later) => later with
    {
        Text = string.Join('\n', Lines(earlier).Concat(Lines(later)).Distinct(StringComparer.Ordinal).TakeLast(MostLines)),
        Card = later.Card ?? earlier.Card,
        Buttons = earlier.Buttons.AddRange(later.Buttons.Where(button => earlier.Buttons.All(other => other.Say != button.Say)).ToImmutableArray()),
    };

    private static string[] Lines(Message message) => message.Text is { Length: > 0 } text ? text.Split('\n') : [];
}
