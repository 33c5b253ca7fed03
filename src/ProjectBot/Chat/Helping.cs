using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Language;
using ProjectBot.Team;

namespace ProjectBot.Chat;

/// <summary>Help: examples to press for who asks and where, by subject, and behind them how each thing is said exactly.</summary>
internal sealed class Helping(CommandMap map, Rights rights)
{
    private const int MostExamples = 6, MostOpen = 8;

    public async ValueTask<Reply> Answer(Context context, string? wanted)
    {
        var allowed = map.Commands.Where(command => !command.IsQuiet && (context.Here is null
            || (command.Needed <= context.Role && !(command.IsForClients && context.Role >= Role.Member)))).ToList();
        if (wanted is null)
            return await Everything(context, allowed);
        if (map.Subjects.Find(subject => IsNamed(subject, wanted, context.Words)) is { } named
            && allowed.Where(command => command.Chapter == named.Chapter).ToList() is { Count: > 0 } lines)
            return await About(context, named, lines);
        var found = allowed.Where(command => Mentions(command, wanted, context.Words)).ToList();
        return found.Count == 0
            ? new Reply(context.Words.Say($"I have nothing about “{wanted}”. “help” shows what there is.")).With(Whole(context.Words))
            : new(null, new Card(context.Words.Say($"Help: {wanted}"), Lines(found, context.Words, found.Count <= MostOpen), [Whole(context.Words)]));
    }

    private async ValueTask<Reply> Everything(Context context, List<Command> allowed)
    {
        var words = context.Words;
        var body = ImmutableArray.CreateBuilder<Element>();
        if (context.Here is { Role: > Role.Anyone } here && Rights.Strangers(here) is { } strangers)
            body.Add(new Text(strangers.Text!));
        else if (context.Here is { Role: Role.Anyone })
            body.Add(new Text(words["You are not in the project that this conversation is about. One of its managers can add you."]));
        body.Add(new Text(words[context.Room.IsPrivate
            ? "Write to me as to a colleague, in English or Chinese. Press one of these, or say it your own way:"
            : "Mention me and write as to a colleague, in English or Chinese. Press one of these, or say it your own way:"]));
        body.Add(await Pressable(context, map.Examples));
        var subjects = map.Subjects.OrderBy(subject => subject.IsGeneral).Where(subject => allowed.Exists(command => command.Chapter == subject.Chapter))
            .Select(subject => new Button(words[subject.Chapter], $"{words["help"]} {words[subject.Word]}"));
        return new(null, new Card(words["What I can do"], body.ToImmutable(), [.. subjects]));
    }

    private async ValueTask<Reply> About(Context context, Subject subject, List<Command> lines)
    {
        var words = context.Words;
        var examples = await Pressable(context, subject.Examples);
        if (examples.Items.IsEmpty)
            return new(null, new Card(words[subject.Chapter], Lines(lines, words, isOpen: true), [Whole(words)]));
        Element[] own = context.Here is { IsForClients: false } && subject.Own.Length > 0 ? [new Text(words[subject.Own], Tone.Subtle)] : [];
        return new(null, new Card(words[subject.Chapter], [examples, .. own, .. Lines(lines, words, isOpen: false)], [Whole(words)]));
    }

    private async ValueTask<Entries> Pressable(Context context, IEnumerable<Example> examples)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>();
        foreach (var example in examples)
            if (entries.Count < MostExamples && example.IsFor(context) && context.Words.Usage(example.Say) is var say && await rights.May(context, say))
                entries.Add(new("", say, [], say));
        return new(entries.ToImmutable());
    }

    /// <summary>How each thing is said, and what it does: for who wants it exactly.</summary>
    private static ImmutableArray<Element> Lines(List<Command> commands, Words words, bool isOpen)
    {
        var entries = new Entries([.. commands.Select(command => new Entry("", words.Usage(command.Usage), [words[command.Summary]]))]);
        return isOpen ? [entries] : [new Section(words["More: each line exactly"],
            [new Text(words["What is in brackets may be left out, in any order."], Tone.Subtle), entries], Folded: true)];
    }

    private static Button Whole(Words words) => new(words["All subjects"], words["help"]);

    private static bool IsNamed(Subject subject, string wanted, Words words) =>
        new[] { subject.Word, words[subject.Word], subject.Chapter, words[subject.Chapter] }
            .Any(name => wanted.TrimEnd('s').Equals(name.TrimEnd('s'), StringComparison.OrdinalIgnoreCase));

    private static bool Mentions(Command command, string wanted, Words words) =>
        command.Usage.Contains(wanted, StringComparison.OrdinalIgnoreCase) || words[command.Usage].Contains(wanted, StringComparison.OrdinalIgnoreCase)
        || words.Usage(command.Usage).Contains(wanted, StringComparison.OrdinalIgnoreCase)
        || words[command.Summary].Contains(wanted, StringComparison.OrdinalIgnoreCase);
}
