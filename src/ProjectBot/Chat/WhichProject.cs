using ProjectBot.Cards;
using ProjectBot.Team;

namespace ProjectBot.Chat;

/// <summary>
/// What was said where no project is talked about, by somebody who is in some: it waits in a draft of the command that switches, which asks
/// for the project, and is done there.
/// </summary>
/// <param name="wish">What a text wants.</param>
/// <param name="run">Does line after line.</param>
internal sealed class WhichProject(
    CommandMap map, Func<Context, string, Wish> wish, Func<Context, Drafts, IReadOnlyList<string>, ValueTask<Understood>> run)
{
    private const int MostOffered = 6, MostWaiting = 10, MostMisses = 3, ShortestName = 2, LongestFirst = 60;

    private static readonly HashSet<string> Around = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "one", "project", "in", "for", "to", "of", "it", "is", "it's", "its", "that", "that's", "please", "with", "into", "let's", "say",
        "i", "mean", "think",
    };

    /// <summary>The question for the project that a line needs; null where none is needed, or there is nothing to choose from.</summary>
    public async ValueTask<Understood?> Asked(Context context, Drafts drafts, string text)
    {
        if (context.Here is not null || map.Switches is not { } switches || wish(context, text) is not { Needed: > Role.Anyone } wanted
            || !(IsAskable(context) || (wanted.Title is not null && context is { Room.IsPrivate: true, Theirs.Count: 0 } && map.Founds is not null)))
            return null;
        var draft = Draft.Of(switches, []) with { IsRepair = true, Quote = context.Quote };
        // "add a task to Alpha Tower: buy paint": it was said already.
        if (Told(context, text) is var (project, rest) && wish(context, rest) is { Needed: > Role.Anyone } there)
            return await Switched(context, drafts, draft.Taking(context) with { Then = [new(rest, there.Title)] },
                await run(context, drafts with { Open = null }, [$"{switches.Name} {project.Id}"]));
        return await Asked(context, drafts, draft, new Later(text, wanted.Title), wanted.Needed);
    }

    private static readonly HashSet<string> Placing = new(StringComparer.OrdinalIgnoreCase) { "to", "in", "into", "for", "of", "on", "at", "the",
        "project", "项目" };

    /// <summary>The one project that a line names, behind a word like "in", and the line without it.</summary>
    private static (Project Project, string Line)? Told(Context context, string text)
    {
        if (!context.Room.IsPrivate || context.Theirs.Where(project => IsNamed(project, text)).ToList() is not [var project])
            return null;
        var at = text.IndexOf(project.Name, StringComparison.OrdinalIgnoreCase);
        List<string> before = [.. text[..at].Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        var places = before.Count;
        while (places > 0 && Placing.Contains(before[places - 1]))
            places--;
        var rest = text[(at + project.Name.Length)..].TrimStart();
        var isCalled = rest.StartsWith("project", StringComparison.OrdinalIgnoreCase);
        rest = isCalled ? rest[7..].TrimStart() : rest;
        // "Draft the plan for Gamma" may be for a client of that name.
        return places == before.Count || !(isCalled || rest is [':' or '：', ..]) ? null
            : (project, $"{string.Join(' ', before.Take(places))} {rest.TrimStart(' ', ':', '：', ',', '，')}".Trim());
    }

    /// <summary>What somebody may bind a conversation to; where others read along that takes a manager.</summary>
    private static bool IsAskable(Context context) => context.Room.IsPrivate ? context.Theirs.Count > 0
        : context.Theirs.Any(project => project.RoleOf(context.Me) == Role.Manager);

    private static async ValueTask<Understood> Asked(Context context, Drafts drafts, Draft draft, Later? later, Role needed)
    {
        draft = draft.Taking(context) with { Then = later is null ? draft.Then : draft.Then.Add(later) };
        return Question(context, drafts, await Offering(context, draft, needed));
    }

    /// <summary>With the projects that can be meant; names of projects are nothing for those who read along.</summary>
    public static async ValueTask<Draft> Offering(Context context, Draft draft, Role needed = Role.Anyone)
    {
        draft = draft with { Asking = BasicArguments.Name.Name };
        if (!context.Room.IsPrivate)
            return draft;
        var open = (await context.Directory.ProjectsOf(context.Me)).Where(project => !project.Archived).ToList();
        var able = open.FindAll(project => project.RoleOf(context.Me) >= needed);
        var projects = await context.Directory.NewestUsed(context.Me, able.Count > 0 ? able : open);
        // The one that was named in it comes first.
        projects = [.. projects.OrderByDescending(project => draft.Then.Any(line => IsNamed(project, line.Text)))];
        return draft with
        {
            Options = [.. projects.Take(MostOffered).Select(project => new Option(project.Name, project.Id))], More = projects.Count > MostOffered,
        };
    }

    /// <summary>Whether the draft waits for a project.</summary>
    public bool IsOpen(Draft draft) => map.Switches?.Name == draft.Command;

    /// <param name="before">What is said before it.</param>
    public static Reply Question(Context context, Draft draft, string? before = null)
    {
        var words = context.Words;
        // What was typed, and where else somebody works, is not said again to all who read along.
        var sentence = !context.Room.IsPrivate ? words["Which project is that for? Say its whole name; I list none where others read along."]
            : draft.Then.IsEmpty ? words["Which project?"]
            : draft.Options.IsEmpty ? words.Say($"{Quoted()}: you are in no project yet. What shall your first one be called?")
            : draft.Then.All(line => line.Title is not null) ? words.Say($"Add {Quoted()} to which project?")
            : words.Say($"{Quoted()}: in which project?");
        if (draft.More)
            sentence += (words.IsChinese ? "" : " ") + words["Say the name if it is another."];
        return new Reply(before is null ? sentence : $"{before}\n{sentence}")
            .With([.. draft.Options.Select(option => new Button(option.Label, option.Say)), Questions.Cancel(words)]);

        string Quoted() => words.List([.. draft.Then.Select(line => $"“{Shorter.Line((line.Title ?? line.Text).ReplaceLineEndings("; "), 60)}”")]);
    }

    private static Understood Question(Context context, Drafts drafts, Draft draft, string? before = null) =>
        Filling.Asked(drafts, draft, Question(context, draft, before));

    /// <summary>Something was said while the question is open: a project, another line for it, or something else, which leaves it open.</summary>
    public async ValueTask<Understood> Answered(Context context, Drafts drafts, Draft draft, string text)
    {
        var theirs = await context.Directory.ProjectsOf(context.Me);
        if (draft.Options.IsEmpty && theirs.Count > 0)
            draft = await Offering(context, draft);
        if (Meant(context, theirs, text) is { } project)
        {
            if (context.Here?.Project.Id == project.Id && !draft.Then.IsEmpty)
                return await Done(context, drafts, draft, null);
            var switched = await run(context, drafts with { Open = null }, [$"{map.Switches!.Name} {project.Id}"]);
            return context.Here?.Project.Id == project.Id ? switched : await Switched(context, drafts, draft, switched);
        }


        // The first one is made for what waits.
        if (theirs.Count == 0 && context.Room.IsPrivate && map.Founds is { } founds && text.Length <= LongestFirst && map.Find(text, context) is null
            && wish(context, text) is { Needed: Role.Anyone })
            return await Switched(context, drafts, draft, await run(context, drafts with { Open = null }, [$"{founds.Name} {text}"]));
        if (context.Here is null && wish(context, text) is { Needed: > Role.Anyone } more && draft.Then.Length < MostWaiting)
            return await Asked(context, drafts, draft with { Misses = 0 }, new(text, more.Title), more.Needed);
        var other = await run(context, drafts with { Open = null }, [text]);
        if (other.Reply.Saves.Any(saved => saved is Conversation { Project: not null }))
            return await Switched(context, drafts, draft, other);
        if (other.Drafts.Open is { } asked)
            return other with { Drafts = other.Drafts.Park(draft) with { Open = asked } };
        if (other.Command is not null)
            return Question(context, drafts, draft) is var again ? again with { Reply = other.Reply.And(again.Reply), Command = other.Command } : other;
        var unknown = context.Say($"You are in no project called “{Shorter.Line(text, 60)}”.");
        return draft.Misses + 1 < MostMisses ? Question(context, drafts, draft with { Misses = draft.Misses + 1 }, unknown)
            : new(new Reply(context.Say($"{unknown} I have put this aside; nothing is lost.")).With(new Button(context.Words["Go on with it"],
                context.Words[DialogWords.Resume])), drafts.Park(draft));
    }

    /// <summary>The conversation is about a project now, if that was not refused: what waited for it is done.</summary>
    private async ValueTask<Understood> Switched(Context context, Drafts drafts, Draft draft, Understood switched)
    {
        var (said, saves) = (switched.Reply, switched.Reply.Saves);
        if (saves.OfType<Conversation>().LastOrDefault() is not { Project: { } id } room)
            return Question(context, drafts, draft) is var again ? again with { Reply = said.And(again.Reply), Command = switched.Command } : switched;
        if (draft.Then.IsEmpty)
            return switched with { Drafts = drafts with { Open = null } };
        var project = saves.OfType<Project>().LastOrDefault(made => made.Id == id) ?? await context.Store.Find<Project>(id);
        var there = context.About(await context.Directory.In(room, project!, context.Me, context.Words, context.Now), room, saves, draft);
        // What was only chosen on the way is nothing to take back; a project that was made is.
        var isNew = saves.Any(saved => saved is Project);
        return await Done(there, drafts, draft, new Reply(said.Text) { Saves = isNew ? saves : [], Housekeeping = isNew ? [] : saves, About = id });
    }

    private async ValueTask<Understood> Done(Context there, Drafts drafts, Draft draft, Reply? before)
    {
        var done = await run(there, drafts with { Open = null }, [.. draft.Then.Select(line => line.Text)]);
        if (before is null)
            return done;
        var reply = done.Reply with
        {
            Saves = [.. before.Saves, .. done.Reply.Saves], Housekeeping = [.. before.Housekeeping, .. done.Reply.Housekeeping], About = before.About,
        };
        return done with { Reply = reply.Saying(reply.Text is { } text ? $"{before.Text}\n{text}" : before.Text), There = there };
    }

    /// <summary>The project that was said, in the lane of which what waits will be done.</summary>
    public static Project? Meant(Context context, IReadOnlyList<Project> theirs, string text)
    {
        var exact = theirs.Where(project => text.Equals(project.Id, StringComparison.OrdinalIgnoreCase)).Concat(theirs.Where(project =>
            text.Equals(project.Name, StringComparison.OrdinalIgnoreCase))).ToList();
        if (exact.Count > 0 || text.Length < ShortestName || !context.Room.IsPrivate)
            return exact is [var first, ..] ? first : null;
        var parts = theirs.Where(project => project.Name.Contains(text, StringComparison.OrdinalIgnoreCase)).ToList();
        if (parts.Count > 0)
            return parts is [var only] ? only : null;
        // "the Apollo one"; of Apollo and Apollo Launch the longer one was said.
        var named = theirs.Where(project => IsNamed(project, text) && IsNothingElse(project, text)).ToList();
        var longest = named.MaxBy(project => project.Name.Length);
        return longest is not null && named.TrueForAll(other => longest.Name.Contains(other.Name, StringComparison.OrdinalIgnoreCase)) ? longest : null;
    }

    /// <summary>"the Apollo one, please", but not "tasks of Apollo".</summary>
    private static bool IsNothingElse(Project project, string text)
    {
        var rest = text.Replace(project.Name, " ", StringComparison.OrdinalIgnoreCase);
        return rest.Any(Scan.IsHan) ? rest.Count(char.IsLetterOrDigit) <= MostHanAround
            : rest.Split([' ', ',', '.', '!', '?', ':'], StringSplitOptions.RemoveEmptyEntries).All(Around.Contains);
    }

    private const int MostHanAround = 4;

    /// <summary>Whether the name stands in the text as words of its own.</summary>
    private static bool IsNamed(Project project, string text)
    {
        var at = text.IndexOf(project.Name, StringComparison.OrdinalIgnoreCase);
        var end = at + project.Name.Length;
        return at >= 0 && project.Name.Length >= ShortestName && (at == 0 || IsEdge(text[at - 1], text[at]))
            && (end == text.Length || IsEdge(text[end], text[end - 1]));
    }

    private static bool IsEdge(char beside, char of) => !char.IsLetterOrDigit(beside) || Scan.IsHan(beside) || Scan.IsHan(of);
}

/// <summary>What a text wants, as far as it tells without a project.</summary>
/// <param name="Needed">The least role it takes in the project it does not name; anyone where it needs none.</param>
/// <param name="Title">What it adds, if that is what it does.</param>
internal readonly record struct Wish(Role Needed, string? Title);

/// <summary>A line that waits for a project.</summary>
/// <param name="Title">What it adds, if that is what it does.</param>
public sealed record Later(string Text, string? Title = null);
