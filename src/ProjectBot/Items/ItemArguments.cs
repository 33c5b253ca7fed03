using ProjectBot.Chat;
using ProjectBot.Language;

namespace ProjectBot.Items;

/// <summary>References as arguments: <c>R3</c>, <c>apollo/R3</c>; several as <c>R1 R3, R5</c> or <c>R4..R9</c>.</summary>
public static class ItemArguments
{
    /// <summary>An item of any kind.</summary>
    public static readonly Argument<ItemRef> Item = One("item", CommandMap.Any);

    /// <summary>Items of any one kind.</summary>
    public static readonly Argument<IReadOnlyList<ItemRef>> Items = Several("items", CommandMap.Any);

    /// <summary>A second item in a line, which does not lead it.</summary>
    public static readonly Argument<IReadOnlyList<ItemRef>> Others = new()
    {
        Name = "others", Kind = "items", Words = 20, Refers = CommandMap.Any, Show = Show, Reads = (text, context) => Read(text, CommandMap.Any, context),
    };

    public static readonly Argument<string> Label = new()
    {
        Name = "label", Kind = "label", Several = true, Show = label => $"#{label}", Reads = (text, _) => Labels(text, false), Answers = (text, _) => Labels(text, true),
    };

    /// <param name="letter">The letter of the kind; <see cref="CommandMap.Any"/> for all.</param>
    public static Argument<ItemRef> One(string name, char letter) => new()
    {
        Name = name, Kind = name, Words = 3, Letter = letter, Show = item => item.Id, Reads = (text, context) => Read(text, letter, context) switch
        {
            Reading<IReadOnlyList<ItemRef>>.Ok { Value: [var one] } => one,
            Reading<IReadOnlyList<ItemRef>>.Ok => new Reading<ItemRef>.No($"Only one at a time, please."),
            Reading<IReadOnlyList<ItemRef>>.No no => new Reading<ItemRef>.No(no.Problem),
            _ => new Reading<ItemRef>.No(),
        },
    };

    /// <inheritdoc cref="One"/>
    public static Argument<IReadOnlyList<ItemRef>> Several(string name, char letter) => new()
    {
        Name = name, Kind = name, Words = 100, Letter = letter, Show = Show, Reads = (text, context) => Read(text, letter, context),
    };

    private static string Show(IReadOnlyList<ItemRef> items) => string.Join(' ', items.Select(item => item.Id));

    private static Reading<IReadOnlyList<ItemRef>> Read(string text, char letter, Context context)
    {
        var wanted = letter == CommandMap.Any ? References.Leading(text.AsSpan().Trim()).Letter : letter;
        if (wanted == default || References.Read(text, wanted) is not { } found)
            return new Reading<IReadOnlyList<ItemRef>>.No($"That is written like {(letter == CommandMap.Any ? "T12" : $"{letter}12")}; several like T1 T2 T5, or T4..T9, at most {References.Most}.");
        var here = context.Here?.Project.Id;
        return here is null && found.Any(one => one.Project is null)
            ? new Reading<IReadOnlyList<ItemRef>>.No($"There is no project here. Say which one: apollo/T12")
            : new Reading<IReadOnlyList<ItemRef>>.Ok([.. found.Select(one => new ItemRef(one.Project ?? here!, wanted, one.Number))]);
    }

    /// <param name="asked">Whether a label was asked for: then it needs no #.</param>
    private static Reading<string> Labels(string text, bool asked)
    {
        var label = text.Trim().TrimStart('#', '＃').ToLowerInvariant();
        return (asked || text.TrimStart() is ['#' or '＃', ..]) && label.Length is > 0 and <= 40
            && label.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '/') && label.Any(char.IsLetter)
            ? label
            : new Reading<string>.No($"A label is one word with a # before it, like #design.");
    }
}
