using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ProjectBot.Cards;
using ProjectBot.Storage;

namespace ProjectBot.Host.Pictures;

/// <summary>The values of a chart somebody has a link to, kept until the link is over. Its id is their hash.</summary>
public sealed record DrawnChart : Document
{
    /// <summary>A <see cref="Cards.Chart"/>; null once it is over.</summary>
    public Element? Values { get; init; }

    /// <summary>The first day (UTC) on which no link to it is good any more.</summary>
    public required DateOnly Until { get; init; }

    [JsonIgnore]
    public Chart? Chart => Values as Chart;

    [JsonIgnore]
    public override IEnumerable<string> Keys => Values is null ? [] : [OverOn(Until)];

    public static string OverOn(DateOnly day) => $"over/{day:yyyy-MM-dd}";
}

/// <summary>The rows of this room in the list of document types.</summary>
public static class PictureDocuments
{
    public static DocumentTypes AddPictures(this DocumentTypes types) =>
        types.Add("drawn-chart", (JsonTypeInfo<DrawnChart>)Documents.Json.GetTypeInfo(typeof(DrawnChart)));
}
