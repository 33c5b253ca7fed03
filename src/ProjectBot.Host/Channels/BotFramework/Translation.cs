using ProjectBot.Team;
using ProjectBot.Chat;
using ProjectBot.Host.Channels.Teams;
using ProjectBot.Messaging;

namespace ProjectBot.Host.Channels.BotFramework;

/// <summary>Turns activities into turns. Knows the protocol and its Teams dialect; does nothing itself.</summary>
public static class Translation
{
    /// <summary>What somebody said or pressed.</summary>
    /// <param name="id">The id of the turn.</param>
    public static Turn Message(InboundActivity activity, string id, DateTimeOffset at)
    {
        var data = CardData.Read(activity.Value);
        var quote = Quotes.Find(activity);
        var (text, mentions) = data.Say is { } say ? (say, []) : Said(activity, quote);
        return Base(activity, id, at, text) with
        {
            Values = data.Values,
            Mentions = mentions,
            Quote = quote,
            Press = data.Say is null ? null : new(data.Subject, data.Version, activity.ReplyToId),
        };
    }

    /// <summary>A press that wants the card back: the invoke <c>adaptiveCard/action</c>. Null when it carries no action of ours.</summary>
    public static Turn? Press(InboundActivity activity, string id, DateTimeOffset at) =>
        CardData.Read(activity.Value.At("action").At("data")) is { Say: { } say } data
            ? Base(activity, id, at, say) with { Values = data.Values, Press = new(data.Subject, data.Version, activity.ReplyToId) }
            : null;

    /// <summary>
    /// The first meeting, said as "hello": when the bot was added, and in private when the person was. Null when there is nobody to greet.
    /// Its id is the conversation's, so that it happens once however often a channel announces it.
    /// </summary>
    public static Turn? Welcome(InboundActivity activity, DateTimeOffset at)
    {
        var bot = activity.Recipient?.Id;
        var added = activity.MembersAdded?.OfType<ChannelAccount>().Where(member => member.Id is { Length: > 0 }).ToList() ?? [];
        var person = added.Find(member => member.Id != bot);
        var met = person is not null && KindOf(activity.Conversation!) == ConversationKind.Personal;
        if (!met && !added.Exists(member => member.Id == bot))
            return null;
        var from = activity.From?.Id is { Length: > 0 } id && id != bot ? activity.From : person;
        if (from is null)
            return null;
        var address = AddressOf(activity with { From = from });
        return Base(activity with { From = from }, $"welcome|{address.Key}", at, "hello") with { ActivityId = null };
    }

    /// <summary>The conversation of an activity.</summary>
    public static Address AddressOf(InboundActivity activity)
    {
        var kind = KindOf(activity.Conversation!);
        return new(activity.ChannelId!, activity.Conversation!.Id!, kind, activity.ServiceUrl, activity.Tenant, activity.Recipient?.Id,
            kind == ConversationKind.Personal ? activity.From?.Id : null);
    }

    private static Turn Base(InboundActivity activity, string id, DateTimeOffset at, string text) => new(id, AddressOf(activity), AccountOf(activity), text, at)
    {
        Locale = activity.Locale ?? ClientInfo(activity, "locale"),
        Zone = activity.LocalTimezone ?? ClientInfo(activity, "timezone"),
        ActivityId = activity.Id,
    };

    private static (string Text, IReadOnlyList<Mention> Mentions) Said(InboundActivity activity, Quote? quote)
    {
        var typed = activity.Text ?? activity.Value.Words() ?? "";
        var text = CleanText.Of(typed);
        if (quote is not null)
            text = Quotes.Without(text, quote);
        if (activity.Entities is null && !text.Contains('<'))
            return (text, []);
        var (clean, mentions) = Mentions.Resolve(text, activity);
        return (clean.Trim(), mentions);
    }

    /// <summary>The directory's object id is the same in all conversations; Teams' own ids are not.</summary>
    private static Account AccountOf(InboundActivity activity)
    {
        var from = activity.From!;
        return new(activity.ChannelId!, from.AadObjectId is { Length: > 0 } id ? id : from.Id!, CleanText.Of(from.Name ?? ""), from.Email);
    }

    private static ConversationKind KindOf(InboundConversation conversation) => conversation.ConversationType switch
    {
        "personal" => ConversationKind.Personal,
        "groupChat" => ConversationKind.Group,
        "channel" => ConversationKind.Channel,
        _ => conversation.IsGroup == true ? ConversationKind.Group : ConversationKind.Personal,
    };

    private static string? ClientInfo(InboundActivity activity, string member)
    {
        foreach (var entity in activity.Entities ?? [])
            if (entity.At("type").Words() == "clientInfo" && entity.At(member).Words() is { Length: > 0 } value)
                return value;
        return null;
    }
}
