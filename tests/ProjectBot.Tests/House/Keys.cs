using System.Text;
using System.Text.RegularExpressions;

namespace ProjectBot.Tests.House;

/// <summary>Finds the sentences in the source that users read: arguments of <c>words["…"]</c>, of <c>Say($"…")</c>, and of readings' problems and questions.</summary>
public static partial class Keys
{
    public static IEnumerable<(string File, string Key)> All() => Source.Files("src").Where(file => !file.Path.Contains("Maintenance", StringComparison.Ordinal)).SelectMany(file => In(file.Text).Select(key => (file.Path, key)));

    public static IEnumerable<string> In(string text)
    {
        var source = Comment().Replace(text, "");
        foreach (Match match in Plain().Matches(source))
            yield return Unescaped(match.Groups[1].Value);
        foreach (Match match in Choice().Matches(source))
            foreach (Match one in Quoted().Matches(match.Groups[1].Value))
                yield return Unescaped(one.Groups[1].Value);
        foreach (Match match in Counted().Matches(source))
        {
            yield return Unescaped(match.Groups[1].Value);
            yield return Unescaped(match.Groups[2].Value);
        }

        foreach (Match match in Formatted().Matches(source))
            if (Format(source, match.Index + match.Length) is { } key)
                yield return key;
    }

    /// <summary>The format of the interpolated string that begins there: <c>Added {0}.</c> for <c>$"Added {title}."</c></summary>
    private static string? Format(string source, int at)
    {
        var key = new StringBuilder();
        var holes = 0;
        while (at < source.Length && source[at] != '"')
        {
            if (source[at] == '\\')
            {
                key.Append(source[at + 1] == 'n' ? '\n' : source[at + 1]);
                at += 2;
            }
            else if (source[at] == '{' && source[at + 1] == '{')
            {
                key.Append("{{");
                at += 2;
            }
            else if (source[at] == '{')
            {
                var depth = 0;
                var quoted = false;
                var format = "";
                do
                {
                    if (source[at] == '"')
                        quoted = !quoted;
                    else if (!quoted && source[at] is '{' or '(' or '[')
                        depth++;
                    else if (!quoted && source[at] is '}' or ')' or ']')
                        depth--;
                    else if (!quoted && depth == 1 && source[at] == ':' && source[at - 1] != ':' && source[at + 1] != ':')
                        format = source[at..source.IndexOf('}', at)];
                    at++;
                }
                while (depth > 0);
                key.Append('{').Append(holes++).Append(format).Append('}');
            }
            else
                key.Append(source[at++]);
        }

        return key.ToString();
    }

    private static string Unescaped(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal);

    [GeneratedRegex("^ *///.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("""(?:[wW]ords|theirs|Chinese|English)\["((?:[^"\\]|\\.)+)"\]""")]
    private static partial Regex Plain();

    [GeneratedRegex("""(?:[wW]ords|theirs)\[([^\]"]+\?[^\]]+)\]""")]
    private static partial Regex Choice();

    [GeneratedRegex("\"((?:[^\"\\\\]|\\\\.)+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("""\.Count\([^;"]*"((?:[^"\\]|\\.)+)", "((?:[^"\\]|\\.)+)"\)""")]
    private static partial Regex Counted();

    [GeneratedRegex("(?:\\bSay\\(|\\bNo\\(|\\bAsk\\(|\\bRefuse\\()\\$\"")]
    private static partial Regex Formatted();
}
