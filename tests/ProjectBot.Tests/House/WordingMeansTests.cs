using ProjectBot.Chat;
using ProjectBot.Chat.Understanding;
using ProjectBot.Tests.Chat;

namespace ProjectBot.Tests.House;

/// <summary>An everyday wording means a line that the map reads: one that it does not would never be understood, without a word.</summary>
public sealed class WordingMeansTests
{
    [Fact]
    public void Every_wording_without_a_value_means_a_line_that_is_read_whole()
    {
        var map = new Transcript().Map;
        Assert.Empty(map.Wordings.Select(wording => wording.Means).Distinct().Where(means => !means.Contains('{', StringComparison.Ordinal))
            .SelectMany(means => means.Split(';', StringSplitOptions.TrimEntries)).Where(line => !IsRead(map, line)));
    }

    private static bool IsRead(CommandMap map, string line) =>
        map.Find(line, Some.Context()) is { } match && Everyday.IsWhole(match, Some.Context());
}
