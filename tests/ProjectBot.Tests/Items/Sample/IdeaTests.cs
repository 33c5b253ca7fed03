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
        """);

    [Fact]
    public Task 想法也会中文() => Talk("zh-CN").Holds("""
        ana: 新建项目 阿波罗
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
