using ProjectBot.Journal;
using ProjectBot.Team;

namespace ProjectBot.Chat;

/// <summary>Where a turn waits that will write: in the queues of all that it may change. Who only reads waits nowhere.</summary>
internal sealed class Places(Deciding deciding)
{
    /// <summary>
    /// The queue of the project talked about and of those named, of the conversation, and of who speaks; those two also when somebody is
    /// met for the first time.
    /// </summary>
    public async ValueTask<HashSet<string>?> Wanted(Context context, Drafts drafts, Arrival arrival)
    {
        var writes = await deciding.Writes(context, drafts);
        if (!writes && arrival.Saves.IsEmpty)
            return null;
        var places = new HashSet<string>(StringComparer.Ordinal) { Room(context.Room.Id), Person(context.Me.Id) };
        if (!writes)
            return places;
        if (context.Here is { } here)
            places.Add(Project(here.Project.Id));
        if (drafts.Open is { Then.IsEmpty: false } open && WhichProject.Meant(context, context.Theirs, open.Meant(context.Turn.Text)) is { } chosen)
            places.Add(Project(chosen.Id));
        foreach (var named in Named(context.Turn.Text))
            places.Add(Project(named));
        return places;
    }

    public static IReadOnlyList<string> Of(Occasion occasion) => occasion.Project is { } project ? [Project(project)] : [Room(occasion.Where)];

    /// <summary>Whatever stands before a slash could be a project; one queue too many does no harm.</summary>
    private static IEnumerable<string> Named(string text)
    {
        for (var slash = text.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = text.IndexOf('/', slash + 1))
        {
            var start = slash;
            while (start > 0 && slash - start < 40 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '-'))
                start--;
            if (start < slash && slash + 2 < text.Length + 1 && char.IsAsciiLetter(text.ElementAtOrDefault(slash + 1)))
                yield return text[start..slash].ToLowerInvariant();
        }
    }

    private static string Project(string id) => $"project {id}";

    private static string Room(string id) => $"room {id}";

    private static string Person(string id) => $"person {id}";
}
