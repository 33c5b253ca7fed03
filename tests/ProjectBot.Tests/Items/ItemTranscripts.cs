namespace ProjectBot.Tests.Items;

/// <summary>What everything with a number has, whatever it is.</summary>
public sealed class ItemTranscripts
{
    [Fact]
    public Task Things_that_have_to_do_with_each_other_say_so_on_both_cards() => Transcript.Check("""
        given: Apollo with ana, carla(client)
        ana: task add Landing page
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Landing page
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Margin
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Margin
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: task add Colours
        bot: Added T3. It has no owner and no date yet, so it is in the inbox.
           | T3 Colours
           | ○ to do
           | [Start: T3 start] [Done: T3 done] [Undo: undo change #] [Assign to me: T3 to me] [Assign…: T3 to] [Due…: T3 due] [Block…: T3 blocked by] [Comment…: T3 comment]
        ana: link T1 T2 T3
        bot: Linked T1 Landing page to T2 and T3.
           | [Undo: undo change #]
        ana: ↻ T1 Landing page: See also: T2 Margin (to do) and T3 Colours (to do)
        ana: T3
        bot: T3 Colours
           | ○ to do
           | See also: T1 Landing page (to do)
           | [Start: T3 start] [Done: T3 done] [Assign to me: T3 to me] [Assign…: T3 to] [Due…: T3 due] [Block…: T3 blocked by] [Comment…: T3 comment]
        ana: T1 share
        bot: Shared T1 Landing page with clients.
           | Clients see: title, state, owner, due, progress, comments to the client and files for the client. Nothing else.
           | [Undo: undo change #]
        ana: ↻ T1 Landing page: Clients: may see this
        ana: T2 share
        bot: Shared T2 Margin with clients.
           | Clients see: title, state, owner, due, progress, comments to the client and files for the client. Nothing else.
           | [Undo: undo change #]
        ana: ↻ T2 Margin: See also: T1 Landing page (to do) · Clients: may see this
        carla: T1
        bot: T1 Landing page
           | ○ to do
           | [Comment…: T1 comment]
        carla: T2
        bot: T2 Margin
           | ○ to do
           | [Comment…: T2 comment]
        ana: T1 link T1
        bot: T1 cannot be linked to itself.
        ana: link T1 T2
        bot: T1 is linked to T2 already.
        ana: T1 unlink T2
        bot: Unlinked T1 Landing page from T2.
           | [Undo: undo change #]
        ana: ↻ T1 Landing page: See also: T3 Colours (to do)
        ana: unlink T3 T1
        bot: Unlinked T1 Landing page from T3.
           | [Undo: undo change #]
        ana: ↻ T1 Landing page: −See also
        ana: unlink T1 T2
        bot: T1 is not linked to T2.
        ana: link T1 T9
        bot: There is no T9 here.
        ana: T1
        bot: T1 Landing page
           | ○ to do
           | Clients: may see this
           | [Start: T1 start] [Done: T1 done] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: history T1
        bot: History of T1 Landing page
           | no longer linked to T3 · Ana · Sun 22 Nov 09:00
           | no longer linked to T2 · Ana · Sun 22 Nov 09:00
           | visible to clients · Ana · Sun 22 Nov 09:00
           | linked to T2; linked to T3 · Ana · Sun 22 Nov 09:00
           | added “Landing page” · Ana · Sun 22 Nov 09:00
           | [Show: T1]
        """);

    [Fact]
    public Task One_thing_comes_of_another() => Transcript.Check("""
        given: Apollo with ana
        ana: task add Landing page
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Landing page
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: T1 make task Draw the logo by friday
        bot: Linked T1 Landing page to T2.
           | Added T2, due Fri 27 Nov. It has no owner yet, so it is in the inbox.
           | [Show T2: T2] [Undo: undo change #]
        ana: ↻ T1 Landing page: Led to: T2 Draw the logo (to do)
        ana: T2
        bot: T2 Draw the logo
           | ○ to do · Fri 27 Nov
           | From: T1 Landing page (to do)
           | [Start: T2 start] [Done: T2 done] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: T1
        bot: T1 Landing page
           | ○ to do
           | Led to: T2 Draw the logo (to do)
           | [Start: T1 start] [Done: T1 done] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: undo
        bot: Undone. T1: no longer linked to T2. T2 is gone.
           | [Redo]
        ana: ↻ T1 Landing page: −Led to
        ana: ↻ T2 was taken back: −From
        ana: T1 make cake
        bot: Say what to make: task, risk, issue and decision.
        """);

