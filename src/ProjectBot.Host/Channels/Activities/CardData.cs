using System.Globalization;
using System.Text.Json;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>What a pressed button sends: the command, what the card showed, and what was filled in. All of it is the client's word only.</summary>
/// <param name="Say">The command; null when the data is not from a card of ours.</param>
public sealed record CardData(string? Say, string? Subject, long Version, string? Question, IReadOnlyDictionary<string, string> Values)
{
    public static readonly CardData None = new(null, null, 0, null, new Dictionary<string, string>());

    /// <summary>The name an input goes by: one that is called like a member of ours gets an underscore.</summary>
    public static string NameOf(string input) => IsOurs(input) ? input + "_" : input;

    private static bool IsOurs(string member) => member is "say" or "subject" or "v" or "q";

    public static CardData Read(JsonElement data)
    {
        if (data.ValueKind != JsonValueKind.Object)
            return None;
        string? say = null, subject = null, question = null;
        var version = 0L;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in data.EnumerateObject())
            switch (member.Name)
            {
                case "say": say = member.Value.Text(); break;
                case "subject": subject = member.Value.Text(); break;
                case "v": version = member.Value.ValueKind == JsonValueKind.Number && member.Value.TryGetInt64(out var number) ? number : 0; break;
                case "q": question = member.Value.Text(); break;
                case "msteams": break;
                default:
                    if (ValueOf(member.Value) is { } value)
                        values[member.Name is [.. var name, '_'] && IsOurs(name) ? name : member.Name] = value;
                    break;
            }
        return new(say, subject, version, question, values);
    }

    private static string? ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.Text(),
        JsonValueKind.Number => value.TryGetDecimal(out var number) ? number.ToString(CultureInfo.InvariantCulture) : value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}
