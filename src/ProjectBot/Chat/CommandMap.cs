using ProjectBot.Cards;
using ProjectBot.Chat.Understanding;
using ProjectBot.Language;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Chat;

/// <summary>The table of everything that can be said. Built once at start; throws when two rows could mean the same words.</summary>
public sealed class CommandMap
{
    private readonly List<Command> _commands = [];
    private readonly Dictionary<string, Argument> _shared = new(StringComparer.Ordinal);
    private readonly List<Argument> _arguments = [];
    private Dictionary<string, Argument> _own = new(StringComparer.Ordinal);
    private readonly List<(string Means, string Row)> _heard = [];
    private readonly List<(string Row, string Means, Dictionary<string, Argument> Own)> _wordings = [];
    private readonly Dictionary<char, List<Entry>> _byFirst = [];
    private readonly Dictionary<char, List<Entry>> _byLetter = [];
    private readonly Dictionary<string, Command> _byName = new(StringComparer.Ordinal);

    /// <summary>The table of the given rooms, ready to be asked.</summary>
    /// <exception cref="InvalidOperationException">Two usage lines begin with the same words, or one uses an unknown argument.</exception>
    public CommandMap(IEnumerable<IFeature> features)
    {
        foreach (var feature in features)
        {
            var before = _commands.Count;
            _own = new(StringComparer.Ordinal);
            feature.Map(this);
            foreach (var command in _commands.Skip(before).ToList())
                Place(command, feature.Chapter);
            var own = _own;
            foreach (var (means, row) in _heard)
                _wordings.Add((row, means, own));
            _heard.Clear();
        }

        if (_byLetter.Remove(Any, out var any))
            foreach (var entries in _byLetter.Values)
                entries.AddRange(any.Where(entry => entries.TrueForAll(own => !own.BeginsLike(entry))));
        foreach (var entries in _byFirst.Values.Concat(_byLetter.Values))
            entries.Sort((one, other) => other.Length != one.Length ? other.Length.CompareTo(one.Length)
                : other.IsNaming != one.IsNaming ? other.IsNaming.CompareTo(one.IsNaming) : one.IsOfAny.CompareTo(other.IsOfAny));
    }

    /// <summary>The share of letters that may be mistyped; more is another word.</summary>
    private const double MostGuessed = 0.34;

    /// <summary>The letter of references that may be of any kind.</summary>
    public const char Any = '*';

    public IReadOnlyList<Command> Commands => _commands;

    /// <summary>Every argument of every feature.</summary>
    public IReadOnlyList<Argument> Arguments => _arguments;

    /// <summary>Adds a row: <c>{name}</c> is an argument, <c>[phrase]</c> may be left out and stand in any order.</summary>
    public Command Add(string usage, Handler handler, string summary)
    {
        var command = new Command(usage, handler, summary);
        _commands.Add(command);
        return command;
    }

    /// <summary>Adds everyday ways to say a line, see <see cref="Wording"/>; a feature that is not there hears nothing.</summary>
    public CommandMap Heard(string means, params ReadOnlySpan<string> rows)
    {
        foreach (var row in rows)
            _heard.Add((means, row));
        return this;
    }

    /// <summary>Everyday ways to say things, in the order in which they were added; read when they are first needed.</summary>
    /// <exception cref="InvalidOperationException">One uses an argument that is not declared, or lacks one that its line needs.</exception>
    public IReadOnlyList<Wording> Wordings => field ??= _wordings.ConvertAll(one => Wording.Of(one.Row, one.Means, name => Declared(name, one.Own)));

    /// <summary>Reads what is said as to a colleague.</summary>
    internal Everyday Everyday => field ??= new(this);

    /// <summary>Every usage line, taken apart.</summary>
    internal IEnumerable<Pattern> Patterns => _byFirst.Values.Concat(_byLetter.Values).SelectMany(entries => entries).Where(entry => !entry.Form)
        .SelectMany(entry => entry.Patterns).Distinct();

