namespace ProjectBot.Tests.Chat;

/// <summary>Who is who: people of one name, people without one, and in which language they are told.</summary>
public sealed class PeopleTranscripts
{
    [Fact]
    public Task Notices_are_in_the_language_of_their_reader() => Transcript.Check("""
        given: Apollo with ana, bo
        chen: 你好
        bot: 你好，Chen！我在聊天里帮团队管理项目。先建一个项目吧，例如：
           | [新建项目 阿波罗] [帮助]
        ana: add Chen as member
        bot: Chen is in Apollo now, as member.
           | [Undo: undo change #]
        chen: ← Ana 把你加入了 Apollo，角色是成员。
           | [切换到 Apollo: project use Apollo]
        ana: task add Write the offer for Chen
        bot: Added T1 for Chen. It has no date yet, so it is in the inbox.
           | T1 Write the offer
           | ○ to do · Chen
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        chen: ← Ana 把 apollo/T1 Write the offer 交给了你。
           | T1 Write the offer
           | ○ 待办 · Chen
           | [开始: apollo/T1 start] [完成: apollo/T1 done] [指派…: apollo/T1 to] [截止…: apollo/T1 due] [标为受阻…: apollo/T1 blocked by] [评论…: apollo/T1 comment]
        chen: 切换到 Apollo
        bot: 这里说的已经是 Apollo 了。
        chen: T1 完成
        bot: 已完成 T1 Write the offer。
           | [撤销: undo change #]
        ana: ↻ T1 Write the offer: ✓ done on Sun 22 Nov · Chen
        chen: ↻ T1 Write the offer: ✓ 11月22日 周日 完成 · Chen
        chen: 我的语言 英文
        bot: From now on I answer you in English.
           | [Undo: undo change #]
        ana: T1 reopen
        bot: Reopened T1 Write the offer.
           | [Undo: undo change #]
        chen: ← Ana reopened T1 Write the offer.
           | [Show: T1]
        ana: ↻ T1 Write the offer: ○ to do · Chen
        chen: ↻ T1 Write the offer: ○ 待办 · Chen
        ana: T1 to nobody
        bot: Took the owner off T1 Write the offer.
           | [Undo: undo change #]
        ana: ↻ T1 Write the offer: ○ to do
        chen: ↻ T1 Write the offer: ○ 待办
        ana: T1 to Chen
        bot: Gave T1 Write the offer to Chen.
           | [Undo: undo change #]
        chen: ← Ana gave you T1 Write the offer.
           | T1 Write the offer
           | ○ to do · Chen
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: ↻ T1 Write the offer: ○ to do · Chen
        chen: ↻ T1 Write the offer: ○ 待办 · Chen
        """);
}
