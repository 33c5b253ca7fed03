using System.Net.WebSockets;
using System.Threading.Channels;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>A client's open stream: frames out, in order; what the client sends is only a sign of life.</summary>
internal sealed class Socket(WebSocket socket, TimeProvider time) : IDisposable
{
    /// <summary>The close code for a stream that another one took the place of.</summary>
    public const WebSocketCloseStatus Collision = (WebSocketCloseStatus)4000;

    /// <summary>Bytes that may wait for a client, unless it is a single frame; and how much it is sent at once of what it missed.</summary>
    private const int MostQueued = 512 * 1024, Page = 128 * 1024;

    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(2);

    private readonly Channel<ReadOnlyMemory<byte>> _frames =
        Channel.CreateBounded<ReadOnlyMemory<byte>>(new BoundedChannelOptions(512) { SingleReader = true });
    private readonly CancellationTokenSource _gone = new();
    private long _queued;
    private WebSocketCloseStatus _status = WebSocketCloseStatus.NormalClosure;
    private string _reason = "";

    /// <summary>Queues a frame. A client that reads too slowly is disconnected; it comes back with its watermark.</summary>
    public void Send(ReadOnlyMemory<byte> frame)
    {
        var queued = Interlocked.Add(ref _queued, frame.Length);
        if ((queued > MostQueued && queued > frame.Length) || !_frames.Writer.TryWrite(frame))
            Close(WebSocketCloseStatus.PolicyViolation, "too slow");
    }

    public void Dispose() => _gone.Dispose();

    public void Close(WebSocketCloseStatus status, string reason)
    {
        (_status, _reason) = (status, reason);
        _frames.Writer.TryComplete();
    }

    /// <summary>Sends what was missed, a page after the other: nothing of it waits here for a client that does not read.</summary>
    /// <returns>The position it has reached.</returns>
    public async Task<int> CatchUp(WebConversation chat, int position, CancellationToken stop)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stop);
        while (position < chat.Log.Watermark)
        {
            var page = chat.Log.After(position, Page);
            await socket.SendAsync(page.ToBytes(), WebSocketMessageType.Text, endOfMessage: true, both.Token);
            position = page.Watermark;
        }
        return position;
    }

    public void CloseUnless(bool holds)
    {
        if (!holds)
            Close(WebSocketCloseStatus.PolicyViolation, "over");
    }

    /// <summary>Sends until the stream is closed by either side or the host stops.</summary>
    public async Task Run(CancellationToken stop)
    {
        using var stopping = stop.Register(() => Close(WebSocketCloseStatus.EndpointUnavailable, "restarting"));
        var listening = Listen();
        try
        {
            await Write();
            using var patience = new CancellationTokenSource(Goodbye, time);
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(_status, _reason, patience.Token);
            await listening.WaitAsync(patience.Token);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException)
        {
            // The other side is not there any more: nothing left to say to it.
        }
        finally
        {
            socket.Abort();
            await listening;
        }
    }

    private async Task Write()
    {
        while (true)
        {
            bool more;
            using (var quiet = new CancellationTokenSource(KeepAlive, time))
            using (var wait = CancellationTokenSource.CreateLinkedTokenSource(quiet.Token, _gone.Token))
                try
                {
                    more = await _frames.Reader.WaitToReadAsync(wait.Token);
                }
                catch (OperationCanceledException)
                {
                    if (_gone.IsCancellationRequested)
                        return;
                    await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, endOfMessage: true, _gone.Token);
                    continue;
                }
            if (!more)
                return;
            while (_frames.Reader.TryRead(out var frame))
            {
                await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, _gone.Token);
                Interlocked.Add(ref _queued, -frame.Length);
            }
        }
    }

    private async Task Listen()
    {
        var ignored = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(ignored.AsMemory(), CancellationToken.None)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // A dropped connection ends the stream like a closed one.
        }
        await _gone.CancelAsync();
    }
}
