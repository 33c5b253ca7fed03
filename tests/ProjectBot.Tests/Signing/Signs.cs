using ProjectBot.Messaging;

namespace ProjectBot.Tests.Signing;

/// <summary>Links that say what they are for, not signed.</summary>
internal sealed class Signs : ILinks
{
    /// <summary>Begins the links; without it there are none.</summary>
    public string? Address { get; set; }

    public string? To(string purpose, string subject, DateTimeOffset until) => Address is null ? null : $"{Address}/{purpose}/{subject}?{until:yyyy-MM-dd}";
}
