using System.Buffers;
using System.Collections.Immutable;

namespace ProjectBot.Chat.Understanding;

/// <summary>
/// Chinese sentences of several clauses: 发票我来写，下周三给. A clause that is only courtesy or a frame (帮我改一下, 帮我记个任务) is taken off; the others
/// are read one after the other, each of what the one before named.
/// </summary>
internal sealed class Clauses(Everyday everyday, Nouns nouns)
{
    /// <summary>Behind a topic: what it names may be only its beginning.</summary>
    public const char Open = '…';

    private const int Longest = 120, MostParts = 8, LongestTopic = 24;

    private static readonly char[] Between = ['，', ',', '。', '；', ';', '！', '!', '？', '?', '\n'];

    private static readonly SearchValues<char> Marks = SearchValues.Create(Between), Making = SearchValues.Create("建加记提醒务");

    /// <summary>How a change of a thing is said of a new one, in English and Chinese.</summary>
    private static readonly (string Before, string English, string Chinese)[] Details =
    [
        ("to ", "for ", "给 "), ("due ", "by ", "截止 "), ("label ", "", ""), ("est ", "est ", "预估 "), ("after ", "after ", "在 "), ("priority ", "", ""),
        ("repeat ", "", ""), ("rate ", "", ""),
        ("probability ", "", ""), ("impact ", "", ""), ("review ", "review ", "复查"), ("category ", "category ", "类别"), ("cost ", "cost ", "成本"),
        ("response ", "response ", "应对"),
        ("给", "for ", "给 "), ("截止日期", "by ", "截止 "), ("截止", "by ", "截止 "), ("优先级", "", ""), ("概率", "概率", "概率"), ("影响", "影响", "影响"), ("预估", "est ",
        "预估 "), ("类别", "category ", "类别"), ("p", "p", "p"), ("#", "#", "#"),
    ];

    private static readonly string[] Joining = ["然后再", "然后", "并且", "同时", "另外", "还有", "而且", "所以", "那么", "因此", "顺便", "再", "并", "那"];

    /// <summary>What the text can mean, clause by clause, the likeliest first; empty when it is one wish.</summary>
    public ImmutableArray<Meant> Read(string text, Context context, Parts known)
    {
        if (text.Length > Longest || !text.Any(Scan.IsHan))
            return [];
        if (!text.AsSpan().ContainsAny(Marks))
            return text.Contains('、', StringComparison.Ordinal) && ChineseFrames.MadeSeveral(text, nouns, out var listed) is not null ? Several([text,
                .. listed.Split('、', StringSplitOptions.RemoveEmptyEntries)], context, isListed: true) : [];
        var parts = text.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var (kept, frame) = Kept(parts);
        if (kept.Count is 0 or > MostParts || (kept.Count == 1 && parts.Length == 1))
            return [];
        if (kept is [var only])
            return Framed(only, frame, context);
        if (frame is not null)
            return Framed(kept[0], frame, context) is [var made, ..] && Said([.. kept], made, context, known, isNear: true) is { } framed ? [framed]
                : Framed(string.Join('，', kept), frame, context);
        if (Several(kept, context) is { IsEmpty: false } several)
            return several;
        var readings = ImmutableArray.CreateBuilder<Meant>(3);
        foreach (var isNear in (bool[])[true, false])
            if ((readings.Count == 0 || !readings[0].IsSure) && Said(kept, null, context, known, isNear) is { } read
                && !readings.Any(other => other.Lines.SequenceEqual(read.Lines)))
                readings.Add(read);
        if (kept.Count < parts.Length && readings.Count == 0)
            readings.AddRange(everyday.One(string.Join('，', kept), context));
        return readings.ToImmutable();
    }

    /// <summary>The clauses that say something, and what is to be made of them.</summary>
    private (List<string> Kept, Noun? Frame) Kept(string[] parts)
    {
        var (kept, frame) = (new List<string>(parts.Length), (Noun?)null);
        foreach (var part in parts)
            if (ChineseFrames.Made(part, nouns) is { } made && parts.Length > 1 && (kept.Count > 0 || frame is null))
                frame ??= made;
            else if (!ChineseFrames.IsCourtesy(part))
                kept.Add(part);
        return (kept, frame);
    }

