using ProjectBot.Host;
using ProjectBot.Host.Channels.DirectLine;
using ProjectBot.Host.Signing;
using ProjectBot.Host.Web;
using ProjectBot.Storage;

var builder = WebApplication.CreateBuilder(args);
var services = builder.Services;
services.AddSingleton(TimeProvider.System);
services.AddSingleton(WebChatSettings.From(builder.Configuration));
services.AddSingleton<IStore>(new ScratchStore(ProjectBot.Documents.Types().AddSigning().AddDirectLine(), builder.Configuration["Storage:Path"] ?? "data/scratch.jsonl"));
services.AddSingleton<SignedTokens>();
services.AddSingleton<WriteActivity>(PlainActivity.Write);
services.AddSingleton<Hearing>(provider => (turn, _, _) => ScratchBot.Hear(turn, provider.GetRequiredService<DirectLineChannel>()));
services.AddDirectLine();
services.AddSingleton<JoinChat>(provider => async (person, locale, conversation) =>
{
    var ticket = await provider.GetRequiredService<DirectLine>().Join(person, locale, conversation);
    return new(ticket.Conversation, ticket.Token, ticket.Expires);
});
services.AddSingleton<LoadDemo>((_, _, _) => Task.CompletedTask);
services.AddChatPage();

var app = builder.Build();
app.MapGet("/healthz", () => "ok");
app.MapDirectLine();
app.MapChatPage();
await app.RunAsync();
