using System.Linq.Expressions;
using System.Reflection;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>Something a kind of item says about itself, declared once: it gives the fact on the card, the line in the history, what <c>add</c> takes, and a filter.</summary>
public abstract class Field<T> where T : Item
{
    /// <summary>The name on the card; a key of the words.</summary>
    public required string Label { get; init; }

    /// <summary>Whether clients see it: the property's mark says so.</summary>
    public bool IsShared { get; protected init; }

    /// <summary>Where its argument stands in usage lines, and what it is; null for one that is not typed.</summary>
    public abstract Argument? Typed { get; }

    /// <summary>What of a line that sets it a client must not read along: its name, or null when it is shared.</summary>
    internal string? Hush => IsShared ? null : Label;

    /// <summary>What a receipt says of the value in the line; null when there is none.</summary>
    public abstract string? Sentence(Args args, View view);

    /// <summary>What of it stands in the line under the title of the card; null when it is a fact of its own, or nothing.</summary>
    public abstract Chip? InLine(T item, View view);

    /// <summary>What stands on the card; null when there is nothing to say.</summary>
    public abstract string? Shown(T item, View view);

    /// <summary>What the history says of a change; null when nothing changed.</summary>
    public abstract string? Changed(T? before, T after, View view);

    /// <summary>How it is asked for; null for one that never is.</summary>
    public abstract Question? Question(bool required = false);

    /// <summary>Adds the rows that set it and take it off, if it has any.</summary>
    internal abstract void Map(Rows<T> rows, string several);

    /// <summary>The item with what was said in the line, the dialog or the form.</summary>
    public abstract T Taken(T item, Args args);

    /// <summary>Whether the item has the value asked for in a list; true when none was asked for.</summary>
    public abstract bool Lets(T item, Args args);

    /// <summary>The value asked for in a list, as its heading says it; null when none was.</summary>
    public abstract string? Chip(Args args, View view);
}

/// <summary>A field whose values are of one type.</summary>
public sealed class Field<T, TValue> : Field<T> where T : Item where TValue : notnull
{
    private readonly MemberInfo _property;
    private readonly Func<T, Value<TValue>> _get;
    private readonly Func<T, Value<TValue>, T>? _set;

    internal Field(MemberInfo property, Func<T, Value<TValue>> get, Func<T, Value<TValue>, T>? set)
    {
        (_property, _get, _set) = (property, get, set);
        IsShared = property.GetCustomAttribute<SharedAttribute>() is not null;
    }

    /// <summary>How it is typed; null for one that is not.</summary>
    public Argument<TValue>? Argument { get; init; }

    public override Argument? Typed => Argument;

    /// <summary>How it stands on the card, when that takes more of the item than the value; null when there is nothing to say.</summary>
    public Func<View, T, string?>? Fact { get; private init; }

    /// <summary>How it stands in the line under the title, where it does.</summary>
    public Func<View, T, Chip?>? Line { get; private init; }

    /// <summary>The value as people read it.</summary>
    public Func<View, TValue, string>? Show { get; private init; }

    /// <summary>The value in the heading of a list, where the whole would be too long; as people read it when null.</summary>
    public Func<View, TValue, string>? Brief { get; private init; }

    /// <summary>What a receipt and the history say of a new value: "review on Fri 27 Nov"; the label and the value when null.</summary>
    public Func<View, TValue, string>? Says { get; private init; }

    /// <summary>What they say when it was taken off; a key of the words. "Without" and the label when null.</summary>
    public string? None { get; private init; }

    /// <summary>What the row does that sets it, for help; a key of the words. Without it the field has no rows of its own.</summary>
    public string? Does { get; private init; }

    /// <summary>The question it is asked for by; a key of the words.</summary>
    public string? Asks { get; private init; }

    /// <summary>Whether its value alone, behind a reference, sets it: <c>R3 technical</c>.</summary>
    public bool IsBare { get; private init; }

    /// <summary>The same field with how it is said; see the members of these names.</summary>
    public Field<T, TValue> With(Func<View, TValue, string>? show = null, Func<View, TValue, string>? said = null, string? none = null, Func<View, T, string?>? fact = null,
        string? does = null, string? asks = null, bool bare = false, Func<View, TValue, string>? brief = null,
        Func<View, T, Chip?>? line = null) =>
        new(_property, _get, _set)
        {
            Label = Label, Argument = Argument, Show = show, Says = said, None = none, Fact = fact, Does = does, Asks = asks, IsBare = bare, Brief = brief, Line = line,
        };

    public override Question? Question(bool required = false) => Asks is null ? null : new(Argument!.Name, Asks, Label, required);

