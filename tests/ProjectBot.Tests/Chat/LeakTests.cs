using System.Text.RegularExpressions;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Messaging;
using ProjectBot.Tests.House;

namespace ProjectBot.Tests.Chat;

/// <summary>
/// Ana manages Apollo, Bo is a member, Carla a client, and so are Xi and Yu, whose private chats are about no project and about one of their
/// own; Dan is known to the host and in no project of theirs, Eve has never spoken.
/// "Zeppelin" is in everything internal and the name of another project. Whatever anybody says anywhere, nobody outside ever reads it,
/// and what there is and what there is not are answered alike. A new kind of item joins by existing: by its command that adds one.
/// </summary>
[Trait("pace", "slow")]
public sealed partial class LeakTests
{
    private const string Marker = "Zeppelin";

    private static readonly string[] Rooms = ["both", "#shop", "open", "hall"];

    /// <summary>Who says it where: those outside everywhere they can be, those inside wherever somebody outside reads along.</summary>
    public static TheoryData<string, string?> Outside => new()
    {
        { "carla", null }, { "carla", "both" }, { "carla", "#shop" }, { "dan", null }, { "dan", "open" }, { "eve", null }, { "eve", "open" }, { "eve", "hall" },
        { "xi", null }, { "yu", null },
    };

    public static TheoryData<string, string?> Inside => new() { { "ana", "both" }, { "bo", "#shop" }, { "ana", "open" }, { "bo", "hall" } };

    [Theory, MemberData(nameof(Outside))]
    public Task Whatever_is_said_nobody_outside_reads_what_is_internal(string who, string? room) => Unread(who, room);

    [Theory, MemberData(nameof(Inside)), Trait("pace", "slow")]
    public Task Nor_where_somebody_else_says_it(string who, string? room) => Unread(who, room);

    private static async Task Unread(string who, string? room)
    {
        var (talk, worlds) = await World();
        foreach (var line in Lines().Where(line => !IsOpening(talk.Map, line)))
        {
            var answer = Read(await Said(talk, worlds, who, room, line));
            Assert.DoesNotContain(Marker, answer, StringComparison.Ordinal);
            // Of each kind the second is shared: that there are others, and whose, is nobody's to know who did not say their number.
            if (who is not ("dan" or "yu") && !Number().IsMatch(line))
                Assert.DoesNotMatch(Internal(), answer);
        }
    }

    [Theory, MemberData(nameof(Outside))]
    public Task What_there_is_and_what_there_is_not_are_answered_alike(string who, string? room) => Alike(who, room);

    [Theory, MemberData(nameof(Inside)), Trait("pace", "slow")]
    public Task Also_where_somebody_else_asks(string who, string? room) => Alike(who, room);

    private static async Task Alike(string who, string? room)
    {
        var (talk, worlds) = await World();
        foreach (var line in Lines().Where(line => Reference().IsMatch(line) && !IsOpening(talk.Map, line)))
            foreach (var (project, number, other, none) in new[] { ("", 1, "", 91), ("apollo/", 1, "apollo/", 91), ("zeppelin/", 1, "nowhere/", 1), ("apollo/", 1, "nowhere/", 1) }
                .Take(who is "dan" or "eve" ? 4 : 3))
                // Where Yu asks, T1 is one of Yu's own.
                if (project.Length > 0 || who != "yu")
                    Assert.Equal((line, await Asked(line, project, number)), (line, await Asked(line, other, none)));

        async Task<string> Asked(string line, string project, int number) =>
            Alike(Read(await Said(talk, worlds, who, room, Reference().Replace(line, match => $"{project}{match.Groups[1].Value}{number}"))));
    }

    [Theory, MemberData(nameof(Outside))]
    public async Task A_press_on_anything_tells_nothing_whatever_it_claims_to_show(string who, string? room)
    {
        var (talk, worlds) = await World();
        var letters = talk.Map.Types.Keys.ToList();
        foreach (var letter in letters)
            foreach (var say in new[] { $"{letter}1 done", $"{letter}1", $"{letter}1 comment Hello there everybody", "undo", "undo change 3", "tasks", "nonsense" })
                foreach (var version in new long[] { 0, 1, 2, 3, 99 })
                {
                    var heard = new List<string>();
                    foreach (var subject in new[] { $"apollo/{letter}1", $"apollo/{letter}91", $"zeppelin/{letter}1", $"nowhere/{letter}1" })
                    {
                        var answer = Read(await Said(talk, worlds, who, room, say.Replace($"{letter}1", subject, StringComparison.Ordinal), new(subject, version, "a1")));
                        Assert.DoesNotContain(Marker, answer, StringComparison.Ordinal);
                        heard.Add(Alike(answer));
                    }

                    Assert.Equal((say, heard[0]), (say, heard[1]));
                    Assert.Equal((say, heard[2]), (say, heard[3]));
                }
    }

