using System.Text;
using ProjectBot.Chat;

namespace ProjectBot.Items;

/// <summary>The line of a command once more, with the values as they were read; for turning pages, refreshing, and keeping a list under a name.</summary>
internal static class Again
{
    /// <summary>Without the page; periods stay as they were typed, so that "this week" is the week of the day it is used.</summary>
    public static string Line(Context context)
    {
        var (command, draft) = (context.Command!, context.Draft);
        var pattern = command.Pattern;
        var text = new StringBuilder(string.Join(' ', pattern.Head));
        if (draft is null)
            return text.ToString();
        foreach (var phrase in pattern.Phrases)
            if (phrase.Argument is not { } argument)
            {
                if (draft.Flags.Contains(phrase.Flag))
                    text.Append(' ').Append(phrase.Flag);
            }
            else if (argument.Name != BasicArguments.Page.Name && draft.Answers.TryGetValue(argument.Name, out var answers))
                foreach (var answer in answers)
                    text.Append(' ').AppendJoin(' ', phrase.Before.Append(argument.Kind == "period" ? answer.Typed : answer.Canonical ?? answer.Typed).Concat(phrase.After));
        return text.ToString();
    }
}
