using System.Diagnostics.CodeAnalysis;

namespace ProjectBot.Chat;

/// <summary>The arguments of one command as read: by name, in the type of their reader.</summary>
public sealed class Args
{
    private readonly Dictionary<string, List<object>> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _flags = new(StringComparer.Ordinal);

    /// <summary>The argument's value. The usage line guarantees it is there.</summary>
    public T Get<T>(string name) => (T)_values[name][0];

    public string Text(string name) => Get<string>(name);

    /// <summary>The value, or <c>default</c> when the phrase was left out.</summary>
    public T? Find<T>(string name) => _values.TryGetValue(name, out var values) ? (T)values[0] : default;

    public bool TryGet<T>(string name, [MaybeNullWhen(false)] out T value)
    {
        var found = _values.TryGetValue(name, out var values);
        value = found ? (T)values![0] : default;
        return found;
    }

    /// <summary>Every value of an argument that may be given several times.</summary>
    public IReadOnlyList<T> All<T>(string name) => _values.TryGetValue(name, out var values) ? [.. values.Cast<T>()] : [];

    /// <summary>Whether an optional phrase of words alone was said: <c>[overdue]</c>. Named by its English words.</summary>
    public bool Has(string phrase) => _flags.Contains(phrase) || _values.ContainsKey(phrase);

    public Args Add(string name, object value)
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
