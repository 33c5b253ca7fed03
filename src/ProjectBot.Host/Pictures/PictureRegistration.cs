using ProjectBot.Messaging;

namespace ProjectBot.Host.Pictures;

/// <summary>How pictures are plugged in.</summary>
public static class PictureRegistration
{
    /// <param name="folder">Where drawn pictures are kept.</param>
    /// <remarks>Needs an <c>IStore</c> with the types of <see cref="PictureDocuments"/> and <see cref="Signing.SignedLinks"/>.</remarks>
    public static IServiceCollection AddPictures(this IServiceCollection services, IConfiguration configuration, string folder) => services
        .AddSingleton(PictureSettings.From(configuration, folder))
        .AddSingleton<KeptCharts>()
        .AddSingleton<PictureFiles>()
        .AddSingleton<Gallery>()
        .AddSingleton<PictureEndpoint>()
        .AddSingleton<IPictures, ChartLinks>()
        .AddHostedService<PictureSweep>();

    public static IEndpointRouteBuilder MapPictures(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/pictures/{hash:length(32)}.png", [HttpMethods.Get, HttpMethods.Head],
            (HttpContext http, string hash, string? t, PictureEndpoint endpoint) => endpoint.Show(http, hash, t));
        return routes;
    }
}
