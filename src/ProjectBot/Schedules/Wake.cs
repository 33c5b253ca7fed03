using System.Collections.Immutable;
using System.Globalization;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Schedules;

/// <summary>
/// Does what is due: one commit for each schedule, occurrence and page of those it reaches, with who was told, the next time, and the messages.
/// May be asked any number of times, from several hosts at once, and stopped at any step.
/// </summary>
public sealed class Wake(IStore store, Recipients recipients, Directory directory, Bot bot, Outbox outbox, ScheduleKinds kinds, TimeProvider time)
{
    /// <summary>Why something was not said in a conversation; keys of the words.</summary>
    private const string
        Elsewhere = "I could not say it where you asked for it, as that conversation is about something else now or I am not in it.",
        Overheard = "I did not say it where you asked for it, as somebody reads along there now who is not in the team.";

    /// <summary>What is due up to an instant, the longest waiting first.</summary>
    /// <param name="since">When it was asked last; null for all that is to come of any.</param>
    public async ValueTask<IReadOnlyList<(string Id, DateTimeOffset At)>> Due(DateTimeOffset? since, DateTimeOffset until)
    {
        var found = new List<Schedule>();
        if (since is not { } from)
            found.AddRange(await store.All<Schedule>(Schedule.Live));
        else
            for (var hour = from; ; hour = hour.AddHours(1))
            {
                found.AddRange(await store.All<Schedule>(Schedule.DueIn(hour < until ? hour : until)));
                if (hour >= until)
                    break;
            }

        return [.. found.Where(one => one.Due <= until).Select(one => (one.Id, At: one.Due!.Value)).Distinct()
            .OrderBy(one => one.At).ThenBy(one => one.Id, StringComparer.Ordinal)];
    }

    /// <summary>Fires one schedule until nothing of it is due.</summary>
    /// <returns>How many were told.</returns>
    public async ValueTask<int> Fire(string id, CancellationToken stop)
    {
        for (var told = 0; ;)
        {
            stop.ThrowIfCancellationRequested();
            var now = time.GetUtcNow();
            if (await Planned(id, now) is not { } plan)
                return told;
            if (plan.Firing.Day is null)
                await Saved(plan.Firing.After);
            else if (await bot.Do(new(plan.Key, now, Project: plan.Firing.After.Project, Command: plan.Firing.After.Kind),
                async () => await Planned(id, now) is { } again && again.Key == plan.Key ? await Decided(again, now) : null) is { } entry)
            {
                told += entry.Outbox.Length;
                outbox.Post(entry);
            }
        }
    }

    /// <summary>Reckons the next time again: clocks and zones may have other rules than when it was reckoned.</summary>
    public async ValueTask Reckon(string id)
    {
        if (await store.Find<Schedule>(id) is { } schedule && await recipients.Reckoned(schedule, time.GetUtcNow()) is { } changed)
            await Saved(changed);
    }

    private async ValueTask Saved(Schedule schedule)
    {
        try
        {
            await store.Save(schedule);
        }
        catch (StaleException)
        {
            // Somebody was faster: what they made of it is looked at again.
        }
    }

    private sealed record Plan(Firing Firing, string Key, string Occurrence, Project? Project);

    private async ValueTask<Plan?> Planned(string id, DateTimeOffset now)
    {
        if (await store.Find<Schedule>(id) is not { Removed: false, IsPaused: false } schedule || schedule.Due is not { } due || due > now
            || kinds.Find(schedule.Kind) is not { } kind)
            return null;
        var pages = new Dictionary<DateOnly, int>();
        var (people, calendar, project) = await recipients.Of(schedule, kind);
        if (Recipients.IsOver(schedule, project))
            return new(new(null, [], schedule with { Due = null }), "", "", project);
        var firing = await Firing.Of(schedule, calendar, people, now, async day =>
        {
            var had = await Occurrence.Of(store, schedule, day);
            pages[day] = had.Count;
            return had.SelectMany(page => page.People.Keys).ToHashSet(StringComparer.Ordinal);
        });
        if (firing?.Day is not { } fired)
            return firing is null ? null : new(firing, "", "", project);
        var occurrence = schedule.Occurrence(fired);
        return new(firing, string.Create(CultureInfo.InvariantCulture, $"{schedule.Id}/{occurrence}/{pages[fired] + 1}"), occurrence, project);
    }

