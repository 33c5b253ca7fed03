using System.Diagnostics.Metrics;
using System.Net;
using Hangfire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProjectBot.Host;
using ProjectBot.Host.Channels;
using ProjectBot.Host.Scheduling;
using ProjectBot.Host.Signing;
using ProjectBot.Host.Web;
using ProjectBot.Storage;

namespace ProjectBot.Tests.Scheduling;

/// <summary>The page of jobs: not there unless wanted, then for admins alone, and only to be looked at.</summary>
[Trait("pace", "slow")]
public sealed class DashboardTests
{
    [Fact]
    public async Task It_is_not_there_unless_a_setting_says_so()
    {
        await using var host = await Jobs.Start(isOn: false);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/admin/jobs")).StatusCode);
    }

    [Fact]
    public async Task Without_an_admins_link_nobody_sees_it_also_not_on_this_machine()
    {
        await using var host = await Jobs.Start(isOn: true);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Client.GetAsync("/admin/jobs")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Client.GetAsync("/admin/jobs/recurring")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Client.PostAsync("/admin/jobs/recurring/trigger", Trigger())).StatusCode);
        host.Client.DefaultRequestHeaders.Add("Cookie", $"{NamedAdmins.Cookie}=made.up");
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Client.GetAsync("/admin/jobs")).StatusCode);
    }

    [Fact]
    public async Task An_admin_sees_the_clock_and_can_change_nothing()
    {
        await using var host = await Jobs.Start(isOn: true);
        host.Client.DefaultRequestHeaders.Add("Cookie", $"{NamedAdmins.Cookie}={host.Token()}");
        var page = await host.Client.GetStringAsync("/admin/jobs/recurring");
        Assert.Contains(Clock.Name, page, StringComparison.Ordinal);
        Assert.DoesNotContain("js-jobs-list-command", page, StringComparison.Ordinal);
        Assert.DoesNotContain("InMemoryStorage", await host.Client.GetStringAsync("/admin/jobs"), StringComparison.Ordinal);
        var refused = await host.Client.PostAsync("/admin/jobs/recurring/trigger", Trigger());
        Assert.False(refused.IsSuccessStatusCode, $"{refused.StatusCode}");
    }

    [Fact]
    public async Task How_long_a_job_takes_is_measured()
    {
        var measured = new TaskCompletionSource<(string? Job, string? Outcome)>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var meter = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name == "projectbot.job.duration")
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        meter.SetMeasurementEventCallback<double>((_, _, tags, _) => measured.TrySetResult((tags[0].Value as string, tags[1].Value as string)));
        meter.Start();
        await using var host = await Jobs.Start(isOn: false);
        host.Trigger();
        Assert.Equal((nameof(Clock), "done"), await measured.Task.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    private static FormUrlEncodedContent Trigger() => new([new("jobs[]", Clock.Name)]);

    private sealed class Jobs(WebApplication app) : IAsyncDisposable
    {
        public HttpClient Client { get; } = new() { BaseAddress = new(app.Urls.First()) };

        public void Trigger() => app.Services.GetRequiredService<IRecurringJobManager>().Trigger(Clock.Name);

        public string Token() => new NamedAdmins(new AdminSettings([]), app.Services.GetRequiredService<SignedLinks>())
            .Link(new("msteams", "ann", "Ann"), DateTimeOffset.MaxValue)!.Split("?t=")[1];

        public static async Task<Jobs> Start(bool isOn)
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            builder.Configuration.AddInMemoryCollection([new("Host:PublicUrl", "https://bot.example.org"), new("Scheduling:Dashboard", isOn ? "true" : "false")]);
            builder.Services.AddSingleton(TimeProvider.System).AddSingleton<IStore>(new MemoryStore(Composition.DocumentTypes())).AddSingleton(new WebChatSettings())
                .AddSigning(builder.Configuration, System.IO.Directory.CreateTempSubdirectory("jobs").FullName).AddOutbox();
            builder.Services.AddProjectBot();
            builder.Services.AddScheduling(builder.Configuration);
            var app = builder.Build();
            app.MapScheduling();
            await app.StartAsync();
            return new(app);
        }

        public async ValueTask DisposeAsync()
        {
            Client.Dispose();
            await app.DisposeAsync();
        }
    }
}
