using ProjectBot.Host;
using ProjectBot.Host.Channels.BotFramework;
using ProjectBot.Host.Channels.DirectLine;
using ProjectBot.Host.Web;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddTelemetry(builder.Configuration);
builder.Services.AddStorage(builder.Configuration);
builder.Services.AddProjectBot();
builder.Services.AddBotFramework(builder.Configuration);
builder.Services.AddDirectLine();
builder.Services.AddChatPage();
builder.Services.AddDemo();

var app = builder.Build();
app.MapHealth();
app.MapPrometheusScrapingEndpoint("/metrics");
app.MapBotFramework();
app.MapDirectLine();
app.MapChatPage();
await app.RunAsync();
