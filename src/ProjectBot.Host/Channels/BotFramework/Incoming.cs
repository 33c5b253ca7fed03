using System.Buffers;
using System.Text.Json;
using ProjectBot.Host.Channels.Activities;
using ProjectBot.Host.Limiting;

namespace ProjectBot.Host.Channels.BotFramework;

/// <summary>Reads an activity from a request, if it may be heard. The order is: token, body, what <see cref="Admission"/> asks.</summary>
public sealed class Incoming(BotFrameworkSettings settings, IHostEnvironment environment, InboundTokens tokens, Admission admission, Limits limits)
{
    public async ValueTask<(InboundActivity? Activity, Sender? Sender, Refusal? Refusal)> Read(HttpContext context)
    {
        var (sender, refused) = await SenderOf(context);
        if (sender is null)
            return (null, null, refused!.Status == 503 || limits.Stranger(context.Connection.RemoteIpAddress) ? refused : TooMany);
        var (activity, unread) = await Body(context.Request, context.RequestAborted);
        if (activity is null)
            return (null, null, unread);
        return admission.Of(activity, sender) is { } refusal ? (null, null, refusal) : (Admission.As(activity, sender), sender, null);
    }

    /// <summary>Only for who has shown no good token: all of a channel comes from few addresses, and it does not repeat what is refused so.</summary>
    private static readonly Refusal TooMany = new(429, "Too many requests without a good token.", Limits.Wait);

    private async ValueTask<(Sender?, Refusal?)> SenderOf(HttpContext context)
    {
        string? header = context.Request.Headers.Authorization;
        if (settings.HasApp)
            return await tokens.Verify(header, context.RequestAborted);
        return header is not null || !environment.IsDevelopment() ? (null, Closed) : OwnMachine.Refuses(context) switch
        {
            null => (new(SenderKind.Local), null),
            StatusCodes.Status415UnsupportedMediaType => (null, new(415, "The body must be application/json.")),
            _ => (null, Closed),
        };
    }

    private static readonly Refusal Closed = new(401, "No BotFramework:AppId is configured: only local clients in Development are answered.");

    private static async ValueTask<(InboundActivity?, Refusal?)> Body(HttpRequest request, CancellationToken stop)
    {
        if (request.ContentLength > Admission.MostBytes)
            return (null, new(413, "The activity is too big."));
        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(stop);
            if (read.Buffer.Length > Admission.MostBytes)
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
}
