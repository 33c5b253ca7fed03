using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ProjectBot.Cards;

namespace ProjectBot.Chat;

/// <summary>The same questions all at once, on a card.</summary>
public static class Forms
{
    private const int MostPeople = 100;

    /// <summary>What may stand between two values; and the word "and".</summary>
    internal static readonly SearchValues<char> Joints = SearchValues.Create(",，、;；&和与");

    /// <summary>The empty form.</summary>
    public static ValueTask<Card> For(Context context, Match match) => For(context, match, FrozenDictionary<string, string>.Empty);

    /// <summary>The form as it was sent, with what is to be mended beside each field; null when everything can be read, or has to be asked about.</summary>
    public static async ValueTask<Card?> Again(Context context, Match match)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in match.Command.Questions)
            if (Problem(context, match.Command.Argument(question.Argument), question) is { } problem)
                problems[question.Argument] = problem;
        return problems.Count > 0 ? await For(context, match, problems) with { IsAgain = true } : null;
    }

    private static async ValueTask<Card> For(Context context, Match match, IReadOnlyDictionary<string, string> problems)
    {
        var words = context.Words;
        var inputs = ImmutableArray.CreateBuilder<Element>();
        foreach (var question in match.Command.Questions)
        {
            var hint = question.Hint is { } known ? await known(context) : null;
            inputs.Add(Field(context, match.Command.Argument(question.Argument), question, hint));
            if (problems.TryGetValue(question.Argument, out var problem))
                inputs.Add(new Text(problem, Tone.Bad));
        }
        var title = words[match.Command.Summary];
        return new($"{char.ToUpper(title[0], words.Culture)}{title[1..]}", inputs.ToImmutable(),
            [new Button(words["Save"], string.Join(' ', match.Pattern.Head), ButtonStyle.Primary)]);
    }

    /// <summary>What is wrong with what a field was filled in with. Somebody nobody knows may be added: that is asked about.</summary>
    private static string? Problem(Context context, Argument argument, Question question)
    {
        var text = Sent(context, question);
        if (text.Length == 0)
            return question.Required ? context.Say($"Please fill in {context.Words[question.Label]}.") : null;
        if (argument.Kind == PersonArguments.Person.Kind || argument.Kind == PersonArguments.Owner.Kind)
            return null;
        foreach (var one in argument.Several ? Split(text, argument, context) : [text])
            if (argument.Read(one, context, whole: true) is Fitted.No { Problem: var problem })
                return problem is not null ? context.Words.Say(problem)
                    : $"{context.Say($"I could not read “{Shorter.Line(one, 60)}” as an answer.")}{(context.Words.IsChinese ? "" : " ")}{
                        context.Words[question.Sentence]}";
        return null;
    }

    private static string Sent(Context context, Question question) =>
        context.Turn.Values.TryGetValue(question.Argument, out var value) ? value.Trim() : "";

    /// <summary>What was filled in, as if it had been typed.</summary>
    public static Draft Draft(Context context, Command command)
    {
        var answers = ImmutableDictionary.CreateBuilder<string, ImmutableArray<Answer>>(StringComparer.Ordinal);
        foreach (var question in command.Questions)
            if (context.Turn.Values.TryGetValue(question.Argument, out var value) && value.Trim() is { Length: > 0 } text)
                answers[question.Argument] = [.. (command.Argument(question.Argument) is { Several: true } several ? Split(text, several, context) : [text])
                    .Select(one => new Answer(one))];
        return new(command.Name, answers.ToImmutable()) { IsRepair = true };
    }

    /// <summary>Several values in one text: <c>ann, bo、chen</c>; those of one word need nothing between them.</summary>
    public static string[] Split(string text, Argument argument)
    {
        const StringSplitOptions Clean = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        var parts = text.Split([',', '，', '、', ';', '；'], Clean);
        return argument.Words != 1 ? parts : [.. parts.SelectMany(one => one.Split(' ', Clean)).Where(word => word is not ("and" or "和"))];
    }

    /// <summary>The same, where "ann and bo" is two if it is not one.</summary>
    internal static string[] Split(string text, Argument argument, Context context)
    {
        if (!text.AsSpan().ContainsAny(Joints) && (argument.Words != 1 || !text.Contains(' ', StringComparison.Ordinal))
            && !text.Contains(" and ", StringComparison.OrdinalIgnoreCase))
            return [text];
        var said = Split(text, argument);
        if (Array.TrueForAll(said, IsRead))
            return said;
        const StringSplitOptions Clean = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        string[] more = [.. said.SelectMany(one => one.Split([" and ", " & ", "和", "与"], Clean))];
        return Array.TrueForAll(more, IsRead) ? more : said;

        bool IsRead(string one) => argument.Read(one, context, whole: true) is not Fitted.No;
    }

    private static Input Field(Context context, Argument argument, Question question, string? hint)
    {
        var label = context.Words[question.Label];
        var value = Sent(context, question) is { Length: > 0 } sent ? sent : null;
        return argument.Field switch
        {
            // Whoever it is, one finds them by typing; a day is picked.
            _ when argument.Kind == PersonArguments.Owner.Kind => new ChoiceInput(argument.Name, label,
                [.. PersonArguments.Team(context, MostPeople).Select(one => new Choice(one.Label, one.Say))], value, Required: question.Required)
            { IsSearched = true },
            Chat.Field.Day => new DateInput(argument.Name, label, DateOnly.TryParse(value, CultureInfo.InvariantCulture, out var day) ? day : null,
                question.Required),
            _ when (question.Choices?.Invoke(context) ?? argument.Options(context)) is { Count: > 0 } choices =>
                new ChoiceInput(argument.Name, label, [.. choices.Select(choice => new Choice(choice.Label, choice.Say))],
                    value, argument.Several, question.Required),
            Chat.Field.Lines => new TextInput(argument.Name, label, value, question.Required, Lines: true),
            _ => new TextInput(argument.Name, label, value, question.Required, Hint: hint),
        };
    }
}
