using System.Collections.Immutable;
using System.Text.Json;
using ProjectBot.Cards;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>Writes what can be pressed. The data carries the command said and what the card showed; inputs are merged in by the client.</summary>
internal readonly struct AdaptiveActions(Utf8JsonWriter json, Card? card, string? question, bool teams)
{
    /// <summary>More buttons than these stand in the overflow menu: Teams shows six; elsewhere a question has room for what steers it.</summary>
    private int Shown => teams ? 6 : 9;

    // With a primary button on a form, the others (cancel, back) must not be held up by a field that is still empty.
    private readonly bool _onlyPrimaryTakesInputs = card is { HasInputs: true } && card.Actions.Any(button => button.Style == ButtonStyle.Primary);

    private readonly bool _hasInputs = card is { HasInputs: true };

    public void Set(ImmutableArray<Button> buttons)
    {
        json.WriteStartObject();
        json.WriteString(CardJson.Type, "ActionSet"u8);
        json.WriteStartArray("actions"u8);
        for (var i = 0; i < buttons.Length; i++)
            Button(buttons[i], secondary: i >= Shown);
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

    private void Button(Button button, bool secondary)
    {
        json.WriteStartObject();
        if (teams)
        {
            json.WriteString(CardJson.Type, CardJson.Execute);
            json.WriteString(CardJson.Verb, CardJson.Say);
            Body(button, secondary);
            json.WriteStartObject(CardJson.Fallback);
            json.WriteString(CardJson.Type, CardJson.Submit);
            Body(button, secondary);
            json.WriteEndObject();
        }
        else
        {
            json.WriteString(CardJson.Type, CardJson.Submit);
            Body(button, secondary);
        }
        json.WriteEndObject();
    }

    private void Body(Button button, bool secondary)
    {
        json.WriteString(CardJson.Title, button.Label);
        if (button.Style != ButtonStyle.Default)
            json.WriteString(CardJson.Style, button.Style == ButtonStyle.Primary ? "positive"u8 : "destructive"u8);
        if (secondary)
            json.WriteString(CardJson.Mode, "secondary"u8);
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
