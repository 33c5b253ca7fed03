using System.Collections.Immutable;
using System.Text.Json;
using ProjectBot.Cards;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>Writes what can be pressed. The data carries the command said and what the card showed; inputs are merged in by the client.</summary>
internal readonly struct AdaptiveActions(Utf8JsonWriter json, Card? card, string? question, bool teams)
{
    /// <summary>So many stand in a row of buttons: Teams shows six; elsewhere a question has room for what steers it.</summary>
    private int Most => teams ? 6 : 9;

    /// <summary>The last ones of a long row are what steers: they are never hidden.</summary>
    private const int Steering = 3;

    // With a primary button on a form, the others (cancel, back) must not be held up by a field that is still empty.
    private readonly bool _onlyPrimaryTakesInputs = card is { HasInputs: true } && card.Actions.Any(button => button.Style == ButtonStyle.Primary);

    private readonly bool _hasInputs = card is { HasInputs: true };

    /// <summary>
    /// A row of buttons; what there is no room for stands in a second one that "More" opens. The overflow menu of Adaptive Cards would have no
    /// name to read, and not every client has one.
    /// </summary>
    /// <param name="id">For the second row, another one for each set of a card.</param>
    public void Set(ImmutableArray<Button> buttons, string more, string id)
    {
        var first = buttons.RemoveAll(button => button.IsMore);
        var rest = buttons.RemoveAll(button => !button.IsMore);
        if (first.Length > Most || (rest.Length > 0 && first.Length == Most))
        {
            var kept = Most - 1 - Steering;
            rest = [.. first[kept..^Steering], .. rest];
            first = [.. first[..kept], .. first[^Steering..]];
        }
        Row(first, rest.IsEmpty ? null : more, id);
        if (!rest.IsEmpty)
            Rest(rest, id);
    }

    private void Row(ImmutableArray<Button> buttons, string? more, string id)
    {
        json.WriteStartObject();
        json.WriteString(CardJson.Type, CardJson.ActionSet);
        json.WriteStartArray(CardJson.Actions);
        foreach (var button in buttons)
            Button(button);
        if (more is not null)
        {
            json.WriteStartObject();
            json.WriteString(CardJson.Type, CardJson.ToggleVisibility);
            json.WriteString(CardJson.Title, more);
            json.WriteStartArray(CardJson.TargetElements);
            json.WriteStringValue(id);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Rest(ImmutableArray<Button> buttons, string id)
    {
        json.WriteStartObject();
        json.WriteString(CardJson.Type, CardJson.Container);
        json.WriteString("id"u8, id);
        json.WriteBoolean("isVisible"u8, false);
        json.WriteStartArray(CardJson.Items);
        for (var at = 0; at < buttons.Length; at += Most)
            Row(buttons[at..Math.Min(at + Most, buttons.Length)], null, id);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What a tap on a row says. Action.Execute is for action sets only: elsewhere its fallback does not work.</summary>
    public void Tap(string title, string say)
    {
        json.WriteStartObject(CardJson.SelectAction);
        json.WriteString(CardJson.Type, CardJson.Submit);
        json.WriteString(CardJson.Title, title);
        if (_hasInputs)
            json.WriteString(CardJson.AssociatedInputs, CardJson.None);
        Data(say);
        json.WriteEndObject();
    }

    private void Button(Button button)
    {
        json.WriteStartObject();
        if (teams)
        {
            json.WriteString(CardJson.Type, CardJson.Execute);
            json.WriteString(CardJson.Verb, CardJson.Say);
            Body(button);
            json.WriteStartObject(CardJson.Fallback);
            json.WriteString(CardJson.Type, CardJson.Submit);
            Body(button);
            json.WriteEndObject();
        }
        else
        {
            json.WriteString(CardJson.Type, CardJson.Submit);
            Body(button);
        }
        json.WriteEndObject();
    }

    private void Body(Button button)
    {
        json.WriteString(CardJson.Title, button.Label);
        if (button.Style != ButtonStyle.Default)
            json.WriteString(CardJson.Style, button.Style == ButtonStyle.Primary ? "positive"u8 : "destructive"u8);
        if (_onlyPrimaryTakesInputs && button.Style != ButtonStyle.Primary)
            json.WriteString(CardJson.AssociatedInputs, CardJson.None);
        Data(button.Say);
    }

    private void Data(string say)
    {
        json.WriteStartObject(CardJson.Data);
        json.WriteString(CardJson.Say, say);
        if (card?.Subject is { } subject)
        {
            json.WriteString(CardJson.Subject, subject);
            json.WriteNumber(CardJson.Version, card.SubjectVersion);
        }
        if (question is not null)
            json.WriteString(CardJson.Question, question);
        json.WriteEndObject();
    }
}
