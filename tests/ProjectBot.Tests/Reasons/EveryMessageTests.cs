using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Tests.House;

namespace ProjectBot.Tests.Reasons;

/// <summary>Whatever the bot says, it can say why.</summary>
[Trait("pace", "slow")]
public sealed class EveryMessageTests
{
    private static readonly string[] Unfound =
    [
        .. new[] { "I do not find that message: it is long ago, it only answered somebody, or it is not mine.", "I have said nothing here yet." }
            .SelectMany(key => new[] { key, Words.Chinese[key] }),
    ];

    [Fact]
    public async Task Every_message_of_every_transcript_is_of_a_kind_that_has_a_reason_and_explained_to_who_quotes_it()
    {
        var (unexplained, kinds, asked) = (new SortedSet<string>(StringComparer.Ordinal), new HashSet<string>(), 0);
        foreach (var transcript in Spoken.Transcripts)
        {
            var talk = new Transcript();
            await talk.Replay(transcript);
            foreach (var message in ((MemoryStore)talk.Store).Everything().OfType<JournalEntry>().SelectMany(entry => entry.Outbox.Skip(entry.Answers)))
                if (message.Terms is { Kind: { } kind } terms && Rule.Of(talk.Map, terms) is not null)
                    kinds.Add(kind);
                else
                    unexplained.Add($"of the kind {message.Terms?.Kind}: {message.Message.Text}");
            foreach (var (activity, address, message) in talk.Posted)
            {
                asked++;
                if (await Why(talk, address, new(PlainText.Of(message), Activity: activity)) is var said && Unfound.Contains(said))
                    unexplained.Add($"{address.Conversation}: {message.Text ?? message.Card?.Title}");
            }

            talk.Close();
        }

        Lists.Empty(unexplained);
        Assert.Superset(new HashSet<string> { "given", "changed", "added", "code", "cover", "left", "due", "reminder" }, kinds);
        Assert.InRange(asked, 2000, int.MaxValue);
    }

    /// <summary>Somebody who reads there asks.</summary>
    private static async Task<string> Why(Transcript talk, Address address, Quote quote)
    {
        var isPrivate = address.Kind == ConversationKind.Personal;
        var turn = talk.Turn(isPrivate ? address.Place["with-".Length..] : "ana", isPrivate ? null : address.Place, "why") with { Quote = quote };
        return (await talk.Bot.Hear(turn, inline: false)).Answers[0].Message.Text!;
    }
}
