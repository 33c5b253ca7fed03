using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using ProjectBot.Host;

namespace ProjectBot.Tests.Host;

/// <summary>What the host tells about itself can be told apart.</summary>
public sealed partial class MetricsTests
{
    [Fact]
    public async Task Durations_are_told_apart_from_half_a_millisecond_to_ten_seconds()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddTelemetry(builder.Configuration);
        await using var app = builder.Build();
        app.MapPrometheusScrapingEndpoint();
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
        Telemetry.TurnDuration.Record(0.004, new KeyValuePair<string, object?>("channel", "measured"));

        var metrics = await client.GetStringAsync("/metrics");

        var counts = Bucket().Matches(metrics).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        Assert.True(counts.ContainsKey("0.005"), metrics);
        Assert.Equal(("0", "1", "1"), (counts["0.0025"], counts["0.005"], counts["10"]));
    }

    [GeneratedRegex("""projectbot_turn_duration_seconds_bucket\{[^}]*channel="measured"[^}]*le="([^"]+)"\} (\d+)""")]
    private static partial Regex Bucket();
}
