using ProjectBot.Chat;
using ProjectBot.Items;

namespace ProjectBot.Tests.Items;

/// <summary>Every command with something for each of its arguments, in words that could be there: of items there are and items there are not.</summary>
internal static class SaidLines
{
    private static readonly Dictionary<string, string[]> Values = new()
    {
        ["words"] = ["word1", "seen", "l1"], ["others"] = ["T1", "R2", "T3 R4"], ["before"] = ["T1", "T2", "T3"], ["parent"] = ["T1", "T2", "T3"], ["title"] = ["Seen anew"],
        ["owner"] = ["Carla", "me"], ["person"] = ["Carla"], ["label"] = ["#l1"], ["due"] = ["friday"], ["start"] = ["friday"], ["expected"] = ["friday"], ["review"] = ["friday"],
        ["date"] = ["today"], ["recurrence"] = ["every week"], ["rhythm"] = ["every week"], ["estimate"] = ["3h"], ["duration"] = ["2h"], ["priority"] = ["p1"], ["probability"] = ["p3"],
        ["impact"] = ["i4"], ["residual"] = ["p1 i2"], ["cost"] = ["€900"], ["count"] = ["2"], ["number"] = ["1", "2"], ["state"] = ["blocked", "open"], ["category"] = ["technical"],
        ["response"] = ["mitigate"], ["means"] = ["by T1", "by T2", "by task Seen there"], ["name"] = ["Carla", "Apollo"], ["page"] = ["2"], ["period"] = ["this week"], ["group"] = ["owner", "state", "label", "priority"],
        ["sort"] = ["due", "score", "title", "state", "priority"],
        ["signal"] = ["due-moved-T1", "due-moved-T2", "nothing"], ["risk"] = ["R1", "R2"], ["filter"] = ["hot"],
    };

    public static IEnumerable<string> Of(CommandMap map, IReadOnlyList<Kind> kinds, int each) => map.Commands
        // What somebody lets a client see is there then, and what it is about changes with the project.
        .Where(command => !command.Usage.Contains("share", StringComparison.Ordinal) && !command.Usage.Contains("to client", StringComparison.Ordinal)
            && !command.Usage.StartsWith("project ", StringComparison.Ordinal) && command.Usage is not "leave project" && !command.Usage.StartsWith("add ", StringComparison.Ordinal)
            && !command.Usage.StartsWith("remove ", StringComparison.Ordinal) && !command.Usage.StartsWith("me ", StringComparison.Ordinal) && command.Chapter != "First steps")
        .SelectMany(command => Of(command, kinds, each)).Concat(["undo", "T1 make task Seen there", "R1 make task Seen there", "hello", "people", "project"]).Distinct();

    private static IEnumerable<string> Of(Command command, IReadOnlyList<Kind> kinds, int each)
    {
        var pattern = command.Pattern;
        IEnumerable<string> lines = [""];
        if (pattern.Lead is { } lead)
            lines = References(lead, kinds, each);
        lines = pattern.Head.Count > 0 ? lines.Select(line => $"{line} {string.Join(' ', pattern.Head)}") : lines;
        foreach (var part in pattern.Rest)
            lines = part switch
            {
                Literal literal => lines.Select(line => $"{line} {literal.Text}").ToList(),
                Slot { Argument: { Letter: not '\0' } reference } => lines.SelectMany(line => References(reference, kinds, each).Select(one => $"{line} {one}")).ToList(),
                Slot slot => lines.SelectMany(line => Said(slot.Argument).Select(one => $"{line} {one}")).ToList(),
                _ => lines,
            };
        var plain = lines.ToList();
        return plain.Concat(plain.Take(each + 1).SelectMany(line => pattern.Phrases.SelectMany(phrase => phrase.Argument is { } argument
            ? (argument.Letter == '\0' ? Said(argument) : References(argument, kinds, each)).Select(value => string.Join(' ', [line, .. phrase.Before, value, .. phrase.After]))
            : [$"{line} {phrase.Flag}"]))).Select(line => line.Trim());
    }

    private static string[] Said(Argument argument) => Values.GetValueOrDefault(argument.Name) ?? ["seen"];

    private static IEnumerable<string> References(Argument argument, IReadOnlyList<Kind> kinds, int each) =>
        from kind in kinds
        where argument.Letter == CommandMap.Any || argument.Letter == kind.Letter
        from number in Enumerable.Range(1, each + 1)
        select $"{kind.Letter}{number}";
}
