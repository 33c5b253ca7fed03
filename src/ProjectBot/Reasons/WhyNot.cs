using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Journal;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Reasons;

/// <summary>What became of the last messages to somebody in the project, or why there were none.</summary>
internal sealed class WhyNot(IStore store, CommandMap map, Kinds kinds)
{
    private const int Most = 5, Looked = 50;

    public async ValueTask<Reply> Answer(Context context, Person person)
    {
        var (words, view) = (context.Words, context.Here!);
        // Who was told what, and who cannot be reached, is nothing for those who read along.
        if (!context.Room.IsPrivate && view.IsForClients)
            return Reply.No(words["Ask me that in private: clients read along here."]);
        var name = person.NameIn(words);
        if (view.Project.RoleOf(person) == Role.Anyone)
            return new Reply(words.Say($"{name} is not in {view.Project.Name}, so I tell them nothing of it."));
        var unreached = await Unreached.Of(person, view);
        var notes = new List<string>();
        if (unreached is var (chat, problem))
            notes.Add(chat is null ? $"{name}: {problem}" : $"{name} ({chat}): {problem}");
        if (Away.Warning(person, view) is { } away)
            notes.Add(away);
        var (told, entries) = await Lately(context, person);
        if (await Untold(context, person, told) is { } untold)
            notes.Add(untold);
        if (told.Count == 0)
            notes.Add(Nothing(name, view));
        return told.Count == 0 ? new Reply(string.Join('\n', notes))
            : new Reply(null, new Card(words.Say($"What I told {name}"),
                [.. notes.Select(note => new Text(note)), new Entries([.. entries.Select(one => Line(one, unreached?.Problem))])]));

        Entry Line((Sent Sent, string By) one, string? why) => new(Subject(one.Sent),
            words[Rule.Of(map, one.Sent.Message.Terms)?.Called ?? "a message"],
            [$"{one.By} {one.Sent.WhenFor(context)}", Became.Of(context, one.Sent.Message, why)]);
    }

    private static string Nothing(string name, View view) => view.Say(
        $"There was nothing to tell {name} in {view.Project.Name}: people hear what is given to them, and what becomes of what they own or watch.");

    /// <summary>The newest messages to them in this project, and by whom.</summary>
    private async ValueTask<(HashSet<string> Entries, List<(Sent Sent, string By)> Messages)> Lately(Context context, Person person)
    {
        var (entries, messages) = (new HashSet<string>(StringComparer.Ordinal), new List<(Sent, string)>());
        foreach (var id in person.Former.Insert(0, person.Id))
            foreach (var entry in await store.Newest<JournalEntry>(JournalEntry.ToldTo(id), Looked))
                if (entry.Project == context.Project.Id && messages.Count < Most)
                    foreach (var message in await store.Posted(entry))
                        // What somebody asked for themselves is nobody else's.
                        if (message.Terms is { Person: { } told, Urgency: < Urgency.Urgent } && person.Is(told) && new Sent(entry, message) is var sent)
                        {
                            entries.Add(entry.Id);
                            messages.Add((sent, entry.By.Length == 0 ? context.Words["by itself"] : await sent.By(context)));
                        }

        return (entries, messages);
    }

    /// <summary>Why nothing was told to them of what the speaker changed last; null where something was, or nothing was changed.</summary>
    private async ValueTask<string?> Untold(Context context, Person person, HashSet<string> told)
    {
        var last = (await store.Newest<JournalEntry>(JournalEntry.SaidBy(context.Me.Id), Looked))
            .FirstOrDefault(entry => entry.Project == context.Project.Id && entry.Undoes.IsEmpty && Became.Items(map, entry).Any());
        if (last is null || told.Contains(last.Id) || context.Me.Is(person.Id)
            || await kinds.Find(store, Became.Items(map, last).First()) is not var (kind, item))
            return null;
        var (name, when) = (person.NameIn(context.Words), Sent.Moment(context, last.At));
        return kind.Seen(item, context.Project.RoleOf(person)) is null
            ? context.Say($"Of your last change ({item.Ref}, {when}) I told {name} nothing: clients do not see it.")
            : item.IsOwnedBy(person) || item.Watchers.Any(person.Is)
                ? context.Say($"Of your last change ({item.Ref}, {when}) I told {name} nothing: not every change is worth a message.")
                : context.Say($"Of your last change ({item.Ref}, {when}) I told {name} nothing: they neither own nor watch it.");
    }

    /// <summary>What it was about, by reference.</summary>
    private string Subject(Sent sent) => (sent.Message.Message.Card?.Subject ?? sent.Message.Terms?.Fold) is { } id && Became.IsItem(map, id) ? Short(id)
        : string.Join(' ', Became.Items(map, sent.Entry).Select(Short).Take(3));

    private static string Short(string id) => id[(id.LastIndexOf('/') + 1)..];
}
