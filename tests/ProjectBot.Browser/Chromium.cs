using Microsoft.Playwright;

namespace ProjectBot.Browser;

/// <summary>One Chromium for all tests: the system's own, none is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        var program = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } chosen ? chosen : "/usr/bin/chromium";
        if (!File.Exists(program))
            throw new InvalidOperationException(
                $"The browser tests need Chromium, and {program} is not there. Install it (Debian and Ubuntu: apt-get install chromium fonts-noto-cjk), or name yours in the environment variable CHROMIUM.");
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A browser window of somebody who was never here: no cookies, nothing remembered.</summary>
    public async Task<IBrowserContext> Window(string locale = "en-US", ColorScheme scheme = ColorScheme.Light, int width = 1280, int height = 860) =>
        // Certificates that a test makes for itself are nobody's.
        await _browser!.NewContextAsync(new() { IgnoreHTTPSErrors = true, Locale = locale, ColorScheme = scheme, ViewportSize = new() { Width = width, Height = height } });

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
    }
}

/// <summary>Tests that share the browser; each starts hosts of its own.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Chromium>
{
    public const string Name = "browser";
}
