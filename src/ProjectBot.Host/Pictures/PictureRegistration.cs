using ProjectBot.Messaging;

namespace ProjectBot.Host.Pictures;

/// <summary>How pictures are plugged in.</summary>
public static class PictureRegistration
{
    /// <summary>Needs an <c>IStore</c> with the types of <see cref="PictureDocuments"/> and <see cref="Signing.SignedLinks"/>.</summary>
    public static IServiceCollection AddPictures(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(PictureSettings.From(configuration))
        .AddSingleton<KeptCharts>()
        .AddSingleton<PictureFiles>()
        .AddSingleton<Gallery>()
        .AddSingleton<PictureEndpoint>()
        .AddSingleton<IPictures, Pictures>()
        .AddHostedService<PictureSweep>();

    public static IEndpointRouteBuilder MapPictures(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/pictures/{hash:length(32)}.png", [HttpMethods.Get, HttpMethods.Head],
            (HttpContext http, string hash, string? t, PictureEndpoint endpoint) => endpoint.Show(http, hash, t));
        return routes;
    }
}
