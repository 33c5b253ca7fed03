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

    public void Set(ImmutableArray<Button> buttons)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "ActionSet"u8);
        json.WriteStartArray("actions"u8);
        for (var i = 0; i < buttons.Length; i++)
            Button(buttons[i], secondary: i >= Shown);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What a tap on a row says. Action.Execute is for action sets only: elsewhere its fallback does not work.</summary>
    public void Tap(string title, string say)
    {
        json.WriteStartObject("selectAction"u8);
        json.WriteString("type"u8, "Action.Submit"u8);
        json.WriteString("title"u8, title);
        json.WriteString("associatedInputs"u8, "none"u8);
        Data(say);
        json.WriteEndObject();
    }

    private void Button(Button button, bool secondary)
    {
        json.WriteStartObject();
        if (teams)
        {
            json.WriteString("type"u8, "Action.Execute"u8);
            json.WriteString("verb"u8, "say"u8);
            Body(button, secondary);
            json.WriteStartObject("fallback"u8);
            json.WriteString("type"u8, "Action.Submit"u8);
            Body(button, secondary);
            json.WriteEndObject();
        }
        else
        {
            json.WriteString("type"u8, "Action.Submit"u8);
            Body(button, secondary);
        }
        json.WriteEndObject();
    }

    private void Body(Button button, bool secondary)
    {
        json.WriteString("title"u8, button.Label);
        if (button.Style != ButtonStyle.Default)
            json.WriteString("style"u8, button.Style == ButtonStyle.Primary ? "positive"u8 : "destructive"u8);
        if (secondary)
            json.WriteString("mode"u8, "secondary"u8);
        if (_onlyPrimaryTakesInputs && button.Style != ButtonStyle.Primary)
            json.WriteString("associatedInputs"u8, "none"u8);
        Data(button.Say);
    }

    private void Data(string say)
    {
        json.WriteStartObject("data"u8);
        json.WriteString("say"u8, say);
        if (card?.Subject is { } subject)
        {
            json.WriteString("subject"u8, subject);
            json.WriteNumber("v"u8, card.SubjectVersion);
        }
        if (question is not null)
            json.WriteString("q"u8, question);
        json.WriteEndObject();
    }
}
