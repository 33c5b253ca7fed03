using ProjectBot.Journal;
using ProjectBot.Messaging;

namespace ProjectBot.Tests.Messaging;

public sealed class OutboxTests : PostOffice
{
    [Fact]
    public async Task Messages_of_a_conversation_go_out_in_order_and_their_entry_is_not_written_again()
    {
        var entry = await Turn(1, To("a", "one"), To("a", "two"), To("b", "three"));
        Outbox.Post(entry);
        var sent = new[] { (await Fake.Next()).Text, (await Fake.Next()).Text, (await Fake.Next()).Text };
        await Marked(entry);

        Assert.Equal(["one", "two"], sent.Where(text => text != "three"));
        Assert.Equal(1, (await Store.Find<JournalEntry>("t1"))!.Version);
        // One note before each attempt, one when all is done.
        Assert.InRange(Store.Commits, 2, 5);
        Assert.All(Of(1), message => Assert.Equal((DeliveryState.Sent, $"a-{message.Message.Text}", 1), (message.State, message.ActivityId, message.Attempts)));
        Assert.Empty(await Store.All<Sending>(Sending.Ready));
    }

    [Fact]
    public async Task A_turn_whose_answers_went_back_in_the_response_keeps_no_document_more()
    {
        var talk = new Transcript();
        await talk.Bot.Hear(talk.Turn("ana", null, "project new Apollo"), inline: true);
        var heard = await talk.Bot.Hear(talk.Turn("ana", null, "task add Draft"), inline: true);
        Assert.Equal(1, heard.Entry!.Version);
        Assert.Empty(((ProjectBot.Storage.MemoryStore)talk.Store).Everything().OfType<Sending>());
    }

    [Fact]
    public async Task What_an_entry_had_waiting_before_there_were_documents_for_it_is_sent_too()
    {
        var entry = new JournalEntry { Id = "t1", Number = 1, At = Start, By = "p1", Where = "a", Outbox = [To("a", "old")] };
        await Store.Inner.Save(new([ProjectBot.Storage.StoreChanges.Write(Store.Inner, entry)], []));
        Outbox.Post(entry);
        Assert.Equal("old", (await Fake.Next()).Text);
        await Marked(entry);
    }

    [Fact]
    public async Task The_same_turn_posted_again_is_not_sent_again()
    {
        var entry = await Turn(1, To("a", "one"));
        Outbox.Post(entry);
        Outbox.Post(entry);
        await Fake.Next();
        await Marked(entry);
        Outbox.Post(entry);
        Outbox.Post(await Turn(2, To("a", "next")));

        Assert.Equal("next", (await Fake.Next()).Text);
        Assert.Equal(2, Fake.Count);
    }

    [Fact]
    public async Task What_an_earlier_run_left_is_sent_at_start_oldest_first()
    {
        for (var i = 1; i <= 450; i++)
            await Turn(i, To("a", $"{i}") with { Address = new(Channel, "a", ConversationKind.Personal) });
        await Outbox.Start(default);
        for (var i = 1; i <= 450; i++)
            Assert.Equal($"{i}", (await Fake.Next()).Text);
    }

    [Fact]
    public async Task A_message_that_is_put_off_is_tried_again_after_the_time_asked_for_and_holds_back_those_behind_it()
    {
        Fake.Answers = message => new(Fake.Count == 1 ? new Delivery(null, "429", TimeSpan.FromSeconds(30)) : new Delivery("id"));
        var entry = await Turn(1, To("a", "one"), To("a", "two"));
        Outbox.Post(entry);
        await Fake.Next();
        await Pass(() => Of(1)[0].Attempts == 1, TimeSpan.FromMilliseconds(100));
        Assert.Equal("429", Of(1)[0].Problem);
        Assert.Single(await Store.All<Sending>(Sending.Ready));

        var (text, at) = await Advance(Fake.Next(), TimeSpan.FromSeconds(1));
        Assert.Equal("one", text);
        Assert.InRange(at - Start, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(34));
        Assert.Equal("two", (await Fake.Next()).Text);
        await Marked(entry);
        Assert.Equal((DeliveryState.Sent, 2, null), (Of(1)[0].State, Of(1)[0].Attempts, Of(1)[0].Problem));
    }

    [Fact]
    public async Task What_was_sent_is_marked_while_another_message_of_the_turn_stands_behind_one_that_waits()
    {
        Fake.Answers = message => new(message.Address.Conversation == "slow" ? new Delivery(null, "429", TimeSpan.FromHours(1)) : new Delivery("id"));
        Outbox.Post(await Turn(1, To("slow", "first")));
        await Fake.Next();
        await Pass(() => Of(1)[0].Attempts == 1, TimeSpan.FromMilliseconds(100));
        Outbox.Post(await Turn(2, To("slow", "behind"), To("fast", "other")));

        Assert.Equal("other", (await Fake.Next()).Text);
        await Pass(() => Of(2)[1].State == DeliveryState.Sent, TimeSpan.FromMilliseconds(100));
        Assert.Equal(DeliveryState.Waiting, Of(2)[0].State);
    }

    [Fact]
    public async Task A_message_is_given_up_at_once_when_the_channel_says_never()
    {
        Fake.Answers = _ => new(new Delivery(null, "403 MessageWritesBlocked"));
        var entry = await Turn(1, To("a", "one"));
        Outbox.Post(entry);
        await Fake.Next();
        await Marked(entry);
        Assert.Equal((DeliveryState.Dead, "403 MessageWritesBlocked"), (Of(1)[0].State, Of(1)[0].Problem));
    }