    /// <summary>The letter of what the argument of that name refers to; none for other values.</summary>
    internal char LetterOf(string argument) => _arguments.Find(one => one.Name == argument)?.Refers ?? default;

    /// <summary>The things that a sentence speaks of, as the reader may see them: their references and titles.</summary>
    public Func<Context, string, ValueTask<IReadOnlyList<(string Reference, string Title)>>>? Mentioned { get; set; }

    /// <summary>What the things of each kind are called.</summary>
    public List<Noun> Nouns { get; } = [];

    /// <summary>The open things of a kind, of any kind for <see cref="Any"/>, that a name can mean for the reader: their references and titles.</summary>
    public Func<Context, char, string, ValueTask<IReadOnlyList<(string Reference, string Title)>>>? Things { get; set; }

    /// <summary>The open things of a kind that a person has, as the reader may see them: their references.</summary>
    public Func<Context, char, Person, ValueTask<IReadOnlyList<string>>>? OwnedBy { get; set; }

    /// <summary>Who is called so and has something open in the project though they are gone from it; null for nobody, and for whom it is not.</summary>
    public Func<Context, string, ValueTask<Person?>>? Gone { get; set; }

    /// <summary>Declares an argument that the usage lines of this feature may use.</summary>
    public CommandMap Argument(Argument argument)
    {
        _own.Add(argument.Name, argument);
        _arguments.Add(argument);
        return this;
    }

    /// <summary>Declares an argument of this feature unless it is there already.</summary>
    public void Declare(Argument argument)
    {
        if (_own.TryGetValue(argument.Name, out var own) ? own == argument : _shared.GetValueOrDefault(argument.Name) == argument)
            return;
        Argument(argument);
    }

    /// <summary>Declares an argument that the usage lines of every feature after it may use.</summary>
    public CommandMap Shared(Argument argument)
    {
        _shared.Add(argument.Name, argument);
        _arguments.Add(argument);
        return this;
    }

    /// <summary>The command that makes a project; null where nobody makes one.</summary>
    public Command? Founds { get; set; }

    /// <summary>What becomes of files that people send; null where nothing takes any.</summary>
    public FilePlaces? FilePlaces { get; set; }

    /// <summary>What the project talked about was taught to understand; asked when nothing else is. Null where nobody teaches.</summary>
    public Func<Context, ValueTask<IReadOnlyList<Taught>>>? Taught { get; set; }

    /// <summary>What listens to lines that are no command: asked in order, until one has something to say.</summary>
    public List<Overhears> Listeners { get; } = [];

    /// <summary>The words that make one thing of a line of a list; null where nothing is made so.</summary>
    public string? Quick { get; set; }

    /// <summary>What is offered for a text that was not understood.</summary>
    public List<Func<Context, string, Button?>> Offers { get; } = [];

    /// <summary>The same for a text that speaks of the thing with a reference.</summary>
    public List<Func<Context, string, string, Button?>> OffersAbout { get; } = [];

    /// <summary>What one can say first, as examples; keys of the words, with the least role they are for: anyone where there is no project.</summary>
    public List<(Role Least, string Say)> FirstSteps { get; } = [];

    /// <summary>Examples of what can be said, for who asks for help or was not understood.</summary>
    public List<Example> Examples { get; } = [];

    /// <summary>What help tells about, in its order.</summary>
    public List<Subject> Subjects { get; } = [];

    /// <summary>The command that makes another project the one talked about; null where there is none.</summary>
    public Command? Switches { get; set; }

    /// <summary>What is offered where a project is needed and there is none; keys of the words.</summary>
    public List<(string Label, string Say)> Beginnings { get; } = [];

    /// <summary>
    /// Say what now is of a document that was put back; null for one that is none of theirs, or that the reader may not see.
    /// </summary>
    public List<Func<Context, Document, Document, ValueTask<string?>>> Describers { get; } = [];

    /// <summary>Says that none of the things named by an argument is there for who speaks; null when one is.</summary>
    public Func<Context, object, ValueTask<Reply?>>? Missing { get; set; }

