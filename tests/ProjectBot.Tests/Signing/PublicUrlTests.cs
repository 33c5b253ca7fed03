using Microsoft.Extensions.Configuration;
using ProjectBot.Host.Pictures;
using ProjectBot.Host.Signing;

namespace ProjectBot.Tests.Signing;

public sealed class PublicUrlTests
{
    [Theory]
    [InlineData("https://bot.example.org", "https://bot.example.org")]
    [InlineData("https://bot.example.org/", "https://bot.example.org")]
    [InlineData(" https://example.org/bot/ ", "https://example.org/bot")]
    [InlineData("http://localhost:3978", "http://localhost:3978")]
    [InlineData("http://[::1]:80", "http://[::1]")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void An_address_is_taken_without_its_last_slash(string? typed, string? taken) => Assert.Equal(taken, HostSettings.From(With("Host:PublicUrl", typed)).PublicUrl);

    [Theory]
    [InlineData("bot.example.org")]
    [InlineData("/bot")]
    [InlineData("ftp://example.org")]
    [InlineData("https://me:secret@example.org")]
    [InlineData("https://example.org/?x=1")]
    [InlineData("http://example.org")]
    [InlineData("http://localhost.example.org")]
    public void Any_other_is_refused_in_a_sentence(string typed) =>
        Assert.StartsWith("Host:PublicUrl must ", Assert.Throws<InvalidOperationException>(() => HostSettings.From(With("Host:PublicUrl", typed))).Message, StringComparison.Ordinal);

    [Fact]
    public void So_is_a_limit_that_is_none() =>
        Assert.Throws<InvalidOperationException>(() => PictureSettings.From(With("Pictures:MostMegabytes", "0"), "pictures"));

    private static IConfiguration With(string name, string? value) => new ConfigurationBuilder().AddInMemoryCollection([new(name, value)]).Build();
}
