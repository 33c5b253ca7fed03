using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Journal;
using ProjectBot.Team;
using ProjectBot.Storage;
using ProjectBot.Tasks;

namespace ProjectBot.Tests.Tasks;

/// <summary>A project with a manager (Ana), a member (Bo) and a client (Carla), and handlers called by hand. What they return is kept like the bot keeps it.</summary>
internal sealed class Office
{
    private readonly Project _apollo = new()
    {
        Id = "apollo", Name = "Apollo", Created = Some.Now,
        Members = [new("ana", Role.Manager), new("bo", Role.Member), new("carla", Role.Client)],
    };

    private long _entries;

    public Office(params TaskItem[] tasks)
    {
        Map = new(Features.All(Store));
        foreach (var task in tasks)
            Store.Save(task).AsTask().GetAwaiter().GetResult();
    }

    public MemoryStore Store { get; } = new(Documents.Types());

    public CommandMap Map { get; }

    public Context For(string who, bool group = false, Role? audience = null, Quote? quote = null, string said = "", Press? press = null)
    {
        var person = new[] { Some.Ana, Some.Bo, Some.Carla }.Single(one => one.Id == who);
        var role = _apollo.RoleOf(person);
        var address = new Address("test", group ? "team" : who, group ? ConversationKind.Group : ConversationKind.Personal);
        return new()
        {
            Turn = new("m1", address, new("test", who, person.Name), said, Some.Now) { Press = press },
            Store = Store,
            Directory = new(Store),
            Words = Words.English,
            Me = person,
            Room = new Conversation { Id = address.Key, Address = address, Project = "apollo" },
            Here = new()
            {
                Reader = person, Project = _apollo, Role = role, Audience = audience ?? role, Words = Words.English, Zone = TimeZoneInfo.Utc, Now = Some.Now, Store = Store,
                People = [Some.Ana, Some.Bo, Some.Carla], IsHere = true, IsPrivate = !group,
            },
            Now = Some.Now,
            Zone = TimeZoneInfo.Utc,
            People = [Some.Ana, Some.Bo, Some.Carla],
            Quote = quote,
        };
    }

    public async Task<Reply> Do(Handler handler, Args args, string who = "ana", bool group = false, Role? audience = null, Quote? quote = null, Press? press = null)
    {
        var context = For(who, group, audience, quote, press: press);
        var reply = await handler(context, args);
        if (reply.Saves.Length > 0)
            await Keep(context, reply);
        return reply;
    }

    /// <summary>Calls the command of a usage line.</summary>
    public Task<Reply> Do(string usage, Args args, string who = "ana", bool group = false, Role? audience = null, Press? press = null) =>
        Do(Map.Commands.Single(command => command.Usage == usage).Handle, args, who, group, audience, null, press);

    public async Task<TaskItem> Task(int number) => await Store.Find<TaskItem>($"apollo/T{number}") ?? throw new Xunit.Sdk.XunitException($"no T{number}");

    public static Args On(params int[] numbers) => new Args().Add(TaskArguments.Tasks, (IReadOnlyList<TaskRef>)[.. numbers.Select(number => new TaskRef("apollo", number))]);

    public static Args One(int number) => new Args().Add(TaskArguments.Task, new TaskRef("apollo", number));

    private async Task Keep(Context context, Reply reply) => await new Recorder(Store).Keep(
        new($"e{++_entries}", Some.Now, context.Me.Id, context.Room.Id, "apollo"), new() { Saves = reply.Saves, Relied = reply.Relied });
}
