using ProjectBot.Team;
using ProjectBot.Journal;
using System.Collections.Immutable;
using System.Text.Json;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Storage;

namespace ProjectBot.Tasks;

/// <summary>What happened to a task, read from the journal.</summary>
public static class TaskHistory
{
    private const int Shown = 30;

    public static void Map(CommandMap map) =>
        map.Add("history {task}", History, "show what happened to a task, and who did it").Needs(Role.Client).Reads()
            .Or("{task} history");

    public static async ValueTask<Reply> History(Context context, Args args)
    {
        var named = args.Get(TaskArguments.Task);
        var (desk, refusal) = await Desk.For(context, [named], Role.Client);
        if (desk is null)
            return new Reply(refusal);
        var (task, missing) = await desk.Take(named.Number);
        if (task is null)
            return new Reply(missing);
        var rows = ImmutableArray.CreateBuilder<Row>();
        foreach (var entry in await context.Store.Newest<JournalEntry>(JournalEntry.Of("task", task.Id), Shown))
            foreach (var change in entry.Changes.Where(change => change.Type == "task" && change.Id == task.Id))
            {
                var happened = Sentences(desk, change);
                if (happened.Count == 0)
                    continue;
                if (entry.Undoes.Length > 0)
                    happened.Insert(0, context.Words["took back"]);
                rows.Add(new([When(context, entry.At), entry.By.Length == 0 ? context.Words["the bot"] : desk.NameOf(entry.By), string.Join("; ", happened)]));
            }

        return rows.Count == 0
            ? new Reply(context.Say($"Nothing is recorded about {task.Ref}."))
            : new Reply(null, new Card(context.Say($"History of {task.Ref} {task.Title}"), [new Rows([context.Words["When"], context.Words["Who"], context.Words["What"]], rows.ToImmutable())],
                [new Button(context.Words["Show"], task.Ref)]));
    }

    /// <summary>One change, as its reader may see it: for clients both sides are stripped first, so that only what they see can differ.</summary>
    private static List<string> Sentences(Desk desk, Change change)
    {
        var before = Read(change.Before);
        var after = Read(change.After);
        if (after is null || (desk.ForClients && !after.ClientVisible))
            return [];
        if (!desk.ForClients)
            return TaskDiff.Of(before, after, desk);
        return before is { ClientVisible: false } ? [desk.Words["shared with you"]] : TaskDiff.Of(before?.ForClients(), after.ForClients(), desk);
    }

    private static TaskItem? Read(Json? body) => body is null ? null : JsonSerializer.Deserialize<TaskItem>(body.Utf8, Documents.Json);

    private static string When(Context context, DateTimeOffset at)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, context.Zone).DateTime);
        return $"{context.Words.Date(day, context.Today)} {Language.Words.Time(at, context.Zone)}";
    }
}
