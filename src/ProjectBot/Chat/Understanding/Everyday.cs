using System.Collections.Immutable;
using System.Text;

namespace ProjectBot.Chat.Understanding;

/// <summary>
/// Reads what was written as to a colleague: as lines that the command map reads. Pure: words, word order and what the map knows; which thing
/// a name means is looked up afterwards.
/// </summary>
public sealed class Everyday
{
    /// <summary>Longer lines are texts, not wishes.</summary>
    public const int Longest = 500;

    /// <summary>In Chinese a line as long as this holds somebody's text, or is none.</summary>
    private const int LongestChinese = 100;

    /// <summary>What is longer holds somebody's text, in which every word counts; it asks for no list.</summary>
    private const int LongestBare = 160;

    /// <summary>So many readings are worth looking up names for.</summary>
    private const int Most = 6;

    private readonly CommandMap _map;
    private readonly Lazy<Wordings> _wordings;
    private readonly Lazy<Spelling> _spelling;
    private readonly Nouns _nouns;
    private readonly NounPhrases _lists;
    private readonly Sequences _sequences;
    private readonly Clauses _clauses;

    public Everyday(CommandMap map)
    {
        _map = map;
        _wordings = new(() => new([.. map.Wordings, .. map.Patterns.Where(CanName).Select(Wording.Of)]));
        _spelling = new(() => new(map.Wordings.SelectMany(wording => wording.Needed).SelectMany(words => words).SelectMany(words => words)));
        _lists = new(map);
        _nouns = new(map.Nouns);
        _sequences = new(this, map, _nouns);
        _clauses = new(this, _nouns);
    }

    /// <summary>What the text can mean, the likeliest first; empty when it means nothing that the map knows.</summary>
    public ImmutableArray<Meant> Read(string text, Context context)
    {
        var meant = Meanings(text, context);
        if (Asking.Is(text) && meant.Any(one => !one.OnlyReads && !one.Lines.Any(line => _nouns.Of(line.Command) is not null)))
            return [.. meant.Select(one => one.OnlyReads ? one : Shown(one, context)).OfType<Meant>()];
        return !Asking.IsForAll(text) ? meant : [.. meant.Select(one => one.Removes ? one with { IsPartial = true } : one)];
    }

    /// <summary>Whoever asks whether something is so sees it; null when the sentence is of no thing.</summary>
    private Meant? Shown(Meant meant, Context context)
    {
        var lines = ImmutableArray.CreateBuilder<MeantLine>(meant.Lines.Length);
        foreach (var line in meant.Lines)
        {
            var (text, things) = line.Things is [var thing, ..] ? (thing.Mark, (ImmutableArray<Thing>)[thing]) : (Pronouns.Reference(line.Text), []);
            if (text is null || _map.Find(things.IsEmpty ? text : things[0].Probe, context) is not { Command.OnlyReads: true } match)
                return null;
            if (!lines.Any(other => other.Text == text && other.Things.SequenceEqual(things)))
                lines.Add(new(text, match.Command, things) { Before = line.Before });
        }

        return new(lines.ToImmutable());
    }

    private ImmutableArray<Meant> Meanings(string text, Context context)
    {
        if (text.Length is 0 or > Longest)
            return [];
        var parts = new Parts(this, context);
        var isList = text.Contains('\n', StringComparison.Ordinal);
        var lines = isList ? _sequences.Lines(text, context, parts) : [];
        if (lines is [{ IsPartial: false }, ..])
            return lines;
        var clauses = _clauses.Read(text, context, parts);
        if (isList)
            return clauses.IsEmpty ? lines : clauses;
        if (!clauses.IsEmpty)
            return clauses is [{ IsSure: true }, ..] ? clauses : [.. clauses, .. One(text, context)];
        var found = One(text, context);
        // "T6 p2 #legal" is two changes; a reading that needs a name to be found gives way to one that needs none.
        if (found is [{ IsSure: true }, ..])
            return found;
        var several = _sequences.Several(Frames.Bare(text, keepsText: true), context, parts);
        return several is null ? found : several.IsPartial ? [.. found, several] : [several, .. found];
    }

