using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>What the client receives, by stream or by poll: activities and the watermark to ask from next time.</summary>
internal sealed record Frame(IReadOnlyCollection<Logged> Activities, int Watermark) : IResult
{
    private const int Piece = 32 * 1024;

    /// <summary>How much of it the client is sent.</summary>
    public int Bytes => Activities.Sum(logged => logged.Activity.Utf8.Length);

    public ReadOnlyMemory<byte> ToBytes()
    {
        var buffer = new ArrayBufferWriter<byte>(Bytes + Activities.Count + 64);
        using var writer = new Utf8JsonWriter(buffer);
        Begin(writer);
        foreach (var logged in Activities)
            writer.WriteRawValue(logged.Activity.Utf8, skipInputValidation: true);
        End(writer);
        writer.Flush();
        return buffer.WrittenMemory;
    }

    /// <summary>As the answer to a poll: piece by piece, so that who reads slowly holds little of it here.</summary>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (response, stop) = (httpContext.Response, httpContext.RequestAborted);
        response.ContentType = "application/json; charset=utf-8";
        await using var writer = new Utf8JsonWriter(response.BodyWriter);
        Begin(writer);
        foreach (var logged in Activities)
        {
            writer.WriteRawValue(logged.Activity.Utf8, skipInputValidation: true);
            if (writer.BytesPending < Piece && response.BodyWriter.UnflushedBytes < Piece)
                continue;
            await writer.FlushAsync(stop);
            await response.BodyWriter.FlushAsync(stop);
        }
        End(writer);
    }

    /// <summary>The position a client says it has reached; from the beginning when it says nothing we know.</summary>
    public static int Position(string? watermark) =>
        int.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : 0;

    private static void Begin(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("activities");
    }

    private void End(Utf8JsonWriter writer)
    {
        writer.WriteEndArray();
        writer.WriteString("watermark", Watermark.ToString(CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }
}
