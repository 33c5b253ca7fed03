namespace ProjectBot.Tests.Chat;

/// <summary>A project that was put away can be read, and nothing in it changes.</summary>
public sealed class ArchiveTranscripts
{
    [Fact]
    public Task Nothing_changes_in_an_archived_project_from_wherever_it_is_said() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Write the offer
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Write the offer
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: task add
        bot: What is to be done?
           | [Cancel]
        ana: project archive
        bot: Apollo is archived. Everything in it can still be read; “project reopen” brings it back.
           | [Undo: undo change #]
        bo: Print the offer
        bot: Apollo is archived, so nothing in it changes.
        ana: T1
        bot: T1 Write the offer
           | ○ to do
        ana: T1 done
        bot: Apollo is archived, so nothing in it changes.
           | [Reopen the project: project reopen]
        ana: task add Print the offer
        bot: Apollo is archived, so nothing in it changes.
           | [Reopen the project: project reopen]
        ana: project rename Apollo 2
        bot: Apollo is archived, so nothing in it changes.
           | [Reopen the project: project reopen]
        ana: project archive
        bot: Apollo is archived, so nothing in it changes.
           | [Reopen the project: project reopen]
        bo: task add Send the offer
        bot: Apollo is archived, so nothing in it changes.
        bo: project new Beta
        bot: Beta is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        bo: apollo/T1 done
        bot: Apollo is archived, so nothing in it changes.
        bo: apollo/T1
        bot: T1 Write the offer
           | ○ to do
        bo: history apollo/T1
        bot: History of T1 Write the offer
           | added “Write the offer” · Ana · Sun 22 Nov 09:00
           | [Show: apollo/T1]
        ana: tasks
        bot: Tasks of Apollo
           | 1 in all, as of 09:00
           | T1 Write the offer
           | [Refresh: tasks]
        ana: project reopen
        bot: Apollo is open again.
           | [Undo: undo change #]
        ana: resume
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Print the offer
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        bo: apollo/T1 done
        bot: Finished T1 Write the offer.
           | [Undo: undo change #]
        ana, bo: ↻ T1 Write the offer: ✓ done on Sun 22 Nov
        bo: leave project
        bot: At least one manager has to stay. Make somebody else manager first.
        """);

    [Fact]
    public Task One_may_leave_an_archived_project() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: project archive
        bot: Apollo is archived. Everything in it can still be read; “project reopen” brings it back.
           | [Undo: undo change #]
        bo: leave project
        bot: You have left Apollo.
           | [Undo: undo change #]
        bo: tasks
        bot: You are not in this project. Ask one of its managers to add you.
        """);
}
