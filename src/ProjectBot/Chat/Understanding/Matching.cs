using System.Collections.Immutable;

namespace ProjectBot.Chat.Understanding;

/// <summary>Lays a text on a wording: every word of the text is a word of it or belongs to a value that can be read.</summary>
internal static class Matching
{
    /// <summary>In words and characters: a longer text is no name of a thing.</summary>
    private const int MostNameWords = 8, MostName = 60, MostValue = 80;

    /// <summary>The values by the names of their arguments; null when the text is something else.</summary>
    public static Dictionary<string, Said>? Of(Row row, Laid laid)
    {
        laid.Begin(row.Words.Length);
        return Lay(row, 0, 0, laid, laid.Said) ? new(laid.Said, StringComparer.Ordinal) : null;
    }

    /// <summary>The place, without blanks and marks that stand there.</summary>
    public static int Start(string text, int at)
    {
        while (at < text.Length && IsBetween(text[at]))
            at++;
        return at;
    }

    private static bool Lay(Row row, int index, int at, Laid laid, Dictionary<string, Said> said)
    {
        at = Start(laid.Text, at);
        if (index == row.Words.Length)
            return at == laid.Text.Length;
        if (laid.HasFailed(index, at))
            return false;
        var part = row.Wording.Parts[index];
        if (part.Skips > 0)
            return Lay(row, index + 1, at, laid, said) || Lay(row, index + part.Skips, at, laid, said) || laid.Fails(index, at);
        if (row.Words[index] is { } numbers)
        {
            for (var one = 0; one < numbers.Length; one++)
                if (Starts(laid, at, part.Words[one], numbers[one]) is >= 0 and var end && Lay(row, index + 1, end, laid, said))
                    return true;
            return laid.Fails(index, at);
        }

        var argument = part.Argument!;
        foreach (var end in Ends(row, index, laid, at))
        {
            if ((end - at > MostValue && argument.Words != 0) || laid.Read(argument, at, end) is not { } read)
                continue;
            said[argument.Name] = read;
            if (Lay(row, index + 1, end, laid, said))
                return true;
            said.Remove(argument.Name);
        }

        return laid.Fails(index, at);
    }

    /// <summary>The value that stands there, without marks behind it.</summary>
    public static Said? Value(Argument argument, string text, Context context, Nouns nouns) => text.TrimEnd(Between) is { Length: > 0 } value
        && ChineseFrames.CanBegin(argument.Kind, value[0]) ? Read(argument, value, context, nouns) : null;

    /// <summary>Where a value that begins here may end: before each place where what follows stands, or at the end of the text.</summary>
    private static IEnumerable<int> Ends(Row row, int index, Laid laid, int at)
    {
        var text = laid.Text;
        var parts = row.Wording.Parts;
        var (next, canEnd) = row.Next[index];
        var argument = parts[index].Argument!;
        if (Array.Exists(next, part => parts[part].Argument is not null))
        {
            if (argument.Refers != '\0' && text.IndexOf(Clauses.Open, at) is var open and > 0)
                return [open + 1];
            var ends = Scan.Prefixes(text.AsSpan(at), Math.Max(argument.Words, 4)).Select(length => at + length);
            // A name ends before free text only where a mark parts them; otherwise both end as soon as what follows can be read.
            if (argument.Refers != '\0' && Array.Exists(next, part => parts[part].Argument is { Words: 0 }))
                return ends.Where(end => end < text.Length && (text[end - 1] is ':' or '：' or ',' or '，' || text[end] is ':' or '：' or ',' or '，'
                    || IsReference(text[at..end].TrimEnd(Between), laid.Nouns))).Reverse();
            return argument is { Words: 0 } or { Refers: not '\0' } ? ends.Reverse() : ends;
        }

        // A value that is no free text is short.
        var places = Places(row, next, laid, at, argument.Words == 0 ? text.Length : Math.Min(text.Length, at + MostValue));
        return !canEnd ? places : argument.Refers != '\0' ? [.. places, text.Length] : [text.Length, .. places];
    }

    private static bool IsReference(string text, Nouns nouns) => IsPronoun(text, nouns)
        || (References.Leading(text).Length is > 0 and var length && length == text.Length);

    private static IEnumerable<int> Places(Row row, int[] next, Laid laid, int from, int until)
    {
        var all = laid.Spots.All;
        for (var spot = laid.Spots.From(from + 1); spot < all.Count && all[spot].At < until; spot++)
            if ((spot == 0 || all[spot].At != all[spot - 1].At || all[spot - 1].At <= from) && Stands(row, next, laid, all[spot].At))
                yield return all[spot].At;
    }

    private static bool Stands(Row row, int[] next, Laid laid, int at)
    {
        foreach (var part in next)
            if (row.Words[part] is { } numbers)
                for (var one = 0; one < numbers.Length; one++)
                    if (Starts(laid, at, row.Wording.Parts[part].Words[one], numbers[one]) >= 0)
                        return true;
        return false;
    }

    /// <summary>Where the words end that stand there; -1 when they do not.</summary>
    private static int Starts(Laid laid, int at, ImmutableArray<string> words, int number) =>
        laid.Spots.End(number, at) is >= 0 and var end ? words.Length == 1 ? end
            : Scan.Starts(laid.Text.AsSpan(at), words) is >= 0 and var length ? at + length : -1 : -1;

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
                : IsName(text, nouns) || (Owned.Of(text, nouns) is var (whose, _) && Owned.Who(whose, context) is not null) ? new(text, Sense.Name) : null;
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
        if (parts.Length == 1)
            return null;
        var said = new string[parts.Length];
        for (var at = 0; at < parts.Length; at++)
            if (argument.Read(parts[at], context, whole: true) is Fitted.Ok ok)
                said[at] = argument.Words == 1 ? ok.Canonical : parts[at];
            else
                return null;
        return said.Length > 1 ? string.Join(", ", said) : null;
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

    public static readonly char[] Between = [' ', '\t', ',', '，', ':', '：', ';', '、'];
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
