using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using ProjectBot.Host.Channels.Activities;
using ProjectBot.Host.Limiting;
using ProjectBot.Storage;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>Direct Line 3.0, as far as Microsoft's Web Chat uses it. Source: the Direct Line 3.0 swagger and the client botframework-directlinejs.</summary>
internal sealed class DirectLineEndpoints(WebConversations chats, Passes passes, Listening listening, Inbox inbox, Limits limits,
    IHostApplicationLifetime lifetime, TimeProvider time, ILogger<DirectLineEndpoints> logger)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(15);

    public void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/v3/directline").AddEndpointFilter(Answer);
        group.MapPost("/tokens/generate", Generate);
        group.MapPost("/tokens/refresh", Refresh);
        group.MapPost("/conversations", Start);
        group.MapGet("/conversations/{id}", Reconnect);
        group.MapGet("/conversations/{id}/activities", Poll);
        group.MapPost("/conversations/{id}/activities", Post);
        group.MapPost("/conversations/{id}/upload", Upload);
        group.MapGet("/conversations/{id}/stream", Stream);
        group.MapGet("/session/getsessionid", () => Results.Json(new { sessionId = "" }));
    }

    private async Task<IResult> Generate(HttpRequest request)
    {
        if (!passes.IsSecret(Bearer(request)))
            throw Refused.BadToken;
        return Ticket(Visitor(await Body(request)));
    }

    private async Task<IResult> Refresh(HttpRequest request) => Ticket(Counted(await passes.Read(Bearer(request)) ?? throw Refused.BadToken));

    private async Task<IResult> Start(HttpRequest request)
    {
        var bearer = Bearer(request);
        var body = await Body(request);
        var pass = passes.IsSecret(bearer) ? Visitor(body) : await passes.Read(bearer) ?? throw Refused.BadToken;
        if (await chats.Find(pass.Conversation) is null && !pass.Grant.IsOwn && !limits.Conversation(pass.Key))
            throw Refused.TooMany;
        var (chat, isNew) = await chats.Open(pass, body.At("locale").Text());
        if (chat.Conversation.User != pass.User)
            throw Refused.BadToken;
        if (isNew)
            await listening.Greet(chat);
        return Results.Json(WithStream(request, pass, "-"), statusCode: isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private async Task<IResult> Reconnect(HttpRequest request, string id, string? watermark)
    {
        var (_, pass) = await Enter(request, id);
        return Results.Json(WithStream(request, Counted(pass), watermark));
    }

    private async Task<IResult> Poll(HttpRequest request, string id, string? watermark)
    {
        try
        {
            var (chat, pass) = await Enter(request, id);
            var page = chat.Log.After(Frame.Position(watermark));
            return pass.Grant.IsOwn || limits.Read(pass.Key, page.Bytes) ? page : new Frame([], Frame.Position(watermark));
        }
        catch (Exception problem) when (problem is not Refused)
        {
            // A client that polls stops for good at a 5xx; "nothing new" lets it ask again.
            logger.LogError(problem, "The web chat's log could not be read.");
            return new Frame([], Frame.Position(watermark));
        }
    }

    private async Task<IResult> Post(HttpRequest request, string id)
    {
        var (chat, pass) = await Enter(request, id);
        var length = request.ContentLength;
        if (length > Inbox.MaxActivity)
            throw Refused.TooBig;
        // Before it is read: whoever is put off costs next to nothing.
        if (!pass.Grant.IsOwn && !limits.Message(pass.Key, length ?? 0))
            throw Refused.TooMany;
        return Results.Json(new { id = await inbox.Take(chat, pass, await Body(request), isCounted: length is not null) });
    }

    private async Task<IResult> Upload(HttpRequest request, string id)
    {
        var (chat, pass) = await Enter(request, id);
        if (!pass.Grant.IsOwn && !(limits.Message(pass.Key) && limits.Kept(pass.Key, request.ContentLength ?? DirectLine.Upload.Most)))
            throw Refused.TooMany;
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = DirectLine.Upload.Most;
        return Results.Json(new { id = await inbox.TakeUpload(chat, request) });
    }

    private async Task<IResult> Stream(HttpContext http, string id, string? watermark, string? t)
    {
        var pass = await passes.ReadStream(t ?? throw Refused.NoToken) ?? throw Refused.BadToken;
        if (pass.Conversation != id)
            throw Refused.BadToken;
        var chat = await chats.Find(id) ?? throw Refused.NotFound;
        if (chat.Conversation.User != pass.User)
            throw Refused.BadToken;
        if (!http.WebSockets.IsWebSocketRequest)
            throw Refused.Bad("This address is for a WebSocket.");
        // A new stream first brings what was missed.
        Counted(pass, chat.Log.After(Frame.Position(watermark)).Bytes);
        using var room = pass.Grant.IsOwn ? null : limits.Stream(pass.Key) ?? throw Refused.TooMany;
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        using var watching = new Socket(socket, time);
        // A stream outlives its token, but not the link that its person came by.
        await using var over = time.CreateTimer(_ => watching.CloseUnless(passes.Holds(pass.Grant)), null, BetweenLooks, BetweenLooks);
        try
        {
            await chat.Attach(watching, await watching.CatchUp(chat, Frame.Position(watermark), lifetime.ApplicationStopping));
            await watching.Run(lifetime.ApplicationStopping);
        }
        catch (Exception gone) when (gone is OperationCanceledException or System.Net.WebSockets.WebSocketException or IOException)
        {
            // It did not even take what it missed.
        }
        finally
        {
            chat.Detach(watching);
        }
        return Results.Empty;
    }

    /// <summary>Lets a caller into the conversation its token is for, and no other.</summary>
    private async ValueTask<(WebConversation WebConversation, Pass Pass)> Enter(HttpRequest request, string id)
    {
        var bearer = Bearer(request);
        var pass = passes.IsSecret(bearer) ? null : await passes.Read(bearer) ?? throw Refused.BadToken;
        if (pass is not null && pass.Conversation != id)
            throw Refused.BadToken;
        var chat = await chats.Find(id) ?? throw Refused.NotFound;
        if (pass is not null && pass.User != chat.Conversation.User)
            throw Refused.BadToken;
        return (chat, pass ?? new(id, chat.Conversation.User, chat.Conversation.Name, passes.Site()));
    }

    private Pass Counted(Pass pass, long bytes = 0) => pass.Grant.IsOwn || limits.Read(pass.Key, bytes) ? pass : throw Refused.TooMany;

    private IResult Ticket(Pass pass)
    {
        var (token, seconds) = passes.Token(pass);
        return Results.Json(new Ticket(pass.Conversation, token, seconds));
    }

    private Ticket WithStream(HttpRequest request, Pass pass, string? watermark)
    {
        var scheme = pass.Grant.IsSecure || request.IsHttps ? "wss" : "ws";
        var stream = $"{scheme}://{request.Host}{request.PathBase}/v3/directline/conversations/{pass.Conversation}/stream" +
            $"?watermark={Uri.EscapeDataString(watermark is null or "" or "undefined" ? "-" : watermark)}&t={passes.StreamToken(pass)}";
        var (token, seconds) = passes.Token(pass);
        return new(pass.Conversation, token, seconds, stream);
    }

    /// <summary>A pass for somebody the site's own server vouches for.</summary>
    private Pass Visitor(JsonElement body)
    {
        var (id, name) = (body.At("user").At("id").Text(), body.At("user").At("name").Text());
        if (id is { Length: > 100 } || name is { Length: > 100 })
            throw Refused.Bad("The user's id and name are at most 100 characters long.");
        var known = id is { Length: > 0 } ? id : $"dl_{WebConversations.NewId()}";
        return new(WebConversations.NewId(), known, name ?? "", passes.Site());
    }

    private static string Bearer(HttpRequest request)
    {
        var header = request.Headers[HeaderNames.Authorization].ToString();
        return header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) && header.Length > 7 ? header[7..].Trim() : throw Refused.NoToken;
    }

    private static async ValueTask<JsonElement> Body(HttpRequest request) => await Inbox.Json(request.Body, request.HttpContext.RequestAborted);

    private async ValueTask<object?> Answer(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        try
        {
            return await next(context);
        }
        catch (Refused refusal)
        {
            if (refusal.IsOfStranger && !limits.Stranger(context.HttpContext.Connection.RemoteIpAddress))
                refusal = Refused.TooMany;
            if (refusal.Status == StatusCodes.Status429TooManyRequests)
                context.HttpContext.Response.Headers.RetryAfter = "60";
            return refusal.Result;
        }
        catch (StoreClosedException problem)
        {
            logger.LogError(problem, "The web chat could not keep a message.");
            return Refused.Closed.Result;
        }
    }
}
