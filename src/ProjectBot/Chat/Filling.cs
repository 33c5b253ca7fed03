using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Chat.Understanding;
using ProjectBot.Language;

namespace ProjectBot.Chat;

/// <summary>What a turn was understood as: the reply, the drafts afterwards, and the command carried out, if one was.</summary>
public sealed record Understood(Reply Reply, Drafts Drafts, Command? Command = null)
{
    /// <summary>Where it was done, if the conversation is about another project since.</summary>
    internal Context? There { get; init; }
}

/// <summary>Fills commands in, by line, question by question or by form, and carries them out when nothing is left to ask.</summary>
internal sealed class Filling(
    CommandMap map, Rights rights, Func<Context, string, bool, Told?>? told = null, WhichProject? which = null)
{
    private const int MostMisses = 3, LongestName = 60;

    /// <summary>The command said in the middle of a dialog, if any.</summary>
    private Told? Said(Context context, string text, bool isFree) => told is not null ? told(context, text, isFree)
        : map.Find(text, context) is { } match ? new(match.Command, match.Rest, IsSurely(match, context)) : null;

    private readonly Unplaced _unplaced = new(map, rights);

    /// <summary>
    /// Asks the next question, or carries the command out when nothing is left to ask. The rights are asked each time: they may have
    /// changed meanwhile.
    /// </summary>
    public async ValueTask<Understood> Proceed(Context context, Drafts drafts, Command command, Draft draft)
    {
        context.Quote ??= draft.Quote;
        draft = draft.Taking(context);
        if (await rights.Refusal(context, command, Projects(command, draft)) is { } refused)
            return Kept(context, refused, drafts, command, draft, again: false);
        if (Questions.Next(command, draft) is { } question)
        {
            var open = draft with { Asking = question, Misses = 0, Subject = await Subject(context, command, draft) };
            if (draft.Asked.IsEmpty && await Missing(context, command, draft) is { } missing)
                return Kept(context, missing, drafts, command, draft, again: false);
            if (which?.IsOpen(draft) == true)
                open = await WhichProject.Offering(context, open);
            return Asked(drafts, open, Ask(context, command, open));
        }

        var args = new Args();
        foreach (var flag in draft.Flags)
            args.Flag(flag);
        foreach (var (name, answers) in draft.Answers)
            if (command.Arguments.TryGetValue(name, out var argument))
                foreach (var answer in answers)
                    if (answer.Value is { } known)
                        args.Put(name, known);
                    else if (argument.Read(answer.Canonical ?? answer.Typed, context, whole: true) is var read && read is Fitted.Ok ok)
                        args.Put(name, ok.Value);
                    else
                        return await Missing(context, command, draft) is { } missing
                            ? Kept(context, missing, drafts, command, draft, again: false)
                            : Repair(context, drafts, command, draft with { Subject = await Subject(context, command, draft) }, argument, answer.Typed, read);
        (context.Command, context.Draft, context.Files) = (command, draft, draft.Files);
        var reply = await command.Handle(context, args);
        if (!reply.IsRefusal && !context.Files.IsEmpty && map.FilePlaces is { } places)
            reply = await places.Find(context, reply);
        return Kept(context, reply, drafts, command, draft, again: true);
    }

    /// <summary>A form that was sent: carried out, or asked about and shown again with what is to be mended beside each field.</summary>
    public async ValueTask<Understood> Filled(Context context, Drafts drafts, Match form)
    {
        // It was shown again, and what was asked about is mended in it.
        if (drafts.Open is { IsRepair: true } open && open.Command == form.Command.Name)
            drafts = drafts with { Open = null };
        var done = await Proceed(context, drafts, form.Command, Forms.Draft(context, form.Command));
        return done.Drafts.Open?.Command == form.Command.Name && await Forms.Again(context, form) is { } again
            ? done with { Reply = new Reply(done.Reply.Text, again) } : done;
    }

    /// <summary>The person said something while a draft is open.</summary>
    public async ValueTask<Understood> Continue(Context context, Drafts drafts, string text, Func<string, Drafts, ValueTask<Understood>> run)
    {
        var draft = drafts.Open!;
        if (map.Named(draft.Command) is not { } command || !command.Arguments.TryGetValue(draft.Asking, out var argument))
            return await run(text, drafts with { Open = null });
        if (text.Length == 0 && !context.Files.IsEmpty)
            return _unplaced.Waiting(context, drafts, command, draft.Taking(context));
        text = SaidAround.Plain(argument, Meant(context, draft, argument, text), context);
        if (argument.Refers != '\0' && DialogWords.Meaning(text) is null && !IsAnswer(argument, text, context)
            && await Called(context, argument, text) is { } called)
            text = called;
        // Whoever may no longer do it, or somebody reads along since, is not asked on: questions name people.
        if (DialogWords.Meaning(text) is not (DialogWords.Cancel or DialogWords.Aside)
            && await rights.Refusal(context, command, Projects(command, draft)) is { } refused)
            return Said(context, text, false) is not null ? await run(text, drafts.Park(draft)) : Kept(context, refused, drafts, command, draft, again: false);
        if (await Steered(context, drafts, command, draft, text, run) is { } steered)
            return steered;
        if (which?.IsOpen(draft) == true)
            return await which.Answered(context, drafts, draft, text);
        var free = argument.Words == 0;
        var isPress = context.Turn.Press is not null;
        // A reference alone is what is asked for, also where any text would be.
        var isNamed = argument.Refers != '\0' && References.Leading(text) is { Length: > 0 and var length } && length == text.Length;
        if ((free ? !isNamed : !IsAnswer(argument, text, context)) && Said(context, text, free) is { } match)
        {
            if (isPress)
                return await Beside(drafts, draft, text, run);
            // Whatever is said of something now is where the files belong.
            if (command == map.FilePlaces?.Asks && !match.Command.OnlyReads)
            {
                context.AboutFiles = draft.Answers.TryGetValue(BasicArguments.Note.Name, out var said) ? said[0].Typed : null;
                context.Files = draft.Taking(context).Files;
                return await run(text, drafts with { Open = null });
            }

            // The same command once more takes the draft's place.
            if (match.Command == command && match.Rest.Length > 0)
                return await run(text, drafts with { Open = null });
            if (!free || match.IsSure)
                return match.Command.OnlyReads ? await Between(context, drafts, command, draft, text, free, run)
                    // What is only to be put right needs no decision; and offered once is enough: whoever goes on with commands has left the draft.
                    // Files are sent with what is meant by them.
                    : !context.Files.IsEmpty ? await run(text, drafts.Park(draft))
                    : draft.IsRepair || WasOffered(draft, context)
                        ? await run(text, draft.IsWorthKeeping(command) ? drafts.Park(draft) : drafts with { Open = null })
                    : Offer(context, drafts, command, draft, text);
        }

        return free && !isPress && Asides.IsDoubtful(text, argument) ? Doubted(context, drafts, command, draft, text)
            : await Take(context, drafts, command, draft, argument, text);
    }

    /// <summary>The one open thing that an answer names: "the signage"; null when there is none, or there are several.</summary>
    private async ValueTask<string?> Called(Context context, Argument argument, string text) => text.Length <= LongestName
        && await Names.Called(map, new(map.Nouns), context, argument.Refers, text) is (_, [var (only, _)]) ? only : null;

    /// <summary>What hardly is the text that is asked for can be made it with a press.</summary>
    private Understood Doubted(Context context, Drafts drafts, Command command, Draft draft, string text)
    {
        var open = draft with { Stray = text };
        return Asked(drafts, open, Ask(context, command, open, context.Say($"I am not sure that “{Shorter.Line(text, 60)}” is the answer."))
            .With(new Button(context.Words["Use it as the answer"], context.Words[DialogWords.UseIt])));
    }

    /// <summary>An answer to what was unclear: one of the meanings offered, or what was missing behind it, as the currency of an amount.</summary>
    private static string Meant(Context context, Draft draft, Argument argument, string text)
    {
        if (draft.Options.IsEmpty || DialogWords.Meaning(text) is not null)
            return text;
        var meant = draft.Meant(text);
        return meant == text && argument.Read(text, context, whole: true) is Fitted.No && draft.Unclear is { } unclear
            && argument.Read($"{unclear} {text}", context, whole: true) is Fitted.Ok both ? both.Canonical : meant;
    }

    /// <summary>What the questions are about: the thing that was named, or what is new; where those read along who may hear it.</summary>
    private async ValueTask<string?> Subject(Context context, Command command, Draft draft)
    {
        context.Command = command;
        foreach (var (name, answers) in draft.Answers)
            if (command.Arguments.GetValueOrDefault(name) is { Letter: not '\0' } argument)
                return answers is [var one] && map.Called is { } called
                    && (one.Value ?? (argument.Read(one.Canonical ?? one.Typed, context, whole: true) as Fitted.Ok)?.Value) is { } named
                    ? await called(context, named) : null;
        return !context.Room.IsPrivate && context.Viewer < Team.Role.Member ? null
            : draft.Answers.TryGetValue(BasicArguments.Title.Name, out var title) ? $"“{Shorter.Line(title[0].Typed, 60)}”"
            : draft.Answers.TryGetValue(BasicArguments.Name.Name, out var given) ? Shorter.Line(given[0].Typed, 60)
            : null;
    }

    private Reply Ask(Context context, Command command, Draft draft, string? before = null) =>
        which?.IsOpen(draft) == true ? WhichProject.Question(context, draft, before) : Questions.Ask(context, command, draft, before);

    internal static bool IsAnswer(Argument argument, string text, Context context) => argument.Several
        ? Forms.Split(text, argument, context) is { Length: > 0 } said
            && Array.TrueForAll(said, one => argument.Read(one, context, whole: true) is not Fitted.No)
        : argument.Read(text, context, whole: true) is not Fitted.No;

    /// <summary>Goes on with what was put aside last.</summary>
    public async ValueTask<Understood> Resume(Context context, Drafts drafts)
    {
        var words = context.Words;
        if (drafts.Parked is not [.., var last])
            return new(new Reply(words["There is nothing to go on with."]), drafts);
        var rest = drafts with { Parked = drafts.Parked.RemoveAt(drafts.Parked.Length - 1) };
        if (map.Named(last.Command) is not { } command)
            return new(new Reply(words["There is nothing to go on with."]), rest);
        if (await rights.Refusal(context, command, Projects(command, last)) is { } refused)
            return Kept(context, refused, rest, command, last, again: false);
        return last.Asking.Length == 0 || !command.Arguments.ContainsKey(last.Asking)
            ? await Proceed(context, rest, command, last)
            : Asked(rest, last, Ask(context, command, last));
    }

    /// <summary>What was typed and refused is put aside, so that nobody types it twice.</summary>
    /// <param name="again">Whether it can work a second time: one may not do more by asking twice.</param>
    public Understood Kept(Context context, Reply reply, Drafts drafts, Command command, Draft draft, bool again)
    {
        if (reply.IsRefusal && !draft.Files.IsEmpty && map.FilePlaces?.Asks == command && again)
            return _unplaced.AskAgain(context, reply, drafts, command, draft);
        if (reply.IsRefusal && !draft.Files.IsEmpty && (!again || command.OnlyReads))
            (context.Files, draft) = (draft.Files, draft with { Files = [] });
        else if (reply.IsRefusal)
            context.Files = [];
        if (!reply.IsRefusal || !draft.IsWorthKeeping(command))
            return new(reply, drafts.Open is null ? drafts : drafts with { Open = null }, command);
        return new(again ? reply.With(new Button(context.Words["Try it again"], context.Words[DialogWords.Resume])) : reply,
            drafts.Park(draft with { Asking = "" }), command);
    }

    /// <summary>Nobody is asked about a thing that is not there; null when there is something to ask about.</summary>
    private async ValueTask<Reply?> Missing(Context context, Command command, Draft draft)
    {
        context.Command = command;
        foreach (var (name, answers) in draft.Answers)
            if (map.Missing is { } missing && command.Arguments.GetValueOrDefault(name) is { Letter: not '\0' } argument)
                foreach (var answer in answers)
                    if ((answer.Value ?? (argument.Read(answer.Canonical ?? answer.Typed, context, whole: true) as Fitted.Ok)?.Value) is { } named
                        && await missing(context, named) is { } refusal)
                        return refusal;
        return null;
    }

    /// <summary>The projects that the things named in a draft are in.</summary>
    public static IReadOnlyList<string> Projects(Command command, Draft draft)
    {
        List<string>? found = null;
        foreach (var (name, answers) in draft.Answers)
            if (command.Arguments.GetValueOrDefault(name) is { Letter: not '\0' })
                foreach (var answer in answers)
                    foreach (var project in References.Projects(answer.Canonical ?? answer.Typed))
                        if (found?.Contains(project) != true)
                            (found ??= []).Add(project);
        return (IReadOnlyList<string>?)found ?? [];
    }

    /// <summary>Words that steer: cancel, back, skip, help, save, and the answers to an offer; null when it is none of them.</summary>
    private async ValueTask<Understood?> Steered(
        Context context, Drafts drafts, Command command, Draft draft, string text, Func<string, Drafts, ValueTask<Understood>> run)
    {
        var words = context.Words;
        switch (DialogWords.Meaning(text))
        {
            case DialogWords.Cancel:
                return new(new Reply(words["Cancelled; nothing was changed."]), drafts with { Open = null });
            case DialogWords.Aside:
                return draft.Answers.Count > 0 || draft.IsWorthKeeping(command)
                    ? new(new Reply(words["All right, I have put it aside; nothing was changed."])
                        .With(new Button(words["Go on with it"], words[DialogWords.Resume])), drafts.Park(draft))
                    : new(new Reply(words["All right; nothing was changed."]), drafts with { Open = null });
            case DialogWords.Help:
                var usage = words.Usage(command.Usage);
                var help = words.Say($"{usage}: {words[command.Summary]}. You can also say: {words["cancel"]}, {words["back"]}, {words["skip"]}.");
                return Asked(drafts, draft, Ask(context, command, draft, help));
            case DialogWords.Back when draft.Asked.Length > 0:
                var to = draft.Asked[^1];
                var back = draft with
                {
                    Asking = to, Asked = draft.Asked.RemoveAt(draft.Asked.Length - 1), Answers = draft.Answers.Remove(to), Misses = 0, Stray = null,
                };
                back = back with { Subject = await Subject(context, command, back) };
                return Asked(drafts, back, Ask(context, command, back));
            case DialogWords.Back:
                return Asked(drafts, draft, Ask(context, command, draft, words["This is the first question."]));
            case DialogWords.Skip when !Questions.IsNeeded(command, draft.Asking):
                return await Proceed(context, drafts, command, draft with { Asked = draft.Asked.Add(draft.Asking), Stray = null });
            case DialogWords.Skip:
                return Asked(drafts, draft, Ask(context, command, draft, words["I cannot do without this one."]));
            case DialogWords.Save when !Questions.IsNeeded(command, draft.Asking) || draft.Answers.ContainsKey(draft.Asking):
                return await Proceed(context, drafts, command, draft with { Everything = false, Asked = draft.Asked.Add(draft.Asking), Stray = null });
            case DialogWords.Resume or DialogWords.GoOn:
                return Asked(drafts, draft with { Stray = null }, Ask(context, command, draft));
            case DialogWords.DoIt when draft.Stray is { } stray:
                return await First(context, drafts, command, draft with { Stray = null }, stray, run);
            case DialogWords.UseIt when draft.Stray is { } answer:
                return await Take(context, drafts, command, draft, command.Argument(draft.Asking), answer);
            default:
                return null;
        }
    }

    /// <summary>What was said in between is done, then the question comes again.</summary>
    private async ValueTask<Understood> First(
        Context context, Drafts drafts, Command command, Draft draft, string stray, Func<string, Drafts, ValueTask<Understood>> run)
    {
        var done = await run(stray, drafts with { Open = null });
        if (done.Drafts.Open is { } asked)
            return done with { Drafts = done.Drafts.Park(draft) with { Open = asked } };
        var again = Asked(done.Drafts, draft, Ask(context, command, draft));
        return done with { Reply = done.Reply.And(again.Reply), Drafts = again.Drafts };
    }

    /// <summary>A press of another card leaves the question open, unless it asks one itself.</summary>
    private static async ValueTask<Understood> Beside(Drafts drafts, Draft draft, string text, Func<string, Drafts, ValueTask<Understood>> run)
    {
        var pressed = await run(text, drafts with { Open = null });
        return pressed with {
            Drafts = pressed.Drafts.Open is { } asked ? pressed.Drafts.Park(draft) with { Open = asked } : pressed.Drafts with { Open = draft } };
    }

    /// <summary>What only reads is answered, and the question stays; where any text is an answer, it can still be this one.</summary>
    private async ValueTask<Understood> Between(
        Context context, Drafts drafts, Command command, Draft draft, string text, bool free, Func<string, Drafts, ValueTask<Understood>> run)
    {
        var (answer, _, read) = await run(text, drafts);
        var open = free ? draft with { Stray = text } : draft;
        var question = Ask(context, command, open);
        var again = Asked(drafts, open, free ? question.With(new Button(context.Words["Use it as the answer"], context.Words[DialogWords.UseIt])) : question);
        return again with { Reply = answer.And(again.Reply), Command = read };
    }

    private async ValueTask<Understood> Take(Context context, Drafts drafts, Command command, Draft draft, Argument argument, string text)
    {
        draft = draft.Taking(context);
        var texts = argument.Several ? Forms.Split(text, argument, context) : [text];
        var answers = ImmutableArray.CreateBuilder<Answer>(texts.Length);
        foreach (var one in texts)
            switch (argument.Read(one, context, whole: true))
            {
                case Fitted.Ok ok:
                    answers.Add(new(one, ok.Canonical) { Value = ok.Value });
                    break;
                case Fitted.Ask ask:
                    return Repair(context, drafts, command, draft, argument, one, ask);
                case Fitted.No no:
                    return Missed(context, drafts, command, draft, one, no.Problem);
            }

        return texts.Length == 0
            ? Missed(context, drafts, command, draft, text, null)
            : await Proceed(context, drafts, command, draft.Answer(argument.Name, answers.ToImmutable()));
    }

    private Understood Missed(Context context, Drafts drafts, Command command, Draft draft, string text, FormattableString? problem)
    {
        var words = context.Words;
        var understood = words.Say($"I could not read “{Shorter.Line(text, 60)}” as an answer.") + (problem is null ? "" : Behind(words, problem));
        if (draft.Misses + 1 >= MostMisses)
        {
            var aside = new Reply(words.Say($"{understood} I have put this aside; nothing is lost."));
            return new(aside.With(new Button(words["Go on with it"], words[DialogWords.Resume])), drafts.Park(draft));
        }

        var open = draft with { Misses = draft.Misses + 1 };
        var again = Ask(context, command, open, understood);
        return Asked(drafts, open, Newcomer(context, command.Argument(draft.Asking), text) is { } add ? again.With(add) : again);
    }

    private static string Behind(Words words, FormattableString sentence) => (words.IsChinese ? "" : " ") + words.Say(sentence);

    private static Understood Offer(Context context, Drafts drafts, Command command, Draft draft, string stray)
    {
        var words = context.Words;
        var useIt = command.Argument(draft.Asking).Read(stray, context, whole: true) is Fitted.No ? []
            : (ReadOnlySpan<Button>)[new(words["Use it as the answer"], words[DialogWords.UseIt])];
        return Asked(drafts, draft with { Stray = stray },
            new Reply(words.Say($"You were in the middle of this: {words[command.Summary]}. Go on with it, or do “{Shorter.Line(stray, 60)}” first?"))
                .With(new Button(words["Go on"], words[DialogWords.GoOn]), new Button(words["Do that first"], words[DialogWords.DoIt])).With(useIt));
    }

    /// <summary>Asks for the one argument that cannot be taken as it was typed; what else was typed is kept.</summary>
    private Understood Repair(Context context, Drafts drafts, Command command, Draft draft, Argument argument, string text, Fitted read)
    {
        var open = draft with
        {
            Answers = draft.Answers.Remove(argument.Name), Asking = argument.Name, Misses = 0, IsRepair = draft.IsRepair || !draft.Everything, Stray = null,
        };
        var words = context.Words;
        if (read is Fitted.Ask ask)
        {
            var sentence = words.Say(ask.Question);
            var isGuess = ask.Options is [{ Label: var first }, ..] && sentence.Contains(first, StringComparison.Ordinal);
            return Asked(drafts, open with { Options = ask.Options, Unclear = text, IsGuess = isGuess },
                new Reply(sentence).With([.. ask.Options.Select(option => new Button(option.Label, option.Say)), Questions.Cancel(words)]));
        }

        var problem = read is Fitted.No { Problem: { } why } ? Behind(words, why) : "";
        var question = Ask(context, command, open, words.Say($"I could not read “{Shorter.Line(text, 60)}”.") + problem);
        return Asked(drafts, open, Newcomer(context, argument, text) is { } add ? question.With(add) : question);
    }

    /// <summary>Somebody nobody here knows can be added at once by whoever may.</summary>
    private static Button? Newcomer(Context context, Argument argument, string text) => argument.Kind == "person" && context.Role >= Team.Role.Manager
        && text.TrimStart('@').Trim() is { Length: > 1 } name && Matching.IsPerson(name) ? new(context.Say($"Add {name}"), $"add {name} as member") : null;

    /// <summary>A question is open now: its buttons carry which one. The same question once more is still that one.</summary>
    internal static Understood Asked(Drafts drafts, Draft open, Reply question)
    {
        var now = drafts with { Open = open, Questions = drafts.Open?.AsksLike(open) == true ? drafts.Questions : drafts.Questions + 1 };
        return new(question with { Says = question.Says with { Question = now.Question } }, now);
    }

    /// <summary>Whether a change was offered in the middle of the draft already; what only reads was answered and is no offer.</summary>
    private bool WasOffered(Draft draft, Context context) => draft.Stray is { } stray && Said(context, stray, false) is not { Command.OnlyReads: true };

    /// <summary>Free text that happens to begin like a command is an answer unless all of it fits the command.</summary>
    public static bool IsSurely(Match match, Context context) =>
        match.Form || (Binder.Bind(match.Pattern, match.Rest, context) is { IsComplete: true }
            && !(match.Lead is null && match.Pattern.Head.Count == 1 && match.Rest.Length > 0 && match.Pattern.FirstArgument?.Words == 0));
}
