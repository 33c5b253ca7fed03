using System.Globalization;

namespace ProjectBot.Storage;

/// <summary>Which numbers of a series are used, for every engine alike (<see cref="IStore.Next"/>).</summary>
public static class Numbering
{
    /// <summary>The series whose numbers are <see cref="INumbered.Number"/>; the numbers of all others are in ids.</summary>
    public const string Journal = "journal";

    /// <summary>The number at the end of an id of the series (<c>apollo/T</c>, <c>apollo/T12</c>); 0 if the id is not of the series.</summary>
    public static long NumberIn(ReadOnlySpan<char> id, ReadOnlySpan<char> series) =>
        id.StartsWith(series, StringComparison.Ordinal)
        && id.Length > series.Length && id[series.Length] is >= '1' and <= '9'
        && long.TryParse(id[series.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
}
