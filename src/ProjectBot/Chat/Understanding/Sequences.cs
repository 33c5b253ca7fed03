using System.Collections.Immutable;

namespace ProjectBot.Chat.Understanding;

/// <summary>Several wishes in one message: lines, parts joined by "and", changes behind one reference.</summary>
internal sealed class Sequences(Everyday everyday)
{
    /// <summary>In words: what is longer is a sentence.</summary>
    private const int MostWords = 14;

    private const int MostLines = 30, MostParts = 5, LongestJoined = 160;

    private static readonly string[] Joints = [" and then ", ", and ", " and ", "; ", " then ", ", ", "；", "，然后", "，并且", "，并", "，再", "，", "并且", "然后"];

    /// <summary>Every line by itself, when each is understood without a name to be looked up.</summary>
    public ImmutableArray<Meant> Lines(string text, Context context)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Length is < 2 or > MostLines ? [] : All([.. lines.Select(line => line.TrimStart('-', '*', '•', '·', ' '))], context) is { } all ? [all] : [];
    }

    /// <summary>"T6 p2 #legal", "T1 done, T2 start", "give T3 to Ben and share it".</summary>
    public Meant? Several(string text, Context context) => Behind(text, context) ?? Joined(text, context);

    private Meant? Joined(string text, Context context)
    {
        if (text.Length > LongestJoined)
            return null;
        foreach (var joint in Joints)
            if (text.Contains(joint, StringComparison.OrdinalIgnoreCase)
                && text.Split(joint, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 and <= MostParts } parts && All(parts, context) is { } all)
                return all;
        return null;
    }

    private Meant? All(IReadOnlyList<string> parts, Context context)
    {
        var lines = ImmutableArray.CreateBuilder<MeantLine>();
        string? lead = null;
        foreach (var part in parts)
        {
            // "give T3 to Ben and share it": it is what was named before.
            var said = lead is null ? part : Pronouns.Replaced(part, lead);
            if ((everyday.Exact(said, context, withText: true) ?? everyday.One(said, context).FirstOrDefault()) is not { Stranger: null } meant)
                return null;
            lines.AddRange(meant.Lines);
            lead = References.Leading(meant.Lines[0].Text) is { Length: > 0 and var length } ? meant.Lines[0].Text[..length] : Pronouns.Reference(part) ?? lead;
        }

        return lines.Count > 1 ? new(lines.ToImmutable()) : null;
    }

    /// <summary>Changes one after the other behind a reference, each as long as can be.</summary>
    private Meant? Behind(string text, Context context)
    {
        var (_, length) = References.Leading(text);
        if (length == 0)
            return null;
        var lead = text[..length];
        var words = text[length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > MostWords)
            return null;
        var lines = ImmutableArray.CreateBuilder<MeantLine>();
        for (var at = 0; at < words.Length;)
        {
            if (words[at] is "and" or "," or "then" or "&" or "并" or "和")
            {
                at++;
                continue;
            }

            // "T1 done T2 done": another one now.
            if (References.Leading(words[at]) is { Length: > 0 and var own } && own == words[at].TrimEnd(',', '，').Length && lines.Count > 0)
            {
                lead = words[at++][..own];
                continue;
            }

            var end = words.Length;
            Meant? meant = null;
            for (; end > at && meant is null; end--)
                meant = everyday.Exact($"{lead} {string.Join(' ', words[at..end]).TrimEnd(',', '，', ';')}", context, withText: end == words.Length);
            if (meant is null)
                return null;
            lines.AddRange(meant.Lines);
            at = end + 1;
        }

        return lines.Count > 1 ? new(lines.ToImmutable()) : null;
    }
}

/// <summary>"it" and "that", in English and Chinese.</summary>
internal static class Pronouns
{
    private static readonly string[] English = ["it", "that", "this", "them"], Chinese = ["它", "这个", "那个"];

    /// <summary>The text with the first pronoun that stands alone replaced by a reference.</summary>
    public static string Replaced(string text, string reference)
    {
        foreach (var word in English)
            if (Scan.Last(text, [word], text.Length, int.MaxValue) is (>= 0 and var start, var end))
                return $"{text[..start]}{reference}{text[end..]}";
        foreach (var word in Chinese)
            if (text.Contains(word, StringComparison.Ordinal))
                return text.Replace(word, reference, StringComparison.Ordinal);
        return text;
    }

    /// <summary>A reference somewhere in the text.</summary>
    public static string? Reference(string text)
    {
        foreach (var at in Enumerable.Range(0, text.Length))
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1]) || Scan.IsHan(text[at - 1])) && References.Leading(text.AsSpan(at)) is { Length: > 0 and var length })
                return text.Substring(at, length);
        return null;
    }
}
