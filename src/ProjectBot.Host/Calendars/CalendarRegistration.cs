using ProjectBot.Exchange;

namespace ProjectBot.Host.Calendars;

/// <summary>How calendar files are plugged in.</summary>
public static class CalendarRegistration
{
    /// <remarks>Needs an <c>IStore</c>, a <c>Directory</c>, limits and <see cref="Signing.SignedLinks"/>.</remarks>
    public static IServiceCollection AddCalendars(this IServiceCollection services) => services
        .AddSingleton<CalendarFeed>()
        .AddSingleton<CalendarEndpoint>();

    public static IEndpointRouteBuilder MapCalendars(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/calendar/{subject}", [HttpMethods.Get, HttpMethods.Head],
            (HttpContext http, string subject, string? t, CalendarEndpoint endpoint) => endpoint.Send(http, subject, t));
        return routes;
    }
}
