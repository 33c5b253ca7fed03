using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Tests;

/// <summary>
/// A conversation is the test: lines of people (<c>ana: …</c>) are said to the real bot, and the whole transcript with its answers (<c>bot: …</c>)
/// is compared at once. <c>ana@team: …</c> speaks in the group conversation "team", <c>ana@#news: …</c> in the channel "news"; <c>ana&gt; 1</c> presses the first button of the last answer.
/// </summary>
public sealed class Transcript
{
    public static readonly DateTimeOffset Sunday = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<string, Message> _last = [];
    private int _count;

    public Transcript(IStore? store = null)
    {
        Store = store ?? new MemoryStore(Documents.Types());
        Map = new CommandMap(Features.All(Store));
        Bot = new Bot(Store, Map, new(Store, new Rosters()), Clock, NullLogger<Bot>.Instance);
    }

    public IStore Store { get; }
    public CommandMap Map { get; }
    public Bot Bot { get; }
    public FakeTimeProvider Clock { get; } = new(Sunday);
    public string Locale { get; init; } = "en-US";

    /// <summary>Messages sent to others than the one who spoke, newest last.</summary>
    public List<OutboxMessage> Others { get; } = [];

    public static async Task Check(string expected, string locale = "en-US") => await new Transcript { Locale = locale }.Holds(expected);

    public async Task Holds(string expected)
    {
        var actual = new StringBuilder();
        foreach (var line in expected.Split('\n').Where(line => !IsAnswer(line) && line.Trim().Length > 0))
        {
            actual.Append(line.TrimEnd()).Append('\n');
            foreach (var reply in await Play(line.Trim()))
                actual.Append(Shown(reply));
        }

        if (expected.Trim() != actual.ToString().Trim())
            Assert.Fail($"The conversation went otherwise:\n{actual}");
    }

    /// <summary>Says one line and gives back the answers.</summary>
    public async Task<IReadOnlyList<Message>> Play(string line)
    {
        var at = line.IndexOfAny([':', '>']);
        var (who, room) = line[..at].Split('@') is [var name, var place] ? (name, place) : (line[..at], null);
        var text = line[(at + 1)..].Trim();
        var key = $"{who}@{room}";
        Press? press = null;
        if (line[at] == '>')
        {
            var pressed = Buttons(_last[key]).ElementAt(int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) - 1);
            press = new(_last[key].Card?.Subject, _last[key].Card?.SubjectVersion ?? 0, null, _last[key].Question);
            text = pressed.Say;
        }

        var heard = await Bot.Hear(Turn(who, room, text) with { Press = press }, inline: true);
        if (heard.Answers.Count > 0)
            _last[key] = heard.Answers[0].Message;
        Others.AddRange(heard.Entry?.Outbox.Skip(heard.Answers.Count) ?? []);
        return [.. heard.Answers.Select(answer => answer.Message)];
    }

    public async Task<string> Say(string line) => string.Concat((await Play(line)).Select(Shown)).Trim();

    public Turn Turn(string who, string? room, string text, string? id = null)
    {
        var name = char.ToUpperInvariant(who[0]) + who[1..];
        var address = room is null
            ? new Address("test", $"with-{who}", ConversationKind.Personal)
            : new Address("test", room, room[0] == '#' ? ConversationKind.Channel : ConversationKind.Group);
        var mentions = room is null ? [] : Known.Where(known => text.Contains($"@{known}", StringComparison.OrdinalIgnoreCase))
            .Select(known => new Mention(known, new Account("test", known.ToLowerInvariant(), known))).ToList();
        return new(id ?? $"m{++_count}", address, new Account("test", who, name), text.Replace("\\n", "\n", StringComparison.Ordinal), Clock.GetUtcNow()) { Locale = Locale, Mentions = mentions };
    }

    private static readonly string[] Known = ["Ana", "Bo", "Carla", "Dan"];

    private static bool IsAnswer(string line) => line.TrimStart().StartsWith("bot:", StringComparison.Ordinal) || line.TrimStart().StartsWith('|');

    public static IEnumerable<Button> Buttons(Message reply) => [.. reply.Buttons, .. reply.Card?.Actions ?? [], .. reply.Card?.Body.OfType<ButtonRow>().SelectMany(row => row.Buttons) ?? []];

    private static string Shown(Message reply)
    {
        var lines = PlainText.Of(reply).TrimEnd().Split('\n');
        return "bot: " + string.Join("\n   | ", lines.Select(line => line.TrimEnd())) + "\n";
    }

    /// <summary>Everybody who reads along is known as soon as they speak.</summary>
    private sealed class Rosters : IRosters
    {
        public ValueTask<System.Collections.Immutable.ImmutableArray<Listener>?> Read(Address address, CancellationToken stop) => new((System.Collections.Immutable.ImmutableArray<Listener>?)[]);
    }
}
