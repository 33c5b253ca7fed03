using Microsoft.Extensions.Time.Testing;
using ProjectBot.Cards;
using ProjectBot.Messaging;

namespace ProjectBot.Tests.DirectLine;

public sealed class ChannelTests
{
    [Fact]
    public async Task An_update_takes_the_place_of_the_message_and_keeps_its_time()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        var card = await host.Channel.Send(Message(mira, "T12 todo"), CancellationToken.None);
        await host.Channel.Send(Message(mira, "something else"), CancellationToken.None);
        var before = (await mira.Poll()).Activities[0].GetProperty("timestamp").GetString();
        var updated = await host.Channel.Send(Message(mira, "T12 done") with { Updates = card.ActivityId }, CancellationToken.None);
        Assert.Equal(card.ActivityId, updated.ActivityId);
        var (all, watermark) = await mira.Poll();
        Assert.Equal(["T12 done", "something else"], all.Select(activity => activity.GetProperty("text").GetString()));
        Assert.Equal(before, all[0].GetProperty("timestamp").GetString());
        var (missed, _) = await mira.Poll("2");
        Assert.Equal((card.ActivityId, "T12 done", "3"), (Assert.Single(missed).GetProperty("id").GetString(), missed[0].GetProperty("text").GetString(), watermark));
    }

    [Fact]
    public async Task The_same_answer_sent_again_after_a_crash_is_there_once()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        var id = await mira.Say("hello");
        await mira.Until(2);
        await using var next = await ChatHost.Start(host.Store);
        var answer = Message(mira, "Echo: hello") with { ReplyTo = id };
        var first = await next.Channel.Send(answer, CancellationToken.None);
        Assert.Equal(first, await next.Channel.Send(answer with { Attempts = 1 }, CancellationToken.None));
        Assert.Equal(2, (await (mira with { Host = next }).Poll()).Activities.Count);
    }

    [Fact]
    public async Task A_reminder_with_the_same_words_comes_every_time()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        await host.Channel.Send(Message(mira, "Standup!"), CancellationToken.None);
        await host.Channel.Send(Message(mira, "Standup!"), CancellationToken.None);
        Assert.Equal(2, (await mira.Poll()).Activities.Count);
    }

    [Fact]
    public async Task A_reply_to_something_the_client_never_saw_names_nothing()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        await host.Channel.Send(Message(mira, "hello") with { ReplyTo = "elsewhere|0000001" }, CancellationToken.None);
        Assert.False(Assert.Single((await mira.Poll()).Activities).TryGetProperty("replyToId", out _));
    }

    [Fact]
    public async Task An_update_of_something_unknown_comes_as_a_new_message()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        var sent = await host.Channel.Send(Message(mira, "hello") with { Updates = "gone" }, CancellationToken.None);
        Assert.Equal(sent.ActivityId, Assert.Single((await mira.Poll()).Activities).GetProperty("id").GetString());
        Assert.NotEqual("gone", sent.ActivityId);
    }

    [Fact]
    public async Task A_conversation_that_is_not_there_is_refused_for_good()
    {
        await using var host = await ChatHost.Start();
        var sent = await host.Channel.Send(new(new("chatpage", "none", ConversationKind.Personal), new Message("hello"), "en"), CancellationToken.None);
        Assert.False(sent.Taken);
        Assert.Null(sent.RetryAfter);
    }

    [Fact]
    public async Task It_serves_the_web_chat_only()
    {
        await using var host = await ChatHost.Start();
        Assert.True(host.Channel.Serves(new("chatpage", "c", ConversationKind.Personal)));
        Assert.False(host.Channel.Serves(new("msteams", "c", ConversationKind.Personal)));
    }

    [Fact]
    public async Task A_chart_is_a_picture_that_the_page_can_fetch_and_the_same_answer_a_day_later_is_still_the_same()
    {
        var time = new FakeTimeProvider(new(2026, 11, 27, 22, 0, 0, TimeSpan.Zero));
        await using var host = await ChatHost.Start(time: time);
        var mira = await host.Join();
        var id = await mira.Say("risks matrix");
        await mira.Until(2);
        var chart = new BarsChart("Hours", [new("Ann", 3)]);
        var answer = new OutboxMessage(new("chatpage", mira.Conversation, ConversationKind.Personal, User: "mira"), new Message(null, new Card("Hours", [chart])), "en") { ReplyTo = id };
        var sent = await host.Channel.Send(answer, CancellationToken.None);
        var image = (await mira.Poll("2")).Activities[0].GetProperty("attachments")[0].GetProperty("content").GetProperty("body")[1];
        Assert.Equal(("Image", chart.ToSentence()), (image.GetProperty("type").GetString(), image.GetProperty("altText").GetString()));
        Assert.StartsWith("/pictures/", image.GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.InRange((await host.Client.GetByteArrayAsync(image.GetProperty("url").GetString())).Length, 5_000, 100_000);
        time.Advance(TimeSpan.FromHours(4));
        Assert.Equal(sent, await host.Channel.Send(answer, CancellationToken.None));
    }

    private static OutboxMessage Message(Caller caller, string text) =>
        new(new("chatpage", caller.Conversation, ConversationKind.Personal, User: "mira"), new Message(text), "en");
}
