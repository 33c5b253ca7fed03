using System.Collections.Immutable;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Journal;

/// <summary>What happened and because of whom: a turn, a job, an answer on a signed page, an import.</summary>
/// <param name="Id">The id of the message, or the key of the occasion (<c>standup/apollo/1/2026-11-25</c>): what comes twice has one effect.</param>
/// <param name="By">A person's id; empty for a job.</param>
/// <param name="Where">A conversation's id; empty for a job.</param>
/// <param name="Command">The name of what was done, for history and <c>why</c>.</param>
public sealed record Occasion(string Id, DateTimeOffset At, string By = "", string Where = "", string? Project = null, string? Command = null);

/// <summary>What is to happen: nothing has yet. The <see cref="Recorder"/> commits all of it at once.</summary>
public sealed record Decision
{
    /// <summary>What is said to the one who spoke.</summary>
    public IReadOnlyList<OutboxMessage> Answers { get; init; } = [];

    /// <summary>What is said to others.</summary>
    public IReadOnlyList<OutboxMessage> Others { get; init; } = [];

    /// <summary>Documents changed; the entry keeps what changed of them, and undo takes it back.</summary>
    public ImmutableArray<Document> Saves { get; init; } = [];

    /// <summary>Saved with it, but no change that anybody would take back.</summary>
    public ImmutableArray<Document> Housekeeping { get; init; } = [];

    /// <summary>Documents that must not have changed since they were read.</summary>
    public ImmutableArray<Document> Relied { get; init; } = [];

    /// <summary>Numbers of journal entries that this takes back.</summary>
    public ImmutableArray<long> Undoes { get; init; } = [];

    /// <summary>
    /// Whether there is anything to be kept: something saved, something for others, or a card that later has to be kept true.
    /// </summary>
    public bool IsWorthKeeping => !Saves.IsEmpty || !Housekeeping.IsEmpty || Others.Count > 0
        || Answers.Any(answer => answer is { IsWaiting: true, Message.Card.Subject: not null });
}
