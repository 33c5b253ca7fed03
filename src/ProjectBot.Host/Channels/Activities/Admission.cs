namespace ProjectBot.Host.Channels.Activities;

/// <summary>Whether an activity may be heard, by whichever wire: what it lacks, what its token vouches for, its tenant, where answers would go.</summary>
/// <param name="tenants">Teams tenants that may talk to the bot; empty or <c>*</c> is all.</param>
public sealed class Admission(IReadOnlyList<string> tenants, ServiceHosts hosts)
{
    /// <summary>An activity bigger than this is refused; channels keep theirs under 100 KB.</summary>
    public const int MostBytes = 256 * 1024;

    /// <summary>Of an id, which becomes part of others and is kept with each; channels keep theirs under 300 characters.</summary>
    public const int LongestId = 1000;

    /// <summary>Null when it may be heard.</summary>
    public Refusal? Of(InboundActivity activity, Sender sender) => Lack(activity) is { } lack ? new(400, lack) : Doubt(activity, sender);

    /// <summary>
    /// The activity as its sender may speak. Nothing vouches for whom another bot says it speaks for, so its people are people of that bot
    /// and of no channel, and what a directory would say of them does not count.
    /// </summary>
    public static InboundActivity As(InboundActivity activity, Sender sender) => sender is not { Kind: SenderKind.Skill, App: { } app } ? activity : activity with
    {
        ChannelId = $"{ChannelIds.Skill}{app.ToLowerInvariant()}",
        From = Plain(activity.From), MembersAdded = activity.MembersAdded?.ConvertAll(Plain), MembersRemoved = activity.MembersRemoved?.ConvertAll(Plain),
    };

    private static ChannelAccount? Plain(ChannelAccount? account) => account is null ? null : new() { Id = account.Id, Name = account.Name };

    private static string? Lack(InboundActivity activity) => activity switch
    {
        { Type: null or "" } => "The activity has no type.",
        { Type: "message" or "invoke" } when activity.From?.Id is null or "" => "The activity has no from.id.",
        { Type: "message" or "invoke" or "conversationUpdate" or "installationUpdate" } when activity.Conversation?.Id is null or "" =>
            "The activity has no conversation.id.",
        _ when Ids(activity).Any(id => id?.Length > LongestId) => "An id of the activity is too long.",
        _ => null,
    };

    private static IEnumerable<string?> Ids(InboundActivity activity) =>
    [
        activity.Id, activity.ChannelId, activity.ReplyToId, activity.ServiceUrl, activity.Locale, activity.LocalTimezone, activity.Tenant, activity.Conversation?.Id,
        .. new[] { activity.From, activity.Recipient }.Concat(activity.MembersAdded ?? []).Concat(activity.MembersRemoved ?? [])
            .SelectMany(one => new[] { one?.Id, one?.AadObjectId, one?.ObjectId, one?.Email, one?.TenantId }),
    ];

    private Refusal? Doubt(InboundActivity activity, Sender sender) =>
        activity.ChannelId is not { Length: > 0 } channel ? new(sender.Kind == SenderKind.Local ? 400 : 403, "The activity has no channelId.")
        : IsOurs(channel) ? new(403, "This channel is the host's own.")
        : sender.Kind == SenderKind.Channel && !IsSame(sender.ServiceUrl, activity.ServiceUrl) ? new(403, "The token is for another service.")
        : sender.Endorsed?.Invoke(channel) == false ? new(403, "The token's key may not sign for this channel.")
        : !Admits(channel, activity.Tenant) ? new(403, "This tenant is not admitted.")
        : activity is { ServiceUrl: null, ExpectsReplies: true } ? null
        : !hosts.Allows(activity.ServiceUrl) ? new(403, "The serviceUrl is not one this host answers to.")
        : null;

    /// <summary>A bar parts channel and id wherever an account or a turn becomes one string.</summary>
    private static bool IsOurs(string channel) =>
        channel.Contains('|') || channel.Trim() is var name && (string.Equals(name, ChannelIds.ChatPage, StringComparison.OrdinalIgnoreCase)
            || name.StartsWith(ChannelIds.Skill, StringComparison.OrdinalIgnoreCase));

    private bool Admits(string channel, string? tenant) =>
        tenants is [] || tenants.Contains("*") || (tenant is null ? channel != ChannelIds.Teams : tenants.Contains(tenant, StringComparer.OrdinalIgnoreCase));

    /// <summary>Scheme and host in any case, the path exactly, but for a slash at its end.</summary>
    private static bool IsSame(string? one, string? other) =>
        Uri.TryCreate(one, UriKind.Absolute, out var a) && Uri.TryCreate(other, UriKind.Absolute, out var b)
        && a.Scheme == b.Scheme && a.Authority == b.Authority && a.PathAndQuery.TrimEnd('/') == b.PathAndQuery.TrimEnd('/');
}
