using System.Collections.Immutable;
using ProjectBot.Cards;

namespace ProjectBot.Chat;

/// <summary>The same questions all at once, on a card.</summary>
public static class Forms
{
    public static Card For(Context context, CommandMap map, Match match)
    {
        var words = context.Words;
        var inputs = match.Command.Questions.Select(question => Field(context, map.Kind(question.Argument), question));
        return new(words[match.Command.Summary], [.. inputs],
            [new Button(words["Save"], string.Join(' ', match.Pattern.Head), ButtonStyle.Primary)]);
    }

    /// <summary>What was filled in, as if it had been typed.</summary>
    public static ImmutableDictionary<string, string> Answers(Context context, CommandMap map, Command command)
    {
        var answers = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var question in command.Questions)
            if (context.Turn.Values.TryGetValue(question.Argument, out var value) && value.Trim() is { Length: > 0 } text)
                answers[question.Argument] = map.Kind(question.Argument).Several
                    ? string.Join('\n', text.Split([',', '，', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    : text;
        return answers.ToImmutable();
    }

    private static Input Field(Context context, Argument argument, Question question)
    {
        var label = context.Words[question.Label];
        return argument.Field switch
        {
            _ when question.Choices?.Invoke(context) is { Count: > 0 } choices =>
                new ChoiceInput(argument.Name, label, [.. choices.Select(choice => new Choice(choice, choice))], Several: argument.Several, Required: question.Required),
            Chat.Field.Day => new DateInput(argument.Name, label, Required: question.Required),
            Chat.Field.Lines => new TextInput(argument.Name, label, Required: question.Required, Lines: true),
            _ => new TextInput(argument.Name, label, Required: question.Required),
        };
    }
}
