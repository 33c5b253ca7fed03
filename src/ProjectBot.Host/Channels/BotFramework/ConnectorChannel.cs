using ProjectBot.Host.Channels.Activities;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Host.Channels.BotFramework;

/// <summary>Messages to every conversation that is answered at a Connector: Teams, Web Chat and the other channels of Azure Bot Service, local test clients.</summary>
public sealed class ConnectorChannel(ConnectorClient connector, IStore store, TimeProvider time, IPictures? pictures = null) : IChannel
{
    public bool Serves(Address address) => address.ServiceUrl is not null;

    public async ValueTask<Delivery> Send(OutboxMessage message, CancellationToken stop)
    {
        var address = message.Address;
        if (await store.Find<Conversation>(address.Key) is { Reachable: false })
            return new(null, "The bot was removed from this conversation.");
        var body = ActivityJson.Body(pictures?.In(message) ?? message);
        var sent = message.Updates is { } updates
            ? await Update(address, updates, message.ReplyTo, body, stop)
            : await connector.Send(address.ServiceUrl!, address.Conversation, message.ReplyTo, body, stop);
        if (message.Updates is null && Lost(sent) is { } why)
            await store.Lose(address.Key, why, time.GetUtcNow());
        return sent.Taken ? new(sent.Id)
            : new(null, $"{sent.Status} {sent.Code}", sent.IsPassing ? sent.RetryAfter ?? TimeSpan.Zero : null) { IsUnsure = sent.IsUnsure };
    }

    /// <summary>Why nothing will arrive there any more; null when it was the message, or a moment.</summary>
    private static LostBy? Lost(Sent sent) => sent switch
    {
        { IsBlocked: true } => LostBy.Blocking,
        { Status: 403 } => LostBy.Refusal,
        { Status: 404, Code: "ConversationNotFound" or "BotNotInConversationRoster" } => LostBy.Leaving,
        _ => null,
    };

    /// <summary>Not every channel can update. An answer is then said anew; a card that only went out of date is left alone.</summary>
    private async Task<Sent> Update(Address address, string id, string? replyTo, ReadOnlyMemory<byte> body, CancellationToken stop)
    {
        var sent = await connector.Update(address.ServiceUrl!, address.Conversation, id, body, stop);
        return sent.Status is 404 or 405 or 501 && replyTo is not null
            ? await connector.Send(address.ServiceUrl!, address.Conversation, replyTo, body, stop)
            : sent;
    }
}
