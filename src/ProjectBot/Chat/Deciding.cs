using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Chat.Understanding;
using ProjectBot.Storage;

namespace ProjectBot.Chat;

/// <summary>
/// Makes out what a turn wants, in this order: a filled form, an answer to the open question, a command, something overheard; and says what
/// to do when it is none of them.
/// </summary>
public sealed class Deciding
{
    /// <summary>The longest message read, in characters. Longer ones are refused with a sentence.</summary>
    public const int Most = 20_000;

    /// <summary>What may stand between a reference and what is said of it.</summary>
    private static readonly char[] Marks = [' ', ':', '：', ',', '，'];

    private readonly CommandMap _map;
    private readonly Rights _rights;
    private readonly Spoken _spoken = new();
    private readonly Everyday _everyday;
    private readonly Meaning _meaning;
    private readonly Filling _filling;
    private readonly WhichProject _which;
    private readonly Unknown _unknown;
    private readonly Unplaced _unplaced;
    private readonly Presses _presses;

    public Deciding(CommandMap map, IStore store, Rights rights)
    {
        (_map, _rights) = (map, rights);
        _everyday = map.Everyday;
        _meaning = new(map, _spoken, rights);
        _which = new(map, Wanted, (context, drafts, lines) => lines is [var only] ? Run(context, drafts, only) : Each(context, drafts, lines, asIs: false));
        _filling = new(map, rights, Told, _which);
        _unknown = new(map, rights, _meaning);
        _unplaced = new(map, rights);
        _presses = new(map, store, rights);
    }

    /// <summary>Whether the turn is likely to change something, so that it waits for its place before it is decided.</summary>
    public async ValueTask<bool> Writes(Context context, Drafts drafts)
    {
        if (context.Turn.Text.Length > Most || !IsForMe(context.Turn))
            return false;
        if (!context.Files.IsEmpty || drafts.Open is { Then.IsEmpty: false } || context.Theirs.Count > 0)
            return true;
        var found = await Understood(context, CommandText.Of(context.Turn));
        return !found.IsWhole && found.Meant is [var first, ..] ? !first.OnlyReads || drafts.Open is not null
            : found.Match is not { } match ? drafts.Open is not null || drafts.Parked.Length > 0
            // A bare reference may be the answer to the open question.
            : !match.Command.OnlyReads || (drafts.Open is not null && match.Pattern.Head.Count == 0);
    }

