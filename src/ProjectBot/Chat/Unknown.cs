using ProjectBot.Cards;
using ProjectBot.Chat.Understanding;

namespace ProjectBot.Chat;

/// <summary>What is answered to what was not understood: suggestions that work for who speaks.</summary>
internal sealed class Unknown(CommandMap map, Rights rights, Meaning meaning)
{
    private const int MostNear = 2, MostExamples = 3, MostThings = 4, MostAbout = 300;

    public async ValueTask<Reply> Answer(Context context, string text)
    {
        var words = context.Words;
        if (text.Length == 0)
            return new Reply(words["I am listening. Say what you need, or “help”."]).With(new Button(words["help"], words["help"]));
        if (DialogWords.IsYes(text))
            return new Reply(words["There is no question open just now."]).With(new Button(words["help"], words["help"]));
        var (letter, lead) = References.Leading(text);
        if (!map.IsLetter(letter))
            lead = 0;
        else if (text[lead..].TrimStart(' ', ',', '，', '、', '和') is var rest && References.Leading(rest) is var (other, length) && map.IsLetter(other))
            return Reply.No(words.Say($"{text[..lead]} and {rest[..length]} are not of one kind, and I do one kind at a time."));
        var near = new List<(Command Command, string Say)>();
        // Only what would be understood, may be done, and takes nothing away.
        foreach (var one in map.Nearest(text, words))
            if (near.Count < MostNear && !one.Command.Removes && map.Find(one.Say, context) is { } match && Everyday.IsWhole(match, context)
                && await rights.May(context, one.Say))
                near.Add(one);
        if (near.Count == 0 && await Misspelt(context, text) is { } meant)
            return meant;
        if (near.Count == 0 && lead == 0 && await About(context, text) is { } about)
            return about;
        var examples = new List<Button>();
        if (near.Count == 0 && lead == 0)
            foreach (var example in map.Examples)
                if (examples.Count < MostExamples && example.IsFor(context) && await rights.May(context, words.Usage(example.Say)))
                    examples.Add(new(words.Usage(example.Say), words.Usage(example.Say)));
        var reply = new Reply(near.Count > 0
            ? context.Say($"I do not know “{Shorter.Line(text)}”. Did you mean one of these?")
            : examples.Count > 0 ? context.Say($"I didn’t catch “{Shorter.Line(text)}”. You could say:")
            : context.Say($"I didn’t catch “{Shorter.Line(text)}”. “help” shows what I can do."));
        reply = reply.With([.. near.Select(one => new Button(Shorter.Line(one.Say, 60), one.Say)), .. examples]);
        // What is said of a thing that there is, is hardly a new one.
        if (lead > 0 && near.Count == 0)
            reply = reply.With(new Button(words.Say($"Show {text[..lead]}"), text[..lead]));
        foreach (var offer in map.Offers)
            if (lead == 0 && offer(context, text) is { } button && await rights.May(context, button.Say))
                reply = reply.With(button);
        return near.Any(one => one.Command.Name == "help") ? reply : reply.With(new Button(words["help"], words["help"]));
    }

    /// <summary>What is spoken of is named, if one can tell: then only what to do with it is open. Null when nothing is.</summary>
    public async ValueTask<Reply?> About(Context context, string text)
    {
        if (map.Mentioned is null || text.Length > MostAbout || await map.Mentioned(context, text) is not { Count: > 0 and <= MostThings } things)
            return null;
        // Whoever asks about one thing gets to see it: most of what can be asked stands there.
        if (things is [var (asked, _)] && (Asking.Is(text) || Asking.IsOpen(text)) && await Drawn(context, asked) is { } card)
            return new(null, card);
        var reply = things is [var (reference, title)]
            ? new Reply(context.Say($"This is about {reference} {title}, I think, but I didn’t catch what to do with it."))
            : new Reply(context.Words["I didn’t catch that. Which of these is it about?"]);
        reply = reply.With([.. things.Select(one => new Button(Shorter.Line($"{one.Reference} {one.Title}", 60), one.Reference))]);
        foreach (var offer in map.OffersAbout)
            if (things is [var (only, _)] && text.TrimEnd() is not [.., '?' or '？'] && offer(context, only, text) is { } note
                && await rights.May(context, note.Say))
                reply = reply.With(note);
        return (await Offering(context, reply, text)).With(new Button(context.Words["help"], context.Words["help"]));
    }

    private async ValueTask<Card?> Drawn(Context context, string reference)
    {
        if (context.Here is { } here)
            foreach (var draw in map.Drawers)
                if (await draw(here, $"{here.Project.Id}/{reference}") is { } card)
                    return card;
        return null;
    }

