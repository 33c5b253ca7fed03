using ProjectBot.Host.Signing;
using ProjectBot.Host.Web;
using ProjectBot.Tests.Signing;

namespace ProjectBot.Tests.Host;

public sealed class AdminLinkTests
{
    [Fact]
    public async Task An_admins_link_is_over_when_its_time_is_and_is_good_for_nothing_else()
    {
        await using var host = await LinkedHost.Start();
        var links = (SignedLinks)host.Links;
        var link = new NamedAdmins(new AdminSettings([]), links).Link(new("msteams", "ann", "Ann"), host.Time.GetUtcNow().AddHours(1));
        var token = link!.Split("?t=")[1];
        Assert.Null(await links.Read("file", token));
        host.Time.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal("msteams|ann", await links.Read(NamedAdmins.Purpose, token));
        host.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await links.Read(NamedAdmins.Purpose, token));
    }
}