    public async ValueTask<Understood> Decide(Context context, Drafts drafts)
    {
        var understood = Unplaced.Told(context, await _unplaced.Asked(context, await Made(context, drafts)));
        // What was shown or changed is what "it" means next.
        if ((understood.Reply.Card?.Subject ?? understood.Reply.Saves.LastOrDefault(save => _map.TypeOf(save.Id) is not null)?.Id) is { } subject
            && _map.TypeOf(subject) is not null)
            _spoken.Note(context, subject);
        return understood;
    }

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
        if (turn.Values.Count > 0 && _map.Find(text, context) is { Form: true } form)
            return await _filling.Filled(context, drafts, form);
        return drafts.Open is not null
            ? await _filling.Continue(context, drafts, text, (said, then) => Run(context, then, said))
            : await Run(context, drafts, text);
    }

    /// <summary>The command that was said in the middle of a dialog: as the map reads it, or as people say it, if nothing else can be meant.</summary>
    /// <param name="isFree">Whether any text is an answer: then only what is asked, or said of something by its number, is another wish.</param>
    private Told? Told(Context context, string text, bool isFree)
    {
        var found = Found(context, text);
        return found.Match is { } match && (found.IsWhole || found.Meant.IsEmpty) ? new(match.Command, match.Rest, Filling.IsSurely(match, context))
            // Where a value is asked for, a sentence about something named is another wish as well.
            : found.Meant is [{ Stranger: null } meant, ..] && (!isFree || (meant.IsSure && IsNoText(meant, text, context)))
                ? new(meant.Lines[0].Command, text, true) : null;
    }

    private bool IsNoText(Meant meant, string text, Context context) => (meant.OnlyReads && text.TrimEnd() is [.., '?' or '？'])
        || ((meant.OnlyReads || Pronouns.Reference(text) is not null) && !meant.Lines.Any(line => _everyday.TakesText(line, context)));

    /// <summary>A turn is looked at twice: whether it will write, and what it is.</summary>
    /// <param name="asIs">Whether it is what was made out already: then no more is read into it.</param>
    private Found Found(Context context, string text, bool asIs = false)
    {
        if (!asIs && context.Found is { } before && before.Text == text)
            return before;
        var match = _map.Find(text, context) is { } known && IsThere(known.Command, context) ? known : null;
        var isWhole = match is not null && Everyday.IsWhole(match, context) && !IsLines(text, context) && (asIs || !IsClauses(match, text, context));
        if (!asIs && match is { Lead: { } lead } && Asking.IsBehind(match, text, context))
            return context.Found = new(text, null, false, _everyday.Exact(lead, context, withText: false) is { } card ? [card] : []);
        if (!asIs && isWhole && _everyday.TakesName(text, context) && _everyday.Read(text, context) is [{ IsPartial: false } named, ..] said
            && (named.IsSure || (match!.Command.IsLoose && named.Lines.All(line => line.Command == match.Command))))
            return context.Found = new(text, match, false, said);
        // What the map reads as it stands is that, and so is what begins like a command and only lacks its end.
        ImmutableArray<Meant> meant = asIs || isWhole || (match is { Pattern.Head.Count: > 1 } && LacksEnd(match, context)) ? []
            : _everyday.Read(text, context);
        return context.Found = new(text, match, isWhole, match is not null && meant is [{ OnlyReads: false } first, ..]
            && IsQuestion(match, first, text, context) ? []
            : meant.RemoveAll(one => one.Lines.Any(line => !IsThere(line.Command, context))));
    }

    /// <summary>
    /// What begins like a question changes nothing, whatever else is in it. In 项目名改成… and 任务1完成了 the word only runs on.
    /// </summary>
    private bool IsQuestion(Match match, Meant meant, string text, Context context) => !text.Contains('\n', StringComparison.Ordinal)
        && match is { Command: { OnlyReads: true, Needed: > Team.Role.Anyone }, Pattern.Head: [.., var last] }
        && !(Scan.IsHan(last[^1]) && !meant.Lines.Any(line => _everyday.TakesText(line, context)) && match.Rest.Length > 0
            && text.IndexOf(last, StringComparison.Ordinal) is >= 0 and var at
            && at + last.Length < text.Length && char.IsLetterOrDigit(text[at + last.Length]));

    private static bool IsThere(Command command, Context context) => context.Here is not { Role: var role }
        || (role < Team.Role.Member ? !command.IsForTeam : !command.IsForClients);

    /// <summary>The same, and in the words that the project was taught when it is nothing else.</summary>
    private async ValueTask<Found> Understood(Context context, string text)
    {
        var found = Found(context, text);
        var isAnything = found.IsWhole || text.Length == 0 || DialogWords.Meaning(text) is not null
            || found.Meant.Any(one => one is { IsPartial: false, Stranger: null })
            || (found.Match is { Pattern.Head.Count: > 0 } match && LacksEnd(match, context));
        return isAnything || found.WasTold ? found : await Retold(context, text) ?? (context.Found = found with { WasTold = true });
    }

    /// <summary>What the text is in the words of the team; null when it is nothing in them either. They never stand for what takes away.</summary>
    private async ValueTask<Found?> Retold(Context context, string text)
    {
        if (_map.Taught is not { } taught || context.Here is not { Role: >= Team.Role.Member } || text.Length > Everyday.Longest)
            return null;
        var perhaps = ImmutableArray.CreateBuilder<Meant>();
        foreach (var told in Understanding.Retold.Of(text, await taught(context), line => Plainly.IsOfThings(line, _map, context)))
        {
            var found = Found(context, told);
            if (found is { Match.Command.Removes: true } or { Meant: [{ Removes: true }, ..] })
                continue;
            if (found is { IsWhole: true } or { Meant: [{ IsSure: true, IsPartial: false }, ..] } or { Match: { Rest: "", Pattern.Head.Count: > 0 } })
                return context.Found = found with { Text = text, WasTold = true };
            perhaps.AddRange(found.Meant.Where(one => one is { IsPartial: false, Stranger: null, Removes: false }));
        }

        return perhaps.Count == 0 ? null : context.Found = new(text, null, false, perhaps.ToImmutable()) { WasTold = true };
    }

    internal static bool LacksEnd(Match match, Context context) => Binder.Bind(match.Pattern, match.Rest, context) is { Left.Length: 0, Failed.Text.Length: 0 };

    /// <summary>Lines of which each is a command are several, not one with a long text.</summary>
    private bool IsLines(string text, Context context) => text.Contains('\n', StringComparison.Ordinal) && _everyday.Read(text,
        context) is [{ IsSure: true }, ..];

    /// <summary>新建任务 订酒店，负责人是我: clauses that say more of what is new are no part of its title.</summary>
    private bool IsClauses(Match match, string text, Context context) => match.Pattern.Lead is null && match.Pattern.FirstArgument == BasicArguments.Title
        && text.Contains('，', StringComparison.Ordinal) && _everyday.Apart(text, context) is not null;

    internal static bool IsForMe(Turn turn) => turn.IsAddressed || CommandText.IsMarked(turn.Text);

    private async ValueTask<Understood> Run(Context context, Drafts drafts, string text, bool asIs = false)
    {
        var found = asIs ? Found(context, text, asIs) : await Understood(context, text);
        var match = found.Match;
        switch (DialogWords.Meaning(text))
        {
            case DialogWords.Resume:
                return await _filling.Resume(context, drafts);
            case not null and not DialogWords.Help when match is null:
                return new(new Reply(context.Words["There is no question open just now."])
                    .With(new Button(context.Words["help"], context.Words["help"])), drafts);
        }

        if (!asIs && await _which.Asked(context, drafts, text) is { } asked)
            return asked;
        if (!found.IsWhole && !found.Meant.IsEmpty && await Everydays(context, drafts, found) is { } meant)
            return meant;
        if (match is null)
            return await Overheard(context) is { } heard ? new(heard, drafts)
                : !context.Files.IsEmpty ? await _unplaced.Asked(context, new(Reply.Silent, drafts), text.Length > 0 ? text : null)
                : text.Length == 0 && !context.Unkept.IsEmpty ? new(Reply.Silent, drafts)
                : new(await _unknown.Answer(context, text), drafts);
        var (draft, left) = Begun(context, match);
        if ((match.Form || left.Length > 0) && await _rights.Refusal(context, match.Command, Filling.Projects(match.Command, draft)) is { } refused)
            return _filling.Kept(context, refused, drafts, match.Command, draft.Taking(context), again: false);
        if (match.Form)
            return new(new Reply(null, await Forms.For(context, match)), drafts);
        // What is said behind a bare reference is said of the files.
        if (left.Length > 0 && match is { Pattern.Head.Count: 0, Lead: { } named } && !context.Files.IsEmpty
            && _map.FilePlaces is { Asks: var takes })
            return await _filling.Proceed(context, drafts, takes,
                Draft.Of(takes, [(takes.NeededArguments[0], named), (BasicArguments.Note.Name, match.Rest.TrimStart(Marks))]) with { IsRepair = true });
        if (left.Length > 0)
            return new(match.Pattern.Head.Count == 0 ? await _unknown.Answer(context, text) : Unknown.Leftover(context, match, left, text), drafts);
        return await _filling.Proceed(context, drafts, match.Command, draft);
    }

    /// <summary>Does what was said in everyday words; null when nothing is meant by it after all.</summary>
    private async ValueTask<Understood?> Everydays(Context context, Drafts drafts, Found found)
    {
        var (lines, instead, isPartial, isMissing) = await _meaning.Of(found.Meant, context);
        if ((lines.Count == 0 ? instead is null or { IsRefusal: true } : isPartial) && !found.WasTold && await Retold(context, found.Text) is not null)
            return await Run(context, drafts, found.Text);
        if (lines.Count == 0 && found.Match is null && instead is not null && await _unknown.Misspelt(context, found.Text) is { } right)
            return new(right, drafts);
        if (lines.Count == 0)
            return instead is null || (found.Match is not null && (instead.IsRefusal || !found.Match.Command.IsLoose)) || !context.Files.IsEmpty ? null
                : new(!isMissing ? instead
                    : await _unknown.About(context, found.Text) ?? await _unknown.Offering(context, instead, found.Text), drafts);
        if (isPartial && lines.Any(line => _map.Find(line, context) is not { Command.OnlyReads: true }))
            return found.Match is { Pattern.Head.Count: > 0 } || !context.Files.IsEmpty ? null : new(await _unknown.Partly(context, found.Text, lines), drafts);
        return lines is [var only] ? await Run(context, drafts, only, asIs: true) : await Each(context, drafts, lines, asIs: true);
    }

    /// <summary>Line after line, each on what the one before made, and all of it one change.</summary>
    private async ValueTask<Understood> Each(Context context, Drafts drafts, IReadOnlyList<string> lines, bool asIs)
    {
        var (replies, saves, command, open) = (new List<Reply>(), new List<Document>(), (Command?)null, (Draft?)null);
        foreach (var line in lines)
        {
            var done = await Run(saves.Count == 0 ? context : context.After(saves), drafts, line, asIs);
            replies.Add(done.Reply);
            saves.AddRange(done.Reply.Saves);
            command = command is null || done.Command?.Needed > command.Needed ? done.Command : command;
            // Of two questions the last is asked now, the other waits.
            drafts = done.Drafts.Open is not null && open is not null ? done.Drafts.Park(open) : done.Drafts with { Open = null };
            open = done.Drafts.Open ?? open;
        }

        return new(Together.Of(replies), open is null ? drafts : drafts with { Open = open }, command);
    }

    /// <summary>What the text wants of a project that it does not name.</summary>
    private Wish Wanted(Context context, string text)
    {
        var found = Found(context, text);
        if (!found.IsWhole && found.Meant is [var meant, ..])
        {
            var titles = meant.Lines.Select(line => _map.Find(line.Text, context) is { } each ? Title(each, context) : null).ToList();
            return new(meant.Lines.Max(line => line.Command.Needed), titles.Contains(null) ? null : string.Join(context.Words.IsChinese ? "、" : ", ", titles));
        }

        return found.Match is { } match && Filling.Projects(match.Command, Begun(context, match).Draft).Count == 0
            ? new(match.Command.Needed, Title(match, context)) : default;
    }

    /// <summary>What a line adds, if that is what it does.</summary>
    private static string? Title(Match match, Context context) => match.Pattern is { Lead: null } pattern && pattern.FirstArgument == BasicArguments.Title
        && Binder.Bind(pattern, match.Rest, context).Answers.TryGetValue(BasicArguments.Title.Name, out var title) ? title[0].Typed : null;

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
    private Understood Kept(Context context, Drafts drafts, string text, Reply refused) => _map.Find(text, context) is { } match
        ? _filling.Kept(context, refused, drafts, match.Command, match.Form ? Forms.Draft(context, match.Command) : Begun(context, match).Draft, again: true)
        : new(refused, drafts);

    private async ValueTask<Reply?> Overheard(Context context)
    {
        foreach (var listener in _map.Listeners)
            if (await listener(context, context.Turn.Text) is { } reply)
                return reply;
        return null;
    }
}
