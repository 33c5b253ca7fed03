using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Language;

namespace ProjectBot.Chat;

/// <summary>What a turn was understood as: the reply, the dialogs afterwards, and the command carried out, if one was.</summary>
public sealed record Decision(Reply Reply, Talk Talk, Command? Command = null);

/// <summary>Fills commands in question by question. An answer is read by the same reader as the same words in a one-liner.</summary>
public sealed class Dialogs(CommandMap map)
{
    private const int MostMisses = 3;
    private const int MostParked = 5;

    /// <summary>Asks the next question, or carries the command out when nothing is left to ask.</summary>
    public async ValueTask<Decision> Proceed(Context context, Talk talk, Command command, OpenDialog dialog)
    {
        context.Quote ??= dialog.Quote;
        if (Next(command, dialog) is { } question)
        {
            var open = dialog with { Asking = question, Misses = 0 };
            return new(Asking(context, command, open), talk with { Open = open });
        }

        var args = new Args();
        foreach (var flag in dialog.Flags)
            args.Flag(flag);
        foreach (var (name, typed) in dialog.Answers)
        {
            var argument = map.Kind(name);
            foreach (var text in argument.Several ? typed.Split('\n') : [typed])
                switch (argument.Read(text, context))
                {
                    case Reading<object>.Ok ok:
                        args.Add(name, ok.Value);
                        break;
                    case Reading<object>.Ask ask:
                        return Repair(context, talk, dialog, argument, text, ask);
                    case Reading<object>.No no:
                        return Repair(context, talk, dialog, argument, text, no);
                }
        }

        var reply = await command.Handle(context, args);
        return new(reply, talk with { Open = null }, command);
    }

    /// <summary>The person said something while a dialog is open.</summary>
    public async ValueTask<Decision> Hear(Context context, Talk talk, string text, Func<string, Talk, ValueTask<Decision>> run)
    {
        var dialog = talk.Open!;
        var words = context.Words;
        if (map.Named(dialog.Command) is not { } command)
            return await run(text, talk with { Open = null });
        var argument = map.Kind(dialog.Asking);
        switch (DialogWords.Meaning(text))
        {
            case DialogWords.Cancel:
                return new(new Reply(words["Cancelled; nothing was changed."]), talk with { Open = null });
            case DialogWords.Help:
                return new(Asking(context, command, dialog, words.Say($"{words.Usage(command.Usage)}: {words[command.Summary]}. You can also say: {words["cancel"]}, {words["back"]}, {words["skip"]}.")), talk);
            case DialogWords.Back when dialog.Asked.Length > 0:
                var to = dialog.Asked[^1];
                var back = dialog with { Asking = to, Asked = dialog.Asked.RemoveAt(dialog.Asked.Length - 1), Answers = dialog.Answers.Remove(to), Misses = 0, Stray = null };
                return new(Asking(context, command, back), talk with { Open = back });
            case DialogWords.Back:
                return new(Asking(context, command, dialog, words["This is the first question."]), talk);
            case DialogWords.Skip when !IsNeeded(command, dialog.Asking):
                return await Proceed(context, talk, command, dialog with { Asked = dialog.Asked.Add(dialog.Asking), Stray = null });
            case DialogWords.Skip:
                return new(Asking(context, command, dialog, words["I cannot do without this one."]), talk);
            case DialogWords.Save when !IsNeeded(command, dialog.Asking) || dialog.Answers.ContainsKey(dialog.Asking):
                return await Proceed(context, talk, command, dialog with { Everything = false, Asked = dialog.Asked.Add(dialog.Asking), Stray = null });
            case DialogWords.GoOn when dialog.Stray is not null:
                return new(Asking(context, command, dialog with { Stray = null }), talk with { Open = dialog with { Stray = null } });
            case DialogWords.DoIt when dialog.Stray is { } stray:
                return await run(stray, Park(talk, dialog));
            case DialogWords.UseIt when dialog.Stray is { } answer:
                return await Take(context, talk, command, dialog, argument, answer);
        }

        var free = argument.Words == 0;
        var isPress = context.Turn.Press is not null;
        if ((free || argument.Read(text, context) is Reading<object>.No) && map.Find(text, context) is { } match)
        {
            if (isPress || dialog.IsRepair || (match.Command == command && match.Rest.Length > 0))
                return await run(text, talk with { Open = isPress ? dialog : null });
            // Offered once is enough: whoever goes on with commands has left the dialog.
            if (!free || IsSurely(match, context))
                return dialog.Stray is null ? Offer(context, talk, command, dialog, text) : await run(text, Park(talk, dialog));
        }

        return await Take(context, talk, command, dialog, argument, text);
    }

    /// <summary>Goes on with what was put aside last.</summary>
    public Decision Resume(Context context, Talk talk)
    {
        var words = context.Words;
        if (talk.Parked is not [.., var last] || map.Named(last.Command) is not { } command)
            return new(new Reply(words["There is nothing to go on with."]), talk);
        var open = last with { Misses = 0, Stray = null };
        return new(Asking(context, command, open), talk with { Open = open, Parked = talk.Parked.RemoveAt(talk.Parked.Length - 1) });
    }

