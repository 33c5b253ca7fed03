using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Team;

/// <summary>A conversation the bot takes part in. Its id is the address's key.</summary>
public sealed record Conversation : Document
{
    public required Address Address { get; init; }

    /// <summary>The project talked about here.</summary>
    public string? Project { get; init; }

    /// <summary>Ids of persons who spoke here or were named here.</summary>
    public ImmutableArray<string> People { get; init; } = [];

    /// <summary>Everybody who can read here, as the channel says; null while it does not.</summary>
    public ImmutableArray<Listener>? Roster { get; init; }

    /// <summary>When the channel was last asked who can read here.</summary>
    public DateTimeOffset? RosterAsked { get; init; }

    /// <summary>False once the bot was removed or blocked: nothing is sent there any more.</summary>
    public bool Reachable { get; init; } = true;

    /// <summary>Why it is not <see cref="Reachable"/>; null while it is, or when nobody noted.</summary>
    public Lost? Lost { get; init; }

    [JsonIgnore]
    public bool IsPrivate => Address.Kind == ConversationKind.Personal;

    [JsonIgnore]
    public override IEnumerable<string> Keys =>
        [.. Project is null ? [] : (string[])[About(Project)], .. IsPrivate ? [] : (string[])[ReadBy(Address.Readership)]];

    /// <summary>The conversations that the same people read: the channels of one team.</summary>
    public static string ReadBy(string readership) => $"reads/{readership}";

    public static string About(string project) => $"about/{project}";
}

/// <summary>Why nothing arrives in a conversation, and since when.</summary>
public sealed record Lost(LostBy By, DateTimeOffset At);

/// <summary>The bot was removed there; the person blocked it; the conversation is gone or the bot not in it; the channel refuses for another reason.</summary>
public enum LostBy { Removal, Blocking, Leaving, Refusal }
