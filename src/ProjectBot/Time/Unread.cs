using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>The answer to a text that is something else: made once, because most texts are.</summary>
internal static class Unread<T>
{
    public static readonly Reading<T> Text = new Reading<T>.No();
}
