using ProjectBot.Cards;
using ProjectBot.Team;
using ProjectBot.Tasks;

namespace ProjectBot.Tests.Tasks;

/// <summary>Tasks and people to try things on. Today is Wednesday, 25 November 2026.</summary>
internal static class Some
{
    public static readonly DateOnly Today = new(2026, 11, 25);
    public static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    public static readonly Person Ana = Person("ana", "Ana");
    public static readonly Person Bo = Person("bo", "Bo");
    public static readonly Person Carla = Person("carla", "Carla");

    public static TaskItem Task(int number, string title = "Write the offer") =>
        new() { Id = $"apollo/T{number}", Number = number, Title = title, CreatedBy = "ana", CreatedAt = Now };

    public static TaskItem After(this Outcome outcome) => outcome.Task ?? throw new Xunit.Sdk.XunitException($"Refused: {outcome.Refusal}");

    /// <summary>The sentence of a refusal, in English.</summary>
    public static string Why(this Outcome outcome) => FormattableString.Invariant(outcome.Refusal ?? throw new Xunit.Sdk.XunitException("It was not refused."));

    public static TaskSet Set(params TaskItem[] tasks) => new(tasks);

    public static string NameOf(string id) => id switch { "ana" => "Ana", "bo" => "Bo", "carla" => "Carla", _ => id };

    public static Person Person(string id, string name) => new() { Id = id, Name = name };

    /// <summary>Every string a card shows or sends.</summary>
    public static IEnumerable<string> Strings(Card card) => [card.Title, .. card.Body.SelectMany(Strings), .. card.Actions.SelectMany(Strings)];

    private static IEnumerable<string> Strings(Element element) => element switch
    {
        Text text => [text.Content],
        Facts facts => facts.Items.SelectMany(fact => new[] { fact.Name, fact.Value }),
        Rows rows => [.. rows.Columns, .. rows.Items.SelectMany(row => row.Cells), .. rows.Items.Select(row => row.Say ?? "")],
        Section section => [section.Title, .. section.Body.SelectMany(Strings)],
        ButtonRow buttons => buttons.Buttons.SelectMany(Strings),
        _ => throw new NotSupportedException($"{element.GetType().Name} is not walked yet."),
    };

    private static IEnumerable<string> Strings(Button button) => [button.Label, button.Say];
}
