using System.Text.RegularExpressions;

namespace ProjectBot.Tests.House;

/// <summary>What people say in all the transcripts, as it stands in their source.</summary>
public static partial class Spoken
{
    public static IReadOnlyList<string> Lines { get; } =
        [.. Transcripts.SelectMany(transcript => Line().Matches(transcript).Select(match => match.Groups[1].Value.Trim()))];

    /// <summary>The transcripts as they stand in their source.</summary>
    public static IEnumerable<string> Transcripts => Source.Files("tests/ProjectBot.Tests", "*Transcripts.cs")
        .SelectMany(file => file.Text.Split("\"\"\"").Where((_, index) => index % 2 == 1));

    [GeneratedRegex(@"^\s*(?!bot:|given:)\p{L}+(?:@#?\w+)?: (?![←↻])(.+)$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
