using ProjectBot.Language;

namespace ProjectBot.Chat;

/// <summary>The table of everything that can be said. Built once at start; throws when two rows could mean the same words.</summary>
public sealed class CommandMap
{
    private readonly List<Command> _commands = [];
    private readonly Dictionary<string, Argument> _arguments = new(StringComparer.Ordinal);
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
            feature.Map(this);
            foreach (var command in _commands.Skip(before))
                command.Chapter = feature.Chapter;
        }

        foreach (var command in _commands)
        {
            Place(command, command.Usage);
            foreach (var other in command.Alternatives)
                Place(command, other);
            foreach (var chinese in Usages(command, Words.Chinese))
                if (chinese != command.Usage)
                    Place(command, chinese);
            _byName.Add(command.Name, command);
        }

        foreach (var entries in _byFirst.Values.Concat(_byLetter.Values))
            entries.Sort((one, other) => other.Length.CompareTo(one.Length));
    }

    public IReadOnlyList<Command> Commands => _commands;

    public IEnumerable<Argument> Arguments => _arguments.Values;

    /// <summary>Adds a row: <c>{name}</c> is an argument, <c>[phrase]</c> may be left out and stand in any order.</summary>
    public Command Add(string usage, Handler handler, string summary)
    {
        var command = new Command(usage, handler, summary);
        _commands.Add(command);
        return command;
    }

    /// <summary>Names a kind of argument that usage lines may use.</summary>
    public CommandMap Argument(Argument argument)
    {
        _arguments.Add(argument.Name, argument);
        return this;
    }

    /// <exception cref="InvalidOperationException">No such argument.</exception>
    public Argument Kind(string name) =>
        _arguments.TryGetValue(name, out var found) ? found : throw new InvalidOperationException($"No argument is called '{name}'.");

    /// <summary>The command of that name (see <see cref="Command.Name"/>), or null.</summary>
    public Command? Named(string name) => _byName.GetValueOrDefault(name);

    /// <summary>What a command of the journal did, in a few words; empty for one that no longer exists.</summary>
    public string Doing(string? name, Words words) => name is not null && Named(name) is { } command ? words[command.Summary] : "";

    /// <summary>The usage lines of a command in a language; the first is the one to show.</summary>
    public static IReadOnlyList<string> Usages(Command command, Words words) => words[command.Usage].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The command whose words begin the text; the longest wins. Of several bare references with a value (<c>T12 p1</c>) the first that fits.</summary>
    public Match? Find(string text, Context context)
    {
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
                var match = new Match(entry.Command, entry.Pattern, rest[words..].TrimStart(), text[..length].Trim(), entry.Form);
                if (entry.Pattern.Head.Count > 0 || Binder.Bind(entry.Pattern, match.Rest, context).IsComplete)
                    return match;
                bare ??= entry.Pattern.Rest.Count == 0 ? match : null;
            }

            return bare;
        }

        if (text.Length == 0 || !_byFirst.TryGetValue(char.ToLowerInvariant(text[0]), out var entries))
            return null;
        foreach (var entry in entries)
            if (Scan.Starts(text, entry.Pattern.Head) is >= 0 and var end)
                return new(entry.Command, entry.Pattern, text[end..].TrimStart(), null, entry.Form);
        return null;
    }

    /// <summary>The two commands whose first words are nearest to what was typed, each with the typed rest behind it.</summary>
    public IReadOnlyList<(Command Command, string Say)> Nearest(string text, Words words)
    {
        var (_, lead) = References.Leading(text);
        var typed = text[lead..].Trim();
        return [.. (lead > 0 ? _byLetter : _byFirst).Values.SelectMany(entries => entries)
            .Where(entry => !entry.Form && entry.Pattern.Head.Count > 0 && entry.IsChinese == typed.Any(Scan.IsHan))
            .Select(entry => (Entry: entry, Guess: Distance.Of(typed, string.Join(' ', entry.Pattern.Head))))
            .Where(one => one.Guess.Share <= 0.5)
            .OrderBy(one => one.Guess.Share)
            .DistinctBy(one => one.Entry.Command)
            .Take(2)
            .Select(one => (one.Entry.Command, $"{text[..lead]} {string.Join(' ', one.Entry.Pattern.Head)} {typed[one.Guess.Used..].Trim()}".Trim()))];
    }

    private void Place(Command command, string usage)
    {
        var pattern = Pattern.Parse(usage, Kind);
        if (usage != command.Usage)
            pattern = pattern.Flagged(Pattern.Parse(command.Usage, Kind));
        if (command.Name is null)
        {
            command.Name = pattern.Name;
            command.NeededArguments = [.. pattern.Lead is { } lead ? [lead.Name] : Enumerable.Empty<string>(), .. pattern.Needed.Select(argument => argument.Name)];
        }

        Place(new(command, pattern, false));
        if (command.Questions.Count > 0 && pattern.Lead is null)
            Place(new(command, pattern with { Head = [.. pattern.Head, pattern.Head.Any(word => word.Any(Scan.IsHan)) ? Words.Chinese["form"] : "form"] }, true));
    }

    private void Place(Entry entry)
    {
        var (table, key) = entry.Pattern.Lead is { } lead ? (_byLetter, lead.Letter) : (_byFirst, char.ToLowerInvariant(entry.Pattern.Head[0][0]));
        if (!table.TryGetValue(key, out var entries))
            table[key] = entries = [];
        var same = entries.Find(other => other.Pattern.Head.SequenceEqual(entry.Pattern.Head, StringComparer.OrdinalIgnoreCase)
            && (entry.Pattern.Head.Count > 0 || other.Pattern.FirstArgument == entry.Pattern.FirstArgument));
        if (same is not null)
            throw new InvalidOperationException($"'{entry.Pattern.Usage}' and '{same.Pattern.Usage}' begin with the same words.");
        entries.Add(entry);
    }

    private sealed record Entry(Command Command, Pattern Pattern, bool Form)
    {
        public int Length { get; } = Pattern.Head.Sum(word => word.Length + 1);

        public bool IsChinese { get; } = Pattern.Head.Any(word => word.Any(Scan.IsHan));
    }
}

/// <summary>A command found by its words.</summary>
/// <param name="Rest">What was typed behind them.</param>
/// <param name="Lead">The references before them, if any.</param>
/// <param name="Form">Whether the form was asked for.</param>
public sealed record Match(Command Command, Pattern Pattern, string Rest, string? Lead, bool Form);
