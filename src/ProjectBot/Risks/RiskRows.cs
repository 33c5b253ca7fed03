using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Team;

namespace ProjectBot.Risks;

/// <summary>What can be said about risks that is theirs alone: adding, rating, responding, reviewing, and how they end.</summary>
internal sealed class RiskRows(Rows<Risk> rows, RiskKind kind)
{
    private const string Details = "[{probability}] [{impact}] [probability {probability}] [impact {impact}] [for {owner}] [category {category}] "
        + "[response {response}] [cost {cost}] [expected {expected}] [review {review}] [review {recurrence}] [{label}] [because {cause}]";

    private static readonly Func<Context, IReadOnlyList<Option>>
        Probabilities = RiskArguments.Choices(RiskArguments.Probability, Enumerable.Range(1, 5)),
        Impacts = RiskArguments.Choices(RiskArguments.Impact, Enumerable.Range(1, 5)),
        Categories = RiskArguments.Choices(RiskArguments.Category, RiskArguments.Names(RiskCategory.None)),
        Responses = RiskArguments.Choices(RiskArguments.Response, RiskArguments.Names(RiskResponse.None));

    public void Map()
    {
        rows.Table.Argument(RiskArguments.Means);
        Add();
        States();
        Reviews();
        rows.Change("{risks} rate {probability} [{impact}]", Rated, Rating, "say how likely it is, p1 to p5, and how bad, i1 to i5", hush: "probability and impact")
            .Or("{risks} {probability} [{impact}]").Or("{risks} probability {probability} [{impact}]")
            .Asks(new("probability", "How likely is it?", "Probability", Required: true, Probabilities), new("impact", "How bad would it be?", "Impact", Required: true, Impacts));
        rows.Field("impact", RiskFields.Impact, "say how bad it would be: i1 to i5", "take the impact off", "How bad would it be?", Impacts).Or("{risks} {impact}");
        rows.Clear("{risks} probability none", RiskFields.Probability, "take the probability off");
        rows.Field("residual", RiskFields.Residual, "say what is left when the response has worked: p2 i3", "take the residual rating off", "What is left of it, like p2 i3?");
        rows.Field("category", RiskFields.Category, "say what kind of risk it is", "take the category off", "What kind of risk is it?", Categories).Or("{risks} {category}");
        rows.Field("cause", RiskFields.Cause, "say why it may happen", "take the cause off", "Why may it happen?");
        rows.Field("effect", RiskFields.Effect, "say what would come of it", "take the effect off", "What would come of it?");
        rows.Field("trigger", RiskFields.Trigger, "say how one will see that it happens", "take the trigger off", "How will one see that it happens?");
        rows.Field("expected", RiskFields.Expected, "say around when it would happen", "take the day off around which it would happen", "Around when would it happen?", TimeArguments.Days);
        rows.Field("cost", RiskFields.Cost, "say what it would cost", "take the cost off", "What would it cost, like $1,200?");
        rows.Table.Add("{risks} response {response} [{means}]", Respond, "say what is done about it: avoid, transfer, mitigate, accept; by a new task or others")
            .Or("{risks} {response} [{means}]").Asks(new Question("response", "What is done about it?", "Response", Required: true, Responses));
        rows.Clear("{risks} response none", RiskFields.Response, "take the response off");
    }

    private void Add() => rows.Add($"risk add {{title}} {Details}", "add a risk",
        new("title", "What may happen?", "Title", Required: true),
        new("probability", "How likely is it?", "Probability", Choices: Probabilities),
        new("impact", "How bad would it be?", "Impact", Choices: Impacts),
        new("owner", "Who keeps an eye on it?", "Owner", Choices: PersonArguments.Team),
        new("category", "What kind of risk is it?", "Category", Choices: Categories),
        new("cause", "Why may it happen?", "Cause"),
        new("effect", "What would come of it?", "Effect"),
        new("cost", "What would it cost, like $1,200?", "Cost"),
        new("response", "What is done about it?", "Response", Choices: Responses),
        new("review", "When is it looked at again?", "Review", Choices: TimeArguments.Days))
        .Or($"add risk {{title}} {Details}").Or($"new risk {{title}} {Details}");

    private void States()
    {
        rows.Change("{risks} watching", (risk, _) => risk.To(RiskState.Watching), "being watched", "say that one only keeps an eye on it", Tell.Concerned).Or("{risks} monitor");
        rows.Table.Add("{risks} occurred", Occur, "say that it has happened").Or("{risks} happened");
        rows.Change("{risks} close {reason}", BasicArguments.Reason, (risk, reason, _) => risk.To(RiskState.Closed, reason.Trim()),
                (view, reason) => view.Say($"closed: {reason.Trim()}"), "close it, and say why", Tell.Concerned, forClients: (view, _) => view.Words["closed"])
            .Or("{risks} closed {reason}").Or("{risks} close because {reason}")
            .Asks(new Question("reason", "Why is it closed?", "Reason", Required: true));
        rows.Change("{risks} reopen", (risk, _) => risk.To(RiskState.Open), "open again", "say that it may happen again", Tell.Concerned).Or("{risks} open").Or("reopen {risks}");
    }

