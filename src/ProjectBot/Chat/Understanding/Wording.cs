using System.Buffers;
using System.Collections.Immutable;

namespace ProjectBot.Chat.Understanding;

/// <summary>
/// One everyday way to say a line: <c>postpone|delay {tasks} [back] by {span}</c> means <c>{tasks} postpone {span}</c>. Words that mean the same are
/// parted by <c>|</c>, a space inside one of them is <c>_</c>, what may be left out stands in brackets.
/// </summary>
/// <param name="Means">The line with its values in braces; several are parted by <c>;</c>, and a part in brackets is there when its value is.</param>
public sealed record Wording(ImmutableArray<WordingPart> Parts, string Means)
{
    /// <exception cref="InvalidOperationException">It uses an argument that is not declared, or lacks one that its line needs.</exception>
    public static Wording Of(string row, string means, Func<string, Argument> argument)
    {
        var parts = ImmutableArray.CreateBuilder<WordingPart>();
        for (int at = 0, end; at < row.Length; at = end)
        {
            end = at + 1;
            if (row[at] == '{')
            {
                end = row.IndexOf('}', at) + 1;
                parts.Add(new(default, argument(row[(at + 1)..(end - 1)]), 0));
            }
            else if (row[at] == '[')
                parts.Add(new(default, null, -1));
            else if (row[at] == ']')
            {
                var open = parts.Count - 1;
                while (parts[open].Skips != -1)
                    open--;
                parts[open] = parts[open] with { Skips = parts.Count - open };
            }
            else if (row[at] != ' ')
            {
                while (end < row.Length && row[end] is not (' ' or '{' or '[' or ']'))
                    end++;
                parts.Add(new([.. row[at..end].Split('|').Select(words => words.Split('_').ToImmutableArray())], null, 0));
            }
        }

        foreach (var needed in Values(means))
            if (!parts.Any(part => part.Argument?.Name == needed))
                throw new InvalidOperationException($"'{row}' has no {{{needed}}} for '{means}'.");
        var wording = new Wording(parts.ToImmutable(), means);
        return wording.Needed.Length > 0 ? wording : throw new InvalidOperationException($"'{row}' has no word that must be there.");
    }

    /// <summary>A usage line as a wording of itself, so that things may be named in it.</summary>
    public static Wording Of(Pattern pattern)
    {
        var parts = ImmutableArray.CreateBuilder<WordingPart>();
        if (pattern.Lead is { } lead)
            parts.Add(new(default, lead, 0));
        foreach (var word in pattern.Head)
            parts.Add(new([[word]], null, 0));
        foreach (var part in pattern.Rest)
            parts.Add(part is Slot slot ? new(default, slot.Argument, 0) : new([[((Literal)part).Text]], null, 0));
        return new(parts.ToImmutable(), string.Join(' ', parts.Select(part => part.Argument is { } value ? $"{{{value.Name}}}" : part.Words[0][0])));
    }

    /// <summary>The words of which some must be there, whatever is left out.</summary>
    private IEnumerable<ImmutableArray<ImmutableArray<string>>> Required()
    {
        for (var at = 0; at < Parts.Length; at += Math.Max(1, Parts[at].Skips))
            if (!Parts[at].Words.IsDefault)
                yield return Parts[at].Words;
    }

    /// <summary>The same, for the quick look whether a text can fit.</summary>
    public ImmutableArray<ImmutableArray<string>>[] Needed => _needed ??= [.. Required()];

    private ImmutableArray<ImmutableArray<string>>[]? _needed;

    /// <summary>Whether its last part is a word that must be there.</summary>
    public bool EndsInWords => _endsInWords ??= !Parts[^1].Words.IsDefault && !Parts.Select((part, at) => part.Skips > 0
        && at + part.Skips == Parts.Length).Any(isSkipped => isSkipped);

    private bool? _endsInWords;

    /// <summary>Whether one of its values is free text.</summary>
    public bool TakesText { get; } = Parts.Any(part => part.Argument is { Words: 0 });

    public string? KindOf(string argument)
    {
        foreach (var part in Parts)
            if (part.Argument?.Name == argument)
                return part.Argument.Kind;
        return null;
    }

    public bool IsFree(string argument) => Parts.Any(part => part.Argument is { Words: 0 } free && free.Name == argument);

    /// <summary>Whether a word or two make any sentence fit it, 让Ben…: what says more is meant before it.</summary>
    public bool IsGreedy { get; } = Means.Contains(" add ", StringComparison.Ordinal) && Parts.Any(part => !part.Words.IsDefault
        && Scan.IsHan(part.Words[0][0][0]))
        && Parts.Where(part => !part.Words.IsDefault).All(part => part.Words.All(words => words[0].Length <= 2 && words[0].AsSpan().IndexOfAny("务办醒") < 0));

    /// <summary>"{title} must be done by {due}": what stands there is rather something that is there already.</summary>
    public bool BeginsWithText { get; } = Parts[0].Argument is { Words: 0 } && Means.Contains(" add ", StringComparison.Ordinal);

    private static readonly SearchValues<char> Made = SearchValues.Create("务办醒险注论言记忘描录名");

    /// <summary>Whether it says itself what comes of it: then a question may be what it is about, 加个任务：问谁来.</summary>
    public bool NamesWhatItMakes { get; } = Parts.Any(part => !part.Words.IsDefault && part.Words.All(words =>
        words[0].AsSpan().ContainsAny(Made)));

    /// <summary>The values that the line cannot do without.</summary>
    private static IEnumerable<string> Values(string means)
    {
        for (int at = 0, depth = 0; at < means.Length; at++)
        {
            depth += means[at] == '[' ? 1 : means[at] == ']' ? -1 : 0;
            if (means[at] == '{' && depth == 0)
                yield return means[(at + 1)..means.IndexOf('}', at)];
        }
    }
}

/// <summary>Words of which one must be there, a value, or the beginning of what may be left out.</summary>
/// <param name="Skips">How many parts further it goes on when they are left out.</param>
public readonly record struct WordingPart(ImmutableArray<ImmutableArray<string>> Words, Argument? Argument, int Skips);
