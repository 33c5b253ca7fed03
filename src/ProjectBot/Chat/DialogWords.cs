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
        // As the buttons say it.
        ["save now"] = Save, ["现在保存"] = Save, ["use it as the answer"] = UseIt, ["go on with it"] = Resume, ["继续填写"] = Resume,
        ["try it again"] = Resume, ["再试一次"] = Resume,
    };

    static DialogWords()
    {
        foreach (var word in new[] { Cancel, Back, Skip, Help, Resume, Save, DoIt, GoOn, UseIt })
        {
            Meanings[word] = word;
            Meanings[Words.Chinese[word]] = word;
        }
    }

    private static readonly HashSet<string> Yes =
        new(StringComparer.OrdinalIgnoreCase) { "yes", "y", "yes please", "yep", "yeah", "right", "ok", "是", "是的", "对", "对的", "嗯", "好", "好的" };

    public static bool IsYes(string text) => Yes.Contains(text.TrimEnd('.', '!', '。', '！'));

    /// <summary>What the text means to a dialog, or null when it is an answer.</summary>
    public static string? Meaning(string text) => Meanings.GetValueOrDefault(text);
}
