using System.Text.RegularExpressions;
using ProjectBot.Language;

namespace ProjectBot.Tests.House;

/// <summary>How Chinese is written, everywhere alike.</summary>
public sealed partial class ChineseTests
{
    /// <summary>Usage lines are written as people type them.</summary>
    private static readonly string[] Typed = ["[", "‹", "|"];

    [Fact]
    public void Between_Chinese_and_Latin_letters_or_digits_stands_a_blank() => Lists.Empty(Sentences().Where(one => Glued().IsMatch(Bare(one.Said))).Select(one => $"{one.Where}: {one.Said}"));

    [Fact]
    public void Whoever_is_spoken_to_is_你() => Lists.Empty(Sentences().Where(one => one.Said.Contains('您', StringComparison.Ordinal)).Select(one => $"{one.Where}: {one.Said}"));

    /// <summary>A comma, colon or bracket that is Latin stands out between Chinese characters.</summary>
    [Fact]
    public void Marks_between_Chinese_characters_are_Chinese() => Lists.Empty(Sentences().Where(one => LatinMark().IsMatch(one.Said)).Select(one => $"{one.Where}: {one.Said}"));

    [Theory]
    [InlineData("阿波罗", "阿波罗的任务")]
    [InlineData("Apollo", "Apollo 的任务")]
    [InlineData("Q4", "Q4 的任务")]
    [InlineData("官网 2", "官网 2 的任务")]
    [InlineData("{0}", "{0}的任务")]
    public void A_value_is_set_apart_as_the_sentence_around_it_is(string project, string said) => Assert.Equal(said, Words.Chinese.Say($"Tasks of {project}"));

    [Fact]
    public void Names_in_a_list_are_set_apart_too() => Assert.Equal("小林、Ben 和 Carla", Words.Chinese.List(["小林", "Ben", "Carla"]));

    /// <summary>But for what is offered to be typed.</summary>
    private static IEnumerable<(string Where, string Said)> Sentences() =>
    [
        .. Phrases.ByRoom("zh-CN").Where(phrase => !Typed.Any(phrase.Key.Contains) && !Slot().IsMatch(phrase.Key)).Select(phrase => (phrase.Room, phrase.Value)),
        .. Source.Files("src/ProjectBot.Host/wwwroot/chat", "words.js").SelectMany(file => PageText().Matches(file.Text).Select(match => ("page", match.Groups[1].Value))
            .Where(one => !one.Item2.Contains('#', StringComparison.Ordinal))),
    ];

    private static string Bare(string said) => Line().Replace(said, "");

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}[A-Za-z0-9]|[A-Za-z0-9]\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Glued();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}[,;:()?!]\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex LatinMark();

    /// <summary>An example that stands behind a colon, to be typed.</summary>
    [GeneratedRegex(@"：[^。]*$|“[^”]*”")]
    private static partial Regex Line();

    [GeneratedRegex(@"\{[a-z]+(:[a-z]+)?\}")]
    private static partial Regex Slot();

    [GeneratedRegex(@"'([^'\n]*\p{IsCJKUnifiedIdeographs}[^'\n]*)'")]
    private static partial Regex PageText();
}
