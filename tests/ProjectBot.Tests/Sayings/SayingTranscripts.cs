namespace ProjectBot.Tests.Sayings;

/// <summary>A manager teaches a project its own wordings.</summary>
public sealed class SayingTranscripts
{
    [Fact]
    public Task What_a_manager_teaches_is_understood_from_then_on() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Send the invoice
        ana: task add Print the flyer
        ana: wrap up T1
        ana: "wrap up" means "done"
        ana: wrap up T1
        ana: undo
        ana: T1 wrap up
        ana: undo
        bo: wrap up the invoice
        bo: undo
        bo: the invoice wrap up
        ana: undo
        ana: please wrap up T1, T2
        ana: undo
        ana: “nudge” means “comment please look at it”
        bo: nudge T2
        bo: T2 nudge
        bo: nudge the flyer
        bo: wrap up T1 and nudge T2
        ana: "standup time" means "tasks mine"
        bo: standup time
        bo: standup time!
        ana: teach push = postpone
        bo: T2 by friday
        bo: push T2 2 days
        bo: T2 push 1 week
        bo: push T2
        bo: cancel
        ana: 「todo list」 means 「task add」
        bo: todo list buy milk
        ana: teach pass it on = T2 to me
        bo: pass it on
        bo: show wrap up T1
        bo: T1 wrap up tomorrow
        bo: wrap up
        ana: wordings
        bo: wordings
        ana> Forget
        bo: nudge T2
        ana: forget "wrap up"
        ana: forget “wrap up”
        ana: wrap up T2
        ana: undo
        ana: wrap up T2
        ana: "wrap up" means "T2 done"
        ana: "Wrap  up" means "T2 done"
        ana: undo
        ana: history T1
        ana: wording
        ana: high five
        ana: hello
        ana: cancel
        """);
}
