namespace ProjectBot.Tests.House;

/// <summary>Says all that is wrong at once, one thing a line.</summary>
internal static class Lists
{
    public static void Empty<T>(IEnumerable<T> wrong)
    {
        var all = wrong.Select(one => $"{one}").ToList();
        Assert.True(all.Count == 0, $"{all.Count}:\n{string.Join('\n', all)}");
    }
}
