using System.Collections.Immutable;
using ProjectBot.Storage;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>One conversation while it is in use: its log, the socket that watches it, and what the bot has yet to hear.</summary>
internal sealed class WebConversation : IDisposable
{
    private readonly IStore _store;
    private readonly Lock _lock = new();
    private Socket? _socket;
    private Task _running = Task.CompletedTask;
    private int _ahead;

    public WebConversation(DirectLineConversation conversation, ImmutableArray<DirectLineChunk> chunks, IStore store, TimeProvider time)
    {
        (Conversation, _store) = (conversation, store);
        Log = new(conversation.Id, chunks, store, time, frame => _socket?.Send(frame.ToBytes()));
        Log.Trim();
    }

    public DirectLineConversation Conversation { get; private set; }

    public WebLog Log { get; }

    /// <summary>How much the bot has yet to hear.</summary>
    public int Ahead => Math.Max(_ahead, Log.Waiting.Length);

    public bool IsQuiet => _socket is null && Running.IsCompleted && Log.IsQuiet;

    /// <summary>The client speaks a language; true when it spoke another before.</summary>
    public async Task<bool> Speak(string locale)
    {
        if (Conversation.Locale == locale)
            return false;
        Conversation = await _store.Change<DirectLineConversation>(Conversation.Id, known => known with { Locale = locale })
            ?? Conversation with { Locale = locale };
        return true;
    }

    /// <summary>Shows something that is not kept and moves no watermark, such as that the bot is writing.</summary>
    public void Show(Logged passing) => _socket?.Send(new Frame([passing], Log.Watermark).ToBytes());

    /// <summary>
    /// Lets a socket watch from a position on. It should have nearly all that came before, and gets the rest first; a socket that watched
    /// before is told to go.
    /// </summary>
    public async Task Attach(Socket socket, int position)
    {
        using var quiet = await Log.Open();
        await Log.Shown.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _socket?.Close(Socket.Collision, "collision");
        _socket = socket;
        while (position < Log.Watermark)
        {
            var page = Log.After(position);
            socket.Send(page.ToBytes());
            position = page.Watermark;
        }
    }

    public void Detach(Socket socket) => Interlocked.CompareExchange(ref _socket, null, socket);

    /// <summary>Has work done after all that was asked for before, so that the bot hears one thing at a time and in order.</summary>
    public Task Then(Func<Task> work)
    {
        lock (_lock)
        {
            _ahead++;
            return _running = After(_running);
        }

        async Task After(Task before)
        {
            await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding | ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                await work();
            }
            finally
            {
                lock (_lock)
                    _ahead--;
            }
        }
    }

    public Task Running
    {
        get { lock (_lock) return _running; }
    }

    public void Dispose() => Log.Dispose();
}
