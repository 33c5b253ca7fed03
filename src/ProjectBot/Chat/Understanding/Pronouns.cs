namespace ProjectBot.Chat.Understanding;

/// <summary>"it" and "that", in English and Chinese, and references in the middle of a text.</summary>
internal static class Pronouns
{
    private static readonly string[] English = ["it", "that one", "this one", "that", "this", "them"], Chinese = ["这个", "那个", "它", "她", "他"];

    /// <summary>Whether it stands for what was spoken of before, a thing or somebody.</summary>
    public static bool IsOne(string text) => Array.Exists(English, word => word.Equals(text, StringComparison.OrdinalIgnoreCase))
        || Array.IndexOf(Chinese, text) >= 0 || text.ToLowerInvariant() is "him" or "her";

    /// <summary>The text with the last pronoun that stands alone replaced by a reference or a name.</summary>
    public static string Replaced(string text, string name, Nouns nouns)
    {
        foreach (var word in English)
            if (Scan.Last(text, word.Split(' '), text.Length, int.MaxValue) is (>= 0 and var start, var end))
                return $"{text[..start]}{name}{text[end..]}";
        if (nouns.Replaced(text, name) is var replaced && replaced != text)
            return replaced;
        foreach (var word in Chinese)
            if (text.Contains(word, StringComparison.Ordinal))
                return text.Replace(word, name, StringComparison.Ordinal);
        return text;
    }

    /// <summary>The text with "him" or "her" replaced by who was named before.</summary>
    public static string Named(string text, string person)
    {
        foreach (var word in (string[])["him", "her", "he", "she"])
            if (Scan.Last(text, [word], text.Length, int.MaxValue) is (>= 0 and var start, var end))
                return $"{text[..start]}{person}{text[end..]}";
        return text.Replace("她", person, StringComparison.Ordinal).Replace("他", person, StringComparison.Ordinal);
    }

    /// <summary>The first word with a capital that is somebody's name here.</summary>
    public static string? Person(string text, Context context)
    {
        foreach (var word in text.Split([' ', ',', '，', '\'', '’'], StringSplitOptions.RemoveEmptyEntries))
            if (word.Length > 1 && char.IsUpper(word[0]) && PersonArguments.Person.Read(word, context, whole: true) is Fitted.Ok)
                return word;
        return null;
    }

    /// <summary>A reference somewhere in the text.</summary>
    public static string? Reference(string text)
    {
        for (var at = 0; at < text.Length; at++)
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1]) || Scan.IsHan(text[at - 1])) && References.Leading(text.AsSpan(at))
                is { Length: > 0 and var length })
                return text.Substring(at, length);
        return null;
    }

    /// <summary>"it's" is "it is" where a sentence begins so; inside a title it stays.</summary>
    public static string Expanded(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : text.Length;
        return end < MostContracted && Long(text[..end].ToLowerInvariant()) is { } said ? said + text[end..] : text;
    }

    private const int MostContracted = 9;

    private static string? Long(string word) => word switch
    {
        "it's" or "its" => "it is", "that's" or "thats" => "that is", "what's" or "whats" => "what is", "who's" or "whos" => "who is", "where's" =>
        "where is", "how's" or "hows" => "how is", "there's" or "theres" => "there is",
        "i'm" or "im" => "i am", "i've" or "ive" => "i have", "i'll" => "i will", "i'd" => "i would", "we're" => "we are", "we've" => "we have",
        "we'll" => "we will", "we'd" => "we would", "let's" or "lets" => "let us", "when's" => "when is",
        "don't" or "dont" => "do not", "you're" => "you are", "he's" => "he is", "she's" => "she is", "they're" => "they are", _ => null,
    };
}
