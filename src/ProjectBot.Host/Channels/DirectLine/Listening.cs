using ProjectBot.Host.Signing;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>Lets the bot hear what was accepted: after the client has its answer, in order, and also what a stop left unheard.</summary>
internal sealed class Listening(WebConversations chats, DirectLineChannel channel, AskBot ask, Outbox outbox, IFiles files, WebChatSettings settings, TimeProvider time,
    IHostApplicationLifetime lifetime, ILogger<Listening> logger) : BackgroundService
{
    /// <summary>The activity id under which a greeting waits.</summary>
    private const string Greeting = "start";
    private static readonly TimeSpan Noticeable = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(1);

    /// <summary>Begins a new conversation: the bot hears its greeting, when it has one.</summary>
    public async ValueTask Greet(WebConversation chat)
    {
        if (settings.Greeting is null)
            return;
        await chat.Wait(Greeting);
        Begin(chat, Greeting);
    }

    /// <summary>Has the bot answer a logged activity, after all that is waiting before it.</summary>
    public void Begin(WebConversation chat, string id) => _ = chat.Then(() => Answer(chat, id));

    /// <summary>Says something that the channel itself has to say.</summary>
    public async ValueTask Say(WebConversation chat, string sentence, string? locale, string? replyTo) =>
        await channel.Send(
            new(WebActivity.Address(chat.Conversation), new Message(sentence), Words.For(locale).Tag) { ReplyTo = replyTo }, CancellationToken.None);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // What was left unheard is heard once everything else stands.
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (lifetime.ApplicationStarted.Register(started.SetResult))
            await started.Task.WaitAsync(stoppingToken);
        foreach (var chat in await chats.Unheard())
            foreach (var id in chat.Waiting)
                Begin(chat, id);
        using var timer = new PeriodicTimer(BetweenSweeps, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            chats.LetGo();
    }

    /// <summary>A turn that runs is finished; what waits behind it is heard at the next start.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Task.WhenAll(chats.InUse.Select(chat => chat.Running)).WaitAsync(cancellationToken);
    }

    private async Task Answer(WebConversation chat, string id)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested || !chat.Waiting.Contains(id))
            return;
        try
        {
            if (Turn(chat, id) is { } turn)
                await Answer(chat, turn);
            await chat.Answered(id);
        }
        catch (Exception problem)
        {
            logger.LogError(problem, "A turn of the web chat could not be finished; it is tried again at the next start. {Conversation} {Activity}",
                chat.Conversation.Id, id);
        }
    }

    private async Task Answer(WebConversation chat, Turn turn)
    {
        try
        {
            var answering = ask(turn, inline: false, CancellationToken.None).AsTask();
            if (await Task.WhenAny(answering, Task.Delay(Noticeable, time)) != answering)
                channel.Typing(chat);
            outbox.Post(await answering);
        }
        catch (Exception problem) when (problem is not StoreClosedException)
        {
            // The bot answers for its own mistakes; this is the last resort, so that nobody waits in vain.
            logger.LogError(problem, "The bot failed at a turn. {Turn}", turn.Id);
            await Say(chat, Words.For(turn.Locale)["Something went wrong on my side, and nothing was changed. Please try again."],
                turn.Locale, turn.ActivityId);
        }
    }

    private Turn? Turn(WebConversation chat, string id) => id == Greeting
        ? settings.Greeting is { } text ? WebActivity.Greeting(chat.Conversation, text) : null
        : chat.Find(id) is { } logged ? WebActivity.Turn(chat.Conversation, logged, files) : null;
}