    /// <summary>A text of which is known what is to be made of it.</summary>
    private ImmutableArray<Meant> Framed(string text, Noun? frame, Context context)
    {
        var found = everyday.One(text, context);
        return frame is null || (found is [{ Lines: [var line, ..] }, ..] && line.Command == frame.Adds()) ? found
            : everyday.One($"{frame.Line(isChinese: true)} {text}", context);
    }

    /// <summary>帮我加几个任务：订会议室，打印合同: each is one.</summary>
    private ImmutableArray<Meant> Several(List<string> parts, Context context, bool isListed = false)
    {
        if (ChineseFrames.MadeSeveral(parts[0], nouns, out var first) is not { } made)
            return [];
        var lines = ImmutableArray.CreateBuilder<MeantLine>();
        foreach (var part in first.Length > 0 && !isListed ? parts.Skip(1).Prepend(first) : parts.Skip(1))
            if (Framed(Unnumbered(part), made, context) is [var meant, ..])
                lines.AddRange(meant.Lines);
            else
                return [];
        return [new(lines.ToImmutable())];
    }

    private static string Unnumbered(string text) => text.TrimStart('-', '*', '•', '·', ' ') is var bare && bare.TrimStart('0', '1', '2', '3', '4',
        '5', '6', '7', '8', '9') is ['.' or '、' or ')' or '）', .. var rest] ? rest.Trim() : bare;

    /// <summary>One clause after the other; null when one of them is not understood.</summary>
    /// <param name="isNear">Whether a clause without a thing of its own is said of the one before, if it can be.</param>
    private Meant? Said(List<string> parts, Meant? first, Context context, Parts known, bool isNear)
    {
        var lines = new List<MeantLine>();
        string? lead = null;
        for (var at = 0; at < parts.Count; at++)
        {
            var part = Unjoined(parts[at]);
            if (lines is [.., var last] && IsNew(last))
            {
                if (Detailed(last, part, context, known) is not { } detailed)
                    return null;
                lines[^1] = detailed;
                continue;
            }

            var isTopic = lead is [.., Open];
            var meant = at == 0 && first is not null ? first
                : Options(part, lead, isNear).Select(said => known.Sure(said)).FirstOrDefault(one => one is not null && !(isTopic && IsOfLast(one)));
            // 给我个总览，等下要跟老板汇报: why it is asked changes nothing.
            if (lead is null && lines.Count > 0 && lines.TrueForAll(line => line.Command.OnlyReads)
                && (meant is null || IsOfLast(meant)))
                continue;
            if (meant is null)
            {
                // 取消吧，客户不要了; 要规避，换一家: it is why, or by what.
                if (lines is [.., { Text: var open } asked] && at == parts.Count - 1 && Ending(open) is { } joint)
                {
                    lines[^1] = asked with { Text = $"{open} {joint}{part}" };
                    continue;
                }

                // What is not understood says of what the next is said: 印刷厂联系上了，可以继续了.
                if (at > 0 || ChineseFrames.Asks(part) || part.AsSpan().ContainsAny(Making) || part.Length > LongestTopic || parts.Count == 1)
                    return null;
                lead = ChineseFrames.Person(part, context) ?? $"{part.TrimEnd('：', ':')}{Open}";
                continue;
            }

            if (isTopic && meant.Lines is [{ Text: var bare, Things: [var topic] } only] && (bare.EndsWith(" close", StringComparison.Ordinal)
                || bare.EndsWith(" cancel", StringComparison.Ordinal)))
                meant = new([only with { Text = $"{bare} {topic.Said.Text.TrimEnd(Open)}" }]);
            // 先停一下，在等客户: the second says what the first would be asked about.
            lines.RemoveAll(line => meant.Lines[0].Command == line.Command && everyday.Asks(line, context));
            foreach (var line in meant.Lines)
                if (!lines.Exists(other => other.Text == line.Text && other.Things.Select(thing => thing.Said).SequenceEqual(line.Things
                    .Select(thing => thing.Said))))
                    lines.Add(line);
            // Free text goes on behind a comma.
            if (at < parts.Count - 1 && !IsNew(lines[^1]) && Ending(lines[^1].Text) is null && everyday.TakesText(lines[^1], context))
                return null;
            lead = References.Leading(meant.Lines[0].Text) is { Length: > 0 and var length } ? meant.Lines[0].Text[..length]
                : meant.Lines[0].Things is [var thing, ..] ? thing.Said.Text : ChineseFrames.Person(part, context) ?? lead;
        }

        return lines.Count > 0 ? new([.. lines]) : null;
    }

