namespace ProjectBot.Chat;

/// <summary>A command found by its words.</summary>
/// <param name="Rest">What was typed behind them.</param>
/// <param name="Lead">The references before them, if any.</param>
/// <param name="Form">Whether the form was asked for.</param>
public sealed record Match(Command Command, Pattern Pattern, string Rest, string? Lead, bool Form);
