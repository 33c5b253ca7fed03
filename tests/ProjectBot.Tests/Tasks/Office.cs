using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Storage;
using ProjectBot.Tasks;
using ProjectBot.Team;
using ProjectBot.Tests.Items;

namespace ProjectBot.Tests.Tasks;

/// <summary>
/// Project Apollo with a manager (Ana), a member (Bo) and a client (Carla), talked about in private with each, in the group "team" of the two
/// and in the group "shop" of all three. What is done is said to the real bot. Today is Wednesday, 25 November 2026.
/// </summary>
internal sealed class Office
{
    private readonly Transcript _talk = new();
    private readonly Dictionary<string, string> _ids = [];

    private Office() => _talk.Clock.SetUtcNow(Some.Now);

    public IStore Store => _talk.Store;

    public CommandMap Map => _talk.Map;

    /// <summary>What others heard of the last line, and which posted cards were drawn again.</summary>
    public string Elsewhere => _talk.Elsewhere.Trim();

    /// <param name="tasks">Tasks that are there already; the people on them are called ana, bo and carla.</param>
    public static async Task<Office> With(params TaskItem[] tasks)
    {
        var office = new Office();
        await office._talk.Play("given: Apollo with ana, bo, carla(client) in shop");
        foreach (var line in new[] { "ana@team: hello", "bo@team: hello", "ana@team: project use Apollo" })
            await office._talk.Play(line);
        foreach (var name in new[] { "ana", "bo", "carla" })
            office._ids[name] = (await office.Store.All<Person>(Person.Of(Screens.Account(name).Key)))[0].Id;
        foreach (var task in tasks)
            await office.Store.Save(task with { Owners = office.Ids(task.Owners), Watchers = office.Ids(task.Watchers) });
        return office;
    }

    /// <summary>Says a line; the first thing that is answered.</summary>
    public async Task<Message> Say(string line) => (await _talk.Play(line))[0];

    /// <summary>Says lines; what the last one is answered.</summary>
    public async Task<Message> Say(params string[] lines)
    {
        foreach (var line in lines[..^1])
            await _talk.Play(line);
        return await Say(lines[^1]);
    }

    /// <summary>What is answered in words, without the card.</summary>
    public async Task<string?> Text(string line) => (await Say(line)).Text;

    /// <summary>What the rows of a list open, in its order.</summary>
    public async Task<string> Rows(string line) => (await Say(line)).Card is { } card ? string.Join(' ', Texts.Entries(card).Select(row => row.Say)) : "";

    public Turn Turn(string who, string said) => _talk.Turn(who, null, said);

    public async Task<Message> Hear(Turn turn) => (await _talk.Bot.Hear(turn, inline: true)).Answers[0].Message;

    public async Task<TaskItem> Task(int number) => await Store.Find<TaskItem>($"apollo/T{number}") ?? throw new Xunit.Sdk.XunitException($"no T{number}");

    /// <summary>The names of the persons with these ids.</summary>
    public string Names(IEnumerable<string> ids) => string.Join(' ', ids.Select(id => _ids.First(one => one.Value == id).Key));

    public void Pass(TimeSpan time) => _talk.Clock.Advance(time);

    private ImmutableArray<string> Ids(ImmutableArray<string> names) => [.. names.Select(name => _ids[name])];
}
