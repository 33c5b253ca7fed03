namespace ProjectBot.Tests.Chat;

public sealed class GroupTranscripts
{
    [Fact]
    public Task Where_a_client_was_seen_nothing_internal_is_said() => Transcript.Check("""
        ana@team: project new Apollo
        ana@team: task add Margin for me
        ana@team: T1
        carla@team: hello
        ana@team: add Carla as client
        ana@team: T1
        ana@team: tasks
        ana@team: task add Landing page
        ana@team: T2 share
        ana@team: T2
        ana@team: board
        ana@team: tree
        ana@team: find page
        ana@team: history T1
        ana@team: history T2
        ana@team: log 2h T2
        carla@team: T2
        carla@team: T1
        carla@team: T2 done
        carla@team: task add A rocket
        """);
}
