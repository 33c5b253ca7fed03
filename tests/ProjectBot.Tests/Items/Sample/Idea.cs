using ProjectBot.Items;

namespace ProjectBot.Tests.Items.Sample;

/// <summary>Something that could be done one day. Its id is <c>{project}/N{number}</c>.</summary>
public sealed record Idea : Item
{
    /// <summary>How much it is worth, 1 to 5; 0 when nobody said.</summary>
    [Internal]
    public int Worth { get; init; }

    /// <summary>The day by which somebody would like to have it.</summary>
    [Shared]
    public DateOnly? Wanted { get; init; }

    [Shared]
    public bool IsAdopted { get; init; }

    public override bool IsFinished => IsAdopted;

    public Outcome Adopt() => IsAdopted ? Outcome.No($"{Ref} is adopted already. Take it back first: {Ref} reopen") : this with { IsAdopted = true };

    public Outcome Reopen() => IsAdopted ? this with { IsAdopted = false } : Outcome.No($"{Ref} is still an idea.");
}
