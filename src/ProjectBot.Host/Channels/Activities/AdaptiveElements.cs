using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ProjectBot.Cards;
using ProjectBot.Language;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>Writes the parts of a card, one method per kind. Lines of text become blocks of their own: renderers disagree about a line break.</summary>
internal sealed class AdaptiveElements(Utf8JsonWriter json, Words words, AdaptiveActions actions)
{
    /// <summary>In letters, as shares of the table's width.</summary>
    private const int NarrowestColumn = 7, WidestColumn = 26;

    /// <summary>What is so short, such as a date or a name, stays on one line.</summary>
    private const int LongestUnbroken = 14;

    private int _sections;

    public void Write(Element element)
    {
        switch (element)
        {
            case Text it: Text(it.Content, it.Tone); break;
            case Facts it: Facts(it); break;
            case Rows it: Rows(it); break;
            case Chips it: new AdaptiveEntries(json, actions).Line(it); break;
            case Entries it: new AdaptiveEntries(json, actions).Write(it); break;
            case Section it: Section(it); break;
            case Chart it: Chart(it); break;
            case Picture it: Picture(it); break;
            case ButtonRow it: Buttons(it.Buttons); break;
            case Input it: new AdaptiveInputs(json, words).Write(it); break;
            default: throw new InvalidOperationException($"{element.GetType().Name} has no Adaptive Card form.");
        }
    }

    /// <param name="reference">What of it stands above, small and grey.</param>
    public void Title(string title, string? reference = null)
    {
        if (title.Length == 0)
            return;
        var isApart = reference is not null && title.Length > reference.Length + 1 && title.StartsWith(reference, StringComparison.Ordinal);
        if (isApart)
        {
            Block(reference!);
            json.WriteString(CardJson.Size, CardJson.Small);
            json.WriteBoolean(CardJson.IsSubtle, true);
            json.WriteEndObject();
        }
        Block(AdaptiveText.Lines(isApart ? title[(reference!.Length + 1)..] : title));
        if (isApart)
            json.WriteString(CardJson.Spacing, CardJson.Tight);
        json.WriteString(CardJson.Size, "Large"u8);
        json.WriteString(CardJson.Weight, CardJson.Bolder);
        json.WriteString(CardJson.Style, "heading"u8);
        json.WriteEndObject();
    }

    public void Text(string content, Tone tone)
    {
        if (content.AsSpan().ContainsAny('\n', '\r'))
        {
            var first = true;
            foreach (var line in content.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                Line(line, tone, close: !first);
                first = false;
            }
        }
        else if (content.Length > 0)
            Line(content, tone);
    }

    public void Buttons(ImmutableArray<Button> buttons)
    {
        if (!buttons.IsDefaultOrEmpty)
            actions.Set(buttons, words["More"], $"more{++_sections}");
    }

    private void Line(string line, Tone tone, bool close = false)
    {
        Block(AdaptiveText.Line(line));
        if (close)
            json.WriteString(CardJson.Spacing, CardJson.Tight);
        Look(tone);
        json.WriteEndObject();
    }

    private void Block(string markdown)
    {
        json.WriteStartObject();
        json.WriteString(CardJson.Type, CardJson.TextBlock);
        json.WriteString(CardJson.Text, markdown);
        json.WriteBoolean(CardJson.Wrap, true);
    }

    private void Look(Tone tone)
    {
        switch (tone)
        {
            case Tone.Strong: json.WriteString(CardJson.Weight, CardJson.Bolder); break;
            case Tone.Subtle: json.WriteBoolean(CardJson.IsSubtle, true); break;
            case Tone.Good: json.WriteString(CardJson.Color, CardJson.Good); break;
            // Teams' amber on white is no colour to read by.
            case Tone.Warning: json.WriteString(CardJson.Weight, CardJson.Bolder); break;
            case Tone.Bad: json.WriteString(CardJson.Color, CardJson.Attention); break;
        }
    }

