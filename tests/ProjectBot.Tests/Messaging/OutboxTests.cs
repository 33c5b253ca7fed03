using ProjectBot.Journal;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using ProjectBot.Chat;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Tests.Chat;

namespace ProjectBot.Tests.Messaging;

public sealed class OutboxTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);
    private readonly FakeTimeProvider _time = new(Start);
    private readonly MeddledStore _store = new(new MemoryStore(Documents.Types()));
    private readonly FakeChannel _channel;
    private readonly Outbox _outbox;

    public OutboxTests()
    {
        _channel = new(_time);
        _outbox = New();
    }

    [Fact]
    public async Task Messages_of_a_conversation_go_out_in_order_and_the_turn_is_marked_once()
    {
        var entry = await Turn(1, To("a", "one"), To("a", "two"), To("b", "three"));
        _outbox.Post(entry);
        var sent = new[] { (await _channel.Next()).Text, (await _channel.Next()).Text, (await _channel.Next()).Text };
        await Marked(entry);

        Assert.Equal(["one", "two"], sent.Where(text => text != "three"));
        Assert.Equal(1, _store.Commits);
        Assert.All(Entry(1).Outbox, message => Assert.Equal((DeliveryState.Sent, $"a-{message.Message.Text}", 1), (message.State, message.ActivityId, message.Attempts)));
        Assert.DoesNotContain(JournalEntry.Waiting, Entry(1).Keys);
    }

    [Fact]
    public async Task The_same_turn_posted_again_is_not_sent_again()
    {
        var entry = await Turn(1, To("a", "one"));
        _outbox.Post(entry);
        _outbox.Post(entry);
        await _channel.Next();
        await Marked(entry);
        _outbox.Post(entry);
        _outbox.Post(await Turn(2, To("a", "next")));

        Assert.Equal("next", (await _channel.Next()).Text);
        Assert.Equal(2, _channel.Count);
    }

    [Fact]
    public async Task What_an_earlier_run_left_is_sent_at_start_oldest_first()
    {
        for (var i = 1; i <= 450; i++)
            await Turn(i, To("a", $"{i}") with { Address = Local("a") });
        await _outbox.Start(default);
        for (var i = 1; i <= 450; i++)
            Assert.Equal($"{i}", (await _channel.Next()).Text);
    }

    [Fact]
    public async Task A_message_that_is_put_off_is_tried_again_after_the_time_asked_for_and_holds_back_those_behind_it()
    {
        _channel.Answers = message => new(_channel.Count == 1 ? new Delivery(null, "429", TimeSpan.FromSeconds(30)) : new Delivery("id"));
        var entry = await Turn(1, To("a", "one"), To("a", "two"));
        _outbox.Post(entry);
        await _channel.Next();
        await Until(() => Entry(1).Outbox[0].Attempts == 1);
        Assert.Equal("429", Entry(1).Outbox[0].Problem);
        Assert.Contains(JournalEntry.Waiting, Entry(1).Keys);

        var (text, at) = await Advance(_channel.Next(), TimeSpan.FromSeconds(1));
        Assert.Equal("one", text);
        Assert.InRange(at - Start, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(32));
        Assert.Equal("two", (await _channel.Next()).Text);
        await Marked(entry);
        Assert.Equal((DeliveryState.Sent, 2, null), (Entry(1).Outbox[0].State, Entry(1).Outbox[0].Attempts, Entry(1).Outbox[0].Problem));
    }

    [Fact]
    public async Task What_was_sent_is_marked_while_another_message_of_the_turn_stands_behind_one_that_waits()
    {
        _channel.Answers = message => new(message.Address.Conversation == "slow" ? new Delivery(null, "429", TimeSpan.FromHours(1)) : new Delivery("id"));
        _outbox.Post(await Turn(1, To("slow", "first")));
        await _channel.Next();
        await Until(() => Entry(1).Outbox[0].Attempts == 1);
        _outbox.Post(await Turn(2, To("slow", "behind"), To("fast", "other")));

        Assert.Equal("other", (await _channel.Next()).Text);
        await Until(() => Entry(2).Outbox[1].State == DeliveryState.Sent);
        Assert.Equal(DeliveryState.Waiting, Entry(2).Outbox[0].State);
    }

    [Fact]
    public async Task A_message_is_given_up_at_once_when_the_channel_says_never()
    {
        _channel.Answers = _ => new(new Delivery(null, "403 MessageWritesBlocked"));
        var entry = await Turn(1, To("a", "one"));
        _outbox.Post(entry);
        await _channel.Next();
        await Marked(entry);
        Assert.Equal((DeliveryState.Dead, "403 MessageWritesBlocked"), (Entry(1).Outbox[0].State, Entry(1).Outbox[0].Problem));
    }

    [Fact]
    public async Task A_message_is_given_up_after_the_last_try_and_the_next_one_goes()
    {
        _channel.Answers = message => message.Message.Text == "one" ? throw new InvalidOperationException() : new(new Delivery("id"));
        var entry = await Turn(1, To("a", "one"), To("a", "two"));
        _outbox.Post(entry);
        Assert.Equal("two", (await Advance(_channel.Next(), TimeSpan.FromMinutes(1))).Text);
        await Marked(entry);
        Assert.Equal((DeliveryState.Dead, Outbox.Tries), (Entry(1).Outbox[0].State, Entry(1).Outbox[0].Attempts));
    }

    [Fact]
    public async Task A_message_nobody_can_deliver_is_dead()
    {
        var entry = await Turn(1, To("a", "one") with { Address = new("nowhere", "1", ConversationKind.Personal) });
        _outbox.Post(entry);
        await Marked(entry);
        Assert.Equal(DeliveryState.Dead, Entry(1).Outbox[0].State);
    }

    [Fact]
    public async Task Messages_of_a_turn_without_an_entry_are_sent_without_a_record()
    {
        _outbox.Post([To("a", "hi")]);
        Assert.Equal("hi", (await _channel.Next()).Text);
        Assert.Equal(0, _store.Commits);
    }

    [Fact]
    public async Task Marking_goes_on_top_of_what_somebody_else_changed()
    {
        var entry = await Turn(1, To("a", "one"));
        _store.BeforeSave = () =>
        {
            _store.BeforeSave = null;
            return _store.Change<JournalEntry>("t1", entry => entry with { Project = "other" });
        };
        _outbox.Post(entry);
        await _channel.Next();
        await Marked(entry);
        Assert.Equal(("other", DeliveryState.Sent), (Entry(1).Project, Entry(1).Outbox[0].State));
    }

    [Fact]
    public async Task A_conversation_is_never_written_to_faster_than_Teams_allows()
    {
        const int count = 150;
        _outbox.Post([.. Enumerable.Range(0, count).Select(i => To("a", $"{i}"))]);
        var times = new List<DateTimeOffset>();
        while (times.Count < count)
            times.Add((await Advance(_channel.Next(), TimeSpan.FromMilliseconds(100))).At);

        foreach (var (most, window) in new[] { (7, 1), (8, 2), (60, 30) })
            for (var i = most; i < count; i++)
                Assert.True(times[i] - times[i - most] >= TimeSpan.FromSeconds(window), $"{most} in {window} s at {i}");
    }

    [Fact]
    public async Task Of_many_messages_no_more_than_ten_outcomes_are_unwritten()
    {
        var sent = 0;
        var gate = new TaskCompletionSource();
        _channel.Answers = async message =>
        {
            if (Interlocked.Increment(ref sent) > 25)
                await gate.Task;
            return new($"a-{message.Message.Text}");
        };
        var entry = await Turn(1, [.. Enumerable.Range(0, 60).Select(i => To($"room {i}", $"{i}"))]);
        _outbox.Post(entry);
        await Until(() => Volatile.Read(ref sent) >= 26 && Entry(1).Outbox.Count(message => message.State == DeliveryState.Sent) >= 15);
        gate.SetResult();
        await Marked(entry);
        Assert.InRange(_store.Commits, 2, 7);
    }

    [Fact]
    public async Task An_outcome_is_written_a_second_later_though_others_are_still_under_way()
    {
        var gate = new TaskCompletionSource();
        _channel.Answers = async message =>
        {
            if (message.Message.Text == "slow")
                await gate.Task;
            return new("id");
        };
        var entry = await Turn(1, To("a", "quick"), To("b", "slow"));
        _outbox.Post(entry);
        await _channel.Next();
        Assert.Equal(DeliveryState.Waiting, Entry(1).Outbox[0].State);
        for (var i = 0; i < 200 && Entry(1).Outbox[0].State == DeliveryState.Waiting; i++)
        {
            _time.Advance(TimeSpan.FromMilliseconds(20));
            await Task.Delay(5);
        }

        Assert.Equal((DeliveryState.Sent, DeliveryState.Waiting), (Entry(1).Outbox[0].State, Entry(1).Outbox[1].State));
        gate.SetResult();
        await Marked(entry);
    }

    [Fact]
    public async Task What_was_sent_when_it_stops_is_not_sent_again()
    {
        var gate = new TaskCompletionSource();
        _channel.Answers = async message =>
        {
            if (message.Message.Text == "first")
                await gate.Task;
            return new("id");
        };
        _outbox.Post(await Turn(1, To("slow", "first")));
        _outbox.Post(await Turn(2, To("slow", "behind"), To("fast", "other")));
        Assert.Equal("other", (await _channel.Next()).Text);
        var stopped = _outbox.Stop(default);
        gate.SetResult();
        await stopped;
        Assert.Equal((DeliveryState.Waiting, DeliveryState.Sent), (Entry(2).Outbox[0].State, Entry(2).Outbox[1].State));
    }

    [Fact]
    public async Task Stopping_lets_a_running_send_finish_and_leaves_the_rest_for_the_next_run()
    {
        var going = new TaskCompletionSource();
        var gate = new TaskCompletionSource();
        _channel.Answers = async message =>
        {
            going.TrySetResult();
            await gate.Task;
            return new($"a-{message.Message.Text}");
        };
        var entry = await Turn(1, To("a", "one"));
        _outbox.Post(entry);
        _outbox.Post(await Turn(2, To("a", "two")));
        await going.Task;
        var stopped = _outbox.Stop(default);
        Assert.False(stopped.IsCompleted);
        gate.SetResult();
        await stopped;

        Assert.Equal(DeliveryState.Sent, Entry(1).Outbox[0].State);
        Assert.Equal(DeliveryState.Waiting, Entry(2).Outbox[0].State);
        using var next = New();
        await next.Start(default);
        await _channel.Next();
        Assert.Equal("two", (await _channel.Next()).Text);
    }

    public void Dispose() => _outbox.Dispose();

    private Outbox New() => new(_store, [_channel], _time, NullLogger<Outbox>.Instance);

    private async Task<Heard> Turn(long number, params OutboxMessage[] messages)
    {
        var entry = new JournalEntry { Id = $"t{number}", Number = number, At = Start, By = "p1", Where = "a", Outbox = [.. messages] };
        await _store.Inner.Save(new Commit([_store.Inner.Write(entry)], []));
        return new(messages, entry) { Answers = [] };
    }

    private JournalEntry Entry(long number)
    {
        var found = _store.Inner.Find<JournalEntry>($"t{number}");
        return found.IsCompletedSuccessfully ? found.Result! : throw new InvalidOperationException("Memory answers at once.");
    }

    private Task Marked(Heard heard) => Until(() => !Entry(heard.Entry!.Number).Outbox.Any(message => message.IsWaiting));

    private static OutboxMessage To(string conversation, string text) =>
        new(new("msteams", conversation, ConversationKind.Personal, "https://smba.trafficmanager.net/emea/"), new(text), "en");

    private static Address Local(string conversation) => new("webchat", conversation, ConversationKind.Personal);

    private static async Task Until(Func<bool> condition)
    {
        for (var i = 0; i < 2000 && !condition(); i++)
            await Task.Delay(5);
        Assert.True(condition());
    }

    /// <summary>Lets time pass until the task is done.</summary>
    private async Task<T> Advance<T>(Task<T> task, TimeSpan step)
    {
        while (await Task.WhenAny(task, Task.Delay(3)) != task)
            _time.Advance(step);
        return await task;
    }
}
