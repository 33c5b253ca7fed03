using System.Security.Cryptography;
using System.Text.Json;
using ProjectBot.Cards;
using ProjectBot.Host.Pictures.Drawing;
using ProjectBot.Host.Signing;
using ProjectBot.Messaging;

namespace ProjectBot.Host.Pictures;

/// <summary>Gives each chart its link, good for 30 days. The same values for the same readers have the same link all day.</summary>
internal sealed class ChartLinks(KeptCharts charts, SignedLinks links, TimeProvider time) : IPictures
{
    public const string Purpose = "picture";
    public const int Days = 30;

    public OutboxMessage In(OutboxMessage message)
    {
        if (message.Message.Card is not { } card)
            return message;
        // Where the host itself is the channel, its pages find the picture without an address.
        var isOwnPage = message.Address.ServiceUrl is null;
        var drawn = card.Drawn(chart => Of(chart, isOwnPage));
        return ReferenceEquals(drawn, card) ? message : message with { Message = message.Message with { Card = drawn } };
    }

    private Picture? Of(Chart chart, bool isOwnPage)
    {
        var hash = HashOf(chart);
        var until = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(Days + 1);
        var path = links.Path(Purpose, $"/pictures/{hash}.png", Subject(hash, chart), new(until, default, TimeSpan.Zero));
        if ((links.Public(path) ?? (isOwnPage ? path : null)) is not { } url)
            return null;
        charts.Keep(hash, chart, until);
        return new(url, chart.ToSentence());
    }

    /// <summary>What a link is signed for: these values, for these readers.</summary>
    public static string Subject(string hash, Chart chart) => $"{hash}/{chart.Audience}";

    private static string HashOf(Chart chart)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([Look.Edition]);
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes<Element>(chart, Documents.Json));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }
}
