using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Decisions;

/// <summary>Decisions: what holds, why, instead of what, and what it took the place of.</summary>
public sealed class DecisionKind() : Kind<Decision>('D', "decision", "decisions")
{
    private static readonly Argument<ItemRef> Older = ItemArguments.One("older", 'D');

    public override string Chapter => "Decisions";

    public override IReadOnlyList<Field<Decision>> Fields => DecisionFields.All;

    public override Decision New(Seed seed) => new()
    {
        Id = "", Number = 0, Title = seed.Title, Description = seed.Description, CreatedBy = seed.By, CreatedAt = seed.At,
    };

    protected override void Map(Rows<Decision> rows)
    {
        const string details = "{title} [because {grounds}] [instead of {instead}] [supersedes {older}] [decided {decided:day}] [for {owner}] [{label}]";
        var map = rows.Table;
        map.Declare(Older);
        Adds = map.Add($"decision add {details}", Decide, "note a decision: why, instead of what, in whose place").Aloud()
            .Or($"decide {details}").Or($"add decision {details}")
            .Asks(new Question("title", "What was decided?", "Title", Required: true), DecisionFields.Reason.Question()!, DecisionFields.Instead.Question()!,
                new Question("owner", "Who decided it?", "Owner", Choices: PersonArguments.Team));
        map.Add("{decision} superseded by {title}", Replaced, "decide something else in its place")
            .Asks(new Question("title", "What is decided instead?", "Title", Required: true));
        map.Add("{decision} supersedes {older}", Supersede, "say that it took the place of an older one");
        rows.Change("{decisions} withdraw [{reason}]",
            (decision, args, _) => decision.Withdraw(args.Find(BasicArguments.Reason)?.Trim()), (view, _) => view.Words["withdrawn"],
            "say that it is not in force any more", Tell.Concerned)
            .Or("{decisions} withdraw because {reason}");
        rows.Change("{decisions} reopen", (decision, _) => decision.Reopen(), "put {0} in force again", "say that it is in force again", Tell.Concerned);
        rows.List("decisions [mine] [all] [for {owner}] [{label}] [page {page}] [about {words}]", new()
        {
            Details = [new((decision, view) => State(decision, view)),
                new((decision, view) => decision.Decided is { } day ? view.Words.Date(day, view.Today) : null)],
            Order = (one, other) => other.Number.CompareTo(one.Number),
        }, "list the decisions in force, the newest first");
        DecisionWordings.Map(map);
        map.Examples.Add(new(Readers.Team, "what did we decide?"));
        map.Subjects.Add(new(Chapter, "decisions",
            "“we decided to use Postgres because it is free” · “decision: we ship on Tuesdays”",
            new(Readers.Everybody, "decisions"), new(Readers.Client, "decisions all"),
            new(Readers.Team, "what did we decide?"), new(Readers.Team, "my decisions"),
            new(Readers.Team, "decisions all"), new(Readers.Team, "is there a decision about the domain?"), new(Readers.Team, "decide")));
    }

    /// <summary>What it takes the place of must be there, and be in force.</summary>
    public override async ValueTask<(Outcome Outcome, IReadOnlyList<Document> Relied)> Check(Decision decision, View view, Args args)
    {
        decision = decision.Apart() with { Decided = decision.Decided ?? view.Today };
        if (!args.TryGet(Older, out var named))
            return (decision, []);
        return named.Project != view.Project.Id ? (Outcome.No($"Those belong to several projects. One project at a time, please."), [])
            : await At(named.Number, view) is { } older ? (decision.InPlaceOf(older).Newer, []) : (Outcome.No($"There is no {named} here."), []);
    }

    private async ValueTask<Reply> Decide(Context context, Args args)
    {
        var reply = await Adding.Add(context, args, this);
        return reply.Saves.OfType<Decision>().FirstOrDefault() is { Supersedes: > 0 } made && await At(made.Supersedes, context.Here!) is { } older
            ? reply.Saving(older with { SupersededBy = made.Number }) : reply;
    }

