using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using ProjectBot.Host.Limiting;
using ProjectBot.Host.Signing;
using ProjectBot.Language;
using ProjectBot.Storage;

namespace ProjectBot.Host.Web;

/// <summary>
/// The page of the installation, for who has an admin's link: how it is, and the chat links given out, to give and to withdraw. Reads no
/// project, and gives no link of somebody who is there already: with it an admin would read theirs.
/// The link's token moves into a cookie of this page at once, so that it does not stay in the address.
/// </summary>
internal sealed partial class AdminPage(
    SignedLinks links, GivenLinks given, WebChatLinks chats, WebChatSettings chat, HostSettings host, IStore store, Limits limits, TimeProvider time,
    ILogger<AdminPage> logger)
{
    private const string Path = "/admin";
    private readonly DateTimeOffset _since = time.GetUtcNow();

    public void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup(Path).AddEndpointFilter(Guard).WithMetadata(ChatPageHosting.Limited)
            .WithMetadata(new RequestSizeLimitAttribute(ChatPage.LongestBody));
        group.MapGet("/{subject}", Enter);
        // What takes the request alone would be understood to write its answer itself.
        group.MapGet("", (HttpContext http, CancellationToken _) => Show(http));
        group.MapPost("/withdraw", (HttpContext http, CancellationToken _) => Posted(http, Withdraw)).DisableAntiforgery();
        group.MapPost("/give", (HttpContext http, CancellationToken _) => Posted(http, Give)).DisableAntiforgery();
    }

    private async Task<IResult> Enter(HttpContext http, string? t)
    {
        if (await links.Read(NamedAdmins.Purpose, t) is null)
            return Over(http);
        http.Response.Cookies.Append(NamedAdmins.Cookie, t!, new()
        {
            Path = Path, HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromHours(1),
            Secure = http.Request.IsHttps || host.PublicUrl?.StartsWith("https:", StringComparison.Ordinal) == true,
        });
        return Results.Redirect(Path);
    }

    private async Task<IResult> Show(HttpContext http) => await IsAdmin(http) ? Html(http, await Body(WordsOf(http))) : Over(http);

    /// <summary>A form of another page cannot take the cookie along, and says where it comes from.</summary>
    private async Task<IResult> Posted(HttpContext http, Func<HttpContext, IFormCollection, Task<IResult>> work) =>
        await IsAdmin(http) && IsOfThisPage(http.Request) && http.Request.HasFormContentType && await Form(http.Request) is { } form
            ? await work(http, form) : Over(http);

    private static async Task<IFormCollection?> Form(HttpRequest request)
    {
        try
        {
            return await request.ReadFormAsync();
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return null;
        }
    }

    private Task<IResult> Withdraw(HttpContext http, IFormCollection form)
    {
        if (given.Withdraw(form["id"].ToString()))
            LogWithdrawn();
        return Task.FromResult(Results.Redirect(Path));
    }

    /// <summary>A link for somebody new, shown this once.</summary>
    private async Task<IResult> Give(HttpContext http, IFormCollection form)
    {
        var (words, name) = (WordsOf(http), form["name"].ToString().Trim());
        if (!chat.Enabled || name is not { Length: > 0 and <= 100 } || name.Any(char.IsControl)
            || !int.TryParse(form["days"], CultureInfo.InvariantCulture, out var days) || days is < 1 or > 365)
            return Html(http, $"<p>{Text(words["A name has 1 to 100 characters, and a link is good for 1 to 365 days."])}</p>{await Body(words)}",
                StatusCodes.Status400BadRequest);
        var link = host.PublicUrl + chats.Create(WebChatLinks.NewPerson(), name, time.GetUtcNow().AddDays(days));
        LogGiven();
        var told = Text(words.Say($"Send this to {name} and nobody else; it is shown this once:"));
        return Html(http, $"<p>{told}</p><p><code>{Text(link)}</code></p>{await Body(words)}");
    }

    private bool IsOfThisPage(HttpRequest request) => request.Headers.Origin.ToString() is { Length: > 0 } origin
        && (origin == host.PublicUrl || origin.EndsWith($"://{request.Host}", StringComparison.OrdinalIgnoreCase));

    private async ValueTask<bool> IsAdmin(HttpContext http) => await links.Read(NamedAdmins.Purpose, http.Request.Cookies[NamedAdmins.Cookie]) is not null;

    private IResult Over(HttpContext http) => !limits.Stranger(http.Connection.RemoteIpAddress) ? PutOff.Now
        : Html(http, $"<p>{Text(WordsOf(http)["This link is over. Ask me for another: admin"])}</p>", StatusCodes.Status404NotFound);

    private async ValueTask<string> Body(Words words)
    {
        var body = new StringBuilder();
        body.Append(CultureInfo.InvariantCulture, $"<dl><dt>{Text(words["Data"])}</dt><dd>{Text(await Data(words))}</dd>");
        body.Append(CultureInfo.InvariantCulture, $"<dt>{Text(words["Running since"])}</dt><dd>{_since:yyyy-MM-dd HH:mm} UTC</dd></dl>");
        body.Append(CultureInfo.InvariantCulture, $"<h2>{Text(words["Personal links to the chat page"])}</h2>");
        if (chat.Enabled)
            body.Append(CultureInfo.InvariantCulture, $"<form method=\"post\" action=\"{Path}/give\">")
                .Append(CultureInfo.InvariantCulture, $"<label>{Text(words["Somebody new: their name"])} ")
                .Append("<input name=\"name\" required maxlength=\"100\"></label> ")
                .Append(CultureInfo.InvariantCulture, $"<label>{Text(words["Days"])} ")
                .Append("<input name=\"days\" type=\"number\" min=\"1\" max=\"365\" value=\"30\"></label> ")
                .Append(CultureInfo.InvariantCulture, $"<button>{Text(words["Make a link"])}</button></form>");
        var now = time.GetUtcNow();
        var good = given.All().Where(link => link.Until > now).ToList();
        if (good.Count == 0)
            return body.Append(CultureInfo.InvariantCulture, $"<p>{Text(words["No link is good now."])}</p>").ToString();
        body.Append("<table>");
        foreach (var link in good)
            body.Append(CultureInfo.InvariantCulture, $"<tr><td>{Text(link.Name)}</td>")
                .Append(CultureInfo.InvariantCulture, $"<td>{Text(words["Good until"])} {link.Until:yyyy-MM-dd HH:mm} UTC</td>")
                .Append(CultureInfo.InvariantCulture, $"<td><form method=\"post\" action=\"{Path}/withdraw\">")
                .Append(CultureInfo.InvariantCulture, $"<input type=\"hidden\" name=\"id\" value=\"{link.Id}\">")
                .Append(CultureInfo.InvariantCulture, $"<button>{Text(words["Withdraw"])}</button></form></td></tr>");
        return body.Append("</table>").ToString();
    }

    private async ValueTask<string> Data(Words words)
    {
        try
        {
            await store.Durable();
            return words["can be read and written"];
        }
        catch (StoreClosedException closed)
        {
            return closed.Message;
        }
    }

    private static IResult Html(HttpContext http, string body, int status = StatusCodes.Status200OK)
    {
        var words = WordsOf(http);
        return Results.Text($$"""
            <!doctype html><html lang="{{words.Tag}}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>ProjectBot</title>
            <style>body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
            td{padding:.2rem 1rem .2rem 0}code{overflow-wrap:anywhere}</style>
            </head><body><h1>ProjectBot</h1>{{body}}</body></html>
            """, "text/html; charset=utf-8", Encoding.UTF8, status);
    }

    private static Words WordsOf(HttpContext http) =>
        Words.For(http.Request.Headers.AcceptLanguage.ToString().StartsWith("zh", StringComparison.Ordinal) ? "zh-CN" : "en");

    [LoggerMessage(Level = LogLevel.Information, Message = "An admin withdrew a chat link")]
    private partial void LogWithdrawn();

    [LoggerMessage(Level = LogLevel.Information, Message = "An admin gave a chat link")]
    private partial void LogGiven();

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static ValueTask<object?> Guard(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.CacheControl = "no-store";
        // Without a referrer at all browsers would not say either where a form comes from.
        headers["Referrer-Policy"] = "same-origin";
        headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
        return next(context);
    }
}