    [Theory, MemberData(nameof(Outside))]
    public async Task A_button_that_is_offered_is_not_refused(string who, string? room)
    {
        var (talk, worlds) = await World();
        string[] refusals = ["That is for the project team.", "Only a manager of this project can do that.", "You are not in this project.", "There is no project in this conversation yet."];
        var pressed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in Lines())
            foreach (var message in await Said(talk, worlds, who, room, line))
                foreach (var button in message.Address.Key == talk.Turn(who, room, "").Address.Key ? Transcript.Buttons(message.Message).ToList() : [])
                    if (pressed.Add(button.Say))
                    {
                        var answer = Read((await talk.Bot.Hear(talk.Turn(who, room, button.Say), inline: true)).Answers);
                        Assert.False(refusals.Any(refusal => answer.StartsWith(refusal, StringComparison.Ordinal)), $"{line} → [{button.Label}: {button.Say}] → {answer}");
                    }
    }

    private static async Task<IReadOnlyList<OutboxMessage>> Said(Transcript talk, Worlds worlds, string who, string? room, string line, Press? press = null)
    {
        worlds.Back();
        var heard = await talk.Bot.Hear(talk.Turn(who, room, line) with { Press = press }, inline: true);
        return heard.Entry?.Outbox ?? [.. heard.Answers];
    }

    /// <summary>What somebody outside reads of it: wherever they can.</summary>
    private static string Read(IEnumerable<OutboxMessage> messages) => string.Join('\n', messages
        .Where(message => Rooms.Contains(message.Address.Conversation) || message.Address.Conversation is "with-carla" or "with-dan" or "with-eve" or "with-xi" or "with-yu")
        .Select(message => PlainText.Of(message.Message).Trim()));

    /// <summary>Without what was typed: the numbers, the projects named.</summary>
    private static string Alike(string answer) => Typed().Replace(answer, "#");

    /// <summary>Whatever is said in any transcript, and guesses at what there is.</summary>
    private static IEnumerable<string> Lines() => Spoken.Lines.Where(line => !line.Contains(Marker, StringComparison.Ordinal))
        .Concat(["project use zeppelin", "switch to zeppelin", "find zepp", "filter zeppelin", "tasks #zeppelin", "tasks about zeppelin", "help zeppelin", "zeppelin", "undo 20", "undo change 9"]).Distinct();

    /// <summary>Whether somebody inside says that those outside may see it.</summary>
    private static bool IsOpening(CommandMap map, string line) =>
        map.Find(line, Some.Context())?.Command is { } command && (command.Name.Contains("share", StringComparison.Ordinal) || command.Summary.Contains("client", StringComparison.Ordinal));

    private static async Task<(Transcript Talk, Worlds Worlds)> World()
    {
        var worlds = new Worlds();
        var talk = new Transcript(worlds);
        foreach (var line in new[]
        {
            "given: both is read by ana, bo, carla", "given: #shop is read by ana, bo, carla", "given: open is read by ana, bo, dan, eve", "given: hall cannot be read",
            "dan: hello", "dan: project new Mine", "bo: project new Zeppelin", "bo: task add Zeppelin secret", "carla: hello", "ana: project new Apollo", "bo: hello",
            "ana: add Bo as member", "ana: add Carla as client", "bo: project use Apollo", "carla: project use Apollo",
            "xi: hello", "ana: add Xi as client", "yu: project new Yuzu", "yu: task add Yours", "ana: add Yu as client",
        })
            await talk.Play(line);
        foreach (var kind in talk.Map.Commands.Where(command => command.Name.EndsWith(" add", StringComparison.Ordinal)).Select(command => command.Name))
            foreach (var line in new[] { $"{kind} Zeppelin margin for Bo", $"{kind} Landing page for Bo", $"{kind} Zeppelin part" })
                await talk.Play($"ana: {line}");
        foreach (var letter in talk.Map.Types.Keys)
            foreach (var line in new[] { "2 share", "2 comment Zeppelin remark", "1 comment Zeppelin again", "2 label #Zeppelin", "3 describe Zeppelin all over" })
                await talk.Play($"ana: {letter}{line}");
        foreach (var line in new[] { "T3 under T2", "T2 after T1", "T2 blocked by Zeppelin reason", "T2 +2h Zeppelin hours", "filter save Zeppelin tasks mine" })
            await talk.Play($"ana: {line}");
        foreach (var room in Rooms)
            await talk.Play($"ana@{room}: project use Apollo");
        worlds.Keep();
        return (talk, worlds);
    }

    [GeneratedRegex(@"(?<![\p{L}\d/])(?:[a-z]+/)?([A-Z])\d+\b")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\d")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<![\p{L}\d/])[A-Z][13]\b")]
    private static partial Regex Internal();

    [GeneratedRegex(@"\d+|zeppelin|nowhere|apollo", RegexOptions.IgnoreCase)]
    private static partial Regex Typed();
}
