using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>What changed of what every item has, in sentences.</summary>
internal static class ItemDiff
{
    public static IEnumerable<string> Of(Item before, Item after, View view)
    {
        var words = view.Words;
        if (after.Removed != before.Removed)
            yield return after.Removed ? words["removed"] : words["brought back"];
        if (after.Title != before.Title)
            yield return words.Say($"renamed from “{before.Title}” to “{after.Title}”");
        if (after.Owners.Except(before.Owners).Select(view.NameOf).ToList() is { Count: > 0 } to)
            yield return words.Say($"given to {words.List(to)}");
        if (before.Owners.Except(after.Owners).Select(view.NameOf).ToList() is { Count: > 0 } from)
            yield return words.Say($"taken from {words.List(from)}");
        if (string.Join(' ', after.Labels.Except(before.Labels).Select(label => $"#{label}")) is { Length: > 0 } added)
            yield return words.Say($"labelled {added}");
        if (string.Join(' ', before.Labels.Except(after.Labels).Select(label => $"#{label}")) is { Length: > 0 } taken)
            yield return words.Say($"no longer labelled {taken}");
        if (after.Description != before.Description)
            yield return string.IsNullOrEmpty(after.Description) ? words["without a description"] : words["described"];
        foreach (var link in after.Links.Except(before.Links))
            yield return words.Say($"linked to {Short(link.To, view)}");
        foreach (var link in before.Links.Except(after.Links))
            yield return words.Say($"no longer linked to {Short(link.To, view)}");
        if (after.Watchers.Length != before.Watchers.Length)
            yield return after.Watchers.Length > before.Watchers.Length ? words["watched"] : words["no longer watched"];
        if (after.ClientVisible != before.ClientVisible)
            yield return after.ClientVisible ? words["visible to clients"] : words["internal again"];
    }

    private static string Short(string id, View view) => ItemRef.Of(id) is { } named && named.Project == view.Project.Id ? named.ToString() : id;
}
