namespace ProjectBot.Host.Channels.Activities;

/// <summary>The channels that are treated in a way of their own; the others are only names.</summary>
public static class ChannelIds
{
    public const string Teams = "msteams";

    /// <summary>The built-in chat page. Accounts are told apart by channel and id, so no activity from outside may claim this name.</summary>
    public const string ChatPage = "chatpage";

    /// <summary>How the channel of another bot begins that calls this one as a skill; its app id follows.</summary>
    public const string Skill = "skill:";
}
