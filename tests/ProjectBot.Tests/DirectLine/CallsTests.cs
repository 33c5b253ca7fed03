using ProjectBot.Host.Signing;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using ProjectBot.Chat;

namespace ProjectBot.Tests.DirectLine;

[Trait("pace", "slow")]
public sealed class CallsTests
{
    [Fact]
    public async Task A_message_is_echoed_with_the_clients_mark_and_the_sender_of_the_token_and_then_answered()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        var id = await mira.Say("hello 你好", client: "abc");
        var activities = await mira.Until(2);
        Assert.Equal(id, activities[0].GetProperty("id").GetString());
        Assert.Equal("hello 你好", activities[0].GetProperty("text").GetString());
        Assert.Equal("abc", activities[0].GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.Equal("mira", activities[0].GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("Echo: hello 你好", activities[1].GetProperty("text").GetString());
        Assert.Equal("bot", activities[1].GetProperty("from").GetProperty("role").GetString());
        Assert.Equal(id, activities[1].GetProperty("replyToId").GetString());
    }

    [Fact]
    public async Task The_turn_says_who_where_and_in_which_language_and_zone()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        var id = await mira.Say("hello");
        await mira.Until(2);
        var turn = Assert.Single(host.Turns);
        Assert.Equal($"chatpage|{mira.Conversation}|{id}", turn.Id);
        Assert.Equal(("chatpage|mira", "Mira", "en-US", "Europe/Berlin"), (turn.From.Key, turn.From.Name, turn.Locale, turn.Zone));
        Assert.Equal(($"chatpage|{mira.Conversation}", id), (turn.Address.Key, turn.ActivityId));
        Assert.Null(turn.Press);
    }

