using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Reasons;

/// <summary>Finds the message that somebody asks about.</summary>
internal sealed class Sought(IStore store)
{
    private const int Looked = 100, MostPeople = 20;

    /// <summary>So many letters tell one text from another.</summary>
    private const int Telling = 4;

    /// <summary>The message that was quoted; else the newest that nobody here asked for, in the thread if it was asked in one; else the last answer.</summary>
    public async ValueTask<Sent?> Meant(Context context)
    {
        var unasked = await Unasked(context);
        if (context.Quote is { } quote)
            return Quoted([.. unasked.Concat(await Answers(context, ofAll: true)).OrderByDescending(sent => sent.Entry.At)], quote);
        var thread = context.Turn.Address is { Thread: { } root } here
            ? unasked.Find(sent => sent.Message.Address.Conversation == here.Conversation || sent.Message.ActivityId == root) : null;
        return thread ?? (unasked is [var newest, ..] ? newest : (await Answers(context, ofAll: false)).FirstOrDefault());
    }

    /// <summary>What came here and nobody here asked for, newest first.</summary>
    public async ValueTask<List<Sent>> Unasked(Context context)
    {
        var keys = new List<string> { JournalEntry.PostedIn(context.Room.Id) };
        if (context.Room.IsPrivate)
            keys.AddRange(context.Me.Former.Insert(0, context.Me.Id).Select(JournalEntry.ToldTo));
        var found = new List<Sent>();
        foreach (var entry in await Newest(keys))
            foreach (var message in (await store.Posted(entry)).Skip(entry.Answers))
                if (message is { Updates: null, State: DeliveryState.Sent or DeliveryState.Folded or DeliveryState.Answered }
                    && message.Address.Key == context.Room.Id && (message.Terms?.Person is not { } person || context.Me.Is(person)))
                    found.Add(new(entry, message));
        return found;
    }

    /// <summary>What was answered here, newest first.</summary>
    /// <param name="ofAll">Whether to others as well.</param>
    private async ValueTask<IEnumerable<Sent>> Answers(Context context, bool ofAll)
    {
        var people = context.Me.Former.Insert(0, context.Me.Id).AddRange(ofAll && !context.Room.IsPrivate
            ? context.Room.People.Where(person => !context.Me.Is(person)).TakeLast(MostPeople) : []);
        var kept = new List<Sent>();
        foreach (var entry in await Newest([.. people.Select(JournalEntry.SaidBy)]))
            if (entry.Where == context.Room.Id)
                foreach (var message in (await store.Posted(entry)).Take(entry.Answers))
                    kept.Add(new(entry, message, IsAnswer: true));
        var lately = (context.Last?.In(context.Room.Id) ?? []).Where(entry => people.Contains(entry.By))
            .SelectMany(entry => entry.Outbox.Select(message => new Sent(entry, message, IsAnswer: true)));
        return kept.Concat(lately).OrderByDescending(sent => sent.Entry.At);
    }

    private async ValueTask<IEnumerable<JournalEntry>> Newest(IReadOnlyList<string> keys)
    {
        var found = new List<JournalEntry>();
        foreach (var key in keys)
            found.AddRange(await store.Newest<JournalEntry>(key, Looked));
        return found.DistinctBy(entry => entry.Id).OrderByDescending(entry => entry.Number).Take(Looked);
    }

    private static Sent? Quoted(IReadOnlyList<Sent> sent, Quote quote)
    {
        if (quote.Activity is { } activity && sent.FirstOrDefault(one => one.Message.ActivityId == activity) is { } exact)
            return exact;
        var said = Bare(quote.Text);
        return said.Length < Telling ? null : sent.FirstOrDefault(one => IsIn(said, one.Message.Message)
            || (one.Message.State == DeliveryState.Folded && Headings.Contains(said)));
    }

    /// <summary>Of a long message no more than its beginning may be quoted.</summary>
    private static readonly string[] Headings = [.. Folding.Headings.SelectMany(key => new[] { Bare(key), Bare(Words.Chinese[key]) })];

    /// <summary>Whether a quote is the message, or a part of it, or holds its lines among others that went out with it.</summary>
    private static bool IsIn(string said, Message message) => Bare(PlainText.Of(message)).Contains(said, StringComparison.Ordinal)
        || (Bare(message.Text ?? message.Card?.Title ?? "") is { Length: >= Telling } text && said.Contains(text, StringComparison.Ordinal));

    /// <summary>Clients show text with marks of their own and cut it: only letters and digits count.</summary>
    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
