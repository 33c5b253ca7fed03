using Xunit.Abstractions;

namespace ProjectBot.Tests.Understanding;

/// <summary>
/// Sentences of the tables with letters, words and halves changed, three thousand of them, always the same: none fails, nothing that was
/// typed is lost without a word, and what is suggested works and takes nothing away.
/// </summary>
[Trait("pace", "slow")]
public sealed class MutatedLines(ITestOutputHelper output)
{
    private const int Each = 1500;

    private static readonly string[] Words = ["today", "every", "for", "p1", "#x", "Ben", "T3", "R1", "undo", "the", "?", "by friday", "2h", "明天", "给", "了", "，", "吗", "R1..R2", "🙂", "\"", "é", "project", "：", "\n"];

    private static readonly string[] English =
    [
        "project new Apollo", "add Ben as member", "add Carla as client", "task add Prepare the kickoff deck for me by 2026-11-27", "task add Send the invoice",
        "task add Design the logo for Ben", "T3 start", "risk add Vendor slips p3 i4 for Ben", "risk add Key developer leaves",
    ];

    [Fact]
    public Task Changed_English_sentences_do_no_harm() => Hold("en-US", ["sentences.en.tsv", "own.en.tsv", "fresh.en.tsv"], seed: 41);

    [Fact]
    public Task Changed_Chinese_sentences_do_no_harm() => Hold("zh-CN", ["sentences.zh.tsv", "own.zh.tsv", "fresh.zh.tsv", "families.zh.tsv"], seed: 43);

    private async Task Hold(string locale, string[] files, int seed)
    {
        var situation = await Situation.Of(locale, English);
        var sentences = files.SelectMany(file => Sentence.In(file)).Select(sentence => sentence.Text).ToArray();
        var random = new Random(seed);
        var (wrong, understood) = (new List<string>(), 0);
        for (var at = 0; at < Each; at++)
        {
            var line = Mutated(sentences, random);
            var (changed, says, buttons, lost) = await situation.Look(line);
            understood += changed ? 1 : 0;
            if (says.Length == 0 || says.Contains("went wrong", StringComparison.Ordinal) || says.Contains("出了问题", StringComparison.Ordinal))
                wrong.Add($"fails: {line} => {says}");
            if (lost is not null)
                wrong.Add($"loses “{lost}”: {line} => {says}");
            foreach (var button in buttons)
                wrong.Add($"suggests [{button}]: {line} => {says}");
        }

        output.WriteLine($"{understood} of {Each} did something");
        Assert.True(wrong.Count == 0, $"{wrong.Count}\n{string.Join('\n', wrong.Take(40))}");
    }

    private static string Mutated(string[] sentences, Random random)
    {
        var line = sentences[random.Next(sentences.Length)];
        for (var times = random.Next(3); times >= 0 && line.Length > 0; times--)
        {
            var at = random.Next(line.Length);
            var words = line.Split(' ');
            line = random.Next(9) switch
            {
                0 => line.Remove(at, 1),
                1 => line.Insert(at, ((char)('a' + random.Next(26))).ToString()),
                2 => at + 1 < line.Length ? $"{line[..at]}{line[at + 1]}{line[at]}{line[(at + 2)..]}" : line,
                3 => string.Join(' ', words.Where((_, place) => place != random.Next(words.Length))),
                4 => string.Join(' ', words.OrderBy(_ => random.Next())),
                5 => line[..at] + Words[random.Next(Words.Length)] + line[at..],
                6 => $"{line} {Words[random.Next(Words.Length)]}",
                7 => $"{line[..at]} {sentences[random.Next(sentences.Length)]}",
                _ => random.Next(2) == 0 ? line.ToUpperInvariant() : line.ToLowerInvariant(),
            };
        }

        return line;
    }
}
