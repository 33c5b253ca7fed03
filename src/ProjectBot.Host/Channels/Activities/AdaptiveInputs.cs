using System.Globalization;
using System.Text.Json;
using ProjectBot.Cards;
using ProjectBot.Language;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>Writes the fields of a form. Labels and hints are plain text in the renderers; the titles of toggles and checkboxes are Markdown.</summary>
internal readonly struct AdaptiveInputs(Utf8JsonWriter json, Words words)
{
    public void Write(Input input)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, TypeOf(input));
        json.WriteString("id"u8, CardData.NameOf(input.Id));
        if (input is not ToggleInput)
            json.WriteString("label"u8, AdaptiveText.Plain(input.Label));
        if (input.Required)
            json.WriteBoolean("isRequired"u8, true);
        if (ErrorOf(input) is { } error)
            json.WriteString("errorMessage"u8, AdaptiveText.Plain(error));
        switch (input)
        {
            case TextInput it: Text(it); break;
            case NumberInput it: Number(it); break;
            case DateInput { Value: { } day }: json.WriteString("value"u8, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case ChoiceInput it: Choice(it); break;
            case ToggleInput it: Toggle(it); break;
        }
        json.WriteEndObject();
    }

    private static ReadOnlySpan<byte> TypeOf(Input input) => input switch
    {
        TextInput => "Input.Text"u8,
        NumberInput => "Input.Number"u8,
        DateInput => "Input.Date"u8,
        ChoiceInput => "Input.ChoiceSet"u8,
        ToggleInput => "Input.Toggle"u8,
        _ => throw new InvalidOperationException($"{input.GetType().Name} has no Adaptive Card form."),
    };

    private string? ErrorOf(Input input) => input switch
    {
        NumberInput { Min: { } min, Max: { } max } => words.Say($"Please give a number from {min} to {max}."),
        NumberInput { Min: { } min } => words.Say($"Please give a number of at least {min}."),
        NumberInput { Max: { } max } => words.Say($"Please give a number of at most {max}."),
        ChoiceInput { IsSearched: true } => words["Please choose one that is listed."],
        { Required: true } => words.Say($"Please fill in {input.Label}."),
        _ => null,
    };

    private void Text(TextInput input)
    {
        if (input.Value is { } value)
            json.WriteString("value"u8, value);
        if (input.Lines)
            json.WriteBoolean("isMultiline"u8, true);
        if (input.Hint is { } hint)
            json.WriteString("placeholder"u8, AdaptiveText.Plain(hint));
    }

    private void Number(NumberInput input)
    {
        if (input.Value is { } value)
            json.WriteNumber("value"u8, value);
        if (input.Min is { } min)
            json.WriteNumber("min"u8, min);
        if (input.Max is { } max)
            json.WriteNumber("max"u8, max);
    }

    private void Choice(ChoiceInput input)
    {
        if (input.Several)
            json.WriteBoolean("isMultiSelect"u8, true);
        if (input.IsSearched)
        {
            json.WriteString("style"u8, "filtered"u8);
            json.WriteString("placeholder"u8, words["Type a name"]);
        }
        if (input.Value is { } value)
            json.WriteString("value"u8, value);
        json.WriteStartArray("choices"u8);
        foreach (var choice in input.Choices)
        {
            json.WriteStartObject();
            json.WriteString("title"u8, input.Several ? AdaptiveText.Line(choice.Label) : AdaptiveText.Plain(choice.Label));
            json.WriteString("value"u8, choice.Value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Toggle(ToggleInput input)
    {
        json.WriteString("title"u8, AdaptiveText.Line(input.Label));
        json.WriteString("value"u8, input.Value ? "true"u8 : "false"u8);
    }
}
