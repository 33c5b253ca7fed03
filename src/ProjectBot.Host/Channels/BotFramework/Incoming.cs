using System.Buffers;
using System.Net;
using System.Text.Json;

namespace ProjectBot.Host.Channels.BotFramework;

/// <summary>Decides whether a request may be heard, and reads its activity. The order is: token, body, what the token vouches for, tenant, host.</summary>
public sealed class Incoming(BotFrameworkSettings settings, IHostEnvironment environment, InboundTokens tokens, ServiceHosts hosts)
{
    /// <summary>An activity bigger than this is refused; channels keep theirs under 100 KB.</summary>
    public const int MostBytes = 256 * 1024;

    public async ValueTask<(InboundActivity? Activity, Refusal? Refusal)> Read(HttpContext context)
    {
        var (sender, refused) = await SenderOf(context);
        if (sender is null)
            return (null, refused);
        var (activity, unread) = await Body(context.Request, context.RequestAborted);
        if (activity is null)
            return (null, unread);
        return Problem(activity) is { } problem ? (null, new(400, problem))
            : Doubt(activity, sender) is { } doubt ? (null, doubt)
            : (activity, null);
    }

    private async ValueTask<(Sender?, Refusal?)> SenderOf(HttpContext context)
    {
        string? header = context.Request.Headers.Authorization;
        if (settings.HasApp)
            return await tokens.Verify(header, context.RequestAborted);
        return header is null && environment.IsDevelopment() && IsLocal(context)
            ? (new(SenderKind.Local), null)
            : (null, new(401, "No BotFramework:AppId is configured: only local clients in Development are answered."));
    }

    /// <summary>From this machine and meant for it: a page on the internet can reach a loopback port by a name of its own, a proxy passes anybody on.</summary>
    private static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote)
        && ServiceHosts.IsLoopback(context.Request.Host.Host)
        && !context.Request.Headers.ContainsKey("X-Forwarded-For") && !context.Request.Headers.ContainsKey("Forwarded");

    private static async ValueTask<(InboundActivity?, Refusal?)> Body(HttpRequest request, CancellationToken stop)
    {
        if (request.ContentLength > MostBytes)
            return (null, new(413, "The activity is too big."));
        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(stop);
            if (read.Buffer.Length > MostBytes)
                return (null, new(413, "The activity is too big."));
            if (!read.IsCompleted)
            {
                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }
            var activity = Parse(read.Buffer);
            reader.AdvanceTo(read.Buffer.End);
            return activity is null ? (null, new(400, "The body is not an activity.")) : (activity, null);
        }
    }

    private static InboundActivity? Parse(in ReadOnlySequence<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            return JsonSerializer.Deserialize(ref reader, WireJson.Default.InboundActivity) is { } activity && !reader.Read() ? activity : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Problem(InboundActivity activity) => activity switch
    {
        { Type: null or "" } => "The activity has no type.",
        { Type: "message" or "invoke" } when activity.From?.Id is null or "" => "The activity has no from.id.",
        { Type: "message" or "invoke" or "conversationUpdate" or "installationUpdate" } when activity.Conversation?.Id is null or "" => "The activity has no conversation.id.",
        _ => null,
    };

    private Refusal? Doubt(InboundActivity activity, Sender sender) =>
        activity.ChannelId is not { Length: > 0 } channel ? new(sender.Kind == SenderKind.Local ? 400 : 403, "The activity has no channelId.")
        : sender.Kind == SenderKind.Channel && !IsSame(sender.ServiceUrl, activity.ServiceUrl) ? new(403, "The token is for another service.")
        : sender.Endorsed?.Invoke(channel) == false ? new(403, "The token's key may not sign for this channel.")
        : !settings.Admits(channel, activity.Tenant) ? new(403, "This tenant is not admitted.")
        : activity is { ServiceUrl: null, ExpectsReplies: true } ? null
        : !hosts.Allows(activity.ServiceUrl) ? new(403, "The serviceUrl is not one this host answers to.")
        : null;

    /// <summary>Scheme and host in any case, the path exactly, but for a slash at its end.</summary>
    private static bool IsSame(string? one, string? other) =>
        Uri.TryCreate(one, UriKind.Absolute, out var a) && Uri.TryCreate(other, UriKind.Absolute, out var b)
        && a.Scheme == b.Scheme && a.Authority == b.Authority && a.PathAndQuery.TrimEnd('/') == b.PathAndQuery.TrimEnd('/');
}
