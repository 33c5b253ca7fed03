using System.Collections.Immutable;

namespace ProjectBot.Chat.Understanding;

/// <summary>Lays a text on a wording: every word of the text is a word of it or belongs to a value that can be read.</summary>
internal static class Matching
{
    /// <summary>In words and characters: a longer text is no name of a thing.</summary>
    private const int MostNameWords = 8, MostName = 60, MostValue = 80;

    /// <summary>The values by the names of their arguments; null when the text is something else.</summary>
    public static Dictionary<string, Said>? Of(Wording wording, Laid laid)
    {
        var said = new Dictionary<string, Said>(StringComparer.Ordinal);
        laid.Begin(wording.Parts.Length);
        return Lay(wording.Parts, 0, 0, laid, said) ? said : null;
    }

    private static bool Lay(ImmutableArray<WordingPart> parts, int index, int at, Laid laid, Dictionary<string, Said> said)
    {
        var text = laid.Text;
        while (at < text.Length && IsBetween(text[at]))
            at++;
        if (index == parts.Length)
            return at == text.Length;
        if (laid.HasFailed(index, at))
            return false;
        if (parts[index].Skips > 0)
            return Lay(parts, index + 1, at, laid, said) || Lay(parts, index + parts[index].Skips, at, laid, said) || laid.Fails(index, at);
        if (!parts[index].Words.IsDefault)
        {
            foreach (var one in parts[index].Words)
                if (Starts(text, at, one) is >= 0 and var end && Lay(parts, index + 1, end, laid, said))
                    return true;
            return laid.Fails(index, at);
        }

        var argument = parts[index].Argument!;
        foreach (var end in Ends(parts, index, laid, at))
        {
            if ((end - at > MostValue && argument.Words != 0) || laid.Read(argument, at, end) is not { } read)
                continue;
            said[argument.Name] = read;
            if (Lay(parts, index + 1, end, laid, said))
                return true;
            said.Remove(argument.Name);
        }

        return laid.Fails(index, at);
    }

    /// <summary>The value that stands there, without marks behind it.</summary>
    public static Said? Value(Argument argument, string text, Context context, Nouns nouns) => text.TrimEnd(Between) is { Length: > 0 } value
        && ChineseFrames.CanBegin(argument.Kind, value[0]) ? Read(argument, value, context, nouns) : null;

    /// <summary>Where a value that begins here may end: before each place where what follows stands, or at the end of the text.</summary>
    private static IEnumerable<int> Ends(ImmutableArray<WordingPart> parts, int index, Laid laid, int at)
    {
        var text = laid.Text;
        var (next, canEnd) = Next(parts, index + 1);
        var argument = parts[index].Argument!;
        if (next.Any(part => part.Argument is not null))
        {
            if (argument.Refers != '\0' && text.IndexOf(Clauses.Open, at) is var open and > 0)
                return [open + 1];
            var ends = Scan.Prefixes(text.AsSpan(at), Math.Max(argument.Words, 4)).Select(length => at + length);
            // A name ends before free text only where a mark parts them; otherwise both end as soon as what follows can be read.
            if (argument.Refers != '\0' && next.Exists(part => part.Argument is { Words: 0 }))
                return ends.Where(end => end < text.Length && (text[end - 1] is ':' or '：' or ',' or '，' || text[end] is ':' or '：' or ',' or '，'
                    || IsReference(text[at..end].TrimEnd(Between), laid.Nouns))).Reverse();
            return argument is { Words: 0 } or { Refers: not '\0' } ? ends.Reverse() : ends;
        }

        // A value that is no free text is short.
        var places = Places(next, text, at, argument.Words == 0 ? text.Length : Math.Min(text.Length, at + MostValue));
        return !canEnd ? places : argument.Refers != '\0' ? [.. places, text.Length] : [text.Length, .. places];
    }

    private static bool IsReference(string text, Nouns nouns) => IsPronoun(text, nouns)
        || (References.Leading(text).Length is > 0 and var length && length == text.Length);

    /// <summary>What may come next, with and without what may be left out; and whether nothing need come.</summary>
    private static (List<WordingPart> Next, bool CanEnd) Next(ImmutableArray<WordingPart> parts, int index)
    {
        var next = new List<WordingPart>(2);
        while (index < parts.Length && parts[index].Skips > 0)
        {
            next.Add(parts[index + 1]);
            index += parts[index].Skips;
        }

        if (index < parts.Length)
            next.Add(parts[index]);
        return (next, index == parts.Length);
    }

    private static IEnumerable<int> Places(List<WordingPart> next, string text, int from, int until)
    {
        for (var at = from + 1; at < until; at++)
            if (Stands(next, text, at))
                yield return at;
    }

    private static bool Stands(List<WordingPart> next, string text, int at)
    {
        foreach (var part in next)
            foreach (var one in part.Words)
                if (Starts(text, at, one) >= 0)
                    return true;
        return false;
    }

    /// <summary>Where the words end that stand there; -1 when they do not.</summary>
    private static int Starts(string text, int at, ImmutableArray<string> words)
    {
        // Most words end here.
        if (at >= text.Length || (text[at] != words[0][0] && (text[at] > 127 || (text[at] | 0x20) != (words[0][0] | 0x20))) || (at > 0
            && !Scan.IsBoundary(text, at)))
            return -1;
        var length = Scan.Starts(text.AsSpan(at), words);
        return length < 0 ? -1 : at + length;
    }