    [Fact]
    public async Task A_pressed_button_says_its_command_and_brings_the_form_along()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        await mira.Post(new { type = "message", channelData = new { postBack = true }, value = new { say = "T12 done", subject = "apollo/T12", v = 7, note = "ready", half = false } });
        await mira.Until(2);
        var turn = Assert.Single(host.Turns);
        Assert.Equal("T12 done", turn.Text);
        Assert.Equal(new Press("apollo/T12", 7, null), turn.Press);
        Assert.Equal([("half", "false"), ("note", "ready")], turn.Values.Select(pair => (pair.Key, pair.Value)).Order());
    }

    [Fact]
    public async Task A_slow_bot_keeps_no_client_waiting_and_turns_run_in_order()
    {
        var go = new TaskCompletionSource();
        await using var host = await ChatHost.Start(before: _ => go.Task);
        var mira = await host.Join();
        for (var number = 1; number <= 5; number++)
            await mira.Say($"{number}");
        Assert.Empty(host.Turns);
        go.SetResult();
        await mira.Until(10);
        Assert.Equal(["1", "2", "3", "4", "5"], host.Turns.Select(turn => turn.Text));
    }

    [Fact]
    public async Task The_same_message_sent_again_by_the_client_has_one_effect()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        var first = await mira.Say("task add Once", client: "same");
        Assert.Equal(first, await mira.Say("task add Once", client: "same"));
        await mira.Say("last");
        await mira.Until(4);
        Assert.Equal(["task add Once", "last"], host.Turns.Select(turn => turn.Text));
    }

    [Fact]
    public async Task A_watermark_brings_only_what_came_after_it_and_typing_is_not_kept()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        await mira.Say("one");
        await mira.Until(2);
        var (_, watermark) = await mira.Poll();
        Assert.Equal("2", watermark);
        Assert.Equal(HttpStatusCode.OK, (await mira.Post(new { type = "typing" })).StatusCode);
        Assert.Empty((await mira.Poll(watermark)).Activities);
        Assert.Equal(watermark, (await mira.Poll(watermark)).Watermark);
        await mira.Say("two");
        await mira.Until(4);
        Assert.Equal(["two", "Echo: two"], (await mira.Poll(watermark)).Activities.Select(activity => activity.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task A_long_conversation_is_kept_over_several_chunks()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        for (var number = 1; number <= 30; number++)
            await mira.Say($"{number}");
        await mira.Until(60);
        await using var next = await ChatHost.Start(host.Store);
        var again = await next.Join(conversation: mira.Conversation);
        Assert.Equal("60", (await again.Poll()).Watermark);
        Assert.Equal("60", (await again.Poll("59")).Watermark);
        Assert.Single((await again.Poll("59")).Activities);
        Assert.Equal(60, (await again.Poll()).Activities.Select(activity => activity.GetProperty("id").GetString()).Distinct().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"message","text":{"a":1}}""")]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    [InlineData("""{"type":"message","value":{"a":["\ud800"]}}""")]
    [InlineData("\u0000\u0001")]
    public async Task Malformed_activities_are_refused_in_the_shape_clients_know(string body)
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        var answer = await mira.Call(HttpMethod.Post, $"{mira.Path}/activities", new StringContent(body, Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("BadArgument", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetProperty("code").GetString());
        await mira.Say("still there");
    }

    [Theory]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","text":null,"value":[1,2],"channelData":"x","locale":5,"localTimezone":[]}""")]
    [InlineData("""{"type":"message","value":{"say":5,"v":"x","subject":[],"a":{"b":[1]},"a":2,"c":null}}""")]
    [InlineData("""{"type":"message","text":"‮ right to left 😀 \u0007","timestamp":"nonsense","id":"mine","from":7,"conversation":{"id":"other"}}""")]
    public async Task Odd_but_readable_activities_are_heard_and_survive_a_restart(string body)
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        var answer = await mira.Call(HttpMethod.Post, $"{mira.Path}/activities", new StringContent(body, Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await mira.Until(2);
        await using var next = await ChatHost.Start(host.Store);
        Assert.Equal(2, (await (await next.Join(conversation: mira.Conversation)).Poll()).Activities.Count);
    }

    [Fact]
    public async Task What_is_nested_too_deeply_or_too_large_is_refused()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        var deep = $$"""{"type":"message","value":{{string.Concat(Enumerable.Repeat("""{"a":""", 40))}}1{{new string('}', 40)}}}""";
        Assert.Equal(HttpStatusCode.BadRequest, (await mira.Call(HttpMethod.Post, $"{mira.Path}/activities", new StringContent(deep))).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await mira.Post(new { type = "message", text = new string('x', 66_000) })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await mira.Post(new { type = "message", text = new string('x', 64_000) })).StatusCode);
    }

    [Fact]
    public async Task A_store_that_fails_stops_no_poll_and_accepts_no_message()
    {
        await using var host = await ChatHost.Start(time: new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56)));
        var mira = await host.Join();
        await mira.Say("before");
        await mira.Until(2);
        host.Store.IsClosed = true;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await mira.Post(new { type = "message", text = "lost?" })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await mira.Call(HttpMethod.Get, $"{mira.Path}/activities?watermark=2")).StatusCode);
        host.Store.IsClosed = false;
        await mira.Say("after");
        Assert.Equal(["before", "after"], (await mira.Until(4)).Where(activity => activity.GetProperty("from").GetProperty("role").GetString() == "user").Select(activity => activity.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task Somebody_far_ahead_of_the_bot_is_asked_to_wait()
    {
        var go = new TaskCompletionSource();
        await using var host = await ChatHost.Start(before: _ => go.Task);
        var mira = await host.Join();
        await Task.WhenAll(Enumerable.Range(1, 50).Select(number => mira.Say($"{number}")));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await mira.Post(new { type = "message", text = "51" })).StatusCode);
        go.SetResult();
        await mira.Until(100);
        Assert.Equal(50, host.Turns.Count);
    }

    [Fact]
    public async Task With_a_greeting_set_the_bot_speaks_first()
    {
        await using var host = await ChatHost.Start(settings: new WebChatSettings { Greeting = "hello" });
        var mira = await host.Join();
        var welcome = Assert.Single(await mira.Until(1));
        Assert.Equal("Echo: hello", welcome.GetProperty("text").GetString());
        await host.Join(conversation: mira.Conversation);
        await mira.Say("more");
        await mira.Until(3);
        Assert.Equal(["hello", "more"], host.Turns.Select(turn => turn.Text));
    }
}
