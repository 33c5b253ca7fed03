using System.Text.Json.Nodes;
using ProjectBot.Chat;

namespace ProjectBot.Tests.Channels;

public sealed class AttachedFilesTests
{
    private const string Shared = "https://contoso-my.sharepoint.com/personal/bo/_layouts/15/download.aspx?UniqueId=1&tempauth=x";

    [Fact]
    public async Task A_file_shared_in_Teams_comes_with_the_turn_and_is_fetched_without_the_bots_token()
    {
        await using var host = await BotHost.Start();
        host.Microsoft.Connector = _ => (200, "the plan", null);
        var file = Assert.Single(await Sent(host, TeamsFile(Shared)));
        Assert.Equal(("plan.pdf", "application/pdf"), (file.Name, file.Type));
        Assert.False(host.Microsoft.WasCalled);
        Assert.Equal("the plan", await Content(file));
        var call = await host.Microsoft.Next();
        Assert.Equal(("https://contoso-my.sharepoint.com", new Uri(Shared).PathAndQuery, null), (call.Host, call.Path, call.Authorization));
    }

    [Fact]
    public async Task A_picture_in_the_message_is_fetched_from_the_Connector_with_the_bots_token()
    {
        await using var host = await BotHost.Start();
        host.Microsoft.Connector = _ => (200, "pixels", null);
        var file = Assert.Single(await Sent(host, Attachment("image/png", "https://smba.trafficmanager.net/emea/v3/attachments/1/views/original"), Attachment("text/html", null)));
        Assert.Equal(("image.png", "image/png", "pixels"), (file.Name, file.Type, await Content(file)));
        Assert.StartsWith("Bearer secret-", (await host.Microsoft.Next()).Authorization, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://contoso.sharepoint.com/x")]
    [InlineData("https://contoso.sharepoint.com.evil.example/x")]
    [InlineData("https://evilsharepoint.com/x")]
    [InlineData("https://me@contoso.sharepoint.com/x")]
    [InlineData("https://127.0.0.1/x")]
    [InlineData("http://169.254.169.254/metadata")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/plain,x")]
    [InlineData("nonsense")]
    public async Task Nothing_is_fetched_from_anywhere_else(string address)
    {
        await using var host = await BotHost.Start();
        Assert.Empty(await Sent(host, TeamsFile(address), Attachment("image/png", address)));
    }

    [Fact]
    public async Task A_redirect_is_followed_within_the_cloud_only()
    {
        await using var host = await BotHost.Start();
        host.Microsoft.Location = call => call.Path == "/next" ? null : "https://other.sharepoint.com/next";
        host.Microsoft.Connector = call => (call.Path == "/next" ? 200 : 302, "moved", null);
        var file = Assert.Single(await Sent(host, TeamsFile(Shared)));
        Assert.Equal("moved", await Content(file));
        host.Microsoft.Location = _ => "https://evil.example/next";
        host.Microsoft.Connector = _ => (302, null, null);
        await Assert.ThrowsAsync<IOException>(() => Content(file));
        host.Microsoft.Connector = _ => (404, null, null);
        await Assert.ThrowsAsync<IOException>(() => Content(file));
    }

    private static async Task<IReadOnlyList<SentFile>> Sent(BotHost host, params JsonObject[] attachments)
    {
        Assert.Equal(200, (await host.Post(Payload.Message("", activity => activity["attachments"] = new JsonArray([.. attachments])))).Status);
        return host.Turns[^1].Files;
    }

    private static JsonObject TeamsFile(string address) => new()
    {
        ["contentType"] = "application/vnd.microsoft.teams.file.download.info", ["name"] = "plan.pdf", ["contentUrl"] = "https://contoso.sharepoint.com/plan.pdf",
        ["content"] = new JsonObject { ["downloadUrl"] = address, ["uniqueId"] = "1", ["fileType"] = "pdf" },
    };

    private static JsonObject Attachment(string type, string? address) => new() { ["contentType"] = type, ["contentUrl"] = address, ["content"] = "<p></p>" };

    private static async Task<string> Content(SentFile file)
    {
        using var reader = new StreamReader(await file.Open(CancellationToken.None));
        return await reader.ReadToEndAsync();
    }
}
