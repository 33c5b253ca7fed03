using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Chat;

/// <summary>What one person has begun in one conversation: at most one command being filled in, a few put aside.</summary>
public sealed record Drafts : Document, INamesFiles
{
    public Draft? Open { get; init; }

    public ImmutableArray<Draft> Parked { get; init; } = [];

    /// <summary>How many questions were asked here; tells the buttons of this question from those of questions that are over.</summary>
    public int Questions { get; init; }

    /// <summary>What the buttons of the question asked last carry.</summary>
    [JsonIgnore]
    public string Question => $"{Id}/{Questions}";

    /// <summary>Files that came with what is being filled in: kept as long as it waits, and shown to nobody.</summary>
    [JsonIgnore]
    public ImmutableArray<FileRef> Files => [.. (Open is null ? Parked : Parked.Add(Open)).SelectMany(draft => draft.Files)];

    [JsonIgnore]
    public override IEnumerable<string> Keys => Files.Select(file => FileKeys.Of(file.Hash)).Distinct();

    public ValueTask<bool> AreFilesShared(IStore store) => new(false);

    public static string IdOf(string person, string conversation) => $"{person}|{conversation}";

    private const int MostParked = 5;

    /// <summary>Puts a draft aside; the oldest of those aside is forgotten when there are too many. The same one twice is one.</summary>
    public Drafts Park(Draft draft) => this with
    {
        Open = null, Parked = [.. Parked.Where(one => !one.SaysLike(draft)).TakeLast(MostParked - 1), draft with { Stray = null, Misses = 0 }],
    };
}

/// <summary>A command being filled in: by one line, question by question, or on a form; all three are this.</summary>
/// <param name="Command">The name of the command, see <see cref="Chat.Command.Name"/>.</param>
/// <param name="Answers">What is known, by argument name.</param>
/// <param name="Asking">The argument asked for now; empty when none is yet.</param>
public sealed record Draft(string Command, ImmutableDictionary<string, ImmutableArray<Answer>> Answers, string Asking = "")
{
    /// <summary>Shorter texts, or fewer answers, are typed again sooner than they are taken up.</summary>
    private const int LongText = 12, ManyAnswers = 3;

    /// <summary>How often the question was answered badly in a row.</summary>
    public int Misses { get; init; }

    /// <summary>A command typed in the middle: a change waits for the person's choice, what only reads was answered.</summary>
    public string? Stray { get; init; }

    /// <summary>The questions already passed, for <c>back</c>; the last one is last.</summary>
    public ImmutableArray<string> Asked { get; init; } = [];

    /// <summary>Words-alone phrases that were said.</summary>
    public ImmutableArray<string> Flags { get; init; } = [];

    /// <summary>Whether every question is asked, or only what the command cannot do without.</summary>
    public bool Everything { get; init; }

    /// <summary>Whether a one-liner only needs one thing put right: then any other command simply replaces it.</summary>
    public bool IsRepair { get; init; }

    /// <summary>The message that was quoted when it began.</summary>
    public Quote? Quote { get; init; }

    /// <summary>The files that came with it.</summary>
    public ImmutableArray<FileRef> Files { get; init; } = [];

    /// <summary>What was offered as meanings of an unclear answer.</summary>
    public ImmutableArray<Option> Options { get; init; } = [];

    /// <summary>What was typed that could mean each of them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Unclear { get; init; }

    /// <summary>Whether the question was whether the first of them is meant, so that yes is an answer.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsGuess { get; init; }

    /// <summary>What its questions are about, as they say it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Subject { get; init; }

    /// <summary>What is done once the project is known that this asks for.</summary>
    public ImmutableArray<Later> Then { get; init; } = [];

    /// <summary>Whether more could be meant than is offered.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool More { get; init; }

    public Draft Answer(string name, ImmutableArray<Answer> answers) =>
        this with { Answers = Answers.SetItem(name, answers), Asked = Asked.Add(name), Stray = null, Options = [], Unclear = null, IsGuess = false };

    /// <summary>The label of an offered meaning, typed, is that meaning; so is its number, and a part that only it has.</summary>
    public string Meant(string text)
    {
        if (Options.FirstOrDefault(option => option.Label.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } named)
            return named.Say;
        if (text is [>= '1' and <= '9' and var digit] && digit - '0' <= Options.Length)
            return Options[digit - '1'].Say;
        if (IsGuess && DialogWords.IsYes(text))
            return Options[0].Say;
        var like = text.Length < 2 ? [] : Options.Where(option => option.Label.Contains(text, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return like is [var only] ? only.Say : text;
    }

    /// <summary>A draft of a command with some of its answers.</summary>
    public static Draft Of(Command command, IEnumerable<(string Name, string Typed)> answers) => new(command.Name,
        answers.ToImmutableDictionary(one => one.Name, one => ImmutableArray.Create(new Answer(one.Typed)), StringComparer.Ordinal));

    /// <summary>With the files that just came.</summary>
    public Draft Taking(Context context)
    {
        if (context.Files.IsEmpty)
            return this;
        var files = Files.AddRange(context.Files);
        context.Files = [];
        return this with { Files = files };
    }

    /// <summary>Whether there is something in it that nobody likes to type twice.</summary>
    public bool IsWorthKeeping(Command command) => Answers.Count >= ManyAnswers || !Files.IsEmpty || !Then.IsEmpty
        || Answers.Any(known => command.Arguments.GetValueOrDefault(known.Key) is { Words: 0 } && known.Value.Any(answer => answer.Typed.Length >= LongText));

    /// <summary>Whether both wait for the same answer.</summary>
    public bool AsksLike(Draft other) => Command == other.Command && Asking == other.Asking && Stray == other.Stray
        && Asked.SequenceEqual(other.Asked) && Options.SequenceEqual(other.Options);

    public bool SaysLike(Draft other) => Command == other.Command && Answers.Count == other.Answers.Count && Files.SequenceEqual(other.Files)
        && Then.SequenceEqual(other.Then)
        && Answers.All(known => other.Answers.TryGetValue(known.Key, out var answers) && known.Value.SequenceEqual(answers));
}

/// <summary>One value as it was typed, and the text that means it for good once it was read: "tomorrow" stays the day it was.</summary>
public sealed record Answer(string Typed, string? Canonical = null)
{
    /// <summary>The value itself, while the turn lasts that read it.</summary>
    [JsonIgnore]
    public object? Value { get; init; }

    public bool Equals(Answer? other) => other is not null && Typed == other.Typed && Canonical == other.Canonical;

    public override int GetHashCode() => HashCode.Combine(Typed, Canonical);
}
