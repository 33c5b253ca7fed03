using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Projects;

/// <summary>Finds people by what somebody typed, and asks which of them is meant when several are called so.</summary>
internal sealed class PeopleByName(IStore store)
{
    private const int MostOffered = 6;

    /// <summary>People the name can mean: who was mentioned or belongs here; then anybody the bot met in this workspace.</summary>
    public async ValueTask<List<Person>> Known(Context context, string name)
    {
        if (IsMe(name))
            return [context.Me];
        var here = Named(context.People, name);
        return here.Count > 0 ? here : Named(await store.All<Person>(Person.In(context.Me.Workspace)), name);
    }

    public static bool IsMe(string name) => name.Equals("me", StringComparison.OrdinalIgnoreCase) || name == "我";

    public static List<Person> Named(IEnumerable<Person> people, string name)
    {
        var all = people.Where(person => !person.Removed).ToList();
        if (name.EndsWith(')') && name.LastIndexOf('(') is >= 0 and var open && all.Find(person => person.Is(name[(open + 1)..^1])) is { } exact)
            return [exact];
        var full = all.Where(person => person.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        return full.Count > 0 ? full : [.. all.Where(person => person.Name.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase))];
    }

    public static string Plain(string name) => name.Trim().TrimStart('@', '＠').Trim();

    /// <summary>Several of one name, told apart by what is known of them; the buttons say which is meant by id.</summary>
    public async ValueTask<Reply> Which(Context context, string name, List<Person> people, Func<Person, string> say)
    {
        // Whom else the bot knows, and how to reach them, is nothing for those who read along.
        if (!context.Room.IsPrivate && context.Here!.IsForClients)
            return Reply.No(context.Say($"Several people are called {name}. Tell me in private which of them you mean."));
        var buttons = new List<Button>();
        foreach (var one in people.Take(MostOffered))
            buttons.Add(new(await TellApart(context, one), say(one)));
        return new Reply(context.Say($"Which {name} do you mean?")).With([.. buttons]);
    }

    /// <summary>Their mail, or the chat they are known in and when they were last heard of there.</summary>
    private async ValueTask<string> TellApart(Context context, Person person)
    {
        var (words, name) = (context.Words, person.NameIn(context.Words));
        if (person.Email is { Length: > 0 } mail)
            return $"{name} ({mail})";
        if (person.Accounts is not [var account, ..])
            return words.Say($"{name} (invited, not here yet)");
        if (await store.Newest<JournalEntry>(JournalEntry.SaidBy(person.Id), 1) is not [var last, ..])
            return words.Say($"{name} ({account.ChatIn(words)}, never wrote to me)");
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(last.At, context.Zone).DateTime);
        return words.Say($"{name} ({account.ChatIn(words)}, last seen {words.Date(day, context.Today)} {Words.Time(last.At, context.Zone)})");
    }
}
