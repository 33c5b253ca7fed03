using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Chat;

namespace ProjectBot.Tasks;

/// <summary>New tasks: in one line, by dialog, by form, from a message.</summary>
public static class TaskAdding
{
    private static readonly int[] Hours = [1, 2, 4, 8];
    private const string Details = "[for {owner}] [by {due}] [due {due}] [from {start}] [{priority}] [est {estimate}] [under {parent}] [after {others}] [{label}] [{recurrence}]";

    public static void Map(CommandMap map)
    {
        map.Add($"task add {{title}} {Details}", Add, "add a task")
            .Or($"add task {{title}} {Details}")
            .Or($"new task {{title}} {Details}")
            .Asks(
                new("title", "What is to be done?", "Title", Required: true),
                new("owner", "Who does it?", "Owner", Choices: PersonArguments.Team),
                new("due", "When is it due?", "Due", Choices: TimeArguments.Days),
                new("priority", "How urgent is it?", "Priority", Choices: context => [.. Enumerable.Range(1, 4).Select(level => new Option(TaskArguments.Priority.Label!(level, context), $"p{level}"))]),
                new("estimate", "How much work is it?", "Estimate", Choices: context => [.. Hours.Select(hours => new Option(context.Words.Duration(hours * 60), $"{hours}h"))]),
                new("label", "Any labels? Write them like #design.", "Labels"));
        map.Add($"task from message {Details}", Add, "make a task of the message quoted or forwarded")
            .Or($"make this a task {Details}");
    }

    public static async ValueTask<Reply> Add(Context context, Args args)
    {
        var desk = Desk.Here(context);
        if (Heading(args.Find(BasicArguments.Title), context.Quote) is not var (title, description))
            return new Reply(context.Words["Say what is to be done, for example: task add Prepare the kickoff deck"]);
        var due = Day(args, TimeArguments.Due);
        var start = Day(args, TimeArguments.Start);
        if (start > due)
            return new Reply(context.Words["It would be due before it starts. Say other dates."]);

        var every = await desk.Every();
        var task = new TaskItem
        {
            Id = "",
            Number = 0,
            Title = title,
            Description = description,
            Owners = [.. args.All(PersonArguments.Owner).Select(person => person.Id).Distinct()],
            Due = due,
            Start = start,
            Priority = args.Find(TaskArguments.Priority),
            Estimate = args.Find(TimeArguments.Estimate),
            Labels = [.. args.All(TaskArguments.Label).Distinct()],
            Recurrence = args.Find(TimeArguments.Rhythm),
            CreatedBy = desk.Me.Id,
            CreatedAt = context.Now,
            Origin = context.Quote is { } quote ? new(Cut(quote.Text, TaskItem.LongestText), quote.Author, quote.Link) : null,
        };
        var number = (int)await context.Store.Next(TaskItem.Series(desk.Project.Id));
        task = task with { Id = new TaskRef(desk.Project.Id, number).Id, Number = number };

        var links = await Link(desk, args, task, every);
        if (links.Refusal is { } refusal)
            return new Reply(refusal);
        task = links.Task;
        var reply = desk.ForClients ? Quietly(desk, task) : await Receipt(desk, task);
        return Notices.Added(reply.Saving(task).Relying(links.Relied.AsSpan()), desk, task);
    }

    private static async ValueTask<Reply> Receipt(Desk desk, TaskItem task)
    {
        var context = desk.Context;
        var owners = desk.Words.List([.. task.Owners.Select(desk.NameOf)]);
        var text = (task.Owners.IsEmpty, task.Due) switch
        {
            (false, { } due) => context.Say($"Added {task.Ref} for {owners}, due {Tasks.Receipt.Day(context, due)}."),
            (false, null) => context.Say($"Added {task.Ref} for {owners}. It has no date yet, so it is in the inbox."),
            (true, { } due) => context.Say($"Added {task.Ref}, due {Tasks.Receipt.Day(context, due)}. It has no owner yet, so it is in the inbox."),
            (true, null) => context.Say($"Added {task.Ref}. It has no owner and no date yet, so it is in the inbox."),
        };
        var alike = Array.Empty<TaskItem>();
        if (alike.Length > 0)
            text = $"{text}\n{context.Say($"Perhaps it is there already: {desk.Words.List([.. alike.Select(other => $"{other.Ref} {other.Title}")])}.")}";
        var card = await TaskCard.Of(desk, Changes.Saved(task));
        return task.Due is null ? Tasks.Receipt.For(context, text, card) : Tasks.Receipt.For(context, text, card, new Button(desk.Words["Change"], $"{task.Ref} due"));
    }

    // A new task is internal: where a client reads, nothing of it is shown.
    private static Reply Quietly(Desk desk, TaskItem task) =>
        Tasks.Receipt.For(desk.Context, desk.Context.Say($"Added {task.Ref}. It is internal and a client reads here, so ask me in private to see it. To let clients see it: {task.Ref} share"));

    private static async ValueTask<(TaskItem Task, string? Refusal, ImmutableArray<Storage.Document> Relied)> Link(Desk desk, Args args, TaskItem task, TaskSet every)
    {
        var relied = ImmutableArray.CreateBuilder<Storage.Document>();
        if (args.TryGet(TaskArguments.Parent, out var above))
        {
            var (parent, missing) = await desk.Take(above.Number);
            if (parent is null || task.Under(parent, every) is not { Task: { } under })
                return (task, missing ?? desk.Context.Say(task.Under(parent, every).Refusal!), []);
            task = under;
            relied.Add(parent);
        }

        foreach (var before in args.Find(TaskArguments.Others) ?? [])
        {
            var (other, missing) = await desk.Take(before.Number);
            if (other is null || task.WaitFor(other, every) is not { Task: { } after })
                return (task, missing ?? desk.Context.Say(task.WaitFor(other!, every).Refusal!), []);
            task = after;
            relied.Add(other);
        }

        return (task, null, relied.ToImmutable());
    }

    /// <summary>A title, and what does not fit into one; nothing typed is lost.</summary>
    internal static (string Title, string? Description)? Heading(string? typed, Quote? quote)
    {
        var text = typed?.Trim() is { Length: > 0 } said ? said : quote?.Text.Trim();
        if (string.IsNullOrEmpty(text))
            return null;
        var line = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length).Trim().ToString();
        var title = line.Length <= TaskItem.LongestTitle ? line : Cut(line, TaskItem.LongestTitle);
        // What was quoted is kept as the origin, which is internal; what was typed goes into the description.
        return (title, text == title || text == quote?.Text.Trim() ? null : Cut(text, TaskItem.LongestText));
    }

    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var space = text.LastIndexOf(' ', most - 2, most / 4);
        return $"{text.AsSpan(0, space > 0 ? space : char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1)}…";
    }

    private static DateOnly? Day(Args args, Argument<DateOnly> name) => args.TryGet(name, out var day) ? day : null;
}
