using System.Text.Json.Nodes;
using ProjectBot.Cards;
using ProjectBot.Host.Channels.Activities;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Tests.Channels;

public sealed class MessagesEndpointTests : IAsyncLifetime
{
    private BotHost _host = null!;

    public async Task InitializeAsync() => _host = await BotHost.Start();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Expected_replies_come_back_in_the_response_and_nowhere_else()
    {
        _host.Answer = (turn, inline) => new(BotHost.Say(turn, inline, new Message("one"), new Message("two", new Card("T1", []))));
        var (status, body) = await _host.Post(Payload.Message());

        Assert.Equal(200, status);
        Assert.Equal(["one", "two\nT1"], body.GetProperty("activities").EnumerateArray().Select(activity => (activity.TryGetProperty("text", out var text) ? text : activity.GetProperty("summary")).GetString()));
        Assert.Equal("m1", body.GetProperty("activities")[0].GetProperty("replyToId").GetString());
        Assert.False(_host.Microsoft.WasCalled);
    }

    [Fact]
    public async Task Otherwise_the_response_is_empty_and_the_answer_goes_to_the_Connector()
    {
        var (status, body) = await _host.Post(Payload.Message("tasks", activity => activity.Remove("deliveryMode")));
        var call = await _host.Microsoft.Next();

        Assert.Equal((200, default), (status, body.ValueKind));
        Assert.Equal(("POST", "https://smba.trafficmanager.net", "/emea/v3/conversations/a%3A1xH4/activities/m1", "Bearer secret-1"), (call.Method, call.Host, call.Path, call.Authorization));
        Assert.Contains("You said tasks.", call.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_is_known_by_channel_conversation_and_message()
    {
        await _host.Post(Payload.Message());
        await _host.Post(Payload.Message(change: activity => activity.Remove("id")));
        await _host.Post(Payload.Message(change: activity => activity.Remove("id")));
        Assert.Equal("msteams|a:1xH4|m1", _host.Turns[0].Id);
        // One without an id is never taken for another, also not after a restart.
        Assert.All(_host.Turns, turn => Assert.StartsWith("msteams|a:1xH4|", turn.Id, StringComparison.Ordinal));
        Assert.Equal(3, _host.Turns.Select(turn => turn.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_slow_turn_is_answered_after_five_seconds_and_goes_on()
    {
        var gate = new TaskCompletionSource();
        _host.Answer = async (turn, inline) =>
        {
            await gate.Task;
            return await BotHost.Echo(turn, inline);
        };
        var post = _host.Post(Payload.Message("slow", activity => activity.Remove("deliveryMode")));
        while (await Task.WhenAny(post, Task.Delay(5)) != post)
            _host.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(200, (await post).Status);
        Assert.False(_host.Microsoft.WasCalled);

        gate.SetResult();
        Assert.Contains("You said slow.", (await _host.Microsoft.Next()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_that_fails_is_never_a_server_error()
    {
        _host.Answer = (_, _) => throw new InvalidOperationException();
        var (status, body) = await _host.Post(Payload.Message(change: activity => activity["locale"] = "zh-CN"));
        Assert.Equal(200, status);
        Assert.StartsWith("我这边出了点问题", body.GetProperty("activities")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(200, (await _host.Post(Payload.Message(change: activity => activity.Remove("deliveryMode")))).Status);
        var invoke = (await _host.Post(Execute())).Body;
        Assert.Equal(500, invoke.GetProperty("statusCode").GetInt32());
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_posts_are_taken(string method) => Assert.Equal(405, (await _host.Send("", null, new(method))).Status);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("{\"type\":5}")]
    [InlineData("{\"type\":\"\"}")]
    [InlineData("{\"type\":\"message\",\"text\":\"\\ud800\"}")]
    [InlineData("{\"type\":\"message\"} {}")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"msteams\",\"from\":{\"id\":\"u\"}}")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"msteams\",\"conversation\":{\"id\":\"c\"}}")]
    [InlineData("{\"type\":\"message\",\"entities\":{}}")]
    public async Task A_body_that_is_no_activity_is_a_bad_request(string body)
    {
        var (status, answer) = await _host.Post(body);
        Assert.Equal(400, status);
        Assert.Equal("BadArgument", answer.GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_body_that_is_too_big_is_refused()
    {
        Assert.Equal(413, (await _host.Post(Payload.Message(new string('x', Admission.MostBytes)))).Status);
        Assert.Equal(200, (await _host.Post(Payload.Message(new string('x', Admission.MostBytes - 2000)))).Status);
    }

    [Theory]
    [InlineData("teams-reaction")]
    [InlineData("teams-members-added")]
    [InlineData("teams-uninstalled")]
    [InlineData("teams-personal-quote")]
    [InlineData("teams-channel-mention")]
    public async Task What_Teams_sends_is_taken(string payload) => Assert.Equal(200, (await _host.Post(Payload.Text(payload))).Status);

    [Theory]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("endOfConversation")]
    [InlineData("whatEverComesNext")]
    public async Task Other_types_are_taken_and_ignored(string type)
    {
        Assert.Equal(200, (await _host.Post(Payload.Message(change: activity => activity["type"] = type))).Status);
        Assert.Empty(_host.Turns);
    }

    [Fact]
    public async Task An_unknown_invoke_is_not_implemented() =>
        Assert.Equal(501, (await _host.Post(Payload.Message(change: activity => (activity["type"], activity["name"]) = ("invoke", "composeExtension/query")))).Status);

    [Fact]
    public async Task A_pressed_card_comes_back_in_the_response()
    {
        _host.Answer = (turn, inline) => new(BotHost.Say(turn, inline, new Message("Done.", new Card("T12", []) { Subject = "apollo/T12" }), new Message("Well done!")));
        var (status, body) = await _host.Post(Execute());

        Assert.Equal((200, 200, "application/vnd.microsoft.card.adaptive"), (status, body.GetProperty("statusCode").GetInt32(), body.GetProperty("type").GetString()));
        Assert.Equal("AdaptiveCard", body.GetProperty("value").GetProperty("type").GetString());
        Assert.Equal("T12 done", _host.Turns[0].Text);
        Assert.Contains("Well done!", (await _host.Microsoft.Next()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_that_is_answered_in_words_shows_them()
    {
        var (_, body) = await _host.Post(Execute());
        Assert.Equal(("application/vnd.microsoft.activity.message", "You said T12 done."), (body.GetProperty("type").GetString(), body.GetProperty("value").GetString()));
        Assert.False(_host.Microsoft.WasCalled);
    }

    [Fact]
    public async Task A_card_that_is_not_meant_for_the_place_of_the_pressed_one_is_sent_beside_it()
    {
        _host.Answer = (turn, inline) => new(BotHost.Say(turn, inline, new Message("Here:", new Card("History", []))));
        var (_, body) = await _host.Post(Execute());
        Assert.Equal("My answer is below.", body.GetProperty("value").GetString());
        var sent = (await _host.Microsoft.Next()).Body;
        Assert.Contains("Here:", sent, StringComparison.Ordinal);
        Assert.Contains("History", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_whose_answer_has_buttons_is_answered_once()
    {
        _host.Answer = (turn, inline) => new(BotHost.Say(turn, inline, new Message("Until when?") { Buttons = [new("Friday", "friday")], Question = "q/3" }));
        var (_, body) = await _host.Post(Execute());
        Assert.DoesNotContain("Until when?", body.GetRawText(), StringComparison.Ordinal);
        Assert.NotEqual("", body.GetProperty("value").GetString());
        var sent = (await _host.Microsoft.Next()).Body;
        Assert.Contains("Until when?", sent, StringComparison.Ordinal);
        Assert.Contains("\"q\":\"q/3\"", sent, StringComparison.Ordinal);
        Assert.False(_host.Microsoft.WasCalled);
    }

    [Fact]
    public async Task The_card_of_another_item_does_not_take_the_place_of_the_pressed_one()
    {
        _host.Answer = (turn, inline) => new(BotHost.Say(turn, inline, new Message("Added.", new Card("T13", []) { Subject = "apollo/T13" })));
        var (_, body) = await _host.Post(Execute());
        Assert.Equal("application/vnd.microsoft.activity.message", body.GetProperty("type").GetString());
        Assert.Contains("Added.", (await _host.Microsoft.Next()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_says_which_question_it_answers()
    {
        await _host.Post(Execute(activity => activity["value"]!["action"]!["data"]!["q"] = "p1|a/3"));
        Assert.Equal("p1|a/3", _host.Turns[0].Press?.Question);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"action\":{}}")]
    [InlineData("{\"action\":{\"data\":{\"say\":5}}}")]
    [InlineData("{\"action\":7}")]
    [InlineData("\"x\"")]
    [InlineData("null")]
    public async Task A_press_without_a_command_is_answered_with_an_error_inside(string value)
    {
        var (status, body) = await _host.Post(Execute(activity => activity["value"] = JsonNode.Parse(value)));
        Assert.Equal((200, 400, "application/vnd.microsoft.error"), (status, body.GetProperty("statusCode").GetInt32(), body.GetProperty("type").GetString()));
        Assert.Equal("BadRequest", body.GetProperty("value").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Removing_the_bot_stops_messages_and_adding_it_again_starts_them()
    {
        var address = new Address("msteams", "a:1xH4", ConversationKind.Personal, "https://smba.trafficmanager.net/emea/");
        await _host.Store.Save(new Conversation { Id = address.Key, Address = address });
        await _host.Post(Payload.Text("teams-uninstalled"));
        Assert.False((await _host.Store.Find<Conversation>(address.Key))!.Reachable);
        var delivery = await _host.Get<IChannel>().Send(new(address, new("hi"), "en"), default);
        Assert.False(delivery.Taken || delivery.RetryAfter is not null || _host.Microsoft.WasCalled);

        await _host.Post(Payload.Text("teams-uninstalled").Replace("\"remove\"", "\"add\"", StringComparison.Ordinal));
        Assert.True((await _host.Store.Find<Conversation>(address.Key))!.Reachable);
        Assert.Empty(_host.Turns);
    }

    [Fact]
    public async Task A_mentioned_person_is_the_one_the_directory_knows()
    {
        _host.Microsoft.Connector = _ => (200, """{"id":"29:1ann","name":"Ann Lee","aadObjectId":"aad-ann","email":"ann@example.org"}""", null);
        var mention = JsonNode.Parse(Payload.Text("teams-channel-mention"))!;
        mention["deliveryMode"] = "expectReplies";
        await _host.Post(mention.ToJsonString());
        await _host.Post(mention.ToJsonString());

        Assert.Equal(new Account("msteams", "aad-ann", "Ann Lee", "ann@example.org"), _host.Turns[0].Mentions[0].Account);
        Assert.Equal(_host.Turns[0].Mentions, _host.Turns[1].Mentions);
        Assert.EndsWith("/members/29%3A1ann", (await _host.Microsoft.Next()).Path, StringComparison.Ordinal);
        Assert.False(_host.Microsoft.WasCalled);
    }

    [Fact]
    public async Task Whoever_speaks_can_be_reached_again()
    {
        var address = new Address("msteams", "a:1xH4", ConversationKind.Personal, "https://smba.trafficmanager.net/emea/");
        await _host.Store.Save(new Conversation { Id = address.Key, Address = address, Reachable = false });
        await _host.Post(Payload.Message());
        Assert.True((await _host.Store.Find<Conversation>(address.Key))!.Reachable);
    }

    private static string Execute(Action<JsonObject>? change = null)
    {
        var activity = JsonNode.Parse(Payload.Text("teams-card-execute"))!.AsObject();
        change?.Invoke(activity);
        return activity.ToJsonString();
    }
}
