using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ProjectBot.Host.Signing;
using ProjectBot.Host.Web;
using ProjectBot.Tests.Channels;
using ProjectBot.Tests.DirectLine;

namespace ProjectBot.Tests.Host;

/// <summary>Whatever is sent to a door: no fault, and nobody comes in.</summary>
[Trait("pace", "slow")]
public sealed class RandomRequestTests
{
    private static readonly Dictionary<string, string?> Patient = new() { ["Limits:RequestsPerMinute"] = "1000000" };

    [Theory]
    [InlineData(true, "Production")]
    [InlineData(true, "Development")]
    [InlineData(false, "Production")]
    public async Task At_the_door_of_the_channels(bool app, string environment)
    {
        await using var host = await BotHost.Start(app, environment, Patient);
        var good = host.Microsoft.Token(host.Time.GetUtcNow());
        using var client = new HttpClient { BaseAddress = host.Address };
        var seen = await new RandomRequests(1, [good, host.Microsoft.Token(host.Time.GetUtcNow(), issuer: "https://evil.example")]).Send(client, "/api/messages");
        Assert.DoesNotContain(HttpStatusCode.OK, seen.Keys);
        Assert.Empty(host.Turns);
        Assert.Empty(host.Movements);
    }

    [Theory]
    [InlineData("/v3/directline/tokens/generate", "/v3/directline/tokens/refresh", "/v3/directline/conversations")]
    [InlineData("/v3/directline/conversations/{}", "/v3/directline/conversations/{}/activities", "/v3/directline/conversations/{}/upload")]
    [InlineData("/v3/directline/conversations/CHAT/activities", "/v3/directline/conversations/CHAT/upload", "/v3/directline/conversations/CHAT/stream")]
    [InlineData("/api/chat", "/api/chat/state", "/api/demo")]
    [InlineData("/chat/{}", "/webchat/{}", "/api/chat/{}")]
    [InlineData("/files/{}", "/pictures/{}.png", "/files/{}/{}")]
    public async Task At_the_doors_of_the_chat_page(params string[] paths)
    {
        await using var host = await ChatHost.Start(
            settings: new WebChatSettings { Enabled = true, Greeting = null, Secret = "0123456789abcdef" }, environment: "Production", more: Patient);
        var link = host.Services.GetRequiredService<WebChatLinks>().Create("link-1", "Carla", TimeProvider.System.GetUtcNow().AddDays(1))["/#t=".Length..];
        var mira = await host.Join();
        var stream = (await mira.StreamUrl()).Split("&t=")[1];
        var seen = await new RandomRequests(2, [link, mira.Token, stream])
            .Send(host.Client, [.. paths.Select(path => path.Replace("CHAT", mira.Conversation, StringComparison.Ordinal))]);
        // Pictures that are over are a picture that says so, and a page without its files has none.
        if (!paths[0].StartsWith("/files", StringComparison.Ordinal))
            Assert.DoesNotContain(HttpStatusCode.OK, seen.Keys);
        Assert.DoesNotContain(HttpStatusCode.Created, seen.Keys);
        Assert.DoesNotContain(HttpStatusCode.SwitchingProtocols, seen.Keys);
        Assert.Empty(host.Turns);
        Assert.Equal("0", (await mira.Poll()).Watermark);
        await mira.Say("still there");
    }

    [Fact]
    public async Task At_the_doors_of_the_whole_program()
    {
        await using var host = await ProjectBot.Browser.HostProcess.Start(new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production", ["Admins"] = "chatpage|link-1", ["WebChat__Enabled"] = "true", ["Limits__RequestsPerMinute"] = "1000000",
            ["Host__PublicUrl"] = "https://bot.example.org",
        });
        var link = (await host.Command("chat-link", "Carla", "1", "link-1")).Said.Split("#t=")[1];
        using var client = new HttpClient { BaseAddress = new(host.Address) };
        var joined = await (await client.PostAsJsonAsync("/api/chat", new { link })).Content.ReadFromJsonAsync<JsonElement>();
        string[] tokens = [link, joined.GetProperty("token").GetString()!];
        var seen = await new RandomRequests(3, tokens).Send(client, "/admin", "/admin/{}", "/admin/withdraw", "/admin/give", "/healthz", "/readyz", "/{}");
        Assert.DoesNotContain(HttpStatusCode.Redirect, seen.Keys);
        Assert.Contains("Carla", (await host.Command("chat-links")).Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/readyz")).StatusCode);
    }
}