    private static bool IsOfLast(Meant meant) => meant.Lines.Any(line => line.Things.Any(thing => thing.Said.Sense == Sense.Last));

    private IEnumerable<string> Options(string part, string? lead, bool isNear)
    {
        if (lead is null)
            return [part];
        if (Pronouns.Replaced(part, lead, nouns) is var replaced && replaced != part)
            return [replaced, part];
        if (Pronouns.Reference(part) is not null)
            return [part];
        return isNear ? [$"{lead} {Frames.Bare(part)}", part] : [part, $"{lead} {Frames.Bare(part)}"];
    }

    private static string? Ending(string line) => line.EndsWith(" close", StringComparison.Ordinal) || line.EndsWith(" cancel", StringComparison.Ordinal) ? ""
        : line.Contains(" response ", StringComparison.Ordinal) && (line.EndsWith(" avoid", StringComparison.Ordinal) || line.EndsWith(" transfer",
            StringComparison.Ordinal)
            || line.EndsWith(" mitigate", StringComparison.Ordinal) || line.EndsWith(" accept", StringComparison.Ordinal)) ? "by " : null;

    private static string Unjoined(string part)
    {
        foreach (var joint in Joining)
            if (part.Length > joint.Length + 1 && part.StartsWith(joint, StringComparison.Ordinal))
                return part[joint.Length..].Trim();
        return part;
    }

    private bool IsNew(MeantLine line) => nouns.Of(line.Command) is not null;

    /// <summary>A new thing with one detail more: what would be said of one that is there.</summary>
    private MeantLine? Detailed(MeantLine line, string part, Context context, Parts known)
    {
        var probe = $"{nouns.Of(line.Command)!.Letter}1";
        if (known.Sure($"{probe} {Frames.Bare(part)}") is not { Lines: var details })
            return Dated(line, part, context);
        var text = line.Text;
        var isChinese = Scan.IsHan(text[0]);
        foreach (var detail in details)
        {
            if (!detail.Things.IsEmpty || !detail.Text.StartsWith(probe, StringComparison.Ordinal)
                || Detail(detail.Text[probe.Length..].Trim(), line.Command, isChinese) is not { } more)
                return Dated(line, part, context);
            text = $"{text} {more}";
        }

        return everyday.Exact(text, context, withText: true) is { Lines: [var whole] } ? whole with { Things = line.Things } : null;
    }

    /// <summary>A bare day behind a comma: 打电话给房东，明天下午三点.</summary>
    private MeantLine? Dated(MeantLine line, string part, Context context) => line.Command.Arguments.ContainsKey("due")
        && TimeArguments.Due.Read(part, context, whole: true) is Fitted.Ok && everyday.Exact($"{line.Text} {(Scan.IsHan(line.Text[0]) ? "截止"
            : "by")} {part}", context,
            withText: true) is { Lines: [var whole] } ? whole with { Things = line.Things } : null;

    private static string? Detail(string said, Command adds, bool isChinese)
    {
        if (said.EndsWith('前') && said.Length > 2)
            return isChinese || !adds.Arguments.ContainsKey("due") ? said : $"by {said}";
        if (said.StartsWith("优先级", StringComparison.Ordinal))
            return said[3..].Trim() switch { "最高" or "紧急" => "p1", "高" => "p2", "中" or "普通" => "p3", "低" => "p4", var level => level };
        foreach (var (before, english, chinese) in Details)
            if (said.StartsWith(before, StringComparison.Ordinal) && (before is not ("after " or "repeat " or "due ") || adds.Arguments.ContainsKey("due")))
                return (isChinese ? chinese : english) + said[before.Length..].Trim() + (isChinese && before == "after " ? " 之后" : "");
        return null;
    }
}
