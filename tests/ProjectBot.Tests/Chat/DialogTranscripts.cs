namespace ProjectBot.Tests.Chat;

public sealed class DialogTranscripts
{
    [Fact]
    public Task A_task_is_asked_for_question_by_question() => Transcript.Check("""
        ana: project new Apollo
        ana: task add
        ana: Write the offer
        ana: me
        ana: back
        ana: skip
        ana: help
        ana: friday
        ana: p1
        ana: 2h
        ana: #sales, #print
        """);

    [Fact]
    public Task Three_answers_that_cannot_be_read_put_the_dialog_aside_and_nothing_is_lost() => Transcript.Check("""
        ana: project new Apollo
        ana: task add
        ana: Write the offer
        ana: skip
        ana: blursday
        ana: soonish
        ana: whenever
        ana: tasks
        ana: resume
        ana: friday
        ana: save
        ana: resume
        """);

    [Fact]
    public Task A_command_in_the_middle_is_offered_once_and_done_the_second_time() => Transcript.Check("""
        ana: project new Apollo
        ana: task add
        ana: projects
        ana: go on
        ana: projects
        ana: do it
        ana: resume
        ana: Write the offer
        ana: people
        ana: people
        ana: resume
        ana: save
        ana: task add
        ana: projects
        ana: use it
        ana: save
        """);

    [Fact]
    public Task An_ambiguous_answer_is_asked_about_with_buttons() => Transcript.Check("""
        ana: project new Apollo
        ana: task add Pay the invoice by 3/4
        ana> 2
        ana: T1 due 5/6
        ana: cancel
        ana: T1
        """);
}
