using ProjectBot.Cards;

namespace ProjectBot.Chat;

/// <summary>What is answered to what was not understood: suggestions that work.</summary>
internal sealed class Unknown(CommandMap map)
{
    public Reply Answer(Context context, string text)
    {
        var words = context.Words;
        if (text.Length == 0)
            return new Reply(words["I am listening. Say what you need, or “help”."]).With(new Button(words["help"], words["help"]));
        var near = map.Nearest(text, words).Where(one => Rights.Refusal(context, one.Command) is null).ToList();
        var reply = new Reply(near.Count > 0
            ? context.Say($"I do not know “{Shorter.Line(text)}”. Did you mean one of these?")
            : context.Say($"I do not know “{Shorter.Line(text)}”. “help” shows what I can do."));
        reply = reply.With([.. near.Select(one => new Button(Shorter.Line(one.Say, 60), one.Say))]);
        foreach (var offer in map.Offers)
            if (offer(context, text) is { } button)
                reply = reply.With(button);
        return near.Any(one => one.Command.Name == "help") ? reply : reply.With(new Button(words["help"], words["help"]));
    }

    /// <summary>Says what was not understood; a phrase that was nearly hit is offered.</summary>
    public static Reply Leftover(Context context, Match match, string left, string text)
    {
        var near = match.Pattern.Phrases.Where(phrase => phrase.Flag.Length > 0).Select(phrase => (phrase.Flag, Distance.Of(left, phrase.Flag).Share))
            .Where(one => one.Share <= 0.5).OrderBy(one => one.Share).Take(2).Select(one => text.Replace(left, one.Flag, StringComparison.Ordinal)).ToList();
        return near.Count > 0
            ? Reply.No(context.Say($"I do not know “{Shorter.Line(left)}” here. Did you mean one of these?")).With([.. near.Select(say => new Button(say, say))])
            : Reply.No(context.Say($"I do not know what to do with “{Shorter.Line(left)}” here. I understand: {context.Words.Usage(match.Command.Usage)}"));
    }
}
