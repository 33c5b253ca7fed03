using System.Net;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Tests.Signing;

namespace ProjectBot.Tests.Files;

public sealed class FileLinkTests
{
    [Fact]
    public async Task A_link_works_while_a_document_of_its_project_names_the_file()
    {
        await using var host = await LinkedHost.Start();
        var file = await FileTests.Put(host, "the plan");
        var link = Link(host, file);
        Assert.Equal(HttpStatusCode.NotFound, await Status(host, link));
        var paper = await host.Store.Save(new Paper { Id = "1", Project = "apollo", Files = [file] });
        Assert.Equal("the plan"u8.ToArray(), await host.Get(link));
        Assert.Equal(HttpStatusCode.NotFound, await Status(host, LinkedHost.Local(host.Files.Link(file, "other", forClients: false, Later(host)))));
        await host.Store.Save(paper with { Files = [] });
        Assert.Equal(HttpStatusCode.NotFound, await Status(host, link));
    }

    [Fact]
    public async Task A_clients_link_works_only_while_the_document_is_shared()
    {
        await using var host = await LinkedHost.Start();
        var file = await FileTests.Put(host, "the plan");
        var (member, client) = (Link(host, file), Link(host, file, forClients: true));
        var paper = await host.Store.Save(new Paper { Id = "1", Project = "apollo", Files = [file] });
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (await Status(host, member), await Status(host, client)));
        paper = await host.Store.Save(paper with { Shared = true });
        Assert.Equal(HttpStatusCode.OK, await Status(host, client));
        await host.Store.Save(paper with { Shared = false });
        Assert.Equal(HttpStatusCode.NotFound, await Status(host, client));
        // The same content shared in another project opens nothing here.
        await host.Store.Save(new Paper { Id = "2", Project = "other", Files = [file], Shared = true });
        Assert.Equal(HttpStatusCode.NotFound, await Status(host, client));
    }

    [Fact]
    public async Task A_link_opens_its_own_file_and_not_for_longer()
    {
        await using var host = await LinkedHost.Start();
        var (file, other) = (await FileTests.Put(host, "one"), await FileTests.Put(host, "two"));
        await host.Store.Save(new Paper { Id = "1", Project = "apollo", Files = [file, other], Shared = true });
        var link = Link(host, file);
        var query = link.Split('?')[1];
        Assert.Equal(HttpStatusCode.NotFound, await Status(host, $"/files/{other.Hash}?{query}"));
        Assert.Equal(HttpStatusCode.NotFound, await Status(host, $"/files/{file.Hash}"));
        Assert.Equal(HttpStatusCode.NotFound, await Status(host, $"/files/{file.Hash}?{query[..^4]}AAAA"));
        Assert.Equal(HttpStatusCode.NotFound, await Status(host, $"/files/{file.Hash}?t={host.Links.To("picture", file.Hash, Later(host))!.Split("t=")[1]}"));
        Assert.Equal(HttpStatusCode.OK, await Status(host, link));
        host.Time.Advance(TimeSpan.FromHours(2));
        Assert.Equal(HttpStatusCode.NotFound, await Status(host, link));
    }

    [Theory]
    [InlineData("page.html", "text/html", "application/octet-stream", "attachment; filename=page.html; filename*=UTF-8''page.html")]
    [InlineData("photo.png", "image/png", "image/png", "inline; filename=photo.png; filename*=UTF-8''photo.png")]
    [InlineData("drawing.svg", "image/svg+xml", "application/octet-stream", "attachment; filename=drawing.svg; filename*=UTF-8''drawing.svg")]
    [InlineData("报告; x=\"y\".pdf", "application/pdf", "application/octet-stream", "attachment; filename=\"__; x=_y_.pdf\"; filename*=UTF-8''%E6%8A%A5%E5%91%8A%3B%20x%3D_y_.pdf")]
    public async Task A_browser_saves_it_and_shows_only_pictures(string name, string type, string sent, string disposition)
    {
        await using var host = await LinkedHost.Start();
        var file = await FileTests.Put(host, "<script>", name, type);
        await host.Store.Save(new Paper { Id = "1", Project = "apollo", Files = [file] });
        var answer = await host.Client.GetAsync(Link(host, file));
        Assert.Equal(sent, answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(disposition, Assert.Single(answer.Content.Headers.GetValues("Content-Disposition")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("default-src 'none'; sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task Without_an_address_there_is_no_link()
    {
        await using var host = await LinkedHost.Start(publicUrl: null);
        Assert.Null(host.Files.Link(await FileTests.Put(host, "x"), "apollo", forClients: false, Later(host)));
    }

    private static string Link(LinkedHost host, FileRef file, bool forClients = false) => LinkedHost.Local(host.Files.Link(file, "apollo", forClients, Later(host)));

    private static DateTimeOffset Later(LinkedHost host) => host.Time.GetUtcNow().AddHours(1);

    private static async Task<HttpStatusCode> Status(LinkedHost host, string link) => (await host.Client.GetAsync(link)).StatusCode;
}
