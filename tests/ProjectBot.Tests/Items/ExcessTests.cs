using ProjectBot.Chat;

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

    [Fact]
    public void Of_a_line_of_thousands_of_phrases_some_are_read_and_the_rest_is_text()
    {
        var context = Chat.Some.Context();
        var match = new Transcript().Map.Find($"task add Draft {string.Join(' ', Enumerable.Range(1, 2500).Select(number => $"#l{number}"))}", context)!;
        var fit = Binder.Bind(match.Pattern, match.Rest, context);
        Assert.InRange(fit.Answers["label"].Length, 21, 100);
        Assert.StartsWith("Draft #l1 ", fit.Answers["title"][0].Typed, StringComparison.Ordinal);
    }
}
