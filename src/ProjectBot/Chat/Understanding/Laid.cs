namespace ProjectBot.Chat.Understanding;

/// <summary>A text on which wordings are laid: what its pieces were read as, and from where the one laid now cannot go on.</summary>
internal sealed class Laid(string text, Spots spots, Context context, Nouns nouns)
{
    private readonly Dictionary<(Argument Argument, int At, int End), Said?> _read = [];
    private ulong[] _failed = [];

    public string Text => text;

    /// <summary>The values of the wording laid now.</summary>
    public Dictionary<string, Said> Said { get; } = new(StringComparer.Ordinal);

    public Spots Spots => spots;

    public Nouns Nouns => nouns;

    public void Begin(int parts)
    {
        Said.Clear();
        var size = ((parts * (text.Length + 1)) >> 6) + 1;
        if (_failed.Length < size)
            _failed = new ulong[size];
        else
            Array.Clear(_failed, 0, size);
    }

    public bool HasFailed(int part, int at) => (_failed[Place(part, at) >> 6] & (1UL << Place(part, at))) != 0;

    /// <summary>Always false.</summary>
    public bool Fails(int part, int at)
    {
        _failed[Place(part, at) >> 6] |= 1UL << Place(part, at);
        return false;
    }

    /// <summary>The same piece is read once for all wordings.</summary>
    public Said? Read(Argument argument, int at, int end)
    {
        if (argument.Words == 0)
            return Matching.Value(argument, text[at..end], context, nouns);
        if (!_read.TryGetValue((argument, at, end), out var said))
            _read[(argument, at, end)] = said = Matching.Value(argument, text[at..end], context, nouns);
        return said;
    }

    private int Place(int part, int at) => (part * (text.Length + 1)) + at;
}
