using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>What the client receives, by stream or by poll: activities and the watermark to ask from next time.</summary>
internal static class Frame
{
    public static ReadOnlyMemory<byte> Of(IEnumerable<Logged> activities, int watermark)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteStartArray("activities");
        foreach (var logged in activities)
            writer.WriteRawValue(logged.Activity.Utf8, skipInputValidation: true);
        writer.WriteEndArray();
        writer.WriteString("watermark", watermark.ToString(CultureInfo.InvariantCulture));
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    /// <summary>The position a client says it has reached; from the beginning when it says nothing we know.</summary>
    public static int Position(string? watermark) =>
        int.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : 0;
}
