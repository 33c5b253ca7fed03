using ProjectBot.Cards;
using ProjectBot.Team;

namespace ProjectBot.Risks;

/// <summary>One step of a scale: its name, what it means, and for probabilities the chance it stands for. The texts are keys of the words.</summary>
public sealed record Step(string Name, string Meaning, decimal Chance = 0);

/// <summary>What the steps of probability and impact mean, and which scores are high.</summary>
public static class Scale
{
    public static readonly IReadOnlyList<Step> Probability =
    [
        new("rare", "under 10%", 0.05m), new("unlikely", "10 to 30%", 0.2m), new("possible", "30 to 50%", 0.4m),
        new("likely", "50 to 80%", 0.65m), new("almost certain", "over 80%", 0.9m),
    ];

    public static readonly IReadOnlyList<Step> Impact =
    [
        new("negligible", "hardly anybody notices"), new("small", "some more work within the plan"),
        new("noticeable", "a date or a part of the budget moves"), new("serious", "a milestone or the budget is missed"),
        new("critical", "the goal of the project is missed"),
    ];

    /// <summary>The least score that is high.</summary>
    public const int High = 15;

    private const int Low = 4;

    private static readonly string[] Levels = ["not rated", "low", "medium", "high"];

    /// <summary>"3 of 5, possible (30 to 50%)".</summary>
    public static string Full(IReadOnlyList<Step> scale, int step, View view) =>
        view.Say($"{step} of 5, {view.Words[scale[step - 1].Name]} ({view.Words[scale[step - 1].Meaning]})");

    /// <summary>"12 of 25, medium".</summary>
    public static string Score(Rating rating, View view) => rating.Score == 0 ? view.Words[Levels[0]]
        : view.Say($"{rating.Score} of 25, {view.Words[Level(rating)]}");

    /// <summary>A key of the words. Low is up to 4, high from <see cref="High"/>.</summary>
    public static string Level(Rating rating) => Levels[rating.Score switch { 0 => 0, <= Low => 1, < High => 2, _ => 3 }];

    public static Tone Tone(Rating rating) => rating.Score switch { 0 => Cards.Tone.Plain, <= Low => Cards.Tone.Good, < High => Cards.Tone.Warning, _ => Cards.Tone.Bad };
}