    /// <summary>The reply with what can be made of the text: it may be no line about something that is there, but something new.</summary>
    public async ValueTask<Reply> Offering(Context context, Reply reply, string text)
    {
        foreach (var offer in map.Offers)
            if (offer(context, text) is { } button && await rights.May(context, button.Say))
                reply = reply.With(button);
        return reply;
    }

    /// <summary>What would be understood with a letter put right.</summary>
    public async ValueTask<Reply?> Misspelt(Context context, string text)
    {
        if (text.Contains('\n', StringComparison.Ordinal))
            return null;
        foreach (var right in map.Everyday.Corrected(text))
            if (await IsUnderstood(context, right))
                return new Reply(context.Say($"I do not know “{Shorter.Line(text)}”. Did you mean one of these?"))
                    .With(new Button(Shorter.Line(right, 60), right), new(context.Words["help"], context.Words["help"]));
        return null;
    }

    /// <summary>Whether a line would be carried out as a whole, and takes nothing away.</summary>
    private async ValueTask<bool> IsUnderstood(Context context, string text)
    {
        IReadOnlyList<string> lines = map.Everyday.Exact(text, context, withText: true) is not null ? [text] : [];
        if (lines.Count == 0)
        {
            var (read, _, isPartial, _) = await meaning.Of(map.Everyday.Read(text, context), context);
            lines = isPartial ? [] : read;
        }

        return lines.Count > 0 && lines.All(line => map.Find(line, context) is { Command.Removes: false }) && await rights.May(context, lines[0]);
    }

    /// <summary>Some of it was understood: that is offered, as the rest may have been meant to change it.</summary>
    public async ValueTask<Reply> Partly(Context context, string text, IReadOnlyList<string> lines)
    {
        // What takes something away is not offered on half an understanding.
        if (lines.FirstOrDefault(line => map.Find(line, context) is { Command.Removes: true }) is { } removing)
            return new Reply(context.Say($"I understood only a part of “{Shorter.Line(text)}”. To have it done, say just: {removing}"));
        // What one may not do is not offered.
        var able = new List<string>(lines.Count);
        foreach (var line in lines)
            if (await rights.May(context, line))
                able.Add(line);
        if (able.Count == 0 && map.Find(lines[0], context) is { } refused
            && await rights.Refusal(context, refused.Command, References.Projects(refused.Lead)) is { } refusal)
            return refusal;
        lines = able;
        var reply = new Reply(lines.Count > 1 && text.Contains('\n', StringComparison.Ordinal) ? context.Words["Shall I add these one by one?"]
            : context.Say($"I understood only a part of “{Shorter.Line(text)}”. Is this what you mean?"));
        if (lines.Count > 1)
            reply = reply.With(new Button(Shorter.Line(string.Join(", ", lines), 60), string.Join('\n', lines)));
        else
            foreach (var line in lines)
                reply = reply.With(new Button(Shorter.Line(line, 60), line));
        return reply.With(new Button(context.Words["help"], context.Words["help"]));
    }

    /// <summary>Says what was not understood; a phrase that was nearly hit is offered, and what a value should have been is said.</summary>
    public static Reply Leftover(Context context, Match match, string left, string text)
    {
        var near = match.Pattern.Phrases.Where(phrase => phrase.Flag.Length > 0).Select(phrase => (phrase.Flag, Distance.Of(left, phrase.Flag).Share))
            .Where(one => one.Share <= 0.5).OrderBy(one => one.Share).Take(2).Select(one => text.Replace(left, one.Flag, StringComparison.Ordinal)).ToList();
        if (near.Count > 0)
            return Reply.No(context.Say($"I do not know “{Shorter.Line(left)}” here. Did you mean one of these?"))
                .With([.. near.Select(say => new Button(say, say))]);
        foreach (var phrase in match.Pattern.Phrases)
            if (phrase.Argument is { } value && phrase.Before.Count > 0 && Scan.Starts(left, phrase.Before) is > 0 and var end
                && (phrase.After.Count == 0 || Scan.Ends(left, phrase.After) >= 0)
                && value.Read(left[end..].Trim(), context, whole: true) is Fitted.No { Problem: { } why })
                return Reply.No(context.Say($"I could not read “{Shorter.Line(left)}”.") + (context.Words.IsChinese ? "" : " ") + context.Say(why));
        var understands = context.Say($"I do not know what to do with “{Shorter.Line(left)}” here. I understand: {context.Words.Usage(match.Command.Usage)}");
        return Reply.No(match.Pattern is { Rest.Count: 0, Phrases: [{ Before.Count: 0, After.Count: 0, Argument: { } only }] }
            && only.Read(left, context, whole: true) is Fitted.No { Problem: { } problem } ? context.Say(problem) : understands);
    }
}
