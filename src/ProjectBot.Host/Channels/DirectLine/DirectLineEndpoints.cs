using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Net.Http.Headers;
using ProjectBot.Storage;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>Direct Line 3.0, as far as Microsoft's Web Chat uses it. Source: the Direct Line 3.0 swagger and the client botframework-directlinejs.</summary>
internal sealed class DirectLineEndpoints(Lines lines, Passes passes, Talk talk, Inbox inbox, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<DirectLineEndpoints> logger)
{
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
            throw Refusal.BadToken;
        var pass = Visitor(await Body(request));
        return Results.Json(new Opened(pass.Conversation, await passes.Token(pass)));
    }

    private async Task<IResult> Refresh(HttpRequest request)
    {
        var pass = await passes.Read(Bearer(request)) ?? throw Refusal.BadToken;
        return Results.Json(new Opened(pass.Conversation, await passes.Token(pass)));
    }

    private async Task<IResult> Start(HttpRequest request)
    {
        var bearer = Bearer(request);
        var body = await Body(request);
        var pass = passes.IsSecret(bearer) ? Visitor(body) : await passes.Read(bearer) ?? throw Refusal.BadToken;
        var (line, isNew) = await lines.Open(pass, Activities.Text(body, "locale"));
        if (line.Conversation.User != pass.User)
            throw Refusal.BadToken;
        if (isNew)
            await talk.Greet(line);
        return Results.Json(await Opened(request, pass, "-"), statusCode: isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private async Task<IResult> Reconnect(HttpRequest request, string id, string? watermark)
    {
        var (_, pass) = await Enter(request, id);
        return Results.Json(await Opened(request, pass, watermark));
    }

    private async Task<IResult> Poll(HttpRequest request, string id, string? watermark)
    {
        try
        {
            var (line, _) = await Enter(request, id);
            return Results.Bytes(line.After(Frame.Position(watermark)), "application/json; charset=utf-8");
        }
        catch (Exception problem) when (problem is not Refusal)
        {
            // A client that polls stops for good at a 5xx; "nothing new" lets it ask again.
            logger.LogError(problem, "The web chat's log could not be read.");
            return Results.Bytes(Frame.Of([], Frame.Position(watermark)), "application/json; charset=utf-8");
        }
    }

    private async Task<IResult> Post(HttpRequest request, string id)
    {
        var (line, _) = await Enter(request, id);
        return Results.Json(new { id = await inbox.Take(line, await Body(request)) });
    }

    private async Task<IResult> Upload(HttpRequest request, string id)
    {
        var (line, _) = await Enter(request, id);
        return Results.Json(new { id = await inbox.TakeUpload(line, request) });
    }

    private async Task<IResult> Stream(HttpContext http, string id, string? watermark, string? t)
    {
        var pass = await passes.ReadStream(t ?? throw Refusal.NoToken) ?? throw Refusal.BadToken;
        if (pass.Conversation != id)
            throw Refusal.BadToken;
        var line = await lines.Find(id) ?? throw Refusal.NotFound;
        if (line.Conversation.User != pass.User)
            throw Refusal.BadToken;
        if (!http.WebSockets.IsWebSocketRequest)
            throw Refusal.Bad("This address is for a WebSocket.");
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        using var wire = new Wire(socket, time);
        await line.Attach(wire, Frame.Position(watermark));
        try
        {
            await wire.Run(lifetime.ApplicationStopping);
        }
        finally
        {
            await line.Detach(wire);
        }
        return Results.Empty;
    }

    /// <summary>Lets a caller into the conversation its token is for, and no other.</summary>
    private async ValueTask<(Line Line, Pass Pass)> Enter(HttpRequest request, string id)
    {
        var bearer = Bearer(request);
        var pass = passes.IsSecret(bearer) ? null : await passes.Read(bearer) ?? throw Refusal.BadToken;
        if (pass is not null && pass.Conversation != id)
            throw Refusal.BadToken;
        var line = await lines.Find(id) ?? throw Refusal.NotFound;
        if (pass is not null && pass.User != line.Conversation.User)
            throw Refusal.BadToken;
        return (line, pass ?? new(id, line.Conversation.User, line.Conversation.Name));
    }

    private async ValueTask<Opened> Opened(HttpRequest request, Pass pass, string? watermark)
    {
        var scheme = request.IsHttps ? "wss" : "ws";
        var stream = $"{scheme}://{request.Host}{request.PathBase}/v3/directline/conversations/{pass.Conversation}/stream" +
            $"?watermark={Uri.EscapeDataString(watermark is null or "" or "undefined" ? "-" : watermark)}&t={await passes.StreamToken(pass)}";
        return new(pass.Conversation, await passes.Token(pass), stream);
    }

    /// <summary>A pass for somebody the site's own server vouches for.</summary>
    private static Pass Visitor(JsonElement body)
    {
        var user = body.TryGetProperty("user", out var given) && given.ValueKind == JsonValueKind.Object ? given : default;
        var id = user.ValueKind == JsonValueKind.Object ? Activities.Text(user, "id") : null;
        var name = user.ValueKind == JsonValueKind.Object ? Activities.Text(user, "name") : null;
        if (id is { Length: > 100 } || name is { Length: > 100 })
            throw Refusal.Bad("The user's id and name are at most 100 characters long.");
        var known = id is { Length: > 0 } ? id : $"dl_{Lines.NewId()}";
        return new(Lines.NewId(), known, name is { Length: > 0 } ? name : known);
    }

    private static string Bearer(HttpRequest request)
    {
        var header = request.Headers[HeaderNames.Authorization].ToString();
        return header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) && header.Length > 7 ? header[7..].Trim() : throw Refusal.NoToken;
    }

    private static async ValueTask<JsonElement> Body(HttpRequest request) => await Inbox.Json(request.Body, request.HttpContext.RequestAborted);

    private async ValueTask<object?> Answer(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        try
        {
            return await next(context);
        }
        catch (Refusal refusal)
        {
            return refusal.Result;
        }
        catch (StoreClosedException problem)
        {
            logger.LogError(problem, "The web chat could not keep a message.");
            return Refusal.Closed.Result;
        }
    }
}

/// <summary>A conversation that is open to the caller.</summary>
internal sealed record Opened(string ConversationId, string Token, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? StreamUrl = null)
{
    [JsonPropertyName("expires_in")]
    public int ExpiresIn { get; } = (int)Passes.Life.TotalSeconds;
}
