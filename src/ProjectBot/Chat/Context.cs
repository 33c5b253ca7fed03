using ProjectBot.Language;
using ProjectBot.Storage;

namespace ProjectBot.Chat;

/// <summary>What a handler knows: who says what where, and what time it is. Features add typed views of <see cref="Speaker"/> and <see cref="Place"/>.</summary>
public sealed class Context
{
    public required Turn Turn { get; init; }

    /// <summary>Reads for this turn. Writes are returned in the <see cref="Reply"/>.</summary>
    public required IStore Store { get; init; }

    /// <summary>The language of the answer: the project's where several listen, the person's in private.</summary>
    public required Words Words { get; init; }

    /// <summary>The person who speaks.</summary>
    public required Document Speaker { get; init; }

    /// <summary>The conversation, as far as the bot remembers it.</summary>
    public required Document Room { get; init; }

    /// <summary>The project this conversation is about, if it is bound to one.</summary>
    public Document? Place { get; init; }

    /// <summary>What the person is in <see cref="Place"/>.</summary>
    public Role Role { get; init; }

    /// <summary>The least role of all who can read this conversation: what is said here must be fit for them.</summary>
    public Role Audience { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>The person's zone.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>The message quoted with this one, or when the dialog began.</summary>
    public Quote? Quote { get; set; }

    /// <summary>People a name may mean here: the members of the project, and who was mentioned.</summary>
    public IReadOnlyList<Document> People { get; init; } = [];

    /// <summary>The day it is for the person.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, Zone).DateTime);

    /// <summary>A sentence in the language of the answer.</summary>
    public string Say(FormattableString sentence) => Words.Say(sentence);
}
