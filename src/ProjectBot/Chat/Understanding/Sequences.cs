using System.Collections.Immutable;

namespace ProjectBot.Chat.Understanding;

/// <summary>Several wishes in one message: lines, sentences, parts joined by "and", changes behind one reference.</summary>
internal sealed class Sequences(Everyday everyday, CommandMap map, Nouns nouns)
{
    /// <summary>In words: what is longer is a sentence.</summary>
    private const int MostWords = 14;

    private const int MostLines = 30, MostParts = 5, MostDepth = 1, LongestJoined = 240;

    /// <summary>What parts wishes, the clearest first.</summary>
    private static readonly string[][] Joints =
    [
        ["! ", ". ", "? ", "; ", "；", "。", "！"], [" and then ", ", then ", "，然后", "然后"], [", and ", ", so ", ", but ", "，并且", "，并", "，再", "，所以",
            "，但"], [", ", "，"], [" and ", " so ", " then ", "并且"],
    ];

    private static List<string>? Listed(string[] lines) => Array.TrueForAll(lines, Bullet.Is) ? [.. lines.Select(Bullet.Without)] : null;

    private Meant? Added(string made, List<string> items, Context context)
    {
        var lines = items.ConvertAll(item => everyday.Exact($"{made} {item}", context, withText: true));
        return lines.TrueForAll(line => line is not null) ? new([.. lines.SelectMany(line => line!.Lines)]) : null;
    }

    /// <summary>Lines: each by itself, or new tasks under a heading that says so.</summary>
    public ImmutableArray<Meant> Lines(string text, Context context, Parts known)
    {
        // "## Press" stands over what follows and is none of it.
        string[] lines = [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
        if (lines.Length is < 2 or > MostLines)
            return [];
        // "task add", and a list under it.
        if (map.Find(lines[0], context) is { Rest: "", Form: false } bare && nouns.Of(bare.Command) is not null && Listed(lines[1..]) is { } under)
            return Added(lines[0], under, context) is { } several ? [several] : [];
        if (All(lines, context, 0, known, isWhole: true) is { } all)
            return [all];
        var isHeaded = lines[0] is [.., ':' or '：'];
        var items = (isHeaded ? lines[1..] : lines).Select(Bullet.Without).Where(line => line.Length > 0).ToList();
        // A list of things may be as many tasks; whether it is was said only by a heading.
        var made = isHeaded ? nouns.In(lines[0])?.Line(isChinese: false) : Listed(lines) is not null ? map.Quick : null;
        if (made is null)
            return [];
        var added = items.Select(item => everyday.Exact($"{made} {item}", context, withText: true)).OfType<Meant>().SelectMany(meant =>
            meant.Lines).ToImmutableArray();
        return added.Length < 2 ? [] : [new(added) { IsPartial = !isHeaded }];
    }

    /// <summary>"T6 p2 #legal", "T1 done, T2 start", "give T3 to Ben and share it"; partial when only some of it was understood.</summary>
    public Meant? Several(string text, Context context, Parts known) => Behind(text, context) ?? Joined(text, context, 0, known);

    private Meant? Joined(string text, Context context, int depth, Parts known)
    {
        if (text.Length > LongestJoined)
            return null;
        Meant? partial = null;
        foreach (var joints in Joints)
        {
            if (!joints.Any(joint => text.Contains(joint, StringComparison.OrdinalIgnoreCase)))
                continue;
            var parts = text.Split(joints, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length is < 2 or > MostParts || All(parts, context, depth, known, isWhole: depth > 0) is not { } all)
                continue;
            if (!all.IsPartial)
                return all;
            partial ??= all;
        }

        return partial;
    }

    /// <param name="isWhole">Whether nothing may be missed: then it is given up at the first part that is.</param>
    private Meant? All(string[] parts, Context context, int depth, Parts known, bool isWhole)
    {
        var lines = ImmutableArray.CreateBuilder<MeantLine>();
        var (missed, polite) = (false, (MeantLine?)null);
        string? lead = null, who = null;
        for (var at = 0; at < parts.Length; at++)
        {
            // "give T3 to Ben and share it": it is what was named before; "due friday" says something more of that; "take him off" is Ben's.
            var said = lead is null ? parts[at] : Pronouns.Replaced(parts[at], lead, nouns);
            said = who is null ? said : Pronouns.Named(said, who);
            who = Pronouns.Person(parts[at], context) ?? who;
            var meant = known.Sure(said) ?? (lead is null ? null : known.Sure($"{lead} {said}")) ?? (who is null ? null
                : known.Sure($"{who} {said}")) ?? (depth < MostDepth && Joined(said, context, depth + 1, known) is { } joined
                ? joined : null);
            if (meant is null)
            {
                // "and the invoice too": the same of another; "he's our new developer" says more of who was named.
                if (lines is [.., var last] && Also(last, parts[at]) is { } also)
                    lines.Add(also);
                else if (lines.Count == 0 ? !IsNews(parts[at], who) : !IsOfSomebody(parts[at]))
                {
                    missed = true;
                    if (isWhole)
                        return null;
                }
                continue;
            }

            foreach (var line in meant.Lines)
                if (line.Command.Name is "thanks" or "hello" or "oops")
                    polite = line;
                else if (!lines.Any(other => other.Text == line.Text && other.Things.SequenceEqual(line.Things)))
                    lines.Add(line with { Before = string.Join(' ', parts.Take(at)) });
            lead = Pronouns.Reference(said) ?? meant.Lines[^1].Things.FirstOrDefault() switch { { Said: { Sense: Sense.Name, Text: var name } } =>
                name, _ => lead };
        }

        if (lines.Count == 0)
            return polite is null || missed ? null : new([polite]);
        return lines.Count == 0 ? null : new(lines.ToImmutable()) { IsPartial = missed };
    }

    private static readonly string[] Endings = [" too", " as well", " also"];

    /// <summary>A line said of another thing as well.</summary>
    private static MeantLine? Also(MeantLine line, string part) => line.Things is [{ Said.Sense: Sense.Name } thing]
        && Array.Find(Endings, ending => part.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } end
        ? line with { Things = [thing with { Said = new(part[..^end.Length].Trim(), Sense.Name) }] } : null;

    /// <summary>"Ben is leaving": why something is wanted of him.</summary>
    private static bool IsNews(string part, string? who) => who is not null && part.StartsWith(who, StringComparison.Ordinal)
        && part[who.Length..].Split(' ', 3) is ["", "is" or "was" or "has" or "left" or "leaves" or "isn't", ..];

    private static bool IsOfSomebody(string part) => part.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end
        && part[..end].ToLowerInvariant() is "he's" or "she's" or "they're" or "hes" or "shes" or "he" or "she" or "they";

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
        var missed = false;
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
            // One part that cannot be read does not lose the others; a thing of another kind is said so.
            if (meant is null && References.Leading(words[at]).Length > 0)
                return null;
            if (meant is null || meant.Lines.Any(line => everyday.Asks(line, context)))
            {
                missed = true;
                at++;
                continue;
            }

            lines.AddRange(meant.Lines);
            at = end + 1;
        }

        return lines.Count > 1 ? new(lines.ToImmutable()) { IsPartial = missed } : null;
    }
}
