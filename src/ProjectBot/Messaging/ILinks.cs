namespace ProjectBot.Messaging;

/// <summary>Signed links to the host's pages: who has one may do that one thing until it is over, and is not asked who they are.</summary>
public interface ILinks
{
    /// <summary>A link to the page of a purpose for a subject; null when the host has no address (<c>Host:PublicUrl</c>).</summary>
    /// <param name="purpose">What it lets do, such as <c>survey</c>: also the first part of the path.</param>
    /// <param name="subject">Whereto, such as <c>apollo/S2/17</c>.</param>
    string? To(string purpose, string subject, DateTimeOffset until);
}
