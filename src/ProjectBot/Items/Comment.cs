using System.Text.Json.Serialization;
using ProjectBot.Storage;

namespace ProjectBot.Items;

/// <summary>What somebody said about an item: a document of its own, so that an item does not grow with what is said about it. Its id is <c>apollo/T3/c12</c>.</summary>
public sealed record Comment : Document
{
    /// <summary>The most comments one item may have.</summary>
    public const int Most = 500;

    /// <summary>A person's id.</summary>
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Text { get; init; }

    /// <summary>Whether clients may read it; internal otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Shared { get; init; }

    /// <summary>The id of the item.</summary>
    [JsonIgnore]
    public string Item => Id[..Id.LastIndexOf('/')];

    [JsonIgnore]
    public override IEnumerable<string> Keys => [On(Item)];

    /// <summary>A new one of the speaker on an item, internal unless it says otherwise.</summary>
    public static async ValueTask<Comment> Of(Item item, Chat.Context context, string text, bool shared = false) => new()
    {
        Id = $"{item.Id}/c{await context.Store.Next(Series(item.Id))}", By = context.Me.Id, At = context.Now, Text = text, Shared = shared,
    };

    public static string On(string item) => $"on/{item}";

    public static string Series(string item) => $"{item}/c";
}
