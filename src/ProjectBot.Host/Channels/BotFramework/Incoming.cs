using System.Buffers;
using System.Text.Json;
using ProjectBot.Host.Channels.Activities;

namespace ProjectBot.Host.Channels.BotFramework;

/// <summary>Reads an activity from a request, if it may be heard. The order is: token, body, what <see cref="Admission"/> asks.</summary>
public sealed class Incoming(BotFrameworkSettings settings, IHostEnvironment environment, InboundTokens tokens, Admission admission)
{
    public async ValueTask<(InboundActivity? Activity, Refusal? Refusal)> Read(HttpContext context)
    {
        var (sender, refused) = await SenderOf(context);
        if (sender is null)
            return (null, refused);
        var (activity, unread) = await Body(context.Request, context.RequestAborted);
        if (activity is null)
            return (null, unread);
        return admission.Of(activity, sender) is { } refusal ? (null, refusal) : (activity, null);
    }

    private async ValueTask<(Sender?, Refusal?)> SenderOf(HttpContext context)
    {
        string? header = context.Request.Headers.Authorization;
        if (settings.HasApp)
            return await tokens.Verify(header, context.RequestAborted);
        return header is null && environment.IsDevelopment() && OwnMachine.Asks(context)
            ? (new(SenderKind.Local), null)
            : (null, new(401, "No BotFramework:AppId is configured: only local clients in Development are answered."));
    }

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
