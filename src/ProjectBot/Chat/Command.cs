using ProjectBot.Team;

namespace ProjectBot.Chat;

/// <summary>Decides what a command does. Returns it; does nothing itself.</summary>
public delegate ValueTask<Reply> Handler(Context context, Args args);

/// <summary>A room of the product: its commands, one row each.</summary>
public interface IFeature
{
    /// <summary>The chapter of help its commands stand in; a key of the words.</summary>
    string Chapter => "";

    void Map(CommandMap map);
}

/// <summary>One command. The usage line is what help shows, what is matched, and the key of its Chinese form.</summary>
public sealed class Command(string usage, Handler handler, string summary)
{
    public string Usage { get; } = usage;

    public Handler Handle { get; } = handler;

    /// <summary>The chapter of help it stands in.</summary>
    public string Chapter { get; internal set; } = "";

    /// <summary>What it does, for help; a key of the words.</summary>
    public string Summary { get; } = summary;

    /// <summary>The first words of the English usage line, which are its alone: <c>task add</c>, <c>{task} done</c>.</summary>
    public string Name { get; internal set; } = null!;

    /// <summary>Its usage line, taken apart.</summary>
    public Pattern Pattern { get; internal set; } = null!;

    /// <summary>The arguments of its usage lines, by name.</summary>
    internal Dictionary<string, Argument> Arguments { get; } = new(StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">No usage line of the command has such an argument.</exception>
    public Argument Argument(string name) => Arguments[name];

    /// <summary>The arguments it cannot do without, from its usage line.</summary>
    public IReadOnlyList<string> NeededArguments { get; internal set; } = [];

    /// <summary>The least role it needs in the project. Anything above <see cref="Role.Anyone"/> needs a project.</summary>
    public Role Needed { get; private set; } = Role.Member;

    /// <summary>Other ways to say the same in English; their arguments are the same.</summary>
    public List<string> Alternatives { get; } = [];

    /// <summary>The questions of its dialog and the fields of its form, in order; required first.</summary>
    public IReadOnlyList<Question> Questions { get; private set; } = [];

    public Command Needs(Role role)
    {
        Needed = role;
        return this;
    }

    /// <summary>Said by buttons only; help does not list it.</summary>
    public bool IsQuiet { get; private set; }

    public Command Quiet()
    {
        IsQuiet = true;
        return this;
    }

    /// <summary>Whether it never changes anything: then it waits for nobody, and in the middle of a dialog it is simply answered.</summary>
    public bool OnlyReads { get; private set; }

    public Command Reads()
    {
        OnlyReads = true;
        return this;
    }

    /// <summary>Whether it takes something away, or lets something leave the house: it is never offered as what may have been meant.</summary>
    public bool Removes { get; private set; }

    public Command TakesAway()
    {
        Removes = true;
        return this;
    }

    /// <summary>Whether it is not there for clients of the project: they hear what they would hear if nobody had made it.</summary>
    public bool IsForTeam { get; private set; }

    public Command ForTeam()
    {
        IsForTeam = true;
        return this;
    }

    /// <summary>Whether it is not there for the team of the project: its words are free for what they say.</summary>
    public bool IsForClients { get; private set; }

    public Command ForClients()
    {
        IsForClients = true;
        return this;
    }

    /// <summary>Whether it says nothing of the project that strangers must not hear, so that it is done where some read along.</summary>
    public bool IsFitForStrangers { get; private set; }

    public Command Aloud()
    {
        IsFitForStrangers = true;
        return this;
    }

    /// <summary>Whether a free text of it yields to what is said of something by its name: "log 2h on the offer".</summary>
    public bool IsLoose { get; private set; }

    public Command Loosely()
    {
        IsLoose = true;
        return this;
    }

    /// <summary>Whether it may be done in a project that was put away.</summary>
    public bool IsForArchived { get; private set; }

    public Command EvenArchived()
    {
        IsForArchived = true;
        return this;
    }

    public Command Or(string usage)
    {
        Alternatives.Add(usage);
        return this;
    }

    /// <summary>
    /// Makes the command one that can be filled in by dialog or form: said bare, it asks; said with <c>form</c> behind it, it shows a form.
    /// </summary>
    public Command Asks(params Question[] questions)
    {
        Questions = questions;
        return this;
    }
}

/// <summary>A question for one argument, asked when the one-liner left it out.</summary>
/// <param name="Argument">The argument's name in the usage line; its reader reads the answer.</param>
/// <param name="Sentence">The question; a key of the words.</param>
/// <param name="Label">The label of the field on a form; a key of the words.</param>
/// <param name="Choices">Answers offered as buttons, readable by the argument's reader.</param>
public sealed record Question(string Argument, string Sentence, string Label, bool Required = false, Func<Context, IReadOnlyList<Option>>? Choices = null)
{
    /// <summary>What stands in the empty field of a form, as an example.</summary>
    public Func<Context, ValueTask<string?>>? Hint { get; init; }

    /// <summary>Arguments of which one is enough, so that it is not asked any more.</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];
}
