using System.Text.Json.Serialization;
using ProjectBot.Cards;
using ProjectBot.Language;
using ProjectBot.Team;

namespace ProjectBot.Risks;

/// <summary>How likely and how bad, 1 to 5 each; 0 where nobody said.</summary>
public readonly record struct Rating(int Probability, int Impact)
{
    [JsonIgnore]
    public int Score => Probability * Impact;

    [JsonIgnore]
    public Tone Tone => Score switch
    {
        0 => Tone.Plain,
        <= Scale.Low => Tone.Good,
        < Scale.High => Tone.Warning,
        _ => Tone.Bad,
    };
}

/// <summary>One step of a scale, in keys of the words; for probabilities with the chance it stands for.</summary>
public sealed record Step(string Name, string Meaning, decimal Chance = 0)
{
    /// <summary>"possible (30 to 50%)".</summary>
    public string Say(Words words) => words.Say($"{words[Name]} ({words[Meaning]})");
}

/// <summary>What the steps of probability and impact mean, and how scores are called.</summary>
public static class Scale
{
    /// <summary>The highest score that is low, and the lowest that is high.</summary>
    public const int Low = 4, High = 15;

    public static readonly IReadOnlyList<Step> Probability =
    [
        new("rare", "under 10%", 0.05m), new("unlikely", "10 to 30%", 0.2m), new("possible", "30 to 50%", 0.4m),
        new("likely", "50 to 80%", 0.65m), new("almost certain", "over 80%", 0.9m),
    ];

    public static readonly IReadOnlyList<Step> Impact =
    [
        new("negligible", "hardly anybody notices"), new("small", "some more work within the plan"),
        new("noticeable", "a date or a part of the budget moves"),
        new("serious", "a milestone or the budget is missed"),
        new("critical", "the goal of the project is missed"),
    ];

    /// <summary>"3 of 5, possible (30 to 50%)".</summary>
    public static string Full(IReadOnlyList<Step> scale, int step, View view) =>
        view.Say($"{step} of 5, {scale[step - 1].Say(view.Words)}");

    /// <summary>"12 of 25, medium".</summary>
    public static string Score(Rating rating, View view) =>
        rating.Score == 0 ? view.Words[Level(rating)]
            : view.Say($"{rating.Score} of 25, {view.Words[Level(rating)]}");

    /// <summary>A key of the words.</summary>
    public static string Level(Rating rating) => rating.Score switch
    {
        0 => "not rated",
        <= Low => "low",
        < High => "medium",
        _ => "high",
    };
}
