using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using Microsoft.Extensions.Localization;

namespace ProjectBot.Language;

/// <summary>
/// The translations of one language from all <c>Words.*.resx</c> files of this assembly (one per room, so that deleting a room deletes its words),
/// read once. The key is the English sentence.
/// </summary>
public sealed class Phrases : IStringLocalizer
{
    private readonly FrozenDictionary<string, string> _phrases;

    public Phrases(string tag)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase); // as resx files compare their names
        if (tag != "en")
            foreach (var room in Rooms)
            {
                var resources = new ResourceManager($"ProjectBot.{room}.Words", typeof(Phrases).Assembly);
                foreach (DictionaryEntry entry in resources.GetResourceSet(CultureInfo.GetCultureInfo(tag), createIfNotExists: true, tryParents: false)!)
                    found[(string)entry.Key] = (string)entry.Value!;
            }
        _phrases = found.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The rooms that have words of their own.</summary>
    public static readonly string[] Rooms = ["Language", "Chat", "Time", "Projects", "People", "Items", "Tasks", "WorkLogs"];

    /// <summary>The sentence in this language; the key itself when there is none.</summary>
    public string Text(string key) => _phrases.TryGetValue(key, out var value) ? value : key;

    public LocalizedString this[string name] =>
        _phrases.TryGetValue(name, out var value) ? new(name, value) : new(name, name, resourceNotFound: true);

    public LocalizedString this[string name, params object[] arguments] => new(name, string.Format(CultureInfo.InvariantCulture, this[name].Value, arguments));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => _phrases.Select(pair => new LocalizedString(pair.Key, pair.Value));
}
