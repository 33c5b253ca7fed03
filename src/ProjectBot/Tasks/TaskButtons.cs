using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Language;

namespace ProjectBot.Tasks;

/// <summary>What can be done next with a task; every button is a command that can be typed as well.</summary>
internal static class TaskButtons
{
    /// <param name="me">The reference as it has to be typed where the card is read.</param>
    /// <param name="issues">What makes an issue of one that is blocked; none where there are no issues.</param>
    public static ImmutableArray<Button> Of(TaskItem task, string me, Words words, params IEnumerable<Button> issues)
    {
        var start = new Button(words["Start"], $"{me} start");
        var done = new Button(words["Done"], $"{me} done");
        var block = new Button(words["Block…"], $"{me} blocked by");
        var due = new Button(words["Due…"], $"{me} due");
        var give = new Button(words["Assign…"], $"{me} to");
        var mine = task.Owners.IsEmpty ? (ImmutableArray<Button>)[new(words["Assign to me"], $"{me} to me")] : [];
        return task.State switch
        {
            // What has not begun is not one slip away from being finished.
            TaskState.Todo => [First(start), done, .. mine, give, due, block],
            TaskState.Doing => [First(done), new(words["To review"], $"{me} review"), block, .. mine, give, due],
            TaskState.Blocked => [First(new(words["Unblock"], $"{me} unblock")), done, .. issues, .. mine, give, due],
            TaskState.Review => [First(done), new(words["Back to work"], $"{me} start"), block, .. mine, give, due],
            _ => [new(words["Reopen"], $"{me} reopen")],
        };
    }

    private static Button First(Button button) => button with { Style = ButtonStyle.Primary };
}
