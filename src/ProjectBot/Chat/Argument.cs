using ProjectBot.Language;

namespace ProjectBot.Chat;

/// <summary>Reads one whole text as a value.</summary>
public delegate Reading<object> Reader(string text, Context context);

/// <summary>A kind of argument, known by the name it has in usage lines: <c>{due}</c> is a day everywhere.</summary>
/// <param name="Name">As in usage lines, in braces.</param>
/// <param name="Read">The reader, for commands, dialogs and forms alike.</param>
/// <param name="Words">How many words a value may have; 0 for free text, which takes whatever is left.</param>
/// <param name="Several">Whether it may be given more than once.</param>
/// <param name="Show">The value as canonical text that <paramref name="Read"/> understands again, for buttons.</param>
/// <param name="Field">How a form asks for it.</param>
public sealed record Argument(string Name, Reader Read, int Words = 1, bool Several = false, Func<object, string>? Show = null, Field Field = Field.Line)
{
    /// <summary>For arguments that can stand first and lead a usage line: the letter of the reference, as in <c>T12</c>.</summary>
    public char Letter { get; init; }

    /// <summary>The type of document such a reference names, as it is stored; its id is <c>project/T12</c>.</summary>
    public string? Document { get; init; }

    /// <summary>How an option is shown on a button, when <see cref="Show"/> is not what people read.</summary>
    public Func<object, Context, string>? Label { get; init; }
}

/// <summary>What a form uses to ask for an argument.</summary>
public enum Field { Line, Lines, Day, Choice }
