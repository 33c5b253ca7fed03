using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ProjectBot.Language;
using ProjectBot.Tests.House;

namespace ProjectBot.Tests.Items.Sample;

/// <summary>The kind that docs/add-a-room.md makes: everything any kind can do, it can.</summary>
public sealed partial class IdeaTests
{
    private static Transcript Talk(string locale = "en-US") => new(with: new("Ideas", (_, _) => new IdeaKind(), [new DocumentRow<Idea>("idea")])) { Locale = locale };

    [ModuleInitializer]
    internal static void Bring() => Phrases.Assemblies.Add(typeof(IdeaTests).Assembly);

    [Fact]
    public Task An_idea_has_card_list_history_undo_and_is_found() => Talk().Holds("""
        given: Apollo with ana, bo
        ana: idea add Dark mode worth 4 wanted next friday for @Bo #design
        bot: Added N1 for Bo.
           | N1 Dark mode
           | an idea · Bo · #design
           | Worth: 4
           | Wanted: Fri 27 Nov
           | [Adopt: N1 adopt] [Comment…: N1 comment] [Undo: undo change #]
        bo: ← Ana gave you N1 Dark mode.
           | N1 Dark mode
           | an idea · Bo · #design
           | Worth: 4
           | Wanted: Fri 27 Nov
           | [Adopt: N1 adopt] [Comment…: N1 comment]
        ana: N1 worth 5
        bot: Set the worth of N1 Dark mode to 5.
           | [Undo: undo change #]
        ana, bo: ↻ N1 Dark mode: Worth: 5
        ana: N1 adopt
        bot: Adopted N1 Dark mode.
           | [Undo: undo change #]
        bo: ← Ana adopted N1 Dark mode.
           | [Show: N1]
        ana, bo: ↻ N1 Dark mode: adopted · Bo · #design
        ana: N1 reopen
        bot: Made N1 Dark mode an idea again.
           | [Undo: undo change #]
        bo: ← Ana made N1 Dark mode an idea again.
           | [Show: N1]
        ana, bo: ↻ N1 Dark mode: an idea · Bo · #design
        ana: task add Draw it for me
        bot: Added T1 for Ana. It has no date yet, so it is in the inbox.
           | T1 Draw it
           | ○ to do · Ana
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: link N1 T1
        bot: Linked N1 Dark mode to T1.
           | [Undo: undo change #]
        ana, bo: ↻ N1 Dark mode: See also: T1 Draw it (to do)
        ana: N1
        bot: N1 Dark mode
           | an idea · Bo · #design
           | Worth: 5
           | Wanted: Fri 27 Nov
           | See also: T1 Draw it (to do)
           | [Adopt: N1 adopt] [Comment…: N1 comment]
        ana: ideas
        bot: Ideas of Apollo
           | 1 in all, as of 09:00
           | N1 Dark mode · Bo · worth 5 · an idea
           | [Refresh: ideas]
        ana: find dark
        bot: Found: dark
           | 1 result
           | N1 Dark mode · Bo · an idea
        ana: N1 comment Bo likes it
        bot: Commented on N1 Dark mode: “Bo likes it”.
           | [Undo: undo change #]
        bo: ← Ana commented on N1 Dark mode: “Bo likes it”.
           | [Show: N1]
        ana, bo: ↻ N1 Dark mode: 1 comment · Ana, Sun 22 Nov 09:00: Bo likes it
        ana: history N1
        bot: History of N1 Dark mode
           | commented “Bo likes it” · Ana · Sun 22 Nov 09:00
           | linked to T1 · Ana · Sun 22 Nov 09:00
           | an idea · Ana · Sun 22 Nov 09:00
           | adopted · Ana · Sun 22 Nov 09:00
           | worth: 5 · Ana · Sun 22 Nov 09:00
           | added “Dark mode” · Ana · Sun 22 Nov 09:00
           | [Show: N1]
        ana: N1 share
        bot: Shared N1 Dark mode with clients.
           | Clients see: title, state, owner, wanted, comments to the client and files for the client. Nothing else.
           | [Undo: undo change #]
        ana, bo: ↻ N1 Dark mode: Clients: may see this
        ana: N1 wanted none
        bot: Took the wanted off N1 Dark mode.
           | [Undo: undo change #]
        ana, bo: ↻ N1 Dark mode: −Wanted
        ana: undo
        bot: Undone. N1: wanted: Fri 27 Nov.
           | [Redo]
        ana, bo: ↻ N1 Dark mode: Wanted: Fri 27 Nov
        """);

