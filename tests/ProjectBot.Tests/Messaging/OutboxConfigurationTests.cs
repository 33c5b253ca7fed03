using Microsoft.Extensions.Configuration;
using ProjectBot.Host.Channels;

namespace ProjectBot.Tests.Messaging;

public sealed class OutboxConfigurationTests
{
    [Theory]
    [InlineData(null, 8)]
    [InlineData("0", 0)]
    [InlineData("20", 20)]
    public void So_many_messages_a_day_are_told_by_the_configuration(string? said, int perDay) => Assert.Equal(perDay, OutboxConfiguration.From(With(said)).PerDay);

    [Theory]
    [InlineData("-1")]
    [InlineData("many")]
    public void What_cannot_be_used_is_refused_with_what_to_change(string said) => Assert.Equal($"Outbox:PerDay must be a number from 0 to 1000, not '{said}'.",
        Assert.Throws<InvalidOperationException>(() => OutboxConfiguration.From(With(said))).Message);

    private static IConfiguration With(string? perDay) => new ConfigurationBuilder().AddInMemoryCollection([new("Outbox:PerDay", perDay)]).Build();
}
