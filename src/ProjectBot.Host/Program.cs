using ProjectBot.Host;
using ProjectBot.Host.Calendars;
using ProjectBot.Host.Timesheets;
using ProjectBot.Host.Channels.BotFramework;
using ProjectBot.Host.Channels.DirectLine;
using ProjectBot.Host.Channels.Teams;
using ProjectBot.Host.Files;
using ProjectBot.Host.Maintenance;
using ProjectBot.Host.Pictures;
using ProjectBot.Host.Scheduling;
using ProjectBot.Host.Web;
using ProjectBot.Storage;

PrivateMode.Begin();
if (await CommandLine.Run(args, Commands.All) is { } code)
    return code;

try
{
    // Settings are read once. Watching for new ones would wake the host at every write to a data folder beside them.
    var builder = WebApplication.CreateBuilder(["--hostBuilder:reloadConfigOnChange=false", .. args]);
    builder.WebHost.ConfigureKestrel(kestrel =>
    {
        kestrel.AddServerHeader = false;
        // Uploads say themselves how much they take.
        kestrel.Limits.MaxRequestBodySize = 1 << 20;
    });
    builder.Services.AddQuietLogs();
    builder.Services.AddProxies(builder.Configuration);
    builder.Services.AddSingleton(TimeProvider.System);
    builder.Services.AddTelemetry(builder.Configuration);
    builder.Services.AddStorage(builder.Configuration);
    builder.Services.AddProjectBot();
    builder.Services.AddBotFramework(builder.Configuration);
    builder.Services.AddTeams();
    builder.Services.AddWebChat(builder.Configuration);
    builder.Services.AddScheduling(builder.Configuration);
    builder.Services.AddWideWarning(builder.Configuration);

    var app = builder.Build();
    app.UseProxies();
    app.UseSecurityHeaders();
    app.MapHealth();
    app.MapPrometheusScrapingEndpoint("/metrics");
    app.MapBotFramework();
    app.MapDirectLine();
    app.MapChatPage();
    app.MapPictures();
    app.MapFiles();
    app.MapScheduling();
    app.MapCalendars();
    app.MapTimesheets();
    await app.RunAsync();
    return 0;
}
catch (Exception problem)
    when (problem is InvalidOperationException or StoreClosedException or IOException or Microsoft.Extensions.Options.OptionsValidationException)
{
    // A wrong setting, a file or an address in use: the sentence says what to change; a stack trace would not.
    Console.Error.WriteLine(problem.Message);
    return 1;
}
