using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Items;

/// <summary>
/// What somebody said about an item, or the files they put there: a document of its own, so that an item does not grow with what is said
/// about it. Its id is <c>apollo/T3/c12</c>.
/// </summary>
public sealed record Comment : Document, INamesFiles
{
    /// <summary>The most comments one item may have.</summary>
    public const int Most = 500;

    /// <summary>A person's id.</summary>
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Empty when the files say it all.</summary>
    public required string Text { get; init; }

    /// <summary>Whether clients may read it; internal otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Shared { get; init; }

    public ImmutableArray<FileRef> Files { get; init; } = [];

    /// <summary>Files that were there and were taken off.</summary>
    public ImmutableArray<GoneFile> Gone { get; init; } = [];

    /// <summary>The id of the item.</summary>
    [JsonIgnore]
    public string Item => Id[..Id.LastIndexOf('/')];

    [JsonIgnore]
    public override IEnumerable<string> Keys => Files.IsDefaultOrEmpty ? [On(Item)] : [On(Item), .. FileKeys.All(Id[..Id.IndexOf('/')], Files)];

    /// <summary>A new one of the speaker on an item, internal unless it says otherwise.</summary>
    public static async ValueTask<Comment> Of(Item item, Chat.Context context, string text, bool shared = false) => new()
    {
        Id = $"{item.Id}/c{await context.Store.Next(Series(item.Id))}", By = context.Me.Id, At = context.Now, Text = text, Shared = shared,
    };

    /// <summary>Clients open what was said to them, as long as they may see what it was said about.</summary>
    public async ValueTask<bool> AreFilesShared(IStore store)
    {
        if (Shared)
            foreach (var type in store.Types.All.Where(type => typeof(Item).IsAssignableFrom(type.Type)))
                if (await type.Find(store, Item) is Items.Item { Removed: false, ClientVisible: true })
                    return true;
        return false;
    }

    public static string On(string item) => $"on/{item}";

    public static string Series(string item) => $"{item}/c";
}

/// <summary>A file that was taken off again.</summary>
/// <param name="By">A person's id.</param>
public sealed record GoneFile(string Name, long Size, string By, DateTimeOffset At);
