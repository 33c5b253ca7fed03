using ProjectBot.Journal;
using System.Text;
using ProjectBot.Cards;
using ProjectBot.Tests.House;

namespace ProjectBot.Tests.Chat;

[Trait("pace", "slow")]
public sealed class BadInputTests
{
    private static readonly string[] Odd =
    [
        "😀", "👩‍👩‍👧", "مرحبا", "שלום", "\u202e", "\u0000", "\u0007", "\u200b", "\ufeff", "\u00a0", "　", "\n", "\r\n", "\t", "{title}", "{0}", "%s", "[x]", "]", "[", "\"", "“", "@", "＠Bo", "#", "＃", "+", "＋2h", "T", "T0", "T99999999999999999999",
        "apollo/T1", "nowhere/T1", "T1..T9", "T9..T1", "T1..T99999", "3/4", "31/02", "2026-02-30", "0000-00-00", "9999-12-31", "99999h", "-1h", "1e9h", "∞", "½h", "every 0 days", "second friday", "next month", "by by by", "for for", "for @", "under T1", "after T1 T2",
        "page 0", "page 99999999999", "undo 0", "undo 99999999999", "link 00000000", "form", "cancel", "back", "skip", "save", "resume", "do it", "go on", "use it", "<b>x</b>", "<at>Bot</at>", "&amp;", "../..", "null", "-", "!", "/", "，", "。", "２０２６", "Ｔ１",
    ];

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public async Task Whatever_is_typed_is_answered_and_nothing_fails(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 25; round++)
        {
            var talk = new Transcript { Locale = round % 2 == 0 ? "en-US" : "zh-CN" };
            foreach (var line in new[] { "ana@team: project new Apollo", "bo@team: hi", "ana@team: add Bo as member", "ana@team: task add Offer", "ana: project use Apollo", "bo: project use Apollo" })
                await talk.Play(line);
            for (var i = 0; i < 100; i++)
            {
                var said = Said(random, i);
                var heard = await talk.Bot.Hear(talk.Turn(random.Next(3) == 0 ? "bo" : "ana", random.Next(2) == 0 ? "team" : null, said), inline: true);
                var shown = string.Join('\n', heard.Answers.Select(answer => PlainText.Of(answer.Message)));
                Assert.False(string.IsNullOrWhiteSpace(shown), $"no answer to: {said}");
                Assert.False(shown.Contains("Something went wrong", StringComparison.Ordinal) || shown.Contains(ProjectBot.Language.Words.Chinese["Something went wrong on my side (reference {0}). Nothing was changed; please try again."][..4], StringComparison.Ordinal), $"failed at: {said}{talk.Failed}");
                Assert.True(heard.Entry is not { } entry || await talk.Store.Find<JournalEntry>(entry.Id) is not null, $"no entry of: {said}");
            }
        }
    }

    private static string Said(Random random, int i)
    {
        if (i == 50)
            return string.Concat(Enumerable.Repeat("task add friday ", 6_400));
        var text = Spoken.Lines[random.Next(Spoken.Lines.Count)];
        for (var changes = random.Next(4); changes > 0; changes--)
            text = Changed(random, text);
        return text;
    }

    private static string Changed(Random random, string text)
    {
        // Whole characters only: half of one cannot arrive over any channel.
        var runes = text.EnumerateRunes().ToList();
        var at = random.Next(runes.Count + 1);
        var odd = Odd[random.Next(Odd.Length)];
        return random.Next(9) switch
        {
            0 => Of(runes.Take(at)),
            1 => Of(runes.Skip(at)),
            2 => $"{Of(runes.Take(at))}{odd}{Of(runes.Skip(at))}",
            3 => $"{text} {odd}",
            4 => $"{odd} {text}",
            5 => $"{text} {Spoken.Lines[random.Next(Spoken.Lines.Count)]}",
            6 => random.Next(10) == 0 ? text + new string('x', 3_000) : text.ToUpperInvariant(),
            7 => Of(runes.OrderBy(_ => random.Next())),
            _ => string.Join(' ', text.Split(' ').Reverse()),
        };
    }

    private static string Of(IEnumerable<Rune> runes) => string.Concat(runes.Select(rune => rune.ToString()));
}
