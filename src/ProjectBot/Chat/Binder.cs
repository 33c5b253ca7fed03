using System.Collections.Immutable;

namespace ProjectBot.Chat;

/// <summary>What came of fitting a text to a usage line.</summary>
/// <param name="Answers">The arguments as typed and as read, by name.</param>
/// <param name="Left">Text that no part of the line could take; never dropped in silence.</param>
/// <param name="Failed">The argument that is missing or cannot be read, and the text that should have been it.</param>
public sealed record Fit(ImmutableDictionary<string, ImmutableArray<Answer>> Answers,
    IReadOnlyList<string> Flags, string Left, (Argument Argument, string Text)? Failed)
{
    public bool IsComplete => Left.Length == 0 && Failed is null;
}

/// <summary>
/// Fits what was typed after a command's words to its usage line. First the optional phrases are taken off the end and the start,
/// as long as one's value can be read as its type; then the rest is laid on the parts that must be there.
/// Only the last and the first few words are ever tried, so the cost does not grow with the text.
/// </summary>
public static class Binder
{
    private const int Reach = 80;

    /// <summary>Nobody says so many phrases in a line; what is left is part of the text, and too long for it.</summary>
    private const int MostPhrases = 64;

    /// <summary>Marks that part phrases from each other and end a sentence.</summary>
    private static readonly char[] Between = [' ', ',', '，', '、', ';', '；', '\n'], Ends = [' ', ',', '，', '、', ';', '；', '.', '。', '!', '！', '?', '？'];

    public static Fit Bind(Pattern pattern, string text, Context context)
    {
        if (context.Bound is not { } bound || !ReferenceEquals(bound.Pattern, pattern) || bound.Text != text)
            context.Bound = bound = (pattern, text, Laid(pattern, text, context));
        return bound.Fit;
    }

    private static Fit Laid(Pattern pattern, string text, Context context)
    {
        var found = ImmutableDictionary.CreateBuilder<string, ImmutableArray<Answer>>(StringComparer.Ordinal);
        var flags = new List<string>();
        text = text.Trim();
        if (pattern.Phrases.Count > 0)
            text = TakePhrases(pattern, text, context, found, flags, atEnd: true);
        var failed = Lay(pattern, 0, text, context, found, out var left);
        // What comes after the parts that must be there may begin with phrases as well: log 2h T1 on friday wrote the intro.
        if (failed is null && pattern.Phrases.Count > 0
            && pattern.Rest is [.., _, Slot { Optional: true, Argument: { Words: 0 } free }] && found.TryGetValue(free.Name, out var rest))
        {
            if (TakePhrases(pattern, rest[0].Typed, context, found, flags, atEnd: false) is { Length: > 0 } words)
                found[free.Name] = [new(words)];
            else
                found.Remove(free.Name);
        }

        return new(found.ToImmutable(), flags, left, failed);
    }

    private static string TakePhrases(Pattern pattern, string text, Context context,
        ImmutableDictionary<string, ImmutableArray<Answer>>.Builder found, List<string> flags, bool atEnd)
    {
        var titled = pattern.Rest.Any(part => part is Slot { Optional: false, Argument.Words: 0 });
        var again = true;
        for (var taken = 0; again && text.Length > 0 && taken < MostPhrases; taken++)
        {
            again = false;
            foreach (var phrase in pattern.Phrases)
            {
                if (phrase.Argument is { Several: false } single ? found.ContainsKey(single.Name) : phrase.Argument is null && flags.Contains(phrase.Flag))
                    continue;
                if (((atEnd ? AtEnd(phrase, text.TrimEnd(Ends), context, titled) : null) ?? AtStart(phrase, text, context, titled)) is not { } fit)
                    continue;
                if (phrase.Argument is { } argument)
                    found[argument.Name] = found.TryGetValue(argument.Name, out var before) ? before.InsertRange(0, fit.Values) : fit.Values;
                else
                    flags.Add(phrase.Flag);
                // The comma that parted the phrase from the rest goes with it.
                text = fit.Left.Trim(Between);
                again = true;
                break;
            }
        }

        return text;
    }

    private static (ImmutableArray<Answer> Values, string Left)? AtEnd(Phrase phrase, string text, Context context, bool titled)
    {
        var end = phrase.After.Count == 0 ? text.Length : Scan.Ends(text, phrase.After);
        if (end < 0)
            return null;
        if (phrase.Argument is not { } argument)
            return Scan.Ends(text, phrase.Before) is >= 0 and var at ? ([new(phrase.Flag)], text[..at].TrimEnd()) : null;
        var body = (end == text.Length ? text : text[..end]).TrimEnd();
        if (phrase.Before.Count == 0)
        {
            // Where no word says so, only a mention is somebody.
            if (titled && argument.Kind == "person" && !body.Contains('@', StringComparison.Ordinal))
                return null;
            foreach (var start in Scan.Suffixes(body, argument.Words))
                if (Read(argument, body[start..], context, false) is { } value && (!titled || Edges.Allow(phrase, value.Typed,
                    body[..start].TrimEnd(Between), atEnd: true)))
                    return ([value], body[..start].TrimEnd());
            return null;
        }

        for (var (start, stop) = Scan.Last(body, phrase.Before, body.Length, Reach); start >= 0; (start, stop) = Scan.Last(body, phrase.Before, start, Reach))
            if (body[stop..].Trim() is { Length: > 0 } said && Values(argument, said, context, true) is { } values
                && (!titled || Edges.Allow(phrase, said, body[..start].TrimEnd(Between), atEnd: true)))
                return (values, body[..start].TrimEnd());
        return null;
    }

