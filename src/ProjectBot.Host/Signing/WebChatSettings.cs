namespace ProjectBot.Host.Signing;

/// <summary>The built-in web chat: section <c>WebChat</c> of the configuration.</summary>
public sealed record WebChatSettings
{
    /// <summary>Whether people with a signed link may use the chat page. In Development the page is there anyway, for this machine only.</summary>
    public bool Enabled { get; init; }

    /// <summary>Signs chat tokens and links; at least 32 characters. Left out, the bot makes one and keeps it in a file of its own.</summary>
    public string? Key { get; init; }

    /// <summary>Lets another site of yours fetch Direct Line tokens for its visitors; at least 16 characters. Left out, nobody can.</summary>
    public string? Secret { get; init; }

    /// <summary>What the bot hears, unseen, when somebody opens a new conversation; its answer is the welcome. Empty, nothing is said.</summary>
    public string? Greeting { get; init; } = "hello";

    /// <summary>Reads the section; what is wrong is said in a sentence.</summary>
    /// <exception cref="InvalidOperationException">A setting cannot be used.</exception>
    public static WebChatSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection("WebChat");
        var enabled = section["Enabled"];
        if (enabled is { Length: > 0 } && !bool.TryParse(enabled, out _))
            throw new InvalidOperationException($"WebChat:Enabled must be true or false, not '{enabled}'.");
        return new WebChatSettings
        {
            Enabled = enabled is { Length: > 0 } && bool.Parse(enabled),
            Key = LongEnough("WebChat:Key", section["Key"], 32, "leave it out to let the bot make one and keep it"),
            Secret = LongEnough("WebChat:Secret", section["Secret"], 16, "leave it out if no other site shows this chat"),
            Greeting = section["Greeting"] switch { null => "hello", "" => null, var greeting => greeting },
        };
    }

    private static string? LongEnough(string name, string? value, int least, string otherwise) => value switch
    {
        null or "" => null,
        _ when value.Length < least => throw new InvalidOperationException($"{name} must be at least {least} characters long; {otherwise}."),
        _ => value,
    };
}
