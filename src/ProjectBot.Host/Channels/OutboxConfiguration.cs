using System.Collections.Immutable;
using System.Globalization;
using ProjectBot.Journal;

namespace ProjectBot.Host.Channels;

/// <summary>
/// Reads the section <c>Outbox</c>: <c>Outbox:Limits:msteams:PerSecond</c>, <c>Outbox:Limits:msteams:AtOnce</c>, <c>Outbox:Sender</c>,
/// <c>Outbox:PerDay</c>.
/// </summary>
public static class OutboxConfiguration
{
    /// <exception cref="InvalidOperationException">A setting cannot be used; the message says what to change.</exception>
    public static OutboxSettings From(IConfiguration configuration)
    {
        var limits = ImmutableDictionary.CreateBuilder<string, OutboxLimit>(StringComparer.OrdinalIgnoreCase);
        foreach (var channel in configuration.GetSection("Outbox:Limits").GetChildren())
            limits.Add(channel.Key, new(Number(channel, nameof(OutboxLimit.PerSecond), OutboxLimit.Teams.PerSecond, 1000),
                Number(channel, nameof(OutboxLimit.AtOnce), OutboxLimit.Teams.AtOnce, 100)));
        return new()
        {
            Limits = limits.ToImmutable(), Sender = configuration["Outbox:Sender"] is { Length: > 0 } name ? name : Sending.OnlyHost,
            PerDay = Number(configuration.GetSection("Outbox"), nameof(OutboxSettings.PerDay), new OutboxSettings().PerDay, 1000, least: 0),
        };
    }

    private static int Number(IConfigurationSection section, string name, int otherwise, int most, int least = 1) => section[name] switch
    {
        null or "" => otherwise,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most => number,
        var text => throw new InvalidOperationException($"{section.Path}:{name} must be a number from {least} to {most}, not '{text}'."),
    };
}
