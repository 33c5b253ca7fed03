using System.Diagnostics.CodeAnalysis;

namespace ProjectBot.Chat;

/// <summary>The arguments of one command as read: by name, in the type of their reader.</summary>
public sealed class Args
{
    private readonly Dictionary<string, List<object>> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _flags = new(StringComparer.Ordinal);

    /// <summary>The argument's value. The usage line guarantees it is there.</summary>
    public T Get<T>(Argument<T> argument) where T : notnull => (T)_values[argument.Name][0];

    /// <summary>The value, or <c>default</c> when the phrase was left out.</summary>
    public T? Find<T>(Argument<T> argument) where T : notnull => TryGet(argument, out var value) ? value : default;

    public bool TryGet<T>(Argument<T> argument, [MaybeNullWhen(false)] out T value) where T : notnull
    {
        var found = _values.TryGetValue(argument.Name, out var values);
        value = found ? (T)values![0] : default;
        return found;
    }

    /// <summary>Every value of an argument that may be given several times.</summary>
    public IReadOnlyList<T> All<T>(Argument<T> argument) where T : notnull => _values.TryGetValue(argument.Name, out var values) ? [.. values.Cast<T>()] : [];

    /// <summary>
    /// Whether an argument was given, or an optional phrase of words alone was said: <c>[overdue]</c>. Named by its English words.
    /// </summary>
    public bool Has(string phrase) => _flags.Contains(phrase) || _values.ContainsKey(phrase);

    public Args Add<T>(Argument<T> argument, T value) where T : notnull => Put(argument.Name, value);

    internal Args Put(string name, object value)
    {
        if (!_values.TryGetValue(name, out var values))
            _values[name] = values = new(1);
        values.Add(value);
        return this;
    }

    public Args Flag(string phrase)
    {
        _flags.Add(phrase);
        return this;
    }
}
