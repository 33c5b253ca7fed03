using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProjectBot.Storage;

/// <summary>A document's body, or some of its members, inside another body: written as it is, not as an escaped string.</summary>
[JsonConverter(typeof(JsonConverterOfJson))]
public sealed record Json(byte[] Utf8)
{
    private sealed class JsonConverterOfJson : JsonConverter<Json>
    {
        public override Json Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var value = JsonDocument.ParseValue(ref reader);
            return new(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value.RootElement).ToArray());
        }

        public override void Write(Utf8JsonWriter writer, Json value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Utf8, skipInputValidation: true);
    }
}
