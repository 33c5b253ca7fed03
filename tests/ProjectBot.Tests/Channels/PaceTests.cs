namespace ProjectBot.Tests.Channels;

public sealed class PaceTests
{
    private static readonly Dictionary<string, string?> Slow = new() { ["Limits:MessagesPerMinute"] = "3" };

    [Fact]
    public async Task Behind_a_good_token_whoever_says_too_much_is_told_in_chat_and_others_are_heard()
    {
        await using var host = await BotHost.Start(settings: Slow);
        for (var number = 1; number <= 3; number++)
            Assert.StartsWith("You said", Text(await host.Post(Payload.Message())), StringComparison.Ordinal);
        Assert.StartsWith("That was more than I can follow.", Text(await host.Post(Payload.Message())), StringComparison.Ordinal);
        Assert.StartsWith("You said", Text(await host.Post(Payload.Message(change: activity => Other(activity)))), StringComparison.Ordinal);
        Assert.Equal(4, host.Turns.Count);
    }

    [Fact]
    public async Task Where_each_answer_costs_a_call_it_is_told_once_and_nothing_is_ever_a_429()
    {
        await using var host = await BotHost.Start(settings: Slow);
        for (var number = 1; number <= 20; number++)
            Assert.Equal(200, (await host.Post(Payload.Message(change: activity => activity.Remove("deliveryMode")))).Status);
        for (var number = 1; number <= 4; number++)
            await host.Microsoft.Next();
        Assert.Equal(3, host.Turns.Count);
    }

    [Fact]
    public async Task What_is_long_counts_as_several()
    {
        await using var host = await BotHost.Start(settings: Slow);
        await host.Post(Payload.Message(new string('x', 18_000)));
        Assert.StartsWith("That was more than I can follow.", Text(await host.Post(Payload.Message())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_shows_no_good_token_is_limited_and_a_channel_there_is_not()
    {
        await using var host = await BotHost.Start(settings: new() { ["Limits:RequestsPerMinute"] = "4" });
        for (var number = 1; number <= 4; number++)
            Assert.Equal(401, (await host.Send(Payload.Message(), "Bearer x.y.z")).Status);
        Assert.Equal(429, (await host.Send(Payload.Message(), "Bearer x.y.z")).Status);
        Assert.Equal(200, (await host.Post(Payload.Message())).Status);
    }

    private static void Other(System.Text.Json.Nodes.JsonObject activity) => (activity["from"]!["id"], activity["from"]!["aadObjectId"]) = ("29:other", "other");

    private static string Text((int Status, System.Text.Json.JsonElement Body) answer)
    {
        Assert.Equal(200, answer.Status);
        return answer.Body.GetProperty("activities")[0].GetProperty("text").GetString()!;
    }
}
