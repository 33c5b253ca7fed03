using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;
using ProjectBot.Chat;
using ProjectBot.Host.Files;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Tests.Signing;

namespace ProjectBot.Tests.Files;

public sealed class FileTests
{
    [Fact]
    public async Task What_is_put_is_found_by_its_hash_and_under_it()
    {
        await using var host = await LinkedHost.Start();
        var file = await Put(host, "plan of attack", "Plan.txt", "text/plain; charset=utf-8");
        Assert.Equal(new(Hash("plan of attack"), "Plan.txt", "text/plain", 14), file);
        using var content = new StreamReader((await host.Files.Open(file.Hash))!);
        Assert.Equal("plan of attack", await content.ReadToEndAsync());
        Assert.Equal([Path.Combine(host.FileFolder, file.Hash[..2], file.Hash)], All(host));
        Assert.Null(await host.Files.Open(Hash("another")));
        Assert.Null(await host.Files.Open("../../projectbot.db"));
    }

    [Fact]
    public async Task The_same_content_is_one_file_however_often_it_is_put()
    {
        await using var host = await LinkedHost.Start();
        var files = await Task.WhenAll(Enumerable.Range(0, 16).Select(at => Put(host, "the same", $"{at}.txt")));
        Assert.Single(files.Select(file => file.Hash).Distinct());
        Assert.Equal(16, files.Select(file => file.Name).Distinct().Count());
        Assert.Single(All(host));
    }

    [Fact]
    public async Task A_file_that_is_too_big_or_empty_is_refused_in_a_sentence_and_leaves_nothing()
    {
        await using var host = await LinkedHost.Start(settings: ("Files:MostMegabytes", "1"));
        Assert.Equal("A file has at most 1 MB. Put a bigger one where your team keeps its files, and send me the link.", await Refused(host, new byte[(1 << 20) + 1], "p"));
        Assert.Equal("The file is empty.", await Refused(host, [], "p"));
        Assert.Empty(All(host));
        Assert.IsType<Reading<FileRef>.Ok>(await host.Files.Put(new MemoryStream(new byte[1 << 20]), "just.bin", "", "p"));
    }

    [Fact]
    public async Task A_projects_files_have_bounds_together()
    {
        await using var host = await LinkedHost.Start(settings: ("Files:MostMegabytesPerProject", "1"));
        const string full = "The project's files fill the 1 MB there is room for. Remove some that are no longer needed.";
        var first = Assert.IsType<Reading<FileRef>.Ok>(await host.Files.Put(new MemoryStream(Bytes(600_000, 1)), "1", "", "apollo")).Value;
        await host.Store.Save(new Paper { Id = "1", Project = "apollo", Files = [first] });
        Assert.IsType<Reading<FileRef>.Ok>(await host.Files.Put(new MemoryStream(Bytes(400_000, 2)), "2", "", "apollo"));
        // Nobody names the second yet, but somebody is about to.
        Assert.Equal(full, await Refused(host, Bytes(100_000, 3), "apollo"));
        Assert.IsType<Reading<FileRef>.Ok>(await host.Files.Put(new MemoryStream(Bytes(600_000, 1)), "1 again", "", "apollo"));
        Assert.IsType<Reading<FileRef>.Ok>(await host.Files.Put(new MemoryStream(Bytes(600_000, 3)), "3", "", "other"));
        host.Time.Advance(TimeSpan.FromMinutes(16));
        Assert.IsType<Reading<FileRef>.Ok>(await host.Files.Put(new MemoryStream(Bytes(400_000, 4)), "4", "", "apollo"));
        Assert.Equal(full, await Refused(host, Bytes(100_000, 5), "apollo"));
        Assert.Equal(4, All(host).Count);
    }

    [Fact]
    public async Task A_file_stays_while_a_document_names_it_and_a_day_longer()
    {
        await using var host = await LinkedHost.Start();
        var file = await Put(host, "named");
        var paper = await host.Store.Save(new Paper { Id = "1", Project = "apollo", Files = [file] });
        await host.Pass(hours: 50);
        Assert.Single(All(host));
        await host.Store.Save(paper with { Removed = true });
        await host.Pass(hours: 23);
        Assert.Single(All(host));
        await host.SweepUntil(() => All(host).Count == 0);
    }

