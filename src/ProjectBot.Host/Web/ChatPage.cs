using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using ProjectBot.Host.Channels;
using ProjectBot.Host.Channels.DirectLine;
using ProjectBot.Host.Limiting;
using ProjectBot.Host.Signing;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Host.Web;

/// <summary>
/// The chat page <c>/</c>. In Development, for this machine only, one picks who one is; otherwise the page is there when it is enabled,
/// for who has a signed link; anybody else finds nothing.
/// </summary>
internal sealed class ChatPage(WebChatSettings settings, WebChatLinks links, WebFiles files, Entrance entrance,
    IHostEnvironment environment, IServiceProvider services)
{
    private readonly LoadDemo? _demo = services.GetService<LoadDemo>();
    private readonly LookAround? _look = services.GetService<LookAround>();
    private readonly LetIn? _letIn = services.GetService<LetIn>();

    /// <summary>Bytes; a visitor is a few short texts and a link.</summary>
    internal const int LongestBody = 16 * 1024;

    /// <summary>Another one after each start: an open page sees by it that it must join again.</summary>
    private readonly string _host = RandomNumberGenerator.GetHexString(16, lowercase: true);

    public void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").AddEndpointFilter(Guard).AddEndpointFilter(Unless).WithMetadata(new RequestSizeLimitAttribute(LongestBody));
        // So small and so often asked for that refusing it would cost more.
        group.MapGet("/api/chat/host", (HttpContext http) => IsThere(http) ? Results.Text(_host) : Results.NotFound());
        var limited = group.MapGroup("").WithMetadata(ChatPageHosting.Limited);
        limited.MapGet("/", (HttpContext http) => IsThere(http) ? files.Send(http, "chat/chat.html", "text/html; charset=utf-8") : Results.NotFound());
        limited.MapGet("/chat/{file}", File);
        limited.MapGet("/webchat/webchat.js", Script);
        limited.MapGet("/api/chat", About);
        limited.MapPost("/api/chat", Join);
        limited.MapPost("/api/chat/state", State);
        limited.MapPost("/api/demo", Demo);
    }

    private IResult Script(HttpContext http) =>
        IsThere(http) ? files.Send(http, "webchat/webchat.js", "text/javascript; charset=utf-8", lasting: true) : Results.NotFound();

    private IResult File(HttpContext http, string file) => file switch
    {
        _ when !IsThere(http) => Results.NotFound(),
        "chat.css" => files.Send(http, "chat/chat.css", "text/css; charset=utf-8"),
        "chat.js" or "connection.js" or "look.js" or "words.js" => files.Send(http, $"chat/{file}", "text/javascript; charset=utf-8"),
        _ => Results.NotFound(),
    };

    /// <summary>What the page's script wants to know before it asks who one is. The link comes in a header: addresses are logged on the way.</summary>
    private async Task<IResult> About(HttpContext http, [FromHeader(Name = "X-Chat-Link")] string? link) =>
        IsTrial(http) ? Results.Json(new
        {
            trial = true, demo = _demo is not null, people = TrialPeople.All.Select(person => new { person.Id, person.Name, person.Role }),
        })
        : await Invited(link) is { } guest ? Results.Json(new { trial = false, demo = false, name = guest.Account.Name })
        : Results.NotFound();

    private async Task<IResult> Join(HttpContext http, Visitor visitor, CancellationToken stop)
    {
        if (await Who(http, visitor) is not var (person, grant))
            return Results.NotFound();
        if (await entrance.Join(person, visitor.Locale, visitor.Conversation, grant, visitor.Zone) is not { } ticket)
            return PutOff.Now;
        if (visitor.After is { } before && _letIn is not null && IsTrial(http) && TrialPeople.Find(before.Who, before.Name) is { } last
            && await entrance.Place(last, before.Conversation) is { } there && await entrance.Place(person, ticket.ConversationId) is { } here)
            await _letIn(new(last, there, person, here, TrialPeople.RoleOf(visitor.Who), visitor.Locale), stop);
        return Results.Json(new { Conversation = ticket.ConversationId, ticket.Token, ticket.Expires, User = new { person.Id, person.Name } });
    }

    private async Task<IResult> State(HttpContext http, Visitor visitor) =>
        _look is not null && await Who(http, visitor) is var (person, _) && await entrance.Place(person, visitor.Conversation) is { } place
            ? Results.Text(await _look(place)) : Results.NotFound();

    private async Task<IResult> Demo(HttpContext http, Visitor visitor, CancellationToken stop)
    {
        if (_demo is null || !IsTrial(http) || await Who(http, visitor) is not var (person, _))
            return Results.NotFound();
        await _demo(person, visitor.Locale, stop);
        return Results.NoContent();
    }

    private bool IsTrial(HttpContext http) => environment.IsDevelopment() && OwnMachine.Refuses(http) is null;

    /// <summary>Whether there is a page for who asks; whether there is a chat for them is asked by the page.</summary>
    private bool IsThere(HttpContext http) => settings.Enabled || IsTrial(http);

    private async ValueTask<Guest?> Invited(string? link) => settings.Enabled ? await links.Read(link) : null;

    private async ValueTask<(Account Person, Grant Grant)?> Who(HttpContext http, Visitor visitor) =>
        IsTrial(http) ? TrialPeople.Find(visitor.Who, visitor.Name) is { } one ? (one, new(IsOwn: true, IsSecure: IsSecure(http))) : null
        : await Invited(visitor.Link) is { } guest ? (guest.Account, new(guest.Link, guest.Until, IsSecure: IsSecure(http))) : null;

    /// <summary>Whether the page was loaded by https; behind a proxy only the page knows, and browsers say it with each post.</summary>
    private static bool IsSecure(HttpContext http) => http.Request.IsHttps
        || string.Equals(http.Request.Headers.Origin, $"https://{http.Request.Host}", StringComparison.OrdinalIgnoreCase);

    /// <summary>While the store keeps nothing, the page says so and asks again.</summary>
    private static async ValueTask<object?> Unless(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (StoreClosedException)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static ValueTask<object?> Guard(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var headers = http.Response.Headers;
        headers.CacheControl = "no-store";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        // Web Chat writes its styles into the page and shows pictures of cards; everything else comes from here.
        // Not every browser takes 'self' for a WebSocket, hence the host's own name.
        headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: https:; font-src 'self' data:; " +
            $"connect-src 'self' ws://{http.Request.Host} wss://{http.Request.Host}; worker-src blob:; " +
            "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        return next(context);
    }
}

/// <summary>Who asks, as the page's script says; believed only on one's own machine in Development. Elsewhere the link counts.</summary>
/// <param name="After">Who was there before, on the trial page: their project is to be seen by whoever comes next.</param>
internal sealed record Visitor(string? Who, string? Name, string? Language, string? Conversation, string? Link, Visitor? After = null, string? Zone = null)
{
    /// <summary>One of the languages we have.</summary>
    public string Locale => Language is "zh-CN" ? Language : "en-US";
}