    private static (ImmutableArray<Answer> Values, string Left)? AtStart(Phrase phrase, string text, Context context, bool titled)
    {
        var start = Scan.Starts(text, phrase.Before);
        if (start < 0)
            return null;
        if (phrase.Argument is not { } argument)
            return ([new(phrase.Flag)], text[start..].TrimStart());
        var body = text[start..].TrimStart();
        if (titled && phrase.Before.Count == 0 && phrase.After.Count == 0 && argument.Kind == "person" && body is not ['@', ..])
            return null;
        foreach (var end in Scan.Prefixes(body, argument.Words))
        {
            if (Read(argument, body[..end], context, phrase.Before.Count > 0) is not { } value)
                continue;
            var after = body[end..].TrimStart();
            var length = Scan.Starts(after, phrase.After);
            if (length >= 0 && (!titled || Edges.Allow(phrase, value.Typed, after[length..].TrimStart(), atEnd: false,
                runsOn: end < body.Length && Scan.IsHan(body[end]) && Scan.IsHan(body[end - 1]))))
                return ([value], after[length..].TrimStart());
        }

        return null;
    }

    /// <summary>Lays the text on the parts from <paramref name="index"/> on; returns the argument that does not fit.</summary>
    private static (Argument, string)? Lay(Pattern pattern, int index, string text, Context context,
        ImmutableDictionary<string, ImmutableArray<Answer>>.Builder found, out string left)
    {
        var parts = pattern.Rest;
        left = text;
        if (index == parts.Count)
            return null;
        var isLast = index == parts.Count - 1;
        switch (parts[index])
        {
            case Literal literal:
                var length = Scan.Starts(text, [literal.Text]);
                return length < 0 ? null : Lay(pattern, index + 1, text[length..].TrimStart(), context, found, out left);
            case Slot slot when text.Length == 0:
                left = "";
                return slot.Optional ? null : (slot.Argument, "");
            case Slot slot when isLast:
                left = "";
                // Where no word says what is meant, the value has to: "T1 p2" is a priority, and "T1 tomorrow" no label.
                var values = slot.Argument.Words == 0 ? [new(text)] : Values(slot.Argument, text, context, pattern.Head.Count > 0);
                found[slot.Argument.Name] = values ?? [new(text)];
                return values is null ? (slot.Argument, text) : null;
            case Slot slot when slot.Argument.Words == 0:
                // Free text followed by a word: up to the last place where the word stands and the rest fits.
                var word = new[] { ((Literal)parts[index + 1]).Text };
                for (var (at, end) = Scan.Last(text, word, text.Length, int.MaxValue); at >= 0; (at, end) = Scan.Last(text, word, at, int.MaxValue))
                    if (Lay(pattern, index + 2, text[end..].TrimStart(), context, found, out left) is null && left.Length == 0)
                    {
                        found[slot.Argument.Name] = [new(text[..at].TrimEnd())];
                        return null;
                    }

                // "add Zoe as": what should follow the word is still to be said.
                var bare = Scan.Ends(text, word);
                found[slot.Argument.Name] = [new(bare > 0 ? text[..bare].TrimEnd() : text)];
                left = "";
                return (NextArgument(parts, index + 1) ?? slot.Argument, "");
            case Slot slot:
                foreach (var end in Scan.Prefixes(text, slot.Argument.Words))
                {
                    if (Read(slot.Argument, text[..end].TrimEnd(',', '，'), context, true) is not { } value)
                        continue;
                    var failed = Lay(pattern, index + 1, text[end..].TrimStart(), context, found, out left);
                    if (left.Length > 0 && failed is null)
                        continue;
                    found[slot.Argument.Name] = [value];
                    return failed;
                }

                left = "";
                var stop = parts[index + 1] is Literal next
                    ? Scan.Last(text, [next.Text], text.Length, int.MaxValue).Start
                    : text.IndexOf(' ', StringComparison.Ordinal);
                return (slot.Argument, stop > 0 ? text[..stop].TrimEnd() : text);
        }

        return null;
    }

    /// <summary>All values of an argument that may have several, one otherwise; null when one of them cannot be read.</summary>
    private static ImmutableArray<Answer>? Values(Argument argument, string text, Context context, bool whole)
    {
        if (!argument.Several)
            return Read(argument, text, context, whole) is { } only ? [only] : null;
        var values = ImmutableArray.CreateBuilder<Answer>(1);
        foreach (var one in Forms.Split(text, argument, context))
            if (Read(argument, one, context, whole) is { } value)
                values.Add(value);
            else
                return null;
        return values.Count > 0 ? values.ToImmutable() : null;
    }

    private static Argument? NextArgument(IReadOnlyList<Part> parts, int index) => parts.Skip(index).OfType<Slot>().FirstOrDefault()?.Argument;

    /// <summary>
    /// The text with what it was read as; null when it is no such value. What has to be asked about counts, and is asked about later.
    /// </summary>
    public static Answer? Read(Argument argument, string text, Context context, bool whole) => argument.Read(text, context, whole) switch
    {
        Fitted.Ok ok => new(text, ok.Canonical) { Value = ok.Value },
        Fitted.Ask => new(text),
        _ => null,
    };
}
