namespace ProjectBot.Team;

/// <summary>Somebody as a channel knows them.</summary>
/// <param name="Id">Stable: the directory's object id where the channel gives one.</param>
/// <param name="Name">As the channel says it; empty when it does not.</param>
public sealed record Account(string Channel, string Id, string Name, string? Email = null)
{
    /// <summary>One string for the account, unique over all channels.</summary>
    public string Key => $"{Channel}|{Id}";
}

/// <summary>Somebody named in a message.</summary>
public sealed record Mention(string Name, Account Account);
