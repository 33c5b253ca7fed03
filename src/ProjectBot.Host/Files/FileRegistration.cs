using ProjectBot.Host.Limiting;
using ProjectBot.Messaging;

namespace ProjectBot.Host.Files;

/// <summary>How files are plugged in.</summary>
public static class FileRegistration
{
    /// <param name="folder">Where they are kept.</param>
    /// <remarks>Needs an <c>IStore</c> and <see cref="Signing.SignedLinks"/>.</remarks>
    public static IServiceCollection AddFiles(this IServiceCollection services, IConfiguration configuration, string folder) => services
        .AddSingleton(FileSettings.From(configuration, folder))
        .AddLimits()
        .AddSingleton<Shelf>()
        .AddSingleton<NamedFiles>()
        .AddSingleton<Room>()
        .AddSingleton<FileEndpoint>()
        .AddSingleton<KeptFiles>()
        .AddSingleton<IFiles>(provider => provider.GetRequiredService<KeptFiles>())
        .AddHostedService<FileSweep>();

    public static IEndpointRouteBuilder MapFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/files/{hash:length(64)}", [HttpMethods.Get, HttpMethods.Head],
            (HttpContext http, string hash, string? t, FileEndpoint endpoint) => endpoint.Send(http, hash, t));
        return routes;
    }
}
