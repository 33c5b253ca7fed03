using System.Diagnostics;
using System.Diagnostics.Metrics;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ProjectBot.Host;

/// <summary>Traces and metrics. Metrics can always be scraped at <c>/metrics</c>; nothing is sent anywhere unless <c>Telemetry:Otlp</c> names a collector.</summary>
public static class Telemetry
{
    public static readonly ActivitySource Source = new("ProjectBot");

    private static readonly Meter Meter = new("ProjectBot");

    /// <summary>Between which histograms tell apart, by unit: the default is made for milliseconds.</summary>
    private static readonly double[] Seconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10], Counts = [1, 2, 4, 8, 16, 32, 64, 128];

    /// <summary>How long turns take, from heard to committed, by channel.</summary>
    public static readonly Histogram<double> TurnDuration =
        Meter.CreateHistogram<double>("projectbot.turn.duration", "s", "From hearing a turn to having it committed.");

    /// <exception cref="InvalidOperationException"><c>Telemetry:Otlp</c> is no address.</exception>
    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        var collector = configuration["Telemetry:Otlp"];
        if (collector is { Length: > 0 } && !Uri.TryCreate(collector, UriKind.Absolute, out _))
            throw new InvalidOperationException($"Telemetry:Otlp must be the address of a collector such as http://localhost:4317, not '{collector}'.");
        var telemetry = services.AddOpenTelemetry()
            .WithMetrics(metrics =>
            {
                metrics.AddMeter("ProjectBot").AddView(Bounds).AddRuntimeInstrumentation().AddPrometheusExporter();
                if (collector is { Length: > 0 })
                    metrics.AddOtlpExporter(otlp => otlp.Endpoint = new(collector));
            });
        // A span that nobody collects would still cost every turn its allocation.
        if (collector is { Length: > 0 })
            telemetry.WithTracing(traces => traces.AddSource("ProjectBot").AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddOtlpExporter(otlp => otlp.Endpoint = new(collector)));
    }

    private static MetricStreamConfiguration? Bounds(Instrument instrument) =>
        instrument is not { Meter.Name: "ProjectBot" } or not (Histogram<double> or Histogram<int>) ? null
            : new ExplicitBucketHistogramConfiguration { Boundaries = instrument.Unit == "s" ? Seconds : Counts };
}
