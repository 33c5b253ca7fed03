namespace ProjectBot.Messaging;

/// <summary>Where a conversation is and how it is reached again.</summary>
/// <param name="Channel">
/// The channel's id in lower case: <c>msteams</c>, <c>webchat</c>, <c>chatpage</c>, <c>directline</c>, <c>emulator</c>, <c>slack</c>.
/// </param>
/// <param name="Conversation">The channel's id of the conversation.</param>
/// <param name="ServiceUrl">The Connector this conversation is answered at; null where the host itself is the channel.</param>
/// <param name="Tenant">Teams tenant or Slack team; null for <c>local</c>.</param>
/// <param name="Bot">The bot's account in this conversation, as the channel named it.</param>
/// <param name="User">The account of the person in a personal conversation.</param>
/// <param name="Roster">Whose list of people counts, where it is not only the conversation's own: the team of a Teams channel.</param>
public sealed record Address(string Channel, string Conversation, ConversationKind Kind, string? ServiceUrl = null, string? Tenant = null,
    string? Bot = null, string? User = null, string? Roster = null)
{
    private const string ThreadMark = ";messageid=";

    /// <summary>
    /// One string for the conversation, unique over all channels. The threads of a Teams channel share one: a project belongs to the
    /// channel.
    /// </summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Key => ThreadAt is var at and >= 0 ? $"{Channel}|{Conversation.AsSpan(0, at)}" : $"{Channel}|{Conversation}";

    /// <summary>The root message of the thread this address is in, for channels whose <see cref="Conversation"/> names one.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string? Thread => ThreadAt is var at and >= 0 ? Conversation[(at + ThreadMark.Length)..] : null;

    /// <summary>The conversation without its thread: threads have no people of their own.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Place => ThreadAt is var at and >= 0 ? Conversation[..at] : Conversation;

    /// <summary>One string for the list of those who read here; several conversations may share one.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Readership => Roster is null ? Key : $"{Channel}|{Roster}";

    /// <summary>The thread this address is in, else the one that begins with a message.</summary>
    public Address InThread(string root) => Thread is null ? this with { Conversation = Conversation + ThreadMark + root } : this;

    private int ThreadAt => Conversation.IndexOf(ThreadMark, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Who can be in a conversation: one person and the bot, a few, or a channel of a team.</summary>
public enum ConversationKind { Personal, Group, Channel }