    [Fact]
    public Task Its_fields_are_asked_for_offered_and_explained() => Talk().Holds("""
        given: Apollo with ana
        ana: idea add
        bot: What is the idea?
           | [Cancel]
        ana: Dark mode
        bot: “Dark mode”: What is it worth, 1 to 5?
           | [1] [2] [3] [4] [5] [Skip] [Save now: save] [Cancel]
        ana> 5
        bot: “Dark mode”: Who looks after it?
           | [me] [Skip] [Save now: save] [Cancel]
        ana: save
        bot: Added N1.
           | N1 Dark mode
           | an idea
           | Worth: 5
           | [Adopt: N1 adopt] [Comment…: N1 comment] [Undo: undo change #]
        ana: idea add form
        bot: Add an idea
           | Title: ____
           | Worth: 1 / 2 / 3 / 4 / 5
           | Owner: me
           | [Save: idea add form]
        ana: N1 worth
        bot: N1 Dark mode: What is it worth, 1 to 5?
           | [1] [2] [3] [4] [5] [Cancel]
        ana: 9
        bot: I could not read “9” as an answer. A number from 1 to 5, please.
           | N1 Dark mode: What is it worth, 1 to 5?
           | [1] [2] [3] [4] [5] [Cancel]
        ana: cancel
        bot: Cancelled; nothing was changed.
        ana: ideas worth 5
        bot: Ideas of Apollo: worth: 5
           | 1 in all, as of 09:00
           | N1 Dark mode · worth 5 · an idea
           | [Refresh: ideas worth 5]
        ana: ideas worth 2
        bot: Ideas of Apollo: worth: 2: there are none.
        ana: help idea
        bot: Help: idea
           | idea add ‹title› [worth ‹worth›] [wanted ‹wanted›] [for ‹owner›] [‹label›] · add an idea
           | ‹ideas› adopt · adopt an idea
           | ‹ideas› reopen · make it an idea again
           | ideas [mine] [all] [without owner] [for ‹owner›] [worth ‹worth›] [‹label›] [page ‹page›] [about ‹words›] · list the ideas, the most valuable first
           | ‹ideas› worth ‹worth› · say what it is worth, 1 to 5
           | ‹ideas› wanted ‹wanted› · say by when somebody would like to have it
           | [All subjects: help]
        ana: list ideas
        bot: Ideas of Apollo
           | 1 in all, as of 09:00
           | N1 Dark mode · worth 5 · an idea
           | [Refresh: ideas]
        """);

    [Fact]
    public Task 想法也会中文() => Talk("zh-CN").Holds("""
        ana: 新建项目 阿波罗
        bot: 项目“阿波罗”建好了，这个对话里说的就是它。你是项目经理。
           | [添加任务] [查看项目: 项目] [撤销: undo change #]
        ana: 记下想法 深色模式 价值4
        bot: 已添加 N1。
           | N1 深色模式
           | 想法
           | 价值: 4
           | [采纳: N1 adopt] [评论…: N1 comment] [撤销: undo change #]
        ana: N1 采纳
        bot: 已采纳 N1 深色模式。
           | [撤销: undo change #]
        ana: ↻ N1 深色模式: 已采纳
        ana: N1 重新考虑
        bot: 已将 N1 深色模式 改回想法。
           | [撤销: undo change #]
        ana: ↻ N1 深色模式: 想法
        ana: 想法列表
        bot: 阿波罗的想法
           | 共 1 个，截至 09:00
           | N1 深色模式 · 价值 4 · 想法
           | [刷新: ideas]
        ana: 想法列表 价值4
        bot: 阿波罗的想法：价值：4
           | 共 1 个，截至 09:00
           | N1 深色模式 · 价值 4 · 想法
           | [刷新: ideas worth 4]
        ana: 帮助 想法
        bot: 帮助：想法
           | 记下想法 ‹标题› [价值‹价值›] [期望‹期望日期›] [给 ‹负责人›] [‹标签›] · 记下一个想法
           | ‹想法› 采纳 · 采纳想法
           | ‹想法› 重新考虑 · 改回想法
           | 想法列表 [我的] [全部] [没有负责人] [给 ‹负责人›] [价值‹价值›] [‹标签›] [第‹页码›页] [关于 ‹关键词›] · 列出想法，价值最高的在前
           | ‹想法› 价值‹价值› · 说明价值，1 到 5
           | ‹想法› 期望‹期望日期› · 说明希望什么时候实现
           | [全部主题: 帮助]
        ana: 历史 N1
        bot: N1 深色模式的历史
           | 想法 · Ana · 11月22日 周日 09:00
           | 已采纳 · Ana · 11月22日 周日 09:00
           | 添加了“深色模式” · Ana · 11月22日 周日 09:00
           | [查看: N1]
        """);

    [Fact]
    public void The_guide_quotes_what_stands_here()
    {
        var guide = File.ReadAllText(Path.Combine(Source.Root, "docs", "add-a-room.md"));
        foreach (Match quote in Quotes().Matches(guide))
            Assert.Contains(quote.Groups["code"].Value.Trim(), File.ReadAllText(Path.Combine(Source.Root, quote.Groups["file"].Value)), StringComparison.Ordinal);
        Assert.InRange(Quotes().Count(guide), 2, 20);
    }

    [GeneratedRegex(@"<!-- (?<file>tests/[^ ]+) -->\s*```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Quotes();
}
