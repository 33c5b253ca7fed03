namespace ProjectBot.Tests.Decisions;

/// <summary>What was decided, why, and what holds now.</summary>
public sealed class DecisionTranscripts
{
    [Fact]
    public Task A_decision_is_noted_with_its_grounds_and_what_it_was_decided_instead_of() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in team
        ana: decide Use Postgres because several hosts need it instead of Mongo
        bot: Added D1.
           | D1 Use Postgres
           | in force
           | Grounds: several hosts need it
           | Instead of: Mongo
           | Decided on: Sun 22 Nov
           | [Supersede…: D1 superseded by] [Withdraw…: D1 withdraw] [Undo: undo change #] [Comment…: D1 comment]
        ana: we decided to host in Frankfurt because of the contract
        bot: Added D2.
           | D2 host in Frankfurt
           | in force
           | Grounds: the contract
           | Decided on: Sun 22 Nov
           | [Supersede…: D2 superseded by] [Withdraw…: D2 withdraw] [Undo: undo change #] [Comment…: D2 comment]
        ana: decide Pay monthly instead of yearly because of the cash
        bot: Added D3.
           | D3 Pay monthly
           | in force
           | Grounds: the cash
           | Instead of: yearly
           | Decided on: Sun 22 Nov
           | [Supersede…: D3 superseded by] [Withdraw…: D3 withdraw] [Undo: undo change #] [Comment…: D3 comment]
        ana: decisions
        bot: Decisions of Apollo
           | 3 in all, as of 09:00
           | D3 Pay monthly · in force · Sun 22 Nov
           | D2 host in Frankfurt · in force · Sun 22 Nov
           | D1 Use Postgres · in force · Sun 22 Nov
           | [Refresh: decisions]
        ana: D1
        bot: D1 Use Postgres
           | in force
           | Grounds: several hosts need it
           | Instead of: Mongo
           | Decided on: Sun 22 Nov
           | [Supersede…: D1 superseded by] [Withdraw…: D1 withdraw] [Comment…: D1 comment]
        ana: decide
        bot: What was decided?
           | [Cancel]
        ana: Ship on Tuesdays
        bot: “Ship on Tuesdays”: Why was it decided so?
           | [Skip] [Save now: save] [Cancel]
        ana: The client is there then
        bot: “Ship on Tuesdays”: What was it decided instead of?
           | [Skip] [Save now: save] [Cancel]
        ana: skip
        bot: “Ship on Tuesdays”: Who decided it?
           | [me] [Bo: @Bo] [Skip] [Save now: save] [Cancel]
        ana: @Bo
        bot: Added D4 for Bo.
           | D4 Ship on Tuesdays
           | in force · Bo
           | Grounds: The client is there then
           | Decided on: Sun 22 Nov
           | [Supersede…: D4 superseded by] [Withdraw…: D4 withdraw] [Undo: undo change #] [Comment…: D4 comment]
        bo: ← Ana gave you D4 Ship on Tuesdays.
           | D4 Ship on Tuesdays
           | in force · Bo
           | Grounds: The client is there then
           | Decided on: Sun 22 Nov
           | [Supersede…: D4 superseded by] [Withdraw…: D4 withdraw] [Comment…: D4 comment]
        ana: what did we decide about Frankfurt?
        bot: Decisions of Apollo: “Frankfurt”
           | 1 in all, as of 09:00
           | D2 host in Frankfurt · in force · Sun 22 Nov
           | [Refresh: decisions about Frankfurt]
        ana: D2 instead Paris
        bot: D2 host in Frankfurt: instead of Paris.
           | [Undo: undo change #]
        ana: ↻ D2 host in Frankfurt: Instead of: Paris
        ana: D2 decided yesterday
        bot: D2 host in Frankfurt: decided on Sat 21 Nov.
           | [Undo: undo change #]
        ana: ↻ D2 host in Frankfurt: Decided on: Sat 21 Nov
        ana: D2 decided tomorrow
        bot: Mon 23 Nov 2026 is still to come: did you mean Sun 22 Nov 2026?
           | [Sun 22 Nov 2026: 2026-11-22] [Mon 23 Nov 2026: 2026-11-23] [Cancel]
        ana: D2 grounds none
        bot: Took the grounds off D2 host in Frankfurt.
           | [Undo: undo change #]
        ana: ↻ D2 host in Frankfurt: −Grounds
        ana: D2 instead none
        bot: D2 host in Frankfurt: with no alternative.
           | [Undo: undo change #]
        ana: ↻ D2 host in Frankfurt: −Instead of
        ana: D2 decided none
        bot: D2 host in Frankfurt: without a day of decision.
           | [Undo: undo change #]
        ana: ↻ D2 host in Frankfurt: −Decided on
        ana: D3 grounds everybody is awake
        bot: Set the grounds of D3 Pay monthly to everybody is awake.
           | [Undo: undo change #]
        ana: ↻ D3 Pay monthly: Grounds: everybody is awake
        carla: decisions
        bot: Nothing of that is shared with you.
        ana: share D3
        bot: Shared D3 Pay monthly with clients.
           | Clients see: title, state, owner, grounds, decided on, comments to the client and files for the client. Nothing else.
           | [Undo: undo change #]
        ana: ↻ D3 Pay monthly: Clients: may see this
        carla: decisions
        bot: Decisions of Apollo
           | 1 in all, as of 09:00
           | D3 Pay monthly · in force · Sun 22 Nov
           | [Refresh: decisions]
        carla: D3
        bot: D3 Pay monthly
           | in force
           | Grounds: everybody is awake
           | Decided on: Sun 22 Nov
           | [Comment…: D3 comment]
        """);

    [Fact]
    public Task What_takes_the_place_of_a_decision_is_what_holds_and_undo_takes_both_back() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in team
        ana: decide Use Mongo
        bot: Added D1.
           | D1 Use Mongo
           | in force
           | Decided on: Sun 22 Nov
           | [Grounds…: D1 grounds] [Supersede…: D1 superseded by] [Undo: undo change #] [Withdraw…: D1 withdraw] [Comment…: D1 comment]
        ana: decide Use Postgres because of transactions supersedes D1
        bot: Added D2.
           | D2 Use Postgres
           | in force
           | Grounds: transactions
           | Decided on: Sun 22 Nov
           | In the place of: D1 Use Mongo
           | [Supersede…: D2 superseded by] [Withdraw…: D2 withdraw] [Undo: undo change #] [Comment…: D2 comment]
        ana: ↻ D1 Use Mongo: superseded by D2 · Now: D2 Use Postgres
        ana: D1
        bot: D1 Use Mongo
           | superseded by D2
           | Decided on: Sun 22 Nov
           | Now: D2 Use Postgres
           | [Show D2: D2] [Comment…: D1 comment]
        ana: D1 superseded by Use a file
        bot: D1 is not in force any more: D2 took its place.
        ana: D2 superseded by Use SQLite
        bot: Added D3.
           | D3 Use SQLite
           | in force
           | Decided on: Sun 22 Nov
           | In the place of: D2 Use Postgres
           | [Grounds…: D3 grounds] [Supersede…: D3 superseded by] [Undo: undo change #] [Withdraw…: D3 withdraw] [Comment…: D3 comment]
        ana: ↻ D2 Use Postgres: superseded by D3 · Now: D3 Use SQLite
        ana: D1
        bot: D1 Use Mongo
           | superseded by D2
           | Decided on: Sun 22 Nov
           | Now: D3 Use SQLite
           | [Show D2: D2] [Comment…: D1 comment]
        ana: decisions
        bot: Decisions of Apollo
           | 1 in all, as of 09:00
           | D3 Use SQLite · in force · Sun 22 Nov
           | [Refresh: decisions]
        ana: decisions all
        bot: Decisions of Apollo: with finished ones
           | 3 in all, as of 09:00
           | D3 Use SQLite · in force · Sun 22 Nov
           | D2 Use Postgres · superseded by D3 · Sun 22 Nov
           | D1 Use Mongo · superseded by D2 · Sun 22 Nov
           | [Refresh: decisions all]
        ana: undo
        bot: Undone. D2 is in force again. D3 is gone.
           | [Redo]
        ana: ↻ D2 Use Postgres: in force · −Now
        ana: ↻ D3 was taken back: −Decided on · −In the place of
        ana: D2
        bot: D2 Use Postgres
           | in force
           | Grounds: transactions
           | Decided on: Sun 22 Nov
           | In the place of: D1 Use Mongo
           | [Supersede…: D2 superseded by] [Withdraw…: D2 withdraw] [Comment…: D2 comment]
        ana: decide Use MySQL
        bot: Added D4.
           | D4 Use MySQL
           | in force
           | Decided on: Sun 22 Nov
           | [Grounds…: D4 grounds] [Supersede…: D4 superseded by] [Undo: undo change #] [Withdraw…: D4 withdraw] [Comment…: D4 comment]
        ana: D4 supersedes D2
        bot: Put D4 Use MySQL in the place of D2 Use Postgres.
           | [Undo: undo change #]
        ana: ↻ D2 Use Postgres: superseded by D4 · Now: D4 Use MySQL
        ana: ↻ D4 Use MySQL: In the place of: D2 Use Postgres
        ana: D4 supersedes D1
        bot: D1 is not in force any more: D2 took its place.
        ana: D4 supersedes D4
        bot: D4 cannot take its own place.
        ana: history D2
        bot: History of D2 Use Postgres
           | superseded by D4 · Ana · Sun 22 Nov 09:00
           | took back; in force · Ana · Sun 22 Nov 09:00
           | superseded by D3 · Ana · Sun 22 Nov 09:00
           | added “Use Postgres” · Ana · Sun 22 Nov 09:00
           | [Show: D2]
        ana: D2 withdraw
        bot: D2 is not in force any more: D4 took its place.
        ana: D4 withdraw because we stay with what we have
        bot: D4 Use MySQL: withdrawn.
           | [Undo: undo change #]
        ana: ↻ D4 Use MySQL: withdrawn · Withdrawn because: we stay with what we have
        ana: D1
        bot: D1 Use Mongo
           | superseded by D2
           | Decided on: Sun 22 Nov
           | Now: D4 Use MySQL (withdrawn)
           | [Show D2: D2] [Comment…: D1 comment]
        ana: D4 reopen
        bot: Put D4 Use MySQL in force again.
           | [Undo: undo change #]
        ana: ↻ D4 Use MySQL: in force · −Withdrawn because
        ana: D4 reopen
        bot: D4 is in force.
        ana: decide Something supersedes D99
        bot: There is no D99 here.
        ana: share D1, D4
        bot: Shared D1 and D4 with clients.
           | Clients see: title, state, owner, grounds, decided on, comments to the client and files for the client. Nothing else.
           | [Undo: undo change #]
        ana: ↻ D1 Use Mongo: Now: D4 Use MySQL · Clients: may see this
        ana: ↻ D4 Use MySQL: Clients: may see this
        carla: D1
        bot: D1 Use Mongo
           | superseded
           | Decided on: Sun 22 Nov
           | [Comment…: D1 comment]
        carla: decide We pay less
        bot: That is for the project team.
           | [What is shared with me: tasks]
        carla: D4 withdraw
        bot: That is for the project team.
           | [What is shared with me: tasks]
        """);

    [Fact]
    public Task In_Chinese() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in team
        ana: 决定 用 Postgres 因为要多台主机 而不是Mongo
        bot: 已添加 D1。
           | D1 用 Postgres
           | 有效
           | 理由: 要多台主机
           | 没有选: Mongo
           | 决定日期: 11月22日 周日
           | [改为…: D1 superseded by] [撤回…: D1 withdraw] [撤销: undo change #] [评论…: D1 comment]
        ana: 我们决定周二发布，因为客户那天在
        bot: 已添加 D2。
           | D2 周二发布
           | 有效
           | 理由: 客户那天在
           | 决定日期: 11月22日 周日
           | [改为…: D2 superseded by] [撤回…: D2 withdraw] [撤销: undo change #] [评论…: D2 comment]
        ana: 决策
        bot: Apollo 的决策
           | 共 2 个，截至 09:00
           | D2 周二发布 · 有效 · 11月22日 周日
           | D1 用 Postgres · 有效 · 11月22日 周日
           | [刷新: decisions]
        ana: D1
        bot: D1 用 Postgres
           | 有效
           | 理由: 要多台主机
           | 没有选: Mongo
           | 决定日期: 11月22日 周日
           | [改为…: D1 superseded by] [撤回…: D1 withdraw] [评论…: D1 comment]
        ana: D1 改为 用 SQLite
        bot: 已添加 D3。
           | D3 用 SQLite
           | 有效
           | 决定日期: 11月22日 周日
           | 取代: D1 用 Postgres
           | [理由…: D3 grounds] [改为…: D3 superseded by] [撤销: undo change #] [撤回…: D3 withdraw] [评论…: D3 comment]
        ana: ↻ D1 用 Postgres: 已被 D3 取代 · 现在: D3 用 SQLite
        ana: D1
        bot: D1 用 Postgres
           | 已被 D3 取代
           | 理由: 要多台主机
           | 没有选: Mongo
           | 决定日期: 11月22日 周日
           | 现在: D3 用 SQLite
           | [查看 D3: D3] [评论…: D1 comment]
        ana: 决策 全部
        bot: Apollo 的决策：含已结束
           | 共 3 个，截至 09:00
           | D3 用 SQLite · 有效 · 11月22日 周日
           | D2 周二发布 · 有效 · 11月22日 周日
           | D1 用 Postgres · 已被 D3 取代 · 11月22日 周日
           | [刷新: decisions all]
        ana: D3 取代 D2
        bot: D3 已经取代了 D1。
        ana: 决定 用 MySQL
        bot: 已添加 D4。
           | D4 用 MySQL
           | 有效
           | 决定日期: 11月22日 周日
           | [理由…: D4 grounds] [改为…: D4 superseded by] [撤销: undo change #] [撤回…: D4 withdraw] [评论…: D4 comment]
        ana: D4 取代 D2
        bot: 让 D4 用 MySQL 取代了 D2 周二发布。
           | [撤销: undo change #]
        ana: ↻ D2 周二发布: 已被 D4 取代 · 现在: D4 用 MySQL
        ana: ↻ D4 用 MySQL: 取代: D2 周二发布
        ana: D4 撤回
        bot: D4 用 MySQL：已撤回。
           | [撤销: undo change #]
        ana: ↻ D4 用 MySQL: 已撤回
        ana: D4 恢复
        bot: 恢复了 D4 用 MySQL。
           | [撤销: undo change #]
        ana: ↻ D4 用 MySQL: 有效
        ana: D4 理由 便宜
        bot: 已将 D4 用 MySQL 的理由设为 便宜。
           | [撤销: undo change #]
        ana: ↻ D4 用 MySQL: 理由: 便宜
        ana: D4 备选 自己写
        bot: D4 用 MySQL：没有选 自己写。
           | [撤销: undo change #]
        ana: ↻ D4 用 MySQL: 没有选: 自己写
        ana: D4 决定于 昨天
        bot: D4 用 MySQL：决定于 11月21日 周六。
           | [撤销: undo change #]
        ana: ↻ D4 用 MySQL: 决定日期: 11月21日 周六
        ana: D4 无理由
        bot: 已去掉 D4 用 MySQL 的理由。
           | [撤销: undo change #]
        ana: ↻ D4 用 MySQL: −理由
        ana: D4 无备选
        bot: D4 用 MySQL：没有备选。
           | [撤销: undo change #]
        ana: ↻ D4 用 MySQL: −没有选
        ana: D4 无决定日期
        bot: D4 用 MySQL：没有决定日期。
           | [撤销: undo change #]
        ana: ↻ D4 用 MySQL: −决定日期
        ana: 关于周二发布我们是怎么决定的？
        bot: Apollo 的决策：“周二发布”：暂无。
        ana: 历史 D4
        bot: D4 用 MySQL 的历史
           | 没有决定日期 · Ana · 11月22日 周日 09:00
           | 没有备选 · Ana · 11月22日 周日 09:00
           | 没有理由 · Ana · 11月22日 周日 09:00
           | 决定于 11月21日 周六 · Ana · 11月22日 周日 09:00
           | 没有选 自己写 · Ana · 11月22日 周日 09:00
           | 理由：便宜 · Ana · 11月22日 周日 09:00
           | 有效 · Ana · 11月22日 周日 09:00
           | 已撤回 · Ana · 11月22日 周日 09:00
           | 取代 D2 · Ana · 11月22日 周日 09:00
           | 添加了“用 MySQL” · Ana · 11月22日 周日 09:00
           | [查看: D4]
        ana: 撤回 D4，因为太贵
        bot: D4 用 MySQL：已撤回。
           | [撤销: undo change #]
        ana: ↻ D4 用 MySQL: 已撤回 · 撤回原因: 太贵
        ana: D4
        bot: D4 用 MySQL
           | 已撤回
           | 取代: D2 周二发布
           | 撤回原因: 太贵
           | [重开: D4 reopen] [评论…: D4 comment]
        """, "zh-CN");
}
