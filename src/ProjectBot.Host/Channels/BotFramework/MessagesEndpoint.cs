using ProjectBot.Journal;
using System.Text.Json;
using ProjectBot.Chat;
using ProjectBot.Host.Channels.Teams;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Host.Channels.BotFramework;

/// <summary>
/// <c>POST /api/messages</c>, where the channels deliver. Answers soon and never with a server error:
/// a channel that is kept waiting or refused sends the same thing again.
/// </summary>
public sealed class MessagesEndpoint(Incoming incoming, Hearing hear, Outbox outbox, Roster roster, IStore store, TimeProvider time, RunningTurns running, ILogger<MessagesEndpoint> log)
{
    /// <summary>Channels wait ten to fifteen seconds; a slower turn goes on after the request was answered.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task Handle(HttpContext context)
    {
        var (activity, refusal) = await incoming.Read(context);
        if (activity is null)
            await Refuse(context.Response, refusal!);
        else
            await (activity.Type switch
            {
                "message" => Message(context, activity),
                "invoke" => Invoke(context, activity),
                "conversationUpdate" => Welcome(activity),
                "installationUpdate" => Installation(activity),
                // messageReaction, typing, event, endOfConversation and whatever comes next: heard, nothing to say.
                _ => Task.CompletedTask,
            });
    }

    private async Task Message(HttpContext context, InboundActivity activity)
    {
        var turn = await roster.Resolve(Translation.Message(activity, await IdOf(activity), time.GetUtcNow()), activity);
        // Whoever speaks can be reached again, also where nobody announced that the bot is back.
        await Guarded(() => store.Reach(turn.Address.Key, reachable: true));
        if (!activity.ExpectsReplies)
        {
            await Hear(turn);
            return;
        }
        var heard = await Heard(turn, inline: true);
        if (heard is not null)
            outbox.Post(heard);
        await Answer(context.Response, 200, json => Replies(json, heard?.Answers ?? [Apology(turn)]));
    }

    private async Task Invoke(HttpContext context, InboundActivity activity)
    {
        if (activity.Name != "adaptiveCard/action")
            await Refuse(context.Response, new(501, "This invoke is not known here."));
        else if (Translation.Press(activity, await IdOf(activity), time.GetUtcNow()) is not { } press)
            await Answer(context.Response, 200, json => InvokeAnswer.Error(json, 400, "BadRequest", "The action carries no command."));
        else if (await Heard(press, inline: true) is not { } heard)
            await Answer(context.Response, 200, json => InvokeAnswer.Error(json, 500, "InternalError", Sorry(Words.For(press.Locale))));
        else
        {
            outbox.Post(heard);
            // The response holds one answer; what else there is goes out as messages of its own.
            if (InvokeAnswer.Besides(heard.Answers) is { Count: > 0 } rest)
                outbox.Post(rest);
            await Answer(context.Response, 200, json => InvokeAnswer.Write(json, heard.Answers));
        }
    }

    private async Task Welcome(InboundActivity activity)
    {
        if (Translation.Welcome(activity, time.GetUtcNow()) is { } hello)
            await Hear(hello);
    }

    /// <summary>Where the bot was removed nothing is sent any more, until it is back.</summary>
    private async Task Installation(InboundActivity activity)
    {
        var reachable = activity.Action is { } action && action.StartsWith("add", StringComparison.OrdinalIgnoreCase);
        if (reachable || activity.Action?.StartsWith("remove", StringComparison.OrdinalIgnoreCase) == true)
            await Guarded(() => store.Reach(Translation.AddressOf(activity).Key, reachable));
    }

    /// <summary>Hears a turn whose answers go out by the outbox, and lets it go on when it takes long.</summary>
    private async Task Hear(Turn turn)
    {
        var work = running.Track(Send());
        try
        {
            await work.WaitAsync(Patience, time);
        }
        catch (TimeoutException)
        {
            log.LogInformation("A turn on {Channel} takes longer than {Patience}; it goes on without its request.", turn.Address.Channel, Patience);
        }

        async Task Send()
        {
            if (await Heard(turn, inline: false) is { } heard)
                outbox.Post(heard);
        }
    }

    /// <summary>Null when the turn failed; it is not tied to the request, so that a client that hangs up does not break it off.</summary>
    private async Task<Heard?> Heard(Turn turn, bool inline)
    {
        try
        {
            return await hear(turn, inline, CancellationToken.None);
        }
        catch (Exception problem)
        {
            log.LogError(problem, "A turn on {Channel} failed.", turn.Address.Channel);
            return null;
        }
    }

    private async Task Guarded(Func<ValueTask> work)
    {
        try
        {
            await work();
        }
        catch (Exception problem)
        {
            log.LogError(problem, "Whether a conversation can be reached could not be kept.");
        }
    }

    /// <summary>Ids are unique within a conversation of a channel. An activity without one cannot be recognised when it comes again.</summary>
    private async ValueTask<string> IdOf(InboundActivity activity) =>
        activity.Id is { Length: > 0 } id
            ? $"{activity.ChannelId}|{activity.Conversation!.Id}|{id}"
            : $"{activity.ChannelId}|{activity.Conversation!.Id}|#{await store.Next("message")}";

    private static OutboxMessage Apology(Turn turn)
    {
        var words = Words.For(turn.Locale);
        return new(turn.Address, new(Sorry(words)), words.Tag) { ReplyTo = turn.ActivityId };
    }

    private static string Sorry(Words words) => words["Something went wrong on my side, and nothing was changed. Please try again."];

    private static void Replies(Utf8JsonWriter json, IReadOnlyList<OutboxMessage> answers)
    {
        json.WriteStartObject();
        json.WriteStartArray("activities"u8);
        foreach (var answer in answers)
            ActivityJson.Write(json, answer);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static Task Refuse(HttpResponse response, Refusal refusal)
    {
        if (refusal.Status == 401)
            response.Headers.WWWAuthenticate = "Bearer";
        return Answer(response, refusal.Status, json => InvokeAnswer.Problem(json, refusal));
    }

    private static async Task Answer(HttpResponse response, int status, Action<Utf8JsonWriter> write)
    {
        response.StatusCode = status;
        response.ContentType = "application/json; charset=utf-8";
        await using (var json = ActivityJson.To(response.BodyWriter))
            write(json);
    }
}
