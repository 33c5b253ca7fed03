using System.Text.RegularExpressions;
using ProjectBot.Items;
using ProjectBot.Journal;
using ProjectBot.Tasks;
using ProjectBot.Team;

namespace ProjectBot.Tests.Items;

/// <summary>
/// Two worlds that differ only in what is internal: other priorities, parts, links, labels and comments, and what no client may see is in one
/// of them only. Whatever is said, whoever is outside hears the same in both, to the letter. A new kind of item joins by existing.
/// </summary>
[Trait("pace", "slow")]
public sealed partial class IndifferenceTests
{
    private const int Each = 5;

    [Theory, InlineData(1, "en-US"), InlineData(2, "zh-CN")]
    public Task What_is_internal_makes_no_difference_to_anybody_outside(int seed, string locale) => Hold(seed, locale, 40);

    [Theory, InlineData(3, "en-US"), InlineData(4, "zh-CN"), InlineData(5, "en-US"), Trait("pace", "slow")]
    public Task Nor_does_it_whatever_is_said(int seed, string locale) => Hold(seed, locale, 1200);

    private static async Task Hold(int seed, string locale, int most)
    {
        Transcript one = new() { Locale = locale }, other = new() { Locale = locale };
        await Fill(one, new(seed), new(seed + 100), hides: true);
        await Fill(other, new(seed), new(seed + 200), hides: false);
        var lines = SaidLines.Of(one.Map, AnyItem.Kinds(one.Store), Each).ToList();
        Assert.True(lines.Count > 400, $"only {lines.Count} lines");
        var random = new Random(seed);
        var (differences, isApart) = (new List<string>(), false);
        foreach (var line in lines.OrderBy(_ => random.Next()).Take(most))
            foreach (var who in new[] { "carla", "carla@shop", "ana@shop", "dan@open", "ana@open" })
            {
                var (here, there) = (await Heard(one, $"{who}: {line}"), await Heard(other, $"{who}: {line}"));
                // That something internal stands in the way is all that is said of it; then only one of the two was changed.
                if (IsInTheWay(here) != IsInTheWay(there))
                    (isApart, _) = (true, await (IsInTheWay(here) ? other : one).Play($"{who}: undo"));
                // The history of one has a change and its undo more from then on.
                else if (!(isApart && line.Contains("history", StringComparison.Ordinal)) && here != there)
                    differences.Add($"{who}: {line}\n{here}\n--- other:\n{there}\n");
                foreach (var talk in new[] { one, other })
                    await talk.Play($"{who}: cancel");
            }

        Assert.True(differences.Count == 0, $"{differences.Count} differ:\n{string.Join('\n', differences.Take(40))}");
    }

    private static bool IsInTheWay(string heard) => heard.Contains("Something internal stands in the way", StringComparison.Ordinal) || heard.Contains("有内部原因", StringComparison.Ordinal);

    private static async Task Fill(Transcript talk, Random shown, Random inside, bool hides)
    {
        await talk.Play("dan: hello");
        await talk.Play("given: open is read by ana, carla, dan");
        await talk.Play("given: Apollo with ana, carla(client) in shop, open");
        var (ana, carla) = (await Id(talk, "ana"), await Id(talk, "carla"));
        var recorder = new Recorder(talk.Store);
        var kinds = AnyItem.Kinds(talk.Store);
        var count = 0;
        foreach (var kind in kinds)
            for (var number = 1; number <= Each; number++)
            {
                var isShared = number % 2 == 1;
                await talk.Store.Next($"apollo/{kind.Letter}");
                var item = AnyItem.Of(kind, number, shown, isShared, inside) with
                {
                    Owners = number == 1 ? [carla] : [ana], Watchers = inside.Next(2) == 0 ? [ana] : [],
                    Links = inside.Next(2) == 0 ? [] : [new($"apollo/{kinds[inside.Next(kinds.Count)].Letter}{inside.Next(1, Each + 1)}", "From")],
                };
                // Clients see the progress of parts, so which of the shared ones are parts of which is theirs to see.
                if (item is TaskItem task)
                    item = task with { Resumes = TaskState.Todo, Parent = !isShared ? inside.Next(Each + 1) : number == 1 ? 0 : 1 };
                if (!isShared && !hides)
                    continue;
                var after = item with { Version = 1, Labels = [$"l{inside.Next(3)}"], Description = $"word{inside.Next(3)}" };
                Comment Said(int one, bool toClient) => new() { Id = $"{item.Id}/c{one}", By = ana, At = AnyItem.Now, Text = toClient ? "seen" : $"word{inside.Next(3)}", Shared = toClient };
                await recorder.Keep(new($"fill{++count}", AnyItem.Now, ana, "somewhere", "apollo"), new() { Saves = [item, Said(1, false), Said(2, true)] });
                await recorder.Keep(new($"fill{++count}", AnyItem.Now, ana, "somewhere", "apollo"), new() { Saves = [after] });
            }
    }

    private static async Task<string> Id(Transcript talk, string who) => (await talk.Store.All<Person>(Person.Of(Screens.Account(who).Key)))[0].Id;

    /// <summary>What those outside hear of a line: where they can read.</summary>
    private static async Task<string> Heard(Transcript talk, string line)
    {
        var said = string.Concat((await talk.Play(line)).Select(reply => Transcript.Shown("bot: ", reply)));
        return said + string.Concat(Elsewhere().Split(talk.Elsewhere).Where(heard => heard.Split(": ")[0] is var where
            && (where.Contains("carla", StringComparison.Ordinal) || where.Contains("dan", StringComparison.Ordinal) || where.Contains('@'))));
    }

    [GeneratedRegex(@"^(?=\S+(?:, \S+)*: [←↻])", RegexOptions.Multiline)]
    private static partial Regex Elsewhere();
}