    private void Reviews()
    {
        rows.Change("{risks} review [{review}] [{recurrence}]", (risk, args, view) => args.Has("review") || args.Has("recurrence")
                ? risk.ReviewOn(args.TryGet(RiskArguments.Review, out var day) ? day : null, args.Find(TimeArguments.Rhythm), view.Today)
                : Outcome.No($"Say when it is looked at again, for example: {risk.Ref} review every 2 weeks"),
            (view, args) => args.TryGet(RiskArguments.Review, out var day)
                ? view.Say($"review on {Receipt.Day(view, day)}") : view.Say($"reviewed {args.Get(TimeArguments.Rhythm).Show(view.Words)}"),
            "say when it is looked at again, once or in a rhythm", hush: "reviews")
            .Asks(new Question("review", "When is it looked at again?", "Review", Choices: TimeArguments.Days));
        rows.Change("{risks} review none", (risk, _) => risk is { Review: null, Rhythm: null } ? Outcome.No($"{risk.Ref} has none.") : risk with { Review = null, Rhythm = null },
            "without a review", "look at it no more", hush: "reviews");
        rows.Change("{risks} reviewed", (risk, view) => risk.Reviewed(view.Today), "reviewed", "say that it was looked at; by its rhythm the next time is set", hush: "reviews");
    }

    private static Outcome Rated(Risk risk, Args args, View view)
    {
        var rated = risk with
        {
            Probability = args.Get(RiskArguments.Probability), Impact = args.TryGet(RiskArguments.Impact, out var impact) ? impact : risk.Impact,
        };
        return rated == risk ? Outcome.No($"{risk.Ref} has that already.") : rated;
    }

    private static string Rating(View view, Args args)
    {
        var probability = RiskFields.Probability.Sentence(view, args.Get(RiskArguments.Probability));
        return !args.TryGet(RiskArguments.Impact, out var impact) ? probability
            : view.Say($"{probability}; {RiskFields.Impact.Sentence(view, impact)}; score {Scale.Score(new(args.Get(RiskArguments.Probability), impact), view)}");
    }

    private async ValueTask<Reply> Occur(Context context, Args args)
    {
        var (edit, refusal) = await Edit.Make(context, kind.Kinds, rows.NamedIn(args), (risk, _) => ((Risk)risk).To(RiskState.Occurred));
        if (edit is null)
            return refusal!;
        var issue = edit.Made is [var (_, one)] ? kind.AsIssue((Risk)one, $"{edit.View.Prefix}{one.Ref}", edit.View) : [];
        return await edit.Say("has occurred", Tell.Concerned, null, [.. issue]);
    }

    /// <summary>"R3 mitigate by task Call two others for @Bo by friday" makes the task; "by T12" links one that there is.</summary>
    private async ValueTask<Reply> Respond(Context context, Args args)
    {
        var (named, response) = (rows.NamedIn(args), args.Get(RiskArguments.Response));
        Outcome Set(Item risk) => RiskFields.Response.Set((Risk)risk, response) is var after && after == risk ? Outcome.No($"{risk.Ref} has that already.") : after;
        var said = new Said(view => RiskFields.Response.Sentence(view, response));
        if (Means(args) is not { } means)
        {
            var (edit, refusal) = await Edit.Make(context, kind.Kinds, named, (risk, _) => Set(risk));
            return edit is null ? refusal! : await edit.Say(said);
        }

        if (named.Count > 1)
            return Reply.No(context.Words["One risk at a time, please, where something is made for it."]);
        if (Making.Read(kind.Kinds, means) is { } what && what.Kind != kind)
            return await Making.Of(context, kind.Kinds, named[0], what, Set, said);
        if (References.Leading(means) is var (_, length) && length == means.Length && ItemArguments.Others.Reads(means, context) is Language.Reading<IReadOnlyList<ItemRef>>.Ok others)
            return await By(context, named, others.Value, Set, said);
        var makes = kind.Kinds.All.Where(other => other != kind && other.Adds is not null).ToList();
        return Reply.No(context.Say($"Say by what: a reference, or something new, for example: {named[0]} {RiskArguments.Key(response)} by task {means}"))
            .With([.. makes.Select(other => new Button(context.Say($"Make a {context.Words[other.Name]} of it"), $"{named[0]} {RiskArguments.Key(response)} by {other.Name} {means}"))]);
    }

    private async ValueTask<Reply> By(Context context, IReadOnlyList<ItemRef> named, IReadOnlyList<ItemRef> others, Func<Item, Outcome> set, Said said)
    {
        var found = await Named.Find(context, kind.Kinds, others);
        if (found.View is null || found.Refused.Count > 0)
            return found.Refusal ?? Reply.No(found.Refused[0]);
        var (edit, refusal) = await Edit.Make(context, kind.Kinds, named, (risk, _) =>
            found.Items.Aggregate((Outcome)(set(risk).After ?? risk), (after, other) => after.After?.LinkTo(other.Id, "Led to") ?? after));
        return edit is null ? refusal! : (await edit.Say(new(view => $"{said.For(view)}; {view.Say($"linked to {view.Words.List([.. found.Items.Select(other => other.Ref)])}")}")))
            .Relying([.. found.Items]);
    }

    private static string? Means(Args args)
    {
        if (!args.TryGet(RiskArguments.Means, out var said))
            return null;
        foreach (var word in (string[])["by", "with", "通过", "靠", "用"])
            if (Scan.Starts(said, [word]) is > 0 and var end)
                return said[end..].Trim();
        return said.Trim(' ', ':', '：');
    }
}
