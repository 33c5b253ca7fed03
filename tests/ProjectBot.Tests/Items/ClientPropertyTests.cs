using System.Globalization;
using System.Text.RegularExpressions;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Journal;
using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Tests.Items;

/// <summary>
/// A project full of items of every kind, with the same secret in everything internal. A client asks for all there is to ask for,
/// and a manager asks and changes where the client reads along: the secret is never said.
/// </summary>
[Trait("pace", "slow")]
public sealed partial class ClientPropertyTests
{
    private const int Each = 5;

    [Fact]
    public Task Nothing_internal_of_any_kind_is_said_to_a_client() => Hold(1);

    [Theory, InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), Trait("pace", "slow")]
    public Task Nor_whatever_there_is(int seed) => Hold(seed);

    private static async Task Hold(int seed)
    {
        var random = new Random(seed);
        var talk = new Transcript { Files = { Address = "https://bot.example" } };
        await talk.Play("given: Apollo with ana, carla(client) in shop");
        var kinds = AnyItem.Kinds(talk.Store);
        await Fill(talk, kinds, random);
        var reads = talk.Map.Commands.Where(command => command is { OnlyReads: true, IsQuiet: false } && command.Needed <= Role.Client).SelectMany(command => Lines(command, kinds)).ToList();
        Assert.True(reads.Count > 40, $"only {reads.Count} lines");
        foreach (var line in reads)
            foreach (var who in new[] { "carla", "carla@shop", "ana@shop" })
                await Hears(talk, $"{who}: {line}");
        var changes = talk.Map.Commands.Where(command => command is { OnlyReads: false, IsQuiet: false, Needed: Role.Member, Pattern.Lead: not null }).SelectMany(command => Lines(command, kinds)).ToList();
        Assert.True(changes.Count > 200, $"only {changes.Count} lines");
        foreach (var line in changes.OrderBy(_ => random.Next()).Take(250))
            foreach (var who in new[] { "ana@shop", "ana", $"ana ({AnyItem.Secret}.pdf)" })
            {
                await Hears(talk, $"{who}: {line}");
                await Hears(talk, $"{who}: {(random.Next(5) == 0 ? "undo" : "cancel")}");
            }

        foreach (var line in reads)
            await Hears(talk, $"carla: {line}");
    }

    /// <summary>Half of them are shared; each has a past, comments of both sorts, and links to others.</summary>
    private static async Task Fill(Transcript talk, IReadOnlyList<Kind> kinds, Random random)
    {
        var ana = (await talk.Store.All<Person>(Person.Of(Screens.Account("ana").Key)))[0].Id;
        var carla = (await talk.Store.All<Person>(Person.Of(Screens.Account("carla").Key)))[0].Id;
        var recorder = new Recorder(talk.Store);
        var count = 0;
        foreach (var kind in kinds)
            for (var number = 1; number <= Each; number++)
            {
                var isShared = random.Next(2) == 0;
                var before = AnyItem.Of(kind, number, random, isShared) with { ClientVisible = random.Next(2) == 0 };
                var other = kinds[random.Next(kinds.Count)];
                var after = AnyItem.Of(kind, number, random, isShared) with
                {
                    Version = 1, Owners = isShared ? [carla] : before.Owners, Watchers = isShared ? [carla] : before.Watchers,
                    Links = [new($"apollo/{other.Letter}{random.Next(1, Each + 1)}", random.Next(2) == 0 ? "From" : "See also")],
                };
                Comment Said(int one, bool toClient) => new() { Id = $"{after.Id}/c{one}", By = ana, At = AnyItem.Now, Text = toClient ? "seen" : $"{AnyItem.Secret} comment", Shared = toClient, Files = [toClient ? File("seen.pdf") : File(AnyItem.Secret)], Gone = [new(toClient ? "gone.pdf" : $"{AnyItem.Secret}.pdf", 1, ana, AnyItem.Now)] };
                await recorder.Keep(new($"fill{++count}", AnyItem.Now, ana, "somewhere", "apollo"), new() { Saves = [before, Said(1, false), Said(2, true)] });
                await recorder.Keep(new($"fill{++count}", AnyItem.Now, ana, "somewhere", "apollo"), new() { Saves = [after] });
            }
    }

    private static FileRef File(string name) => new(new('0', 64), name, "text/plain", 1 << 10);

    private static async Task Hears(Transcript talk, string line)
    {
        // What the speaker typed may come back, and what is said in private to somebody of the team is theirs to hear.
        var answers = await talk.Play(line);
        var said = line.StartsWith("ana:", StringComparison.Ordinal) || line.StartsWith("ana (", StringComparison.Ordinal) ? "" : string.Join('\n', answers.SelectMany(Texts.Of)).Replace($"“{AnyItem.Secret}”", "", StringComparison.Ordinal);
        foreach (var heard in Elsewhere().Split(talk.Elsewhere).Where(heard => heard.StartsWith("carla", StringComparison.Ordinal) || heard.Split(": ")[0].Contains("@shop", StringComparison.Ordinal)))
            said += heard;
        Assert.True(AnyItem.Betrayed(said) is null, $"{line}: {AnyItem.Betrayed(said)} in\n{said}");
    }

    /// <summary>A command as it can be said of the items that there are: bare, with each of its flags, grouped by each of its groups, and with one value.</summary>
    private static IEnumerable<string> Lines(Command command, IReadOnlyList<Kind> kinds)
    {
        var pattern = command.Pattern;
        var (head, needed) = (string.Join(' ', pattern.Head), pattern.Needed.ToList());
        // What somebody lets a client see, a client may see.
        if (needed.Count > 1 || command.Usage.Contains("to client", StringComparison.Ordinal) || command.Usage.Contains("share", StringComparison.Ordinal))
            return [];
        var lines = pattern.Lead is { } lead ? References(lead, kinds).Select(reference => $"{reference} {head}".TrimEnd())
            : needed is [{ Letter: not '\0' } first] ? References(first, kinds).Select(reference => $"{head} {reference}") : [head];
        if (needed is [{ Letter: '\0' } value])
            return lines.SelectMany(line => Values(value.Name).Select(one => $"{line} {one}"));
        return needed.Count > 0 || pattern.Lead is not null ? lines : lines.Concat(pattern.Phrases.SelectMany(phrase => phrase.Argument switch
        {
            null => [$"{head} {phrase.Flag}"],
            { Letter: not '\0' } optional => References(optional, kinds).Select(reference => $"{head} {reference}"),
            { Name: "sort" } => new[] { "number", "title", "due", "priority", "state", "score", "review" }.Select(sort => $"{head} sorted by {sort}"),
            { Name: "group" } => new[] { "owner", "state", "due", "label", "priority", "category", "score", "response" }.Select(group => $"{head} by {group}"),
            _ => Enumerable.Empty<string>(),
        }));
    }

    private static string[] Values(string argument) => argument switch
    {
        "words" => [AnyItem.Secret, "seen"],
        "note" or "text" or "reason" or "cause" or "effect" or "trigger" => [AnyItem.Secret],
        "others" => ["T1", "R2"],
        "before" or "parent" => ["T1", "T2 T3"],
        "file" => [AnyItem.Secret, "seen.pdf"],
        "title" => ["Seen anew"],
        "owner" => ["Carla", "me"],
        "label" => [$"#{AnyItem.Secret}"],
        "due" => ["friday"],
        "start" or "expected" or "review" => [$"{AnyItem.SecretYear}-07-07"],
        "recurrence" => ["every 77 days"],
        "estimate" => ["77h"],
        "priority" or "probability" or "count" => ["1", "p1"],
        _ => [],
    };

    private static IEnumerable<string> References(Argument argument, IReadOnlyList<Kind> kinds) =>
        from kind in kinds
        where argument.Letter == CommandMap.Any || argument.Letter == kind.Letter
        from number in Enumerable.Range(1, Each + 1)
        select string.Create(CultureInfo.InvariantCulture, $"{kind.Letter}{number}");

    [GeneratedRegex(@"^(?=\S+(?:, \S+)*: [←↻])", RegexOptions.Multiline)]
    private static partial Regex Elsewhere();
}
