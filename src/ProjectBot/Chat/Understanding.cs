using ProjectBot.Cards;
using ProjectBot.Storage;

namespace ProjectBot.Chat;

/// <summary>Makes out what a turn wants, in this order: a filled form, an answer to the open dialog, a command; and says what to do when it is none of them.</summary>
public sealed class Understanding(CommandMap map, IStore store)
{
    /// <summary>The longest message read, in characters. Longer ones are refused with a sentence.</summary>
    public const int Most = 20_000;

    private readonly Dialogs _dialogs = new(map);

    public async ValueTask<Decision> Decide(Context context, Talk talk)
    {
        var turn = context.Turn;
        context.Quote = turn.Quote;
        if (turn.Text.Length > Most)
            return new(new Reply(context.Say($"That is too long for me: {turn.Text.Length} characters, and I read {Most} at most. Please send it in parts.")), talk);
        var text = Normal(Filled(turn));
        if (turn.Values.Count > 0 && map.Find(text, context) is { Form: true } form)
            return Refusal(context, form.Command) is { } refused
                ? new(refused, talk)
                : await _dialogs.Proceed(context, talk, form.Command, new(form.Command.Name, Forms.Answers(context, map, form.Command), "") { IsRepair = true });
        if (talk.Open is not null)
            return await _dialogs.Hear(context, talk, text, (said, then) => Run(context, then, said));
        return await Run(context, talk, text);
    }

    private async ValueTask<Decision> Run(Context context, Talk talk, string text)
    {
        var words = context.Words;
        switch (DialogWords.Meaning(text))
        {
            case DialogWords.Resume:
                return _dialogs.Resume(context, talk);
            case not null and not DialogWords.Help when map.Find(text, context) is null:
                return new(new Reply(words["There is no question open just now."]).With(new Button(words["help"], words["help"])), talk);
        }

        if (map.Find(text, context) is not { } match)
            return new(Unknown(context, text), talk);
        var command = match.Command;
        // An item named with its project is looked up there, and the right is checked there.
        if (match.Lead?.Contains('/', StringComparison.Ordinal) != true && Refusal(context, command) is { } refused)
            return new(refused, talk);
        if (match.Form)
            return new(new Reply(null, Forms.For(context, map, match)), talk);
        if (context.Turn.Press is { Subject: { } subject } press && await Stale(context, subject, press.Version) is { } stale)
            return new(stale, talk);

        var fit = Binder.Bind(match.Pattern, match.Rest, context);
        if (fit.Left.Length > 0 && match.Pattern.Head.Count == 0)
            return new(Unknown(context, text), talk);
        if (fit.Left.Length > 0)
            return new(Leftover(context, match, fit.Left, text), talk);
        var answers = match.Lead is { } lead ? fit.Raw.SetItem(match.Pattern.Lead!.Name, lead) : fit.Raw;
        if (fit.Failed is { Argument: { Words: 0 } free, Text: "" } && context.Quote is { } quote)
            answers = answers.SetItem(free.Name, quote.Text.Trim().Split('\n')[0]);
        var isBare = match.Rest.Length == 0 && context.Quote is null && command.Questions.Count > 0;
        return await _dialogs.Proceed(context, talk, command, new(command.Name, answers, "")
        {
            Flags = [.. fit.Flags], Everything = isBare, IsRepair = !isBare, Quote = context.Quote,
        });
    }

    /// <summary>Why this person may not do this here; null when they may.</summary>
    private static Reply? Refusal(Context context, Command command) => (command.Needed, context.Place) switch
    {
        (Role.Anyone, _) => null,
        (_, null) => new Reply(context.Words["There is no project in this conversation yet. Start one, or switch to one of yours:"])
            .With(new Button("project new …", "project new"), new Button(context.Words["My projects"], "projects")),
        var (needed, _) when context.Role >= needed => null,
        (_, _) when context.Role == Role.Anyone => new Reply(context.Words["You are not in this project. Ask one of its managers to add you."]),
        (Role.Manager, _) => new Reply(context.Words["Only a manager of this project can do that."]),
        _ => new Reply(context.Words["That is for the project team. You can see what is shared with you: tasks."]),
    };

