using System.Threading.Channels;
using ProjectBot.Messaging;

namespace ProjectBot.Tests.Messaging;

/// <summary>A channel that answers as told and lets the test wait for what was sent.</summary>
internal sealed class FakeChannel(TimeProvider time) : IChannel
{
    private readonly Channel<(OutboxMessage Message, DateTimeOffset At)> _sent = Channel.CreateUnbounded<(OutboxMessage, DateTimeOffset)>();
    private readonly Lock _lock = new();
    private int _underWay;

    public Func<OutboxMessage, ValueTask<Delivery>> Answers { get; set; } = message => new(new Delivery($"a-{message.Message.Text}"));

    public int Count { get; private set; }

    /// <summary>The most messages that were on their way at once.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>What was taken, in order: conversation, text, and when it came in.</summary>
    public List<(string Conversation, string Text, DateTimeOffset At)> Taken { get; } = [];

    /// <summary>When anything came in, taken or not.</summary>
    public List<DateTimeOffset> Asked { get; } = [];

    public bool Serves(Address address) => address.Channel != "nowhere";

    public async ValueTask<Delivery> Send(OutboxMessage message, CancellationToken stop)
    {
        var at = time.GetUtcNow();
        lock (_lock)
        {
            Count++;
            Asked.Add(at);
            MostAtOnce = Math.Max(MostAtOnce, ++_underWay);
        }

        try
        {
            var answer = await Answers(message);
            lock (_lock)
                if (answer.Taken)
                    Taken.Add((message.Address.Conversation, message.Message.Text ?? "", at));
            return answer;
        }
        finally
        {
            lock (_lock)
                _underWay--;
            await _sent.Writer.WriteAsync((message, time.GetUtcNow()), stop);
        }
    }

    public async Task<(string Text, DateTimeOffset At)> Next()
    {
        var (message, at) = await NextMessage();
        return (message.Message.Text!, at);
    }

    public async Task<(OutboxMessage Message, DateTimeOffset At)> NextMessage()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        return await _sent.Reader.ReadAsync(patience.Token);
    }
}
