using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Journal;
using ProjectBot.Messaging;

namespace ProjectBot.Chat;

/// <summary>Why messages of a kind are sent. The room that sends them says it, in <see cref="CommandMap.Rules"/>.</summary>
/// <param name="Called">What such a message is in a list of what somebody was told; a key of the words: "something given".</param>
/// <param name="Why">
/// Says to whoever asks, and fit for all who read along, what made a message and why it came here; null where nothing may be said of it.
/// The context is about the project of the message, as far as who asks may see it.
/// </param>
public sealed record Rule(string Called, Func<Context, Sent, ValueTask<Reason?>> Why)
{
    public Rule(string called, Func<Context, Sent, Reason?> why) : this(called, (context, sent) => new ValueTask<Reason?>(why(context, sent))) { }

    /// <summary>The rule that made a message, or else that of its kind.</summary>
    public static Rule? Of(CommandMap map, Terms? terms)
    {
        var made = terms?.Rule is { } id && id.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash
            ? map.Rules.GetValueOrDefault(id[..(slash + 1)]) : null;
        return made ?? (terms?.Kind is { } kind ? map.Rules.GetValueOrDefault(kind) : null);
    }
}

/// <summary>Why a message came.</summary>
/// <param name="Sentence">One sentence or two, in the words of the context.</param>
/// <param name="Buttons">What changes it: stop, slower, not for this project.</param>
public sealed record Reason(string Sentence, params ImmutableArray<Button> Buttons);

/// <summary>A message that was sent or waits to be, with the entry that made it.</summary>
/// <param name="Message">As it stands now.</param>
/// <param name="IsAnswer">Whether it answered who spoke.</param>
public sealed record Sent(JournalEntry Entry, OutboxMessage Message, bool IsAnswer = false)
{
    /// <summary>When it was made, as who asks reads it: "Thu 26 Nov 10:12".</summary>
    public string WhenFor(Context context) => Moment(context, Entry.At);

    /// <summary>An instant as who asks reads it: with the day, when that is another than today.</summary>
    public static string Moment(Context context, DateTimeOffset at)
    {
        var (day, time) = (DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, context.Zone).DateTime), Language.Words.Time(at, context.Zone));
        return day == context.Today ? time : $"{context.Words.Date(day, context.Today)} {time}";
    }

    /// <summary>Who did what made it, by name.</summary>
    public async ValueTask<string> By(Context context) => (Entry.By.Length == 0 ? null : await context.Directory.Find(Entry.By))?.NameIn(context.Words)
        ?? context.Words["somebody"];
}
