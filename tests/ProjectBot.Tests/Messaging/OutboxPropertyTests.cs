using System.Collections.Concurrent;
using System.Collections.Immutable;
using CsCheck;
using ProjectBot.Journal;
using ProjectBot.Messaging;

namespace ProjectBot.Tests.Messaging;

/// <summary>Whatever a channel does: every message is accounted for once, in order, and never faster than allowed.</summary>
public sealed class OutboxPropertyTests : PostOffice
{
    /// <summary>What a channel may do with an attempt.</summary>
    private enum Does { Takes, AsksToWait, Fails, Breaks, Refuses }

    private static readonly Gen<(int Room, Urgency Urgency, Does[] First)[]> Days = Gen.Select(Gen.Int[0, 6], Gen.Enum<Urgency>(),
        Gen.Int[0, 9].SelectMany(luck => luck < 6 ? Gen.Const(Array.Empty<Does>()) : Gen.Enum<Does>().Array[1, 2])).Array[1, 60];

    [Fact]
    public async Task With_any_faults_every_message_is_delivered_once_or_accounted_for_in_order_and_within_the_limits() =>
        await Days.SampleAsync(Holds, iter: 12, threads: 1);

    private async Task Holds((int Room, Urgency Urgency, Does[] First)[] day)
    {
        var fake = new FakeChannel(Time);
        var tries = new ConcurrentDictionary<string, int>();
        fake.Answers = message =>
        {
            var number = int.Parse(message.Message.Text!, System.Globalization.CultureInfo.InvariantCulture);
            var attempt = tries.AddOrUpdate(message.Message.Text!, 0, (_, before) => before + 1);
            return (attempt < day[number].First.Length ? day[number].First[attempt] : Does.Takes) switch
            {
                Does.Takes => new(new Delivery($"a{number}")),
                Does.AsksToWait => new(new Delivery(null, "429", TimeSpan.FromSeconds(3))),
                Does.Fails => new(new Delivery(null, "500", TimeSpan.Zero)),
                Does.Refuses => new(new Delivery(null, "403")),
                _ => throw new HttpRequestException("gone"),
            };
        };
        var store = new ProjectBot.Storage.MemoryStore(Documents.Types());
        var outbox = New(new() { Limits = ImmutableDictionary<string, OutboxLimit>.Empty.Add(Channel, new(20, 6)) }, store, fake);
        var (entry, _) = await new Recorder(store).Keep(new("t1", Time.GetUtcNow(), "p1", "a"),
            new() { Others = [.. day.Select((one, i) => To($"room {one.Room}", $"{i}", new() { Urgency = one.Urgency }))] });
        outbox.Post(entry);
        await Pass(() => outbox.Waiting == 0, TimeSpan.FromMilliseconds(100));
        var posted = await store.Posted(entry);
        for (; posted.Any(message => message.IsWaiting); posted = await store.Posted(entry))
        {
            await Settled();
            Time.Advance(TimeSpan.FromMilliseconds(100));
        }

        for (var i = 0; i < day.Length; i++)
        {
            var dies = day[i].First.TakeWhile(does => does != Does.Takes).Contains(Does.Refuses);
            Assert.Equal(dies ? DeliveryState.Dead : DeliveryState.Sent, posted[i].State);
            Assert.Equal(dies ? 0 : 1, fake.Taken.Count(taken => taken.Text == $"{i}"));
            Assert.Equal(dies ? "403" : null, posted[i].Problem);
        }

        foreach (var rooms in fake.Taken.Select(taken => int.Parse(taken.Text, System.Globalization.CultureInfo.InvariantCulture)).GroupBy(number => (day[number].Room, day[number].Urgency)))
            Assert.Equal(rooms.Order(), rooms);
        var asked = fake.Asked.Order().ToList();
        for (var i = 20; i < asked.Count; i++)
            Assert.True(asked[i] - asked[i - 20] >= TimeSpan.FromSeconds(1));
        Assert.InRange(fake.MostAtOnce, 1, 6);
    }
}