    private void Facts(Facts facts)
    {
        json.WriteStartObject();
        json.WriteString(CardJson.Type, "FactSet"u8);
        json.WriteStartArray("facts"u8);
        foreach (var fact in facts.Items)
        {
            json.WriteStartObject();
            json.WriteString(CardJson.Title, AdaptiveText.Lines(fact.Name));
            json.WriteString(CardJson.Value, Value(fact));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The value with its links in the places where they stand.</summary>
    private static string Value(Fact fact)
    {
        if (fact.Links.IsDefaultOrEmpty)
            return AdaptiveText.Lines(fact.Value);
        var (value, at) = (new StringBuilder(), 0);
        foreach (var link in fact.Links)
            if (fact.Value.IndexOf(link.Text, at, StringComparison.Ordinal) is >= 0 and var found)
            {
                value.Append(AdaptiveText.Line(fact.Value[at..found])).Append(AdaptiveText.Link(link.Text, link.Url));
                at = found + link.Text.Length;
            }
        return value.Append(AdaptiveText.Line(fact.Value[at..])).ToString();
    }

    private void Rows(Rows rows)
    {
        var headed = false;
        foreach (var heading in rows.Columns)
            headed |= heading.Length > 0;
        json.WriteStartObject();
        json.WriteString(CardJson.Type, "Table"u8);
        json.WriteBoolean("showGridLines"u8, false);
        if (!headed)
        {
            // The published schema and the renderers spell it differently.
            json.WriteBoolean("firstRowAsHeader"u8, false);
            json.WriteBoolean("firstRowAsHeaders"u8, false);
        }
        Columns(rows);
        json.WriteStartArray("rows"u8);
        if (headed)
            Row(new(rows.Columns, Tone: Tone.Strong));
        foreach (var row in rows.Items)
            Row(row);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Columns are as wide as their longest cell asks for, within bounds: a short one keeps room for its heading in bold, a long one wraps.</summary>
    private void Columns(Rows rows)
    {
        var count = rows.Columns.Length;
        foreach (var row in rows.Items)
            count = Math.Max(count, row.Cells.Length);
        json.WriteStartArray("columns"u8);
        for (var i = 0; i < count; i++)
        {
            var width = i < rows.Columns.Length ? Width(rows.Columns[i]) : 0;
            foreach (var row in rows.Items)
                width = Math.Max(width, i < row.Cells.Length ? Width(row.Cells[i]) : 0);
            json.WriteStartObject();
            json.WriteNumber(CardJson.Width, Math.Clamp(width, NarrowestColumn, WidestColumn));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>How many letters wide it is; Chinese characters are as wide as two.</summary>
    private static int Width(string cell)
    {
        var width = 0;
        foreach (var letter in cell)
            if ((width += letter >= '\u2E80' ? 2 : 1) >= WidestColumn)
                break;
        return width;
    }

    private void Row(Row row)
    {
        json.WriteStartObject();
        json.WriteString(CardJson.Type, CardJson.TableRow);
        json.WriteStartArray(CardJson.Cells);
        var say = row.Say;
        foreach (var said in row.Cells)
        {
            // Without anything in it a cell is left out by some, and the columns shift.
            var cell = said.Length == 0 ? "\u00A0" : Width(said) <= LongestUnbroken ? said.Replace(' ', '\u00A0') : said;
            json.WriteStartObject();
            json.WriteString(CardJson.Type, CardJson.TableCell);
            // One way in per row: a tap target in every cell would be read out again and again.
            var isLink = say is not null && said.Length > 0;
            if (isLink)
            {
                actions.Tap(said, say!);
                say = null;
            }
            json.WriteStartArray(CardJson.Items);
            if (isLink && row.Tone == Tone.Plain && !cell.Contains('\n'))
            {
                Block(AdaptiveText.Line(cell));
                json.WriteString(CardJson.Color, CardJson.Accent);
                json.WriteEndObject();
            }
            else
                Text(cell, row.Tone);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Section(Section section)
    {
        var id = $"section{++_sections}";
        json.WriteStartObject();
        json.WriteString(CardJson.Type, CardJson.Container);
        json.WriteStartObject(CardJson.SelectAction);
        json.WriteString(CardJson.Type, "Action.ToggleVisibility"u8);
        json.WriteString(CardJson.Title, section.Title);
        json.WriteStartArray("targetElements"u8);
        json.WriteStringValue(id);
        json.WriteStringValue(id + "open");
        json.WriteStringValue(id + "shut");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray(CardJson.Items);
        Heading("▾ ", section.Title, id + "open", !section.Folded);
        Heading("▸ ", section.Title, id + "shut", section.Folded);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString(CardJson.Type, CardJson.Container);
        json.WriteString("id"u8, id);
        if (section.Folded)
            json.WriteBoolean("isVisible"u8, false);
        json.WriteStartArray(CardJson.Items);
        foreach (var element in section.Body)
            Write(element);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Heading(string mark, string title, string id, bool visible)
    {
        Block(mark + AdaptiveText.Lines(title));
        json.WriteString(CardJson.Weight, CardJson.Bolder);
        json.WriteString("id"u8, id);
        if (!visible)
            json.WriteBoolean("isVisible"u8, false);
        json.WriteEndObject();
    }

    /// <summary>A chart nobody could draw: the same in words.</summary>
    private void Chart(Chart chart)
    {
        Text(chart.Title, Tone.Strong);
        Text(chart.Note ?? "", Tone.Subtle);
        Rows(chart.ToTable());
    }

    private void Picture(Picture picture)
    {
        if (!Uri.IsWellFormedUriString(picture.Url, UriKind.RelativeOrAbsolute) && !picture.Url.StartsWith("data:", StringComparison.Ordinal))
        {
            Text(picture.Alt, Tone.Plain);
            return;
        }
        json.WriteStartObject();
        json.WriteString(CardJson.Type, "Image"u8);
        json.WriteString("url"u8, picture.Url);
        json.WriteString("altText"u8, picture.Alt);
        json.WriteEndObject();
    }
}