    /// <summary>The same of one wish.</summary>
    public ImmutableArray<Meant> One(string text, Context context)
    {
        var bare = Pronouns.Expanded(Frames.Bare(Pronouns.Expanded(text), keepsText: true));
        if (bare.Length == 0)
            return [];
        if (ChineseFrames.IsAboutYou(text))
            bare = text.TrimEnd('？', '?', '呀', '啊', '呢', ' ');
        var same = bare != text ? Exact(bare, context, withText: true) : null;
        // A name takes whatever stands there: people say more behind it.
        var asks = ChineseFrames.Asks(text);
        if (asks && same is { OnlyReads: false })
            same = null;
        if (same is not null && !TakesName(bare, context))
            return [same];
        var least = Frames.Bare(bare);
        if (least != bare && Exact(least, context, withText: false) is { } clear && (!asks || clear.OnlyReads))
            return [clear];
        var isLong = bare.Length > LongestBare;
        foreach (var layer in isLong ? [] : Frames.Layers(least))
            if (Exact(least = layer, context, withText: false) is { } exact && (!asks || exact.OnlyReads))
                return [exact];
        // 做完了: what was spoken of last is.
        if (!asks && ChineseFrames.IsDone(text))
            return Ordered(Worded($"它{bare}", context, asks, withText: false));
        if (!isLong && _lists.Read(Frames.Bare(bare), context) is { } list && Exact(list, context, withText: true) is { } read)
            return [read];
        var found = Worded(bare, context, asks, withText: true);
        if (bare.Any(Scan.IsHan))
            return InChinese(text, bare, least, found, context, asks);
        if (!isLong && found is not [{ Doubt: 0 }, ..])
            foreach (var shorter in ((string[])[Frames.Bare(bare), least]).Distinct())
                if (shorter != bare)
                    found.AddRange(Worded(shorter, context, asks, withText: false));
        // "hey there": what was taken off may be what it says.
        if (found.Count == 0 && bare != text)
            found = Worded(text, context, asks, withText: true);
        var ordered = Ordered(found);
        // A thing that it may name comes first.
        if (same is { Lines: [{ Command: { IsLoose: true } loose }] })
            return [.. ordered.Where(one => !one.IsPartial && one.Lines.All(line => line.Command == loose)), same];
        return same is null ? ordered : ordered is [{ IsSure: true }, ..] ? ordered : [same, .. ordered];
    }

    private static ImmutableArray<Meant> Ordered(IEnumerable<(Meant Meant, int Doubt, int Letters)> found) =>
        [.. found.OrderBy(one => one.Doubt).ThenByDescending(one => one.Letters).Select(one => one.Meant).Take(Most)];

    /// <summary>Where words run on, what says nothing is left out wherever it stands; then what the sentence can be besides is tried.</summary>
    private ImmutableArray<Meant> InChinese(string text, string bare, string least, List<(Meant Meant, int Doubt, int Letters)> found,
        Context context, bool asks)
    {
        if (bare.Length > LongestChinese)
            return Ordered(found);
        bool IsSure() => found.Exists(one => one.Doubt == 0);
        if (!IsSure() && ChineseFrames.Smooth(bare, _nouns) is var smooth && smooth != bare)
            found.AddRange(Worded(smooth, context, asks, withText: false));
        if (context.Here?.Project.Name is { Length: > 1 } project && !IsSure() && bare.Contains(project, StringComparison.OrdinalIgnoreCase))
            found.AddRange(Worded(ChineseFrames.Smooth(bare.Replace(project, "项目", StringComparison.OrdinalIgnoreCase).Replace("项目项目", "项目",
                StringComparison.Ordinal).Replace("项目这个项目", "项目", StringComparison.Ordinal), _nouns), context, asks, withText: false));
        if (found.Count == 0 && least != bare)
            found = Worded(least, context, asks, withText: false);
        // 发票发了吗: whether it is.
        if (found.Count == 0 && asks)
            found = Worded($"{bare}吗", context, asks, withText: false);
        // 我要写报告: what was taken off may be what it says.
        if (found.Count == 0 && bare != text)
            found = Worded(text.TrimEnd('。', '！', '!', '.', '~'), context, asks, withText: true);
        // 改到下周一, 给Ben: it is what was spoken of last.
        if (found.Count == 0 && !asks && ChineseFrames.IsSaidOfSomething(bare))
            found = Worded($"它{bare}", context, asks, withText: false);
        return Ordered(found);
    }

    /// <summary>A text that the map reads with all its clauses in one free text, read clause by clause: 新建任务 订酒店，负责人是我.</summary>
    public Meant? Apart(string text, Context context) => _clauses.Read(text, context, new(this, context))
        is [{ IsSure: true } read, ..] ? read : null;

