using ProjectBot.Cards;
using ProjectBot.Language;

namespace ProjectBot.Chat;

/// <summary>What is asked while a command is filled in, and how.</summary>
internal static class Questions
{
    /// <summary>The first argument that still has to be asked for.</summary>
    public static string? Next(Command command, Draft draft)
    {
        foreach (var question in command.Questions)
            if (!draft.Answers.ContainsKey(question.Argument) && !question.Unless.Any(draft.Answers.ContainsKey)
                && (question.Required || (draft.Everything && !draft.Asked.Contains(question.Argument))))
                return question.Argument;
        return command.NeededArguments.FirstOrDefault(name => !draft.Answers.ContainsKey(name));
    }

    public static bool IsNeeded(Command command, string argument) =>
        command.Questions.Any(question => question.Argument == argument && question.Required) || command.NeededArguments.Contains(argument);

    /// <summary>The question a draft waits for.</summary>
    /// <param name="before">What is said before it.</param>
    public static Reply Ask(Context context, Command command, Draft draft, string? before = null)
    {
        var words = context.Words;
        var question = command.Questions.FirstOrDefault(question => question.Argument == draft.Asking);
        var sentence = question is not null ? words[question.Sentence] : words.Say($"Which {words.Slot(draft.Asking)}?");
        if (draft.Subject is { } subject)
            sentence = words.Say($"{subject}: {sentence}");
        var reply = new Reply(before is null ? sentence : $"{before}\n{sentence}");
        if (!draft.Options.IsEmpty)
            reply = reply.With([.. draft.Options.Select(option => new Button(option.Label, option.Say))]);
        else if ((question?.Choices?.Invoke(context) ?? command.Argument(draft.Asking).Options(context)) is { } choices)
            reply = reply.With([.. choices.Select(choice => new Button(choice.Label, choice.Say))]);
        if (!IsNeeded(command, draft.Asking))
            reply = reply.With(new Button(words["Skip"], words[DialogWords.Skip]),
                new Button(words["Save now"], words[DialogWords.Save], ButtonStyle.Primary));
        return reply.With(Cancel(words));
    }

    public static Button Cancel(Words words) => new(words["Cancel"], words[DialogWords.Cancel]);
}
