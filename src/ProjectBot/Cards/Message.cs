using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ProjectBot.Cards;

/// <summary>What is said: stored with the turn, rendered and sent by a channel.</summary>
/// <param name="Text">A line or two of plain text; with a card it is the line above it.</param>
public sealed record Message(string? Text, Card? Card = null)
{
    /// <summary>Buttons under the text, for a message without a card.</summary>
    public ImmutableArray<Button> Buttons { get; init; } = [];

    /// <summary>The question its buttons answer; a press says it, so that an answer to a question that is over is not taken for another's.</summary>
    public string? Question { get; init; }

    /// <summary>Nothing: no channel is asked to send it.</summary>
    [JsonIgnore]
    public bool IsNothing => Text is null && Card is null && Buttons.IsDefaultOrEmpty;
}
