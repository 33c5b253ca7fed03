using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Host;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Journal;
using ProjectBot.Messaging;
using ProjectBot.Schedules;
using ProjectBot.Storage;
using ProjectBot.Team;
using ProjectBot.Time;
using Directory = System.IO.Directory;

namespace ProjectBot.Benchmarks;

/// <summary>
/// Schedules of ten people each that are all due in the same minute, on LiteDB: how long until what is due is known, and until the last of them is
/// committed by as many workers as the host has; and what a host costs that waits for as many.
/// </summary>
internal static class ScheduleBench
{
    private const int People = 10, PerProject = 100, Keys = 200, Workers = 4;

    private static readonly ScheduleKind Standup = new("standup", telling => new(new Message($"{telling.Reader.Person.Name}, what is next?")), (_, _) => "Standup")
    {
        IsForWorkingDays = true,
    };

    public static async Task<int> Run(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
        var folder = Directory.CreateTempSubdirectory("schedule-bench");
        var file = Path.Combine(folder.FullName, "schedules.db");
        var now = new DateTimeOffset(2026, 11, 24, 9, 30, 0, TimeSpan.Zero);
        await Filled(file, count, now, "standup");
        await using (var store = new LiteStore(new LiteSettings(file), Composition.DocumentTypes()))
            await Fired(store, count, new At(now));
        var waiting = Path.Combine(folder.FullName, "waiting.db");
        await Filled(waiting, count, TimeProvider.System.GetUtcNow().AddDays(30), "due");
        using (var host = await HostProcess.Start(waiting, isPaused: false))
        {
            await Task.Delay(TimeSpan.FromSeconds(30));
            var (before, watch) = (host.Cpu, Stopwatch.StartNew());
            await Task.Delay(TimeSpan.FromMinutes(3));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a host with {count} schedules to come: {(host.Cpu - before) / watch.Elapsed:P2} of a core, {host.Megabytes:0} MB"));
        }

        folder.Delete(recursive: true);
        return 0;
    }

    private static async Task Fired(IStore store, int count, TimeProvider time)
    {
        var settings = new OutboxSettings();
        using var outbox = new Outbox(store, [new Taking()], time, NullLogger<Outbox>.Instance, settings);
        var (kinds, directory) = (new ScheduleKinds([new Room()]), new Team.Directory(store));
        var bot = new Bot(store, new CommandMap(Features.All(store)), directory, time, NullLogger<Bot>.Instance, outbox: settings);
        var wake = new Wake(store, new(store, directory, kinds), directory, bot, outbox, kinds, time);
        var (watch, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var due = await wake.Due(null, time.GetUtcNow());
        var known = watch.Elapsed;
        var told = 0;
        await Parallel.ForEachAsync(due.Select(one => one.Id).Chunk(Keys), new ParallelOptions { MaxDegreeOfParallelism = Workers }, async (ids, stop) =>
        {
            foreach (var id in ids)
                Interlocked.Add(ref told, await wake.Fire(id, stop));
        });
        var all = watch.Elapsed;
        watch.Restart();
        var empty = await wake.Due(time.GetUtcNow().AddMinutes(-1), time.GetUtcNow().AddMinutes(1));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count} schedules of {People}: {due.Count} known to be due after {known.TotalSeconds:F2} s, the last committed after {all.TotalSeconds:F1} s, {told} told, "
            + $"{(Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / count:F2} ms CPU each; an empty minute: {watch.Elapsed.TotalMilliseconds:F2} ms, {empty.Count} due; memory {Environment.WorkingSet >> 20} MB"));
        await outbox.Stop(default);
    }

    private static async Task Filled(string file, int count, DateTimeOffset due, string kind)
    {
        await using var store = new LiteStore(new LiteSettings(file), Composition.DocumentTypes());
        for (var project = 0; project * PerProject < count; project++)
        {
            var people = Enumerable.Range(0, People).Select(i => new Person
            {
                Id = $"p{project}-{i}", Name = $"Person {i}", Private = new("msteams", $"with p{project}-{i}", ConversationKind.Personal),
            }).ToList();
            var made = new Project { Id = $"project{project}", Name = $"Project {project}", Created = due, Members = [.. people.Select(one => new Membership(one.Id, Role.Member))] };
            var schedules = Enumerable.Range(1, Math.Min(PerProject, count - (project * PerProject))).Select(i => new Schedule
            {
                Id = $"schedule/project{project}/{i}", Kind = kind, Project = made.Id, By = people[0].Id, Created = due, At = TimeOnly.FromDateTime(due.UtcDateTime), Due = due,
                Recurrence = new() { Pace = Pace.WorkingDay, Start = DateOnly.FromDateTime(due.UtcDateTime) }, Done = DateOnly.FromDateTime(due.UtcDateTime).AddDays(-1),
            });
            await store.Save(new([store.Write(made), .. people.Select(store.Write), .. schedules.Select(store.Write)], []));
        }
    }

    private sealed class Room : IScheduling
    {
        public IEnumerable<ScheduleKind> Schedules => [Standup];

        public void Map(CommandMap map)
        {
        }
    }

    private sealed class Taking : IChannel
    {
        public bool Serves(Address address) => true;

        public ValueTask<Delivery> Send(OutboxMessage message, CancellationToken stop) => new(new Delivery("1"));
    }

    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
