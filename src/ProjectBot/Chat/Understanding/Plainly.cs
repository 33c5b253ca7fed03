using System.Collections.Immutable;

namespace ProjectBot.Chat.Understanding;

/// <summary>What a line means to everybody, whatever a project was taught.</summary>
internal static class Plainly
{
    /// <summary>The commands of a line that is understood in full, or that only lacks its end; empty for another.</summary>
    public static ImmutableArray<Command> Of(string line, CommandMap map, Context context) =>
        map.Find(line, context) is { } match && (Everyday.IsWhole(match, context)
            || (match.Pattern.Head.Count > 0 && (match.Rest.Length == 0 || Deciding.LacksEnd(match, context)))) ? [match.Command]
        : map.Everyday.Read(line, context) is [{ IsSure: true, IsPartial: false } meant, ..] ? [.. meant.Lines.Select(said => said.Command)] : [];

    /// <summary>Whether the line is understood behind a thing.</summary>
    public static bool IsOfThings(string line, CommandMap map, Context context) => map.Types.Keys.Any(letter => !Of($"{letter}1 {line}", map, context).IsEmpty);

    /// <summary>The same of the line by itself, and with a thing of each kind before or behind it.</summary>
    public static IEnumerable<Command> Anyhow(string line, CommandMap map, Context context) => map.Types.Keys
        .SelectMany(letter => (string[])[$"{letter}1 {line}", $"{line} {letter}1"]).Prepend(line).SelectMany(one => Of(one, map, context)).Distinct();
}