    /// <summary>What came before anybody said where it belongs is kept as long as the question waits, and nobody has a link to it.</summary>
    [Fact]
    public async Task What_a_draft_holds_stays_and_is_opened_by_nobody()
    {
        await using var host = await LinkedHost.Start();
        var file = await Put(host, "waits");
        var drafts = await host.Store.Save(new Drafts { Id = "ana|here", Open = new("attach", ImmutableDictionary<string, ImmutableArray<Answer>>.Empty) { Files = [file] } });
        await host.Pass(hours: 50);
        Assert.Single(All(host));
        var link = LinkedHost.Local(host.Files.Link(file, "apollo", forClients: false, host.Time.GetUtcNow().AddHours(1)));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await host.Client.GetAsync(link)).StatusCode);
        await host.Store.Save(drafts with { Open = null });
        await host.Pass(hours: 23);
        await host.SweepUntil(() => All(host).Count == 0);
    }

    [Fact]
    public async Task What_a_crash_left_before_its_commit_goes_after_a_day()
    {
        await using var before = await LinkedHost.Start();
        await Put(before, "never named");
        Directory.CreateDirectory(Path.Combine(before.FileFolder, "incoming"));
        var part = Path.Combine(before.FileFolder, "incoming", "half");
        await File.WriteAllTextAsync(part, "half");
        await using var host = await LinkedHost.Start(before);
        await host.Pass(hours: 23);
        Assert.Single(All(host));
        await host.SweepUntil(() => All(host).Count == 0);
    }

    [Fact]
    public async Task What_is_put_again_in_time_stays()
    {
        await using var host = await LinkedHost.Start();
        await Put(host, "wanted after all");
        await host.Pass(hours: 23);
        await Put(host, "wanted after all");
        await host.Pass(hours: 23);
        Assert.Single(All(host));
    }

    [Theory]
    [InlineData("Plan.txt", "Plan.txt")]
    [InlineData("C:\\docs\\Plan.txt", "Plan.txt")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("报告 \"final\".pdf", "报告 _final_.pdf")]
    [InlineData("a\r\nSet-Cookie: x", "aSet-Cookie_ x")]
    [InlineData("gpj.\u202eexe", "gpj.exe")]
    [InlineData(" .. ", "file")]
    [InlineData("", "file")]
    public async Task Names_are_made_harmless(string name, string clean)
    {
        await using var host = await LinkedHost.Start();
        Assert.Equal(clean, (await Put(host, "x", name)).Name);
    }

    [Fact]
    public async Task Long_names_keep_their_ending_and_odd_types_are_none()
    {
        await using var host = await LinkedHost.Start();
        var file = await Put(host, "x", new string('长', 300) + ".docx", "not a type");
        Assert.Equal((120, "application/octet-stream"), (file.Name.Length, file.Type));
        Assert.EndsWith("长.docx", file.Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Files:MostMegabytes", "0")]
    [InlineData("Files:MostMegabytes", "lots")]
    [InlineData("Files:MostMegabytesPerProject", "-1")]
    public void Limits_that_are_none_are_refused(string name, string value) => Assert.StartsWith(name, Assert.Throws<InvalidOperationException>(
        () => FileSettings.From(new ConfigurationBuilder().AddInMemoryCollection([new(name, value)]).Build(), "files")).Message, StringComparison.Ordinal);

    internal static async Task<FileRef> Put(LinkedHost host, string content, string name = "file.txt", string type = "text/plain") =>
        Assert.IsType<Reading<FileRef>.Ok>(await host.Files.Put(new MemoryStream(Encoding.UTF8.GetBytes(content)), name, type, "apollo")).Value;

    private static async Task<string> Refused(LinkedHost host, byte[] content, string project) =>
        Words.English.Say(Assert.IsType<Reading<FileRef>.No>(await host.Files.Put(new MemoryStream(content), "file", "", project)).Problem!);

    private static List<string> All(LinkedHost host) =>
        Directory.Exists(host.FileFolder) ? [.. Directory.EnumerateFiles(host.FileFolder, "*", SearchOption.AllDirectories)] : [];

    private static byte[] Bytes(int count, byte value) => [.. Enumerable.Repeat(value, count)];

    private static string Hash(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