    /// <summary>What is said to each, and what is kept of that.</summary>
    private async ValueTask<Reply?> Decided(Plan plan, DateTimeOffset now)
    {
        var (schedule, day, kind) = (plan.Firing.After, plan.Firing.Day!.Value, kinds.Find(plan.Firing.After.Kind)!);
        var (reply, people) = (Reply.Silent, ImmutableSortedDictionary.CreateBuilder<string, Fate>(StringComparer.Ordinal));
        View? project = null;
        foreach (var (who, planned) in plan.Firing.Now)
        {
            var fate = planned;
            if (fate is Fate.Told or Fate.Late or Fate.Folded)
                (reply, fate, project) = await Told(reply, schedule, kind, day, who, fate, plan.Occurrence, now, project, plan.Project);
            people[who.Id] = fate;
        }

        var told = !reply.Notices.IsEmpty || !reply.Posts.IsEmpty;
        if (!schedule.For.IsEmpty && people.Values.All(fate => fate == Fate.Left))
        {
            // Nobody is left to be told: whoever set it up hears that, and it ends.
            schedule = schedule with { Removed = true };
            reply = ToMaker(reply, schedule, plan.Project, plan.Occurrence, theirs =>
                theirs.Words.Say($"{kind.Title(schedule, theirs.Words)}: whom it was for is not in the team any more, so I stopped it."));
        }

        return reply with
        {
            Housekeeping =
            [
                told ? schedule with { Last = now } : schedule,
                new Occurrence { Id = plan.Key, Schedule = schedule.Id, Day = day, People = people.ToImmutable() },
            ],
            About = schedule.Project,
        };
    }

    /// <param name="project">The project as another of them sees it, once it was read.</param>
    private async ValueTask<(Reply, Fate, View?)> Told(Reply reply, Schedule schedule, ScheduleKind kind, DateOnly day, Recipient who, Fate fate,
        string occurrence, DateTimeOffset now, View? project, Project? its)
    {
        var at = schedule.Instant(day, who.Zone);
        var terms = new Terms { Kind = schedule.Kind, Rule = schedule.Id, Occurrence = occurrence };
        // What is about a day is over with it; what somebody asked for waits for them.
        if (kind.IsForWorkingDays)
            terms = terms with { Until = at + schedule.Missed.Within };
        if (schedule.Where is { } where)
        {
            if (await store.Find<Conversation>(where) is not { Reachable: true } room || await There(schedule, room, now) is not { } there)
                return (Instead(Elsewhere), Fate.Unreached, project);
            if (there.View is { IsForClients: true } && !schedule.IsForClients)
                return (Instead(Overheard), Fate.Unreached, project);
            var said = await kind.Says(new(schedule, day, at, fate, there.Reader, there.View, now));
            return said is null ? (reply, Fate.Nothing, project) : (reply.Posting(room.Address, said, there.Reader.Words, terms), fate, project);
        }

        Reply Instead(string why) => ToMaker(reply, schedule, its, occurrence,
            theirs => theirs.Words.Say($"{kind.Title(schedule, theirs.Words)}: {theirs.Words[why]}"));

        if (await directory.Reach(who.Id, schedule.Project) is not var (person, _, words, isHere))
            return (reply, Fate.Unreached, project);
        var view = schedule.Project is not { } id ? null : project?.For(person, words, isHere) ?? await directory.Of(id, person, words, now);
        var message = await kind.Says(new(schedule, day, at, fate, new(person, words, isHere), view, now));
        return message is null ? (reply, Fate.Nothing, view)
            : (reply.Telling(person.Id, _ => message, fate == Fate.Folded
                ? terms with { NotBefore = Quiet.NextMorning(person, view?.Project, now), Until = null, Held = Held.Missed }
                : terms with { Urgency = kind.Urgency(schedule, person) }), fate, view);
    }

    /// <summary>Says to whoever set it up, while they are in its project, that it did not come to what they wanted.</summary>
    private static Reply ToMaker(Reply reply, Schedule schedule, Project? project, string occurrence, Func<Reader, string> said) =>
        project is not null && !project.Members.Any(member => member.Person == schedule.By) ? reply
            : reply.Telling(schedule.By, theirs => new Message(said(theirs)), new() { Kind = schedule.Kind, Rule = schedule.Id, Occurrence = occurrence });

    /// <summary>For whom it is written where several read: for those who can read along, or, without a project, in the words of who asked for it.</summary>
    private async ValueTask<(Reader Reader, View? View)?> There(Schedule schedule, Conversation room, DateTimeOffset now)
    {
        if (schedule.Project is { } project)
            return await directory.At(room.Address, project, now) is { } view ? (new(view.Reader, view.Words, view.IsHere), view) : null;
        return await directory.Find(schedule.By) is { } by ? (new(by, Words.For(by.Language ?? by.ClientLanguage), false), null) : null;
    }
}
