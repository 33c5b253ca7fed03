using System.Collections.Immutable;
using ProjectBot.Chat.Understanding;

namespace ProjectBot.Chat;

/// <summary>What a text was found to be.</summary>
/// <param name="IsWhole">Whether the map reads all of it as it stands.</param>
/// <param name="Meant">What it can mean otherwise, as people say things; the likeliest first.</param>
internal sealed record Found(string Text, Match? Match, bool IsWhole, ImmutableArray<Meant> Meant)
{
    /// <summary>Whether the words that the project was taught were looked at already.</summary>
    public bool WasTold { get; init; }
}

/// <summary>A command said while something else is asked.</summary>
/// <param name="IsSure">Whether it can hardly be an answer.</param>
internal sealed record Told(Command Command, string Rest, bool IsSure);
