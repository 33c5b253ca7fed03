namespace ProjectBot.Host.Storage.Cache;

/// <summary>A value in memory and whether it was asked for since the last sweep. One at a time replaces values, anybody reads.</summary>
internal sealed class Cached<T>(T value, bool used = true) where T : class
{
    private volatile T _value = value;
    private volatile bool _used = used;

    public T Value { get => _value; set => _value = value; }

    /// <summary>What it takes in memory, in bytes.</summary>
    public long Bytes { get; set; }

    /// <summary>How many lists it is in; it stays as long as they do.</summary>
    public int Lists { get; set; }

    /// <summary>The value, marked as used.</summary>
    public T Use()
    {
        if (!_used)
            _used = true;
        return _value;
    }

    /// <summary>Whether it was not used since the last call.</summary>
    public bool Aged()
    {
        var used = _used;
        _used = false;
        return !used;
    }
}
