using ProjectBot.Cards;
using ProjectBot.Team;

namespace ProjectBot.Chat;

/// <summary>
/// Files that came and that no line has placed: they wait in a draft of the command that takes them, which asks what it needs.
/// </summary>
internal sealed class Unplaced(CommandMap map, Rights rights)
{
    /// <summary>Asks where the files belong, after whatever was answered; nothing sent is lost.</summary>
    /// <param name="note">What was said of them.</param>
    public async ValueTask<Understood> Asked(Context context, Understood understood, string? note = null)
    {
        if (context.Files.IsEmpty || map.FilePlaces is not { Asks: var command })
            return understood;
        var drafts = understood.Drafts;
        if (drafts.Open is { } open)
            return understood with { Drafts = drafts with { Open = open.Taking(context) } };
        note ??= context.AboutFiles;
        var draft = Draft.Of(command, note is null ? [] : [(BasicArguments.Note.Name, note)]).Taking(context);
        if (await rights.Refusal(context, command, []) is { } refused)
            return understood with { Reply = understood.Reply.Says.IsNothing ? refused : understood.Reply, Drafts = drafts.Park(draft) };
        draft = draft with { Asking = Questions.Next(command, draft) ?? "" };
        return Waiting(context, drafts, command, draft, understood.Reply) with { Command = understood.Command };
    }

    /// <summary>What was named does not do: the same question once more, so that the files have not to be sent again.</summary>
    public Understood AskAgain(Context context, Reply refusal, Drafts drafts, Command command, Draft draft)
    {
        context.Files = [];
        var needed = command.NeededArguments[0];
        draft = draft with { Answers = draft.Answers.Remove(needed), Asking = needed };
        return Waiting(context, drafts, command, draft, refusal) with { Command = command };
    }

    /// <summary>The question that is open, with the files that wait for its answer.</summary>
    /// <param name="after">What was answered before it.</param>
    public Understood Waiting(Context context, Drafts drafts, Command command, Draft draft, Reply? after = null)
    {
        var have = context.Say($"I have {context.Words.List([.. draft.Files.Select(file => Shorter.Line(file.Name))])}.");
        // What is refused and why the files wait is one sentence after the other; an answer with a card is a message of its own.
        var isShort = after is { Card: null, IsRefusal: true, Also.IsEmpty: true };
        var question = Questions.Ask(context, command, draft, isShort ? $"{after!.Text}\n{have}" : have);
        if (command == map.FilePlaces?.Asks && context is { Role: >= Role.Member, Viewer: >= Role.Member })
            question = question.Saying(string.Join(context.Words.IsChinese ? "" : " ", question.Text, context.Words[map.FilePlaces.ForNew]));
        if (isShort)
            question = question with { Says = question.Says with { Buttons = [.. after!.Buttons, .. question.Buttons] } };
        var asked = Filling.Asked(drafts, draft, question);
        return isShort || after is null || after.Says.IsNothing ? asked : asked with { Reply = after.And(asked.Reply) };
    }

    /// <summary>Says what could not be kept, unless that was said already.</summary>
    public static Understood Told(Context context, Understood understood)
    {
        if (context.Unkept.IsEmpty)
            return understood;
        var unkept = new Reply(string.Join('\n', context.Unkept));
        return understood with { Reply = understood.Reply.Says.IsNothing ? understood.Reply.Saying(unkept.Text) : understood.Reply.And(unkept) };
    }
}
