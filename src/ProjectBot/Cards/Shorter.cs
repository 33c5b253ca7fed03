using System.Collections.Immutable;
using ProjectBot.Language;

namespace ProjectBot.Cards;

/// <summary>Makes a message that is too big for a channel smaller, step by step, and says that something is missing.</summary>
public static class Shorter
{
    private static readonly (int Characters, int Items)[] Steps = [(4000, 100), (1000, 30), (300, 10), (100, 4)];

    /// <summary>The strongest cut; what comes of it fits always.</summary>
    public static int Most => Steps.Length;

    public static Message Than(Message message, int step, Words words)
    {
        var (characters, items) = Steps[step - 1];
        return message with
        {
            Text = message.Text is { } text ? Cut(text, characters * 4) : null,
            Card = message.Card is { } card ? Of(card, characters, items, words) : null,
            Buttons = Of(message.Buttons, items),
        };
    }

    private static Card Of(Card card, int characters, int items, Words words) => card with
    {
        Title = Cut(card.Title, characters),
        Body = [.. card.Body.Take(items).SelectMany(element => Of(element, characters, items, words)), .. Rest(card.Body.Length - items, words)],
        Buttons = Of(card.Buttons, items),
    };

    private static IEnumerable<Element> Of(Element element, int characters, int items, Words words) => element switch
    {
        Text it => [it with { Content = Cut(it.Content, characters) }],
        Facts it => [new Facts([.. it.Items.Take(items).Select(fact => fact with { Name = Cut(fact.Name, characters), Value = Cut(fact.Value, characters) })]), .. Rest(it.Items.Length - items, words)],
        Rows it => [it with { Items = [.. it.Items.Take(items).Select(row => row with { Cells = [.. row.Cells.Select(cell => Cut(cell, characters / 2))] })] }, .. Rest(it.Items.Length - items, words)],
        Chips it => [Of(it, characters)],
        Entries it => [it with { Items = [.. it.Items.Take(items).Select(entry => Of(entry, characters))] }, .. Rest(it.Items.Length - items, words)],
        Chart it => [new Text(Cut(it.Title, characters), Tone.Strong), .. Of(it.ToTable(), characters, items, words)],
        Section it => [it with { Title = Cut(it.Title, characters), Body = [.. it.Body.Take(items).SelectMany(inner => Of(inner, characters, items, words)), .. Rest(it.Body.Length - items, words)] }],
        ButtonRow it => [new ButtonRow(Of(it.Buttons, items))],
        TextInput it => [it with { Value = it.Value is { } value ? Cut(value, characters) : null }],
        ChoiceInput it => [it with { Choices = [.. it.Choices.Take(items * 2)] }],
        _ => [element],
    };

    private static Chips Of(Chips chips, int characters) => new([.. chips.Items.Select(chip => chip with { Text = Cut(chip.Text, characters / 4) })]);

    private static Entry Of(Entry entry, int characters) => entry with
    {
        Title = Cut(entry.Title, characters / 2), Facts = Of(new Chips(entry.Facts), characters).Items,
    };

    private static ImmutableArray<Button> Of(ImmutableArray<Button> buttons, int items) => buttons.IsDefaultOrEmpty ? buttons : [.. buttons.Take(items)];

    private static IEnumerable<Element> Rest(int more, Words words) => more > 0 ? [new Text(words.Count(more, "… and {0} more", "… and {0} more"), Tone.Subtle)] : [];

    /// <summary>The first line of a text, cut between characters to what fits.</summary>
    public static string Line(string text, int characters = 80)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? Cut(text, characters) : Cut(text[..end].TrimEnd(), characters);
    }

    /// <summary>The text, cut between characters and closed with an ellipsis when it is longer.</summary>
    public static string Cut(string text, int characters) => text.Length <= characters ? text
        : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[characters - 2]) ? characters - 2 : characters - 1), "…");
}
