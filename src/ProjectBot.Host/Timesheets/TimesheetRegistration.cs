using ProjectBot.Chat;
using ProjectBot.Exchange;
using ProjectBot.Items;

namespace ProjectBot.Host.Timesheets;

/// <summary>How files of hours are plugged in.</summary>
public static class TimesheetRegistration
{
    /// <remarks>Needs the rooms, a <c>Directory</c>, limits and <see cref="Signing.SignedLinks"/>.</remarks>
    public static IServiceCollection AddTimesheets(this IServiceCollection services) => services
        .AddSingleton(provider => new TimesheetFile(provider.GetRequiredService<IReadOnlyList<IFeature>>().OfType<Kind>().First().Kinds,
            provider.GetRequiredService<Team.Directory>(), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<TimesheetEndpoint>();

    public static IEndpointRouteBuilder MapTimesheets(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/hours/{subject}", [HttpMethods.Get, HttpMethods.Head],
            (HttpContext http, string subject, string? t, TimesheetEndpoint endpoint) => endpoint.Send(http, subject, t));
        return routes;
    }
}
