using System.Text.Json;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>Reads from JSON that anybody may have written: what is not there, or is something else, is null.</summary>
internal static class JsonText
{
    extension(JsonElement element)
    {
        /// <summary>The string; null for anything else, also for one that is no valid Unicode.</summary>
        public string? Text()
        {
            if (element.ValueKind != JsonValueKind.String)
                return null;
            try
            {
                return element.GetString();
            }
            catch (InvalidOperationException)
            {
                return null;
            }
        }

        public JsonElement At(string member) =>
            element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out var value) ? value : default;
    }
}