    /// <summary>What the one thing named by an argument is called for who speaks; null when it is none or several, or not for them.</summary>
    public Func<Context, object, ValueTask<string?>>? Called { get; set; }

    /// <summary>Say what else follows from documents that are saved, as of a time: it goes into the same commit, and nobody takes it back.</summary>
    public List<Func<IStore, IReadOnlyList<Document>, DateTimeOffset, ValueTask<IReadOnlyList<Document>>>> Followers { get; } = [];

    /// <summary>Say why documents are not put back to what they were, although nobody changed them since; null when they may.</summary>
    public List<Func<Context, IReadOnlyList<Document>, ValueTask<Reply?>>> Locks { get; } = [];

    /// <summary>Draw the card of a document for a reader; null for one that is none of theirs.</summary>
    public List<Func<View, string, ValueTask<Card?>>> Drawers { get; } = [];

    /// <summary>
    /// Why messages that nobody asked for are sent: by the beginning of the rule that made them (<c>schedule/</c>), or else by their kind
    /// (<c>given</c>), see <see cref="Messaging.Terms"/>.
    /// </summary>
    public Dictionary<string, Rule> Rules { get; } = new(StringComparer.Ordinal);

    /// <summary>Say how a project is, in a line; null where there is nothing to say.</summary>
    public List<Func<View, ValueTask<Chips?>>> Glances { get; } = [];

    /// <summary>Say how much waits for the reader in a project.</summary>
    public List<Func<View, ValueTask<Waiting>>> Waits { get; } = [];

    /// <summary>The stored type of the item that a reference names, by its letter.</summary>
    public Dictionary<char, string> Types { get; } = [];

    /// <summary>The stored type of the item with that id (<c>apollo/T12</c>); null when no kind has the letter.</summary>
    public string? TypeOf(string id) => id.LastIndexOf('/') is >= 0 and var slash && slash + 1 < id.Length
        ? Types.GetValueOrDefault(char.ToUpperInvariant(id[slash + 1])) : null;

    /// <summary>Whether references of some kind have the letter.</summary>
    public bool IsLetter(char letter) => Types.ContainsKey(letter);

    /// <summary>Opens a letter for references of any kind, also where no usage line begins with it alone.</summary>
    public void Letter(char letter) => _byLetter.TryAdd(letter, []);

    /// <exception cref="InvalidOperationException">No such argument, or it is of another kind.</exception>
    private Argument Declared(string text) => Declared(text, _own);

