using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Schedules;

/// <summary>
/// What of schedules follows from other changes, in the same commit: whoever moves to another zone, or comes into a project, may be due earlier
/// than anybody was.
/// </summary>
internal sealed class Following(IStore store, ScheduleKinds kinds)
{
    public async ValueTask<IReadOnlyList<Document>> Of(IReadOnlyList<Document> saves, DateTimeOffset now)
    {
        var concerned = new Dictionary<string, Schedule>(StringComparer.Ordinal);
        foreach (var saved in saves)
            if (saved is Project { Version: > 0 } project)
                await Add(Schedule.Of(project.Id), isBack: !project.Archived && await store.Find<Project>(project.Id) is { Archived: true });
            else if (saved is Person { Version: > 0 } person && await store.Find<Person>(person.Id) is { } before && HasMoved(before, person))
            {
                foreach (var id in person.Former.Prepend(person.Id))
                    await Add(Schedule.With(id));
                foreach (var theirs in await store.All<Project>(Project.Of(person.Id)))
                    await Add(Schedule.Of(theirs.Id));
            }

        if (concerned.Count == 0)
            return [];
        var staged = new StagedStore(store, saves);
        var recipients = new Recipients(staged, new Directory(staged), kinds);
        var changed = new List<Document>();
        foreach (var schedule in concerned.Values)
            if (!saves.Any(saved => saved is Schedule && saved.Id == schedule.Id) && await recipients.Reckoned(schedule, now) is { } next)
                changed.Add(next);
        return changed;

        async ValueTask Add(string key, bool isBack = false)
        {
            foreach (var schedule in await store.All<Schedule>(key))
                if (schedule is { Removed: false, IsPaused: false })
                    // What comes once is told late; what comes again comes the next time.
                    concerned[schedule.Id] = isBack && schedule.Recurrence is { Times: not 1 } ? schedule with { Since = now } : schedule;
        }
    }

    private static bool HasMoved(Person before, Person now) => (before.Zone, before.Country, before.Week) != (now.Zone, now.Country, now.Week);
}
