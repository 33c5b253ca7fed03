using System.Collections.Immutable;

namespace ProjectBot.Language;

/// <summary>What came of reading a text as a value of a type.</summary>
public abstract record Reading<T>
{
    /// <summary>The text is such a value.</summary>
    public sealed record Ok(T Value) : Reading<T>;

    /// <summary>It is not. <paramref name="Problem"/> says what to change, when there is something to say; a key of the words.</summary>
    public sealed record No(FormattableString? Problem = null) : Reading<T>;

    /// <summary>It could be several, or one that is surely not meant: to be asked about, never guessed.</summary>
    public sealed record Ask(FormattableString Question, ImmutableArray<T> Options) : Reading<T>;

    public static implicit operator Reading<T>(T value) => new Ok(value);
}
