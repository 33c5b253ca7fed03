using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Tests;

/// <summary>What everybody sees: a channel that keeps what is posted in each conversation, in order and as it looks now.</summary>
internal sealed class Screens : IChannel, IRosters
{
    private readonly Lock _lock = new();
    private readonly List<Posted> _posted = [];
    private readonly List<(Posted Where, Message? Before)> _news = [];
    private readonly Dictionary<string, ImmutableArray<Listener>?> _readers = [];
    private int _received;

    private sealed record Posted(string Activity, Address Address)
    {
        public required Message Message { get; set; }
    }

    public bool Serves(Address address) => true;

    public ValueTask<Delivery> Send(OutboxMessage message, CancellationToken stop)
    {
        lock (_lock)
        {
            _received++;
            return new(new Delivery(Show(message.Address, message.Message, message.Updates).Activity));
        }
    }

    /// <summary>Waits until as many more were sent; what is never sent fails the test rather than hold up all of them.</summary>
    public async Task Received(int count)
    {
        for (var patience = Environment.TickCount64 + 60_000; ; await Task.Delay(1))
            lock (_lock)
            {
                if (_received >= count)
                {
                    _received -= count;
                    return;
                }

                if (Environment.TickCount64 > patience)
                    throw new TimeoutException($"{_received} of {count} messages were sent.");
            }
    }

    /// <summary>What was sent so far is not waited for.</summary>
    public void Counted()
    {
        lock (_lock)
            _received = 0;
    }

    /// <summary>Everything that stands anywhere, as it looks now.</summary>
    public IReadOnlyList<(string Activity, Address Address, Message Message)> Everything()
    {
        lock (_lock)
            return [.. _posted.Select(posted => (posted.Activity, posted.Address, posted.Message))];
    }

    /// <summary>Answers that go back in the response of a press stand where it was pressed, or below.</summary>
    public void Answered(Heard heard)
    {
        lock (_lock)
            foreach (var answer in heard.Answers.Where(answer => answer.State == DeliveryState.Answered))
            {
                Show(answer.Address, answer.Message, answer.Updates);
                _news.RemoveAt(_news.Count - 1);
            }
    }

    /// <summary>The turn of a press on a button of what was posted last there: by its number, or by its label on the newest message that has it.</summary>
    public Turn Pressed(Turn turn)
    {
        var here = _posted.Where(posted => posted.Address.Key == turn.Address.Key).Reverse();
        var (button, on) = turn.Text.Split(" on ") is [var label, var title] ? (label, title) : (turn.Text, null);
        if (on is not null)
            here = here.Where(posted => posted.Message.Card?.Title.StartsWith(on, StringComparison.Ordinal) == true);
        var isNumber = int.TryParse(button, CultureInfo.InvariantCulture, out var number);
        var pressed = here.FirstOrDefault(posted => isNumber || Transcript.Buttons(posted.Message).Any(one => one.Label == button));
        var buttons = pressed is null ? [] : Transcript.Buttons(pressed.Message).ToList();
        var say = (isNumber ? buttons.ElementAtOrDefault(number - 1) : buttons.Find(one => one.Label == button))?.Say;
        if (pressed is null || say is null)
            throw new NoSuchButtonException(turn.Text);
        return turn with { Text = say, Press = new(pressed.Message.Card?.Subject, pressed.Message.Card?.SubjectVersion ?? 0, pressed.Activity, pressed.Message.Question) };
    }

    /// <summary>What there is to see since the last time, but for so many answers given there; forgets it. Conversations are sent to side by side, so by their names.</summary>
    public string News(Address here, int answers)
    {
        lock (_lock)
        {
            var news = new StringBuilder();
            var fresh = _news.Where(one => one.Before is null).Select(one => one.Where).ToList();
            foreach (var posted in fresh.Except(fresh.Where(posted => posted.Address.Key == here.Key).Take(answers)).OrderBy(posted => Place(posted.Address), StringComparer.Ordinal))
                news.Append(Transcript.Shown($"{Place(posted.Address)}: ← ", posted.Message));
            foreach (var same in _news.Where(one => one.Before is not null).Select(one => (Place: Place(one.Where.Address), Now: Difference(one.Before!, one.Where.Message)))
                .Where(one => one.Now.Length > 0).GroupBy(one => one.Now, one => one.Place)
                .Select(same => $"{string.Join(", ", same.Distinct().Order(StringComparer.Ordinal))}: ↻ {same.Key}\n").Order(StringComparer.Ordinal))
                news.Append(same);
            _news.Clear();
            return news.ToString();
        }
    }

    /// <param name="people">Null where the channel cannot tell.</param>
    public void Read(string room, IEnumerable<string>? people) => _readers[Address(room).Key] = people?.Select(who => who.Split('(') is [var name, _]
        ? new Listener(Account(name), IsColleague: true) : new Listener(Account(who))).ToImmutableArray();

    /// <summary>Where nothing else is given, everybody who reads along is known as soon as they speak.</summary>
    ValueTask<ImmutableArray<Listener>?> IRosters.Read(Address address, CancellationToken stop) => new(_readers.GetValueOrDefault(address.Key, []));

    public static Account Account(string who) => new("test", who, char.ToUpperInvariant(who[0]) + who[1..]);

    public static Address Address(string room) =>
        new("test", room, room.StartsWith("with-", StringComparison.Ordinal) ? ConversationKind.Personal : room[0] == '#' ? ConversationKind.Channel : ConversationKind.Group);

    private Posted Show(Address address, Message message, string? updates)
    {
        if (_posted.Find(posted => posted.Activity == updates) is { } there)
        {
            _news.Add((there, there.Message));
            there.Message = message;
            return there;
        }

        var posted = new Posted($"a{_posted.Count + 1}", address) { Message = message };
        _posted.Add(posted);
        _news.Add((posted, null));
        return posted;
    }

    private static string Place(Address address) =>
        address.Conversation.StartsWith("with-", StringComparison.Ordinal) ? address.Conversation["with-".Length..]
            : $"@{address.Place}{(address.Thread is null ? "" : " in its thread")}";

    /// <summary>The title of the card as it is now, the lines that are new on it, and with a minus those that went without another in their place.</summary>
    private static string Difference(Message before, Message now)
    {
        var (old, lines) = (Lines(before), Lines(now));
        var title = now.Card?.Title ?? lines.FirstOrDefault() ?? "";
        var changed = lines.Where(line => line != title && !old.Contains(line)).ToList();
        changed.AddRange(old.Where(line => line.Contains(": ", StringComparison.Ordinal) && !lines.Exists(other => Label(other) == Label(line)))
            .Select(line => line == before.Text ? "" : $"−{Label(line)}").Where(line => line.Length > 0));
        return lines.SequenceEqual(old) ? "" : changed.Count == 0 ? title : $"{title}: {string.Join(" · ", changed)}";
    }

    private static string Label(string line) => line.Split(": ")[0];

    /// <summary>Without the buttons: those of a card follow from the rest of it.</summary>
    private static List<string> Lines(Message message) => [.. PlainText.Of(message with { Buttons = [], Card = message.Card is { } card ? card with { Buttons = [] } : null })
        .Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
}

/// <summary>Nobody can press what is not there.</summary>
public sealed class NoSuchButtonException(string button) : Exception($"There is no button {button}.");
