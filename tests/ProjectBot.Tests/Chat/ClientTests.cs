using ProjectBot.Team;

namespace ProjectBot.Tests.Chat;

/// <summary>What the client of a person tells of them.</summary>
public sealed class ClientTests
{
    private readonly Transcript _talk = new();

    [Fact]
    public async Task A_zone_that_comes_later_is_taken_until_there_is_a_better_one_and_never_over_the_one_chosen()
    {
        Assert.Equal("UTC", await Zone(null));
        Assert.Equal("Etc/GMT-8", await Zone("Etc/GMT-8"));
        Assert.Equal("Etc/GMT-9", await Zone("Etc/GMT-9"));
        Assert.Equal("Europe/Berlin", await Zone("Europe/Berlin"));
        Assert.Equal("Europe/Berlin", await Zone("Asia/Shanghai"));
        await _talk.Play("ana: me zone UTC");
        Assert.Equal("UTC", await Zone("Asia/Shanghai"));
    }

    [Fact]
    public async Task A_day_is_said_with_its_zone_only_where_that_may_not_be_the_readers_own()
    {
        await _talk.Play("given: Apollo with ana, bo in team");
        Assert.Contains("due Fri 27 Nov.", await _talk.Say("ana: task add Draft by friday"), StringComparison.Ordinal);
        await Zone("Europe/Berlin");
        Assert.Contains("due Fri 27 Nov.", await _talk.Say("ana: task add Paint by friday"), StringComparison.Ordinal);
        Assert.Contains("due Fri 27 Nov, Europe/Berlin.", await _talk.Say("ana@team: task add Print by friday"), StringComparison.Ordinal);
        await _talk.Play("ana: project zone Europe/Berlin");
        Assert.Contains("due Fri 27 Nov.", await _talk.Say("ana@team: task add Post by friday"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_language_of_the_client_is_answered_in_also_by_who_chose_one()
    {
        await _talk.Play("ana: me language en");
        Assert.Contains("Hello", await _talk.Say("ana: hello"), StringComparison.Ordinal);
        await _talk.Directory.Speaks(Screens.Account("ana"), "zh-CN");
        Assert.Contains("你好", await _talk.Say("ana: hello"), StringComparison.Ordinal);
    }

    private async Task<string> Zone(string? zone)
    {
        await _talk.Bot.Hear(_talk.Turn("ana", null, "hello") with { Zone = zone }, inline: true);
        return (await _talk.Store.All<Person>(Person.Of(Screens.Account("ana").Key)))[0].Zone;
    }
}
