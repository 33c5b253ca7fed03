using System.Threading.Channels;
using ProjectBot.Messaging;

namespace ProjectBot.Tests.Messaging;

/// <summary>A channel that answers as told and lets the test wait for what was sent.</summary>
internal sealed class FakeChannel(TimeProvider time) : IChannel
{
    private readonly Channel<(OutboxMessage Message, DateTimeOffset At)> _sent = Channel.CreateUnbounded<(OutboxMessage, DateTimeOffset)>();

    public Func<OutboxMessage, ValueTask<Delivery>> Answers { get; set; } = message => new(new Delivery($"a-{message.Message.Text}"));

    public int Count { get; private set; }

    public bool Serves(Address address) => address.Channel != "nowhere";

    public async ValueTask<Delivery> Send(OutboxMessage message, CancellationToken stop)
    {
        Count++;
        var answer = await Answers(message);
        await _sent.Writer.WriteAsync((message, time.GetUtcNow()), stop);
        return answer;
    }

    public async Task<(string Text, DateTimeOffset At)> Next()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var (message, at) = await _sent.Reader.ReadAsync(patience.Token);
        return (message.Message.Text!, at);
    }
}
