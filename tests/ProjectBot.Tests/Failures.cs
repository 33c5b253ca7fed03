using Microsoft.Extensions.Logging;
using ProjectBot.Chat;

namespace ProjectBot.Tests;

/// <summary>Keeps what went wrong behind an apology, so that a failing transcript says it.</summary>
internal sealed class Failures : ILogger<Bot>
{
    private readonly List<Exception> _seen = [];

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel level) => level >= LogLevel.Error;

    public void Log<TState>(LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (exception is not null)
            _seen.Add(exception);
    }

    public override string ToString() => string.Concat(_seen.Select(failure => $"\n{failure}"));
}
