using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Storage;

namespace ProjectBot.Chat.Understanding;

/// <summary>What several lines of one message came to, as one answer with one way back.</summary>
internal static class Together
{
    public static Reply Of(IReadOnlyList<Reply> replies)
    {
        if (replies is [var only])
            return only;
        var isChange = replies.Any(reply => !reply.Saves.IsEmpty);
        if (!isChange)
            return replies.Skip(1).Aggregate(replies[0], (all, next) => all.And(next));
        var texts = replies.Select(reply => reply.Text).OfType<string>().Distinct();
        var buttons = replies.SelectMany(reply => reply.Buttons).DistinctBy(button => button.Say).ToList();
        // The way back takes back all of it, and comes last.
        var ordered = buttons.OrderBy(button => button.Say == Journal.Undoing.Say).ToImmutableArray();
        var done = replies.Aggregate(new Reply((string?)null), (all, next) => all.Doing(next));
        return done with
        {
            Says = new Message(string.Join('\n', texts), replies.Select(reply => reply.Card).LastOrDefault(card => card is not null)) { Buttons = ordered },
            Saves = Last(done.Saves), Housekeeping = Last(done.Housekeeping), About = replies.Select(reply => reply.About).FirstOrDefault(about =>
                about is not null),
            Also = [.. replies.SelectMany(reply => reply.Also)],
        };
    }

    /// <summary>Of a document that was changed several times, what it came to.</summary>
    private static ImmutableArray<Document> Last(ImmutableArray<Document> saves) =>
        [.. saves.GroupBy(document => (document.GetType(), document.Id)).Select(same => same.Last())];
}
