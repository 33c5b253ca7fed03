using System.Globalization;
using ProjectBot.Host.Channels.Activities;

namespace ProjectBot.Host.Channels.BotFramework;

/// <summary><c>POST /api/messages</c>, where the channels deliver.</summary>
public sealed class MessagesEndpoint(Incoming incoming, ActivityAnswers answers)
{
    public async Task Handle(HttpContext context)
    {
        var (activity, sender, refusal) = await incoming.Read(context);
        var response = context.Response;
        if (refusal?.Status == 401)
            response.Headers.WWWAuthenticate = "Bearer";
        if (refusal?.RetryAfter is { } after)
            response.Headers.RetryAfter = Math.Ceiling(after.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        // Whoever sits at this very machine may be everybody, and try as much as they like.
        var answer = activity is null ? ActivityAnswer.Of(refusal!) : await answers.To(activity, isLimited: sender!.Kind != SenderKind.Local);
        response.StatusCode = answer.Status;
        if (answer.Body is not { } write)
            return;
        response.ContentType = "application/json; charset=utf-8";
        await using (var json = ActivityJson.To(response.BodyWriter))
            write(json);
    }
}
