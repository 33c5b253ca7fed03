using System.Collections.Immutable;
using ProjectBot.Language;

namespace ProjectBot.Chat;

/// <summary>
/// A value in a usage line, known by its name there: <c>{due}</c>. The slice that declares it owns it; others may have one of the same
/// name.
/// </summary>
public abstract class Argument
{
    /// <summary>As in usage lines, in braces; the key of <see cref="Args"/>, dialogs, forms and words.</summary>
    public required string Name { get; init; }

    /// <summary>What the name is a kind of, as in <c>{review:day}</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>How many words a value may have; 0 for free text, which takes whatever is left.</summary>
    public int Words { get; init; } = 1;

    /// <summary>Whether it may be given more than once.</summary>
    public bool Several { get; init; }

    /// <summary>How a form asks for it.</summary>
    public Field Field { get; init; }

    /// <summary>For references that can stand first and lead a usage line: the letter, as in <c>T12</c>; <c>*</c> for any.</summary>
    public char Letter { get; init; }

    /// <summary>The letter of what it refers to, also where it cannot lead a line.</summary>
    public char Refers { get => field == default ? Letter : field; init; }

    /// <summary>The values offered on buttons and in forms where one is asked for; null for those that are too many.</summary>
    public virtual IReadOnlyList<Option>? Options(Context context) => null;

    /// <summary>Reads one whole text.</summary>
    /// <param name="whole">Whether the text is all that was answered, and not words taken from the middle of a line: then more may be meant by it.</param>
    public abstract Fitted Read(string text, Context context, bool whole);
}

/// <summary>An argument whose values are of one type.</summary>
public sealed class Argument<T> : Argument where T : notnull
{
    /// <summary>Reads one whole text as it may stand in the middle of a line.</summary>
    public required Func<string, Context, Reading<T>> Reads { get; init; }

    /// <summary>Reads a whole answer, where more may be meant than in the middle of a line; <see cref="Reads"/> if null.</summary>
    public Func<string, Context, Reading<T>>? Answers { get; init; }

    /// <summary>The value as text that is read as the same value again, whenever that is.</summary>
    public required Func<T, string> Show { get; init; }

    /// <summary>How an option is shown on a button, when <see cref="Show"/> is not what people read.</summary>
    public Func<T, Context, string>? Label { get; init; }

    /// <summary>All values there are, when they are few.</summary>
    public IReadOnlyList<T>? Values { get; init; }

    public override IReadOnlyList<Option>? Options(Context context) => Values is null ? null : [.. Values.Select(value => Option(value, context))];

    public override Fitted Read(string text, Context context, bool whole) => (whole && Answers is not null ? Answers : Reads)(text, context) switch
    {
        Reading<T>.Ok ok => new Fitted.Ok(ok.Value, Show(ok.Value)),
        Reading<T>.Ask ask => new Fitted.Ask(ask.Question, [.. ask.Options.Select(option => Option(option, context))]),
        Reading<T>.No { Problem: { } problem } => new Fitted.No(problem),
        _ => Nothing,
    };

    private static readonly Fitted Nothing = new Fitted.No(null);

    /// <summary>The same kind of value under another name: <c>{review:day}</c>.</summary>
    public Argument<T> As(string name) => new()
    {
        Name = name, Kind = Kind, Words = Words, Several = Several, Field = Field, Letter = Letter,
        Reads = Reads, Answers = Answers, Show = Show, Label = Label, Values = Values,
    };

    private Option Option(T value, Context context) => new(Label?.Invoke(value, context) ?? Show(value), Show(value));
}

/// <summary>What came of reading a text as an argument.</summary>
public abstract record Fitted
{
    /// <summary>A value, and the text that means it for good: "tomorrow" said today stays that day.</summary>
    public sealed record Ok(object Value, string Canonical) : Fitted;

    /// <summary>No such value; the problem says what to change, when there is something to say.</summary>
    public sealed record No(FormattableString? Problem) : Fitted;

    /// <summary>It could be several: to be asked about.</summary>
    public sealed record Ask(FormattableString Question, ImmutableArray<Option> Options) : Fitted;
}

/// <summary>An answer offered: what people read, and what is said when it is chosen.</summary>
public sealed record Option(string Label, string Say);

/// <summary>What a form uses to ask for an argument.</summary>
public enum Field { Line, Lines, Day, Choice }
