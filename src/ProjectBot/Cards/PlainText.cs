using System.Collections.Immutable;
using System.Globalization;
using System.Text;


namespace ProjectBot.Cards;

/// <summary>Cards and messages as text that people can read: for transcripts, notifications, and channels without cards.</summary>
public static class PlainText
{
    private const int KeptLength = 4096;

    [ThreadStatic]
    private static StringBuilder? _kept; // every answer with a card has a summary

    /// <summary>The whole card.</summary>
    /// <param name="limit">About how many characters are enough; what is cut ends in an ellipsis.</param>
    public static string Of(Card card, int limit = int.MaxValue) => Written(Begun(), card, limit);

    /// <summary>The text, then the card or the buttons.</summary>
    public static string Of(Message message, int limit = int.MaxValue)
    {
        var text = Begun();
        if (message.Text is { Length: > 0 } line)
            text.Append(line).Append('\n');
        if (message.Card is { } card)
            return Written(text, card with { Buttons = card.Actions.AddRange(message.Buttons) }, limit);
        Buttons(text, message.Buttons);
        return Cut(text, limit);
    }

    private static string Written(StringBuilder text, Card card, int limit)
    {
        text.Append(card.Title).Append('\n');
        foreach (var element in card.Body)
        {
            if (text.Length > limit)
                break;
            Element(text, element, limit);
        }
        if (text.Length <= limit)
            Buttons(text, card.Actions);
        return Cut(text, limit);
    }

    private static void Element(StringBuilder text, Element element, int limit)
    {
        _ = element switch
        {
            Text it => text.Append(it.Content).Append('\n'),
            Facts it => Facts(text, it, limit),
            Rows it => Rows(text, it, limit),
            Chips it => Chips(text, it.Items).Append('\n'),
            Entries it => Entries(text, it, limit),
            Section it => Section(text, it, limit),
            Chart it => Chart(text, it, limit),
            Picture it => text.Append('[').Append(it.Alt).Append("]\n"),
            ButtonRow it => Buttons(text, it.Buttons),
            Input it => text.Append(it.Label).Append(": ").Append(ValueOf(it)).Append('\n'),
            _ => throw new InvalidOperationException($"{element.GetType().Name} has no plain text."),
        };
    }

    private static StringBuilder Facts(StringBuilder text, Facts facts, int limit)
    {
        foreach (var fact in facts.Items)
        {
            text.Append(fact.Name).Append(": ").Append(fact.Value).Append('\n');
            // A summary is for reading; addresses would fill it.
            foreach (var link in fact.Links.IsDefault || limit < int.MaxValue ? [] : fact.Links)
                text.Append(link.Text).Append(": ").Append(link.Url).Append('\n');
        }
        return text;
    }

    private static StringBuilder Chips(StringBuilder text, ImmutableArray<Chip> chips)
    {
        for (var i = 0; i < chips.Length; i++)
            text.Append(i == 0 ? "" : Chip.Between).Append(chips[i].Text);
        return text;
    }

    private static StringBuilder Entries(StringBuilder text, Entries entries, int limit)
    {
        foreach (var entry in entries.Items)
        {
            if (text.Length > limit)
                break;
            text.Append(' ', 2 * entry.Depth).Append(entry.Ref).Append(entry.Ref.Length > 0 ? " " : "").Append(entry.Title)
                .Append(entry.Facts.IsEmpty ? "" : Chip.Between);
            Chips(text, entry.Facts).Append('\n');
            if (entry.Opens is { } url && limit == int.MaxValue)
                text.Append(url).Append('\n');
        }
        return text;
    }

    private static StringBuilder Rows(StringBuilder text, Rows rows, int limit)
    {
        var columns = rows.Items.Select(row => row.Cells.Length).Append(rows.Columns.Length).Max();
        var widths = new int[columns];
        foreach (var cells in rows.Items.Select(row => row.Cells).Prepend(rows.Columns))
            for (var i = 0; i < cells.Length; i++)
                widths[i] = Math.Max(widths[i], Width(cells[i]));
        if (rows.Columns.Any(heading => heading.Length > 0))
            Line(text, rows.Columns, widths);
        foreach (var row in rows.Items)
        {
            if (text.Length > limit)
                break;
            Line(text, row.Cells, widths);
        }
        return text;
    }

    private static void Line(StringBuilder text, ImmutableArray<string> cells, int[] widths)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            text.Append(cells[i]);
            if (i < cells.Length - 1)
                text.Append(' ', widths[i] - Width(cells[i]) + 2);
        }
        text.Append('\n');
    }

    private static StringBuilder Section(StringBuilder text, Section section, int limit)
    {
        text.Append(section.Title).Append('\n');
        foreach (var element in section.Body)
            Element(text, element, limit);
        return text;
    }

    private static StringBuilder Chart(StringBuilder text, Chart chart, int limit)
    {
        foreach (var line in new[] { chart.Title, chart.Note })
            if (line is { Length: > 0 })
                text.Append(line).Append('\n');
        return Rows(text, chart.ToTable(), limit);
    }

    private static StringBuilder Buttons(StringBuilder text, ImmutableArray<Button> buttons)
    {
        if (buttons.IsDefaultOrEmpty)
            return text;
        foreach (var button in buttons)
        {
            text.Append('[').Append(button.Label);
            if (!string.Equals(button.Label, button.Say, StringComparison.OrdinalIgnoreCase))
                text.Append(": ").Append(button.Say);
            text.Append("] ");
        }
        text[^1] = '\n';
        return text;
    }

    private static string ValueOf(Input input) => input switch
    {
        TextInput it => it.Value ?? "____",
        NumberInput it => it.Value?.ToString(CultureInfo.InvariantCulture) ?? "____",
        DateInput it => it.Value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "____",
        ChoiceInput it => string.Join(" / ", it.Choices.Select(choice => choice.Value == it.Value ? $"({choice.Label})" : choice.Label)),
        ToggleInput it => it.Value ? "☑" : "☐",
        _ => "____",
    };

    private static string Cut(StringBuilder text, int limit)
    {
        while (text.Length > 0 && text[^1] == '\n')
            text.Length--;
        if (text.Length > limit)
        {
            text.Length = Math.Max(0, limit - 1);
            if (text.Length > 0 && char.IsHighSurrogate(text[^1]))
                text.Length--;
            text.Append('…');
        }
        if (text.Capacity <= KeptLength)
            _kept = text;
        return text.ToString();
    }

    private static StringBuilder Begun()
    {
        var text = _kept?.Clear() ?? new StringBuilder(1024);
        _kept = null;
        return text;
    }

    /// <summary>Columns of a terminal: Chinese, Japanese and Korean characters take two.</summary>
    private static int Width(string text)
    {
        var width = 0;
        foreach (var c in text)
            width += c is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
                or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF00' and <= '\uFF60') ? 2 : 1;
        return width;
    }
}