    private async ValueTask<Decision> Take(Context context, Talk talk, Command command, OpenDialog dialog, Argument argument, string text)
    {
        var texts = argument.Several ? text.Split([',', '，', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [text];
        foreach (var one in texts)
            switch (argument.Read(one, context))
            {
                case Reading<object>.No no:
                    return Missed(context, talk, command, dialog, one, no);
                case Reading<object>.Ask ask:
                    return Repair(context, talk, dialog, argument, one, ask);
            }

        return texts.Length == 0
            ? Missed(context, talk, command, dialog, text, new())
            : await Proceed(context, talk, command, dialog with
            {
                Answers = dialog.Answers.SetItem(argument.Name, string.Join('\n', texts)), Asked = dialog.Asked.Add(argument.Name), Stray = null,
            });
    }

    private static Decision Missed(Context context, Talk talk, Command command, OpenDialog dialog, string text, Reading<object>.No no)
    {
        var words = context.Words;
        var understood = words.Say($"I could not read “{Short(text)}” as an answer.") + (no.Problem is { } problem ? " " + words.Say(problem) : "");
        if (dialog.Misses + 1 >= MostMisses)
            return new(new Reply(words.Say($"{understood} I have put this aside; nothing is lost.")).With(new Button(words["Go on with it"], DialogWords.Resume)), Park(talk, dialog));
        var open = dialog with { Misses = dialog.Misses + 1 };
        return new(Asking(context, command, open, understood), talk with { Open = open });
    }

    private static Decision Offer(Context context, Talk talk, Command command, OpenDialog dialog, string stray)
    {
        var words = context.Words;
        var open = dialog with { Stray = stray };
        return new(new Reply(words.Say($"You were in the middle of this: {Doing(context, command)}. Go on with it, or do “{Short(stray)}” instead?"))
            .With(new Button(words["Go on"], words[DialogWords.GoOn]), new Button(words["Do it"], words[DialogWords.DoIt]), new Button(words["Use it as the answer"], words[DialogWords.UseIt])),
            talk with { Open = open });
    }

    /// <summary>Asks for the one argument that cannot be taken as it was typed; what else was typed is kept.</summary>
    private Decision Repair(Context context, Talk talk, OpenDialog dialog, Argument argument, string text, Reading<object> reading)
    {
        var open = dialog with { Answers = dialog.Answers.Remove(argument.Name), Asking = argument.Name, Misses = 0, IsRepair = dialog.IsRepair || !dialog.Everything, Stray = null };
        var words = context.Words;
        if (reading is Reading<object>.Ask ask)
            return new(new Reply(words.Say(ask.Question))
                .With([.. ask.Options.Select(option => new Button(argument.Label?.Invoke(option, context) ?? argument.Show!(option), argument.Show!(option))), CancelButton(words)]), talk with { Open = open });
        var problem = reading is Reading<object>.No { Problem: { } why } ? " " + words.Say(why) : "";
        return new(Asking(context, map.Named(open.Command)!, open, words.Say($"I could not read “{Short(text)}” as {words.Slot(argument.Name)}.") + problem), talk with { Open = open });
    }

    private static Reply Asking(Context context, Command command, OpenDialog dialog) => Asking(context, command, dialog, null);

    private static Reply Asking(Context context, Command command, OpenDialog dialog, string? before)
    {
        var words = context.Words;
        var question = command.Questions.FirstOrDefault(question => question.Argument == dialog.Asking);
        var sentence = question is not null ? words[question.Sentence] : words.Say($"Which {words.Slot(dialog.Asking)}?");
        var reply = new Reply(before is null ? sentence : $"{before}\n{sentence}");
        if (question?.Choices is { } choices)
            reply = reply.With([.. choices(context).Select(choice => new Button(choice, choice))]);
        if (!IsNeeded(command, dialog.Asking))
            reply = reply.With(new Button(words["Skip"], words[DialogWords.Skip]), new Button(words["Save now"], words[DialogWords.Save], ButtonStyle.Primary));
        return reply.With(CancelButton(words));
    }

    private static Button CancelButton(Words words) => new(words["Cancel"], words[DialogWords.Cancel]);

    private static string Doing(Context context, Command command) => context.Words[command.Summary];

    /// <summary>The first argument that still has to be asked for.</summary>
    private static string? Next(Command command, OpenDialog dialog)
    {
        foreach (var question in command.Questions)
            if (!dialog.Answers.ContainsKey(question.Argument) && (question.Required || (dialog.Everything && !dialog.Asked.Contains(question.Argument))))
                return question.Argument;
        return command.NeededArguments.FirstOrDefault(name => !dialog.Answers.ContainsKey(name));
    }

    private static bool IsNeeded(Command command, string argument) =>
        command.Questions.Any(question => question.Argument == argument && question.Required) || command.NeededArguments.Contains(argument);

    /// <summary>Free text that happens to begin like a command is an answer unless all of it fits the command.</summary>
    private static bool IsSurely(Match match, Context context) =>
        match.Form || (Binder.Bind(match.Pattern, match.Rest, context) is { IsComplete: true } && !(match.Lead is null && match.Pattern.Head.Count == 1 && match.Rest.Length > 0 && match.Pattern.FirstArgument?.Words == 0));

    private static Talk Park(Talk talk, OpenDialog dialog) =>
        talk with { Open = null, Parked = [.. talk.Parked.TakeLast(MostParked - 1), dialog with { Stray = null, Misses = 0 }] };

    private static string Short(string text) => text.Length <= 60 ? text : $"{text[..59]}…";
}
