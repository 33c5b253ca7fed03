using System.Net;
using System.Net.Http.Json;
using System.Runtime.Versioning;
using ProjectBot.Browser;

namespace ProjectBot.Tests.Host;

/// <summary>The program itself, as it is started on a server.</summary>
[Trait("pace", "slow")]
public sealed class ClosedDoorTests
{
    private const UnixFileMode Mine = UnixFileMode.UserRead | UnixFileMode.UserWrite, MyFolder = Mine | UnixFileMode.UserExecute;

    private static readonly string[] Paths =
        ["/", "/api/chat", "/api/chat/host", "/chat/chat.js", "/chat/chat.css", "/webchat/webchat.js", "/api/messages", "/v3/directline/conversations",
            "/files/x", "/pictures/x.png", "/healthz", "/readyz", "/metrics", "/nothing"];

    [Fact, UnsupportedOSPlatform("windows")]
    public async Task What_the_host_writes_only_its_own_user_can_read_and_the_key_is_not_in_the_data()
    {
        await using var host = await HostProcess.Start(new Dictionary<string, string> { ["Storage__Path"] = "kept/projectbot.db" });
        using var client = new HttpClient { BaseAddress = new(host.Address) };
        await client.PostAsJsonAsync("/api/chat", new { who = "mira" });
        var folder = Path.Combine(Path.GetDirectoryName(host.DataFile)!, "kept");
        Assert.Equal(MyFolder, File.GetUnixFileMode(folder));
        Assert.All(Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories), one => Assert.Equal((one, MyFolder), (one, File.GetUnixFileMode(one))));
        Assert.All(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories), one => Assert.Equal((one, Mine), (one, File.GetUnixFileMode(one))));
        Assert.Equal(32, new FileInfo(Path.Combine(folder, "access", "signing.key")).Length);
        Assert.DoesNotContain("can read it", host.Output, StringComparison.Ordinal);
        var backup = Path.Combine(folder, "copy.db");
        Assert.Equal(0, (await host.Command("backup", backup)).Code);
        Assert.Equal(Mine, File.GetUnixFileMode(backup));
        File.SetUnixFileMode(folder, MyFolder | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        await host.Restart();
        Assert.Contains($"{folder} has mode 705", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_tells_the_browser_to_be_careful_and_a_closed_page_gives_nothing()
    {
        await using var host = await HostProcess.Start(new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Production" });
        using var client = new HttpClient { BaseAddress = new(host.Address) };
        foreach (var path in Paths)
        {
            using var answer = await client.GetAsync(path);
            Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal((path, "nosniff", "no-referrer"),
                (path, answer.Headers.GetValues("X-Content-Type-Options").Single(), answer.Headers.GetValues("Referrer-Policy").Single()));
            if (path.Contains("chat", StringComparison.Ordinal) || path == "/")
                Assert.Equal((path, HttpStatusCode.NotFound), (path, answer.StatusCode));
        }
    }

    [Fact]
    public async Task Links_are_given_listed_and_withdrawn_while_the_host_runs_and_no_key_need_be_set()
    {
        await using var host = await HostProcess.Start(new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["WebChat__Enabled"] = "true" });
        using var client = new HttpClient { BaseAddress = new(host.Address) };
        var (code, link) = await host.Command("chat-link", "Carla Jones", "5");
        Assert.Equal(0, code);
        var token = link.Split("#t=")[1];
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync("/api/chat", new { link = token })).StatusCode);
        var listed = (await host.Command("chat-links")).Said;
        Assert.EndsWith("Carla Jones", listed, StringComparison.Ordinal);
        Assert.Equal(0, (await host.Command("chat-link-withdraw", listed.Split(' ')[0])).Code);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsJsonAsync("/api/chat", new { link = token })).StatusCode);
        Assert.Equal(1, (await host.Command("chat-link-withdraw", "nothing")).Code);
    }
}
