using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Chat.Understanding;
using ProjectBot.Items;
using ProjectBot.Team;

namespace ProjectBot.Sayings;

/// <summary>Managers teach a project the words of their team; its members are understood when they use them.</summary>
public sealed class SayingFeature : IFeature
{
    private const int PageSize = 20, Nearly = 95;

    private CommandMap _map = null!;

    public string Chapter => "Projects and people";

    public void Map(CommandMap map)
    {
        _map = map;
        map.Argument(SayingArguments.Said).Argument(SayingArguments.Meaning);
        SayingWordings.Map(map);
        ChineseSayingWordings.Map(map);
        // The lines with a quote are what everyday rows make of people's sentences: “this means trouble” teaches nothing.
        map.Add("wording {saying} = {meaning}", Teach, "teach me a wording of your team: wording wrap up = done")
            .Or("means \"{saying}\":= {meaning}").Or("means “{saying}”:= {meaning}").Or("means 「{saying}」:= {meaning}")
            .Or("means '{saying}':= {meaning}").Or("means ‘{saying}’:= {meaning}").Needs(Role.Manager).ForTeam()
            .Asks(new Question("saying", "What do people here say?", "Wording", Required: true),
                new Question("meaning", "What do they mean by it? Say a line I understand, like “tasks mine”, or its words, like “done”.", "Means",
                    Required: true));
        map.Add("wordings [page {page}]", List, "show the wordings I was taught here").ForTeam().Reads();
        map.Add("forget wording {saying}", Forget, "forget a wording").Or("forget \"{saying}").Or("forget “{saying}").Or("forget 「{saying}")
            .Or("forget '{saying}").Or("forget ‘{saying}").Needs(Role.Manager).ForTeam().TakesAway();
        map.Taught = async context => [.. (await Known(context)).Select(saying => new Taught(saying.Text, saying.Means))];
        map.Describers.Add((context, _, after) => new(after is not Saying now || context.Viewer < Role.Member ? null
            : now.Removed ? context.Say($"“{now.Text}” no longer means “{now.Means}”.") : context.Say($"“{now.Text}” means “{now.Means}”.")));
    }

    private async ValueTask<Reply> Teach(Context context, Args args)
    {
        var (text, means) = (args.Get(SayingArguments.Said), args.Get(SayingArguments.Meaning));
        if (Refusal(context, text, means) is { } refusal)
            return refusal;
        var id = Saying.IdOf(context.Project.Id, text);
        var before = await context.Store.Find<Saying>(id);
        if (before is { Removed: false } && before.Means == means)
            return new Reply(context.Say($"“{text}” means “{means}” already."));
        var count = (await Known(context)).Count + (before is null or { Removed: true } ? 1 : 0);
        if (count > Saying.Most)
            return Reply.No(context.Say($"{context.Project.Name} has {Saying.Most} wordings already, and that is all I keep. Forget one first."))
                .With(new Button(context.Words["Wordings"], context.Words["wordings"]));
        var now = before is null ? new Saying { Id = id, Text = text, Means = means, By = context.Me.Id }
            : before with { Text = text, Means = means, By = context.Me.Id, Removed = false };
        var receipt = before is { Removed: false } ? context.Say($"From now on “{text}” means “{means}” here, and no longer “{before.Means}”.")
            : context.Say($"From now on “{text}” means “{means}” here.");
        if (count > Nearly)
            receipt += (context.Words.IsChinese ? "" : " ") + context.Say($"That makes {count} wordings of {Saying.Most}.");
        return Receipt.For(context.Here!, receipt, null, new Button(context.Words["Wordings"], context.Words["wordings"])).Saving(now);
    }

    /// <summary>Why it is not taught; null when it can be.</summary>
    private Reply? Refusal(Context context, string text, string means)
    {
        if (DialogWords.Meaning(text) is not null || DialogWords.IsYes(text))
            return Reply.No(context.Say($"“{text}” answers my questions already. Take other words, please."));
        if (Plainly.Anyhow(text, _map, context).FirstOrDefault() is { } known)
            return Reply.No(context.Say($"“{text}” means something already: {context.Words[known.Summary]}. Take other words, please."));
        var meant = Plainly.Anyhow(means, _map, context).ToList();
        return meant.Count == 0
            ? Reply.No(context.Say(
                $"I do not understand “{means}” as it stands. Say a line that I do, like “tasks mine”, or its words, like “done”."))
            : meant.Exists(command => command.Removes)
                ? Reply.No(context.Say($"“{means}” takes something away or lets it leave the team, so that is only done when it is said itself."))
            : null;
    }

    private static async ValueTask<Reply> List(Context context, Args args)
    {
        if (Edit.Hush(context.Here!, "wordings") is { } hush)
            return hush;
        var words = context.Words;
        var all = await Known(context);
        if (all.Count == 0)
            return new Reply(words["I was taught no wordings here yet. A manager teaches one like this: “wrap up” means “done”"]);
        var pages = (all.Count + PageSize - 1) / PageSize;
        var page = Math.Clamp(args.TryGet(BasicArguments.Page, out var wanted) ? wanted : 1, 1, pages);
        var body = new List<Element>();
        foreach (var saying in all.Skip((page - 1) * PageSize).Take(PageSize))
        {
            var who = (await context.Directory.Find(saying.By))?.NameIn(words) ?? words["somebody"];
            body.Add(new Text(words.Say($"“{saying.Text}” means “{saying.Means}”, taught by {who}")));
            if (context.Role >= Role.Manager)
                body.Add(new ButtonRow([new(words["Forget"], $"forget wording {saying.Text}", ButtonStyle.Destructive)]));
        }

        return new(null, new Card(words.Say($"Wordings of {context.Project.Name}"), [.. body],
            page < pages ? [new(words.Say($"Page {page + 1} of {pages}"), $"wordings page {page + 1}")] : []));
    }

    private static async ValueTask<Reply> Forget(Context context, Args args)
    {
        var text = args.Get(SayingArguments.Said);
        return await context.Store.Find<Saying>(Saying.IdOf(context.Project.Id, text)) is { Removed: false } saying
            ? Receipt.For(context.Here!, context.Say($"Forgotten: “{saying.Text}” no longer means “{saying.Means}”."))
                .Saving(saying with { Removed = true })
            : Reply.No(context.Say($"Nobody taught me “{text}” here.")).With(new Button(context.Words["Wordings"], context.Words["wordings"]));
    }

    private static async ValueTask<IReadOnlyList<Saying>> Known(Context context) => [.. (await context.Store.All<Saying>(Saying.Of(context.Project.Id)))
        .Where(saying => !saying.Removed).OrderBy(saying => saying.Text, StringComparer.OrdinalIgnoreCase)];
}
