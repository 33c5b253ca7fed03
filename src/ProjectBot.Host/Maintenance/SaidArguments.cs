namespace ProjectBot.Host.Maintenance;

/// <summary>
/// What was typed behind the program's name: words for the command line, and settings for the host in the forms that ASP.NET
/// takes (<c>--Storage:Path=FILE</c>, <c>--urls ADDRESS</c>; before any word also <c>urls=ADDRESS</c> and <c>/urls ADDRESS</c>).
/// </summary>
internal sealed record SaidArguments(string[] Words, string[] Settings)
{
    /// <param name="switches">What begins like a setting and is a word.</param>
    public static SaidArguments Of(string[] args, IReadOnlySet<string> switches)
    {
        var (words, settings) = (new List<string>(), new List<string>());
        for (var i = 0; i < args.Length; i++)
        {
            var hasValue = args[i].Contains('=', StringComparison.Ordinal);
            if (switches.Contains(args[i]) || !IsSetting(args[i], hasValue, words.Count == 0) || (!hasValue && i + 1 == args.Length))
            {
                words.Add(args[i]); // a setting without a value is no setting, and will be refused
                continue;
            }
            settings.Add(args[i]);
            if (!hasValue)
                settings.Add(args[++i]);
        }
        return new([.. words], [.. settings]);
    }

    private static bool IsSetting(string said, bool hasValue, bool isFirst) =>
        said.StartsWith("--", StringComparison.Ordinal)
        || (isFirst && (hasValue || (said.StartsWith('/') && said.LastIndexOf('/') == 0 && said.Length > 2)));
}
