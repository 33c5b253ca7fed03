using System.Collections.Immutable;

namespace ProjectBot.Chat;

/// <summary>The dialogs of one person in one conversation: at most one open, a few put aside.</summary>
public sealed record DialogState(OpenDialog? Open, ImmutableArray<OpenDialog> Parked)
{
    public static readonly DialogState None = new(null, []);
}

/// <summary>A command being filled in question by question. Answers are kept as they were typed and read again by the command's own argument readers.</summary>
/// <param name="Command">The English usage line's first words, which name the command.</param>
/// <param name="Answers">What is known, by argument name.</param>
/// <param name="Asking">The argument asked for now.</param>
/// <param name="Misses">How often the question was answered badly in a row.</param>
/// <param name="Stray">A command typed in the middle, waiting for the person's choice.</param>
public sealed record OpenDialog(string Command, ImmutableDictionary<string, string> Answers, string Asking, int Misses = 0, string? Stray = null)
{
    /// <summary>The questions already asked, for <c>back</c>; the last one asked is last.</summary>
    public ImmutableArray<string> Asked { get; init; } = [];

    /// <summary>Questions that the person passed over.</summary>
    public ImmutableArray<string> Skipped { get; init; } = [];

    /// <summary>Whether every question is asked, or only what the command cannot do without.</summary>
    public bool Everything { get; init; }
}
