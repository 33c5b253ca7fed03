using System.Globalization;

namespace ProjectBot.Items;

/// <summary>An item as it is referred to: <c>apollo/R3</c>.</summary>
public readonly record struct ItemRef(string Project, char Letter, int Number)
{
    /// <summary>The id of the document.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Project}/{Letter}{Number}");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Letter}{Number}");

    /// <summary>The reference that an id is; null for any other text.</summary>
    public static ItemRef? Of(string id) =>
        id.LastIndexOf('/') is > 0 and var slash && slash + 2 < id.Length + 1 && id.Length > slash + 2 && char.IsAsciiLetter(id[slash + 1])
        && int.TryParse(id.AsSpan(slash + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(id[..slash], char.ToUpperInvariant(id[slash + 1]), number)
            : null;
}