    [Fact]
    public async Task A_message_that_fails_for_itself_steps_aside_and_is_given_up()
    {
        Fake.Answers = message => message.Message.Text == "one" ? throw new InvalidOperationException() : new(new Delivery("id"));
        var entry = await Turn(1, To("a", "one"), To("a", "two"));
        Outbox.Post(entry);
        await Pass(() => Of(1)[1].State == DeliveryState.Sent, TimeSpan.FromSeconds(1));
        Assert.InRange(Time.GetUtcNow() - Start, TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(15));
        await Pass(() => Of(1)[0].State != DeliveryState.Waiting, TimeSpan.FromMinutes(5));
        Assert.Equal((DeliveryState.Dead, "It may have arrived: InvalidOperationException, each time."), (Of(1)[0].State, Of(1)[0].Problem));
        Assert.InRange(Time.GetUtcNow() - Start, TimeSpan.FromHours(1), TimeSpan.FromHours(2));
    }

    [Fact]
    public async Task A_message_nobody_can_deliver_is_dead()
    {
        var entry = await Turn(1, To("a", "one") with { Address = new("nowhere", "1", ConversationKind.Personal) });
        Outbox.Post(entry);
        await Marked(entry);
        Assert.Equal(DeliveryState.Dead, Of(1)[0].State);
    }

    [Fact]
    public async Task Messages_of_a_turn_without_an_entry_are_sent_without_a_record()
    {
        Outbox.Post([To("a", "hi")]);
        Assert.Equal("hi", (await Fake.Next()).Text);
        Assert.Equal(0, Store.Commits);
    }

    [Fact]
    public async Task A_conversation_is_never_written_to_faster_than_Teams_allows()
    {
        const int count = 150;
        Outbox.Post([.. Enumerable.Range(0, count).Select(i => To("a", $"{i}"))]);
        var times = new List<DateTimeOffset>();
        while (times.Count < count)
            times.Add((await Advance(Fake.Next(), TimeSpan.FromMilliseconds(100))).At);

        foreach (var (most, window) in new[] { (7, 1), (8, 2), (60, 30) })
            for (var i = most; i < count; i++)
                Assert.True(times[i] - times[i - most] >= TimeSpan.FromSeconds(window), $"{most} in {window} s at {i}");
    }

    [Fact]
    public async Task Many_messages_of_one_turn_are_marked_as_they_go_in_documents_of_fifty()
    {
        var entry = await Turn(1, [.. Enumerable.Range(0, 120).Select(i => To($"room {i}", $"{i}"))]);
        Assert.Equal([50, 50, 20], (await Store.All<Sending>(Sending.Ready)).OrderBy(one => one.Number).Select(one => one.Marks.Length));
        Fake.Answers = message => new(new Delivery($"a-{message.Message.Text}"));
        Outbox.Post(entry);
        await Pass(() => Fake.Count >= 60, TimeSpan.FromMilliseconds(20));
        Assert.InRange(Of(1).Count(message => message.State == DeliveryState.Sent), 30, 120);
        await Pass(() => !Of(1).Any(message => message.IsWaiting), TimeSpan.FromMilliseconds(20));
        Assert.All(Of(1), message => Assert.Equal($"a-{message.Message.Text}", message.ActivityId));
    }

    [Fact]
    public async Task An_outcome_is_written_a_second_later_though_others_are_still_under_way()
    {
        var gate = new TaskCompletionSource();
        Fake.Answers = async message =>
        {
            if (message.Message.Text == "slow")
                await gate.Task;
            return new("id");
        };
        var entry = await Turn(1, To("a", "quick"), To("b", "slow"));
        Outbox.Post(entry);
        await Fake.Next();
        await Pass(() => Of(1)[0].State == DeliveryState.Sent, TimeSpan.FromMilliseconds(20));
        Assert.InRange(Time.GetUtcNow() - Start, TimeSpan.Zero, TimeSpan.FromSeconds(2));
        Assert.Equal((DeliveryState.Sent, DeliveryState.Waiting), (Of(1)[0].State, Of(1)[1].State));
        gate.SetResult();
        await Marked(entry);
    }

    [Fact]
    public async Task What_was_sent_when_it_stops_is_not_sent_again()
    {
        var gate = new TaskCompletionSource();
        Fake.Answers = async message =>
        {
            if (message.Message.Text == "first")
                await gate.Task;
            return new("id");
        };
        Outbox.Post(await Turn(1, To("slow", "first")));
        Outbox.Post(await Turn(2, To("slow", "behind"), To("fast", "other")));
        Assert.Equal("other", (await Fake.Next()).Text);
        var stopped = Outbox.Stop(default);
        gate.SetResult();
        await stopped;
        Assert.Equal((DeliveryState.Waiting, DeliveryState.Sent), (Of(2)[0].State, Of(2)[1].State));
    }

    [Fact]
    public async Task Stopping_lets_a_running_send_finish_and_leaves_the_rest_for_the_next_run()
    {
        var going = new TaskCompletionSource();
        var gate = new TaskCompletionSource();
        Fake.Answers = async message =>
        {
            going.TrySetResult();
            await gate.Task;
            return new($"a-{message.Message.Text}");
        };
        var entry = await Turn(1, To("a", "one"));
        Outbox.Post(entry);
        Outbox.Post(await Turn(2, To("a", "two")));
        await going.Task;
        var stopped = Outbox.Stop(default);
        Assert.False(stopped.IsCompleted);
        gate.SetResult();
        await stopped;

        Assert.Equal(DeliveryState.Sent, Of(1)[0].State);
        Assert.Equal(DeliveryState.Waiting, Of(2)[0].State);
        using var next = New();
        await next.Start(default);
        await Fake.Next();
        Assert.Equal("two", (await Fake.Next()).Text);
    }
}
