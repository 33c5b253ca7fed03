using System.Text.Json.Serialization;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Language;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Risks;

/// <summary>A signal not to be proposed; removed when it may be again. Its id is <c>apollo/~due-moved-T3</c>.</summary>
public sealed record MutedSignal : Document
{
    [JsonIgnore]
    public override IEnumerable<string> Keys => [In(Id[..Id.LastIndexOf('/')])];

    /// <summary>The key of the signal.</summary>
    [JsonIgnore]
    public string Key => Id[(Id.LastIndexOf('/') + 2)..];

    public static string In(string project) => $"muted/{project}";

    public static string IdOf(string project, string key) => $"{project}/~{key}";
}

/// <summary>Risks proposed by what the kinds report, with the fact: to be accepted, merged or muted.</summary>
internal sealed class Proposals(RiskKind kind)
{
    private const int Shown = 5;

    /// <summary>The signal that a risk is made of, while it is made.</summary>
    public static readonly Argument<Signal> Seen = new()
    {
        Name = "seen", Kind = "signal", Reads = (_, _) => new Reading<Signal>.No(), Show = signal => signal.Key,
    };

    private static readonly Argument<string> Key = new()
    {
        Name = "signal", Kind = "signal", Reads = (text, _) => text, Show = key => key,
    };

    public void Map(CommandMap map)
    {
        map.Argument(Key);
        map.Add("risk accept {signal}", On(Accept), "make a risk of what was proposed").Quiet();
        map.Add("risk merge {signal} into {risk}", On(Merge), "take what was proposed into a risk that there is")
            .Quiet().Asks(new Question("risk", "Into which risk, like R3?", "Risk", Required: true));
        map.Add("risk mute {signal}", On((context, _, one) => Mute(context, one, true)), "propose it no more").Quiet();
        map.Add("risk unmute {signal}", On((context, _, one) => Mute(context, one, false)), "propose it again").Quiet();
        map.Describers.Add((context, _, after) => new(after is not MutedSignal now ? null
            : context.Words[now.Removed ? "I propose that again." : "I propose that no more."]));
        map.Add("risk proposals", async (context, _) => await Everything(context.Here!),
            "show what is proposed as a risk, and what is muted").Reads();
    }

    /// <summary>The risk with the signal taken in, and where it comes from.</summary>
    public static Risk Taken(Risk risk, Signal signal) => risk with
    {
        Signals = risk.Signals.Add(signal.Key),
        Links = [.. risk.Links, .. signal.Items.Except(risk.Links.Select(link => link.To))
            .Select(item => new Link(item, "From"))],
    };

    /// <summary>What stands under the list of risks.</summary>
    public async ValueTask<IReadOnlyList<Element>> Below(View view)
    {
        var open = (await Open(view)).FindAll(one => !one.IsMuted);
        var lines = open.Take(Shown).SelectMany(one => Lines(one, view));
        return open.Count == 0 ? [] : [new Section(view.Say($"Proposed ({open.Count})"), [.. lines])];
    }

    private async ValueTask<Reply> Everything(View view) => Edit.Hush(view, "proposals") is { } hush ? hush
        : await Open(view) is not { Count: > 0 } open ? new Reply(view.Words["Nothing is proposed just now."])
        : new Reply(null, new Card(view.Say($"Proposed as risks of {view.Project.Name}"),
            [.. open.OrderBy(one => one.IsMuted).SelectMany(one => Lines(one, view))]));

    private async ValueTask<Reply> Accept(Context context, Args args, Signal signal)
    {
        var title = signal.Items is [var only] && await kind.Kinds.Find(context.Store, only) is var (_, item)
            ? context.Say($"{item.Title} is at risk") : signal.Says(context.Words);
        return await Adding.Add(context, new Args().Add(BasicArguments.Title, title).Add(Seen, signal), kind);
    }

