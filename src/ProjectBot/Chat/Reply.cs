using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Chat;

/// <summary>
/// What a handler decided: what to say, what to save, whom else to tell. Nothing has happened yet; the bot commits it, then the channels
/// send it.
/// </summary>
public sealed record Reply(Message Says)
{
    public Reply(string? text, Card? card = null) : this(new Message(text, card)) { }

    /// <summary>No answer is made of it; it may save.</summary>
    public static Reply Silent { get; } = new(new Message(null));

    public string? Text => Says.Text;

    public Card? Card => Says.Card;

    public ImmutableArray<Button> Buttons => Says.Buttons;

    public ImmutableArray<Document> Saves { get; init; } = [];

    /// <summary>Saved with the turn, but no change that anybody would take back.</summary>
    public ImmutableArray<Document> Housekeeping { get; init; } = [];

    public ImmutableArray<Document> Relied { get; init; } = [];

    public ImmutableArray<Notice> Notices { get; init; } = [];

    /// <summary>What is said in other conversations and threads.</summary>
    public ImmutableArray<OutboxMessage> Posts { get; init; } = [];

    /// <summary>Numbers of journal entries this turn takes back.</summary>
    public ImmutableArray<long> Undoes { get; init; } = [];

    /// <summary>The project it is about, when that is another than the one talked about here.</summary>
    public string? About { get; init; }

    /// <summary>Replies said after this one.</summary>
    public ImmutableArray<Reply> Also { get; init; } = [];

    /// <summary>Whether what was asked for was not done: what was typed is kept, so that nobody types it twice.</summary>
    public bool IsRefusal { get; init; }

    /// <summary>Says why something is not done.</summary>
    public static Reply No(string sentence) => new(sentence) { IsRefusal = true };

    public Reply Saying(string? text) => this with { Says = Says with { Text = text } };

    public Reply Saving(params ReadOnlySpan<Document> documents) => this with { Saves = Saves.AddRange(documents) };

    public Reply Saving(IEnumerable<Document> documents) => this with { Saves = Saves.AddRange(documents) };

    /// <summary>Refuses the commit if one of the documents has changed since it was read.</summary>
    public Reply Relying(params ReadOnlySpan<Document> documents) => this with { Relied = Relied.AddRange(documents) };

    /// <summary>Tells somebody else in private, in their language; null when there is nothing for them to hear.</summary>
    public Reply Telling(string person, Func<Reader, ValueTask<Message?>> message, Terms? terms = null) =>
        this with { Notices = Notices.Add(new(person, message, terms)) };

    public Reply Telling(string person, Func<Reader, Message?> message, Terms? terms = null) =>
        Telling(person, reader => new ValueTask<Message?>(message(reader)), terms);

    /// <summary>Says something in another conversation, or in a thread of it.</summary>
    public Reply Posting(Address address, Message message, Words words, Terms? terms = null) =>
        this with { Posts = Posts.Add(new(address, message, words.Tag) { Terms = terms }) };

    public Reply With(params ReadOnlySpan<Button> buttons) => this with { Says = Says with { Buttons = Buttons.AddRange(buttons) } };

    /// <summary>Does what another decided as well, and says nothing of it.</summary>
    public Reply Doing(Reply other) => this with
    {
        Saves = Saves.AddRange(other.Saves), Housekeeping = Housekeeping.AddRange(other.Housekeeping), Relied = Relied.AddRange(other.Relied),
        Notices = Notices.AddRange(other.Notices), Posts = Posts.AddRange(other.Posts),
    };

    public Reply And(Reply next) => this with { Also = Also.Add(next) };
}

/// <summary>A private message to one person, written when their language is known.</summary>
/// <param name="Terms">When it may go, how urgent it is, and what it is about; null: at once.</param>
public sealed record Notice(string Person, Func<Reader, ValueTask<Message?>> Message, Terms? Terms = null);

/// <summary>
/// Who will read a notice: in which words, and whether their chat is about the project of the turn, so that <c>T12</c> is enough.
/// </summary>
public sealed record Reader(Person Person, Words Words, bool IsHere);
