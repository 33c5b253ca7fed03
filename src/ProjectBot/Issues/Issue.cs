using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProjectBot.Items;
using ProjectBot.Team;

namespace ProjectBot.Issues;

/// <summary>
/// A problem that has happened. Its id is <c>{project}/I{number}</c>; its clocks run from <see cref="Item.CreatedAt"/> on, see <see cref="Clocks"/>.
/// </summary>
public sealed partial record Issue : Item
{
    [Shared] public IssueState State { get; init; }

    /// <summary>Step of <see cref="Severities"/>, 1 (critical) to 4 (low).</summary>
    [Shared] public int Severity { get; init; } = Severities.Usual;

    /// <summary>Why it happened, as far as the team knows.</summary>
    [Internal] public string? Cause { get; init; }

    /// <summary>Why it happened, as clients may read it; null until somebody tells them.</summary>
    [Shared] public string? ToldCause { get; init; }

    /// <summary>What was done about it.</summary>
    [Shared] public string? Resolution { get; init; }

    /// <summary>The id of the client who raised it; null for what the team found itself.</summary>
    [Shared] public string? RaisedBy { get; init; }

    public override bool IsOf(Person person) => base.IsOf(person) || (RaisedBy is { } client && person.Is(client));

    /// <summary>When it was taken up first.</summary>
    [Internal] public DateTimeOffset? Responded { get; init; }

    /// <summary>When it was resolved; null again once it is reopened.</summary>
    [Internal] public DateTimeOffset? Resolved { get; init; }

    /// <summary>The times at which it counted as resolved and was not, in order.</summary>
    [Internal] public ImmutableArray<Rest> Rests { get; init; } = [];

    /// <summary>Whether somebody still has to do something about it.</summary>
    [JsonIgnore] public bool IsRunning => Resolved is null && State is not (IssueState.Resolved or IssueState.Closed);

    public override bool IsFinished => State == IssueState.Closed;
}

/// <summary>From when to when an issue counted as resolved.</summary>
public readonly record struct Rest(DateTimeOffset From, DateTimeOffset To);

public enum IssueState { Open, Acknowledged, InWork, Resolved, Closed, Reopened }
