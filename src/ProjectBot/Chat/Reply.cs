using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProjectBot.Cards;
using ProjectBot.Storage;

namespace ProjectBot.Chat;

/// <summary>What a handler decided: what to say, what to save, whom else to tell. Nothing has happened yet; the bot commits it, then the channels send it.</summary>
/// <param name="Text">A line or two of plain text; with a card it is the line above it.</param>
public sealed record Reply(string? Text, Card? Card = null)
{
    /// <summary>Buttons under the text, for a reply without a card.</summary>
    public ImmutableArray<Button> Buttons { get; init; } = [];

    /// <summary>Replaces the card that was pressed, where the channel can.</summary>
    public bool InPlace { get; init; }

    /// <summary>The channel's id of the message it replaces.</summary>
    [JsonIgnore]
    public string? Replaces { get; init; }

    [JsonIgnore]
    public ImmutableArray<Document> Saves { get; init; } = [];

    /// <summary>Saved with the turn, but no change that anybody would take back.</summary>
    [JsonIgnore]
    public ImmutableArray<Document> Housekeeping { get; init; } = [];

    [JsonIgnore]
    public ImmutableArray<Document> Relied { get; init; } = [];

    [JsonIgnore]
    public ImmutableArray<Notice> Notices { get; init; } = [];

    /// <summary>Numbers of journal entries this turn takes back.</summary>
    [JsonIgnore]
    public ImmutableArray<long> Undoes { get; init; } = [];

    /// <summary>Replies said after this one.</summary>
    [JsonIgnore]
    public ImmutableArray<Reply> Also { get; init; } = [];

    public Reply Saving(params ReadOnlySpan<Document> documents) => this with { Saves = Saves.AddRange(documents) };

    public Reply Saving(IEnumerable<Document> documents) => this with { Saves = Saves.AddRange(documents) };

    /// <summary>Refuses the commit if one of the documents has changed since it was read.</summary>
    public Reply Relying(params ReadOnlySpan<Document> documents) => this with { Relied = Relied.AddRange(documents) };

    /// <summary>Tells somebody else in private, in their language.</summary>
    public Reply Telling(string person, Func<Language.Words, Reply> message) => this with { Notices = Notices.Add(new(person, message)) };

    public Reply With(params ReadOnlySpan<Button> buttons) => this with { Buttons = Buttons.AddRange(buttons) };

    public Reply And(Reply next) => this with { Also = Also.Add(next) };
}

/// <summary>A private message to one person, written when their language is known.</summary>
public sealed record Notice(string Person, Func<Language.Words, Reply> Message);
