using ProjectBot.Chat;

namespace ProjectBot.Tasks;

/// <summary>What one can say about tasks, to press.</summary>
internal static class TaskExamples
{
    public static void Map(CommandMap map, string chapter)
    {
        map.Examples.AddRange(
        [
            new(Readers.Client, "what is shared with me?"), new(Readers.Client, "what's due this week?"), new(Readers.Client, "how is the project going?"),
            new(Readers.Client, "board"), new(Readers.Client, "who is in the project?"),
            new(Readers.Team, "my tasks"), new(Readers.Team, "what's overdue?"), new(Readers.Manager, "who is working on what?"),
            new(Readers.Team, "what's due this week?"), new(Readers.Member, "board"), new(Readers.Team, "task add"),
        ]);
        map.Subjects.Add(new(chapter, "tasks", "“we need to send the offer by friday” · “move the offer to monday” · “the offer is done”",
            new(Readers.Client, "what is shared with me?"), new(Readers.Team, "my tasks"), new(Readers.Team, "what's overdue?"),
            new(Readers.Everybody, "what's due this week?"), new(Readers.Team, "who is working on what?"), new(Readers.Everybody, "board"),
            new(Readers.Client, "tree"), new(Readers.Client, "all tasks"), new(Readers.Client, "overdue tasks"), new(Readers.Team, "task add")));
    }
}
