using ProjectBot.Team;
using System.Collections.Immutable;
using CsCheck;
using ProjectBot.Cards;
using ProjectBot.Language;
using ProjectBot.Tasks;

namespace ProjectBot.Tests.Tasks;

/// <summary>Whatever the tasks are: nothing internal is on a card that a client reads.</summary>
public sealed class VisibilityTests
{
    // Everything internal carries this mark; nothing that clients may see does.
    private const string Mark = "SECRET";

    private static readonly Gen<TaskItem[]> SomeTasks = Gen.Select(Gen.Bool, Gen.Enum<TaskState>(), Gen.Int[0, 20], Gen.Int[0, 4], Gen.Bool, Gen.Int[0, 12]).Array[1, 12]
        .Select(drawn => drawn.Select((one, index) => Drawn(index + 1, one)).ToArray());

    [Fact]
    public void No_internal_string_is_ever_on_a_card_for_clients() => SomeTasks.Sample(tasks =>
    {
        var seen = Visibility.Visible(Role.Client, tasks);
        foreach (var card in Cards(tasks, seen))
            foreach (var text in Some.Strings(card))
            {
                Assert.DoesNotContain(Mark, text, StringComparison.Ordinal);
                Assert.DoesNotContain("77h", text, StringComparison.Ordinal);
            }
    });

    [Fact]
    public void Members_see_what_clients_do_not() => SomeTasks.Sample(tasks =>
    {
        var all = Visibility.Visible(Role.Member, tasks);
        foreach (var task in tasks.Where(task => !task.ClientVisible))
            Assert.NotNull(all.Find(task.Number));
    });

    [Fact]
    public void Clients_find_nothing_by_internal_words() => SomeTasks.Sample(tasks =>
        Assert.Empty(TaskSearch.Find(Mark, Visibility.Visible(Role.Client, tasks))));

    private static IEnumerable<Card> Cards(TaskItem[] tasks, TaskSet seen)
    {
        // Also with facts drawn from everything: the card itself must not trust them.
        foreach (var task in tasks)
            foreach (var set in (TaskSet[])[seen, new(tasks)])
                yield return TaskCard.For(task, TaskFacts.Of(task, set, Some.Today, TimeZoneInfo.Utc), Role.Client, Words.English, Some.NameOf);
        yield return TaskListCard.For(TaskQuery.Run(new() { All = true, By = Grouping.Owner }, seen, [], Some.Today), "Tasks", "tasks", seen, Some.Today, Words.English, Some.NameOf);
        yield return BoardCard.For(TaskBoard.Of(new(), seen, [], Some.Today), "Board", seen, Some.Today, Words.English, Some.NameOf);
        yield return TreeCard.For(null, "Tree", seen, Some.Today, client: true, Words.English);
    }

    private static TaskItem Drawn(int number, (bool Shared, TaskState State, int Parent, int Priority, bool Late, int After) one) => new()
    {
        Id = $"apollo/T{number}",
        Number = number,
        Title = one.Shared ? $"Task {number}" : $"{Mark} title",
        Description = one.Shared ? "Seen" : $"{Mark} description",
        State = one.State,
        Reason = one.State is TaskState.Blocked or TaskState.Cancelled ? $"{Mark} reason" : null,
        Owners = one.Shared ? ["ana"] : [$"{Mark} owner"],
        Due = one.Late ? Some.Today.AddDays(-1) : null,
        Estimate = 77 * 60,
        Spent = 77 * 60,
        Priority = one.Priority,
        Labels = one.Shared ? ["seen"] : [$"{Mark}label"],
        Parent = one.Parent == number ? 0 : one.Parent,
        After = one.After == 0 || one.After == number ? [] : [one.After],
        Checklist = one.Shared ? [new("seen")] : [new($"{Mark} item")],
        Comments = [new("bo", Some.Now, $"{Mark} comment"), .. one.Shared ? [new Comment("bo", Some.Now, "for you", Shared: true)] : ImmutableArray<Comment>.Empty],
        Watchers = [$"{Mark} watcher"],
        ClientVisible = one.Shared,
        CreatedBy = $"{Mark} creator",
        CreatedAt = Some.Now,
        Origin = new($"{Mark} quote", $"{Mark} author", $"{Mark} link"),
    };
}
