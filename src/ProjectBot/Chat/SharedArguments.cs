namespace ProjectBot.Chat;

/// <summary>The arguments that every feature may use in its usage lines.</summary>
internal static class SharedArguments
{
    public static readonly Argument[] All =
    [
        BasicArguments.Title, BasicArguments.Words, BasicArguments.Reason, BasicArguments.Text, BasicArguments.Note, BasicArguments.Name,
        BasicArguments.Count, BasicArguments.Page, BasicArguments.Number, BasicArguments.Here,
        TimeArguments.Due, TimeArguments.Start, TimeArguments.Date, TimeArguments.Period, TimeArguments.Estimate, TimeArguments.Spent, TimeArguments.Rhythm,
        PersonArguments.Person, PersonArguments.Owner, PersonArguments.Language, PersonArguments.Zone, PersonArguments.Hours,
        PersonArguments.Country, PersonArguments.Week,
    ];
}
