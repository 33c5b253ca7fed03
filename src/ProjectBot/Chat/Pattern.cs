namespace ProjectBot.Chat;

/// <summary>A usage line, taken apart once at start.</summary>
/// <param name="Lead">The reference argument the line starts with, if it does: <c>{task} done</c>.</param>
/// <param name="Head">The words that name the command; empty for a bare reference.</param>
/// <param name="Rest">What follows and must be there, in order.</param>
/// <param name="Phrases">What may be left out and stand in any order.</param>
public sealed record Pattern(string Usage, Argument? Lead, IReadOnlyList<string> Head, IReadOnlyList<Part> Rest, IReadOnlyList<Phrase> Phrases)
{
    /// <summary>Names the command: <c>task add</c>, <c>{task} done</c>.</summary>
    public string Name => string.Join(' ', [.. Braced(Lead), .. Head, .. Lead is null && FirstArgument is { Letter: not '\0' } first ? Braced(first) : []]);

    private static IEnumerable<string> Braced(Argument? argument) => argument is null ? [] : [$"{{{argument.Name}}}"];

    /// <summary>The kind of the value that follows the head, if one does.</summary>
    public Argument? FirstArgument => Rest.Count > 0 ? (Rest[0] as Slot)?.Argument : null;

    /// <summary>The arguments that a command cannot do without.</summary>
    public IEnumerable<Argument> Needed => Rest.OfType<Slot>().Where(slot => !slot.Optional).Select(slot => slot.Argument);

    /// <summary>How many parts must be there.</summary>
    public int Needs => Rest.Count(part => part is not Slot { Optional: true });

    /// <exception cref="InvalidOperationException">The line uses an argument that is not registered, or has no words to tell it by.</exception>
    public static Pattern Parse(string usage, Func<string, Argument> argument)
    {
        var parts = new List<Part>();
        var phrases = new List<Phrase>();
        for (var at = 0; at < usage.Length;)
        {
            if (usage[at] == '[')
            {
                var end = usage.IndexOf(']', at);
                var inside = Split(usage[(at + 1)..end], argument);
                // An optional free text has nothing to be told by: it takes what is left at the end, which may be nothing.
                if (inside is [Slot { Argument.Words: 0 } free])
                    parts.Add(free with { Optional = true });
                else
                    phrases.Add(Phrase.Of(inside));
                at = end + 1;
            }
            else
            {
                var end = usage.IndexOf('[', at);
                if (end < 0)
                    end = usage.Length;
                parts.AddRange(Split(usage[at..end], argument));
                at = end;
            }
        }

        var lead = parts.FirstOrDefault() is Slot { Argument.Letter: not '\0' } slot ? slot.Argument : null;
        var rest = parts.Skip(lead is null ? 0 : 1).ToList();
        var head = rest.TakeWhile(part => part is Literal).Cast<Literal>().Select(literal => literal.Text).ToList();
        if (lead is null && head.Count == 0)
            throw new InvalidOperationException($"'{usage}' starts with nothing it could be told by.");
        // Free text takes whatever stands behind its word, so it is tried last.
        return new(usage, lead, head, rest.Skip(head.Count).ToList(), [.. phrases.OrderBy(phrase => phrase.Argument?.Words == 0)]);
    }

    /// <summary>
    /// The same line with its flags named as in another one, by their order: handlers ask for <c>overdue</c> whatever the language.
    /// </summary>
    /// <exception cref="InvalidOperationException">The two lines have not as many flags.</exception>
    public Pattern Flagged(Pattern like)
    {
        var names = new Queue<string>(like.Phrases.Where(phrase => phrase.Argument is null).Select(phrase => phrase.Flag));
        if (names.Count != Phrases.Count(phrase => phrase.Argument is null))
            throw new InvalidOperationException($"'{Usage}' has other flags than '{like.Usage}'.");
        return this with { Phrases = [.. Phrases.Select(phrase => phrase.Argument is null ? phrase with { Flag = names.Dequeue() } : phrase)] };
    }

    private static List<Part> Split(string text, Func<string, Argument> argument)
    {
        var parts = new List<Part>();
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == ' ')
                at++;
            else if (text[at] == '{')
            {
                var end = text.IndexOf('}', at);
                parts.Add(new Slot(argument(text[(at + 1)..end])));
                at = end + 1;
            }
            else
            {
                var end = at;
                while (end < text.Length && text[end] is not (' ' or '{'))
                    end++;
                parts.Add(new Literal(text[at..end]));
                at = end;
            }
        }

        return parts;
    }
}

/// <summary>A piece of a usage line.</summary>
public abstract record Part;

/// <summary>A word that must stand there as it is.</summary>
public sealed record Literal(string Text) : Part;

/// <summary>A value to be read.</summary>
public sealed record Slot(Argument Argument, bool Optional = false) : Part;

/// <summary>An optional phrase: words before the value, the value, words after it; or words alone.</summary>
/// <param name="Flag">The words of a phrase without a value, which name it in <see cref="Args.Has"/>.</param>
public sealed record Phrase(IReadOnlyList<string> Before, Argument? Argument, IReadOnlyList<string> After, string Flag)
{
    public static Phrase Of(List<Part> parts)
    {
        var slot = parts.FindIndex(part => part is Slot);
        var words = parts.Select(part => (part as Literal)?.Text ?? "").ToList();
        return slot < 0
            ? new(words, null, [], string.Join(' ', words))
            : new(words[..slot], ((Slot)parts[slot]).Argument, words[(slot + 1)..], "");
    }
}