    private async ValueTask<Reply> Replaced(Context context, Args args)
    {
        var (found, refusal) = await Named.Only(context, Kinds, args.Get(One));
        return found is not var (view, _) ? refusal!
            : await Decide(context.In(view), new Args().Add(BasicArguments.Title, args.Get(BasicArguments.Title)).Add(Older, args.Get(One)));
    }

    private async ValueTask<Reply> Supersede(Context context, Args args)
    {
        if (Named.Apart(context, [args.Get(One)], [args.Get(Older)]) is { } apart)
            return apart;
        var (found, refusal) = await Named.Only(context, Kinds, args.Get(Older));
        if (found is not var (_, item))
            return refusal!;
        var replaced = (Decision)item;
        var (edit, no) = await Edit.Make(context, Kinds, [args.Get(One)], (decision, _) =>
        {
            var (newer, older) = ((Decision)decision).InPlaceOf((Decision)item);
            replaced = older;
            return newer;
        });
        if (edit is null)
            return no!;
        var reply = await edit.Say(new((view, what) => view.Say($"put {what} in the place of {item.Ref} {item.Title}")), Tell.Concerned);
        return edit.Made.Count > 0 ? reply.Saving(replaced) : reply;
    }

    private async ValueTask<Decision?> At(int number, View view) =>
        (await All(view)).OfType<Decision>().FirstOrDefault(one => one.Number == number && Seen(one, view.Viewer) is not null);

    protected override string State(Decision decision, View view) => decision switch
    {
        { IsWithdrawn: true } => view.Words["withdrawn"],
        { SupersededBy: > 0 } when view.IsForClients => view.Words["superseded"],
        { SupersededBy: var by and > 0 } => view.Say($"superseded by D{by}"),
        _ => view.Words["in force"],
    };

    protected override string StateSaid(Decision decision, View view) => decision is { IsWithdrawn: true, Why: { Length: > 0 } why } && !view.IsForClients
        ? view.Say($"withdrawn: {why}") : State(decision, view);

    protected override IEnumerable<string> More(Decision? before, Decision after, View view) =>
        before is null || view.IsForClients || before.Supersedes == after.Supersedes ? []
            : [after.Supersedes > 0 ? view.Say($"in the place of D{after.Supersedes}") : view.Say($"no more in the place of D{before.Supersedes}")];

    /// <summary>What holds now of something that does not hold any more, and what it took the place of itself.</summary>
    protected override async ValueTask<IEnumerable<(string Name, string Value)>> Facts(Decision decision, View view)
    {
        var facts = new List<(string, string)>();
        if (decision.SupersededBy > 0)
        {
            var (now, seen) = (decision, new HashSet<int>());
            while (seen.Add(now.Number) && now.SupersededBy > 0 && await At(now.SupersededBy, view) is { } next)
                now = next;
            if (now.Number != decision.Number)
                facts.Add((view.Words["Now"], now.IsFinished ? $"{now.Ref} {now.Title} ({State(now, view)})" : $"{now.Ref} {now.Title}"));
        }
        if (decision.Supersedes > 0 && await At(decision.Supersedes, view) is { } older)
            facts.Add((view.Words["In the place of"], $"{older.Ref} {older.Title}"));
        if (decision is { IsWithdrawn: true, Why: { Length: > 0 } why } && !view.IsForClients)
            facts.Add((view.Words["Withdrawn because"], why));
        return facts;
    }

    protected override IEnumerable<Button> Buttons(Decision decision, string me, View view)
    {
        var words = view.Words;
        if (decision.SupersededBy > 0)
            return [new(view.Say($"Show D{decision.SupersededBy}"), $"{view.Prefix}D{decision.SupersededBy}")];
        return decision.IsWithdrawn ? [new(words["Reopen"], $"{me} reopen")] :
        [
            .. decision.Reason is null ? (Button[])[new(words["Grounds…"], $"{me} grounds")] : [],
            new(words["Supersede…"], $"{me} superseded by"), new(words["Withdraw…"], $"{me} withdraw"),
        ];
    }

    public override IEnumerable<string?> SearchTexts(Item item) => [.. base.SearchTexts(item), ((Decision)item).Reason, ((Decision)item).Instead];
}
