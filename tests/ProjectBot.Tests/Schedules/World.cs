using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Messaging;
using ProjectBot.Schedules;
using ProjectBot.Storage;
using ProjectBot.Team;
using ProjectBot.Tests.Messaging;
using ProjectBot.Time;

namespace ProjectBot.Tests.Schedules;

/// <summary>A project of so many people in which so many schedules are due for all at once, and hosts that work on it.</summary>
internal static class World
{
    public static readonly DateTimeOffset Morning = new(2026, 11, 23, 9, 30, 0, TimeSpan.Zero);

    private static readonly ScheduleKind Standup =
        new("standup", telling => new(new Message($"{telling.Schedule.Id} {telling.Day:yyyy-MM-dd} {telling.Reader.Person.Id}")), (_, _) => "Standup");

    public static async Task<MemoryStore> Of(int rules, int people)
    {
        var store = new MemoryStore(Documents.Types());
        await Fill(store, rules, people);
        return store;
    }

    public static async Task Fill(IStore store, int rules, int people)
    {
        var project = new Project { Id = "apollo", Name = "Apollo", Created = Morning, Members = [.. Enumerable.Range(0, people).Select(i => new Membership($"p{i}", Role.Member))] };
        var writes = new List<Write> { store.Write(project) };
        for (var i = 0; i < people; i++)
            writes.Add(store.Write(new Person { Id = $"p{i}", Name = $"P{i}", Private = Screens.Address($"with-p{i}") }));
        for (var i = 1; i <= rules; i++)
            writes.Add(store.Write(new Schedule
            {
                Id = $"schedule/apollo/{i}", Kind = "standup", Project = "apollo", By = "p0", Created = Morning, At = new(9, 30), Due = Morning,
                Recurrence = new() { Pace = Pace.Day, Start = new(2026, 11, 23) }, Done = new(2026, 11, 22),
            }));
        await store.Save(new(writes, []));
    }

    public sealed class Host : IChannel
    {
        private readonly ConcurrentBag<string> _said;
        private readonly Guillotine? _guillotine;

        public Host(IStore store, string name, ConcurrentBag<string> said, Guillotine? guillotine = null, DateTimeOffset? now = null)
        {
            Clock = new(now ?? Morning);
            (_said, _guillotine) = (said, guillotine);
            var settings = new OutboxSettings { Sender = name };
            Outbox = new(store, [this], Clock, NullLogger<Outbox>.Instance, settings);
            var (kinds, directory) = (new ScheduleKinds([new Room()]), new Team.Directory(store));
            var bot = new Bot(store, new CommandMap(Features.All(store)), directory, Clock, NullLogger<Bot>.Instance, outbox: settings);
            Wake = new(store, new(store, directory, kinds), directory, bot, Outbox, kinds, Clock);
        }

        public FakeTimeProvider Clock { get; }

        public Outbox Outbox { get; }

        public Wake Wake { get; }

        public async Task FireAll()
        {
            foreach (var (id, _) in await Wake.Due(null, Clock.GetUtcNow()))
                await Wake.Fire(id, default);
        }

        public bool Serves(Address address) => true;

        public async ValueTask<Delivery> Send(OutboxMessage message, CancellationToken stop)
        {
            await (_guillotine?.Step() ?? Task.CompletedTask);
            _said.Add(message.Message.Text!);
            await (_guillotine?.Step() ?? Task.CompletedTask);
            return new("a");
        }
    }

    private sealed class Room : IScheduling
    {
        public IEnumerable<ScheduleKind> Schedules => [Standup];

        public void Map(CommandMap map)
        {
        }
    }
}
