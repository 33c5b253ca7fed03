using System.Globalization;
using System.Text;
using ProjectBot.Host.Signing;

namespace ProjectBot.Host.Web;

/// <summary>Personal links to the chat page, for whom the host's owner names: given, listed, withdrawn. The host may run meanwhile.</summary>
public static class ChatLinkCommand
{
    /// <summary><c>chat-link NAME [DAYS] [PERSON]</c></summary>
    /// <exception cref="InvalidOperationException">It was not said right; the sentence says how.</exception>
    public static async Task<string> Make(string[] operands, WebChatLinks links, HostSettings host, TimeProvider time)
    {
        var days = 30;
        if (operands is not [var name, .. { Length: <= 2 } rest]
            || (rest is [var text, ..] && !int.TryParse(text, out days))
            || days is < 1 or > 365 || name.Trim() is not { Length: > 0 and <= 100 })
            throw new InvalidOperationException(
                "Say for whom: chat-link NAME [DAYS, 1 to 365] [PERSON, to give somebody who had a link another one]");
        var id = rest is [_, var person] ? person : WebChatLinks.NewPerson();
        await Console.Error.WriteLineAsync(
            $"Another link for the same person, when this one is over: chat-link \"{name.Trim()}\" {days} {id}");
        return host.PublicUrl + links.Create(id, name.Trim(), time.GetUtcNow().AddDays(days));
    }

    /// <summary><c>chat-links</c>: those that are good, with the ids by which they are withdrawn.</summary>
    public static string List(GivenLinks links, TimeProvider time)
    {
        var now = time.GetUtcNow();
        var list = new StringBuilder();
        foreach (var link in links.All().Where(link => link.Until > now))
            list.AppendLine(CultureInfo.InvariantCulture, $"{link.Id}  until {link.Until:yyyy-MM-dd HH:mm} UTC  {link.Person}  {link.Name}");
        return list.Length > 0 ? list.ToString().TrimEnd() : "No link is good now.";
    }

    /// <summary><c>chat-link-withdraw ID</c></summary>
    /// <exception cref="InvalidOperationException">There is no such link.</exception>
    public static string Withdraw(string[] operands, GivenLinks links) => operands is [var id] && links.Withdraw(id)
        ? "Withdrawn: whoever came by it is out within 15 seconds."
        : throw new InvalidOperationException("Say which: chat-link-withdraw ID, as chat-links shows it.");
}
