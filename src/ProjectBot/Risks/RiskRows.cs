using ProjectBot.Chat;
using ProjectBot.Items;

namespace ProjectBot.Risks;

/// <summary>What can be said about risks alone: adding, rating, responding, reviewing, and how they end.</summary>
internal sealed class RiskRows(Rows<Risk> rows, RiskKind kind)
{
    private const string Details = "[{probability}] [{impact}] [probability {probability}] [impact {impact}] "
        + "[for {owner}] [category {category}] [response {response}] [cost {cost}] [expected {expected}] "
        + "[review {review}] [review {recurrence}] [{label}] [because {cause}]";

    public void Map()
    {
        rows.AddAsking($"risk add {{title}} {Details}", "add a risk", "What may happen?", "Who keeps an eye on it?",
                RiskFields.Probability, RiskFields.Impact, RiskFields.Category, RiskFields.Cause, RiskFields.Effect,
                RiskFields.Cost, RiskFields.Response, RiskFields.Review)
            .Or($"add risk {{title}} {Details}").Or($"new risk {{title}} {Details}");
        rows.Set("{risks} rate {probability} [{impact}]", "say how likely it is, p1 to p5, and how bad, i1 to i5",
                RiskFields.Probability, RiskFields.Impact)
            .Or("{risks} {probability} [{impact}]").Or("{risks} probability {probability} [{impact}]")
            .Or("rate {risks} {probability} [{impact}]")
            .Asks(RiskFields.Probability.Question(required: true)!, RiskFields.Impact.Question()!);
        rows.Clear("{risks} probability none", RiskFields.Probability, "take it off").Quiet();
        Responses();
        Reviews();
        States();
    }

    /// <summary>"R3 mitigate by task Call others for @Bo by friday" makes the task, "by T12" links one.</summary>
    private void Responses()
    {
        rows.Table.Argument(RiskArguments.Means);
        rows.Table.Add("{risks} response {response} [{means}]", async (context, args) =>
            {
                var response = args.Get(RiskArguments.Response);
                return await Making.By(context, kind, rows.NamedIn(args), args.Find(RiskArguments.Means),
                    risk => RiskFields.Response.Set((Risk)risk, response) is var after && after == risk
                        ? Outcome.No($"{risk.Ref} has that already.") : after,
                    Said.Fact(view => RiskFields.Response.Sentence(view, response)));
            }, "say what is done about it: avoid, transfer, mitigate, accept; and by what")
            .Or("{risks} {response} [{means}]").Asks(RiskFields.Response.Question(required: true)!);
        rows.Clear("{risks} response none", RiskFields.Response, "take it off").Quiet();
    }

    private void Reviews()
    {
        rows.Change("{risks} review [{review}] [{recurrence}]",
                (risk, args, view) => risk.LookAt(args.TryGet(RiskArguments.Review, out var day) ? day : null,
                    args.Find(TimeArguments.Rhythm), view.Today, view.Calendar),
                (view, args) => args.TryGet(RiskArguments.Review, out var day)
                    ? view.Say($"review on {Receipt.Day(view, day)}") : RiskFields.Rhythm.Sentence(args, view)!,
                "say when it is looked at again, once or in a rhythm", hush: "Review")
            .Or("review {risks} [{review}] [{recurrence}]")
            .Asks(RiskFields.Review.Question()!);
        rows.Change("{risks} review none", (risk, _) => risk with { Review = null, Rhythm = null },
            "without a review", "look at it no more", hush: "Review");
        rows.Table.Add("{risks} reviewed", Reviewed, "say that it was looked at; its rhythm says when again");
    }

    private void States()
    {
        rows.Change("{risks} watching", (risk, _) => risk.To(RiskState.Watching),
            "put {0} under watch", "say that one only keeps an eye on it", Tell.Concerned).Or("{risks} monitor");
        rows.Table.Add("{risks} occurred", Occur, "say that it has happened")
            .Or("{risks} happened").Or("{risks} has happened");
        rows.Change("{risks} close {reason}", BasicArguments.Reason,
                (risk, reason, _) => risk.To(RiskState.Closed, reason.Trim()),
                (view, what, reason) => view.Say($"closed {what}: {reason.Trim()}"),
                "close it, and say why", Tell.Concerned,
                forClients: (view, what, _) => view.Say($"closed {what}"))
            .Or("{risks} closed {reason}").Or("{risks} close because {reason}")
            .Or("close {risks} {reason}").Or("close {risks} because {reason}")
            .Asks(new Question("reason", "Why is it closed?", "Reason", Required: true));
        rows.Change("{risks} reopen", (risk, _) => risk.To(RiskState.Open),
            "reopened {0}", "say that it may happen again", Tell.Concerned).Or("{risks} open").Or("reopen {risks}");
    }

    private async ValueTask<Reply> Reviewed(Context context, Args args)
    {
        var (edit, refusal) = await Edit.Make(context, kind.Kinds, rows.NamedIn(args),
            (risk, view) => ((Risk)risk).LookedAt(view.Today, view.Calendar), hush: "Review");
        return edit is null ? refusal! : await edit.Say(edit.Made is [var (_, one)] && ((Risk)one).Review is { } next
            ? new Said((view, what) => view.Say($"looked at {what}; again on {Receipt.Day(view, next)}"))
            : "looked at {0}");
    }

    private async ValueTask<Reply> Occur(Context context, Args args)
    {
        var (edit, refusal) = await Edit.Make(context, kind.Kinds, rows.NamedIn(args),
            (risk, _) => ((Risk)risk).To(RiskState.Occurred));
        return edit is null ? refusal! : await edit.Say("marked {0} as occurred", Tell.Concerned, null,
            edit.Made is [var (_, one)] && !edit.View.IsForClients ? [.. kind.AsIssue((Risk)one, $"{edit.View.Prefix}{one.Ref}", edit.View)] : []);
    }
}
