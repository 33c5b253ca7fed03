using System.Collections.Immutable;
using System.Globalization;
using ProjectBot.Cards;
using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>How files are said, and where they are fetched.</summary>
internal static class FileTexts
{
    private const int Shown = 5, GoodForDays = 30;

    /// <summary>The files of an item that its reader may see, each with the comment it came by; oldest first.</summary>
    public static async ValueTask<List<(FileRef File, Comment On)>> On(Item item, View view) => All(await ItemCard.Comments(item, view));

    public static List<(FileRef File, Comment On)> All(IEnumerable<Comment> comments) =>
        [.. comments.SelectMany(comment => comment.Files, (comment, file) => (file, comment))];

    /// <summary>The fact of a card: the newest few, with links where there can be any.</summary>
    public static Fact? Fact(IReadOnlyList<Comment> comments, View view, Kinds kinds)
    {
        var files = All(comments);
        if (files.Count == 0)
            return null;
        var shown = files.TakeLast(Shown).ToList();
        var more = files.Count > Shown ? view.Words.Count(files.Count - Shown, "and {0} more", "and {0} more") : null;
        IEnumerable<string> names = shown.Select(one => Of(one.File));
        return new(view.Words["Attachments"], string.Join(", ", more is null ? names : names.Append(more)))
        {
            Links = [.. shown.Select(one => Link(one.File, view, kinds) is { } url ? new Anchor(Of(one.File), url) : null).OfType<Anchor>()],
        };
    }

    /// <summary>"offer.pdf (120 KB)".</summary>
    public static string Of(FileRef file) => $"{file.Name} ({Size(file.Size)})";

    public static string All(ImmutableArray<FileRef> files, View view) => view.Words.List([.. files.Select(Of)]);

    public static string Size(long bytes) => bytes switch
    {
        < 1 << 20 => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (bytes + 512) >> 10)} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.#} MB"),
    };

    /// <summary>For the reader of a view. The same the whole day, so that a card drawn again is the same card.</summary>
    public static string? Link(FileRef file, View view, Kinds kinds)
    {
        var today = new DateTimeOffset(view.Now.UtcDateTime.Date, TimeSpan.Zero);
        return kinds.Files?.Link(file, view.Project.Id, view.IsForClients, today.AddDays(GoodForDays + 1));
    }
}
