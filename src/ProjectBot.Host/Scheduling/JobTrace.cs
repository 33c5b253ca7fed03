using System.Diagnostics;
using System.Diagnostics.Metrics;
using Hangfire.Common;
using Hangfire.Server;

namespace ProjectBot.Host.Scheduling;

/// <summary>Jobs in traces and metrics; Hangfire has none of its own.</summary>
internal sealed class JobTrace : JobFilterAttribute, IServerFilter
{
    private const string Span = "span", Began = "began";

    private static readonly ActivitySource Source = new("ProjectBot");

    private static readonly Meter Meter = new("ProjectBot");

    private static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>("projectbot.job.duration", "s", "From the start of a job to its end.");

    public void OnPerforming(PerformingContext context)
    {
        context.Items[Span] = Source.StartActivity("job")?.SetTag("job", context.BackgroundJob.Job.Type.Name);
        context.Items[Began] = Stopwatch.GetTimestamp();
    }

    public void OnPerformed(PerformedContext context)
    {
        if (context.Items.TryGetValue(Began, out var began) && began is long from)
            Duration.Record(Stopwatch.GetElapsedTime(from).TotalSeconds, new KeyValuePair<string, object?>("job", context.BackgroundJob.Job.Type.Name),
                new("outcome", context.Exception is null ? "done" : "failed"));
        if (context.Items.TryGetValue(Span, out var span) && span is Activity activity)
            activity.SetStatus(context.Exception is null ? ActivityStatusCode.Ok : ActivityStatusCode.Error).Dispose();
    }
}
