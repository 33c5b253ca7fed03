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
        chen: ← Ana把你加入了Apollo，角色是成员。
           | [切换到Apollo: project use Apollo]
        ana: task add Write the offer for Chen
        bot: Added T1 for Chen. It has no date yet, so it is in the inbox.
           | T1 Write the offer
           | to do
           | Owner: Chen
           | Due: no date
           | [Done: T1 done] [Start: T1 start] [Block…: T1 blocked by] [Due…: T1 due] [Assign…: T1 to] [Undo: undo change #]
        chen: ← Ana 把 apollo/T1 Write the offer 交给了你。
           | T1 Write the offer
           | 待办
           | 负责人: Chen
           | 截止: 无日期
           | [完成: apollo/T1 done] [开始: apollo/T1 start] [受阻…: apollo/T1 blocked by] [截止…: apollo/T1 due] [指派…: apollo/T1 to]
        chen: 切换到 Apollo
        bot: 现在这里谈的是Apollo。
           | [撤销: undo change #]
        chen: T1 完成
        bot: T1 Write the offer: done.
           | [Undo: undo change #]
        chen: ↻ T1 Write the offer: 11月22日 周日 完成 · −截止
        ana: ↻ T1 Write the offer: done on Sun 22 Nov · −Due
        chen: 我的语言 英文
        bot: From now on I answer you in English.
           | [Undo: undo change #]
        ana: T1 reopen
        bot: T1 Write the offer: to do again.
           | [Undo: undo change #]
        chen: ← T1 Write the offer: to do again, by Ana.
           | [Show: T1]
        chen: ↻ T1 Write the offer: to do · Owner: Chen · Due: no date · −负责人
        ana: ↻ T1 Write the offer: to do · Due: no date
        ana: T1 to nobody
        bot: T1 Write the offer: for nobody.
           | [Undo: undo change #]
        ana, chen: ↻ T1 Write the offer: Owner: nobody
        ana: T1 to Chen
        bot: T1 Write the offer: for Chen.
           | [Undo: undo change #]
        chen: ← Ana gave you T1 Write the offer.
           | T1 Write the offer
           | to do
           | Owner: Chen
           | Due: no date
           | [Done: T1 done] [Start: T1 start] [Block…: T1 blocked by] [Due…: T1 due] [Assign…: T1 to]
        ana, chen: ↻ T1 Write the offer: Owner: Chen
        """);
}
