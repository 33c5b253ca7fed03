namespace ProjectBot.Host.Storage;

/// <summary>A value in memory and whether it was asked for since the last sweep. The owner replaces values, anybody reads.</summary>
internal sealed class Held<T>(T value) where T : class
{
    private volatile T _value = value;
    private volatile bool _used = true;

    public T Value { get => _value; set => _value = value; }

    /// <summary>The value, marked as used.</summary>
    public T Use()
    {
        if (!_used)
            _used = true;
        return _value;
    }

    /// <summary>Whether it was used since the last call.</summary>
    public bool Aged()
    {
        var used = _used;
        _used = false;
        return !used;
    }
}
