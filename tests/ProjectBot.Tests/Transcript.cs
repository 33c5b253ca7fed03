using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;
using ProjectBot.Tests.Files;
using ProjectBot.Tests.Signing;

namespace ProjectBot.Tests;

/// <summary>
/// A conversation is the test: what people say is said to the real bot, which posts its answers through the real outbox, and all that anybody hears is compared at once.
/// <code>
/// given: Apollo with ana, bo, carla(client) in team    the usual project, made in silence; ana manages it, and these conversations are about it
/// given: team is read by ana, bo, dan(colleague)       who reads along there, whether they speak or not; "hall cannot be read"
/// given: 3 days later
/// ana: T1 done                                         said in private; ana@team: … in the group "team", ana@#news: … in the channel "news"
/// ana (offer.pdf): T1                                  said with a file of 120 KB, or of another size: ana@team (film.mp4 30 MB, note.txt): …
/// ana> 1                                               presses the first button of what was last posted there; ana> Done on T1 that of the newest such message
/// bot: T1 Draft: done.                                 the answer; what follows it begins with |
/// bo: ← Ana finished T1 Draft.                         what others hear in private, or in a conversation: @team: ← …, @#news in its thread: ← …
/// ana, @team: ↻ T1 Draft: done                         posted cards that were drawn again: what is new on them
/// </code>
/// With PROJECTBOT_REWRITE=1 the answers in the source file are replaced by those that were given; read them in the diff.
/// </summary>
#pragma warning disable CA1001 // The outbox holds nothing here that has to be let go, and every test would have to say so.
public sealed partial class Transcript
#pragma warning restore CA1001
{
    public static readonly DateTimeOffset Sunday = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    private static readonly string[] Known = ["Ana", "Bo", "Carla", "Dan", "Eve"];

    private readonly Screens _screens = new();
    private readonly Failures _failures = new();
    private readonly Outbox _outbox;
    private readonly Refresher _refresher;
    private int _count;

    /// <param name="with">A room that only the test has.</param>
    /// <param name="without">A room that is left out.</param>
    /// <param name="map">The table of another one on the same store, which is built again otherwise.</param>
    public Transcript(IStore? store = null, Feature? with = null, string? without = null, CommandMap? map = null)
    {
        Store = store ?? new MemoryStore(Documents.Types(with));
        Map = map ?? new CommandMap(Features.All(Store, without, with, Files, links: Links));
        Directory = new(Store, _screens);
        Bot = new Bot(Store, Map, Directory, Clock, _failures, Files);
        // The clock stands still: what is said of one thing within a minute would all become one message.
        _outbox = new(Store, [_screens], Clock, NullLogger<Outbox>.Instance, new() { Gather = TimeSpan.Zero });
        _refresher = new(Store, Map, Directory, Clock);
    }

    public IStore Store { get; }
    public CommandMap Map { get; }
    public Team.Directory Directory { get; }
    public Bot Bot { get; }
    internal Drawer Files { get; } = new();
    internal Signs Links { get; } = new();
    public FakeTimeProvider Clock { get; } = new(Sunday);
    public string Locale { get; init; } = "en-US";

    /// <summary>What went wrong inside, for a test's message.</summary>
    public string Failed => _failures.ToString();

    /// <summary>Everything posted and redrawn by the last line, in order, as it stands in transcripts.</summary>
    public string Elsewhere { get; private set; } = "";

    /// <summary>Ends the outbox, for tests that make many.</summary>
    public void Close() => _outbox.Dispose();

    public static Task Check(string expected, string locale = "en-US", [CallerFilePath] string file = "") => new Transcript { Locale = locale }.Holds(expected, file);

    public async Task Holds(string expected, [CallerFilePath] string file = "")
    {
        var actual = new StringBuilder();
        foreach (var line in expected.Split('\n').Where(line => line.Trim().Length > 0 && !IsHeard().IsMatch(line)))
        {
            actual.Append(line.TrimEnd()).Append('\n');
            foreach (var reply in await Play(line.Trim()))
                actual.Append(Shown("bot: ", reply));
            actual.Append(Elsewhere);
        }

        if (expected.Trim() != actual.ToString().Trim() && !(Rewriting.IsWanted && Rewriting.Replace(file, expected, actual.ToString())))
            Assert.Fail($"The conversation went otherwise:\n{actual}{_failures}");
    }

    /// <summary>Says again what was said, whatever is answered; a press on a button that is not there now is left out, and so is a change of language.</summary>
    internal async Task Replay(string transcript)
    {
        foreach (var line in transcript.Split('\n').Where(line => line.Trim().Length > 0 && !IsHeard().IsMatch(line) && !line.Contains("language en", StringComparison.Ordinal)))
            try
            {
                await Play(line.Trim());
            }
            catch (NoSuchButtonException)
            {
                // Another language has other labels.
            }
    }

    /// <summary>Says one line and gives back the answers.</summary>
    public async Task<IReadOnlyList<Message>> Play(string line)
    {
        Elsewhere = "";
        var at = line.IndexOfAny([':', '>']);
        var sent = Sent().Match(line[..at]);
        var speaker = sent.Success ? line[..sent.Index].TrimEnd() : line[..at];
        var (who, room) = speaker.Split('@') is [var name, var place] ? (name, place) : (speaker, null);
        var text = line[(at + 1)..].Trim();
        if (who == "given")
        {
            await Given(text);
            return [];
        }

        var turn = Turn(who, room, text) with { Files = sent.Success ? [.. sent.Groups["files"].Value.Split(", ").Select(Drawer.Sent)] : [] };
        if (line[at] == '>')
            turn = _screens.Pressed(turn);
        var heard = await Heard(turn, inline: line[at] == '>');
        return [.. heard.Answers.Select(answer => answer.Message)];
    }

    /// <summary>Says one line; all that is heard of it anywhere.</summary>
    public async Task<string> Say(string line) => (string.Concat((await Play(line)).Select(reply => Shown("bot: ", reply))) + Elsewhere).Trim();

    public Turn Turn(string who, string? room, string text, string? id = null)
    {
        var mentions = room is null ? [] : Known.Where(known => text.Contains($"@{known}", StringComparison.OrdinalIgnoreCase))
            .Select(known => new Mention(known, Screens.Account(known.ToLowerInvariant()))).ToList();
        return new(id ?? $"m{++_count}", Screens.Address(room ?? $"with-{who}"), Screens.Account(who), text.Replace("\\n", "\n", StringComparison.Ordinal), Clock.GetUtcNow())
        {
            Locale = Locale, Mentions = mentions,
        };
    }

    public static IEnumerable<Button> Buttons(Message reply) =>
        [.. reply.Buttons, .. reply.Card?.Actions ?? [], .. reply.Card?.Body.SelectMany(element => element is Section part ? part.Body : [element]).OfType<ButtonRow>().SelectMany(row => row.Buttons) ?? []];

    /// <summary>As the host does it: heard, posted, and what is posted already brought up to date.</summary>
    private async Task<Heard> Heard(Turn turn, bool inline)
    {
        var heard = await Bot.Hear(turn, inline);
        _screens.Answered(heard);
        _outbox.Post(heard);
        await Delivered(heard.Entry?.Outbox ?? [.. heard.Answers], heard.Entry);
        if (heard.Entry is { Changes.Length: > 0 } entry && await _refresher.After(entry) is { Count: > 0 } updates)
        {
            _outbox.Post(updates);
            await Delivered(updates, null);
        }

        Elsewhere = _screens.News(turn.Address, heard.Answers.Count(answer => answer.IsWaiting));
        return heard;
    }

    /// <summary>The outbox works by itself: waits until it has sent, and written down that it has.</summary>
    private async Task Delivered(IReadOnlyList<OutboxMessage> messages, JournalEntry? entry)
    {
        await _screens.Received(messages.Count(message => message.IsWaiting));
        while (entry is not null && (await Store.Posted(entry)).Any(message => message.IsWaiting))
            await Task.Delay(1);
    }

    private async Task Given(string what)
    {
        if (Reading().Match(what) is { Success: true } reading)
        {
            _screens.Read(reading.Groups["room"].Value, reading.Groups["who"].Value.Split(", "));
            return;
        }

        if (Unreadable().Match(what) is { Success: true } hall)
        {
            _screens.Read(hall.Groups["room"].Value, null);
            return;
        }

        if (Later().Match(what) is { Success: true } later)
        {
            Clock.Advance(TimeSpan.FromDays(int.Parse(later.Groups["days"].Value, System.Globalization.CultureInfo.InvariantCulture)));
            return;
        }

        var given = Project().Match(what);
        if (!given.Success)
            Assert.Fail($"Not to be given: {what}");
        var people = given.Groups["who"].Value.Split(", ").Select(who => who.TrimEnd(')').Split('(')).ToList();
        var manager = people[0][0];
        foreach (var one in people)
            await Play($"{one[0]}: hello");
        await Play($"{manager}: project new {given.Groups["name"].Value}");
        foreach (var one in people.Skip(1))
        {
            await Play($"{manager}: add {Screens.Account(one[0]).Name} as {(one.Length > 1 ? one[1] : "member")}");
            await Play($"{one[0]}: project use {given.Groups["name"].Value}");
        }

        foreach (var room in given.Groups["rooms"].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var one in people)
                await Play($"{one[0]}@{room}: hello");
            await Play($"{manager}@{room}: project use {given.Groups["name"].Value}");
        }

        Elsewhere = "";
    }

    internal static string Shown(string who, Message message) => Numbered().Replace(
        who + string.Join("\n   | ", PlainText.Of(message).TrimEnd().Split('\n').Select(line => line.TrimEnd())) + "\n", "$1 #");

    [GeneratedRegex(@"^\s*(bot:|\||[\p{L}\w@#, -]+: [←↻])")]
    private static partial Regex IsHeard();

    /// <summary>The numbers of changes say nothing but how much was said before, and codes nothing at all.</summary>
    [GeneratedRegex(@"(undo change) \d+|(?<1>link|关联) [a-z\d]{5}-[a-z\d]{4}-[a-z\d]{4}")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<name>.+?) with (?<who>.+?)( in (?<rooms>.+))?$")]
    private static partial Regex Project();

    [GeneratedRegex(@"\((?<files>[^)]+)\)$")]
    private static partial Regex Sent();

    [GeneratedRegex(@"^(?<room>#?\w+) cannot be read$")]
    private static partial Regex Unreadable();

    [GeneratedRegex(@"^(?<days>\d+) days later$")]
    private static partial Regex Later();

    [GeneratedRegex(@"^(?<room>#?\w+) is read by (?<who>.+)$")]
    private static partial Regex Reading();
}
