namespace ProjectBot.Tests.Chat;

public sealed class GroupTranscripts
{
    [Fact]
    public Task Where_a_client_was_seen_nothing_internal_is_said() => Transcript.Check("""
        ana@team: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@team: task add Margin for me
        bot: Added T1 for Ana. It has no date yet, so it is in the inbox.
           | T1 Margin
           | ○ to do · Ana
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana@team: T1
        bot: T1 Margin
           | ○ to do · Ana
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        carla@team: hello
        bot: Hello Carla! You are not in the project that this conversation is about. One of its managers can add you.
           | [help]
        ana@team: add Carla as client
        bot: Carla is in Apollo now, as client.
           | [Undo: undo change #]
        ana@team: T1
        bot: I do not show T1 where a client reads along. Ask me in private, or let clients see it first: T1 share
        ana@team: tasks
        bot: No open task is visible to clients, and one reads here. Ask me in private to see the others.
        ana@team: task add Landing page
        bot: Added T2. It is internal and somebody reads here who is not in the team, so ask me in private to see it.
           | [Undo: undo change #]
        ana@team: T2 share
        bot: Ana shared T2 Landing page with clients.
           | Clients see: title, state, owner, due, progress, comments to the client and files for the client. Nothing else.
           | [Undo: undo change #]
        ana@team: T2
        bot: T2 Landing page
           | ○ to do
           | [Comment…: T2 comment]
        ana@team: board
        bot: Board of Apollo
           | Nothing is in progress.
           | ○ to do (1)
           | T2 Landing page
           | As of 09:00
           | [My tasks] [Refresh: board]
        ana@team: tree
        bot: Tasks of Apollo
           | T2 1 Landing page · ○ to do
        ana@team: find page
        bot: Found: page
           | 1 result
           | T2 Landing page · to do
        ana@team: history T1
        bot: I do not show T1 where a client reads along. Ask me in private, or let clients see it first: T1 share
        ana@team: history T2
        bot: History of T2 Landing page
           | shared with you · Ana · Sun 22 Nov 09:00
           | [Show: T2]
        ana@team: log 2h T2
        bot: A client reads here, and this is internal: hours. Tell me in private.
        carla@team: T2
        bot: T2 Landing page
           | ○ to do
           | [Comment…: T2 comment]
        carla@team: T1
        bot: There is no T1 here.
        carla@team: T2 done
        bot: That is for the project team.
           | [What is shared with me: tasks]
        carla@team: task add A rocket
        bot: That is for the project team.
           | [What is shared with me: tasks]
        """);
}
