using System.Globalization;
using ProjectBot.Chat;
using ProjectBot.Messaging;
using ProjectBot.Team;
using Listener = ProjectBot.Team.Listener;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>Turns activities into turns. Knows the protocol and its Teams dialect; does nothing itself.</summary>
public static class Translation
{
    /// <summary>What somebody said or pressed.</summary>
    /// <param name="id">The id of the turn.</param>
    public static Turn Message(InboundActivity activity, string id, DateTimeOffset at)
    {
        var data = CardData.Read(activity.Value);
        var quote = Quotes.Find(activity);
        var (text, mentions, named) = data.Say is { } say ? (say, [], true) : Said(activity, quote);
        return Base(activity, id, at, text) with
        {
            Values = data.Values,
            Mentions = mentions,
            Quote = quote,
            Press = data.Say is null ? null : PressOf(data, activity),
            IsAddressed = named || KindOf(activity.Conversation!) == ConversationKind.Personal,
        };
    }

    /// <summary>A press that wants the card back: the invoke <c>adaptiveCard/action</c>. Null when it carries no action of ours.</summary>
    public static Turn? Press(InboundActivity activity, string id, DateTimeOffset at) =>
        CardData.Read(activity.Value.At("action").At("data")) is { Say: { } say } data
            ? Base(activity, id, at, say) with { Values = data.Values, Press = PressOf(data, activity) }
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

    /// <summary>Who came and who left, in a conversation of several; null when nobody did.</summary>
    public static Movement? Movement(InboundActivity activity)
    {
        var (came, went) = (People(activity, activity.MembersAdded), People(activity, activity.MembersRemoved));
        if (KindOf(activity.Conversation!) == ConversationKind.Personal || (came is [] && went is []))
            return null;
        var address = AddressOf(activity);
        return new(address, [.. came.Select(member => ListenerOf(address, member))], [.. went.Select(member => AccountOf(address.Channel, member))]);
    }

    /// <summary>Somebody in a list of members.</summary>
    public static Listener ListenerOf(Address address, ChannelAccount member) => new(AccountOf(address.Channel, member),
        IsColleague: member.TenantId is { Length: > 0 } tenant && !IsGuest(member)
            && string.Equals(tenant, address.Tenant, StringComparison.OrdinalIgnoreCase));

    private static List<ChannelAccount> People(InboundActivity activity, List<ChannelAccount?>? members) =>
        [.. members?.OfType<ChannelAccount>().Where(member => member.Id is { Length: > 0 } id && id != activity.Recipient?.Id) ?? []];

    /// <summary>A guest's name in the directory tells where they are from: <c>ann_example.org#EXT#@…</c>.</summary>
    private static bool IsGuest(ChannelAccount member) =>
        member.UserRole is { Length: > 0 } role && !string.Equals(role, "user", StringComparison.OrdinalIgnoreCase)
        || member.UserPrincipalName?.Contains("#EXT#", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The conversation of an activity.</summary>
    public static Address AddressOf(InboundActivity activity)
    {
        var kind = KindOf(activity.Conversation!);
        return new(activity.ChannelId!, activity.Conversation!.Id!, kind, activity.ServiceUrl, activity.Tenant, activity.Recipient?.Id,
            kind == ConversationKind.Personal ? activity.From?.Id : null, kind == ConversationKind.Channel ? TeamOf(activity) : null);
    }

    /// <summary>A whole team reads its standard channels; private and shared ones have people of their own. Teams does not always say which it is.</summary>
    private static string? TeamOf(InboundActivity activity) =>
        activity.ChannelData.At("channel").At("type").Text() is "private" or "shared" ? null
        : activity.ChannelData.At("team").At("id").Text() is { Length: > 0 } team
            && !activity.Conversation!.Id!.StartsWith(team, StringComparison.Ordinal) ? team
        : null;

    private static Press PressOf(CardData data, InboundActivity activity) => new(data.Subject, data.Version, activity.ReplyToId, data.Question);

    private static Turn Base(InboundActivity activity, string id, DateTimeOffset at, string text) =>
        new(id, AddressOf(activity), AccountOf(activity.ChannelId!, activity.From!), text, at)
    {
        Locale = activity.Locale ?? ClientInfo(activity, "locale"),
        Zone = activity.LocalTimezone ?? ClientInfo(activity, "timezone") ?? Shown(activity.LocalTimestamp),
        ActivityId = activity.Id,
    };

    /// <summary>What was typed, whom it names, and whether it names the bot.</summary>
    private static (string Text, IReadOnlyList<Mention> Mentions, bool Named) Said(InboundActivity activity, Quote? quote)
    {
        var typed = activity.Text ?? activity.Value.Text() ?? "";
        // Too long to be read is too long to be cleaned: that costs far more per letter than saying no.
        if (typed.Length > Deciding.Most)
            return (typed, [], true);
        var text = CleanText.Of(typed);
        if (quote is not null)
            text = Quotes.Without(text, quote);
        return Mentions.Resolve(text, activity);
    }

    /// <summary>
    /// The directory's object id is the same in all conversations; Teams' own ids are not. Events often come without a name: then it is empty.
    /// </summary>
    private static Account AccountOf(string channel, ChannelAccount one) => new(channel,
        one.AadObjectId is { Length: > 0 } id ? id : one.ObjectId is { Length: > 0 } other ? other : one.Id!,
        CleanText.Name(one.Name), one.Email);

    private static ConversationKind KindOf(InboundConversation conversation) => conversation.ConversationType switch
    {
        "personal" => ConversationKind.Personal,
        "groupChat" => ConversationKind.Group,
        "channel" => ConversationKind.Channel,
        _ => conversation.IsGroup == true ? ConversationKind.Group : ConversationKind.Personal,
    };

    /// <summary>The zone of a clock that shows whole hours beside UTC, as far as its offset tells: <c>Etc/GMT-8</c> is eight hours ahead.</summary>
    private static string? Shown(string? clock) =>
        DateTimeOffset.TryParse(clock, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var local) && local.Offset is { Minutes: 0, Hours: var hours and not 0 }
            ? string.Create(CultureInfo.InvariantCulture, $"Etc/GMT{-hours:+0;-0}") : null;

    private static string? ClientInfo(InboundActivity activity, string member)
    {
        foreach (var entity in activity.Entities ?? [])
            if (entity.At("type").Text() == "clientInfo" && entity.At(member).Text() is { Length: > 0 } value)
                return value;
        return null;
    }
}
