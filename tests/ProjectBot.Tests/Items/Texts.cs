using System.Text.Json;
using ProjectBot.Cards;

namespace ProjectBot.Tests.Items;

/// <summary>What there is to read on cards.</summary>
internal static class Texts
{
    /// <summary>Every string a card shows or sends, whatever it is made of.</summary>
    public static IEnumerable<string> Of(Card card) => Strings(JsonSerializer.SerializeToElement(card, Documents.Json));

    /// <summary>Every string a message shows or sends.</summary>
    public static IEnumerable<string> Of(Message message) => Strings(JsonSerializer.SerializeToElement(message, Documents.Json));

    /// <summary>The lists of a card, those in its parts too.</summary>
    public static IEnumerable<Entry> Entries(Card card) =>
        card.Body.SelectMany(element => element is Section section ? section.Body : [element]).OfType<Entries>().SelectMany(list => list.Items);

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Strings(member.Value)),
        _ => [],
    };
}
