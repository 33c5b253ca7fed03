using ProjectBot.Host.Limiting;
using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>The way in for the house's own pages, which need no secret: they decide for themselves whom they trust.</summary>
public sealed class Entrance
{
    private readonly WebConversations _chats;
    private readonly Listening _listening;
    private readonly Passes _passes;

    private readonly Limits _limits;
    private readonly Team.Directory? _directory;

    internal Entrance(WebConversations chats, Listening listening, Passes passes, Limits limits, Team.Directory? directory) =>
        (_chats, _listening, _passes, _limits, _directory) = (chats, listening, passes, limits, directory);

    /// <summary>Where the bot speaks with somebody; null when that conversation is not theirs.</summary>
    public async ValueTask<Address?> Place(Account person, string? conversation) =>
        conversation is not null && await _chats.Find(conversation) is { } chat && chat.Conversation.User == person.Id ? WebActivity.Address(chat.Conversation) : null;

    /// <summary>A ticket for somebody: to the conversation asked for if it is theirs, otherwise to a new one, unless they began too many.</summary>
    /// <param name="locale">The language of the page. Another one than before, in the same conversation, is what they want to be answered in.</param>
    /// <param name="grant">On what their right to be here rests.</param>
    public async ValueTask<Ticket?> Join(Account person, string? locale, string? conversation, Grant grant, string? zone = null)
    {
        var known = conversation is null ? null : await _chats.Find(conversation);
        var pass = new Pass(known?.Conversation.User == person.Id ? conversation! : WebConversations.NewId(), person.Id, person.Name, grant);
        if (pass.Conversation != conversation && !grant.IsOwn && !_limits.Conversation(pass.Key))
            return null;
        var (chat, isNew) = await _chats.Open(pass, locale, zone);
        if (isNew)
            await _listening.Greet(chat);
        else if (locale is not null && await chat.Speak(locale) && _directory is not null)
            await _directory.Speaks(person, locale);
        var (token, seconds) = _passes.Token(pass);
        return new(pass.Conversation, token, seconds);
    }
}
