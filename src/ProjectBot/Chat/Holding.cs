using ProjectBot.Journal;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Chat;

/// <summary>
/// Holds back what somebody did not ask for and need not hear now: outside of their hours, while they are away, and when the day has brought
/// them enough. What waits comes as one message on a working morning.
/// </summary>
internal sealed class Holding(IStore store, OutboxSettings settings)
{
    private const int Page = 16, MostLetGo = 200;

    /// <param name="beside">What else is said to others in the same turn.</param>
    public async ValueTask<Terms> Of(Terms terms, Person person, string? project, DateTimeOffset now, IReadOnlyList<OutboxMessage> beside)
    {
        if (terms.Urgency >= Urgency.Urgent)
            return terms;
        var at = terms.NotBefore > now ? terms.NotBefore.Value : now;
        var theirs = project is null ? null : await store.Find<Project>(project);
        return Quiet.At(person, theirs, at) is var (until, why) ? Until(until, why)
            : settings.PerDay > 0 && await HadEnough(terms, person, Quiet.DayBegins(person, theirs, at), at, beside)
                ? Until(Quiet.NextMorning(person, theirs, at), Held.Budget)
            : terms;

        Terms Until(DateTimeOffset from, Held because) => terms with { NotBefore = from, Held = because, Urgency = Urgency.Normal };
    }

    /// <summary>What need not wait any more, since somebody came back before they said or wants no quiet hours.</summary>
    /// <param name="person">As they are from now on.</param>
    public async ValueTask<IReadOnlyList<Document>> LetGo(Person person, DateTimeOffset now)
    {
        var free = new List<Document>();
        foreach (var entry in await store.Newest<JournalEntry>(JournalEntry.ToldTo(person.Id), MostLetGo))
        {
            if (!entry.Outbox.Any(Waits) || Quiet.At(person, entry.Project is { } project ? await store.Find<Project>(project) : null, now) is not null)
                continue;
            foreach (var part in Sending.Of(entry))
                if (await store.Find<Sending>(part.Id) is { } sending && sending.LettingGo(mark => Waits(entry.Outbox[mark.Index]), now) is { } let)
                    free.Add(let);
        }

        return free;

        bool Waits(OutboxMessage message) => message.Terms is { Held: Held.Quiet or Held.Away } terms && terms.Person == person.Id && terms.NotBefore > now;
    }

    /// <summary>Whether they were told as much as a day may bring.</summary>
    /// <param name="begin">When the day began for them.</param>
    private async ValueTask<bool> HadEnough(Terms terms, Person person, DateTimeOffset begin, DateTimeOffset at, IReadOnlyList<OutboxMessage> beside)
    {
        var day = new Day(settings);
        day.Note(beside, person, at);
        for (var before = long.MaxValue; !day.IsFull;)
        {
            var page = await store.Newest<JournalEntry>(JournalEntry.ToldTo(person.Id), Page, before);
            foreach (var entry in page.TakeWhile(entry => entry.At >= begin))
                day.Note(entry.Outbox, person, entry.At);
            if (page.Count < Page || page[^1].At < begin)
                break;
            before = page[^1].Number;
        }

        return day.IsFull && !day.Goes(terms.Fold, at);
    }

    /// <summary>What somebody was told on a day of theirs; noted newest first.</summary>
    private sealed class Day(OutboxSettings settings)
    {
        private readonly Dictionary<string, (DateTimeOffset Newest, DateTimeOffset Oldest)> _about = new(StringComparer.Ordinal);
        private bool _wasFull;
        private int _count;

        public bool IsFull => _wasFull || _count >= settings.PerDay;

        /// <summary>Whether something goes with what was said of the same just now, so that it is no message more.</summary>
        public bool Goes(string? fold, DateTimeOffset at) => fold is not null && _about.TryGetValue(fold, out var said) && at - said.Newest < settings.Gather;

        public void Note(IEnumerable<OutboxMessage> messages, Person person, DateTimeOffset at)
        {
            foreach (var message in messages)
                if (message.Terms is { Urgency: not Urgency.Answer, Person: { } told } terms && told == person.Id)
                    Note(terms, at);
        }

        private void Note(Terms terms, DateTimeOffset at)
        {
            _wasFull |= terms.Held == Held.Budget;
            if (terms.Held != Held.No)
                return;
            var said = (Newest: at, Oldest: DateTimeOffset.MaxValue);
            if (terms.Fold is { } known && _about.TryGetValue(known, out var later))
                said = later;
            if (said.Oldest - at >= settings.Gather)
                _count++;
            if (terms.Fold is { } about)
                _about[about] = (said.Newest, at);
        }
    }
}
