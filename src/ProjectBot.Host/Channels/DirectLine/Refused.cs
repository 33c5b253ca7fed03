namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>Why a call is refused, in the shape Direct Line clients know.</summary>
internal sealed class Refused(int status, string code, string sentence) : Exception(sentence)
{
    public int Status => status;

    /// <summary>Nobody we know: such requests are counted by address.</summary>
    public bool IsOfStranger => status is StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden;

    public IResult Result => Results.Json(new { error = new { code, message = Message } }, statusCode: status);

    public static Refused NoToken => new(StatusCodes.Status401Unauthorized, "Unauthorized", "Send a Direct Line token as Authorization: Bearer.");

    public static Refused BadToken => new(StatusCodes.Status403Forbidden, "TokenExpired", "The token is not valid here or is over; get a new one.");

    public static Refused NotFound => new(StatusCodes.Status404NotFound, "NotFound", "There is no such conversation.");

    public static Refused TooMuch =>
        new(StatusCodes.Status429TooManyRequests, "TooManyRequests", "The bot has not heard your last messages yet; wait a moment.");

    public static Refused TooMany => new(StatusCodes.Status429TooManyRequests, "TooManyRequests", "That was too much at once; try again in a minute.");

    public static Refused TooBig => new(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "That is larger than this bot takes.");

    public static Refused Bad(string sentence) => new(StatusCodes.Status400BadRequest, "BadArgument", sentence);

    public static Refused Closed =>
        new(StatusCodes.Status503ServiceUnavailable, "ServiceError", "The bot cannot keep messages at the moment; try again later.");
}