    /// <summary>Whether free text is what the line ends with.</summary>
    public bool TakesText(MeantLine line, Context context) => Found(line, context) is { Rest.Length: > 0 } match && match.Pattern.Rest.Any(part =>
        part is Slot { Argument: { Words: 0, Kind: not "name" } });

    /// <summary>Whether the line has to be asked about.</summary>
    public bool Asks(MeantLine line, Context context) => Found(line, context) is { Rest.Length: 0, Pattern.Needs: > 0 };

    private Match? Found(MeantLine line, Context context) => _map.Find(line.Things.Aggregate(line.Text, (text, thing) => text.Replace(thing.Mark,
        thing.Probe, StringComparison.Ordinal)), context);

    /// <summary>
    /// Whether a line that the map reads takes a name, behind which people say more: "remove Carla from the project"; or a text that may be one.
    /// </summary>
    public bool TakesName(string line, Context context) => _map.Find(line, context) is { Rest: { Length: > 0 } rest } match && (match.Command.IsLoose
        ? !match.Pattern.Rest.Any(part => part is Slot { Argument.Letter: not '\0' })
        : rest.Contains(' ', StringComparison.Ordinal) && match.Pattern.Rest.Any(part => part is Slot { Argument.Kind: "name" }));

    /// <summary>The text with one mistyped word put right, and with all of them; to be offered if it is understood then.</summary>
    public IEnumerable<string> Corrected(string text) => text.Length <= Longest / 2 ? _spelling.Value.Corrected(Frames.Bare(text, keepsText: true)) : [];

    /// <summary>One line as the map reads it, whole; null when it does not.</summary>
    /// <param name="withText">Whether the command may take free text.</param>
    public Meant? Exact(string line, Context context, bool withText)
    {
        var match = _map.Find(line, context);
        return match is not null && IsWhole(match, context) && (withText || !TakesText(match)) ? new([new(line, match.Command, [])]) : null;
    }

    /// <summary>Whether nothing of the line is left over or missing; a command said bare asks for what it needs.</summary>
    public static bool IsWhole(Match match, Context context) => match.Form
        || (match.Rest.Length == 0 ? match.Command.Questions.Count > 0 || match.Pattern.Needs == 0 || context.Quote is not null : false)
        || (Binder.Bind(match.Pattern, match.Rest, context) is { IsComplete: true } fit && fit.Answers.All(answers =>
            match.Command.Argument(answers.Key) is not { Words: 0 } free
            || answers.Value.All(answer => free.Read(answer.Typed, context, whole: true) is not Fitted.No { Problem: null })));

    private static bool TakesText(Match match) => match.Rest.Length > 0 && match.Pattern.Rest.Any(part => part is Slot { Argument.Words: 0 });

    private List<(Meant Meant, int Doubt, int Letters)> Worded(string text, Context context, bool asks, bool withText)
    {
        var found = new List<(Meant Meant, int Doubt, int Letters)>();
        var isShort = text.Length <= LongestChinese || !text.Any(Scan.IsHan);
        var rows = _wordings.Value.For(text, out var spots, onlyFree: !isShort);
        var laid = new Laid(text, spots, context, _nouns);
        foreach (var row in rows)
            if (row.Wording is var wording && (withText || !wording.TakesText) && Matching.Of(row, laid) is { } said
                && ChineseFrames.IsPlausible(wording.Means, said, context) && Filled(wording, said, context) is { } meant
                && (!asks || meant.OnlyReads || wording.NamesWhatItMakes))
                // Of two that fit, the one that leaves less to names and free text is meant.
                found.Add((meant, Math.Max(meant.Doubt, wording.BeginsWithText ? 3 : wording.IsGreedy ? 2 : 0),
                    text.Length - said.Sum(value => value.Value.Sense == Sense.Value && !wording.IsFree(value.Key)
                        ? LostOf(wording, value.Key, value.Value.Text) : value.Value.Text.Length)));
        return [.. found.OrderBy(one => one.Doubt).ThenByDescending(one => one.Letters)];
    }

    /// <summary>How much is lost of a value that keeps days only: the time of "friday at 5pm".</summary>
    private static int LostOf(Wording wording, string argument, string text) => wording.KindOf(argument) switch
    {
        "day" => Time.Dates.TimeIn(text).Length,
        "recurrence" => Time.Recurrences.TimeIn(text).Length,
        _ => 0,
    };

