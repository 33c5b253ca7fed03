using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Team;
using ProjectBot.Tests.Chat;

namespace ProjectBot.Tests.Understanding;

/// <summary>How a sentence was taken.</summary>
internal enum Grade
{
    /// <summary>A thing was changed that nobody meant, or something that takes away was offered.</summary>
    Harmful,

    /// <summary>Nothing useful.</summary>
    Bad,

    /// <summary>A button leads there.</summary>
    Acceptable,

    /// <summary>Done, shown, or asked with the right question.</summary>
    Good,
}

/// <summary>A sentence and what it means: lines of the short grammar that do the same; <c>? words</c> for a question or an answer with these words in it.</summary>
/// <param name="Before">What was said before it, for "it".</param>
internal sealed record Sentence(string Id, string Text, string Means, string Before)
{
    /// <summary>Those of all tables of a language.</summary>
    public static IEnumerable<Sentence> All(string language, [CallerFilePath] string here = "") =>
        System.IO.Directory.EnumerateFiles(Path.GetDirectoryName(here)!, $"*.{language}.tsv").SelectMany(file => In(Path.GetFileName(file), here));

    public static IEnumerable<Sentence> In(string file, [CallerFilePath] string here = "") =>
        File.ReadAllLines(Path.Combine(Path.GetDirectoryName(here)!, file)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .Select(parts => new Sentence(parts[0], parts[1].Replace("\\n", "\n", StringComparison.Ordinal), parts[2].Replace("\\n", "\n", StringComparison.Ordinal), parts.ElementAtOrDefault(3) ?? ""));
}

/// <summary>Says sentences, each in the same situation, and compares what came of it with what its lines do.</summary>
internal sealed class Situation
{
    private readonly Worlds _worlds = new();
    private readonly string _locale;
    private CommandMap? _map;
    private int _count;

    private Situation(string locale) => _locale = locale;

    public static async Task<Situation> Of(string locale, params string[] lines)
    {
        var situation = new Situation(locale);
        var talk = situation.Talk();
        foreach (var line in lines)
            await situation.Say(talk, line);
        situation._worlds.Keep();
        return situation;
    }

    public async Task<(Grade Grade, string Answer)> Try(Sentence sentence)
    {
        var (start, _, _) = await After(sentence.Before, []);
        var (state, message, answer) = await After(sentence.Before, [sentence.Text]);
        var best = Grade.Bad;
        foreach (var means in sentence.Means.Split(" | "))
            if (means.StartsWith('?'))
                best = Max(best, state == start && answer.Contains(means[1..].Trim(), StringComparison.OrdinalIgnoreCase) ? Grade.Good : Grade.Bad);
            else
            {
                var (wanted, _, shown) = await After(sentence.Before, means.Split('\n'));
                if (state == wanted && (state != start || answer == shown))
                    best = Grade.Good;
                else if (state == start)
                    foreach (var button in message is null ? [] : Transcript.Buttons(message))
                        if (await After(sentence.Before, [sentence.Text, button.Say]) is var (pressed, _, then) && pressed == wanted && (pressed != start || then == shown))
                            best = Max(best, Grade.Acceptable);
            }

        var harm = (state != start && best != Grade.Good) || (best == Grade.Bad && message is not null && Transcript.Buttons(message).Any(Removes));
        return (harm ? Grade.Harmful : best, answer);
    }

    /// <summary>
    /// Says a line in the situation: whether it changed anything, what is answered, which buttons of an answer that changed nothing do not work or
    /// take something away, and a word of the line that is nowhere any more.
    /// </summary>
    public async Task<(bool Changed, string Says, IReadOnlyList<string> Bad, string? Lost)> Look(string line)
    {
        _start ??= (await After("", [])).State;
        var (state, message, answer) = await After("", [line]);
        var talk = Talk();
        var bad = new List<string>();
        if (state == _start && message is not null && talk.Map.Find(line, Some.Context())?.Command.Removes != true)
            foreach (var button in Transcript.Buttons(message))
                if (Removes(button) || (await After("", [line, button.Say])).Answer is var then && Unheard.Any(words => then.Contains(words, StringComparison.Ordinal)))
                    bad.Add(button.Say);
        return (state != _start, answer, bad, state == _start ? null : Lost(line));
    }

    private string? _start;

    private static readonly string[] Unheard = ["went wrong", "出了问题", "I didn’t catch", "没听懂", "I do not know what to do with"];

    /// <summary>Of a line that adds a thing as it stands: a word that is in no document.</summary>
    private string? Lost(string line)
    {
        if (Talk().Map.Find(line, Some.Context()) is not { Command.Name: "task add" or "risk add", Rest: var rest } match)
            return null;
        var kept = State() + string.Concat(_worlds.Everything().OfType<JournalEntry>().Select(entry => JsonSerializer.Serialize(entry)));
        var typed = Binder.Bind(match.Pattern, rest, Some.Context());
        var said = string.Join(' ', typed.Answers.Where(answers => answers.Key != "title").SelectMany(answers => answers.Value).Select(answer => answer.Typed));
        return rest.Split([' ', '\n', ',', '，'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(word => word.Length > 3 && word.All(char.IsAsciiLetterLower)
            && !kept.Contains(word, StringComparison.OrdinalIgnoreCase) && !said.Contains(word, StringComparison.OrdinalIgnoreCase)
            && !match.Pattern.Usage.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private bool Removes(Button button) => Talk().Map.Find(button.Say, Some.Context()) is { Command: { Removes: true, Name: not "undo" } };

    private static Grade Max(Grade one, Grade other) => one > other ? one : other;

    private Transcript Talk()
    {
        var talk = new Transcript(_worlds, map: _map) { Locale = _locale };
        _map = talk.Map;
        talk.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
        talk.Close();
        return talk;
    }

    private async Task<(string State, Message? Message, string Answer)> After(string before, string[] lines)
    {
        _worlds.Back();
        var talk = Talk();
        if (before.Length > 0)
            await Say(talk, before);
        IReadOnlyList<Message> answers = [];
        foreach (var line in lines)
            answers = await Say(talk, line);
        return (State(), answers.Count > 0 ? answers[^1] : null, string.Join('\n', answers.Select(Shown)));
    }

    private async Task<IReadOnlyList<Message>> Say(Transcript talk, string line)
    {
        var heard = await talk.Bot.Hear(talk.Turn("ana", null, line, $"said-{++_count}"), inline: true);
        return [.. heard.Answers.Select(answer => answer.Message)];
    }

    private static string Shown(Message message) => $"{message.Text} {message.Card?.Title} " + string.Join(' ', message.Card?.Body.Select(element => JsonSerializer.Serialize<object>(element)) ?? [])
        + string.Join(' ', Transcript.Buttons(message).Where(button => button.Say.Length < 200).Select(button => $"[{button.Label}]"));

    /// <summary>All that people can have changed, without when and how often.</summary>
    private string State()
    {
        var state = new StringBuilder();
        foreach (var document in _worlds.Everything().OrderBy(document => document.Id, StringComparer.Ordinal))
            if (document is Conversation conversation)
                state.Append(conversation.Id).Append(conversation.Project);
            else if (document is not (JournalEntry or Drafts or LinkCode or CodeTries))
                state.AppendLine(JsonSerializer.Serialize<object>(document with { Version = 0 }));
        return state.ToString();
    }
}
