using System.Globalization;
using ProjectBot.Cards;
using ProjectBot.Schedules;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Issues;

/// <summary>
/// Tells owners and managers when a clock of an issue is near, and when it is over, once each. A project has one schedule for that, made with its
/// first issue: it comes at the next such instant of any issue, and what it has told up to which instant stands in its text.
/// </summary>
internal sealed class IssueAlarms(IssueKind kind)
{
    private const string Name = "issue-clocks";

    public ScheduleKind Kind => new(Name, Says, (_, words) => words["Clocks of issues"]);

    /// <summary>The schedule follows what changes an issue, whoever works on it, the project, and what was told.</summary>
    public static async ValueTask<IReadOnlyList<Document>> Follow(IStore store, IReadOnlyList<Document> saves, DateTimeOffset now)
    {
        var concerned = new Dictionary<string, List<Issue>?>(StringComparer.Ordinal);
        foreach (var saved in saves)
            if (saved is Issue issue)
                concerned.TryAdd(issue.Project, []);
            else if (saved is Schedule { Kind: Name, Removed: false, Project: { } told })
                concerned[told] = null;
            else if (saved is Project { Version: > 0 } project)
                concerned[project.Id] = null;
            else if (saved is Person { Version: > 0 } person)
                foreach (var theirs in await store.All<Project>(Project.Of(person.Id)))
                    concerned[theirs.Id] = null;
        foreach (var issue in saves.OfType<Issue>())
            concerned[issue.Project]?.Add(issue);
        if (concerned.Count == 0)
            return [];
        var (staged, changed) = (new StagedStore(store, saves), new List<Document>());
        foreach (var (id, issues) in concerned)
            if (await Planned(staged, id, issues, now) is { } plan)
                changed.Add(plan);
        return changed;
    }

    /// <summary>The schedule as it is by then; null when it need not change, or there is none.</summary>
    /// <param name="changed">The issues that changed, when nothing else did; null for all.</param>
    private static async ValueTask<Schedule?> Planned(StagedStore store, string id, List<Issue>? changed, DateTimeOffset now)
    {
        var found = (await store.All<Schedule>(Schedule.Of(id))).FirstOrDefault(one => one is { Kind: Name, Removed: false });
        // What is due is told first, and then it is looked at again.
        if (found?.Due <= now || await store.Find<Project>(id) is not { } project
            || (found is null && changed?.Find(issue => issue is { Number: 1, Version: 0 }) is null))
            return null;
        var schedule = found ?? await First(store, project, now);
        // What was due has been told.
        var told = schedule is { Due: null, Once: { } once } && found is not null && once <= now && changed is null ? once : Told(schedule);
        var people = new Directory(store);
        DateTimeOffset? next = changed is null ? null : schedule.Due;
        foreach (var issue in changed ?? [.. (await store.All<Issue>(Items.Item.In(id))).OrderBy(issue => issue.Number)])
            if (issue is { Removed: false, IsRunning: true })
            {
                var owner = issue.Owners is [var first, ..] ? await people.Find(first) : null;
                foreach (var at in Instants(issue, Clocks.Of(issue, project, one => owner is not null && owner.Is(one) ? owner : null)))
                    if (at > told && !(at > next))
                        next = at;
            }

        next = next < now ? Minute(now) : next;
        var after = schedule with { Text = told.ToString("O", CultureInfo.InvariantCulture), Due = next };
        if (next is { } due)
            after = after with { Once = due, Done = DateOnly.FromDateTime(due.UtcDateTime).AddDays(-1) };
        return after == found ? null : after;
    }

    private static async ValueTask<Schedule> First(StagedStore store, Project project, DateTimeOffset now) => new()
    {
        Id = $"{Schedule.Series(project.Id)}{await store.Next(Schedule.Series(project.Id))}", Kind = Name, Project = project.Id,
        By = project.Members is [var first, ..] ? first.Person : "", Created = now, Text = now.ToString("O", CultureInfo.InvariantCulture),
        Done = DateOnly.FromDateTime(now.UtcDateTime).AddDays(-1),
    };

    /// <summary>When its clocks that still run come near and run out, in whole minutes.</summary>
    private static IEnumerable<DateTimeOffset> Instants(Issue issue, Clocks clocks)
    {
        foreach (var clock in (Clock[])[clocks.Response, clocks.Resolution])
            if (clock.Stopped is null)
            {
                yield return Minute(clock.Near);
                yield return Minute(clock.Due);
            }
    }

    /// <summary>The whole minute at or after an instant: what comes within one is told at once.</summary>
    private static DateTimeOffset Minute(DateTimeOffset at) =>
        new((at.UtcTicks + TimeSpan.TicksPerMinute - 1) / TimeSpan.TicksPerMinute * TimeSpan.TicksPerMinute, TimeSpan.Zero);

    private static DateTimeOffset Told(Schedule schedule) =>
        schedule.Text is { } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture) : schedule.Created;

    private async ValueTask<Message?> Says(Telling telling)
    {
        if (telling.View is not { Role: >= Role.Member } view || telling.Schedule.Once is not { } until)
            return null;
        var told = Told(telling.Schedule);
        var found = (await kind.Seen(view)).Cast<Issue>().Where(issue => issue.IsRunning && (view.Role == Role.Manager || issue.IsOwnedBy(view.Reader))
            && Instants(issue, Clocks.Of(issue, view)).Any(at => told < at && at <= until)).ToList();
        if (found.Count == 0)
            return null;
        found.Sort(IssueList.WorstFirst);
        var prefix = telling.Reader.IsHere ? "" : $"{view.Project.Id}/";
        return new(null, new Card(view.Say($"Near or over the clock in {view.Project.Name}"), [new Entries([.. found.Select(issue =>
            new Entry($"{prefix}{issue.Ref}", issue.Title, [.. Chips(issue, view)], $"{prefix}{issue.Ref}"))])]));
    }

    private static IEnumerable<Chip> Chips(Issue issue, View view)
    {
        yield return Severities.Chip(issue, view);
        if (ClockText.Chip(issue, view) is { } clock)
            yield return clock;
        yield return issue.Owners.IsEmpty ? view.Words["nobody has it"] : view.Words.List([.. issue.Owners.Select(view.NameOf)]);
    }
}
