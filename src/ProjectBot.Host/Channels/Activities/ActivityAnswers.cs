using System.Security.Cryptography;
using ProjectBot.Chat;
using ProjectBot.Host.Limiting;
using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>
/// What an admitted activity asks for, whichever wire it came by. Answers soon and never with a server error:
/// a channel that is kept waiting or refused sends the same thing again.
/// </summary>
public sealed class ActivityAnswers(AskBot ask, Outbox outbox, IEnumerable<IAccounts> accounts, NoteMovement note, IStore store, TimeProvider time,
    RunningTurns running, Limits limits, ILogger<ActivityAnswers> log, IAttachedFiles? attached = null, IPictures? pictures = null)
{
    /// <summary>Channels wait ten to fifteen seconds; a slower turn goes on after the request was answered.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <param name="isLimited">Whether who speaks may only say so much; not so on one's own machine in Development.</param>
    public Task<ActivityAnswer> To(InboundActivity activity, bool isLimited = true) => activity.Type switch
    {
        "message" => Message(activity, isLimited),
        "invoke" => Invoke(activity, isLimited),
        "conversationUpdate" => Update(activity),
        "installationUpdate" => Installation(activity),
        // messageReaction, typing, event, endOfConversation and whatever comes next: noticed, nothing to say.
        _ => Task.FromResult(ActivityAnswer.Taken),
    };

    private async Task<ActivityAnswer> Message(InboundActivity activity, bool isLimited)
    {
        var turn = Translation.Message(activity, IdOf(activity), time.GetUtcNow());
        if (isLimited && !(limits.Message(turn.From.Key, turn.Text.Length) && limits.Kept(turn.From.Key, turn.Text.Length)))
            return Slowed(activity, turn);
        if (attached is not null && activity.Attachments is { Count: > 0 })
            turn = turn with { Files = attached.Of(activity) };
        foreach (var known in accounts)
            turn = await known.Resolve(turn, activity);
        // Whoever speaks can be reached again, also where nobody announced that the bot is back.
        await Guarded(() => store.Reach(turn.Address.Key));
        if (!activity.ExpectsReplies)
            return await Later(turn);
        var heard = await Ask(turn, inline: true);
        if (heard is not null)
            outbox.Post(heard);
        return ActivityAnswer.Of(heard is null ? [Apology(turn)] : Drawn(heard.Answers));
    }

    private async Task<ActivityAnswer> Invoke(InboundActivity activity, bool isLimited)
    {
        if (activity.Name != "adaptiveCard/action")
            return ActivityAnswer.Of(new Refusal(501, "This invoke is not known here."));
        if (Translation.Press(activity, IdOf(activity), time.GetUtcNow()) is not { } turn)
            return new(200, json => InvokeAnswer.Error(json, 400, "BadRequest", "The action carries no command."));
        if (isLimited && !(limits.Message(turn.From.Key) && limits.Kept(turn.From.Key, 0)))
            return new(200, new InvokeAnswer([Slower(turn)]).Write);
        if (await Ask(turn, inline: true) is not { } heard)
            return new(200, json => InvokeAnswer.Error(json, 500, "InternalError", Sorry(Words.For(turn.Locale))));
        outbox.Post(heard);
        // The response holds one answer; what else there is goes out as messages of its own.
        var answer = new InvokeAnswer(Drawn(heard.Answers));
        if (answer.Besides is { Count: > 0 } rest)
            outbox.Post(rest);
        return new(200, answer.Write);
    }

    private async Task<ActivityAnswer> Update(InboundActivity activity)
    {
        if (Translation.Movement(activity) is { } movement)
        {
            foreach (var known in accounts)
                movement = await known.Resolve(movement);
            await Guarded(() => note(movement.Address, movement.Came, movement.Went));
        }
        return Translation.Welcome(activity, time.GetUtcNow()) is { } hello ? await Later(hello) : ActivityAnswer.Taken;
    }

    /// <summary>Where the bot was removed nothing is sent any more, until it is back.</summary>
    private async Task<ActivityAnswer> Installation(InboundActivity activity)
    {
        if (activity.Action?.StartsWith("add", StringComparison.OrdinalIgnoreCase) == true)
            await Guarded(() => store.Reach(Translation.AddressOf(activity).Key));
        else if (activity.Action?.StartsWith("remove", StringComparison.OrdinalIgnoreCase) == true)
            await Guarded(() => store.Lose(Translation.AddressOf(activity).Key, LostBy.Removal, time.GetUtcNow()));
        return ActivityAnswer.Taken;
    }

    /// <summary>A turn whose answers go out by the outbox; it goes on when it takes long.</summary>
    private async Task<ActivityAnswer> Later(Turn turn)
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
        return ActivityAnswer.Taken;

        async Task Send()
        {
            if (await Ask(turn, inline: false) is { } heard)
                outbox.Post(heard);
        }
    }

    private IReadOnlyList<OutboxMessage> Drawn(IReadOnlyList<OutboxMessage> answers) => pictures is null ? answers : [.. answers.Select(pictures.In)];

    /// <summary>Null when the turn failed; it is not tied to the request, so that a client that hangs up does not break it off.</summary>
    private async Task<Heard?> Ask(Turn turn, bool inline)
    {
        try
        {
            return await ask(turn, inline, CancellationToken.None);
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
            log.LogError(problem, "What a channel told about a conversation could not be kept.");
        }
    }

    /// <summary>Ids are unique within a conversation of a channel. An activity without one cannot be recognised when it comes again.</summary>
    private static string IdOf(InboundActivity activity) =>
        $"{activity.ChannelId}|{activity.Conversation!.Id}|{(activity.Id is { Length: > 0 } id ? id : $"#{RandomNumberGenerator.GetHexString(24)}")}";

    /// <summary>
    /// A channel would take a refusal for a broken bot and not send it again, so the person is told, with 200. What is overheard in a group
    /// is passed over in silence.
    /// </summary>
    private ActivityAnswer Slowed(InboundActivity activity, Turn turn)
    {
        if (!turn.IsAddressed)
            return activity.ExpectsReplies ? ActivityAnswer.Of([]) : ActivityAnswer.Taken;
        if (activity.ExpectsReplies)
            return ActivityAnswer.Of([Slower(turn)]);
        if (limits.Tells(turn.From.Key))
            outbox.Post([Slower(turn)]);
        return ActivityAnswer.Taken;
    }

    private static OutboxMessage Slower(Turn turn) =>
        Said(turn, words => words["That was more than I can follow. I did not take it up; please say it again in a minute."]);

    private static OutboxMessage Apology(Turn turn) => Said(turn, Sorry);

    private static OutboxMessage Said(Turn turn, Func<Words, string> sentence)
    {
        var words = Words.For(turn.Locale);
        return new(turn.Address, new(sentence(words)), words.Tag) { ReplyTo = turn.ActivityId };
    }

    private static string Sorry(Words words) => words["Something went wrong on my side, and nothing was changed. Please try again."];
}
