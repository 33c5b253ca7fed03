namespace ProjectBot.Host.Limiting;

/// <summary>What somebody sees in a browser who asked for too much, in both languages: who reads it is not known yet.</summary>
public sealed class PutOff : IResult
{
    private const string Sentence = "That was a lot at once. Please try again in a minute.\n一下子太多了，请过一分钟再试。";

    public static readonly PutOff Now = new();

    private PutOff()
    {
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.ContentType = "text/plain; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.RetryAfter = "60";
        return response.WriteAsync(Sentence, httpContext.RequestAborted);
    }
}
