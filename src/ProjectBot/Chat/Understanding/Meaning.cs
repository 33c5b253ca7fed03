using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Team;

namespace ProjectBot.Chat.Understanding;

/// <summary>Finds the things that are named in what was meant, by what the speaker may see here.</summary>
internal sealed class Meaning(CommandMap map, Spoken spoken, Rights rights)
{
    private const int MostOffered = 6, LongestName = 40;

    /// <summary>Lines the map reads, or what is asked or said instead; neither when nothing is meant.</summary>
    public async ValueTask<(IReadOnlyList<string> Lines, Reply? Instead)> Of(ImmutableArray<Meant> readings, Context context)
    {
        Reply? missing = null;
        foreach (var meant in readings)
        {
            if (meant.Stranger is { } stranger)
            {
                missing ??= await Unknown(context, stranger);
                continue;
            }

            var (lines, instead, isMissing) = await Lines(meant, context);
            if (lines is not null)
                return (lines, null);
            if (!isMissing)
                return ([], instead);
            missing ??= instead;
        }

        return ([], missing);
    }

    private async ValueTask<(IReadOnlyList<string>? Lines, Reply? Instead, bool IsMissing)> Lines(Meant meant, Context context)
    {
        var lines = meant.Lines.Select(line => line.Text).ToArray();
        for (var at = 0; at < lines.Length; at++)
            foreach (var thing in meant.Lines[at].Things)
            {
                if (thing.Said.Sense == Sense.Last)
                {
                    var last = await spoken.Of(context);
                    if (last.Count != 1)
                        return (null, last.Count == 0 ? Reply.No(context.Say($"What do you mean by “{thing.Said.Text}”? Say its number, like T12.")) : Which(context, thing, lines, at, [.. last.Select(one => (one, one))]), false);
                    lines[at] = lines[at].Replace(thing.Mark, last[0], StringComparison.Ordinal);
                    continue;
                }

                var name = Bare(thing.Said.Text);
                var found = map.Things is { } things && name.Length > 0 ? await things(context, thing.Letter, name) : [];
                if (found.Count == 0)
                    return (null, name.Length is 0 or > LongestName || context.Here is null ? null : Missing(context, name), true);
                if (found.Count > 1)
                    return (null, Which(context, thing, lines, at, found), false);
                lines[at] = lines[at].Replace(thing.Mark, found[0].Reference, StringComparison.Ordinal);
            }

        return (lines, null, false);
    }

    private static Reply Which(Context context, Thing thing, string[] lines, int at, IReadOnlyList<(string Reference, string Title)> found) =>
        new Reply(context.Say($"Which “{Bare(thing.Said.Text)}” do you mean?")).With([.. found.Take(MostOffered).Select(one =>
            new Button(one.Title == one.Reference ? one.Reference : Shorter.Line($"{one.Reference} {one.Title}", 60),
                string.Join('\n', lines.Select((line, index) => index == at ? line.Replace(thing.Mark, one.Reference, StringComparison.Ordinal) : line))))]);

    private static Reply Missing(Context context, string name) =>
        Reply.No(context.Say($"I find nothing open here that is called “{name}”.")).With(new Button(context.Words["What is there"], context.Words["tasks"]));

    private async ValueTask<Reply> Unknown(Context context, string name)
    {
        var plain = name.TrimStart('@');
        var reply = Reply.No(context.Say($"I do not know {plain} yet."));
        var add = $"add {plain} as member";
        return context.Role >= Role.Manager && await rights.May(context, add) ? reply.With(new Button(context.Say($"Add {plain}"), add)) : reply;
    }

    /// <summary>"the invoice task" is the invoice.</summary>
    private static string Bare(string name)
    {
        name = name.Trim().Trim('"', '“', '”', '\'', '「', '」', '《', '》');
        foreach (var article in (string[])["the ", "my ", "our ", "this ", "that ", "a ", "an ", "task ", "risk ", "那个", "这个", "任务", "风险"])
            if (name.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                name = name[article.Length..].TrimStart();
        foreach (var noun in (string[])[" task", " risk", " one", " thing", " item", "任务", "的任务", "这个任务", "风险"])
            if (name.EndsWith(noun, StringComparison.OrdinalIgnoreCase))
                name = name[..^noun.Length].TrimEnd();
        return name;
    }
}