    private Argument Declared(string text, Dictionary<string, Argument> own)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? text : text[..colon];
        if ((own.GetValueOrDefault(name) ?? _shared.GetValueOrDefault(name)) is not { } found)
            throw new InvalidOperationException($"No argument is called '{name}'.");
        return colon < 0 || found.Kind == text[(colon + 1)..]
            ? found : throw new InvalidOperationException($"'{name}' is a kind of {found.Kind}, not of {text[(colon + 1)..]}.");
    }

    /// <summary>The command of that name (see <see cref="Command.Name"/>), or null.</summary>
    public Command? Named(string name) => _byName.GetValueOrDefault(name);

    /// <summary>What a command of the journal did, in a few words; empty for one that no longer exists.</summary>
    public string Doing(string? name, Words words) => name is not null && Named(name) is { } command ? words[command.Summary] : "";

    /// <summary>The usage lines of a command in a language; the first is the one to show.</summary>
    public static IReadOnlyList<string> Usages(Command command, Words words) =>
        words[command.Usage].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>
    /// The command whose words begin the text; the longest wins. Of several bare references with a value (<c>T12 p1</c>) the first that
    /// fits.
    /// </summary>
    public Match? Find(string text, Context context)
    {
        // "把R1给小王" is "R1给小王".
        if (text.Length > 1 && text[0] is '把' or '将' && _byLetter.ContainsKey(References.Leading(text.AsSpan(1).TrimStart()).Letter))
            text = text[1..].TrimStart();
        var (letter, length) = References.Leading(text);
        if (length > 0 && _byLetter.TryGetValue(letter, out var led))
        {
            var rest = text[length..].TrimStart();
            Match? bare = null;
            foreach (var entry in led)
            {
                var words = Scan.Starts(rest, entry.Pattern.Head);
                if (words < 0)
                    continue;
                var match = entry.Said(Behind(rest, words), text[..length].Trim(), context);
                if (entry.Pattern.Head.Count > 0 || Binder.Bind(entry.Pattern, match.Rest, context).IsComplete)
                    return match;
                bare ??= entry.Pattern.Rest.Count == 0 ? match : null;
            }

            return bare;
        }

        if (text.Length == 0 || !_byFirst.TryGetValue(char.ToLowerInvariant(text[0]), out var entries))
            return null;
        Match? other = null;
        foreach (var entry in entries)
            if ((other is null || other.Pattern.Head.Count == entry.Pattern.Head.Count) && Scan.Starts(text, entry.Pattern.Head) is >= 0 and var end)
            {
                var rest = Behind(text, end);
                // The same words for several kinds of things: the letter that follows tells which is meant.
                var named = References.Leading(rest).Letter;
                var isNamed = _byLetter.ContainsKey(named);
                if (entry.Pattern.FirstArgument is not { Letter: not '\0' and var wanted } || (isNamed && wanted is Any) || wanted == named)
                    return entry.Said(rest, null, context);
                // With something else behind it, it is another sentence: "show risks", "link the two", "close T1" where risks are closed.
                if (rest.Length == 0)
                    other ??= entry.Said(rest, null, context);
            }

        return other;
    }

    /// <summary>The commands whose first words are nearest to what was typed, each with the typed rest behind it.</summary>
    public IReadOnlyList<(Command Command, string Say)> Nearest(string text, Words words)
    {
        var (letter, lead) = References.Leading(text);
        var typed = text[lead..].Trim();
        return [.. (lead > 0 ? _byLetter.GetValueOrDefault(letter) ?? [] : _byFirst.Values.SelectMany(entries => entries))
            .Where(entry => !entry.Form && entry.Pattern.Head.Count > 0 && entry.IsChinese == typed.Any(Scan.IsHan))
            .Select(entry => (Entry: entry, Guess: Distance.Of(typed, string.Join(' ', entry.Pattern.Head))))
            .Where(one => one.Guess.Share <= MostGuessed)
            .OrderBy(one => one.Guess.Share)
            .Select(one => (one.Entry.Command, Say: $"{text[..lead]} {string.Join(' ', one.Entry.Pattern.Head)} {typed[one.Guess.Used..].Trim()}".Trim()))
            .Where(one => one.Say != text)
            .DistinctBy(one => one.Command).DistinctBy(one => one.Say)
            .Take(6)];
    }

    private void Place(Command command, string chapter)
    {
        command.Chapter = chapter;
        var main = Parsed(command, command.Usage);
        (command.Name, command.Pattern) = (main.Name, main);
        command.NeededArguments = [.. main.Lead is { } lead ? [lead.Name] : Enumerable.Empty<string>(), .. main.Needed.Select(argument => argument.Name)];
        Place(command, main);
        foreach (var other in command.Alternatives)
            Place(command, Parsed(command, other).Flagged(main));
        foreach (var chinese in Usages(command, Words.Chinese))
            if (chinese != command.Usage)
                Place(command, Parsed(command, chinese).Flagged(main));
        foreach (var question in command.Questions)
            command.Arguments.TryAdd(question.Argument, Declared(question.Argument));
        _byName.Add(command.Name, command);
    }

    private Pattern Parsed(Command command, string usage) => Pattern.Parse(usage, name =>
    {
        var argument = Declared(name);
        command.Arguments[argument.Name] = argument;
        return argument;
    });

    private void Place(Command command, Pattern pattern)
    {
        Place(new Entry(command, pattern, false));
        if (command.Questions.Count > 0 && pattern.Lead is null)
            Place(new Entry(command, pattern with { Head = [.. pattern.Head,
                pattern.Head.Any(word => word.Any(Scan.IsHan)) ? Words.Chinese["form"] : "form"] }, true));
    }

    private void Place(Entry entry)
    {
        if (entry.Pattern is { Lead: not null, Head.Count: 0, Rest.Count: 0, Phrases.Count: > 0 })
            throw new InvalidOperationException($"'{entry.Pattern.Usage}' could be a bare reference: a word or a value has to follow it.");
        var (table, key) = entry.Pattern.Lead is { } lead ? (_byLetter, lead.Letter) : (_byFirst, char.ToLowerInvariant(entry.Pattern.Head[0][0]));
        if (!table.TryGetValue(key, out var entries))
            table[key] = entries = [];
        // What is said alike in both languages is one way to say it.
        if (entries.Find(entry.BeginsLike) is { } same && same.Command == entry.Command)
        {
            same.Also(entry.Pattern);
            return;
        }

        if (entries.Find(entry.BeginsLike) is { } clash)
            throw new InvalidOperationException($"'{entry.Pattern.Usage}' and '{clash.Pattern.Usage}' begin with the same words.");
        entries.Add(entry);
    }

    /// <summary>What stands behind the words of a command, without the colon that some put there or behind what is named.</summary>
    private static string Behind(string text, int end)
    {
        var rest = text.AsSpan(end) is ['：', ..] or [':', ..] ? text[(end + 1)..].TrimStart() : text[end..].TrimStart();
        return References.Leading(rest).Length is > 0 and var named && rest.AsSpan(named) is ['：', ..] or [':', ..]
            ? $"{rest[..named]} {rest[(named + 1)..].TrimStart()}" : rest;
    }

    private sealed record Entry(Command Command, Pattern Pattern, bool Form)
    {
        /// <summary>Lines of the same command that begin with the same words, as <c>link {item} to {others}</c>; the longest first.</summary>
        private readonly List<Pattern> _others = [];

        public IEnumerable<Pattern> Patterns => _others.Prepend(Pattern);

        public void Also(Pattern other)
        {
            if (other.Rest.SequenceEqual(Pattern.Rest) || _others.Exists(known => known.Rest.SequenceEqual(other.Rest)))
                return;
            _others.Add(other);
            _others.Sort((one, two) => two.Rest.Count.CompareTo(one.Rest.Count));
        }

        /// <summary>The line of the command that what was typed fits.</summary>
        public Match Said(string rest, string? lead, Context context)
        {
            foreach (var other in _others)
                if (other.Rest.Count > Pattern.Rest.Count && Binder.Bind(other, rest, context).IsComplete)
                    return new(Command, other, rest, lead, Form);
            return new(Command, Pattern, rest, lead, Form);
        }

        public int Length { get; } = Pattern.Head.Sum(word => word.Length + 1);

        /// <summary>Whether a reference follows the words: asked before a line that takes any text behind the same words.</summary>
        public bool IsNaming { get; } = Pattern.FirstArgument is { Letter: not '\0' };

        /// <summary>Whether that may be of any kind: asked after lines of one kind behind the same words.</summary>
        public bool IsOfAny { get; } = Pattern.FirstArgument is { Letter: Any };

        public bool IsChinese { get; } = Pattern.Head.Any(word => word.Any(Scan.IsHan));

        /// <summary>Whether the words alone do not tell the two apart; after the same words the letter of a reference does.</summary>
        public bool BeginsLike(Entry other) => Pattern.Head.SequenceEqual(other.Pattern.Head, StringComparer.OrdinalIgnoreCase)
            && (Pattern.FirstArgument, other.Pattern.FirstArgument) switch
            {
                ({ Letter: var one }, { Letter: var two }) when one != two => false,
                ({ Letter: not '\0' }, null) or (null, { Letter: not '\0' }) => false,
                var (one, two) => Pattern.Head.Count > 0 || one?.Kind == two?.Kind,
            };
    }
}

/// <summary>Hears a line that is no command; null when it is nothing to it.</summary>
public delegate ValueTask<Reply?> Overhears(Context context, string text);
