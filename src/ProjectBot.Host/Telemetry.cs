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

    /// <summary>How long turns take, from heard to committed, by channel.</summary>
    public static readonly Histogram<double> TurnDuration = Meter.CreateHistogram<double>("projectbot.turn.duration", "s", "From hearing a turn to having it committed.");

    /// <exception cref="InvalidOperationException"><c>Telemetry:Otlp</c> is no address.</exception>
    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        var collector = configuration["Telemetry:Otlp"];
        if (collector is { Length: > 0 } && !Uri.TryCreate(collector, UriKind.Absolute, out _))
            throw new InvalidOperationException($"Telemetry:Otlp must be the address of a collector such as http://localhost:4317, not '{collector}'.");
        var telemetry = services.AddOpenTelemetry()
            .WithMetrics(metrics =>
            {
                metrics.AddMeter("ProjectBot").AddRuntimeInstrumentation().AddPrometheusExporter();
                if (collector is { Length: > 0 })
                    metrics.AddOtlpExporter(otlp => otlp.Endpoint = new(collector));
            });
        // A span that nobody collects would still cost every turn its allocation.
        if (collector is { Length: > 0 })
            telemetry.WithTracing(traces => traces.AddSource("ProjectBot").AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddOtlpExporter(otlp => otlp.Endpoint = new(collector)));
    }
}
