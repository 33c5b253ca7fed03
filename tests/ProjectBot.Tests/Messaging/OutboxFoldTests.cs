using ProjectBot.Cards;
using ProjectBot.Journal;
using ProjectBot.Messaging;

namespace ProjectBot.Tests.Messaging;

/// <summary>A burst about one thing is one message.</summary>
public sealed class OutboxFoldTests : PostOffice
{
    private static readonly Terms About = new() { Fold = "apollo/T12" };

    [Fact]
    public async Task What_waits_and_is_about_the_same_thing_goes_out_as_one_message_with_every_line_once()
    {
        Outbox.Post(await Turn(1, To("a", "first in line")));
        var gate = new TaskCompletionSource();
        Fake.Answers = async _ =>
        {
            await gate.Task;
            return new("id");
        };
        Outbox.Post(await Turn(2, To("a", "Ann set T12 to p1", About)));
        Outbox.Post(await Turn(3, To("a", "another item", new() { Fold = "apollo/T13" })));
        Outbox.Post(await Turn(4, To("a", "Ann finished T12", About), To("a", "Ann set T12 to p1", About)));
        gate.SetResult();
        await Pass(() => !Of(4).Any(message => message.IsWaiting) && !Of(3)[0].IsWaiting, TimeSpan.FromMilliseconds(100));

        Assert.Equal(["first in line", "Ann set T12 to p1\nAnn finished T12", "another item"], Fake.Taken.Select(taken => taken.Text));
        Assert.Equal((DeliveryState.Sent, DeliveryState.Folded, "id"), (Of(2)[0].State, Of(4)[0].State, Of(4)[0].ActivityId));
        Assert.Equal(2, Counted("folded"));
    }

    [Fact]
    public async Task Within_a_minute_of_the_message_before_it_is_added_to_that_one_and_afterwards_said_anew()
    {
        List<(string? Updates, string Text)> seen = [];
        Fake.Answers = message =>
        {
            seen.Add((message.Updates, message.Message.Text!));
            return new(new Delivery(message.Updates ?? $"id{seen.Count}"));
        };
        foreach (var (number, text) in new[] { "p1", "p2", "done", "reopened" }.Index())
        {
            Outbox.Post(await Turn(number + 1, To("a", text, About)));
            await Pass(() => !Of(number + 1)[0].IsWaiting, TimeSpan.FromMilliseconds(100));
            Time.Advance(TimeSpan.FromSeconds(25));
        }

        Assert.Equal([(null, "p1"), ("id1", "p1\np2"), ("id1", "p1\np2\ndone"), (null, "reopened")], seen);
        Assert.Equal("id1", Of(3)[0].ActivityId);
    }

    [Fact]
    public async Task Where_a_message_cannot_be_changed_the_next_one_is_said_by_itself()
    {
        Fake.Answers = message => new(message.Updates is null ? new Delivery("id") : new Delivery(null, "405"));
        Outbox.Post(await Turn(1, To("a", "p1", About)));
        await Pass(() => !Of(1)[0].IsWaiting, TimeSpan.FromMilliseconds(100));
        Outbox.Post(await Turn(2, To("a", "p2", About)));
        await Pass(() => !Of(2)[0].IsWaiting, TimeSpan.FromMilliseconds(100));
        Assert.Equal(["p1", "p2"], Fake.Taken.Select(taken => taken.Text));
        Assert.Equal(DeliveryState.Sent, Of(2)[0].State);
    }

    [Fact]
    public async Task What_is_about_the_same_thing_in_another_conversation_or_more_urgent_stays_a_message_of_its_own()
    {
        Fake.Answers = message => new(Fake.Count <= 2 ? new Delivery(null, "429", TimeSpan.FromSeconds(9)) : new("id"));
        Outbox.Post([To("a", "one", About), To("b", "two", About)]);
        await Until(() => Fake.Count == 2);
        await Settled();
        Outbox.Post([To("a", "three", About with { Urgency = Urgency.Urgent }), To("b", "four")]);
        await Pass(() => Fake.Taken.Count == 4, TimeSpan.FromSeconds(1));
        Assert.Equal(["four", "one", "three", "two"], Fake.Taken.Select(taken => taken.Text.Split('\n')[^1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_two_faces_of_a_card_the_later_one_counts_and_of_two_sentences_both()
    {
        var card = new OutboxMessage(new("c", "a", ConversationKind.Personal), new("old", new Card("T1", [])), "en", "id1");
        Assert.Equal("new", Folding.Into(card, card with { Message = new("new", new Card("T1", [])) }).Message.Text);
        var buttons = Folding.Joined(new("a") { Buttons = [new("Show", "T1")] }, new("b") { Buttons = [new("Show", "T1"), new("Undo", "undo")] });
        Assert.Equal(("a\nb", 2), (buttons.Text, buttons.Buttons.Length));
        var many = Enumerable.Range(0, 50).Aggregate(new Message("0"), (before, i) => Folding.Joined(before, new($"{i}")));
        Assert.Equal(20, many.Text!.Split('\n').Length);
        Assert.EndsWith("\n49", many.Text, StringComparison.Ordinal);
    }
}
