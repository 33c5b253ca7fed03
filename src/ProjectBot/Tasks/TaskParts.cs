using System.Text.Json.Serialization;

namespace ProjectBot.Tasks;

/// <summary>One line to tick off.</summary>
public sealed record CheckItem(string Text, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Done = false);

/// <summary>What somebody said about a task. Internal unless <paramref name="Shared"/> with the client.</summary>
/// <param name="By">A person's id.</param>
public sealed record Comment(string By, DateTimeOffset At, string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Shared = false);

/// <summary>The message a task was made from.</summary>
public sealed record Origin(string Text, string? Author = null, string? Link = null);
