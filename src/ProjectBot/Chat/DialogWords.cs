using ProjectBot.Language;

namespace ProjectBot.Chat;

/// <summary>The words that steer a dialog, in both languages at once.</summary>
public static class DialogWords
{
    public const string Cancel = "cancel", Back = "back", Skip = "skip", Help = "help", Resume = "resume",
        Save = "save", DoIt = "do it", GoOn = "go on", UseIt = "use it";

    private static readonly Dictionary<string, string> Meanings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["-"] = Skip, ["none"] = Skip, ["stop"] = Cancel, ["never mind"] = Cancel, ["算了"] = Cancel, ["上一步"] = Back, ["无"] = Skip, ["没有"] = Skip,
        ["finish"] = Save, ["go ahead"] = Save, ["好了"] = Save,
    };

    static DialogWords()
    {
        foreach (var word in new[] { Cancel, Back, Skip, Help, Resume, Save, DoIt, GoOn, UseIt })
        {
            Meanings[word] = word;
            Meanings[Words.Chinese[word]] = word;
        }
    }

    /// <summary>What the text means to a dialog, or null when it is an answer.</summary>
    public static string? Meaning(string text) => Meanings.GetValueOrDefault(text);
}