    /// <summary>A value as the argument reads it; of things also a name, of people also one nobody here has.</summary>
    private static Said? Read(Argument argument, string text, Context context, Nouns nouns)
    {
        if (argument.Words == 0)
            return argument.Kind != BasicArguments.Name.Kind || (IsName(text, nouns) && !text.Contains(", ", StringComparison.Ordinal)
                && !text.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) ? new(text, Sense.Value) : null;
        if (argument.Refers is not '\0' and var wanted)
        {
            var thing = nouns.Reference(text.Trim('"', '“', '”'), wanted);
            if (References.Leading(thing) is { Length: var length, Letter: var letter } && length == thing.Length && length > 0)
                return wanted is CommandMap.Any || letter == wanted ? new(thing, Sense.Value) : null;
            return IsPronoun(text, nouns) ? new(text, Sense.Last)
                : IsName(text, nouns) || Owned.Of(text, context, nouns) is not null ? new(text, Sense.Name) : null;
        }

        // Behind "every" stands what is every so often.
        if (argument.Kind == "recurrence")
            return ((string[])[text, Scan.IsHan(text[0]) ? $"每{text}" : $"every {text}"]).FirstOrDefault(how => argument.Read(how, context,
                whole: true) is not Fitted.No) is { } how ? new(how, Sense.Value) : null;
        text = text.Trim('“', '”', '「', '」', '"');
        // "remove Ben from T3", "take the date off T3": that is no label.
        if (argument.Kind == "label" && text is not ['#' or '＃', ..]
            && (NoLabels.Contains(text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text)
                || PersonArguments.Person.Read(text, context, whole: true) is not Fitted.No { Problem: null }))
            return null;
        return argument.Read(text, context, whole: true) is var read && read is not Fitted.No ? new(read is Fitted.Ok ok && argument.Read(text,
            context, whole: false) is Fitted.No ? ok.Canonical : text, Sense.Value)
            : argument.Several && Several(argument, text, context) is { } several ? new(several, Sense.Value)
            : argument.Kind == "person" && IsPerson(text) ? new(text, Sense.Stranger) : null;
    }

    /// <summary>"design and branding" where labels are said; null when one of them is none.</summary>
    private static string? Several(Argument argument, string text, Context context)
    {
        var parts = Forms.Split(text, argument, context);
        var said = new string[parts.Length];
        for (var at = 0; at < parts.Length; at++)
            if (argument.Read(parts[at], context, whole: true) is Fitted.Ok ok)
                said[at] = argument.Words == 1 ? ok.Canonical : parts[at];
            else
                return null;
        return parts.Length > 1 ? string.Join(", ", said) : null;
    }

    private static readonly HashSet<string> NoLabels = new(StringComparer.OrdinalIgnoreCase)
    {
        "date", "due date", "deadline", "owner", "owners", "priority", "estimate", "description", "checklist", "me", "it", "everybody", "everyone",
        "日期", "截止日期", "负责人", "优先级",
    };

    /// <summary>Words with a capital that are nobody.</summary>
    private static readonly HashSet<string> Nobody = new(StringComparer.OrdinalIgnoreCase)
    {
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "Monday",
        "Tuesday", "Wednesday",
        "Thursday", "Friday", "Saturday", "Sunday", "Christmas", "Easter", "Today", "Tomorrow", "Next", "The", "I", "We", "Client", "Clients",
        "Team", "Everybody", "Everyone",
        "Finance", "Legal", "Marketing", "Sales", "Design", "Review", "Approval",
    };

    public static bool IsPronoun(string text, Nouns nouns) => text.ToLowerInvariant() is "it" or "that" or "this" or "that one" or "this one"
        or "它" or "这个" or "那个" or "这" or "这条" || nouns.IsThis(text);

    private static bool IsName(string text, Nouns nouns) => text.Length <= MostName && text.Any(char.IsLetter) && text.AsSpan().IndexOfAny(":：，\n") < 0
        && Pronouns.Reference(text) is null
        && text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: <= MostNameWords } words
        && !words.All(word => Silent.Contains(word) || nouns.Contains(word))
            && !words.Any(NoNames.Contains);

    /// <summary>Looks like a name: a word or two with capitals, or a few Chinese characters.</summary>
    public static bool IsPerson(string text) => text.TrimStart('@') is { Length: >= 2 and <= 40 } name && !Nobody.Contains(name)
        && name.Split(' ') is { Length: <= 3 } words && words.All(word => word.Length > 0 && char.IsUpper(word[0]) && word.All(letter =>
            (char.IsLetter(letter) && !Scan.IsHan(letter)) || letter is '-' or '\''));

    /// <summary>Words that are no name by themselves, and words that stand in none.</summary>
    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase) { "the", "a", "an", "my", "our", "all", "of", "on", "in",
        "for", "one", "some", "any", "now", "still", "up", "it", "that", "this" },
        NoNames = new(StringComparer.OrdinalIgnoreCase) { "to", "i", "me", "you", "we", "us", "not", "is", "are", "was", "were", "do", "does",
            "don't", "if", "because", "please", "can", "could", "should", "would", "have", "has", "he", "she", "they", "him", "her" };

    private static bool IsBetween(char c) => char.IsWhiteSpace(c) || Between.Contains(c);

    private static readonly char[] Between = [' ', '\t', ',', '，', ':', '：', ';', '、'];
}

/// <summary>What stands for a value.</summary>
public readonly record struct Said(string Text, Sense Sense);

/// <summary>How a value was said.</summary>
public enum Sense
{
    /// <summary>So that its argument reads it.</summary>
    Value,

    /// <summary>A thing by its name: "the invoice".</summary>
    Name,

    /// <summary>The thing last spoken of here: "it".</summary>
    Last,

    /// <summary>A person nobody here is called like.</summary>
    Stranger,
}
