using System.Collections.Immutable;

namespace ProjectBot.Chat.Understanding;

/// <summary>What the things of a kind are called; each kind brings its own.</summary>
/// <param name="Letter">Of their references.</param>
/// <param name="English">Singular and what else people say for it: <c>task</c>, <c>to-do</c>. The plural adds an <c>s</c>.</param>
/// <param name="Chinese">The same in Chinese: 任务, 待办.</param>
/// <param name="Adds">The command that adds one; null for a kind that is not added by hand.</param>
/// <param name="List">The line that lists them, in the reader's language.</param>
public sealed record Noun(char Letter, ImmutableArray<string> English, ImmutableArray<string> Chinese, Func<Command?> Adds, string List)
{
    /// <summary>The words that add one, without what it is called: <c>task add</c>, 新建任务. Empty where there are none.</summary>
    public string Line(bool isChinese) => Adds() is not { } command ? ""
        : CommandMap.Usages(command, Language.Words.For(isChinese ? "zh-CN" : "en"))[0] is var usage
            && usage.IndexOf('{', StringComparison.Ordinal) is > 0 and var end ? usage[..end].Trim() : "";
}

/// <summary>The nouns of all kinds.</summary>
internal sealed class Nouns(IReadOnlyList<Noun> all)
{
    private const int MostDigits = 6;

    private static readonly string[] These = ["这个", "那个", "这项", "那项", "这条", "那条", "该", "此"];

    private readonly string[] _english = [.. all.SelectMany(noun => noun.English)];

    /// <summary>The Chinese ones, longest first.</summary>
    public string[] Chinese { get; } = [.. all.SelectMany(noun => noun.Chinese).OrderByDescending(word => word.Length)];

    private readonly string[] _these = [.. all.SelectMany(noun => noun.Chinese).SelectMany(word => These.Select(these => these + word))];

    public Noun? Of(Command command) => all.FirstOrDefault(noun => noun.Adds() == command);

    /// <summary>The kind that a heading speaks of: "New tasks:", 待办：.</summary>
    public Noun? In(string heading) => all.FirstOrDefault(noun => noun.Adds() is not null
        && (noun.English.Any(word => heading.Contains(word, StringComparison.OrdinalIgnoreCase))
            || noun.Chinese.Any(word => heading.Contains(word, StringComparison.Ordinal))));

    /// <summary>The kind whose Chinese word the text begins with, and where that ends.</summary>
    public (Noun? Noun, int Length) Leading(string text)
    {
        foreach (var word in Chinese)
            if (text.StartsWith(word, StringComparison.Ordinal))
                return (all.First(noun => noun.Chinese.Contains(word)), word.Length);
        return default;
    }

    /// <summary>Whether it is one of the words for some kind.</summary>
    public bool Contains(string word) => Array.Exists(_english, noun => noun.Equals(word, StringComparison.OrdinalIgnoreCase))
        || Array.IndexOf(Chinese, word) >= 0;

    /// <summary>The kind that a word for several is of: "tasks".</summary>
    public Noun? Plural(string word) => word is not [.. var one, 's' or 'S'] ? null
        : all.FirstOrDefault(noun => noun.English.Contains(one, StringComparer.OrdinalIgnoreCase));

    /// <summary>"this task", "the risk", 那条风险.</summary>
    public bool IsThis(string text) => Array.IndexOf(_these, text) >= 0
        || (text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && text[..end].ToLowerInvariant() is "this" or "that" or "the"
            && Array.Exists(_english, noun => text.AsSpan(end + 1).Equals(noun, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Without "this task" in Chinese, wherever it stands.</summary>
    public string WithoutThese(string text) => _these.Aggregate(text, (left, these) => left.Replace(these, "", StringComparison.Ordinal));

    /// <summary>The text with "this task" in Chinese replaced.</summary>
    public string Replaced(string text, string name) => Array.Find(_these, these => text.Contains(these, StringComparison.Ordinal)) is { } found
        ? text.Replace(found, name, StringComparison.Ordinal) : text;

    /// <summary>"task 2", 任务2 and, where the letter is given, "#2" as a reference; anything else as it is.</summary>
    public string Reference(string text, char letter)
    {
        var digits = text.Length;
        while (digits > 0 && char.IsAsciiDigit(text[digits - 1]))
            digits--;
        if (digits == text.Length || text.Length - digits > MostDigits)
            return text;
        var before = text.AsSpan(0, digits).TrimEnd();
        if (before is "#")
            return letter is '\0' or CommandMap.Any ? text : $"{letter}{text[digits..]}";
        before = before.TrimEnd('#').TrimEnd();
        foreach (var noun in all)
        {
            foreach (var word in noun.English)
                if (before.Equals(word, StringComparison.OrdinalIgnoreCase))
                    return $"{noun.Letter}{text[digits..]}";
            foreach (var word in noun.Chinese)
                if (before.SequenceEqual(word))
                    return $"{noun.Letter}{text[digits..]}";
        }

        return text;
    }

    /// <summary>The text with less of what says only the kind: "invoice task" is the invoice; null when nothing of that is there.</summary>
    public string? Less(string name)
    {
        foreach (var noun in _english)
            if (name.Length > noun.Length + 1 && name.StartsWith(noun, StringComparison.OrdinalIgnoreCase) && name[noun.Length] == ' ')
                return name[(noun.Length + 1)..].TrimStart();
            else if (name.Length > noun.Length + 1 && name.EndsWith(noun, StringComparison.OrdinalIgnoreCase) && name[^(noun.Length + 1)] == ' ')
                return name[..^(noun.Length + 1)].TrimEnd();
        foreach (var noun in Chinese)
            if (name.Length > noun.Length + 1 && name.EndsWith(noun, StringComparison.Ordinal))
                return name[..^noun.Length].TrimEnd();
            else if (name.Length > noun.Length + 1 && name.StartsWith(noun, StringComparison.Ordinal))
                return name[noun.Length..].TrimStart();
        return null;
    }
}
