namespace ProjectBot.Tests;

/// <summary>Puts the answers that were given into the source of a transcript, when asked for by PROJECTBOT_REWRITE=1.</summary>
internal static class Rewriting
{
    private const string Quotes = "\"\"\"";
    private static readonly Lock Files = new();

    public static bool IsWanted { get; } = Environment.GetEnvironmentVariable("PROJECTBOT_REWRITE") == "1";

    /// <summary>Whether the text stood in the file, as a raw string of its own, and was replaced.</summary>
    public static bool Replace(string file, string expected, string actual)
    {
        lock (Files)
        {
            var parts = File.ReadAllText(file).Split(Quotes);
            for (var i = 1; i < parts.Length - 1; i += 2)
            {
                var indent = parts[i][(parts[i].LastIndexOf('\n') + 1)..];
                if (Plain(parts[i], indent) != expected.Trim())
                    continue;
                parts[i] = "\n" + string.Concat(actual.TrimEnd().Split('\n').Select(line => $"{indent}{line}\n")) + indent;
                File.WriteAllText(file, string.Join(Quotes, parts));
                return true;
            }

            return false;
        }
    }

    private static string Plain(string raw, string indent) =>
        string.Join('\n', raw.Split('\n').Select(line => line.StartsWith(indent, StringComparison.Ordinal) ? line[indent.Length..] : line)).Trim();
}
