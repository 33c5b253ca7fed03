using ProjectBot.Journal;
using ProjectBot.Messaging;

namespace ProjectBot.Tests.Messaging;

/// <summary>What must not go yet, and what is no longer worth sending.</summary>
public sealed class OutboxLaterTests : PostOffice
{
    [Fact]
    public async Task What_has_to_wait_for_its_time_waits_in_the_store_and_not_in_memory_and_goes_within_the_minute()
    {
        await Outbox.Start(default);
        var due = Start.AddHours(5).AddMinutes(20);
        Outbox.Post(await Turn(1, To("a", "quiet hours", new() { NotBefore = due })));
        Outbox.Post(await Turn(2, To("a", "now")));
        Assert.Equal("now", (await Fake.Next()).Text);
        await Until(() => Outbox.Waiting == 0);
        Assert.Equal([due], (await Store.All<Sending>(Sending.DueIn(due))).Select(sending => sending.Due!.Value));

        await Pass(() => Fake.Count == 2, TimeSpan.FromSeconds(30));
        Assert.InRange(Fake.Taken[1].At - due, TimeSpan.Zero, TimeSpan.FromMinutes(1.5));
        await Pass(() => !Of(1)[0].IsWaiting, TimeSpan.FromMilliseconds(100));
        Assert.Empty(await Store.All<Sending>(Sending.Later));
    }

    [Fact]
    public async Task A_turn_can_say_one_thing_now_and_another_later()
    {
        await Outbox.Start(default);
        Outbox.Post(await Turn(1, To("a", "now"), To("b", "in an hour", new() { NotBefore = Start.AddHours(1) }), To("c", "in two", new() { NotBefore = Start.AddHours(2) })));
        await Fake.Next();
        await Until(() => Of(1)[0].State == DeliveryState.Sent);
        Assert.Null(Assert.Single(await Store.All<Sending>(Sending.Later)).Sender);
        await Pass(() => Fake.Count == 2, TimeSpan.FromSeconds(30));
        Assert.Equal("in an hour", Fake.Taken[1].Text);
        await Pass(() => Fake.Count == 3, TimeSpan.FromSeconds(30));
        Assert.InRange(Fake.Taken[2].At - Start, TimeSpan.FromHours(2), TimeSpan.FromMinutes(122));
    }

    [Fact]
    public async Task What_came_due_while_the_host_was_down_goes_at_the_start_and_what_is_over_is_dropped()
    {
        await Turn(1, To("a", "due", new() { NotBefore = Start.AddHours(1) }));
        await Turn(2, To("a", "over", new() { NotBefore = Start.AddHours(1), Until = Start.AddHours(2) }));
        await Turn(3, To("a", "not yet", new() { NotBefore = Start.AddDays(3) }));
        Time.Advance(TimeSpan.FromHours(20));
        await Outbox.Start(default);
        await Pass(() => !Of(1)[0].IsWaiting && !Of(2)[0].IsWaiting, TimeSpan.FromMilliseconds(100));
        Assert.Equal([DeliveryState.Sent, DeliveryState.Dropped, DeliveryState.Waiting], new[] { Of(1), Of(2), Of(3) }.Select(turn => turn[0].State));
        Assert.Equal("Its time was over.", Of(2)[0].Problem);
    }

    [Fact]
    public async Task What_waits_for_another_hour_is_not_even_read_when_it_is_looked_what_is_due()
    {
        for (var i = 1; i <= 300; i++)
            Outbox.Post(await Turn(i, To($"room {i}", "x", new() { NotBefore = Start.AddDays(1) })));
        await Outbox.Start(default);
        var read = 0;
        Store.OnRead = count => read += count;
        await Outbox.Look();
        Assert.Equal((0, 0, 0), (Outbox.Waiting, Fake.Count, read));
    }
}
