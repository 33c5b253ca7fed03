using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Resources;
using Microsoft.Extensions.Localization;

namespace ProjectBot.Language;

/// <summary>
/// The translations of one language from all <c>Words.*.resx</c> files of this assembly (one per room, so that deleting a room deletes its words),
/// read once. The key is the English sentence.
/// </summary>
public sealed class Phrases : IStringLocalizer
{
    private const int MostMissed = 1_000;

    private readonly FrozenDictionary<string, string> _phrases;
    private readonly ConcurrentDictionary<string, bool> _missed = new(StringComparer.Ordinal);

    public Phrases(string tag)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase); // as resx files compare their names
        if (tag != "en")
            foreach (var assembly in Assemblies)
                foreach (var (_, key, value) in ByRoom(tag, assembly))
                    found[key] = value;
        _phrases = found.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Every phrase of a language with the room that has it. The rooms are those that brought words into the assembly.</summary>
    public static IEnumerable<(string Room, string Key, string Value)> ByRoom(string tag) => ByRoom(tag, typeof(Phrases).Assembly);

    /// <summary>Assemblies with rooms of their own; one that is not the bot's adds itself before the first word is said.</summary>
    public static List<Assembly> Assemblies { get; } = [typeof(Phrases).Assembly];

    private static IEnumerable<(string Room, string Key, string Value)> ByRoom(string tag, Assembly rooms)
    {
        var assembly = rooms.GetSatelliteAssembly(CultureInfo.GetCultureInfo(tag));
        var end = $".Words.{tag}.resources";
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(end, StringComparison.Ordinal)))
        {
            using var reader = new ResourceReader(assembly.GetManifestResourceStream(name)!);
            foreach (System.Collections.DictionaryEntry entry in reader)
                yield return (name[(rooms.GetName().Name!.Length + 1)..^end.Length], (string)entry.Key, (string)entry.Value!);
        }
    }

    /// <summary>What was asked for and is not there, as far as it can be remembered: what still has to be translated.</summary>
    public IEnumerable<string> Missed => _missed.Keys;

    /// <summary>The sentence in this language; the key itself when there is none.</summary>
    public string Text(string key)
    {
        if (_phrases.TryGetValue(key, out var value))
            return value;
        if (_phrases.Count > 0 && _missed.Count < MostMissed)
            _missed.TryAdd(key, true);
        return key;
    }

    public LocalizedString this[string name] =>
        _phrases.TryGetValue(name, out var value) ? new(name, value) : new(name, name, resourceNotFound: true);

    public LocalizedString this[string name, params object[] arguments] => new(name, string.Format(CultureInfo.InvariantCulture, this[name].Value, arguments));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => _phrases.Select(pair => new LocalizedString(pair.Key, pair.Value));
}
