using ProjectBot.Cards;

namespace ProjectBot.Chat;

/// <summary>What is answered to what was not understood: suggestions that work for who speaks.</summary>
internal sealed class Unknown(CommandMap map, Rights rights)
{
    public async ValueTask<Reply> Answer(Context context, string text)
    {
        var words = context.Words;
        if (text.Length == 0)
            return new Reply(words["I am listening. Say what you need, or “help”."]).With(new Button(words["help"], words["help"]));
        var near = new List<(Command Command, string Say)>();
        foreach (var one in map.Nearest(text, words))
            if (await rights.May(context, one.Say))
                near.Add(one);
        var reply = new Reply(near.Count > 0
            ? context.Say($"I do not know “{Shorter.Line(text)}”. Did you mean one of these?")
            : context.Say($"I do not know “{Shorter.Line(text)}”. “help” shows what I can do."));
        reply = reply.With([.. near.Select(one => new Button(Shorter.Line(one.Say, 60), one.Say))]);
        foreach (var offer in map.Offers)
            if (offer(context, text) is { } button && await rights.May(context, button.Say))
                reply = reply.With(button);
        return near.Any(one => one.Command.Name == "help") ? reply : reply.With(new Button(words["help"], words["help"]));
    }

    /// <summary>Says what was not understood; a phrase that was nearly hit is offered, and what a value should have been is said.</summary>
    public static Reply Leftover(Context context, Match match, string left, string text)
    {
        var near = match.Pattern.Phrases.Where(phrase => phrase.Flag.Length > 0).Select(phrase => (phrase.Flag, Distance.Of(left, phrase.Flag).Share))
            .Where(one => one.Share <= 0.5).OrderBy(one => one.Share).Take(2).Select(one => text.Replace(left, one.Flag, StringComparison.Ordinal)).ToList();
        if (near.Count > 0)
            return Reply.No(context.Say($"I do not know “{Shorter.Line(left)}” here. Did you mean one of these?"))
                .With([.. near.Select(say => new Button(say, say))]);
        var understands = context.Say($"I do not know what to do with “{Shorter.Line(left)}” here. I understand: {context.Words.Usage(match.Command.Usage)}");
        return Reply.No(match.Pattern is { Rest.Count: 0, Phrases: [{ Before.Count: 0, After.Count: 0, Argument: { } only }] }
            && only.Read(left, context, whole: true) is Fitted.No { Problem: { } problem } ? context.Say(problem) : understands);
    }
}
