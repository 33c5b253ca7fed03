namespace ProjectBot.Messaging;

/// <summary>Signed links to the host's own pages: who has one may do that one thing, until it is over, without being asked who they are.</summary>
public interface ILinks
{
    /// <summary>A link to the page of a purpose, such as <c>survey</c>, for a subject, such as <c>apollo/S2/17</c>; null when people cannot reach the host by an address.</summary>
    string? To(string purpose, string subject, DateTimeOffset until);
}
