using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Storage;

namespace ProjectBot.Tests.House;

/// <summary>Everything a user can read exists in English and Chinese.</summary>
public sealed partial class WordsTests
{
    private static readonly Phrases Chinese = new("zh-CN");
    private static readonly CommandMap Map = new(Features.All(new MemoryStore(Documents.Types())));

    [Fact]
    public void Every_sentence_in_the_code_has_a_Chinese_form() =>
        Lists.Empty(Keys.All().Where(one => IsLanguage(one.Key) && !Has(one.Key)).Select(one => $"{one.Where}: {one.Key}"));

    /// <summary>Keys that are computed, kept in tables or handed from hand to hand: whatever is looked up while all transcripts are said once more by people who speak Chinese.</summary>
    [Fact, Trait("pace", "slow")]
    public async Task Nothing_said_in_any_transcript_lacks_its_Chinese_form()
    {
        foreach (var transcript in Spoken.Transcripts)
            await new Transcript { Locale = "zh-CN" }.Replay(transcript);
        Lists.Empty(Words.Chinese.Phrases.Missed.Where(IsLanguage).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_command_has_a_usage_line_a_summary_and_a_chapter_in_both_languages()
    {
        foreach (var command in Map.Commands)
        {
            Assert.True(Has(command.Summary), $"no Chinese summary: {command.Usage}: {command.Summary}");
            Assert.True(Has(command.Chapter), $"no Chinese chapter: {command.Usage}: {command.Chapter}");
            if (Bare().Replace(command.Usage, "").Any(char.IsLetter))
                Assert.True(Has(command.Usage), $"no Chinese usage: {command.Usage}");
            foreach (var question in command.Questions)
                Assert.True(Has(question.Sentence) && Has(question.Label), $"no Chinese question: {command.Usage}: {question.Sentence} / {question.Label}");
        }
    }

    [Fact]
    public void The_usage_lines_of_a_command_take_the_same_arguments_in_both_languages()
    {
        foreach (var command in Map.Commands)
            foreach (var usage in CommandMap.Usages(command, Words.Chinese))
                Assert.True(Slots(command.Usage).SetEquals(Slots(usage)) || Slots(usage).IsSubsetOf(Slots(command.Usage)) && command.NeededArguments.All(Slots(usage).Contains), $"{command.Usage} / {usage}");
    }

    [Fact]
    public void Every_argument_has_a_Chinese_name() => Assert.Empty(Map.Arguments.Where(argument => !Has($"{{{argument.Name}}}")).Select(argument => argument.Name));

    [Fact]
    public void Translations_have_the_same_places_for_values()
    {
        foreach (var (room, key, value) in Phrases.ByRoom("zh-CN"))
        {
            Assert.True(Places(value).IsSubsetOf(Places(key)), $"{room}: {key} → {value}");
            if (key.Contains('{', StringComparison.Ordinal))
                Assert.True(Places(key).SetEquals(Places(value)) || Slots(key).Count > 0, $"{room}: {key} → {value}");
        }
    }

    [Fact]
    public void No_room_translates_what_another_has_translated_differently()
    {
        var seen = new Dictionary<string, (string Room, string Value)>(StringComparer.OrdinalIgnoreCase);
        foreach (var (room, key, value) in Phrases.ByRoom("zh-CN"))
        {
            if (seen.TryGetValue(key, out var other))
                Assert.True(other.Value == value, $"{key}: {other.Room} says {other.Value}, {room} says {value}");
            seen[key] = (room, value);
        }
    }

    [Fact]
    public void No_phrase_is_kept_that_nobody_says_any_more()
    {
        var said = Keys.Literals().Concat(Map.Commands.SelectMany(command => (string[])[command.Usage, command.Summary, command.Chapter]))
            // The members of enums are words as well: the categories and states of kinds.
            .Concat(typeof(Features).Assembly.GetTypes().Where(type => type.IsEnum).SelectMany(Enum.GetNames)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Lists.Empty(Phrases.ByRoom("zh-CN").Where(phrase => !said.Contains(phrase.Key) && !Slot().IsMatch(phrase.Key)).Select(phrase => $"{phrase.Room}: {phrase.Key}"));
    }

    /// <summary>Rooms are not listed anywhere: they are those with words, and a room's words lie in its folder.</summary>
    [Fact]
    public void Every_room_with_words_is_found() => Assert.Equal(
        Source.Files("src/ProjectBot", "Words.zh-CN.resx").Select(file => Path.GetFileName(Path.GetDirectoryName(file.Path)!)).Order(StringComparer.Ordinal),
        Phrases.ByRoom("zh-CN").Select(phrase => phrase.Room).Distinct().Order(StringComparer.Ordinal));

    private static bool Has(string key) => key.Length == 0 || !((IStringLocalizer)Chinese)[key].ResourceNotFound;

    /// <summary>Letters that are read, not the path of a request.</summary>
    private static bool IsLanguage(string key) => key.Any(char.IsAsciiLetter) && !(key.Contains('/', StringComparison.Ordinal) && !key.Contains(' ', StringComparison.Ordinal));

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(match => match.Groups[1].Value)];

    private static HashSet<string> Slots(string text) => [.. Slot().Matches(text).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\{([a-z]+)\}")]
    private static partial Regex Slot();

    [GeneratedRegex(@"\{[^}]*\}|\[[^\]]*\]")]
    private static partial Regex Bare();
}
