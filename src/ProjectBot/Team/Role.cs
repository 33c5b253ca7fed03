namespace ProjectBot.Team;

/// <summary>What somebody is in a project. A command names the least role it needs.</summary>
public enum Role
{
    /// <summary>Nobody there; enough for help, one's own settings and starting a project.</summary>
    Anyone,
    /// <summary>Sees what is marked client-visible.</summary>
    Client,
    Member,
    Manager,
}

/// <summary>Roles as people say them.</summary>
public static class RoleNames
{
    extension(Role role)
    {
        /// <summary>A key of the words.</summary>
        public string Name => role switch { Role.Manager => "manager", Role.Member => "member", Role.Client => "client", _ => "not a member" };
    }
}
