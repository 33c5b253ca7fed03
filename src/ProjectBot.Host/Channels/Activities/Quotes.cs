using System.Text.Json;
using ProjectBot.Chat;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>
/// Finds the message that was replied to or forwarded: in Teams an attachment <c>messageReference</c> or
/// <c>forwardedMessageReference</c>, or a blockquote in the text/html attachment that otherwise only mirrors the text.
/// </summary>
internal static class Quotes
{
    public static Quote? Find(InboundActivity activity)
    {
        foreach (var attachment in activity.Attachments ?? [])
            if (attachment?.ContentType is { } type && Of(type, attachment.Content) is { Text.Length: > 0 } quote)
                return quote;
        return null;
    }

    /// <summary>The text without the quote that some clients put in front of it.</summary>
    public static string Without(string text, Quote quote)
    {
        var rest = text.AsSpan().TrimStart();
        if (quote.Author is { Length: > 0 } author && rest.StartsWith(author, StringComparison.Ordinal))
            rest = rest[author.Length..].TrimStart();
        return rest.Length > quote.Text.Length && rest.StartsWith(quote.Text, StringComparison.Ordinal) ? rest[quote.Text.Length..].Trim().ToString() : text;
    }

    private static Quote? Of(string type, JsonElement content) => type switch
    {
        "messageReference" or "forwardedMessageReference" => Reference(content),
        "text/html" => Html(content.Text()),
        _ => null,
    };

    private static Quote? Reference(JsonElement content)
    {
        if (content.Text() is not { } text)
            return Reference(content, 0);
        try
        {
            // Teams sends the object as a string in some clients.
            using var inner = JsonDocument.Parse(text);
            return Reference(inner.RootElement, 1);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Quote? Reference(JsonElement content, int depth)
    {
        if (depth > 1)
            return null;
        var said = content.At("messagePreview").Text() ?? content.At("originalMessageContent").Text();
        var sender = content.At("messageSender") is { ValueKind: JsonValueKind.Object } one ? one : content.At("originalMessageSender");
        var name = sender.At("user").At("displayName").Text();
        return said is null ? null
            : new(CleanText.Of(Html2Text(Short(said))), name is null ? null : CleanText.Name(name), content.At("messageLink").Text(),
                content.At("messageId").Text());
    }

    private static Quote? Html(string? html)
    {
        if (html is null || html.IndexOf("http://schema.skype.com/", StringComparison.Ordinal) is not (var at and >= 0)
            || (!Names(html, at, "Reply") && !Names(html, at, "Forward")))
            return null;
        var end = html.IndexOf("</blockquote>", at, StringComparison.OrdinalIgnoreCase);
        var quote = Short(html[at..(end < 0 ? html.Length : end)]).AsSpan();
        return new(CleanText.Of(Html2Text(Part(quote, "itemprop=\"preview\"", "</p>") ?? Part(quote, "", null) ?? "")),
            Part(quote, "itemprop=\"mri\"", "</strong>") is { } author ? CleanText.Name(Html2Text(author)) : null);
    }

    /// <summary>A quote is no longer than what one may say.</summary>
    private static string Short(string text) => text.Length > Deciding.Most ? text[..Deciding.Most] : text;

    private static bool Names(string html, int at, string kind) =>
        html.AsSpan(at + "http://schema.skype.com/".Length).StartsWith(kind, StringComparison.Ordinal);

    /// <summary>What stands between the end of the tag that holds the mark and the end tag.</summary>
    private static string? Part(ReadOnlySpan<char> html, string mark, string? end)
    {
        var at = html.IndexOf(mark, StringComparison.Ordinal);
        if (at < 0)
            return null;
        html = html[at..];
        var open = html.IndexOf('>');
        if (open < 0)
            return null;
        html = html[(open + 1)..];
        var close = end is null ? -1 : html.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return (close < 0 ? html : html[..close]).ToString();
    }

    private static string Html2Text(string html)
    {
        var text = new System.Text.StringBuilder(html.Length);
        for (var i = 0; i < html.Length; i++)
            if (html[i] != '<')
                text.Append(html[i]);
            else if (html.IndexOf('>', i) is var end and > 0)
            {
                if (html.AsSpan(i).StartsWith("<br", StringComparison.OrdinalIgnoreCase)
                    || html.AsSpan(i).StartsWith("</p", StringComparison.OrdinalIgnoreCase))
                    text.Append('\n');
                i = end;
            }
            else
                return text.Append(html, i, html.Length - i).ToString();
        return text.ToString();
    }
}
