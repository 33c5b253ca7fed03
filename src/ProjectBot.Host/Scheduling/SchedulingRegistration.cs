using Hangfire;
using Hangfire.Dashboard;
using Hangfire.InMemory;
using ProjectBot.Host.Signing;
using ProjectBot.Schedules;

namespace ProjectBot.Host.Scheduling;

/// <summary>
/// Hangfire beside our documents: they are the truth about what comes when, it wakes, retries and shows. Its memory is filled anew at every start.
/// </summary>
public static class SchedulingRegistration
{
    private const int Workers = 4;

    public static void AddScheduling(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(SchedulingSettings.From(configuration));
        services.AddSingleton<Recipients>();
        services.AddSingleton<Wake>();
        services.AddSingleton<Clock>();
        services.AddSingleton<Waker>();
        services.AddSingleton<TimeZones>();
        services.AddAntiforgery();
        services.AddHangfire(hangfire => hangfire.UseInMemoryStorage(new InMemoryStorageOptions { MaxExpirationTime = TimeSpan.FromHours(1) })
            .UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings().UseFilter(new JobTrace()));
        services.AddHangfireServer(server =>
        {
            server.WorkerCount = Workers;
            server.SchedulePollingInterval = TimeSpan.FromSeconds(5);
            server.HeartbeatInterval = TimeSpan.FromSeconds(10);
            server.ServerTimeout = TimeSpan.FromMinutes(1);
        });
        services.AddHostedService<Start>();
    }

    /// <summary>The jobs, for admins who asked for their link; only to be looked at.</summary>
    public static void MapScheduling(this WebApplication app)
    {
        if (app.Services.GetRequiredService<SchedulingSettings>().Dashboard)
            app.MapHangfireDashboard("/admin/jobs", new DashboardOptions
            {
                AsyncAuthorization = [new AdminDoor(app.Services.GetRequiredService<SignedLinks>())], Authorization = [], IsReadOnlyFunc = _ => true,
                DisplayStorageConnectionString = false, AppPath = "/admin", DashboardTitle = "ProjectBot",
            });
    }

    private sealed class AdminDoor(SignedLinks links) : IDashboardAsyncAuthorizationFilter
    {
        public async Task<bool> AuthorizeAsync(DashboardContext context) =>
            await links.Read(Web.NamedAdmins.Purpose, context.GetHttpContext().Request.Cookies[Web.NamedAdmins.Cookie]) is not null;
    }

    /// <summary>Begins with what came due while the host was down.</summary>
    private sealed class Start(IRecurringJobManager jobs, TimeZones zones) : IHostedService
    {
        public async Task StartAsync(CancellationToken cancellationToken)
        {
            await zones.Reckon(cancellationToken);
            jobs.AddOrUpdate<Clock>(Clock.Name, clock => clock.Tick(), Cron.Minutely,
                new RecurringJobOptions { MisfireHandling = MisfireHandlingMode.Relaxed });
            jobs.Trigger(Clock.Name);
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
