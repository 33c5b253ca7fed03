using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ProjectBot.Cards;

/// <summary>
/// What a card tells, not how it looks; each channel has one renderer. Every string is plain text:
/// the renderer escapes it, so nothing a user wrote can become markup.
/// </summary>
/// <param name="Title">The first line; also what notifications show.</param>
public sealed record Card(string Title, ImmutableArray<Element> Body,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] ImmutableArray<Button> Buttons = default)
{
    /// <summary>The part of the title that stands before it, small and quiet: <c>T12</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Ref { get; init; }

    /// <summary>The document shown, as <c>apollo/T12</c>: a change of it updates the card wherever it was posted.</summary>
    public string? Subject { get; init; }

    /// <summary>The version of <see cref="Subject"/> shown; a button pressed on an older one is answered with the state now.</summary>
    public long SubjectVersion { get; init; }

    /// <summary>Whether it takes the place of the card that was pressed, though it shows no document: a form with what is to be mended.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsAgain { get; init; }

    [JsonIgnore]
    public ImmutableArray<Button> Actions => Buttons.IsDefault ? [] : Buttons;

    [JsonIgnore]
    public bool HasInputs => Inputs.Any();

    /// <summary>The card with what <paramref name="picture"/> makes of its charts; one it makes nothing of stays.</summary>
    public Card Drawn(Func<Chart, Picture?> picture) => Body.Any(IsDrawn) ? this with { Body = Drawn(Body, picture) } : this;

    private static bool IsDrawn(Element element) => element is Chart || (element is Section section && section.Body.Any(IsDrawn));

    private static ImmutableArray<Element> Drawn(ImmutableArray<Element> body, Func<Chart, Picture?> picture) => [.. body.Select(element => element switch
    {
        Chart chart => picture(chart) ?? element,
        Section section => section with { Body = Drawn(section.Body, picture) },
        _ => element,
    })];

    [JsonIgnore]
    public IEnumerable<Input> Inputs => Body.SelectMany(element => element is Section section ? section.Body.OfType<Input>() : element is Input input ? [input] : []);
}

/// <summary>A part of a card.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Text), "text")]
[JsonDerivedType(typeof(Facts), "facts")]
[JsonDerivedType(typeof(Rows), "rows")]
[JsonDerivedType(typeof(Chips), "chips")]
[JsonDerivedType(typeof(Entries), "entries")]
[JsonDerivedType(typeof(Section), "section")]
[JsonDerivedType(typeof(Picture), "picture")]
[JsonDerivedType(typeof(MatrixChart), "matrix")]
[JsonDerivedType(typeof(LinesChart), "lines")]
[JsonDerivedType(typeof(BarsChart), "bars")]
[JsonDerivedType(typeof(ButtonRow), "buttons")]
[JsonDerivedType(typeof(TextInput), "text-input")]
[JsonDerivedType(typeof(NumberInput), "number-input")]
[JsonDerivedType(typeof(DateInput), "date-input")]
[JsonDerivedType(typeof(ChoiceInput), "choice-input")]
[JsonDerivedType(typeof(ToggleInput), "toggle-input")]
public abstract record Element;

/// <summary>A paragraph.</summary>
public sealed record Text(string Content, Tone Tone = Tone.Plain) : Element;

/// <summary>How a text is meant; renderers decide how that looks.</summary>
public enum Tone { Plain, Strong, Subtle, Good, Warning, Bad }

/// <summary>Names with their values.</summary>
[method: JsonConstructor]
public sealed record Facts(ImmutableArray<Fact> Items) : Element
{
    public Facts(params IEnumerable<(string Name, string Value)> items) : this([.. items.Select(item => new Fact(item.Name, item.Value))]) { }
}

/// <summary>One name with its value.</summary>
public sealed record Fact(string Name, string Value)
{
    /// <summary>Parts of the value that can be opened, as they stand in it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ImmutableArray<Anchor> Links { get; init; }
}

/// <summary>Something to be opened outside of the chat.</summary>
/// <param name="Text">What stands for it.</param>
public sealed record Anchor(string Text, string Url);

/// <summary>A table. <paramref name="Columns"/> are the headings.</summary>
public sealed record Rows(ImmutableArray<string> Columns, ImmutableArray<Row> Items) : Element;

/// <summary>One row; <paramref name="Say"/> is the command said when it is chosen, if any.</summary>
public sealed record Row(ImmutableArray<string> Cells, string? Say = null, Tone Tone = Tone.Plain);

/// <summary>A part under a heading that folds.</summary>
public sealed record Section(string Title, ImmutableArray<Element> Body, bool Folded = false) : Element;

/// <summary>A picture; <paramref name="Alt"/> says the same in words.</summary>
public sealed record Picture(string Url, string Alt) : Element;

/// <summary>Buttons in the middle of a card.</summary>
public sealed record ButtonRow(ImmutableArray<Button> Buttons) : Element;

/// <summary>Something to fill in; comes back under <paramref name="Id"/> with the button that is pressed.</summary>
public abstract record Input(string Id, string Label, bool Required) : Element;

/// <summary>A line or, when <paramref name="Lines"/>, a paragraph of text.</summary>
public sealed record TextInput(string Id, string Label, string? Value = null, bool Required = false, bool Lines = false, string? Hint = null) : Input(Id, Label, Required);

/// <summary>A number between the two bounds, both included.</summary>
public sealed record NumberInput(string Id, string Label, decimal? Value = null, decimal? Min = null, decimal? Max = null, bool Required = false) : Input(Id, Label, Required);

/// <summary>A day.</summary>
public sealed record DateInput(string Id, string Label, DateOnly? Value = null, bool Required = false) : Input(Id, Label, Required);

/// <summary>One of the choices, or several.</summary>
public sealed record ChoiceInput(string Id, string Label, ImmutableArray<Choice> Choices, string? Value = null, bool Several = false, bool Required = false) : Input(Id, Label, Required)
{
    /// <summary>Whether one types to find a choice among many.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsSearched { get; init; }
}

/// <summary>A choice as shown and as sent back.</summary>
public sealed record Choice(string Label, string Value);

/// <summary>Yes or no; sent back as <c>true</c> or <c>false</c>.</summary>
public sealed record ToggleInput(string Id, string Label, bool Value = false) : Input(Id, Label, false);

/// <summary>A button says a command, exactly as if the person who presses it had typed it.</summary>
public sealed record Button(string Label, string Say, ButtonStyle Style = ButtonStyle.Default)
{
    /// <summary>Whether it shows only when more is asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsMore { get; init; }
}

/// <summary>How strongly a button invites.</summary>
public enum ButtonStyle { Default, Primary, Destructive }
