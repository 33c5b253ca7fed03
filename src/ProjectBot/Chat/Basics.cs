using ProjectBot.Cards;
using ProjectBot.Storage;

namespace ProjectBot.Chat;

/// <summary>What every conversation needs: a greeting, help, and taking things back.</summary>
public sealed class Basics(IStore store) : IFeature
{
    private readonly Undoing _undoing = new(store);
    private CommandMap _map = null!;

    public string Chapter => "First steps";

    public void Map(CommandMap map)
    {
        _map = map;
        map.Add("hello", Hello, "say hello and show the first steps").Or("hi").Needs(Role.Anyone);
        map.Add("help [{words}]", Help, "show what I can do, or how one thing is said").Needs(Role.Anyone);
        map.Add("undo [{count}]", Undo, "take back your last change, or your last few").Needs(Role.Anyone);
        map.Add("undo change {number}", UndoOne, "take back one change of yours").Needs(Role.Anyone).Quiet();
        map.Add("redo", Redo, "bring back what you just undid").Needs(Role.Anyone);
    }

    private ValueTask<Reply> Hello(Context context, Args args)
    {
        var words = context.Words;
        var name = ((INamed)context.Speaker).Name;
        if (context.Place is INamed shared && context.Role < Role.Member)
            return new(context.Role == Role.Client
                ? new Reply(context.Say($"Hello {name}! This conversation is about {shared.Name}. See what is shared with you:")).With(new Button(words["tasks"], words["tasks"]), new Button(words["help"], words["help"]))
                : new Reply(context.Say($"Hello {name}! This conversation is about {shared.Name}, and you are not in it yet. One of its managers can add you.")).With(new Button(words["help"], words["help"])));
        var text = context.Place is INamed project
            ? context.Say($"Hello {name}! This conversation is about {project.Name}. Say what needs doing, for example:")
            : context.Say($"Hello {name}! I keep your team's projects in the chat. Start with a project, for example:");
        string[] first = context.Place is null ? [words["project new Apollo"], words["help"]] : [words["task add Prepare the kickoff by friday"], words["tasks mine"], words["help"]];
        return new(new Reply(text).With([.. first.Select(say => new Button(say, say))]));
    }

    private ValueTask<Reply> Help(Context context, Args args)
    {
        var words = context.Words;
        var wanted = args.Find<string>("words");
        var allowed = _map.Commands.Where(command => !command.IsQuiet && (command.Needed <= context.Role || context.Place is null)).ToList();
        var found = wanted is null ? allowed : allowed.Where(command => Mentions(command, wanted, words)).ToList();
        if (found.Count == 0)
            return new(new Reply(words.Say($"I have nothing about “{wanted}”. “help” shows everything.")));
        var rows = found.Select(command => new Row([words.Usage(command.Usage), words[command.Summary]])).ToList();
        var title = wanted is null ? words["What I understand"] : words.Say($"Help: {wanted}");
        Element[] body = wanted is not null || rows.Count <= 12
            ? [new Rows([words["Say"], words["It will"]], [.. rows])]
            : [new Text(words["Optional parts are in brackets and may stand in any order. “help task” tells more about one thing."], Tone.Subtle), .. Chapters(found, words)];
        return new(new Reply(null, new Card(title, [.. body])));
    }

    private static IEnumerable<Element> Chapters(List<Command> commands, Language.Words words) =>
        commands.GroupBy(command => command.Chapter)
            .Select((chapter, index) => new Section(words[chapter.Key], [new Rows([words["Say"], words["It will"]],
                [.. chapter.Select(command => new Row([words.Usage(command.Usage), words[command.Summary]]))])], Folded: index > 0));

    private static bool Mentions(Command command, string wanted, Language.Words words) =>
        command.Usage.Contains(wanted, StringComparison.OrdinalIgnoreCase) || words[command.Usage].Contains(wanted, StringComparison.OrdinalIgnoreCase)
        || words[command.Summary].Contains(wanted, StringComparison.OrdinalIgnoreCase);

    private async ValueTask<Reply> Undo(Context context, Args args)
    {
        var count = args.Find<int>("count");
        if (count is < 0 or > 20)
            return new Reply(context.Words["I can undo between 1 and 20 changes at once."]);
        var mine = await store.Journal(JournalEntry.SaidBy(context.Speaker.Id), 200);
        var undone = mine.SelectMany(entry => entry.Undoes).ToHashSet();
        var entries = mine.Where(entry => entry.Changes.Length > 0 && entry.Undoes.Length == 0 && !undone.Contains(entry.Number) && IsHere(entry, context)).Take(Math.Max(count, 1)).ToList();
        return await Back(context, entries, context.Words["There is nothing of yours to undo here."], "redo");
    }

    private async ValueTask<Reply> UndoOne(Context context, Args args)
    {
        var number = args.Get<int>("number");
        var mine = await store.Journal(JournalEntry.SaidBy(context.Speaker.Id), 200);
        if (mine.Any(entry => entry.Undoes.Contains(number)))
            return new Reply(context.Words["That is undone already."]);
        return await Back(context, [.. mine.Where(entry => entry.Number == number && entry.Changes.Length > 0)], context.Words["Only who made a change can undo it, and only a recent one."], "redo");
    }

    private async ValueTask<Reply> Redo(Context context, Args args)
    {
        var mine = await store.Journal(JournalEntry.SaidBy(context.Speaker.Id), 50);
        var last = mine.FirstOrDefault(entry => entry.Changes.Length > 0 && IsHere(entry, context));
        return await Back(context, last is { Undoes.Length: > 0 } ? [last] : [], context.Words["There is nothing to redo."], Undoing.Say);
    }

    private static bool IsHere(JournalEntry entry, Context context) => entry.Project == context.Place?.Id || entry.Project is null || entry.Where == context.Turn.Address.Key;

    private async ValueTask<Reply> Back(Context context, List<JournalEntry> entries, string nothing, string opposite)
    {
        if (entries.Count == 0)
            return new Reply(nothing);
        var words = context.Words;
        var (saves, conflict) = await _undoing.Before(entries);
        if (conflict is var (_, id, since))
        {
            var who = context.People.FirstOrDefault(person => person.Id == since?.By) as INamed;
            return new Reply(words.Say($"I cannot undo that: {Short(id) ?? words["it"]} was changed since by {who?.Name ?? words["somebody"]} ({_map.Doing(since?.Command, words)}). Nothing was touched."));
        }

        var what = words.List([.. saves.Select(Called).OfType<string>().Distinct().OrderBy(called => called.Length).ThenBy(called => called, StringComparer.Ordinal)]);
        var text = opposite == Undoing.Say ? words.Say($"Done again: {what}.") : words.Say($"Undone: {_map.Doing(entries[0].Command, words)} ({what}).");
        if (entries.Count > 1)
            text = words.Say($"Undone: your last {entries.Count} changes ({what}).");
        var reply = new Reply(text).Saving(saves).With(new Button(words[opposite == "redo" ? "Redo" : "Undo"], opposite));
        return reply with { Undoes = opposite == "redo" ? [.. entries.Select(entry => entry.Number)] : [] };
    }

    /// <summary>What people call a document: its name, or the <c>T12</c> of <c>apollo/T12</c>; null for one they never see.</summary>
    private string? Called(Document document) => Short(document.Id) is { } known
        ? known[1..].All(char.IsAsciiDigit) && !_map.Arguments.Any(argument => argument.Letter == known[0]) ? null : known
        : (document as INamed)?.Name;

    private static string? Short(string id) => id.LastIndexOf('/') is > 0 and var slash ? id[(slash + 1)..] : null;
}
