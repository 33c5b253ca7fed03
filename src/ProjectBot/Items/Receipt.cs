using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>What is said after a change: the sentence, the card if there is one, and the way back.</summary>
public static class Receipt
{
    public static Reply For(View view, string text, Card? card = null, params ReadOnlySpan<Button> more)
    {
        var undo = new Button(view.Words["Undo"], Journal.Undoing.Say);
        return card is null ? new Reply(text).With([.. more, undo]) : new Reply(text, card with { Buttons = With(card, [.. more, undo]) });
    }

    // What the receipt offers is never left to "More"; a button that says the same as one of the card takes its place.
    private static ImmutableArray<Button> With(Card card, ImmutableArray<Button> own)
    {
        var others = card.Actions.Where(button => !own.Any(one => one.Say == button.Say)).ToLookup(button => button.IsMore);
        return [.. others[false], .. own, .. others[true]];
    }

    /// <summary>A change as a sentence, with who did it where several listen.</summary>
    public static string Sentence(View view, string what, Said said) => said.Sentence(view, what, view.IsPrivate ? null : view.Reader.NameIn(view.Words));

    /// <summary>
    /// A day with its weekday, so that a misreading is seen; with the zone it is a day of where that may be another than the reader's own.
    /// </summary>
    public static string Day(View view, DateOnly day) => view.Reader.Zone != view.Project.Zone && !(view.IsPrivate && view.Reader.HasZone)
        ? view.Words.DateIn(day, view.Today, view.Zone) : view.Words.Date(day, view.Today);

    /// <summary>Says so when a time of day was typed where only days are kept; null when none was.</summary>
    internal static string? OnlyTheDay(Context context)
    {
        foreach (var answers in context.Draft?.Answers.Values ?? [])
            foreach (var answer in answers)
                if (answer.Value is DateOnly or Time.Recurrence && Time.Dates.TimeIn(answer.Typed) is { Length: > 0 } time)
                    return context.Say($"I keep the day only, not “{time.ToString()}”.");
        return null;
    }
}
