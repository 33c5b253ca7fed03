using ProjectBot.Host.Signing;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>Lets the bot hear what people say, in order, and also what a stop left unheard.</summary>
internal sealed class Listening(WebConversations chats, DirectLineChannel channel, AskBot ask, Outbox outbox, IFiles files, WebChatSettings settings, TimeProvider time,
    IHostApplicationLifetime lifetime, ILogger<Listening> logger) : BackgroundService
{
    /// <summary>The activity id under which a greeting waits.</summary>
    private const string Greeting = "start";

    /// <summary>An answer that takes longer does not keep what was said from standing there; one that takes still longer shows the bot at work.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(300), Noticeable = TimeSpan.FromMilliseconds(700);

    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(1);

    /// <summary>Begins a new conversation: the bot hears its greeting, when it has one.</summary>
    public async ValueTask Greet(WebConversation chat)
    {
        if (settings.Greeting is null)
            return;
        await chat.Log.Write(page =>
        {
            page.Wait(Greeting);
            return true;
        });
        Begin(chat, Greeting);
    }

    /// <summary>
    /// Has the bot hear what somebody says, after all that came before it. Returns when it is kept: with what is answered to it, or by itself
    /// when that takes its time; then the bot answers later: if it cannot, before what is said next, and if a stop comes first, at the next start.
    /// </summary>
    /// <exception cref="StoreClosedException">Nothing can be kept.</exception>
    public async Task Hear(WebConversation chat, Logged said)
    {
        // What could not be answered when it was its turn, as nothing could be saved.
        if (chat.Running.IsCompleted)
            foreach (var id in chat.Log.Waiting)
                Begin(chat, id);
        var spoken = new Spoken(chat, channel, said.Id, said);
        var heard = chat.Then(() => Answer(chat, spoken));
        if (await Ends(heard, Soon))
            await heard;
        else
            await spoken.Keep();
    }

    /// <summary>Keeps what somebody says before the bot hears it, if it is to hear it at all.</summary>
    public Task Keep(WebConversation chat, Logged said, bool isHeard) => new Spoken(chat, channel, said.Id, said).Keep(isHeard);

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
            foreach (var id in chat.Log.Waiting)
                Begin(chat, id);
        using var timer = new PeriodicTimer(BetweenSweeps, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            chats.LetGo();
    }

    /// <summary>A turn that runs is finished; what waits behind it is heard at the next start.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Task.WhenAll(chats.InUse.Select(chat => Task.WhenAny(chat.Running))).WaitAsync(cancellationToken);
    }

    private void Begin(WebConversation chat, string id) =>
        _ = chat.Then(() => Answer(chat, new(chat, channel, id, chat.Log.Find(id))));

    private async Task Answer(WebConversation chat, Spoken spoken)
    {
        if (await spoken.IsAnswered())
            return;
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            await spoken.Keep();
            return;
        }
        try
        {
            if (Turn(chat, spoken) is { } turn)
                await Answer(chat, spoken, turn);
            else
                await spoken.Answer([]);
        }
        catch (Exception problem)
        {
            logger.LogError(problem, "A turn of the web chat could not be finished; what is kept of it is tried again before the next one. {Conversation} {Activity}",
                chat.Conversation.Id, spoken.Id);
            throw;
        }
    }

    private async Task Answer(WebConversation chat, Spoken spoken, Turn turn)
    {
        try
        {
            var answering = ask(turn with { Log = spoken }, inline: false, CancellationToken.None).AsTask();
            if (!await Ends(answering, Noticeable))
                channel.Typing(chat);
            var heard = await answering;
            // What the journal keeps stands in the log by the same commit.
            if (heard.Entry is { } entry)
                outbox.Post(entry);
            else
                await spoken.Answer(heard.Answers);
            await chat.Log.Shown;
        }
        catch (Exception problem) when (problem is not StoreClosedException)
        {
            // The bot answers for its own mistakes; this is the last resort, so that nobody waits in vain.
            logger.LogError(problem, "The bot failed at a turn. {Turn}", turn.Id);
            var words = Words.For(turn.Locale);
            await spoken.Answer([new(turn.Address, new(words["Something went wrong on my side, and nothing was changed. Please try again."]), words.Tag)
            {
                ReplyTo = turn.ActivityId,
            }]);
        }
    }

    private Turn? Turn(WebConversation chat, Spoken spoken) => spoken.Said is { } said ? WebActivity.Turn(chat.Conversation, said, files)
        : spoken.Id == Greeting && settings.Greeting is { } text ? WebActivity.Greeting(chat.Conversation, text) : null;

    /// <summary>Whether work ends within a time, well or not.</summary>
    private async Task<bool> Ends(Task work, TimeSpan within)
    {
        using var over = new CancellationTokenSource();
        var first = await Task.WhenAny(work, Task.Delay(within, time, over.Token));
        await over.CancelAsync();
        return first == work;
    }
}
