using System.Net;
using System.Net.WebSockets;
using System.Text.Json;
using ProjectBot.Cards;
using ProjectBot.Host.Channels.DirectLine;
using ProjectBot.Host.Signing;
using ProjectBot.Messaging;

namespace ProjectBot.Tests.DirectLine;

public sealed class LimitTests
{
    private static readonly WebChatSettings Silent = new() { Greeting = null };

    [Fact]
    public async Task Whoever_says_too_much_is_put_off_and_the_others_are_not()
    {
        await using var host = await ChatHost.Start(settings: Silent, more: new() { ["Limits:MessagesPerMinute"] = "3" });
        var (mira, ben) = (await host.Join(), await host.Join("ben", "Ben"));
        for (var number = 1; number <= 3; number++)
            await mira.Say($"{number}");
        var put = await mira.Post(new { type = "message", text = "4" });
        Assert.Equal((HttpStatusCode.TooManyRequests, 60), (put.StatusCode, put.Headers.RetryAfter?.Delta?.TotalSeconds));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await (await host.Join()).Post(new { type = "message", text = "elsewhere" })).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await mira.Post(new { type = "event", name = "x" })).StatusCode);
        await ben.Say("hello");
        Assert.Equal(HttpStatusCode.OK, (await mira.Call(HttpMethod.Get, mira.Path)).StatusCode);
    }

    [Fact]
    public async Task What_is_put_off_is_not_read_and_what_is_too_big_takes_nothing_of_what_one_may_say()
    {
        await using var host = await ChatHost.Start(settings: Silent, more: new() { ["Limits:MessagesPerMinute"] = "2" });
        var mira = await host.Join();
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Send(new string('x', 70_000))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Send("{")).StatusCode);
        await mira.Say("one");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await Send("{")).StatusCode);

        Task<HttpResponseMessage> Send(string body) => mira.Call(HttpMethod.Post, $"{mira.Path}/activities", new StringContent(body));
    }

    [Fact]
    public async Task What_is_long_counts_as_several()
    {
        await using var host = await ChatHost.Start(settings: Silent, more: new() { ["Limits:MessagesPerMinute"] = "5" });
        var mira = await host.Join();
        await mira.Say(new string('x', 33_000), "long");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await mira.Post(new { type = "message", text = "more" })).StatusCode);
    }

    [Fact]
    public async Task Whoever_begins_too_many_conversations_stays_in_those_they_have()
    {
        await using var host = await ChatHost.Start(settings: Silent, more: new() { ["Limits:ConversationsPerHour"] = "2" });
        var entrance = (Entrance)host.Services.GetService(typeof(Entrance))!;
        var mira = new Team.Account("chatpage", "mira", "Mira");
        var grant = host.Invited("mira", "Mira");
        var first = await entrance.Join(mira, null, null, grant);
        Assert.NotNull(await entrance.Join(mira, null, null, grant));
        Assert.Null(await entrance.Join(mira, null, null, grant));
        Assert.Equal(first!.ConversationId, (await entrance.Join(mira, null, first.ConversationId, grant))!.ConversationId);
        Assert.NotNull(await entrance.Join(mira with { Id = "ben" }, null, null, grant));
    }

    [Fact]
    public async Task On_ones_own_machine_in_Development_nobody_is_limited()
    {
        await using var host = await ChatHost.Start(settings: Silent, more: new() { ["Limits:MessagesPerMinute"] = "1", ["Limits:RequestsPerMinute"] = "1" });
        var mira = await host.Join(grant: new(IsOwn: true));
        for (var number = 1; number <= 5; number++)
            await mira.Say($"{number}");
        for (var number = 1; number <= 5; number++)
            Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync("/api/chat")).StatusCode);
    }

    [Fact]
    public async Task Events_and_what_else_the_bot_does_not_need_are_not_kept()
    {
        await using var host = await ChatHost.Start(settings: Silent);
        var mira = await host.Join();
        foreach (var type in new[] { "event", "messageReaction", "endOfConversation", "invented" })
            Assert.Equal(HttpStatusCode.OK, (await mira.Post(new { type, name = new string('x', 30_000) })).StatusCode);
        Assert.Equal("0", (await mira.Poll()).Watermark);
        Assert.Empty(await host.Store.All<DirectLineChunk>(DirectLineChunk.Of(mira.Conversation)));
    }

    [Fact]
    public async Task A_long_history_comes_in_pages_and_whole()
    {
        await using var host = await ChatHost.Start(settings: Silent);
        var mira = await host.Join(grant: new(IsOwn: true));
        for (var number = 1; number <= 150; number++)
        {
            await mira.Say($"{number}");
            await mira.Until(2 * Math.Min(number, 99));
        }
        await Until(async () => (await mira.Poll("299")).Watermark == "300");
        var (page, watermark) = await mira.Poll("1");
        Assert.Equal((200, "201"), (page.Count, watermark));
        var (rest, last) = await mira.Poll(watermark);
        Assert.Equal((99, "300"), (rest.Count, last));
        Assert.Equal((200, "300"), ((await mira.Poll()).Activities.Count, (await mira.Poll()).Watermark));
        Assert.Equal("300", (await mira.Poll("999")).Watermark);
    }

    [Fact]
    public async Task A_page_of_history_holds_a_megabyte_and_a_stream_brings_all_pages()
    {
        await using var host = await ChatHost.Start(settings: Silent);
        var mira = await host.Join(grant: new(IsOwn: true));
        for (var number = 1; number <= 12; number++)
        {
            await mira.Say(new string('x', 60_000), $"{number}");
            await Until(async () => (await mira.Poll($"{2 * number - 1}")).Watermark == $"{2 * number}");
        }
        var answer = await mira.Call(HttpMethod.Get, $"{mira.Path}/activities?watermark=1");
        var page = await answer.Content.ReadAsStringAsync();
        Assert.InRange(page.Length, 500_000, (1 << 20) + 10_000);
        using var stream = new ClientWebSocket();
        await stream.ConnectAsync(new(await mira.StreamUrl("1")), CancellationToken.None);
        var seen = 0;
        for (string watermark = ""; watermark != "24";)
        {
            var frame = await Frame(stream);
            (seen, watermark) = (seen + frame.GetProperty("activities").GetArrayLength(), frame.GetProperty("watermark").GetString()!);
        }
        Assert.Equal(23, seen);
    }

    [Fact]
    public async Task Of_a_long_conversation_the_end_stays_in_memory_and_what_is_older_is_still_known()
    {
        await using var host = await ChatHost.Start(settings: Silent);
        var mira = await host.Join(grant: new(IsOwn: true));
        var oldest = "";
        for (var number = 1; number <= 45; number++)
        {
            var id = await mira.Say(new string('x', 60_000), $"{number}");
            oldest = number == 1 ? id : oldest;
            await Until(async () => (await mira.Poll($"{2 * number - 1}")).Watermark == $"{2 * number}");
        }
        var kept = new List<JsonElement>();
        for (var watermark = "1"; watermark != "90";)
        {
            var (page, next) = await mira.Poll(watermark);
            (watermark, kept) = (next, [.. kept, .. page]);
        }
        Assert.InRange(kept.Sum(activity => activity.GetRawText().Length), 1 << 20, (2 << 20) + 200_000);
        var first = new OutboxMessage(new("chatpage", mira.Conversation, ConversationKind.Personal), new Message("newer"), "en", oldest);
        Assert.Equal(oldest, (await host.Channel.Send(first, CancellationToken.None)).ActivityId);
        var (news, _) = await mira.Poll("90");
        Assert.Equal((1, "newer"), (news.Count, news[0].GetProperty("text").GetString()));
        await using var later = await ChatHost.Start(host.Store);
        Assert.Equal("91", (await (await later.Join(conversation: mira.Conversation, grant: new(IsOwn: true))).Poll("90")).Watermark);
    }

    [Fact]
    public async Task Open_streams_are_counted_by_person_and_in_all()
    {
        await using var host = await ChatHost.Start(settings: Silent, more: new() { ["Limits:StreamsPerPerson"] = "2", ["Limits:Streams"] = "3" });
        var (one, two, three) = (await Open(await host.Join()), await Open(await host.Join()), await host.Join());
        Assert.Equal(HttpStatusCode.TooManyRequests, await Refused(three));
        using var ben = await Open(await host.Join("ben", "Ben"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Refused(await host.Join("carla", "Carla")));
        one.Abort();
        two.Abort();
        await Until(async () => await Refused(three) == 0);
        one.Dispose();
        two.Dispose();
    }

    [Fact]
    public async Task Streams_and_tokens_are_asked_for_so_often_and_no_more()
    {
        await using var host = await ChatHost.Start(settings: Silent, more: new() { ["Limits:ReadsPerMinute"] = "4" });
        var (mira, ben) = (await host.Join(), await host.Join("ben", "Ben"));
        var address = await mira.StreamUrl();
        for (var number = 1; number <= 3; number++)
            Assert.Equal((HttpStatusCode)0, await Refused(address));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Refused(address));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await mira.Call(HttpMethod.Post, "/v3/directline/tokens/refresh")).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await mira.Call(HttpMethod.Get, mira.Path)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await ben.Call(HttpMethod.Post, "/v3/directline/tokens/refresh")).StatusCode);
    }

    [Fact]
    public async Task What_is_uploaded_in_a_day_is_limited()
    {
        await using var host = await ChatHost.Start(settings: Silent, more: new() { ["Limits:MegabytesPerDay"] = "4" });
        var mira = await host.Join();
        await UploadTests.Upload(mira, "fits", ("a.bin", "text/plain", new string('x', 2 << 20)));
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[2 << 20]), "file", "b.bin" } };
        Assert.Equal(HttpStatusCode.TooManyRequests, (await mira.Call(HttpMethod.Post, $"{mira.Path}/upload", form)).StatusCode);
    }

    [Fact]
    public async Task What_is_kept_of_somebody_in_a_day_has_an_end_and_what_is_not_kept_takes_nothing_of_it()
    {
        await using var host = await ChatHost.Start(settings: Silent, more: new() { ["Limits:MegabytesPerDay"] = "1" });
        var (mira, ben) = (await host.Join(), await host.Join("ben", "Ben"));
        for (var number = 1; number <= 20; number++)
            Assert.Equal(HttpStatusCode.OK, (await mira.Post(new { type = "event", name = "x" })).StatusCode);
        for (var number = 1; number <= 16; number++)
            await mira.Say($"{number}");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await mira.Post(new { type = "message", text = "17" })).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await (await host.Join()).Post(new { type = "message", text = "elsewhere" })).StatusCode);
        await ben.Say("hello");
    }

    [Fact]
    public async Task Whoever_is_put_off_by_the_page_reads_why_in_both_languages()
    {
        await using var host = await ChatHost.Start(settings: Silent with { Enabled = true }, environment: "Production", more: new() { ["Limits:RequestsPerMinute"] = "1" });
        await host.Client.GetAsync("/");
        var put = await host.Client.GetAsync("/");
        Assert.Equal((HttpStatusCode.TooManyRequests, 60), (put.StatusCode, put.Headers.RetryAfter?.Delta?.TotalSeconds));
        Assert.Equal("That was a lot at once. Please try again in a minute.\n一下子太多了，请过一分钟再试。", await put.Content.ReadAsStringAsync());
        Assert.Contains("frame-ancestors 'none'", put.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_without_a_good_token_is_limited_and_who_has_one_there_is_not()
    {
        await using var host = await ChatHost.Start(settings: Silent with { Enabled = true }, environment: "Production", more: new() { ["Limits:RequestsPerMinute"] = "5" });
        var mira = await host.Join();
        var stranger = mira with { Token = "a.b.c" };
        for (var number = 1; number <= 5; number++)
            Assert.Equal(HttpStatusCode.Forbidden, (await stranger.Call(HttpMethod.Get, mira.Path)).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await stranger.Call(HttpMethod.Get, mira.Path)).StatusCode);
        await mira.Say("still here");
        for (var number = 1; number <= 5; number++)
            Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/api/chat")).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await host.Client.GetAsync("/api/chat")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync("/api/chat/host")).StatusCode);
    }

    [Theory]
    [InlineData("many")]
    [InlineData("0")]
    public async Task A_limit_that_is_none_stops_the_start_with_a_sentence(string value)
    {
        var problem = await Assert.ThrowsAsync<InvalidOperationException>(async () => await ChatHost.Start(more: new() { ["Limits:Streams"] = value }));
        Assert.Contains("Limits:Streams", problem.Message, StringComparison.Ordinal);
    }

    private static async Task<ClientWebSocket> Open(Caller caller)
    {
        var stream = new ClientWebSocket();
        await stream.ConnectAsync(new(await caller.StreamUrl()), CancellationToken.None);
        return stream;
    }

    /// <summary>The status a stream is refused with; 0 when it is not.</summary>
    private static async Task<HttpStatusCode> Refused(Caller caller) => await Refused(await caller.StreamUrl());

    private static async Task<HttpStatusCode> Refused(string address)
    {
        using var stream = new ClientWebSocket();
        stream.Options.CollectHttpResponseDetails = true;
        try
        {
            await stream.ConnectAsync(new(address), CancellationToken.None);
            return 0;
        }
        catch (WebSocketException)
        {
            return stream.HttpStatusCode;
        }
    }

    private static async Task<JsonElement> Frame(ClientWebSocket stream)
    {
        using var whole = new MemoryStream();
        var part = new byte[1 << 16];
        WebSocketReceiveResult read;
        do
        {
            read = await stream.ReceiveAsync(part, CancellationToken.None);
            whole.Write(part, 0, read.Count);
        }
        while (!read.EndOfMessage || whole.Length == 0);
        return JsonDocument.Parse(whole.ToArray()).RootElement;
    }

    private static async Task Until(Func<Task<bool>> done)
    {
        for (var tries = 0; !await done(); tries++)
        {
            Assert.True(tries < 500);
            await Task.Delay(20);
        }
    }
}
