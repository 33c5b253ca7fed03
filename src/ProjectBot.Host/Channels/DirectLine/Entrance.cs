using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>The way in for the house's own pages, which need no secret: they decide for themselves whom they trust.</summary>
public sealed class Entrance
{
    private readonly WebConversations _chats;
    private readonly Listening _listening;
    private readonly Passes _passes;

    internal Entrance(WebConversations chats, Listening listening, Passes passes) => (_chats, _listening, _passes) = (chats, listening, passes);

    /// <summary>Where the bot speaks with somebody; null when that conversation is not theirs.</summary>
    public async ValueTask<Address?> Place(Account person, string? conversation) =>
        conversation is not null && await _chats.Find(conversation) is { } chat && chat.Conversation.User == person.Id ? WebActivity.Address(chat.Conversation) : null;

    /// <summary>A ticket for somebody: to the conversation asked for if it is theirs, otherwise to a new one.</summary>
    public async ValueTask<Ticket> Join(Account person, string? locale, string? conversation)
    {
        var known = conversation is null ? null : await _chats.Find(conversation);
        var pass = new Pass(known?.Conversation.User == person.Id ? conversation! : WebConversations.NewId(), person.Id, person.Name);
        var (chat, isNew) = await _chats.Open(pass, locale);
        if (isNew)
            await _listening.Greet(chat);
        return new(pass.Conversation, await _passes.Token(pass));
    }
}
