using System.Collections.Immutable;
using ProjectBot.Storage;

namespace ProjectBot.Chat;

/// <summary>The dialogs of one person in one conversation: at most one open, a few put aside.</summary>
public sealed record Talk : Document
{
    public OpenDialog? Open { get; init; }

    public ImmutableArray<OpenDialog> Parked { get; init; } = [];

    public static string IdOf(string person, string conversation) => $"{person}|{conversation}";
}

/// <summary>A command being filled in question by question. Answers are kept as they were typed and read again by the command's own argument readers.</summary>
/// <param name="Command">The name of the command, see <see cref="Chat.Command.Name"/>.</param>
/// <param name="Answers">What is known, by argument name.</param>
/// <param name="Asking">The argument asked for now.</param>
public sealed record OpenDialog(string Command, ImmutableDictionary<string, string> Answers, string Asking)
{
    /// <summary>How often the question was answered badly in a row.</summary>
    public int Misses { get; init; }

    /// <summary>A command typed in the middle, waiting for the person's choice.</summary>
    public string? Stray { get; init; }

    /// <summary>The questions already passed, for <c>back</c>; the last one is last.</summary>
    public ImmutableArray<string> Asked { get; init; } = [];

    /// <summary>Words-alone phrases that were said.</summary>
    public ImmutableArray<string> Flags { get; init; } = [];

    /// <summary>Whether every question is asked, or only what the command cannot do without.</summary>
    public bool Everything { get; init; }

    /// <summary>Whether a one-liner only needs one thing put right: then any other command simply replaces it.</summary>
    public bool IsRepair { get; init; }

    /// <summary>The message that was quoted when it began.</summary>
    public Quote? Quote { get; init; }
}
