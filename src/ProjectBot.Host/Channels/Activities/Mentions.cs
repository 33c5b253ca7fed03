using ProjectBot.Team;
using System.Text.Json;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>Takes the bot's own mention out of a message and leaves the others as <c>@Name</c>, each with its account.</summary>
internal static class Mentions
{
    /// <summary>Nobody names more people in one message; more are an attempt to keep the host busy.</summary>
    private const int Most = 50;

    /// <param name="text">Already decoded, not yet trimmed.</param>
    public static (string Text, IReadOnlyList<Mention> Mentions, bool Named) Resolve(string text, InboundActivity activity)
    {
        var people = new List<Mention>();
        var named = false;
        foreach (var entity in (activity.Entities ?? []).Take(2 * Most))
            if (entity.At("type").Text() == "mention" && entity.At("mentioned") is var mentioned && mentioned.At("id").Text() is { Length: <= Admission.LongestId } id)
                if (IsBot(id, mentioned.At("name").Text(), activity))
                    (text, named) = (Without(text, MarkOf(entity)), true);
                else
                    text = Named(text, MarkOf(entity), mentioned, id, activity.ChannelId!, people);
        var bot = activity.Recipient?.Name is { Length: > 0 } name ? name : null;
        if (text.Contains("<at", StringComparison.OrdinalIgnoreCase))
            (text, named) = Leftover(text, bot) is var (rest, found) ? (rest, named || found) : (text, named);
        text = text.Trim();
        // Clients without mentions let people type the name.
        return bot is not null && text.StartsWith($"@{bot} ", StringComparison.OrdinalIgnoreCase)
            ? (text[(bot.Length + 1)..].Trim(), people, true)
            : (text, people, named);
    }

    /// <summary>By id, or by the very name of the bot: some clients name it with another form of its id.</summary>
    private static bool IsBot(string id, string? name, InboundActivity activity) => activity.Recipient is { } bot
        && (string.Equals(id, bot.Id, StringComparison.OrdinalIgnoreCase)
            || (bot.Name is { Length: > 0 } && string.Equals(name, bot.Name, StringComparison.OrdinalIgnoreCase)));

    private static string MarkOf(JsonElement entity) => entity.At("text").Text() is { Length: > 0 and <= 500 } mark ? CleanText.Of(mark) : "";

    private static string Without(string text, string mark)
    {
        for (var i = 0; i < Most && mark.Length > 0 && text.IndexOf(mark, StringComparison.OrdinalIgnoreCase) is var at and >= 0; i++)
            text = Cut(text, at, at + mark.Length);
        return text;
    }

    private static string Named(string text, string mark, JsonElement mentioned, string id, string channel, List<Mention> people)
    {
        var name = CleanText.Name(mentioned.At("name").Text());
        if (name.Length == 0)
            name = Inside(mark).TrimStart('@');
        if (name.Length == 0 || mark.Length == 0 || text.IndexOf(mark, StringComparison.Ordinal) is not (var at and >= 0))
            return text;
        people.Add(new(name, new(channel, mentioned.At("aadObjectId").Text() is { Length: <= Admission.LongestId } known ? known : id, name)));
        return string.Concat(text.AsSpan(0, at), $"@{name}", text.AsSpan(at + mark.Length));
    }

    /// <summary>Mentions no entity explains: the bot's by its name, others stay as their name.</summary>
    private static (string Text, bool Named) Leftover(string text, string? bot)
    {
        var (from, named) = (0, false);
        for (var i = 0; i < Most && text.IndexOf("<at", from, StringComparison.OrdinalIgnoreCase) is var start and >= 0; i++)
        {
            var end = text.IndexOf("</at>", start, StringComparison.OrdinalIgnoreCase);
            if (end < 0 || start + 3 >= text.Length || text[start + 3] is not ('>' or ' '))
            {
                from = start + 3;
                continue;
            }
            end += "</at>".Length;
            var name = Inside(text[start..end]);
            if (bot is not null && string.Equals(name, bot.Trim(), StringComparison.OrdinalIgnoreCase))
                (text, named) = (Cut(text, start, end), true);
            else
                text = string.Concat(text.AsSpan(0, start), $"@{name}", text.AsSpan(end));
            from = start;
        }
        return (text, named);
    }

    /// <summary>What stands between the tags, or the whole mark of a channel that has none.</summary>
    private static string Inside(string mark)
    {
        var open = mark.IndexOf('>', StringComparison.Ordinal);
        var close = mark.LastIndexOf("</", StringComparison.Ordinal);
        return (mark.StartsWith('<') && close > open ? mark[(open + 1)..close] : mark).Trim();
    }

    /// <summary>Takes a piece out, and one of the two blanks around it.</summary>
    private static string Cut(string text, int start, int end)
    {
        if (end < text.Length && text[end] == ' ' && (start == 0 || text[start - 1] is ' ' or '\n'))
            end++;
        return string.Concat(text.AsSpan(0, start), text.AsSpan(end));
    }
}
