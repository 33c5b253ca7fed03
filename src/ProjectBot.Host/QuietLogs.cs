namespace ProjectBot.Host;

/// <summary>
/// Addresses carry tokens (streams, pictures, files), and what logs them is the web server and the HTTP client. Those never say less than a
/// warning, whatever the settings say: each rule of the settings gets this condition on top, so that none can be more exact than it.
/// </summary>
public static class QuietLogs
{
    private static readonly string[] Talkers = ["Microsoft.AspNetCore", "System.Net.Http", "Microsoft.Extensions.Http", "Polly", "Hangfire"];

    public static IServiceCollection AddQuietLogs(this IServiceCollection services) => services.PostConfigure<LoggerFilterOptions>(static options =>
    {
        var rules = options.Rules.ToList();
        options.Rules.Clear();
        // The first stands where no rule is, or none for a provider.
        options.Rules.Add(Quiet(new(null, null, options.MinLevel, null)));
        foreach (var rule in rules)
            options.Rules.Add(Quiet(rule));
    });

    private static LoggerFilterRule Quiet(LoggerFilterRule rule) => new(rule.ProviderName, rule.CategoryName, rule.LogLevel,
        (provider, category, level) => (level >= LogLevel.Warning || !Talks(category)) && rule.Filter?.Invoke(provider, category, level) != false);

    private static bool Talks(string? category) => category is not null && Talkers.Any(talker => category.StartsWith(talker, StringComparison.Ordinal));
}
