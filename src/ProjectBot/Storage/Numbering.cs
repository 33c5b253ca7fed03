using System.Globalization;

namespace ProjectBot.Storage;

/// <summary>Which numbers of a series are used, for every engine alike (<see cref="IStore.Next"/>).</summary>
public static class Numbering
{
    /// <summary>The series of the journal.</summary>
    public const string Journal = "journal";

    /// <summary>The series of what is to be sent.</summary>
    public const string Outbox = "outbox";

    /// <summary>The number at the end of an id of the series (12 in <c>apollo/T12</c> of <c>apollo/T</c>); 0 if it is not of the series.</summary>
    public static long NumberIn(ReadOnlySpan<char> id, ReadOnlySpan<char> series) =>
        id.StartsWith(series, StringComparison.Ordinal)
        && id.Length > series.Length && id[series.Length] is >= '1' and <= '9'
        && long.TryParse(id[series.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    /// <summary>The number of the series that a document uses; 0 for none. Entries of a log tell theirs, others have it in their ids.</summary>
    public static long NumberOf(DocumentType type, Document document, ReadOnlySpan<char> series) =>
        !type.IsLog ? NumberIn(document.Id, series)
        : series.SequenceEqual(type.Series) ? ((INumbered)document).Number
        : 0;
}
