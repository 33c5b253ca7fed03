using ProjectBot.Cards;
using ProjectBot.Storage;

namespace ProjectBot.Chat;

/// <summary>Makes out what a turn wants, in this order: a filled form, an answer to the open question, a command, something overheard; and says what to do when it is none of them.</summary>
public sealed class Understanding(CommandMap map, IStore store)
{
    /// <summary>The longest message read, in characters. Longer ones are refused with a sentence.</summary>
    public const int Most = 20_000;

    private readonly Filling _filling = new(map);
    private readonly Unknown _unknown = new(map);
    private readonly Presses _presses = new(map, store);

    /// <summary>Whether the turn is likely to change something, so that it waits for its place before it is decided.</summary>
    public bool Writes(Context context, Drafts drafts)
    {
        if (context.Turn.Text.Length > Most)
            return false;
        var match = map.Find(CommandText.Of(context.Turn), context);
        return match is null ? drafts.Open is not null || drafts.Parked.Length > 0 : !match.Command.OnlyReads;
    }

    /// <summary>Where a turn that writes has to wait: in the queue of the project talked about, and of the one it names.</summary>
    public static IEnumerable<string> Places(Context context)
    {
        yield return context.Here?.Project.Id ?? context.Room.Id;
        var text = context.Turn.Text.AsSpan().TrimStart("!/！ ");
        if (text[..Math.Min(text.Length, 40)].IndexOf('/') is > 0 and var slash && !text[..slash].ContainsAny(' ', '\n'))
            yield return text[..slash].ToString().ToLowerInvariant();
    }

    public async ValueTask<Understood> Decide(Context context, Drafts drafts)
    {
        var turn = context.Turn;
        context.Quote = turn.Quote;
        if (turn.Text.Length > Most)
            return new(new Reply(context.Say($"That is too long for me: {turn.Text.Length} characters, and I read {Most} at most. Please send it in parts.")), drafts);
        if (!turn.IsAddressed && !CommandText.IsMarked(turn.Text))
            return new(await Overheard(context) ?? Reply.Silent, drafts);
        if (await _presses.Refused(context, drafts) is { } refused)
            return new(refused, drafts);
        var text = CommandText.Of(turn);
        if (turn.Values.Count > 0 && map.Find(text, context) is { Form: true } form)
            return Rights.Refusal(context, form.Command) is { } no
                ? new(no, drafts)
                : await Filling.Proceed(context, drafts, form.Command, Forms.Draft(context, form.Command));
        return drafts.Open is not null
            ? await _filling.Hear(context, drafts, text, (said, then) => Run(context, then, said))
            : await Run(context, drafts, text);
    }

    private async ValueTask<Understood> Run(Context context, Drafts drafts, string text)
    {
        var words = context.Words;
        switch (DialogWords.Meaning(text))
        {
            case DialogWords.Resume:
                return await _filling.Resume(context, drafts, (said, then) => Run(context, then, said));
            case not null and not DialogWords.Help when map.Find(text, context) is null:
                return new(new Reply(words["There is no question open just now."]).With(new Button(words["help"], words["help"])), drafts);
        }

        if (map.Find(text, context) is not { } match)
            return new(await Overheard(context) ?? _unknown.Answer(context, text), drafts);
        var command = match.Command;
        // An item named with its project is looked up there, and the right is checked there.
        if (match.Lead?.Contains('/', StringComparison.Ordinal) != true && Rights.Refusal(context, command) is { } refused)
            return Kept(new(refused, drafts, null), match, text, context);
        if (match.Form)
            return new(new Reply(null, Forms.For(context, match)), drafts);
        var fit = Binder.Bind(match.Pattern, match.Rest, context);
        if (fit.Left.Length > 0 && match.Pattern.Head.Count == 0)
            return new(_unknown.Answer(context, text), drafts);
        if (fit.Left.Length > 0)
            return Kept(new(Unknown.Leftover(context, match, fit.Left, text), drafts), match, text, context);
        var answers = match.Lead is { } lead ? fit.Answers.SetItem(match.Pattern.Lead!.Name, [new(lead)]) : fit.Answers;
        if (fit.Failed is { Argument: { Words: 0 } free, Text: "" } && context.Quote is { } quote)
            answers = answers.SetItem(free.Name, [new(quote.Text.Trim().Split('\n')[0])]);
        var isBare = match.Rest.Length == 0 && context.Quote is null && command.Questions.Count > 0;
        return Kept(await Filling.Proceed(context, drafts, command, new(command.Name, answers)
        {
            Flags = [.. fit.Flags], Everything = isBare, IsRepair = !isBare, Quote = context.Quote,
        }), match, text, context);
    }

    /// <summary>What was typed and refused is put aside, so that nobody types it twice.</summary>
    private static Understood Kept(Understood understood, Match match, string text, Context context)
    {
        if (!understood.Reply.IsRefusal || context.Turn.Press is not null || match.Pattern.FirstArgument is not { Words: 0 } || match.Rest.Length < 12)
            return understood;
        var draft = new Draft(match.Command.Name, System.Collections.Immutable.ImmutableDictionary<string, System.Collections.Immutable.ImmutableArray<Answer>>.Empty) { Line = text };
        return understood with { Drafts = understood.Drafts.Park(draft), Reply = understood.Reply.With(new Button(context.Words["Try it again"], DialogWords.Resume)) };
    }

    private async ValueTask<Reply?> Overheard(Context context)
    {
        foreach (var listener in map.Listeners)
            if (await listener(context, context.Turn.Text) is { } reply)
                return reply;
        return null;
    }
}
