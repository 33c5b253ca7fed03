using System.Globalization;
using System.Text.Json;

namespace ProjectBot.Host.Channels.BotFramework;

/// <summary>What a pressed button sends: the command, what the card showed, and what was filled in. All of it is the client's word only.</summary>
/// <param name="Say">The command; null when the data is not from a card of ours.</param>
public sealed record CardData(string? Say, string? Subject, long Version, IReadOnlyDictionary<string, string> Values)
{
    public static readonly CardData None = new(null, null, 0, new Dictionary<string, string>());

    /// <summary>The name an input goes by: one that is called like a member of ours gets an underscore.</summary>
    public static string NameOf(string input) => input is "say" or "subject" or "v" ? input + "_" : input;

    public static CardData Read(JsonElement data)
    {
        if (data.ValueKind != JsonValueKind.Object)
            return None;
        string? say = null, subject = null;
        var version = 0L;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in data.EnumerateObject())
            switch (member.Name)
            {
                case "say": say = member.Value.Words(); break;
                case "subject": subject = member.Value.Words(); break;
                case "v": version = member.Value.ValueKind == JsonValueKind.Number && member.Value.TryGetInt64(out var number) ? number : 0; break;
                case "msteams": break;
                default:
                    if (ValueOf(member.Value) is { } value)
                        values[member.Name is "say_" or "subject_" or "v_" ? member.Name[..^1] : member.Name] = value;
                    break;
            }
        return new(say, subject, version, values);
    }

    private static string? ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.Words(),
        JsonValueKind.Number => value.TryGetDecimal(out var number) ? number.ToString(CultureInfo.InvariantCulture) : value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}
