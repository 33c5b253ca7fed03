using ProjectBot.Chat;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>The items a command names, found before it is carried out, and its rights asked: of the project they are in, by who speaks and who reads along.</summary>
public sealed class Named
{
    private Named(View? view, IReadOnlyList<Item> items, IReadOnlyList<string> refused, Reply? refusal) => (View, Items, Refused, Refusal) = (view, items, refused, refusal);

    /// <summary>Their project as the speaker may see it; null when nothing was found for them.</summary>
    public View? View { get; }

    public IReadOnlyList<Item> Items { get; }

    /// <summary>A sentence for each that there is not.</summary>
    public IReadOnlyList<string> Refused { get; }

    /// <summary>Why nothing at all is done.</summary>
    public Reply? Refusal { get; }

    /// <param name="share">Whether it is about to be shown to clients: then it may be named where they read.</param>
    public static async ValueTask<Named> Find(Context context, Kinds kinds, IReadOnlyList<ItemRef> named, bool share = false)
    {
        var project = named[0].Project;
        if (named.Any(one => one.Project != project))
            return No(Reply.No(context.Words[Several]));
        if (await context.Of(project) is not { } view)
            return No(Reply.No(context.Room.IsPrivate ? context.Say($"You are in no project called {project}.") : context.Say($"{named[0].Id} belongs to another project. Ask me in private.")));
        var command = context.Command!;
        if (view.Role < command.Needed)
            return No(Reply.No(context.Words["Only members of the project can do that."]));
        if (Rights.Strangers(view) is { } strangers)
            return No(strangers);
        if (!command.OnlyReads && Rights.Archived(view) is { } archived)
            return No(archived);
        var (items, refused) = (new List<Item>(named.Count), new List<string>());
        foreach (var one in named)
            if (kinds.Of(one.Letter) is { } kind && await kind.Find(context.Store, one.Id) is { Removed: false } item && (kind.Seen(item, view.Viewer) is not null || (share && view.Role >= Role.Member)))
                items.Add(item);
            else
                refused.Add(share ? view.Say($"There is no {one} here.") : Missing(view, one));
        return new(view, items, refused, null);
    }

    /// <summary>The one item a command names with its project, or why nothing is done.</summary>
    public static async ValueTask<(One? Found, Reply? Refusal)> Only(Context context, Kinds kinds, ItemRef named)
    {
        var found = await Find(context, kinds, [named]);
        return found.View is not { } view ? (null, found.Refusal)
            : found.Items is [var item] ? (new(view, item), null) : (null, Reply.No(found.Refused[0]));
    }

    /// <summary>An item as it is kept, and its project as the speaker may see it.</summary>
    public sealed record One(View View, Item Item);

    /// <summary>The same words whether there is none or it may not be shown here.</summary>
    public static string Missing(View view, ItemRef named) => view is { IsForClients: true, Role: >= Role.Member }
        ? view.Say($"I do not show {named} where a client reads along. Ask me in private, or let clients see it first: {named} share")
        : view.Say($"There is no {named} here.");

    /// <summary>Why these have nothing to do with those: things of several projects never have. Null when all are of one.</summary>
    public static Reply? Apart(Context context, IReadOnlyList<ItemRef> named, IReadOnlyList<ItemRef> others) =>
        others.Any(other => other.Project != named[0].Project) ? Reply.No(context.Words[Several]) : null;

    /// <summary>A key of the words.</summary>
    internal const string Several = "Those belong to several projects. One project at a time, please.";

    private static Named No(Reply refusal) => new(null, [], [], refusal);
}
