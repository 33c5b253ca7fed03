using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProjectBot.Host;

namespace ProjectBot.Tests.Host;

public sealed class QuietLogTests
{
    [Theory]
    [InlineData("Logging:LogLevel:Default")]
    [InlineData("Logging:LogLevel:Microsoft.AspNetCore")]
    [InlineData("Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics")]
    [InlineData("Logging:Notes:LogLevel:Default")]
    [InlineData("Logging:Notes:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics")]
    public async Task No_setting_of_the_logs_brings_a_token_into_them(string setting)
    {
        using var notes = new Notes();
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Configuration[setting] = "Trace";
        builder.Logging.ClearProviders().AddProvider(notes);
        builder.Services.AddQuietLogs();
        builder.Services.AddHttpClient();
        await using var app = builder.Build();
        app.MapGet("/", (ILogger<QuietLogTests> own) =>
        {
            own.LogInformation("The host's own words.");
            return "ok";
        });
        await app.StartAsync();
        var client = app.Services.GetRequiredService<IHttpClientFactory>().CreateClient();
        Assert.Equal("ok", await client.GetStringAsync($"{app.Urls.First()}/?t=secret-token"));
        Assert.DoesNotContain("secret-token", notes.ToString(), StringComparison.Ordinal);
        Assert.Contains("The host's own words.", notes.ToString(), StringComparison.Ordinal);
    }

    [ProviderAlias("Notes")]
    private sealed class Notes : ILoggerProvider, ILogger
    {
        private readonly List<string> _lines = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            lock (_lines)
                _lines.Add($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (_lines)
                _lines.Add($"{formatter(state, exception)} {exception}");
        }

        public override string ToString()
        {
            lock (_lines)
                return string.Join('\n', _lines);
        }

        public void Dispose()
        {
        }
    }
}
