using System.Buffers;
using ProjectBot.Chat;
using ProjectBot.Language;

namespace ProjectBot.Sayings;

/// <summary>A saying and what it means, with or without quotes round them.</summary>
internal static class SayingArguments
{
    private const string Opening = "\"“「『‘'", Closing = "\"”」』’'";

    private static readonly SearchValues<char> Refused = SearchValues.Create("/=\n\"“”「」『』");

    private static readonly char[] Marks = [' ', ',', '，', '.', '。', '!', '！', '?', '？', ':', '：', .. Opening, .. Closing];

    public static readonly Argument<string> Said = new()
    {
        Name = "saying", Kind = "saying", Words = 0, Show = value => value,
        Reads = (text, _) => string.Join(' ', text.Trim(Marks).Split(' ', StringSplitOptions.RemoveEmptyEntries)) is var plain && plain.Length > Saying.Longest
                ? new Reading<string>.No($"A wording has {Saying.Longest} characters at most; this one has {plain.Length}.")
            : plain.AsSpan().IndexOfAny(Refused) >= 0
                ? new Reading<string>.No($"A wording is a few words on one line, without quotes, “/” and “=” in it.")
            : plain.Count(char.IsLetter) < 2 ? new Reading<string>.No($"A wording has at least two letters.") : plain,
    };

    public static readonly Argument<string> Meaning = new()
    {
        Name = "meaning", Kind = "meaning", Words = 0, Show = value => value,
        Reads = (text, _) => Unquoted(text.Trim()) is var plain && plain.Length == 0 ? new Reading<string>.No()
            : plain.Length > Saying.LongestMeaning
                ? new Reading<string>.No($"What it means has {Saying.LongestMeaning} characters at most; this has {plain.Length}.")
            : plain.Contains('\n', StringComparison.Ordinal) ? new Reading<string>.No($"What it means is one line.") : plain,
    };

    private static string Unquoted(string text) => text.Length > 2 && Opening.IndexOf(text[0], StringComparison.Ordinal) is >= 0 and var mark
        && text[^1] == Closing[mark] ? text[1..^1].Trim() : text;
}
