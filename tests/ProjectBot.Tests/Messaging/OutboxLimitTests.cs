using ProjectBot.Journal;
using ProjectBot.Messaging;

namespace ProjectBot.Tests.Messaging;

/// <summary>How fast, how many at once, and who goes first.</summary>
public sealed class OutboxLimitTests : PostOffice
{
    [Fact]
    public async Task All_conversations_of_a_channel_together_never_pass_its_limit_in_any_second_as_the_channel_sees_them()
    {
        // Slow answers: the channel may have seen a message at any moment until it answered.
        Fake.Answers = async message =>
        {
            await Task.Delay(TimeSpan.FromMilliseconds(60), Time);
            return new("id");
        };
        Outbox.Post([.. Enumerable.Range(0, 260).Select(i => To($"room {i}", "x"))]);
        await Pass(() => Fake.Taken.Count == 260, TimeSpan.FromMilliseconds(10));

        var asked = Fake.Asked.Order().ToList();
        for (var i = 50; i < asked.Count; i++)
            Assert.True(asked[i] - asked[i - 50] >= TimeSpan.FromSeconds(1), $"50 in less than a second at {i}");
        Assert.InRange(Fake.MostAtOnce, 2, 16);
        Assert.InRange((asked[^1] - asked[0]).TotalSeconds, 4.2, 7);
    }

    [Fact]
    public async Task Each_tenant_and_each_channel_has_a_limit_of_its_own()
    {
        using var outbox = New(new() { Limits = OutboxSettingsOf(new(2)) });
        outbox.Post([.. Enumerable.Range(0, 12).Select(i => To($"room {i}", "x")).Select((message, i) => message with { Address = message.Address with { Tenant = $"t{i % 3}" } })]);
        await Pass(() => Fake.Taken.Count == 12, TimeSpan.FromMilliseconds(50));
        Assert.InRange((Fake.Asked.Max() - Start).TotalSeconds, 1, 1.3);
    }

    [Fact]
    public async Task One_slow_conversation_holds_up_no_other()
    {
        var gate = new TaskCompletionSource();
        Fake.Answers = async message =>
        {
            if (message.Address.Conversation == "slow")
                await gate.Task;
            return new("id");
        };
        Outbox.Post([To("slow", "first"), To("slow", "second"), .. Enumerable.Range(0, 40).Select(i => To($"room {i}", "x"))]);
        await Pass(() => Fake.Taken.Count == 40, TimeSpan.FromMilliseconds(20));
        Assert.InRange(Time.GetUtcNow() - Start, TimeSpan.Zero, TimeSpan.FromSeconds(3));
        gate.SetResult();
        await Pass(() => Fake.Taken.Count == 42, TimeSpan.FromMilliseconds(20));
    }

    [Fact]
    public async Task Answers_go_before_what_waits_already_and_reminders_last_though_each_urgency_keeps_its_order()
    {
        using var outbox = New(new() { Limits = OutboxSettingsOf(new(10, 1)) });
        var reminder = new Terms { Urgency = Urgency.Low };
        outbox.Post([.. Enumerable.Range(0, 20).Select(i => To($"room {i}", $"low {i:00}", reminder)), .. Enumerable.Range(0, 20).Select(i => To($"room {i}", $"plain {i:00}"))]);
        await Pass(() => Fake.Taken.Count >= 5, TimeSpan.FromMilliseconds(20));
        outbox.Post([To("room 3", "answer", null) with { ReplyTo = "question" }, To("room 4", "urgent", new() { Urgency = Urgency.Urgent })]);
        await Pass(() => Fake.Taken.Count == 42, TimeSpan.FromMilliseconds(20));

        var order = Fake.Taken.ConvertAll(taken => taken.Text);
        Assert.InRange(order.IndexOf("answer"), 5, 8);
        Assert.InRange(order.IndexOf("urgent"), order.IndexOf("answer"), 9);
        var low = order.Where(text => text.StartsWith("low", StringComparison.Ordinal)).ToList();
        Assert.Equal(low.Order(StringComparer.Ordinal), low);
        Assert.True(order.IndexOf("plain 19") < order.IndexOf(low[6]));
    }

    [Fact]
    public async Task In_a_conversation_that_rests_what_is_urgent_goes_first_afterwards()
    {
        Fake.Answers = message => new(Fake.Count == 1 ? new Delivery(null, "429", TimeSpan.FromSeconds(20)) : new Delivery("id"));
        Outbox.Post([To("a", "card drawn anew", new() { Urgency = Urgency.Low })]);
        await Until(() => Fake.Count == 1);
        await Settled();
        Outbox.Post([To("a", "plain"), To("a", "urgent", new() { Urgency = Urgency.Urgent })]);
        await Pass(() => Fake.Taken.Count == 3, TimeSpan.FromSeconds(1));
        Assert.Equal(["urgent", "plain", "card drawn anew"], Fake.Taken.Select(taken => taken.Text));
        Assert.InRange(Fake.Asked[1] - Start, TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(24));
    }

    [Fact]
    public async Task What_the_host_itself_shows_is_not_slowed_down()
    {
        Outbox.Post([.. Enumerable.Range(0, 500).Select(i => To($"room {i % 3}", $"{i}") with { Address = new(Channel, $"room {i % 3}", ConversationKind.Personal) })]);
        await Until(() => Fake.Taken.Count == 500);
        Assert.Equal(Start, Time.GetUtcNow());
    }

    private System.Collections.Immutable.ImmutableDictionary<string, OutboxLimit> OutboxSettingsOf(OutboxLimit limit) =>
        System.Collections.Immutable.ImmutableDictionary<string, OutboxLimit>.Empty.Add(Channel, limit);
}