    /// <summary>The lines of a wording with the values in their places; null when the map does not read one of them.</summary>
    private Meant? Filled(Wording wording, Dictionary<string, Said> said, Context context)
    {
        var lines = ImmutableArray.CreateBuilder<MeantLine>();
        foreach (var line in wording.Means.Split(';', StringSplitOptions.TrimEntries))
        {
            var things = ImmutableArray.CreateBuilder<Thing>();
            var text = Filled(line, said, things);
            var probe = text;
            foreach (var thing in things)
                probe = probe.Replace(thing.Mark, thing.Probe, StringComparison.Ordinal);
            // Whoever nobody knows is somebody all the same.
            foreach (var value in said.Values)
                if (value.Sense == Sense.Stranger)
                    probe = probe.Replace(value.Text, "me", StringComparison.Ordinal);
            if (_map.Find(probe, context) is not { } match || !IsWhole(match, context))
                return null;
            lines.Add(new(text, match.Command, things.ToImmutable()));
        }

        return new(lines.ToImmutable()) { Stranger = said.Values.FirstOrDefault(one => one.Sense == Sense.Stranger).Text };
    }

    private string Filled(string line, Dictionary<string, Said> said, ImmutableArray<Thing>.Builder things)
    {
        var text = new StringBuilder(line.Length + 20);
        for (var at = 0; at < line.Length;)
        {
            if (line[at] == '[')
            {
                var close = line.IndexOf(']', at);
                var part = line[(at + 1)..close];
                var name = part[(part.IndexOf('{', StringComparison.Ordinal) + 1)..part.IndexOf('}', StringComparison.Ordinal)];
                if (said.ContainsKey(name))
                    text.Append(Filled(part, said, things));
                at = close + 1;
            }
            else if (line[at] == '{')
            {
                var close = line.IndexOf('}', at);
                var name = line[(at + 1)..close];
                var value = said[name];
                if (value.Sense is Sense.Name or Sense.Last)
                {
                    var thing = new Thing((char)('\uE000' + things.Count), value, _map.LetterOf(name));
                    things.Add(thing);
                    text.Append(thing.Mark);
                }
                else
                    text.Append(name == "text" ? ChineseFrames.Listed(line, value.Text) : value.Text);
                at = close + 1;
            }
            else
                text.Append(line[at++]);
        }

        return text.ToString().Trim();
    }

    /// <summary>Lines in which a thing is named and that have words of their own; a bare reference with a value has none to be told by.</summary>
    private static bool CanName(Pattern pattern) => pattern.Head.Count > 0
        && (pattern.Lead is not null || pattern.Rest.Any(part => part is Slot { Argument.Letter: not '\0' }))
        && !pattern.Rest.Any(part => part is Slot { Optional: true, Argument.Letter: not '\0' });
}

/// <summary>One meaning: lines that the map reads, one after the other.</summary>
public sealed record Meant(ImmutableArray<MeantLine> Lines)
{
    /// <summary>A name said where a person was meant, whom nobody here knows.</summary>
    public string? Stranger { get; init; }

    /// <summary>Whether some of what was said was not understood: then it is offered, not done.</summary>
    public bool IsPartial { get; init; }

    /// <summary>How much has to be made out yet: nothing, who or what "it" is, or what a name means.</summary>
    public int Doubt => Stranger is not null ? 3 : Lines.Max(line => line.Things.IsEmpty ? 0 : line.Things.Max(thing => thing.Said.Sense == Sense.Last
        ? 1 : 2));

    public bool IsSure => Doubt == 0;

    public bool OnlyReads => Lines.All(line => line.Command.OnlyReads);

    public bool Removes => Lines.Any(line => line.Command.Removes);
}

/// <summary>A line with marks in the places of things whose references are not known yet.</summary>
public sealed record MeantLine(string Text, Command Command, ImmutableArray<Thing> Things)
{
    /// <summary>What was said before it in the same message: "it" may be there.</summary>
    public string Before { get; init; } = "";
}

/// <summary>A thing in a line that was named.</summary>
/// <param name="Letter">Of its kind; <see cref="CommandMap.Any"/> when it may be of any.</param>
public readonly record struct Thing(char Sign, Said Said, char Letter)
{
    public string Mark => Sign.ToString();

    /// <summary>A reference that stands for it while the line is looked at.</summary>
    public string Probe => $"{(Letter == CommandMap.Any ? 'T' : Letter)}1";
}
