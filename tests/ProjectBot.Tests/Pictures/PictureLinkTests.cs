using System.Net;
using ProjectBot.Cards;
using ProjectBot.Tests.Signing;
using ProjectBot.Host.Pictures;

namespace ProjectBot.Tests.Pictures;

public sealed class PictureLinkTests
{
    private static readonly Chart Chart = DrawingTests.Bars;

    [Fact]
    public async Task A_link_is_good_for_thirty_days_and_then_says_to_ask_again()
    {
        await using var host = await LinkedHost.Start();
        var link = host.Link(Chart);
        var answer = await host.Client.GetAsync(link);
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        var picture = await answer.Content.ReadAsByteArrayAsync();
        host.Time.Advance(TimeSpan.FromDays(30));
        Assert.Equal(picture, await host.Get(link));
        host.Time.Advance(TimeSpan.FromDays(1));
        await AsksAgain(host, link);
    }

    [Fact]
    public async Task A_link_survives_a_restart()
    {
        await using var before = await LinkedHost.Start();
        var link = before.Link(Chart);
        await using var host = await LinkedHost.Start(before);
        Assert.Equal(await before.Get(link), await host.Get(link));
        Assert.Equal(link, host.Link(Chart));
    }

    [Fact]
    public async Task A_link_opens_its_own_picture_only()
    {
        await using var host = await LinkedHost.Start();
        var (link, other) = (host.Link(Chart), host.Link(DrawingTests.Lines));
        await AsksAgain(host, link.Split('?')[0]);
        await AsksAgain(host, $"{other.Split('?')[0]}?{link.Split('?')[1]}");
        await AsksAgain(host, link[..^3] + (link.EndsWith("AAA", StringComparison.Ordinal) ? "BBB" : "AAA"));
        await AsksAgain(host, $"{link.Split('?')[0]}?t=eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.");
        var hash = link.Split('/', '.')[2];
        await AsksAgain(host, $"/pictures/{hash}.png?t={host.Links.To("survey", $"{hash}/", host.Time.GetUtcNow().AddDays(1))!.Split("t=")[1]}");
        await AsksAgain(host, $"/pictures/{hash.ToUpperInvariant()}.png?{link.Split('?')[1]}");
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/pictures/..%2f..%2fprojectbot.png")).StatusCode);
    }

    [Fact]
    public async Task Readers_of_another_kind_have_another_link()
    {
        await using var host = await LinkedHost.Start();
        var (members, clients) = (host.Link(Chart with { Audience = "member" }), host.Link(Chart with { Audience = "client" }));
        Assert.Equal(await host.Get(members), await host.Get(clients));
        await AsksAgain(host, $"{members.Split('?')[0]}?{clients.Split('?')[1]}");
    }

    [Fact]
    public async Task The_same_chart_has_the_same_link_all_day_and_the_next_day_a_longer_one()
    {
        await using var host = await LinkedHost.Start();
        var link = host.Link(Chart);
        host.Time.Advance(TimeSpan.FromHours(14));
        Assert.Equal(link, host.Link(Chart));
        host.Time.Advance(TimeSpan.FromHours(2));
        var next = host.Link(Chart);
        Assert.NotEqual(link, next);
        Assert.Equal(link.Split('?')[0], next.Split('?')[0]);
        host.Time.Advance(TimeSpan.FromDays(30));
        Assert.NotEmpty(await host.Get(next));
        Assert.NotEqual((720, 192), DrawingTests.SizeOf(await host.Get(next)));
    }

    [Fact]
    public async Task Without_an_address_a_chart_stays_in_words_but_on_the_hosts_own_page()
    {
        await using var host = await LinkedHost.Start(publicUrl: null);
        Assert.Same(Chart, host.In(Chart).Message.Card!.Body[0]);
        var picture = Assert.IsType<Picture>(host.In(Chart, LinkedHost.Own).Message.Card!.Body[0]);
        Assert.StartsWith("/pictures/", picture.Url, StringComparison.Ordinal);
        Assert.Equal(Chart.ToSentence(), picture.Alt);
        Assert.NotEqual((720, 192), DrawingTests.SizeOf(await host.Get(picture.Url)));
        Assert.Null(host.Links.To("survey", "S1", host.Time.GetUtcNow()));
    }

    [Fact]
    public async Task What_is_over_is_emptied_and_can_come_back()
    {
        await using var host = await LinkedHost.Start();
        await host.Get(host.Link(Chart));
        var file = Assert.Single(Directory.GetFiles(host.PictureFolder));
        var hash = Path.GetFileNameWithoutExtension(file);
        Assert.NotNull((await host.Store.Find<DrawnChart>(hash))!.Chart);
        host.Time.Advance(TimeSpan.FromDays(31));
        await host.SweepUntil(() => !File.Exists(file));
        Assert.Null((await host.Store.Find<DrawnChart>(hash))!.Values);
        Assert.NotEqual((720, 192), DrawingTests.SizeOf(await host.Get(host.Link(Chart))));
    }

    [Fact]
    public async Task A_torn_or_lost_file_is_drawn_again()
    {
        await using var before = await LinkedHost.Start();
        var link = before.Link(Chart);
        var picture = await before.Get(link);
        var file = Assert.Single(Directory.GetFiles(before.PictureFolder));
        await File.WriteAllBytesAsync(file, picture.AsMemory(0, picture.Length / 2));
        await using (var host = await LinkedHost.Start(before))
            Assert.Equal(picture, await host.Get(link));
        Assert.Equal(picture, await File.ReadAllBytesAsync(file));
        Directory.Delete(before.PictureFolder, recursive: true);
        await using (var host = await LinkedHost.Start(before))
            Assert.Equal(picture, await host.Get(link));
    }

    [Fact]
    public async Task On_disk_the_longest_unused_give_way()
    {
        await using var host = await LinkedHost.Start(settings: ("Pictures:MostMegabytes", "1"));
        Directory.CreateDirectory(host.PictureFolder);
        for (var day = 1; day <= 6; day++)
        {
            var path = Path.Combine(host.PictureFolder, $"{day}.png");
            await File.WriteAllBytesAsync(path, new byte[300_000]);
            File.SetLastWriteTimeUtc(path, new(2026, 11, day, 0, 0, 0, DateTimeKind.Utc));
        }
        await File.WriteAllBytesAsync(Path.Combine(host.PictureFolder, "x.part"), [1]);
        File.SetLastWriteTimeUtc(Path.Combine(host.PictureFolder, "x.part"), new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc));
        await host.SweepUntil(() => Directory.GetFiles(host.PictureFolder).Length == 3);
        Assert.Equal(["4.png", "5.png", "6.png"], Directory.GetFiles(host.PictureFolder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Forty_looking_at_once_see_the_same_and_leave_one_file()
    {
        await using var host = await LinkedHost.Start();
        var link = host.Link(DrawingTests.Matrix);
        var seen = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => host.Get(link)));
        Assert.Single(seen.DistinctBy(Convert.ToHexString));
        Assert.Single(Directory.GetFiles(host.PictureFolder));
    }

    private static async Task AsksAgain(LinkedHost host, string link)
    {
        var answer = await host.Client.GetAsync(link);
        Assert.Equal((HttpStatusCode.OK, true), (answer.StatusCode, answer.Headers.CacheControl!.NoStore));
        Assert.Equal((720, 192), DrawingTests.SizeOf(await answer.Content.ReadAsByteArrayAsync()));
    }
}
