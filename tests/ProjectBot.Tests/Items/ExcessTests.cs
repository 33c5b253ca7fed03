namespace ProjectBot.Tests.Items;

public sealed class ExcessTests
{
    [Fact]
    public Task A_new_task_has_at_most_twenty_labels() => Transcript.Check($"""
        given: Apollo with ana
        ana: task add Draft {string.Join(' ', Enumerable.Range(1, 21).Select(number => $"#label{number}"))}
        bot: It can have at most 20 labels.
        ana: tasks
        bot: There are no open tasks yet. Add the first one: task add Prepare the kickoff deck
           | [New task: task add]
        """);
}