    private async ValueTask<Reply> Merge(Context context, Args args, Signal signal)
    {
        // What is so in one project is no news for the people of another.
        if (args.Get(kind.One).Project != context.Project.Id)
            return Reply.No(context.Words[Named.Several]);
        var (edit, refusal) = await Edit.Make(context, kind.Kinds, [args.Get(kind.One)],
            (risk, _) => Taken((Risk)risk, signal));
        if (edit is null)
            return refusal!;
        var reply = await edit.Say(Said.Fact(view => view.Say($"also because of this: {signal.Says(view.Words)}")));
        return edit.Made is not [var (_, into)] ? reply
            : reply.Saving(await Comment.Of(into, context, signal.Says(context.Words)));
    }

    private static async ValueTask<Reply> Mute(Context context, Signal signal, bool muted)
    {
        var (view, id) = (context.Here!, MutedSignal.IdOf(context.Project.Id, signal.Key));
        var now = await view.Store.Find<MutedSignal>(id) ?? new MutedSignal { Id = id, Removed = true };
        return now.Removed != muted
            ? Reply.No(view.Words[muted ? "That is muted already." : "That is proposed already."])
            : Receipt.For(view, view.Words[muted ? "I propose that no more." : "I propose that again."])
                .Saving(now with { Removed = !muted });
    }

    /// <summary>The signal named, if it is still there; nothing of it where a client reads.</summary>
    private Handler On(Func<Context, Args, Signal, ValueTask<Reply>> handle) => async (context, args) =>
        Edit.Hush(context.Here!, "proposals") is { } hush ? hush
        : (await Open(context.Here!)).Find(one => one.Signal.Key == args.Get(Key)) is { } found
            ? await handle(context, args, found.Signal)
            : Reply.No(context.Words["That is not proposed any more."])
                .With(new Button(context.Words["All risks"], "risks"));

    /// <summary>What the kinds report and no risk has taken in; nothing where a client reads.</summary>
    private async ValueTask<List<Proposal>> Open(View view)
    {
        var open = new List<Proposal>();
        if (view.IsForClients)
            return open;
        var risks = (await kind.Seen(view)).ConvertAll(item => (Risk)item);
        var muted = await view.Store.All<MutedSignal>(MutedSignal.In(view.Project.Id));
        foreach (var other in kind.Kinds.All)
            foreach (var signal in await other.Signals(view))
                if (!risks.Exists(risk => risk.Signals.Contains(signal.Key)))
                    open.Add(new(signal, risks.Find(risk => !risk.IsFinished && IsNear(risk, signal)),
                        risks.TrueForAll(risk => risk.IsFinished),
                        muted.Any(one => !one.Removed && one.Key == signal.Key)));
        return open;

        static bool IsNear(Risk risk, Signal signal) => risk.Links.Any(link => signal.Items.Contains(link.To));
    }

    private static IEnumerable<Element> Lines(Proposal one, View view)
    {
        var (words, key) = (view.Words, one.Signal.Key);
        var accept = new Button(words["Accept"], $"risk accept {key}");
        var mute = new Button(words["Mute"], $"risk mute {key}");
        yield return new Text(one.Signal.Says(words), one.IsMuted ? Tone.Subtle : Tone.Plain);
        yield return new ButtonRow(one switch
        {
            { IsMuted: true } => [new(words["Propose again"], $"risk unmute {key}")],
            { Near.Ref: var near } =>
                [new(view.Say($"Merge into {near}"), $"risk merge {key} into {near}"), accept, mute],
            { IsAlone: true } => [accept, mute],
            _ => [accept, new(words["Merge…"], $"risk merge {key} into"), mute],
        });
    }

    /// <param name="Near">A risk that has to do with the same item.</param>
    /// <param name="IsAlone">Whether there is no open risk at all that it could go into.</param>
    private sealed record Proposal(Signal Signal, Risk? Near, bool IsAlone, bool IsMuted);
}
