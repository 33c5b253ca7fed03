using ProjectBot.Team;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Language;

namespace ProjectBot.Tasks;

/// <summary>Who hears of a change besides the one who made it.</summary>
public enum Tell
{
    Nobody,
    /// <summary>Those who own it now and did not before.</summary>
    NewOwners,
    /// <summary>Owners and watchers.</summary>
    Concerned,
    /// <summary>Owners and watchers who are not clients.</summary>
    ConcernedMembers,
}

/// <summary>Private messages about changes: one per person and command, in their language, and only what they may see.</summary>
internal static class Notices
{
    public static Reply Tell(Reply reply, Changes changes, Said said, Tell tell)
    {
        if (tell == Tasks.Tell.Nobody)
            return reply;
        var desk = changes.Desk;
        var concerned = new Dictionary<string, (Person Person, List<TaskItem> Tasks)>(StringComparer.Ordinal);
        foreach (var (before, after) in changes.Made)
            foreach (var id in tell == Tasks.Tell.NewOwners ? after.Owners : after.Owners.AddRange(after.Watchers))
                if (desk.Person(id) is { } person && !(tell == Tasks.Tell.NewOwners && before.IsOwnedBy(person)) 
                    && Hears(desk, person, after) && !(tell == Tasks.Tell.ConcernedMembers && desk.RoleOf(person) < Role.Member))
                {
                    if (!concerned.TryGetValue(person.Id, out var heard))
                        concerned[person.Id] = heard = (person, []);
                    if (!heard.Tasks.Contains(after))
                        heard.Tasks.Add(after);
                }

        foreach (var (person, tasks) in concerned.Values)
        {
            var role = desk.RoleOf(person);
            reply = reply.Telling(person.Id, reader => tell == Tasks.Tell.NewOwners
                ? Given(desk, tasks, role, reader.Words)
                : Happened(desk, tasks, said.In(reader.Words, role < Role.Member), reader.Words));
        }

        return reply;
    }

    /// <summary>Tells the owners of tasks that wait for nothing any more.</summary>
    public static Reply Freed(Reply reply, Desk desk, IReadOnlyList<TaskItem> freed)
    {
        foreach (var (person, task) in freed.SelectMany(task => task.Owners.Select(id => (Person: desk.Person(id), Task: task))))
            if (person is not null && Hears(desk, person, task))
                reply = reply.Telling(person.Id, reader =>
                    new Message(reader.Words.Say($"You can start {task.Id} {task.Title}: what it waited for is finished.")) { Buttons = [Show(task, reader.Words)] });
        return reply;
    }

    /// <summary>Tells the owners of a new task.</summary>
    public static Reply Added(Reply reply, Desk desk, TaskItem task)
    {
        foreach (var id in task.Owners)
            if (desk.Person(id) is { } person && Hears(desk, person, task))
                reply = reply.Telling(person.Id, reader => Given(desk, [task], desk.RoleOf(person), reader.Words));
        return reply;
    }

    private static bool Hears(Desk desk, Person person, TaskItem task) =>
        person.Id != desk.Me.Id && desk.RoleOf(person) >= Role.Client && Visibility.Seen(desk.RoleOf(person), task) is not null;

    private static Message Given(Desk desk, List<TaskItem> tasks, Role role, Words words)
    {
        if (tasks is not [var task])
            return new Message(string.Join('\n', [words.Say($"{desk.Me.Name} gave you these tasks:"), .. tasks.Select(one => $"{one.Id} {one.Title}")]));
        var text = task.Due is { } due
            ? words.Say($"{desk.Me.Name} gave you {task.Id} {task.Title}, due {words.Date(due, desk.Today)}.")
            : words.Say($"{desk.Me.Name} gave you {task.Id} {task.Title}.");
        var facts = TaskFacts.Bare(desk.Today, desk.Context.Zone) with { Prefix = $"{desk.Project.Id}/" };
        return new Message(text, TaskCard.For(Changes.Saved(task), facts, role, words, desk.NameOf));
    }

    private static Message Happened(Desk desk, List<TaskItem> tasks, string what, Words words) =>
        new Message(string.Join('\n', tasks.Select(task => words.Say($"{task.Id} {task.Title}: {what}, by {desk.Me.Name}."))))
        {
            Buttons = tasks is [var one] ? [Show(one, words)] : [],
        };

    private static Button Show(TaskItem task, Words words) => new(words["Show"], task.Id);
}
