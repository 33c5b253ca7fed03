using ProjectBot.Journal;
using ProjectBot.Messaging;

namespace ProjectBot.Tests.Messaging;

/// <summary>A channel that is away, asks to wait, does not answer, or will not.</summary>
public sealed class OutboxOutageTests : PostOffice
{
    private static readonly Delivery Away = new(null, "0 HttpRequestException", TimeSpan.Zero);

    [Fact]
    public async Task An_outage_of_twenty_minutes_kills_nothing_and_the_channel_is_asked_only_now_and_then()
    {
        Fake.Answers = _ => new(Time.GetUtcNow() < Start.AddMinutes(20) ? Away : new("id"));
        var turns = new List<JournalEntry>();
        for (var i = 1; i <= 60; i++)
            turns.Add(await Turn(i, To($"room {i % 30}", $"{i:00}")));
        turns.ForEach(Outbox.Post);
        await Pass(() => Time.GetUtcNow() >= Start.AddMinutes(20), TimeSpan.FromSeconds(1));
        // Five find out, with those under way at the time; then one each minute.
        Assert.InRange(Fake.Count, 20, 60);
        await Pass(() => turns.TrueForAll(turn => Of(turn.Number)[0].State == DeliveryState.Sent), TimeSpan.FromSeconds(1));
        Assert.InRange(Time.GetUtcNow() - Start, TimeSpan.FromMinutes(20), TimeSpan.FromMinutes(24));
        Assert.Equal(60, Fake.Taken.Count);
        Assert.All(Fake.Taken.GroupBy(taken => taken.Conversation), room => Assert.Equal(room.Select(taken => taken.Text).Order(StringComparer.Ordinal), room.Select(taken => taken.Text)));
        Assert.Equal(1, Counted("outages"));
    }

    [Fact]
    public async Task What_is_over_before_the_channel_is_back_is_dropped_with_the_reason()
    {
        Fake.Answers = _ => new(Time.GetUtcNow() < Start.AddMinutes(20) ? Away : new("id"));
        var turn = await Turn(1, To("a", "standup", new() { Until = Start.AddMinutes(10) }), To("b", "notice"));
        Outbox.Post(turn);
        await Pass(() => !Of(1).Any(message => message.IsWaiting), TimeSpan.FromSeconds(5));
        Assert.Equal([DeliveryState.Dropped, DeliveryState.Sent], Of(1).Select(message => message.State));
        Assert.Equal("Its time was over. 0 HttpRequestException", Of(1)[0].Problem);
        Assert.Equal(("notice", 1, 1), (Assert.Single(Fake.Taken).Text, Counted("dropped"), Counted("sends")));
    }

    [Fact]
    public async Task A_wait_the_channel_asks_for_is_kept_once_each_time_and_never_doubled()
    {
        Fake.Answers = _ => new(Fake.Count <= 4 ? new Delivery(null, "429", TimeSpan.FromSeconds(30)) : new("id"));
        Outbox.Post(await Turn(1, To("a", "x")));
        await Pass(() => Fake.Taken.Count == 1, TimeSpan.FromSeconds(1));
        for (var i = 1; i < 5; i++)
            Assert.InRange(Fake.Asked[i] - Fake.Asked[i - 1], TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(34));
        Assert.Equal(4, Counted("retries"));
    }

    [Fact]
    public async Task Those_who_were_asked_to_wait_do_not_come_back_all_at_once()
    {
        var refused = new HashSet<string>();
        Fake.Answers = message =>
        {
            lock (refused)
                return new(refused.Add(message.Address.Conversation) ? new Delivery(null, "429", TimeSpan.FromSeconds(100)) : new("id"));
        };
        Outbox.Post([To("a", "x"), To("b", "x"), To("c", "x"), To("d", "x")]);
        await Pass(() => Fake.Taken.Count == 4, TimeSpan.FromMilliseconds(250));
        Assert.True(Fake.Taken.Select(taken => taken.At).Distinct().Count() >= 3);
        Assert.All(Fake.Taken, taken => Assert.InRange(taken.At - Start, TimeSpan.FromSeconds(100), TimeSpan.FromSeconds(112)));
    }

    [Fact]
    public async Task A_channel_that_never_answers_is_given_up_after_a_while_and_what_may_have_arrived_is_counted()
    {
        var never = new TaskCompletionSource();
        Fake.Answers = async _ =>
        {
            if (Fake.Count == 1)
                await never.Task;
            return new("id");
        };
        Outbox.Post(await Turn(1, To("a", "x")));
        await Pass(() => Fake.Taken.Count == 1, TimeSpan.FromSeconds(1));
        Assert.InRange(Fake.Asked[1] - Start, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(45));
        Assert.Equal(1, Counted("repeats", "unsure"));
        never.SetResult();
    }

    [Fact]
    public async Task What_a_channel_takes_and_never_answers_is_sent_five_times_at_most_each_time_later_and_then_accounted_for()
    {
        Fake.Answers = _ => new(new Delivery(null, "504", TimeSpan.Zero) { IsUnsure = true });
        Outbox.Post(await Turn(1, To("a", "x")));
        await Pass(() => !Of(1).Any(message => message.IsWaiting), TimeSpan.FromSeconds(20));
        Assert.Equal(5, Fake.Count);
        Assert.InRange(Fake.Asked[2] - Fake.Asked[1], TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(4));
        Assert.InRange(Fake.Asked[4] - Fake.Asked[3], TimeSpan.FromMinutes(60), TimeSpan.FromMinutes(70));
        var message = Assert.Single(Of(1));
        Assert.Equal(DeliveryState.Dead, message.State);
        Assert.Contains("may have arrived", message.Problem, StringComparison.Ordinal);
        Assert.Equal(4, Counted("repeats", "unsure"));
    }

    [Fact]
    public async Task What_the_channel_will_not_take_is_dead_with_its_reason_and_is_no_outage()
    {
        Fake.Answers = _ => new(new Delivery(null, "403 MessageWritesBlocked"));
        Outbox.Post(await Turn(1, [.. Enumerable.Range(0, 20).Select(i => To($"room {i}", "x"))]));
        await Pass(() => !Of(1).Any(message => message.IsWaiting), TimeSpan.FromMilliseconds(100));
        Assert.All(Of(1), message => Assert.Equal((DeliveryState.Dead, "403 MessageWritesBlocked"), (message.State, message.Problem)));
        Assert.Equal((20, 20, 0), (Fake.Count, Counted("dead"), Counted("outages")));
    }
}
