using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ProjectBot.Cards;

/// <summary>A short fact that stands in a line of others: "● doing", "Ben", "Fri 27 Nov".</summary>
/// <param name="Tone">Of a <see cref="Tone.Warning"/> only the mark it begins with is coloured: no channel's amber can be read as text.</param>
public sealed record Chip(string Text, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] Tone Tone = Tone.Plain)
{
    /// <summary>What stands between two of them.</summary>
    public const string Between = " · ";

    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Chip?(string? text) => text is null ? null : new(text);
}

/// <summary>Facts in one line.</summary>
public sealed record Chips(ImmutableArray<Chip> Items) : Element;

/// <summary>Things below each other, each to be pressed as a whole: its title, and under it a quieter line of facts.</summary>
public sealed record Entries(ImmutableArray<Entry> Items) : Element;

/// <param name="Ref">What it is called in short, <c>T12</c>; empty for none.</param>
/// <param name="Say">The command said when it is pressed, if any.</param>
public sealed record Entry(string Ref, string Title, ImmutableArray<Chip> Facts, string? Say = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] Tone Tone = Tone.Plain)
{
    /// <summary>What its title opens outside of the chat.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Opens { get; init; }

    /// <summary>How far inside others it stands.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Depth { get; init; }
}
