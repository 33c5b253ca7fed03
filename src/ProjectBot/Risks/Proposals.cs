using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Language;
using ProjectBot.Team;

namespace ProjectBot.Risks;

/// <summary>Risks proposed by what the kinds report: each with the fact it rests on, to be accepted, merged into one that there is, or muted.</summary>
internal sealed class Proposals(RiskKind kind)
{
    /// <summary>The signal that a risk is made of, while it is made.</summary>
    public static readonly Argument<Signal> Seen = new() { Name = "seen", Kind = "signal", Reads = (_, _) => new Reading<Signal>.No(), Show = signal => signal.Key };

    private static readonly Argument<string> Key = new()
    {
        Name = "signal", Kind = "signal", Show = key => key, Reads = (text, _) => text.Length <= 80 ? text : new Reading<string>.No(),
    };

    private const int Shown = 5;

    public void Map(CommandMap map)
    {
        map.Argument(Key);
        map.Add("risk accept {signal}", Accept, "make a risk of what was proposed").Quiet();
        map.Add("risk merge {signal} into {risk}", Merge, "take what was proposed into a risk that there is").Quiet()
            .Asks(new Question("risk", "Into which risk, like R3?", "Risk", Required: true));
        map.Add("risk mute {signal}", (context, args) => Hush(context, args, true), "propose that no more").Quiet();
        map.Add("risk unmute {signal}", (context, args) => Hush(context, args, false), "propose it again").Quiet();
        map.Add("risk proposals", Everything, "show what is proposed as a risk, and what was muted").Reads();
    }

    /// <summary>The risk with the signal taken in, and what it was seen at.</summary>
    public static Risk Taken(Risk risk, Signal signal) => risk with
    {
        Signals = risk.Signals.Add(signal.Key),
        Links = [.. risk.Links, .. signal.Items.Where(item => item != risk.Id && risk.Links.All(link => link.To != item)).Select(item => new Link(item, "From"))],
    };

    /// <summary>What stands under the list of risks.</summary>
    public async ValueTask<IReadOnlyList<Element>> Below(View view)
    {
        var open = (await Open(view)).Where(one => !one.Muted).ToList();
        return open.Count == 0 ? [] : [new Section(view.Say($"Proposed ({open.Count})"), [.. open.Take(Shown).SelectMany(one => Lines(one, view))])];
    }

    private async ValueTask<Reply> Everything(Context context, Args args)
    {
        var view = context.Here!;
        if (Edit.Hush(view, "proposals") is { } hush)
            return hush;
        var open = await Open(view);
        return open.Count == 0 ? new Reply(view.Words["Nothing is proposed just now."])
            : new Reply(null, new Card(view.Say($"Proposed as risks of {view.Project.Name}"), [.. open.OrderBy(one => one.Muted).SelectMany(one => Lines(one, view))]));
    }

    private async ValueTask<Reply> Accept(Context context, Args args)
    {
        if (await Find(context, args) is not ({ } signal, null))
            return (await Find(context, args)).Refusal!;
        var view = context.Here!;
        var title = signal.Items is [var one] && await kind.Kinds.Find(view.Store, one) is var (_, item) ? view.Say($"{item.Title} is at risk") : signal.Says(view.Words);
        return await Adding.Add(context, new Args().Add(BasicArguments.Title, title).Add(Seen, signal), kind);
    }

    private async ValueTask<Reply> Merge(Context context, Args args)
    {
        if (await Find(context, args) is not ({ } signal, null))
            return (await Find(context, args)).Refusal!;
        var (edit, refusal) = await Edit.Make(context, kind.Kinds, [args.Get(kind.One)], (risk, _) => Taken((Risk)risk, signal));
        if (edit is null)
            return refusal!;
        var reply = await edit.Say(new(view => view.Say($"also because of this: {signal.Says(view.Words)}")));
        return edit.Made is not [var (_, into)] ? reply : reply.Saving(new Comment
        {
            Id = $"{into.Id}/c{await context.Store.Next(Comment.Series(into.Id))}", By = context.Me.Id, At = context.Now, Text = signal.Says(context.Words),
        });
    }

    private async ValueTask<Reply> Hush(Context context, Args args, bool muted)
    {
        var (view, key) = (context.Here!, args.Get(Key));
        if (await Find(context, args) is { Refusal: { } refusal })
            return refusal;
        var id = MutedSignal.IdOf(view.Project.Id, key);
        var now = await view.Store.Find<MutedSignal>(id) ?? new MutedSignal { Id = id, By = view.Reader.Id, At = view.Now, Removed = true };
        return now.Removed != muted ? Reply.No(view.Words[muted ? "That is muted already." : "That is proposed already."])
            : Receipt.For(view, view.Words[muted ? "I propose that no more." : "I propose that again."]).Saving(now with { Removed = !muted, By = view.Reader.Id, At = view.Now });
    }

    private async ValueTask<(Signal? Signal, Reply? Refusal)> Find(Context context, Args args)
    {
        var view = context.Here!;
        if (Edit.Hush(view, "proposals") is { } hush)
            return (null, hush);
        var key = args.Get(Key);
        return (await Open(view)).FirstOrDefault(one => one.Signal.Key == key) is { Signal: { } signal }
            ? (signal, null) : (null, Reply.No(view.Words["That is not proposed any more."]).With(new Button(view.Words["All risks"], "risks")));
    }

    /// <summary>What the kinds report and no risk has taken in; nothing where a client reads.</summary>
    private async ValueTask<List<Proposal>> Open(View view)
    {
        var open = new List<Proposal>();
        if (view.IsForClients)
            return open;
        var risks = (await kind.Seen(view)).Cast<Risk>().ToList();
        var muted = (await view.Store.All<MutedSignal>(MutedSignal.In(view.Project.Id))).Where(one => !one.Removed).Select(one => one.Id).ToHashSet();
        foreach (var other in kind.Kinds.All)
            foreach (var signal in await other.Signals(view))
                if (!risks.Exists(risk => risk.Signals.Contains(signal.Key)))
                    open.Add(new(signal, risks.Find(risk => !risk.IsFinished && risk.Links.Any(link => signal.Items.Contains(link.To))),
                        muted.Contains(MutedSignal.IdOf(view.Project.Id, signal.Key))));
        return open;
    }

    private static IEnumerable<Element> Lines(Proposal one, View view)
    {
        var (words, key) = (view.Words, one.Signal.Key);
        yield return new Text(one.Signal.Says(words), one.Muted ? Tone.Subtle : Tone.Plain);
        yield return new ButtonRow(one.Muted ? [new(words["Propose again"], $"risk unmute {key}")] :
        [
            one.Near is { } risk ? new(view.Say($"Merge into {risk.Ref}"), $"risk merge {key} into {risk.Ref}") : new(words["Accept"], $"risk accept {key}"),
            one.Near is null ? new(words["Merge…"], $"risk merge {key} into") : new(words["Accept"], $"risk accept {key}"),
            new(words["Mute"], $"risk mute {key}"),
        ]);
    }

    /// <param name="Near">A risk that has to do with the same item.</param>
    private sealed record Proposal(Signal Signal, Risk? Near, bool Muted);
}