    internal override void Map(Rows<T> rows, string several)
    {
        if (Does is null)
            return;
        var (word, value) = (Argument!.Name, $"{{{Argument.Name}}}");
        var command = rows.Set($"{{{several}}} {word} {value}", this, Does);
        if (IsBare)
            command.Or($"{{{several}}} {value}");
        if (Question(required: true) is { } question)
            command.Asks(question);
        rows.Clear($"{{{several}}} {word} none", this, "take it off").Quiet();
    }

    /// <summary>What a receipt says when it was taken off.</summary>
    public string Without(View view) => None is null ? view.Say($"without {Name(view)}") : view.Words[None];

    /// <summary>The receipt of a new value.</summary>
    internal Said Said(TValue value) => Says is null
        ? new((view, what) => view.Say($"set the {Name(view)} of {what} to {Text(view, value)}")) : Items.Said.Fact(view => Says(view, value));

    /// <summary>The receipt when it was taken off.</summary>
    internal Said Cleared => None is null ? new((view, what) => view.Say($"took the {Name(view)} off {what}")) : Items.Said.Fact(Without);

    /// <summary>The item with another value, or without one.</summary>
    public T Set(T item, TValue? value) => _set!(item, new(value));

    /// <summary>What a receipt says of the value.</summary>
    public string Sentence(View view, TValue value) => Says?.Invoke(view, value) ?? view.Say($"{Name(view)}: {Text(view, value)}");

    public override string? Sentence(Args args, View view) => Argument is { } argument && args.TryGet(argument, out var value) ? Sentence(view, value) : null;

    public override Chip? InLine(T item, View view) => Line?.Invoke(view, item);

    public override string? Shown(T item, View view) => Fact is not null ? Fact(view, item) : _get(item) is { IsThere: true } value ? Text(view, value.Content!) : null;

    public override string? Changed(T? before, T after, View view)
    {
        var (was, now) = (before is null ? default : _get(before), _get(after));
        return was.Equals(now) ? null : now.IsThere ? Sentence(view, now.Content!) : Without(view);
    }

    public override T Taken(T item, Args args) => Argument is { } argument && _set is not null && args.TryGet(argument, out var value) ? _set(item, new(value)) : item;

    public override bool Lets(T item, Args args) => Argument is not { } argument || !args.TryGet(argument, out var wanted) || _get(item).Equals(new(wanted));

    public override string? Chip(Args args, View view) => Argument is { } argument && args.TryGet(argument, out var value)
        ? Brief?.Invoke(view, value) ?? (Show is null ? Sentence(view, value) : Text(view, value)) : null;

    private string Text(View view, TValue value) => Show?.Invoke(view, value) ?? value.ToString()!;

    private string Name(View view) => view.Words[Label].ToLower(view.Words.Culture);
}

/// <summary>Makes fields of properties that may be empty.</summary>
public static class Field
{
    /// <summary>One that always has a value; zero counts as none.</summary>
    public static Field<T, TValue> Of<T, TValue>(string label, Expression<Func<T, TValue>> get, Func<T, TValue?, T>? set, Argument<TValue>? argument = null) where T : Item where TValue : notnull
    {
        var read = get.Compile();
        return new(((MemberExpression)get.Body).Member, item => new(read(item)), set is null ? null : (item, value) => set(item, value.Content)) { Label = label, Argument = argument };
    }

    public static Field<T, TValue> Maybe<T, TValue>(string label, Expression<Func<T, TValue?>> get, Func<T, TValue?, T> set, Argument<TValue>? argument = null) where T : Item where TValue : struct
    {
        var read = get.Compile();
        return new(((MemberExpression)get.Body).Member, item => read(item) is { } value ? new(value) : default, (item, value) => set(item, value.IsThere ? value.Content : null)) { Label = label, Argument = argument };
    }

    public static Field<T, string> Text<T>(string label, Expression<Func<T, string?>> get, Func<T, string?, T> set, Argument<string>? argument = null) where T : Item
    {
        var read = get.Compile();
        return new(((MemberExpression)get.Body).Member, item => new(read(item)), (item, value) => set(item, value.Content)) { Label = label, Argument = argument };
    }
}

/// <summary>A value, or none: numbers and enums that are zero count as none.</summary>
public readonly struct Value<TValue>(TValue? content) : IEquatable<Value<TValue>> where TValue : notnull
{
    public TValue? Content => content;

    public bool IsThere => !EqualityComparer<TValue>.Default.Equals(content, default);

    public bool Equals(Value<TValue> other) => EqualityComparer<TValue>.Default.Equals(content, other.Content);

    public override bool Equals(object? obj) => obj is Value<TValue> other && Equals(other);

    public static bool operator ==(Value<TValue> one, Value<TValue> other) => one.Equals(other);

    public static bool operator !=(Value<TValue> one, Value<TValue> other) => !one.Equals(other);

    public override int GetHashCode() => content is null ? 0 : EqualityComparer<TValue>.Default.GetHashCode(content);
}
