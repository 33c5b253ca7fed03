using ProjectBot.Cards;
using ProjectBot.Language;
using ProjectBot.Team;

namespace ProjectBot.Issues;

/// <summary>How bad an issue is: 1, the worst, to 4. Names and meanings are keys of the words.</summary>
public static class Severities
{
    public const int Most = 4;

    /// <summary>What an issue has until somebody says otherwise.</summary>
    public const int Usual = 3;

    private static readonly (string Name, string Meaning)[] All =
    [
        ("critical", "work stands still and there is no way around"), ("high", "something important does not work"),
        ("medium", "it disturbs, but there is a way around"), ("low", "it hardly disturbs anybody"),
    ];

    /// <summary>A key of the words.</summary>
    public static string Name(int severity) => All[severity - 1].Name;

    /// <summary>"1 critical (work stands still and there is no way around)".</summary>
    public static string Full(int severity, Words words) =>
        words.Say($"{severity} {words[Name(severity)]} ({words[All[severity - 1].Meaning]})");

    /// <summary>"s1 critical".</summary>
    public static Chip Chip(Issue issue, View view) => new(view.Say($"s{issue.Severity} {view.Words[Name(issue.Severity)]}"),
        issue.IsFinished ? Tone.Subtle : issue.Severity switch { 1 => Tone.Bad, 2 => Tone.Warning, _ => Tone.Plain });
}