    [Fact]
    public Task Several_are_named_in_one_line_in_any_way_people_write() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add One
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 One
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Two
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Two
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: task add Three
        bot: Added T3. It has no owner and no date yet, so it is in the inbox.
           | T3 Three
           | ○ to do
           | [Start: T3 start] [Done: T3 done] [Undo: undo change #] [Assign to me: T3 to me] [Assign…: T3 to] [Due…: T3 due] [Block…: T3 blocked by] [Comment…: T3 comment]
        ana: T1 T3 to Bo
        bot: Gave T1 and T3 to Bo.
           | [Undo: undo change #]
        bo: ← Ana gave you these:
           | T1 One
           | T3 Three
        ana: ↻ T1 One: ○ to do · Bo
        ana: ↻ T3 Three: ○ to do · Bo
        ana: T3..T1 #web
        bot: Labelled T3, T2 and T1 #web.
           | [Undo: undo change #]
        ana: ↻ T1 One: ○ to do · Bo · #web
        ana: ↻ T2 Two: ○ to do · #web
        ana: ↻ T3 Three: ○ to do · Bo · #web
        ana: t1、T2和T3 p2
        bot: Set T1, T2 and T3 to p2 high.
           | [Undo: undo change #]
        ana: ↻ T1 One: ○ to do · Bo · p2 · #web
        ana: ↻ T2 Two: ○ to do · p2 · #web
        ana: ↻ T3 Three: ○ to do · Bo · p2 · #web
        ana: T1 .. T2 due friday
        bot: Set the due date of T1 and T2 to Fri 27 Nov.
           | [Change: T1 T2 due] [Undo: undo change #]
        bo: ← Ana set the due date of T1 One to Fri 27 Nov.
           | [Show: T1]
        ana: ↻ T1 One: ○ to do · Bo · Fri 27 Nov · p2 · #web
        ana: ↻ T2 Two: ○ to do · Fri 27 Nov · p2 · #web
        ana: T1 T2 T9 #print
        bot: Labelled T1 and T2 #print.
           | There is no T9 here.
           | [Undo: undo change #]
        ana: ↻ T1 One: ○ to do · Bo · Fri 27 Nov · p2 · #web · #print
        ana: ↻ T2 Two: ○ to do · Fri 27 Nov · p2 · #web · #print
        ana: T1..T900 done
        bot: I could not read “T1..T900”. That is written like T12; several like T1 T2 T5, or T4..T9, at most 100.
           | Which tasks?
           | [Cancel]
        """);

    [Fact]
    public Task 彼此有关的条目也用中文说() => Transcript.Check("""
        ana: 新建项目 阿波罗
        bot: 项目“阿波罗”建好了，这个对话里说的就是它。你是项目经理。
           | [添加任务] [查看项目: 项目] [撤销: undo change #]
        ana: 添加任务 首页
        bot: 已添加 T1。还没有负责人和日期，先放在收件箱。
           | T1 首页
           | ○ 待办
           | [开始: T1 start] [完成: T1 done] [撤销: undo change #] [交给我: T1 to me] [指派…: T1 to] [截止…: T1 due] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        ana: 添加任务 报价
        bot: 已添加 T2。还没有负责人和日期，先放在收件箱。
           | T2 报价
           | ○ 待办
           | [开始: T2 start] [完成: T2 done] [撤销: undo change #] [交给我: T2 to me] [指派…: T2 to] [截止…: T2 due] [标为受阻…: T2 blocked by] [评论…: T2 comment]
        ana: 关联 T1 T2
        bot: 已将 T1 首页 与 T2 关联。
           | [撤销: undo change #]
        ana: ↻ T1 首页: 另见: T2 报价（待办）
        ana: T1 回复客户 你好
        bot: T1 仅限内部，客户看不到这条回复。请先让客户可见：T1 对客户可见
        ana: T1 公开
        bot: 已将 T1 首页 共享给客户。
           | 客户能看到：标题、状态、负责人、截止、进度、给客户的评论和给客户的文件。其他都看不到。
           | [撤销: undo change #]
        ana: ↻ T1 首页: 客户: 可见
        ana: T1 回复客户 你好
        bot: 已评论 T1 首页：“你好”。
           | [撤销: undo change #]
        ana: ↻ T1 首页: 1 条评论 · Ana，11月22日 周日 09:00：你好
        ana: T1
        bot: T1 首页
           | ○ 待办
           | 另见: T2 报价（待办）
           | 客户: 可见
           | 1 条评论
           | Ana，11月22日 周日 09:00：你好
           | [开始: T1 start] [完成: T1 done] [交给我: T1 to me] [指派…: T1 to] [截止…: T1 due] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        ana: 历史 T1
        bot: T1 首页的历史
           | 评论“你好” · Ana · 11月22日 周日 09:00
           | 客户可见 · Ana · 11月22日 周日 09:00
           | 与 T2 关联 · Ana · 11月22日 周日 09:00
           | 添加了“首页” · Ana · 11月22日 周日 09:00
           | [查看: T1]
        ana: T2 取消关联 T1
        bot: 已取消 T1 首页 与 T2 的关联。
           | [撤销: undo change #]
        ana: ↻ T1 首页: −另见
        ana: T1 给 我
        bot: 已把 T1 首页 交给 Ana。
           | [撤销: undo change #]
        ana: ↻ T1 首页: ○ 待办 · Ana
        ana: 保存筛选 我们 我的
        bot: 已保存为“我们”：任务 我的
           | [查看: filter 我们] [撤销: undo change #]
        ana: 我的筛选
        bot: 你的筛选
           | 我们 · 任务 我的
        ana: 筛选 我们
        bot: 阿波罗的任务：我的
           | 共 1 个，截至 09:00
           | T1 首页
           | [刷新: tasks mine]
        ana: 删除筛选 我们
        bot: 已删除筛选“我们”。
           | [撤销: undo change #]
        """, "zh-CN");

    [Fact]
    public Task A_list_is_sorted_as_one_likes() => Transcript.Check("""
        given: Apollo with ana
        ana: task add Bake bread by 2026-12-24 p3
        bot: Added T1, due Thu 24 Dec. It has no owner yet, so it is in the inbox.
           | T1 Bake bread
           | ○ to do · Thu 24 Dec · p3
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Ask the baker p1
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Ask the baker
           | ○ to do · p1
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: task add Clean up by 2026-12-01
        bot: Added T3, due Tue 1 Dec. It has no owner yet, so it is in the inbox.
           | T3 Clean up
           | ○ to do · Tue 1 Dec
           | [Start: T3 start] [Done: T3 done] [Change: T3 due] [Undo: undo change #] [Assign to me: T3 to me] [Assign…: T3 to] [Block…: T3 blocked by] [Comment…: T3 comment]
        ana: tasks sorted by title
        bot: Tasks of Apollo
           | 3 in all, as of 09:00
           | T2 Ask the baker · p1
           | T1 Bake bread · Thu 24 Dec · p3
           | T3 Clean up · Tue 1 Dec
           | [Refresh: tasks sorted by title]
        ana: tasks sorted by priority
        bot: Tasks of Apollo
           | 3 in all, as of 09:00
           | T2 Ask the baker · p1
           | T1 Bake bread · Thu 24 Dec · p3
           | T3 Clean up · Tue 1 Dec
           | [Refresh: tasks sorted by priority]
        ana: tasks sorted by due
        bot: Tasks of Apollo
           | 3 in all, as of 09:00
           | T3 Clean up · Tue 1 Dec
           | T1 Bake bread · Thu 24 Dec · p3
           | T2 Ask the baker · p1
           | [Refresh: tasks sorted by due]
        ana: tasks sorted by colour
        bot: I could not read “sorted by colour”. A list is sorted by due, priority, state, number and title.
        ana: 任务 按优先级排序
        bot: Apollo 的任务
           | 共 3 个，截至 09:00
           | T2 Ask the baker · p1
           | T1 Bake bread · 12月24日 周四 · p3
           | T3 Clean up · 12月1日 周二
           | [刷新: tasks sorted by priority]
        ana: risk add Oven breaks p1 i2
        bot: Added R1.
           | R1 Oven breaks
           | open · 2 of 25, low
           | Probability: 1 of 5, rare (under 10%)
           | Impact: 2 of 5, small (some more work within the plan)
           | [Response…: R1 response] [Review…: R1 review] [Undo: undo change #] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: risk add Power cut p4 i4
        bot: Added R2.
           | R2 Power cut
           | open · ▲ 16 of 25, high
           | Probability: 4 of 5, likely (50 to 80%)
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | [Response…: R2 response] [Review…: R2 review] [Undo: undo change #] [Assign…: R2 to] [Occurred: R2 occurred] [Close…: R2 close] [Comment…: R2 comment]
        ana: risks sorted by number
        bot: Risks of Apollo
           | 2 in all, as of 09:00
           | R1 Oven breaks · 2 of 25, low · open
           | R2 Power cut · ▲ 16 of 25, high · open
           | [Refresh: risks sorted by number]
        ana: risks by state sorted by score
        bot: Risks of Apollo
           | 2 in all, as of 09:00
           | open (2)
           | R2 Power cut · ▲ 16 of 25, high · open
           | R1 Oven breaks · 2 of 25, low · open
           | [Refresh: risks sorted by score by state]
        """);
}
