using ProjectBot.Cards;
using ProjectBot.Team;

namespace ProjectBot.Chat;

/// <summary>What waits for somebody.</summary>
/// <param name="Due">What is due this week.</param>
public readonly record struct Waiting(int Due, int Late)
{
    public static Waiting operator +(Waiting one, Waiting other) => new(one.Due + other.Due, one.Late + other.Late);
}

/// <summary>Says hello: where one is, what waits, and what can be pressed next.</summary>
internal sealed class Greeting(CommandMap map, Rights rights)
{
    /// <summary>So many projects are named, and looked through for what waits.</summary>
    private const int MostNamed = 3;

    public async ValueTask<Reply> Said(Context context)
    {
        var words = context.Words;
        var hello = context.Me.Name.Length > 0 ? context.Say($"Hello {context.Me.Name}!") : words["Hello!"];
        if (context.Here is { Role: > Role.Anyone } view && Rights.Strangers(view) is { } strangers)
            return new Reply(Joined(context, hello, strangers.Text)).With([.. strangers.Buttons, Button(context, "help")]);
        if (context is { Here: null, Room.IsPrivate: true, Theirs.Count: > 0 })
            return await OfSeveral(context, hello);
        var waits = context.Here is { IsForClients: false } team ? Waits(context, await Counted(team)) : null;
        var text = context.Here switch
        {
            null => words["I keep your team's projects in the chat. Start with a project, for example:"],
            // What it is called by now is for those who are in it.
            { Role: Role.Anyone } => words["You are not in the project that this conversation is about. One of its managers can add you."],
            { IsForClients: true } here => context.Say($"This conversation is about {here.Project.Name}. See what is shared with you:"),
            var here when waits is not null => Joined(context, context.Say($"This conversation is about {here.Project.Name}."), waits),
            var here => context.Say($"This conversation is about {here.Project.Name}. Say what needs doing, for example:"),
        };
        var first = new List<Button>();
        foreach (var (least, say) in map.FirstSteps)
            if (IsFor(least, context) && await rights.May(context, words[say]))
                first.Add(Button(context, say));
        // Where something waits, that is what one looks at first.
        if (waits is not null)
            first.Reverse();
        return new Reply(Joined(context, hello, text)).With([.. first, Button(context, "help")]);
    }

    /// <summary>Where it has to be said which project is meant: those used last, and what waits in them.</summary>
    private static string Names(Context context, IReadOnlyList<Project> projects) => projects.Count <= MostNamed
        ? context.Words.List([.. projects.Select(project => project.Name)])
        : context.Say($"{Listed(context, projects.Take(MostNamed))} and {projects.Count - MostNamed} more");

    private static string Listed(Context context, IEnumerable<Project> projects) =>
        string.Join(context.Words.IsChinese ? "、" : ", ", projects.Select(project => project.Name));

    private async ValueTask<Reply> OfSeveral(Context context, string hello)
    {
        var projects = await context.Directory.NewestUsed(context.Me, context.Theirs);
        var waiting = default(Waiting);
        foreach (var project in projects.Take(MostNamed))
            if (await context.Directory.Of(project.Id, context.Me, context.Words, context.Now) is { IsForClients: false } view)
                waiting += await Counted(view);
        var text = context.Say($"You are in {Names(context, projects)}. Which one do we talk about?");
        if (Waits(context, waiting) is { } waits)
            text = Joined(context, text, waits);
        return new Reply(Joined(context, hello, text)).With(
            [.. projects.Take(MostNamed).Select(project => new Button(project.Name, $"{map.Switches?.Name} {project.Id}")),
                .. projects.Count > MostNamed ? [new Button(context.Words["My projects"], "projects")] : Array.Empty<Button>(), Button(context, "help")]);
    }

    private async ValueTask<Waiting> Counted(View view)
    {
        var all = default(Waiting);
        foreach (var waits in map.Waits)
            all += await waits(view);
        return all;
    }

    private static string? Waits(Context context, Waiting waiting) => waiting switch
    {
        { Due: 0, Late: 0 } => null,
        { Late: 0, Due: var due } => context.Words.Count(due, "{0} of yours is due this week.", "{0} of yours are due this week."),
        { Due: 0, Late: var late } => context.Words.Count(late, "{0} of yours is overdue.", "{0} of yours are overdue."),
        var (due, late) => context.Words.Count(due, "{0} of yours is due this week", "{0} of yours are due this week") + context.Say($", {late} overdue."),
    };

    /// <summary>First steps of clients are not those of the team, and where there is no project the first is to make one.</summary>
    private static bool IsFor(Role least, Context context) => context.Here is null ? least == Role.Anyone
        : least > Role.Anyone && context.Viewer >= least && (least < Role.Member) == (context.Viewer < Role.Member);

    private static string Joined(Context context, string one, string? other) => $"{one}{(context.Words.IsChinese ? "" : " ")}{other}";

    private static Button Button(Context context, string say) => new(context.Words[say], context.Words[say]);
}
