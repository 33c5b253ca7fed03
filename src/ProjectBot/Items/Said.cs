using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>What a change is called, for any reader; for clients without what is internal.</summary>
public sealed record Said(Func<View, string> Full, Func<View, string>? ForClients = null)
{
    public static implicit operator Said(string key) => new(view => view.Words[key]);

    public string For(View view) => (view.IsForClients ? ForClients ?? Full : Full)(view);
}

/// <summary>Who hears of a change besides the one who made it.</summary>
public enum Tell
{
    Nobody,
    /// <summary>Those who own it now and did not before.</summary>
    NewOwners,
    /// <summary>Owners and watchers.</summary>
    Concerned,
    /// <summary>Owners and watchers who are not clients.</summary>
    ConcernedMembers,
}
