using System.Security.Cryptography;
using System.Text;
using ProjectBot.Host.Channels.Activities;
using ProjectBot.Team;

namespace ProjectBot.Host.Web;

/// <summary>Somebody to try the bot as. <paramref name="Role"/> is what they are in the demo project.</summary>
public sealed record TrialPerson(string Id, string Name, string Role)
{
    public Account Account => new(ChannelIds.ChatPage, Id, Name);
}

/// <summary>Who one can be on one's own machine in Development.</summary>
public static class TrialPeople
{
    public static readonly IReadOnlyList<TrialPerson> All =
    [
        new("mira", "Mira", "manager"),
        new("ben", "Ben", "member"),
        new("carla", "Carla", "client"),
    ];

    /// <summary>What somebody becomes in a project: new people are members.</summary>
    public static string RoleOf(string? id) => All.FirstOrDefault(person => person.Id == id)?.Role ?? "member";

    /// <summary>One of the people, or somebody new by name: the same name is the same person. Null when it is neither.</summary>
    public static Account? Find(string? id, string? name)
    {
        if (All.FirstOrDefault(person => person.Id == id) is { } known)
            return known.Account;
        var typed = name?.Trim();
        return typed is { Length: > 0 and <= 60 } && !typed.Any(char.IsControl)
            ? new(ChannelIds.ChatPage, $"new-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(typed)).AsSpan(0, 8))}", typed)
            : null;
    }
}
