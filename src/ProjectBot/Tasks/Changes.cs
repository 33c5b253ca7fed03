using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Language;

namespace ProjectBot.Tasks;

/// <summary>What a change is called, in any language; for clients without what is internal.</summary>
public sealed record Said(Func<Words, string> Full, Func<Words, string>? ForClients = null)
{
    public static implicit operator Said(string key) => new(words => words[key]);

    public string In(Words words, bool client) => (client ? ForClients ?? Full : Full)(words);
}

/// <summary>One command done to one task or several: what was changed, and what was refused and why.</summary>
public sealed class Changes
{
    private const int MostRefusals = 10;

    private readonly List<string> _refused = [];
    private readonly List<(TaskItem Before, TaskItem After)> _made = [];

    private Changes(Desk desk) => Desk = desk;

    public Desk Desk { get; }

    public IReadOnlyList<(TaskItem Before, TaskItem After)> Made => _made;

    /// <summary>The tasks a command names.</summary>
    public static IReadOnlyList<TaskRef> Named(Args args) => args.TryGet(TaskArguments.Tasks, out var several) ? several : [args.Get(TaskArguments.Task)];

    /// <summary>Does a change to each task named and says it: the whole of most commands.</summary>
    public static async ValueTask<Reply> Each(Context context, Args args, Func<TaskItem, Outcome> change, Said said, Tell tell = Tell.Nobody, string? hush = null)
    {
        var (desk, refusal) = await Desk.For(context, Named(args));
        if (desk is null || (hush is not null && (refusal = desk.Hush(hush)) is not null))
            return new Reply(refusal);
        return await (await Make(desk, args, change)).Say(said, tell);
    }

    /// <param name="share">Whether the change lets clients see the task: then it may be named where they read.</param>
    public static async ValueTask<Changes> Make(Desk desk, Args args, Func<TaskItem, Outcome> change, bool share = false)
    {
        var changes = new Changes(desk);
        foreach (var named in Named(args))
        {
            var (task, refusal) = await desk.Take(named.Number, share);
            if (task is null)
                changes._refused.Add(refusal!);
            else if (change(task) is var outcome && outcome.Task is { } after)
                changes._made.Add((task, after));
            else
                changes._refused.Add(desk.Context.Say(outcome.Refusal!));
        }

        return changes;
    }

    /// <summary>The receipt, the writes and the messages to others.</summary>
    /// <param name="more">Lines after the receipt.</param>
    public async ValueTask<Reply> Say(Said said, Tell tell = Tell.Nobody, IEnumerable<string>? more = null, params Button[] buttons)
    {
        var context = Desk.Context;
        if (_made.Count == 0)
            return await Refusal();
        var subject = _made is [var (_, one)] ? $"{one.Ref} {one.Title}" : Desk.Words.List([.. _made.Select(made => made.After.Ref)]);
        var text = string.Join('\n', [Receipt.Sentence(context, subject, said.In(Desk.Words, Desk.ForClients)), .. more ?? [], .. Refusals()]);
        var card = context.Turn.Press is not null && _made is [var (_, pressed)] ? await TaskCard.Of(Desk, Saved(pressed)) : null;
        var reply = Receipt.For(context, text, card, buttons).Saving(_made.Select(made => made.After));
        return Notices.Tell(reply, this, said, tell);
    }

    /// <summary>The task as it will be read once this turn is kept.</summary>
    public static TaskItem Saved(TaskItem task) => task with { Version = task.Version + 1 };

    private IEnumerable<string> Refusals() => _refused.Count <= MostRefusals ? _refused
        : _refused.Take(MostRefusals).Append(Desk.Words.Count(_refused.Count - MostRefusals, "and {0} more", "and {0} more"));

    // A button on an old card: say why not, and show how things are now.
    private async ValueTask<Reply> Refusal()
    {
        var text = string.Join('\n', Refusals());
        if (Desk.Context.Turn.Press?.Subject is not { } subject || await Desk.Context.Store.Find<TaskItem>(subject) is not { } task
            || task.Project != Desk.Project.Id || Visibility.Seen(Desk.Viewer, task) is null)
            return new Reply(text);
        return new Reply(text, await TaskCard.Of(Desk, task)) ;
    }
}
