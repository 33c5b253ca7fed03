using System.IO;
using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Chat;

/// <summary>
/// One thing said to the bot, translated from whatever the channel sent. The text is clean: the bot's own mention is gone, quotes are
/// straight, entities are decoded.
/// </summary>
/// <param name="Id">Unique over all channels; the same for a message that is delivered twice.</param>
/// <param name="Text">What was typed, or what the pressed button says. Never null, may be empty.</param>
public sealed record Turn(string Id, Address Address, Account From, string Text, DateTimeOffset At)
{
    /// <summary>The answers of a form card, by input id.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = Empty;

    /// <summary>People named with an @ that the channel resolved; <see cref="Text"/> holds their name after an <c>@</c>.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>The message that was quoted or forwarded, if any.</summary>
    public Quote? Quote { get; init; }

    /// <summary>Files that came with it, if any; fetched when they are opened.</summary>
    public IReadOnlyList<SentFile> Files { get; init; } = [];

    /// <summary>The card whose button was pressed, if it was a press.</summary>
    public Press? Press { get; init; }

    /// <summary>The language tag the client sent, if any.</summary>
    public string? Locale { get; init; }

    /// <summary>The IANA zone the client sent, if any.</summary>
    public string? Zone { get; init; }

    /// <summary>
    /// Whether the bot was spoken to: in private, by its name, or by a press. What it merely overhears in a group is not.
    /// </summary>
    public bool IsAddressed { get; init; } = true;

    /// <summary>The channel's id of the message said, for replies in its thread.</summary>
    public string? ActivityId { get; init; }

    /// <summary>
    /// The log of the conversation, where the host keeps it: the commit of the turn writes there what is answered. Of a turn that keeps nothing the
    /// answers are returned, for the channel to write.
    /// </summary>
    public IConversationLog? Log { get; init; }

    private static readonly Dictionary<string, string> Empty = [];
}

/// <summary>A message that came along.</summary>
/// <param name="Activity">The channel's id of it, where the channel says.</param>
public sealed record Quote(string Text, string? Author = null, string? Link = null, string? Activity = null);

/// <summary>A file somebody sent, as the channel describes it: neither name nor type is to be believed.</summary>
/// <param name="Open">Fetches the content; may be asked again. Throws <see cref="IOException"/> when the channel no longer has it.</param>
public sealed record SentFile(string Name, string Type, Func<CancellationToken, ValueTask<Stream>> Open);

/// <summary>A press on a card: what it showed (<c>apollo/T12</c>) and in which version, and the activity that carries it.</summary>
/// <param name="Question">The question the button answers, see <see cref="Cards.Message.Question"/>.</param>
public sealed record Press(string? Subject, long Version, string? ActivityId, string? Question = null);
