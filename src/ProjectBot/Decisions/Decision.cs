using ProjectBot.Items;

namespace ProjectBot.Decisions;

/// <summary>What was decided, and whether that is still in force. Its id is <c>{project}/D{number}</c>.</summary>
public sealed record Decision : Item
{
    /// <summary>Why it was decided so.</summary>
    [Shared] public string? Reason { get; init; }

    /// <summary>What it was decided instead of.</summary>
    [Internal] public string? Instead { get; init; }

    /// <summary>The day it was decided on.</summary>
    [Shared] public DateOnly? Decided { get; init; }

    /// <summary>The number of the decision that it took the place of; 0 when of none.</summary>
    [Internal] public int Supersedes { get; init; }

    /// <summary>The number of the decision that took its place; 0 when none did.</summary>
    [Shared] public int SupersededBy { get; init; }

    [Shared] public bool IsWithdrawn { get; init; }

    /// <summary>Why it was withdrawn.</summary>
    [Internal] public string? Why { get; init; }

    public override bool IsFinished => SupersededBy > 0 || IsWithdrawn;

    public Outcome Withdraw(string? why) => IsWithdrawn ? Outcome.No($"{Ref} is withdrawn already.")
        : SupersededBy > 0 ? Outcome.No($"{Ref} is not in force any more: D{SupersededBy} took its place.")
        : this with { IsWithdrawn = true, Why = why };

    public Outcome Reopen() => IsWithdrawn ? this with { IsWithdrawn = false, Why = null }
        : SupersededBy > 0 ? Outcome.No($"{Ref} is not in force any more: D{SupersededBy} took its place.")
        : Outcome.No($"{Ref} is in force.");

    /// <summary>The two once this one has taken the place of an older one.</summary>
    public (Outcome Newer, Decision Older) InPlaceOf(Decision older) => (0 switch
    {
        _ when older.Number == Number => Outcome.No($"{Ref} cannot take its own place."),
        _ when older.SupersededBy > 0 => Outcome.No($"{older.Ref} is not in force any more: D{older.SupersededBy} took its place."),
        _ when older.IsWithdrawn => Outcome.No($"{older.Ref} was withdrawn, so nothing has to take its place."),
        _ when Supersedes > 0 => Outcome.No($"{Ref} has taken the place of D{Supersedes} already."),
        _ when IsFinished => Outcome.No($"{Ref} itself is not in force any more."),
        _ => this with { Supersedes = older.Number },
    }, older with { SupersededBy = Number });

    /// <summary>"because … instead of …" in either order and language, of which the first took everything.</summary>
    public Decision Apart() => (Cut(Reason, Joints), Cut(Instead, Grounds)) switch
    {
        ({ } cut, _) when Instead is null => this with { Reason = cut.Before, Instead = cut.After },
        (_, { } cut) when Reason is null => this with { Instead = cut.Before, Reason = cut.After },
        _ => this,
    };

    private static readonly string[] Joints = [" instead of ", " rather than ", "而不是"], Grounds = [" because of ", " because ", "因为", "由于"];

    private static (string Before, string After)? Cut(string? text, string[] joints)
    {
        foreach (var joint in joints)
            if (text?.IndexOf(joint, StringComparison.OrdinalIgnoreCase) is { } at and > 0 && text[(at + joint.Length)..].Trim() is { Length: > 0 } after)
                return (text[..at].Trim().TrimEnd(',', '，'), after);
        return null;
    }
}
