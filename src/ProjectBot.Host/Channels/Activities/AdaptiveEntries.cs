using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ProjectBot.Cards;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>
/// Writes lists: two lines each, without a table, so that nothing breaks at any width, and to be pressed anywhere; and facts in a line.
/// Facts are runs of text, which know no Markdown and may each have a colour.
/// </summary>
internal readonly struct AdaptiveEntries(Utf8JsonWriter json, AdaptiveActions actions)
{
    /// <summary>A fact that is so short is not broken in two.</summary>
    private const int LongestUnbroken = 30;

    private const char Unbroken = '\u00A0';

    private const int MostAtOnce = 120;

    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(code => (char)code), '"', '\\', '\u2028', '\u2029']);

    private readonly StringBuilder _plain = new(120);

    public void Write(Entries entries)
    {
        foreach (var entry in entries.Items)
            Write(entry);
    }

    public void Line(Chips chips) => Runs("", chips.Items, isQuiet: false);

    private void Write(Entry entry)
    {
        var indent = entry.Depth == 0 ? "" : new string(Unbroken, 5 * entry.Depth);
        json.WriteStartObject();
        json.WriteString(CardJson.Type, CardJson.Container);
        if (entry.Say is { } say)
            actions.Tap(entry.Title, say);
        json.WriteStartArray(CardJson.Items);
        if (entry.Depth == 0)
            Title(entry);
        else
            Indented(indent + AdaptiveText.Plain(entry.Title), entry.Tone);
        if (entry.Ref.Length > 0 || !entry.Facts.IsEmpty)
            Runs(indent + entry.Ref, entry.Facts, isQuiet: true);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Title(Entry entry)
    {
        json.WriteStartObject();
        json.WriteString(CardJson.Type, CardJson.TextBlock);
        json.WriteString(CardJson.Text, entry.Opens is { } url ? AdaptiveText.Link(entry.Title, url) : AdaptiveText.Lines(entry.Title));
        json.WriteBoolean(CardJson.Wrap, true);
        if (entry.Tone == Tone.Subtle)
            json.WriteBoolean(CardJson.IsSubtle, true);
        // With nothing under it, only its colour tells that it can be pressed.
        else if (entry is { Say: not null, Ref: "", Facts: [] })
            json.WriteString(CardJson.Color, CardJson.Accent);
        json.WriteEndObject();
    }

    /// <summary>Markdown would take the blanks at its beginning away.</summary>
    private void Indented(string title, Tone tone)
    {
        json.WriteStartObject();
        json.WriteString(CardJson.Type, CardJson.RichTextBlock);
        json.WriteStartArray(CardJson.Inlines);
        Run(title, tone, isSmall: false);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What is plain is gathered into one run.</summary>
    /// <param name="isQuiet">Small and grey, under a title.</param>
    private void Runs(string first, ImmutableArray<Chip> chips, bool isQuiet)
    {
        json.WriteStartObject();
        json.WriteString(CardJson.Type, CardJson.RichTextBlock);
        if (isQuiet)
            json.WriteString(CardJson.Spacing, CardJson.Tight);
        json.WriteStartArray(CardJson.Inlines);
        _plain.Append(first);
        for (var i = 0; i < chips.Length; i++)
        {
            if (i > 0 || first.Length > 0)
                _plain.Append(Chip.Between);
            var (text, tone) = chips[i];
            text = AdaptiveText.Plain(text);
            var start = _plain.Length;
            if (tone == Tone.Plain)
            {
                _plain.Append(text);
                if (text.Length <= LongestUnbroken)
                    _plain.Replace(' ', Unbroken, start, text.Length);
                continue;
            }
            Plain(isQuiet);
            if (text.Length <= LongestUnbroken)
                text = text.Replace(' ', Unbroken);
            var coloured = tone == Tone.Warning ? 1 : text.Length;
            Run(text.AsSpan(0, coloured), tone, isQuiet);
            if (coloured < text.Length)
                Run(text.AsSpan(coloured), Tone.Plain, isQuiet);
        }
        Plain(isQuiet);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Plain(bool isQuiet)
    {
        if (_plain.Length == 0)
            return;
        if (_plain.Length <= MostAtOnce)
        {
            Span<char> text = stackalloc char[_plain.Length];
            _plain.CopyTo(0, text, text.Length);
            Run(text, isQuiet ? Tone.Subtle : Tone.Plain, isQuiet);
        }
        else
            Run(_plain.ToString(), isQuiet ? Tone.Subtle : Tone.Plain, isQuiet);
        _plain.Clear();
    }

    private void Run(ReadOnlySpan<char> text, Tone tone, bool isSmall)
    {
        json.WriteStartObject();
        json.WriteString(CardJson.Type, CardJson.TextRun);
        Text(text);
        if (isSmall)
            json.WriteString(CardJson.Size, CardJson.Small);
        switch (tone)
        {
            case Tone.Subtle: json.WriteBoolean(CardJson.IsSubtle, true); break;
            case Tone.Strong: json.WriteString(CardJson.Weight, CardJson.Bolder); break;
            case Tone.Good: json.WriteString(CardJson.Color, CardJson.Good); break;
            case Tone.Warning: json.WriteString(CardJson.Color, CardJson.Warning); break;
            case Tone.Bad: json.WriteString(CardJson.Color, CardJson.Attention); break;
        }
        json.WriteEndObject();
    }

    /// <summary>The writer escapes every blank that does not break, slowly, though JSON asks for it with quotes and control characters only.</summary>
    private void Text(ReadOnlySpan<char> text)
    {
        if (text.Length > MostAtOnce || text.ContainsAny(Escaped) || text.ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            json.WriteString(CardJson.Text, text);
            return;
        }
        Span<char> value = stackalloc char[MostAtOnce + 2];
        value[0] = value[text.Length + 1] = '"';
        text.CopyTo(value[1..]);
        json.WritePropertyName(CardJson.Text);
        json.WriteRawValue(value[..(text.Length + 2)], skipInputValidation: true);
    }
}