    /// <summary>A press on a card that shows an older state is answered with the state now.</summary>
    private async ValueTask<Reply?> Stale(Context context, string subject, long version)
    {
        if (map.Find(subject, context) is not { Pattern.Lead.Document: { } type } shown || await store.Types.Named(type).Find(store, subject) is not { } now || now.Version == version)
            return null;
        var last = await store.Journal(JournalEntry.Of(type, subject), 1) is [var newest, ..] ? newest : null;
        var who = context.People.FirstOrDefault(person => person.Id == last?.By);
        var card = await shown.Command.Handle(context, new Args().Add(shown.Pattern.Lead.Name, ((Language.Reading<object>.Ok)shown.Pattern.Lead.Read(subject, context)).Value));
        var when = last is null ? "" : Language.Words.Time(last.At, context.Zone);
        return card with
        {
            InPlace = true,
            Text = context.Say($"This card was out of date, so nothing was done. Last change: {map.Doing(last?.Command, context.Words)} ({(who as INamed)?.Name ?? context.Words["somebody"]}, {when})."),
        };
    }

    /// <summary>Says what was not understood; a phrase that was nearly hit is offered.</summary>
    private static Reply Leftover(Context context, Match match, string left, string text)
    {
        var shown = left.Length <= 80 ? left : left[..79] + "…";
        var near = match.Pattern.Phrases.Where(phrase => phrase.Flag.Length > 0).Select(phrase => (phrase.Flag, Distance.Of(left, phrase.Flag).Share))
            .Where(one => one.Share <= 0.5).OrderBy(one => one.Share).Take(2).Select(one => text.Replace(left, one.Flag, StringComparison.Ordinal)).ToList();
        return near.Count > 0
            ? new Reply(context.Say($"I do not know “{shown}” here. Did you mean one of these?")).With([.. near.Select(say => new Button(say, say))])
            : new Reply(context.Say($"I do not know what to do with “{shown}” here. I understand: {context.Words.Usage(match.Command.Usage)}"));
    }

    private Reply Unknown(Context context, string text)
    {
        var words = context.Words;
        if (text.Length == 0)
            return new Reply(words["I am listening. Say what you need, or “help”."]).With(new Button(words["help"], words["help"]));
        var near = map.Nearest(text, words);
        var reply = new Reply(near.Count > 0
            ? context.Say($"I do not know “{(text.Length <= 80 ? text : text[..79] + "…")}”. Did you mean one of these?")
            : context.Say($"I do not know “{(text.Length <= 80 ? text : text[..79] + "…")}”. “help” shows what I can do."));
        reply = reply.With([.. near.Select(one => new Button(one.Say.Length <= 60 ? one.Say : one.Say[..59] + "…", one.Say))]);
        if (context.Role >= Role.Member && text.Length <= 300 && !text.Contains('\n', StringComparison.Ordinal))
            reply = reply.With(new Button(words["Add it as a task"], $"{words["task add"]} {text}"));
        return near.Any(one => one.Command.Name == "help") ? reply : reply.With(new Button(words["help"], words["help"]));
    }

    /// <summary>A button may have places for what was filled in beside it: <c>T12 comment {text}</c>.</summary>
    private static string Filled(Turn turn)
    {
        var text = turn.Text;
        foreach (var (name, value) in turn.Values)
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        return text;
    }

    /// <summary>Full-width letters, digits and marks as Chinese keyboards type them become the plain ones at the start, where commands are told.</summary>
    private static string Normal(string text)
    {
        text = text.Trim();
        if (text.StartsWith('!') || text.StartsWith('/') || text.StartsWith('！'))
            text = text[1..].TrimStart();
        return text.AsSpan().IndexOfAnyInRange('\uff10', '\uff5a') < 0 && !text.Contains('＋', StringComparison.Ordinal) && !text.Contains('＃', StringComparison.Ordinal) && !text.Contains('＠', StringComparison.Ordinal)
            ? text
            : string.Create(text.Length, text, static (to, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                    to[i] = from[i] is (>= '\uff10' and <= '\uff19') or (>= '\uff21' and <= '\uff3a') or (>= '\uff41' and <= '\uff5a') or '＋' or '＃' or '＠' ? (char)(from[i] - 0xfee0) : from[i];
            });
    }
}

/// <summary>Something with a name for people.</summary>
public interface INamed
{
    string Name { get; }
}
