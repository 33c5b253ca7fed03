using ProjectBot.Cards;
using ProjectBot.Chat;

namespace ProjectBot.Tasks;

/// <summary>Dates, priority, estimate, labels, title, description.</summary>
public static class TaskFields
{
    public static void Map(CommandMap map)
    {
        map.Add("{tasks} due {due}", Due, "say when they are due")
            .Or("{tasks} by {due}")
            .Asks(new Question("due", "When is it due?", "Due", Required: true, Choices: TimeArguments.Days));
        map.Add("{tasks} due none", (context, args) => Changes.Each(context, args, task => task.DueOn(null), "without a due date"), "take the due date off")
            .Or("{tasks} no due date");
        map.Add("{tasks} starts {start}", Start, "say when they start")
            .Or("{tasks} start on {start}").Or("{tasks} from {start}");
        map.Add("{tasks} starts none", (context, args) => Changes.Each(context, args, task => task.StartOn(null), "without a start date"), "take the start date off");
        map.Add("{tasks} priority {level}", Priority, "say how urgent they are: p1 to p4")
            .Or("{tasks} {level}");
        map.Add("{tasks} priority none", (context, args) => Changes.Each(context, args, task => task.Prioritised(0), "without a priority"), "take the priority off");
        map.Add("{tasks} est {estimate}", Estimate, "say how much work they are")
            .Or("{tasks} estimate {estimate}");
        map.Add("{tasks} est none", (context, args) => Changes.Each(context, args, task => task.Estimated(0), "without an estimate", hush: "estimates"), "take the estimate off");
        map.Add("{tasks} label {label}", Label, "add a label")
            .Or("{tasks} {label}");
        map.Add("{tasks} unlabel {label}", Unlabel, "take a label off");
        map.Add("{task} rename {title}", Rename, "change the title")
            .Or("{task} title {title}");
        map.Add("{task} describe {text}", Describe, "change the description")
            .Or("{task} description {text}");
        map.Add("{task} describe none", (context, args) => Changes.Each(context, args, task => task.Describe(null), "without a description"), "take the description off");
    }

    public static async ValueTask<Reply> Due(Context context, Args args)
    {
        var day = args.Get(TimeArguments.Due);
        var named = Changes.Named(args);
        var (desk, refusal) = await Desk.For(context, named);
        if (desk is null)
            return new Reply(refusal);
        var changes = await Changes.Make(desk, args, task => task.DueOn(day));
        var change = new Button(context.Words["Change"], $"{string.Join(' ', changes.Made.Select(made => made.After.Ref))} due");
        return await changes.Say(new Said(words => words.Say($"due {words.Date(day, context.Today)}, {context.Zone.Id}")), Tell.Concerned, null, change);
    }

    public static ValueTask<Reply> Start(Context context, Args args)
    {
        var day = args.Get(TimeArguments.Start);
        return Changes.Each(context, args, task => task.StartOn(day), new Said(words => words.Say($"starts {words.Date(day, context.Today)}, {context.Zone.Id}")));
    }

    public static ValueTask<Reply> Priority(Context context, Args args)
    {
        var level = args.Get(TaskArguments.Level);
        return Changes.Each(context, args, task => task.Prioritised(level), TaskCardFacts.PriorityKey(level));
    }

    public static ValueTask<Reply> Estimate(Context context, Args args)
    {
        var minutes = args.Get(TimeArguments.Estimate);
        return Changes.Each(context, args, task => task.Estimated(minutes), new Said(words => words.Say($"{words.Duration(minutes)} estimated")), hush: "estimates");
    }

    public static ValueTask<Reply> Label(Context context, Args args)
    {
        var labels = args.All(TaskArguments.Label);
        return Changes.Each(context, args, task => task.Labelled(labels), new Said(words => words.Say($"labelled {Hashed(labels)}")));
    }

    public static ValueTask<Reply> Unlabel(Context context, Args args)
    {
        var labels = args.All(TaskArguments.Label);
        return Changes.Each(context, args, task => task.Unlabelled(labels), new Said(words => words.Say($"no longer labelled {Hashed(labels)}")));
    }

    public static ValueTask<Reply> Rename(Context context, Args args)
    {
        var title = args.Get(BasicArguments.Title);
        return Changes.Each(context, args, task => task.Rename(title), "renamed");
    }

    public static ValueTask<Reply> Describe(Context context, Args args)
    {
        var text = args.Get(BasicArguments.Text);
        return Changes.Each(context, args, task => task.Describe(text), "described");
    }

    private static string Hashed(IReadOnlyList<string> labels) => string.Join(' ', labels.Select(label => $"#{label}"));
}
