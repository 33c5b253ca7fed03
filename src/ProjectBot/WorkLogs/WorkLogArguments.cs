using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Language;
using ProjectBot.Team;

namespace ProjectBot.WorkLogs;

/// <summary>What lines about hours use.</summary>
internal static class WorkLogArguments
{
    /// <summary>An entry: <c>W5</c>.</summary>
    public static readonly Argument<ItemRef> Entry = ItemArguments.One("entry", WorkLog.Letter);

    /// <summary>What it was for, as it is answered: an item by its number or name, or a few words.</summary>
    public static readonly Argument<string> Work = new()
    {
        Name = "work", Kind = "work", Words = 0, Refers = CommandMap.Any, Show = text => text,
        Reads = (text, _) => text.Trim() is { Length: > 0 and <= WorkLog.LongestNote } work ? work : new Reading<string>.No(),
    };

    /// <summary>Whose time it is, where that is somebody else: only a mention is somebody, as "call for Bo" is a note.</summary>
    public static readonly Argument<Person> Whose = new()
    {
        Name = "whose", Kind = "whose", Words = 4, Show = PersonArguments.Person.Show, Label = PersonArguments.Person.Label,
        Reads = (text, context) => text.StartsWith('@') ? PersonArguments.Person.Reads(text, context) : new Reading<Person>.No(),
    };

    /// <summary>Whether a client pays for it.</summary>
    public static readonly Argument<bool> Billing = new()
    {
        Name = "billing", Kind = "billing", Words = 2, Show = value => value ? "billable" : "not billable", Values = [true, false],
        Label = (value, context) => context.Words[value ? "billable" : "not billable"],
        Reads = (text, _) => text.Trim().ToLowerInvariant() switch
        {
            "billable" or "计费" or "可计费" => true,
            "not billable" or "non-billable" or "nonbillable" or "unbillable" or "不计费" or "非计费" => false,
            _ => new Reading<bool>.No(),
        },
    };
}
