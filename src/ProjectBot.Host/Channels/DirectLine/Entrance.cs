using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>The way in for the house's own pages, which need no secret: they decide for themselves whom they trust.</summary>
public sealed class Entrance
{
    private readonly WebConversations _chats;
    private readonly Listening _listening;
    private readonly Passes _passes;

    private readonly Team.Directory? _directory;

    internal Entrance(WebConversations chats, Listening listening, Passes passes, Team.Directory? directory) =>
        (_chats, _listening, _passes, _directory) = (chats, listening, passes, directory);

    /// <summary>Where the bot speaks with somebody; null when that conversation is not theirs.</summary>
    public async ValueTask<Address?> Place(Account person, string? conversation) =>
        conversation is not null && await _chats.Find(conversation) is { } chat && chat.Conversation.User == person.Id ? WebActivity.Address(chat.Conversation) : null;

    /// <summary>A ticket for somebody: to the conversation asked for if it is theirs, otherwise to a new one.</summary>
    /// <param name="locale">The language of the page. Another one than before, in the same conversation, is what they want to be answered in.</param>
    public async ValueTask<Ticket> Join(Account person, string? locale, string? conversation, string? zone = null)
    {
        var known = conversation is null ? null : await _chats.Find(conversation);
        var pass = new Pass(known?.Conversation.User == person.Id ? conversation! : WebConversations.NewId(), person.Id, person.Name);
        var (chat, isNew) = await _chats.Open(pass, locale, zone);
        if (isNew)
            await _listening.Greet(chat);
        else if (locale is not null && await chat.Speak(locale) && _directory is not null)
            await _directory.Speaks(person, locale);
        return new(pass.Conversation, await _passes.Token(pass));
    }
}
