using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>All items of a kind in the project of a view, removed ones included; read once for a view.</summary>
internal sealed record Every<T>(IReadOnlyList<T> Items) where T : Item
{
    public static async ValueTask<IReadOnlyList<T>> Of(View view) =>
        (await view.Once(static async one => new Every<T>(await one.Store.All<T>(Item.In(one.Project.Id))))).Items;
}
