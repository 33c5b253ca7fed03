using System.Net;
using ProjectBot.Exchange;
using ProjectBot.Storage;
using ProjectBot.Team;
using ProjectBot.Tests.Signing;
using ProjectBot.Tests.Time;
using ProjectBot.Time;

namespace ProjectBot.Tests.Exchange;

/// <summary>A link leads to the days as they are when it is opened, for whom they are.</summary>
public sealed class CalendarLinkTests
{
    private static readonly Person Ana = new() { Id = "p1", Name = "Ana", Accounts = [new("test", "ana", "Ana")], Absences = [new(new(2026, 12, 1), new(2026, 12, 2)) { ToNoon = true }] };

    [Fact]
    public async Task It_holds_what_is_off_now_for_its_reader()
    {
        await using var host = await LinkedHost.Start();
        await host.Store.Save(Ana);
        var project = await host.Store.Save(Apollo(Role.Member));
        var link = Link(host, "team|apollo|p1|member");
        var answer = await host.Client.GetAsync(link);
        Assert.Equal("text/calendar; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment; filename=apollo-team.ics; filename*=UTF-8''apollo-team.ics", Assert.Single(answer.Content.Headers.GetValues("Content-Disposition")));
        Assert.Contains("SUMMARY:Layoffs", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await host.Store.Save(project with { Calendar = WorkCalendar.Default });
        Assert.DoesNotContain("Layoffs", await host.Client.GetStringAsync(link), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_team_calls_its_days_is_not_for_clients()
    {
        await using var host = await LinkedHost.Start();
        await host.Store.Save(Ana);
        var project = await host.Store.Save(Apollo(Role.Member));
        Assert.DoesNotContain("Layoffs", await host.Client.GetStringAsync(Link(host, "team|apollo|p1|client")), StringComparison.Ordinal);
        await host.Store.Save(project with { Members = [new("p1", Role.Client)] });
        var text = await host.Client.GetStringAsync(Link(host, "team|apollo|p1|member"));
        Assert.DoesNotContain("Layoffs", text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Day off", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_no_longer_in_the_project_gets_nothing()
    {
        await using var host = await LinkedHost.Start();
        await host.Store.Save(Ana);
        var project = await host.Store.Save(Apollo(Role.Member));
        var link = Link(host, "team|apollo|p1|member");
        Assert.Equal(HttpStatusCode.OK, await Status(host, link));
        await host.Store.Save(project with { Members = [] });
        Assert.Equal(HttpStatusCode.NotFound, await Status(host, link));
    }

    [Fact]
    public async Task A_link_opens_its_own_file_and_not_for_longer()
    {
        await using var host = await LinkedHost.Start();
        await host.Store.Save(Ana);
        await host.Store.Save(Apollo(Role.Member));
        var link = Link(host, "away|p1");
        Assert.Equal(HttpStatusCode.OK, await Status(host, link));
        Assert.Equal(HttpStatusCode.NotFound, await Status(host, $"/calendar/{Uri.EscapeDataString("team|apollo|p1|member")}?{link.Split('?')[1]}"));
        Assert.Equal(HttpStatusCode.NotFound, await Status(host, link.Split('?')[0]));
        Assert.Equal(HttpStatusCode.NotFound, await Status(host, LinkedHost.Local(host.Links.To("file", "away|p1", Later(host)))));
        Assert.Equal(HttpStatusCode.NotFound, await Status(host, Link(host, "client|apollo|p1|member")));
        Assert.Equal(HttpStatusCode.NotFound, await Status(host, Link(host, "away|p2")));
        host.Time.Advance(TimeSpan.FromHours(2));
        Assert.Equal(HttpStatusCode.NotFound, await Status(host, link));
    }

    [Fact]
    public async Task Absences_come_back_as_the_same_days()
    {
        await using var host = await LinkedHost.Start();
        await host.Store.Save(Ana);
        var text = await host.Client.GetStringAsync(Link(host, "away|p1"));
        Assert.Equal("Off 2026-12-01 Away, Half 2026-12-02 Away", CalendarFile.Read(text, new(new(2026, 1, 1), new(2027, 1, 1)))
            .As(days => string.Join(", ", days.Select(one => $"{one.Own.Kind} {Said.Day(one.Day)} {one.Own.Name}"))));
    }

    private static Project Apollo(Role role) => new()
    {
        Id = "apollo", Name = "Apollo", Created = default, Members = [new("p1", role)],
        Calendar = WorkCalendar.Default.With([(new(2026, 12, 30), new(DayKind.Off, "Layoffs"))], new(2026, 11, 1)),
    };

    private static string Link(LinkedHost host, string subject) => LinkedHost.Local(host.Links.To(CalendarFeed.Purpose, subject, Later(host)));

    private static DateTimeOffset Later(LinkedHost host) => host.Time.GetUtcNow().AddHours(1);

    private static async Task<HttpStatusCode> Status(LinkedHost host, string link) => (await host.Client.GetAsync(link)).StatusCode;
}
