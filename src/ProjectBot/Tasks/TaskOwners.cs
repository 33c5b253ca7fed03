using ProjectBot.Team;
using ProjectBot.Chat;
using ProjectBot.Language;

namespace ProjectBot.Tasks;

/// <summary>Whose tasks they are.</summary>
public static class TaskOwners
{
    public static void Map(CommandMap map)
    {
        map.Add("{tasks} to {owner}", (context, args) => Give(context, args, (task, people) => task.GiveTo(people), (words, names) => words.Say($"for {names}")), "give tasks to somebody")
            .Or("{tasks} for {owner}").Or("assign {tasks} to {owner}")
            .Asks(new Question("owner", "Who does it?", "Owner", Required: true, Choices: PersonArguments.Team));
        map.Add("{tasks} also {owner}", (context, args) => Give(context, args, (task, people) => task.AlsoTo(people), (words, names) => words.Say($"also for {names}")), "add an owner")
            .Or("{tasks} and {owner}");
        map.Add("{tasks} not {owner}", (context, args) => Give(context, args, (task, people) => task.TakeFrom(people), (words, names) => words.Say($"no longer for {names}")), "take an owner off");
        map.Add("{tasks} to nobody", (context, args) => Changes.Each(context, args, task => task.Disown(), "for nobody"), "take all owners off");
    }

    private static ValueTask<Reply> Give(Context context, Args args, Func<TaskItem, IReadOnlyList<Person>, Outcome> give, Func<Words, string, string> said)
    {
        var people = args.All(PersonArguments.Owner);
        return Changes.Each(context, args, task => give(task, people), new Said(words => said(words, words.List([.. people.Select(person => person.Name)]))), Tell.NewOwners);
    }
}
