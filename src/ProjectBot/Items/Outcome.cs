namespace ProjectBot.Items;

/// <summary>What came of asking an item for a change: the item after it, or a sentence that says why not and names the way out.</summary>
public readonly record struct Outcome
{
    private Outcome(Item? after, FormattableString? refusal) => (After, Refusal) = (after, refusal);

    public Item? After { get; }

    /// <summary>A key of the words, with its values.</summary>
    public FormattableString? Refusal { get; }

    public static implicit operator Outcome(Item after) => new(after, null);

    public static Outcome No(FormattableString why) => new(null, why);
}
