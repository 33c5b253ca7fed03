using ProjectBot.Language;

namespace ProjectBot.Team;

/// <summary>Somebody as a channel knows them.</summary>
/// <param name="Id">Stable: the directory's object id where the channel gives one.</param>
/// <param name="Name">As the channel says it; empty when it does not.</param>
public sealed record Account(string Channel, string Id, string Name, string? Email = null)
{
    /// <summary>One string for the account, unique over all channels.</summary>
    public string Key => $"{Channel}|{Id}";

    /// <summary>The chat it is for, as people call it.</summary>
    public string ChatIn(Words words) => Channel switch { "msteams" => words["Teams"], "chatpage" or "webchat" => words["web chat"], _ => Channel };
}

/// <summary>Somebody named in a message.</summary>
public sealed record Mention(string Name, Account Account);
