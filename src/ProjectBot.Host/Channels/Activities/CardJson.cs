using System.Text.Json;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>The words of a card's JSON that come with every row and button, encoded once: the writer looks no more for characters to escape.</summary>
internal static class CardJson
{
    public static readonly JsonEncodedText Type = JsonEncodedText.Encode("type");
    public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
    public static readonly JsonEncodedText Wrap = JsonEncodedText.Encode("wrap");
    public static readonly JsonEncodedText TextBlock = JsonEncodedText.Encode("TextBlock");
    public static readonly JsonEncodedText TableCell = JsonEncodedText.Encode("TableCell");
    public static readonly JsonEncodedText TableRow = JsonEncodedText.Encode("TableRow");
    public static readonly JsonEncodedText Cells = JsonEncodedText.Encode("cells");
    public static readonly JsonEncodedText Items = JsonEncodedText.Encode("items");
    public static readonly JsonEncodedText SelectAction = JsonEncodedText.Encode("selectAction");
    public static readonly JsonEncodedText Submit = JsonEncodedText.Encode("Action.Submit");
    public static readonly JsonEncodedText Execute = JsonEncodedText.Encode("Action.Execute");
    public static readonly JsonEncodedText Verb = JsonEncodedText.Encode("verb");
    public static readonly JsonEncodedText Say = JsonEncodedText.Encode("say");
    public static readonly JsonEncodedText Fallback = JsonEncodedText.Encode("fallback");
    public static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
    public static readonly JsonEncodedText AssociatedInputs = JsonEncodedText.Encode("associatedInputs");
    public static readonly JsonEncodedText None = JsonEncodedText.Encode("none");
    public static readonly JsonEncodedText Data = JsonEncodedText.Encode("data");
    public static readonly JsonEncodedText Color = JsonEncodedText.Encode("color");
    public static readonly JsonEncodedText Container = JsonEncodedText.Encode("Container");
    public static readonly JsonEncodedText RichTextBlock = JsonEncodedText.Encode("RichTextBlock");
    public static readonly JsonEncodedText Inlines = JsonEncodedText.Encode("inlines");
    public static readonly JsonEncodedText TextRun = JsonEncodedText.Encode("TextRun");
    public static readonly JsonEncodedText Size = JsonEncodedText.Encode("size");
    public static readonly JsonEncodedText Small = JsonEncodedText.Encode("Small");
    public static readonly JsonEncodedText Spacing = JsonEncodedText.Encode("spacing");
    public static readonly JsonEncodedText Tight = JsonEncodedText.Encode("None");
    public static readonly JsonEncodedText Good = JsonEncodedText.Encode("Good");
    public static readonly JsonEncodedText Warning = JsonEncodedText.Encode("Warning");
    public static readonly JsonEncodedText Attention = JsonEncodedText.Encode("Attention");
    public static readonly JsonEncodedText Accent = JsonEncodedText.Encode("Accent");
    public static readonly JsonEncodedText Subject = JsonEncodedText.Encode("subject");
    public static readonly JsonEncodedText Version = JsonEncodedText.Encode("v");
    public static readonly JsonEncodedText Question = JsonEncodedText.Encode("q");
    public static readonly JsonEncodedText IsSubtle = JsonEncodedText.Encode("isSubtle");
    public static readonly JsonEncodedText Weight = JsonEncodedText.Encode("weight");
    public static readonly JsonEncodedText Bolder = JsonEncodedText.Encode("Bolder");
    public static readonly JsonEncodedText Style = JsonEncodedText.Encode("style");
    public static readonly JsonEncodedText ActionSet = JsonEncodedText.Encode("ActionSet");
    public static readonly JsonEncodedText Actions = JsonEncodedText.Encode("actions");
    public static readonly JsonEncodedText ToggleVisibility = JsonEncodedText.Encode("Action.ToggleVisibility");
    public static readonly JsonEncodedText TargetElements = JsonEncodedText.Encode("targetElements");
    public static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
    public static readonly JsonEncodedText Width = JsonEncodedText.Encode("width");
}
