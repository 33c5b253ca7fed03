using ProjectBot.Cards;
using ProjectBot.Storage;

namespace ProjectBot.Chat;

/// <summary>
/// Makes out what a turn wants, in this order: a filled form, an answer to the open question, a command, something overheard; and says what
/// to do when it is none of them.
/// </summary>
public sealed class Understanding(CommandMap map, IStore store, Rights rights)
{
    /// <summary>The longest message read, in characters. Longer ones are refused with a sentence.</summary>
    public const int Most = 20_000;

    /// <summary>What may stand between a reference and what is said of it.</summary>
    private static readonly char[] Marks = [' ', ':', '：', ',', '，'];

    private readonly Filling _filling = new(map, rights);
    private readonly Unknown _unknown = new(map, rights);
    private readonly Unplaced _unplaced = new(map, rights);
    private readonly Presses _presses = new(map, store, rights);

    /// <summary>Whether the turn is likely to change something, so that it waits for its place before it is decided.</summary>
    public bool Writes(Context context, Drafts drafts)
    {
        if (context.Turn.Text.Length > Most || !IsForMe(context.Turn))
            return false;
        if (!context.Files.IsEmpty)
            return true;
        var match = Found(context, CommandText.Of(context.Turn));
        return match is null ? drafts.Open is not null || drafts.Parked.Length > 0
            // A bare reference may be the answer to the open question.
            : !match.Command.OnlyReads || (drafts.Open is not null && match.Pattern.Head.Count == 0);
    }

    public async ValueTask<Understood> Decide(Context context, Drafts drafts) =>
        Unplaced.Told(context, await _unplaced.Asked(context, await Made(context, drafts)));

    private async ValueTask<Understood> Made(Context context, Drafts drafts)
    {
        var turn = context.Turn;
        context.Quote = turn.Quote;
        if (turn.Text.Length > Most)
            return new(new Reply(
                context.Say($"That is too long for me: {turn.Text.Length} characters, and I read {Most} at most. Please send it in parts.")), drafts);
        if (!IsForMe(turn))
            return new(await Overheard(context) ?? Reply.Silent, drafts);
        var text = CommandText.Of(turn);
        if (await _presses.Refused(context, drafts, text) is { } refused)
            return turn.Values.Count > 0 ? Kept(context, drafts, text, refused) : new(refused, drafts);
        if (turn.Values.Count > 0 && map.Find(text, context) is { Form: true } form)
            return await _filling.Proceed(context, drafts, form.Command, Forms.Draft(context, form.Command));
        return drafts.Open is not null
            ? await _filling.Continue(context, drafts, text, (said, then) => Run(context, then, said))
            : await Run(context, drafts, text);
    }

    /// <summary>A turn is looked at twice: whether it will write, and what it is.</summary>
    private Match? Found(Context context, string text)
    {
        if (context.Found is not { } found || found.Text != text)
            context.Found = found = (text, map.Find(text, context));
        return found.Match;
    }

    internal static bool IsForMe(Turn turn) => turn.IsAddressed || CommandText.IsMarked(turn.Text);

    private async ValueTask<Understood> Run(Context context, Drafts drafts, string text)
    {
        var match = Found(context, text);
        switch (DialogWords.Meaning(text))
        {
            case DialogWords.Resume:
                return await _filling.Resume(context, drafts);
            case not null and not DialogWords.Help when match is null:
                return new(new Reply(context.Words["There is no question open just now."])
                    .With(new Button(context.Words["help"], context.Words["help"])), drafts);
        }

        if (match is null)
            return await Overheard(context) is { } heard ? new(heard, drafts)
                : !context.Files.IsEmpty ? await _unplaced.Asked(context, new(Reply.Silent, drafts), text.Length > 0 ? text : null)
                : text.Length == 0 && !context.Unkept.IsEmpty ? new(Reply.Silent, drafts)
                : new(await _unknown.Answer(context, text), drafts);
        var (draft, left) = Begun(context, match);
        if ((match.Form || left.Length > 0) && await rights.Refusal(context, match.Command, Filling.Projects(match.Command, draft)) is { } refused)
            return _filling.Kept(context, refused, drafts, match.Command, draft.Taking(context), again: false);
        if (match.Form)
            return new(new Reply(null, Forms.For(context, match)), drafts);
        // What is said behind a bare reference is said of the files.
        if (left.Length > 0 && match is { Pattern.Head.Count: 0, Lead: { } named } && !context.Files.IsEmpty
            && map.FilePlaces is { Asks: var takes })
            return await _filling.Proceed(context, drafts, takes,
                Draft.Of(takes, [(takes.NeededArguments[0], named), (BasicArguments.Note.Name, match.Rest.TrimStart(Marks))]) with { IsRepair = true });
        if (left.Length > 0)
            return new(match.Pattern.Head.Count == 0 ? await _unknown.Answer(context, text) : Unknown.Leftover(context, match, left, text), drafts);
        return await _filling.Proceed(context, drafts, match.Command, draft);
    }

    /// <summary>A line as a draft, and what of it no part of the command could take.</summary>
    private static (Draft Draft, string Left) Begun(Context context, Match match)
    {
        var command = match.Command;
        var fit = Binder.Bind(match.Pattern, match.Rest, context);
        var answers = fit.Answers;
        if (match.Lead is { } lead)
            answers = answers.SetItem(match.Pattern.Lead!.Name, [Binder.Read(match.Pattern.Lead, lead, context, whole: true) ?? new(lead)]);
        if (fit.Failed is { Argument: { Words: 0 } free, Text: "" } && context.Quote is { } quote)
            answers = answers.SetItem(free.Name, [new(quote.Text.Trim().Split('\n')[0])]);
        var isBare = match.Rest.Length == 0 && context.Quote is null && command.Questions.Count > 0;
        return (new(command.Name, answers) { Flags = [.. fit.Flags], Everything = isBare, IsRepair = !isBare, Quote = context.Quote },
            match.Form ? "" : fit.Left);
    }

    /// <summary>What was filled in beside a button that was refused is kept, since the card it stood on is drawn again.</summary>
    private Understood Kept(Context context, Drafts drafts, string text, Reply refused) => map.Find(text, context) is { } match
        ? _filling.Kept(context, refused, drafts, match.Command, match.Form ? Forms.Draft(context, match.Command) : Begun(context, match).Draft, again: true)
        : new(refused, drafts);

    private async ValueTask<Reply?> Overheard(Context context)
    {
        foreach (var listener in map.Listeners)
            if (await listener(context, context.Turn.Text) is { } reply)
                return reply;
        return null;
    }
}
