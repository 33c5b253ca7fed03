using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>What happened to an item, in sentences.</summary>
internal static class History
{
    private const int Shown = 30;

    public static async ValueTask<Reply> Of(Context context, Kinds kinds, ItemRef named)
    {
        var (found, refusal) = await Named.Only(context, kinds, named);
        if (found is not var (view, item))
            return refusal!;
        var kind = kinds.Of(item);
        var happened = new List<(DateTimeOffset At, string By, string What)>();
        foreach (var comment in await ItemCard.Comments(item, view))
        {
            var all = comment with { Files = comment.Files.AddRange(comment.Gone.Select(gone => new FileRef("", gone.Name, "", gone.Size))) };
            happened.Add((comment.At, comment.By, ItemCard.Said(all, view)));
            foreach (var gone in comment.Gone)
                happened.Add((gone.At, gone.By, view.Say($"removed the file {gone.Name}")));
        }

        if (!view.IsForClients)
            foreach (var past in kinds.Pasts)
                happened.AddRange(await past(item, view));
        foreach (var (entry, before, after) in await Past.Of(view.Store, item, Shown))
            if (Sentences(kind, before, after, view) is { Count: > 0 } said)
                happened.Add((entry.At, entry.By, view.Words.Clauses(entry.Undoes.Length > 0 ? said.Prepend(view.Words["took back"]) : said)));
        var entries = happened.OrderByDescending(one => one.At).Take(Shown)
            .Select(one => new Entry("", one.What, [one.By.Length == 0 ? view.Words["the bot"] : view.NameOf(one.By), When(view, one.At)])).ToImmutableArray();
        return entries.IsEmpty ? new Reply(view.Say($"Nothing is recorded about {item.Ref}."))
            : new Reply(null, new Card(view.Say($"History of {item.Ref} {item.Title}"), [new Entries(entries)],
                [new Button(view.Words["Show"], $"{view.Prefix}{item.Ref}")]));
    }

    /// <summary>One change, as its reader may see it: for clients both sides are stripped first, so that only what they see can differ.</summary>
    private static List<string> Sentences(Kind kind, Item? before, Item after, View view)
    {
        if (!view.IsForClients)
            return [.. kind.Diff(before, after, view)];
        if (!after.ClientVisible)
            return [];
        return before is { ClientVisible: false } ? [view.Words["shared with you"]] : [.. kind.Diff(before is null ? null : kind.ForClients(before), kind.ForClients(after), view)];
    }

    private static string When(View view, DateTimeOffset at) =>
        $"{view.Words.Date(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, view.Zone).DateTime), view.Today)} {Words.Time(at, view.Zone)}";
}
