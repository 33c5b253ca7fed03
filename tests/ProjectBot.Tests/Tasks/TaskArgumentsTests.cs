using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Language;
using ProjectBot.Tasks;

namespace ProjectBot.Tests.Tasks;

public sealed class TaskArgumentsTests
{
    private static readonly Transcript Talk = new();
    private static readonly Context Ana = Chat.Some.Context();

    [Theory]
    [InlineData("T12", "apollo/T12")]
    [InlineData("t1 T2, T3", "apollo/T1 apollo/T2 apollo/T3")]
    [InlineData("T4..T7", "apollo/T4 apollo/T5 apollo/T6 apollo/T7")]
    [InlineData("T7..T4", "apollo/T7 apollo/T6 apollo/T5 apollo/T4")]
    [InlineData("t4-t6", "apollo/T4 apollo/T5 apollo/T6")]
    [InlineData("T4 – T6, T9", "apollo/T4 apollo/T5 apollo/T6 apollo/T9")]
    [InlineData("T4..6", "apollo/T4 apollo/T5 apollo/T6")]
    [InlineData("T6-4、T9", "apollo/T6 apollo/T5 apollo/T4 apollo/T9")]
    [InlineData("T4到T6", "apollo/T4 apollo/T5 apollo/T6")]
    [InlineData("T4至6", "apollo/T4 apollo/T5 apollo/T6")]
    [InlineData("T4..T4", "apollo/T4")]
    [InlineData("T4 - 6", null)]
    [InlineData("T4-6h", null)]
    [InlineData("T1、T2和T2", "apollo/T1 apollo/T2")]
    [InlineData("zeus/T5", "zeus/T5")]
    [InlineData("T1..T900", null)]
    [InlineData("R1", null)]
    [InlineData("tomorrow", null)]
    public void Tasks_are_read(string text, string? expected) =>
        Assert.Equal(expected, Read("tasks", text) is IReadOnlyList<ItemRef> tasks ? string.Join(' ', tasks.Select(task => task.Id)) : null);

    [Fact]
    public void One_task_means_one()
    {
        Assert.Equal(new ItemRef("apollo", 'T', 12), Read("task", "T12"));
        Assert.Null(Read("task", "T12 T13"));
    }

    [Theory]
    [InlineData("p1", 1)]
    [InlineData("Urgent", 1)]
    [InlineData("high priority", 2)]
    [InlineData("低优先级", 4)]
    [InlineData("high", null)]
    [InlineData("p5", null)]
    public void A_priority_in_free_text_is_only_what_cannot_be_part_of_a_sentence(string text, int? expected) => Assert.Equal(expected, Read("priority", text));

    [Theory]
    [InlineData("high", 2)]
    [InlineData("高", 2)]
    [InlineData("medium", 3)]
    [InlineData("P4", 4)]
    [InlineData("2", null)]
    [InlineData("very", null)]
    public void A_priority_that_is_the_whole_answer_may_be_any_word_for_one(string text, int? expected) => Assert.Equal(expected, Read("priority", text, whole: true));

    [Theory]
    [InlineData("#design", "design")]
    [InlineData("#Web-2", "web-2")]
    [InlineData("＃设计", "设计")]
    [InlineData("#12", null)]
    [InlineData("design", null)]
    [InlineData("#", null)]
    [InlineData("#a b", null)]
    public void A_label_is_a_word_with_a_hash(string text, string? expected) => Assert.Equal(expected, Read("label", text));

    [Fact]
    public void A_label_that_was_asked_for_needs_none() => Assert.Equal("design", Read("label", "Design", whole: true));

    [Fact]
    public void Every_state_reads_its_own_name_back_in_both_languages()
    {
        foreach (var state in TaskStateWords.Every)
        {
            Assert.Equal(state, Read("state", state.Key()));
            Assert.Equal(state, Read("state", Words.Chinese[state.Key()]));
        }
    }

    [Fact]
    public void What_is_shown_is_read_again()
    {
        string[] texts = ["task T12", "tasks T1 T3", "parent T4", "before T5 T6", "priority p2", "priority low", "label #web", "state review", "group 负责人"];
        foreach (var (name, text) in texts.Select(text => text.Split(' ', 2)).Select(parts => (parts[0], parts[1])))
            Assert.Equivalent(Read(name, text, whole: true), Read(name, Assert.IsType<Fitted.Ok>(Of(name).Read(text, Ana, whole: true)).Canonical));
    }

    private static object? Read(string name, string text, bool whole = false) => Of(name).Read(text, Ana, whole) is Fitted.Ok ok ? ok.Value : null;

    private static Argument Of(string name) => Talk.Map.Arguments.First(argument => argument.Name == name);
}
