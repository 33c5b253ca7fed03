using System.Security.Cryptography;
using System.Text.Json.Serialization;
using ProjectBot.Storage;

namespace ProjectBot.Team;

/// <summary>A one-time code; its id is the code. Good in the workspace it was made in, and for one person.</summary>
public sealed record LinkCode : Document
{
    /// <summary>Letters and digits that nobody confuses.</summary>
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Characters of a code: 13 of 31 letters are 64 bits.</summary>
    public const int Length = 13;

    public required string Person { get; init; }

    /// <summary>The Teams tenant or Slack team it is good in, or <c>local</c>.</summary>
    public required string Workspace { get; init; }

    public required DateTimeOffset Expires { get; init; }

    /// <summary>The manager who invited, to be told who came; null for one's own other chat.</summary>
    public string? Inviter { get; init; }

    /// <summary>The project of an invitation.</summary>
    public string? Project { get; init; }

    /// <summary>The code as it is said: in groups, which are easier to type.</summary>
    [JsonIgnore]
    public string Shown => string.Join('-', Id[..5], Id[5..9], Id[9..]);

    public static string New() => RandomNumberGenerator.GetString(Letters, Length);

    /// <summary>The code as it was typed, without what people put between groups; null when it cannot be one.</summary>
    public static string? Read(string text)
    {
        var code = string.Concat(text.ToLowerInvariant().Where(c => c is not (' ' or '-')));
        return code.Length == Length && code.All(c => Letters.Contains(c, StringComparison.Ordinal)) ? code : null;
    }
}

/// <summary>Wrong codes of one person, or of the whole host (<see cref="Everybody"/>), in the hour that is running.</summary>
public sealed record CodeTries : Document
{
    public const string Everybody = "*";

    /// <summary>Wrong codes that one person may say in an hour, and all people together.</summary>
    public const int Mine = 5, Ours = 100;

    public required DateTimeOffset Since { get; init; }

    public required int Wrong { get; init; }

    public static string IdOf(string person) => $"codes/{person}";
}
