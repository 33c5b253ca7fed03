namespace ProjectBot.Host.Web;

/// <summary><c>chat-link NAME [DAYS] [PERSON]</c>: a personal link to the chat page, for whom the host's owner names.</summary>
public static class ChatLinkCommand
{
    /// <exception cref="InvalidOperationException">It was not said right; the sentence says how.</exception>
    public static async Task<string> Make(string[] operands, WebChatLinks links, TimeProvider time)
    {
        var days = 30;
        if (operands is not [var name, .. { Length: <= 2 } rest]
            || (rest is [var text, ..] && !int.TryParse(text, out days))
            || days is < 1 or > 365)
            throw new InvalidOperationException(
                "Say for whom: chat-link NAME [DAYS, 1 to 365] [PERSON, to give somebody who had a link another one]");
        var id = rest is [_, var person] ? person : WebChatLinks.NewPerson();
        await Console.Error.WriteLineAsync(
            $"Another link for the same person, when this one is over: chat-link \"{name.Trim()}\" {days} {id}");
        return await links.Create(id, name.Trim(), time.GetUtcNow().AddDays(days));
    }
}
