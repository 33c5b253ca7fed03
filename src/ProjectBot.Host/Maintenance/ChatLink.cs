using ProjectBot.Host.Signing;
using ProjectBot.Host.Web;
using ProjectBot.Storage;

namespace ProjectBot.Host.Maintenance;

/// <summary>A personal link to the chat page. The key must be configured, because the one the bot makes for itself is in its own file.</summary>
internal static class ChatLink
{
    /// <exception cref="InvalidOperationException">It cannot be made; the sentence says why.</exception>
    public static async Task<string> Make(string[] operands, IConfiguration configuration)
    {
        var days = 30;
        if (operands is not [var name, .. var rest] || (rest is [var text, ..] && !int.TryParse(text, out days)) || days is < 1 or > 365 || rest.Length > 2)
            throw new InvalidOperationException(
                "Say for whom: chat-link NAME [DAYS, 1 to 365] [PERSON, to give somebody who had a link another one]");
        var settings = WebChatSettings.From(configuration);
        if (settings.Key is null)
            throw new InvalidOperationException(
                "Set WebChat:Key to a secret of at least 32 characters, for the host as well, so that links made here are good there.");
        var links = new WebChatLinks(new SignedTokens(new MemoryStore(Composition.DocumentTypes()), settings, TimeProvider.System));
        var id = rest is [_, var person] ? person : WebChatLinks.NewPerson();
        await Console.Error.WriteLineAsync($"Another link for the same person, when this one is over: chat-link \"{name.Trim()}\" {days} {id}");
        return await links.Create(id, name.Trim(), TimeProvider.System.GetUtcNow().AddDays(days));
    }
}
