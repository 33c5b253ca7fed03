namespace ProjectBot.Chat.Understanding;

/// <summary>What the parts of one message mean by themselves, each looked at once.</summary>
internal sealed class Parts(Everyday everyday, Context context)
{
    private readonly Dictionary<string, Meant?> _known = new(StringComparer.Ordinal);

    /// <summary>The likeliest meaning; null when there is none, or it is of somebody nobody knows.</summary>
    public Meant? Sure(string part)
    {
        if (!_known.TryGetValue(part, out var meant))
            _known[part] = meant = (everyday.Exact(part, context, withText: true) ?? everyday.One(part, context).FirstOrDefault()) is { Stranger: null } read
                ? read : null;
        return meant;
    }
}
