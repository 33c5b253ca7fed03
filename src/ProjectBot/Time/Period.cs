namespace ProjectBot.Time;

/// <summary>Days from one to another, both included.</summary>
public readonly record struct Period(DateOnly From, DateOnly To);
