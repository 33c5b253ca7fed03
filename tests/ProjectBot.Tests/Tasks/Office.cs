using System.Collections.Immutable;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Projects;
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
            Store.Save(new([Write(task)], [])).AsTask().GetAwaiter().GetResult();
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
            Words = Words.English,
            Speaker = person,
            Room = new Conversation { Id = address.Key, Address = address, Project = "apollo" },
            Place = _apollo,
            Role = role,
            Audience = audience ?? role,
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

    public static Args On(params int[] numbers) => new Args().Add("tasks", (IReadOnlyList<TaskRef>)[.. numbers.Select(number => new TaskRef("apollo", number))]);

    public static Args One(int number) => new Args().Add("task", new TaskRef("apollo", number));

    private async Task Keep(Context context, Reply reply)
    {
        var changes = ImmutableArray.CreateBuilder<Change>();
        foreach (var after in reply.Saves)
        {
            var type = Store.Types.Of(after.GetType());
            var before = await type.Find(Store, after.Id);
            changes.Add(new(type.Name, after.Id, after.Version + 1, before is null ? null : new(type.Body(before)), new(type.Body(after))));
        }

        var number = ++_entries;
        var entry = new JournalEntry { Id = $"e{number}", Number = number, At = Some.Now, By = context.Speaker.Id, Where = context.Room.Id, Project = "apollo", Changes = changes.ToImmutable() };
        await Store.Save(new([.. reply.Saves.Select(Write), Write(entry)], reply.Relied));
    }

    private Write Write(Document document)
    {
        var type = Store.Types.Of(document.GetType());
        return new(type, document, type.Body(document));
    }
}
