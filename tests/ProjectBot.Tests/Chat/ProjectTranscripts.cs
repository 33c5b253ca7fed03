namespace ProjectBot.Tests.Chat;

public sealed class ProjectTranscripts
{
    [Fact]
    public Task A_project_starts_in_one_line_and_its_conversation_is_about_it() => Transcript.Check("""
        ana: project new Apollo
        ana: project
        ana: people
        ana: projects
        ana: me
        ana: undo
        ana: project new
        ana: back
        ana: Beta
        ana: hlep
        ana: help undo
        """);
}
