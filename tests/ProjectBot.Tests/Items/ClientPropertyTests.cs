using System.Globalization;
using System.Text.RegularExpressions;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Journal;
using ProjectBot.Team;

namespace ProjectBot.Tests.Items;

/// <summary>
/// A project full of items of every kind, with the same secret in everything internal. A client asks for all there is to ask for,
/// and a manager asks and changes where the client reads along: the secret is never said.
/// </summary>
public sealed partial class ClientPropertyTests
{
    private const int Each = 5;

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6)]
    public async Task Nothing_internal_of_any_kind_is_ever_said_to_a_client(int seed)
    {
        var random = new Random(seed);
        var talk = new Transcript();
        await talk.Play("given: Apollo with ana, carla(client) in shop");
        var kinds = AnyItem.Kinds(talk.Store);
        await Fill(talk, kinds, random);
        var reads = talk.Map.Commands.Where(command => command is { OnlyReads: true, IsQuiet: false } && command.Needed <= Role.Client).SelectMany(command => Lines(command, kinds)).ToList();
        Assert.True(reads.Count > 40, $"only {reads.Count} lines");
        foreach (var line in reads)
            foreach (var who in new[] { "carla", "carla@shop", "ana@shop" })
                await Hears(talk, $"{who}: {line}");
        foreach (var line in talk.Map.Commands.Where(command => command is { OnlyReads: false, IsQuiet: false, Needed: Role.Member, Pattern.Lead: not null }).SelectMany(command => Lines(command, kinds)))
        {
            await Hears(talk, $"ana@shop: {line}");
            if (random.Next(5) == 0)
                await Hears(talk, "ana@shop: undo");
        }

        foreach (var line in reads)
            await Hears(talk, $"carla: {line}");
    }

    /// <summary>Half of them are shared; each has a past, comments of both sorts, and links to others.</summary>
    private static async Task Fill(Transcript talk, IReadOnlyList<Kind> kinds, Random random)
    {
        var ana = (await talk.Store.All<Person>(Person.Of(Screens.Account("ana").Key)))[0].Id;
        var recorder = new Recorder(talk.Store);
        var count = 0;
        foreach (var kind in kinds)
            for (var number = 1; number <= Each; number++)
            {
                var isShared = random.Next(2) == 0;
                var before = AnyItem.Of(kind, number, random, isShared) with { ClientVisible = random.Next(2) == 0 };
                var other = kinds[random.Next(kinds.Count)];
                var after = AnyItem.Of(kind, number, random, isShared) with { Version = 1, Links = [new($"apollo/{other.Letter}{random.Next(1, Each + 1)}", random.Next(2) == 0 ? "From" : "See also")] };
                Comment Said(int one, bool toClient) => new() { Id = $"{after.Id}/c{one}", By = ana, At = AnyItem.Now, Text = toClient ? "seen" : $"{AnyItem.Secret} comment", Shared = toClient };
                await recorder.Keep(new($"fill{++count}", AnyItem.Now, ana, "somewhere", "apollo"), new() { Saves = [before, Said(1, false), Said(2, true)] });
                await recorder.Keep(new($"fill{++count}", AnyItem.Now, ana, "somewhere", "apollo"), new() { Saves = [after] });
            }
    }

    private static async Task Hears(Transcript talk, string line)
    {
        // What the speaker typed may come back.
        var said = string.Join('\n', (await talk.Play(line)).SelectMany(Texts.Of)).Replace("“SECRET”", "", StringComparison.Ordinal);
        foreach (var heard in Elsewhere().Split(talk.Elsewhere).Where(heard => heard.StartsWith("carla", StringComparison.Ordinal) || heard.Split(": ")[0].Contains("@shop", StringComparison.Ordinal)))
            said += heard;
        Assert.True(AnyItem.Betrayed(said) is null, $"{line}: {AnyItem.Betrayed(said)} in\n{said}");
    }

    /// <summary>A command as it can be said of the items that there are: bare, with each of its flags, and grouped by each of its groups.</summary>
    private static IEnumerable<string> Lines(Command command, IReadOnlyList<Kind> kinds)
    {
        var pattern = command.Pattern;
        var (lead, first, head) = (pattern.Lead, pattern.FirstArgument, string.Join(' ', pattern.Head));
        if (pattern.Needed.Any(argument => argument != first) || (first is not null && pattern.Needed.Contains(first) && first is { Letter: '\0', Name: not "words" }))
            yield break;
        if ((lead ?? (pattern.Needed.Any() ? first : null)) is { Letter: not '\0' } named)
        {
            foreach (var reference in References(named, kinds))
                yield return lead is null ? $"{head} {reference}" : $"{reference} {head}".TrimEnd();
            yield break;
        }

        if (pattern.Needed.Any())
        {
            foreach (var word in new[] { AnyItem.Secret, "seen" })
                yield return $"{head} {word}";
            yield break;
        }

        yield return head;
        foreach (var phrase in pattern.Phrases)
            if (phrase.Argument is null)
                yield return $"{head} {phrase.Flag}";
            else if (phrase.Argument is { Letter: not '\0' } optional)
                foreach (var reference in References(optional, kinds))
                    yield return $"{head} {reference}";
            else if (phrase.Argument.Name == "group")
                foreach (var group in new[] { "owner", "state", "due", "label", "priority", "category", "score", "response", "area" })
                    yield return $"{head} {string.Join(' ', phrase.Before)} {group}";
    }

    private static IEnumerable<string> References(Argument argument, IReadOnlyList<Kind> kinds) =>
        from kind in kinds
        where argument.Letter == CommandMap.Any || argument.Letter == kind.Letter
        from number in Enumerable.Range(1, Each + 1)
        select string.Create(CultureInfo.InvariantCulture, $"{kind.Letter}{number}");

    [GeneratedRegex(@"^(?=\S+(?:, \S+)*: [←↻])", RegexOptions.Multiline)]
    private static partial Regex Elsewhere();
}
