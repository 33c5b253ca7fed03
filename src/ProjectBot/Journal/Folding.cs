using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Language;
using ProjectBot.Messaging;

namespace ProjectBot.Journal;

/// <summary>Makes one message of several about the same thing.</summary>
public static class Folding
{
    /// <summary>The newest lines are kept, and all that somebody or a schedule asked for.</summary>
    private const int MostLines = 20;

    /// <summary>So many of the things spoken of can be pressed.</summary>
    private const int MostShown = 6;

    /// <summary>How lists begin; keys of the words.</summary>
    public static readonly string[] Headings = ["While you were off:", "What else there was:"];

    /// <summary>What goes out as one: a list of what was held back, else what all of them say.</summary>
    public static OutboxMessage Of(IReadOnlyList<OutboxMessage> parts) =>
        parts is [{ Terms.Held: not Held.No }, _, ..] ? Listed(parts) : parts.Skip(1).Aggregate(parts[0], Into);

    /// <summary>What waited for the morning, a line for each; of more than twenty the newest, and what was asked for.</summary>
    private static OutboxMessage Listed(IReadOnlyList<OutboxMessage> parts)
    {
        var words = Words.For(parts[^1].Language);
        var told = parts.SelectMany(part => Told(part.Message).Select(line => (Line: line, IsAsked: part.Terms?.Rule is not null)))
            .DistinctBy(one => one.Line, StringComparer.Ordinal).ToList();
        var more = Math.Min(told.Count - MostLines, told.Count(one => !one.IsAsked));
        var (lines, left) = (new List<string>(told.Count), Math.Max(more, 0));
        foreach (var (line, isAsked) in told)
            if (isAsked || left == 0)
                lines.Add(line);
            else
                left--;
        var head = words[Headings[parts.All(part => part.Terms?.Held == Held.Budget) ? 1 : 0]];
        string[] before = more > 0 ? [words.Count(more, "(one more before these)", "({0} more before these)")] : [];
        var shown = parts.Select(part => Shown(part.Message)).OfType<Button>().DistinctBy(button => button.Label).TakeLast(MostShown);
        return parts[^1] with
        {
            Message = new(string.Join('\n', [head, .. before, .. lines]))
            {
                Buttons = [.. shown],
            },
        };
    }

    private static string[] Told(Message message) => Lines(message) is { Length: > 0 } lines ? lines
        : message.Card is { } card ? [card.Title, .. card.Body.OfType<Entries>().SelectMany(entries => entries.Items).Select(Line)] : [];

    private static string Line(Entry entry) => string.Join(Chip.Between, [$"{entry.Ref} {entry.Title}", .. entry.Facts.Select(fact => fact.Text)]);

    /// <summary>Shows the thing that a message is about, by its reference; null when it is about none, or about several.</summary>
    private static Button? Shown(Message message) => (message.Card?.Subject ?? (message.Buttons is [var one] ? one.Say : null)) switch
    {
        null => null,
        var say when say.Contains(' ', StringComparison.Ordinal) => message.Buttons[0],
        var say => new(say[(say.LastIndexOf('/') + 1)..], say),
    };

    /// <summary>A later message taken into one that was not sent yet. A card that is drawn anew has the later face; else both say what they said.</summary>
    public static OutboxMessage Into(OutboxMessage earlier, OutboxMessage later) => later.Updates is not null ? later
        : earlier with { Message = Joined(earlier.Message, later.Message), Language = later.Language };

    /// <summary>What both say, each line once, and the buttons of both.</summary>
    public static Message Joined(Message earlier, Message later) => later with
    {
        Text = string.Join('\n', Lines(earlier).Concat(Lines(later)).Distinct(StringComparer.Ordinal).TakeLast(MostLines)),
        Card = later.Card ?? earlier.Card,
        Buttons = earlier.Buttons.AddRange(later.Buttons.Where(button => earlier.Buttons.All(other => other.Say != button.Say)).ToImmutableArray()),
    };

    private static string[] Lines(Message message) => message.Text is { Length: > 0 } text ? text.Split('\n') : [];
}
