using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Storage;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>Lets the bot hear what was accepted: after the client has its answer, in order, and also what a stop left unheard.</summary>
internal sealed class Talk(Lines lines, DirectLineChannel channel, Hearing hear, Outbox outbox, WebChatSettings settings, TimeProvider time,
    IHostApplicationLifetime lifetime, ILogger<Talk> logger) : BackgroundService
{
    /// <summary>The activity id under which a greeting waits.</summary>
    private const string Greeting = "start";
    private static readonly TimeSpan Noticeable = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(1);

    /// <summary>Begins a new conversation: the bot hears its greeting, when it has one.</summary>
    public async ValueTask Greet(Line line)
    {
        if (settings.Greeting is null)
            return;
        await line.Wait(Greeting);
        Begin(line, Greeting);
    }

    /// <summary>Has a logged activity heard, after all that is waiting before it.</summary>
    public void Begin(Line line, string id) => _ = line.Then(() => Hear(line, id));

    /// <summary>Says something that the channel itself has to say.</summary>
    public async ValueTask Say(Line line, string sentence, string? locale, string? replyTo) =>
        await channel.Send(new(Activities.Address(line.Conversation), new Message(sentence), Words.For(locale).Tag) { ReplyTo = replyTo }, CancellationToken.None);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // What was left unheard is heard once everything else stands.
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (lifetime.ApplicationStarted.Register(started.SetResult))
            await started.Task.WaitAsync(stoppingToken);
        foreach (var line in await lines.Unheard())
            foreach (var id in line.Waiting)
                Begin(line, id);
        using var timer = new PeriodicTimer(BetweenSweeps, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            lines.LetGo();
    }

    /// <summary>A turn that runs is finished; what waits behind it is heard at the next start.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Task.WhenAll(lines.InUse.Select(line => line.Talk)).WaitAsync(cancellationToken);
    }

    private async Task Hear(Line line, string id)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested || !line.Waiting.Contains(id))
            return;
        try
        {
            if (Turn(line, id) is { } turn)
                await Hear(line, turn);
            await line.Heard(id);
        }
        catch (Exception problem)
        {
            logger.LogError(problem, "A turn of the web chat could not be finished; it is tried again at the next start. {Conversation} {Activity}", line.Conversation.Id, id);
        }
    }

    private async Task Hear(Line line, Turn turn)
    {
        try
        {
            var hearing = hear(turn, inline: false, CancellationToken.None).AsTask();
            if (await Task.WhenAny(hearing, Task.Delay(Noticeable, time)) != hearing)
                channel.Typing(line);
            outbox.Post(await hearing);
        }
        catch (Exception problem) when (problem is not StoreClosedException)
        {
            // The bot answers for its own mistakes; this is the last resort, so that nobody waits in vain.
            logger.LogError(problem, "The bot failed at a turn. {Turn}", turn.Id);
            await Say(line, Words.For(turn.Locale)["Something went wrong on my side, and nothing was changed. Please try again."], turn.Locale, turn.ActivityId);
        }
    }

    private Turn? Turn(Line line, string id) => id == Greeting
        ? settings.Greeting is { } text ? Activities.Greeting(line.Conversation, text) : null
        : line.Find(id) is { } logged ? Activities.Turn(line.Conversation, logged) : null;
}
