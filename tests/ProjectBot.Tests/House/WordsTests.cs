using System.Text.RegularExpressions;
using System.Xml.Linq;
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
    public void Every_sentence_in_the_source_has_a_Chinese_form() =>
        Assert.Empty(Keys.All().Where(key => IsLanguage(key.Key) && !Has(key.Key)).Select(key => $"{key.File}: {key.Key}").Distinct());

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
        foreach (var room in Phrases.Rooms)
            foreach (var data in XDocument.Load(Path.Combine(Source.Root, "src/ProjectBot", room, "Words.zh-CN.resx")).Root!.Elements("data"))
            {
                var (key, value) = ((string)data.Attribute("name")!, (string)data.Element("value")!);
                Assert.True(Places(value).IsSubsetOf(Places(key)), $"{room}: {key} → {value}");
                if (!key.Contains('{', StringComparison.Ordinal))
                    continue;
                Assert.True(Places(key).SetEquals(Places(value)) || Slots(key).Count > 0, $"{room}: {key} → {value}");
            }
    }

    [Fact]
    public void No_room_translates_what_another_has_translated_differently()
    {
        var seen = new Dictionary<string, (string Room, string Value)>(StringComparer.OrdinalIgnoreCase);
        foreach (var room in Phrases.Rooms)
            foreach (var data in XDocument.Load(Path.Combine(Source.Root, "src/ProjectBot", room, "Words.zh-CN.resx")).Root!.Elements("data"))
            {
                var (key, value) = ((string)data.Attribute("name")!, (string)data.Element("value")!);
                if (seen.TryGetValue(key, out var other))
                    Assert.True(other.Value == value, $"{key}: {other.Room} says {other.Value}, {room} says {value}");
                seen[key] = (room, value);
            }
    }

    private static bool Has(string key) => key.Length == 0 || !((IStringLocalizer)Chinese)[key].ResourceNotFound;

    private static bool IsLanguage(string key) => key.Any(char.IsAsciiLetter);

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(match => match.Groups[1].Value)];

    private static HashSet<string> Slots(string text) => [.. Slot().Matches(text).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\{([a-z]+)\}")]
    private static partial Regex Slot();

    [GeneratedRegex(@"\{[^}]*\}|\[[^\]]*\]")]
    private static partial Regex Bare();
}
