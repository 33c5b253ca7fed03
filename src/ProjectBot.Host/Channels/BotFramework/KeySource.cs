using System.Text.Json;
using ProjectBot.Host.Channels.Activities;

namespace ProjectBot.Host.Channels.BotFramework;

/// <summary>
/// Fetches the keys behind an OpenID metadata address and keeps them for twelve hours; Microsoft asks for a look at least every 24.
/// A look is the host's own: requests wait for it together, and one that hangs up leaves it running. An unknown key id makes it look again,
/// but not more than once in five minutes: anybody can send tokens with made-up ids. After a failure it looks again in 5 s, later 30 s.
/// </summary>
public sealed class KeySource(HttpClient http, string metadata, TimeProvider time, ILogger log) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12), Pause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5), TimeOut = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5), LongestPause = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _lock = new();
    private volatile Fetched? _fetched;
    private Task _looking = Task.CompletedTask;
    private TimeSpan _wait;
    private long _failed;

    /// <summary>The keys, among them the one asked for if the issuer has it; null while none were ever fetched.</summary>
    public async ValueTask<SigningKeys?> For(string kid, CancellationToken stop)
    {
        if (_fetched is { } known && known.Keys.Has(kid) && Age(known) < Fresh)
            return known.Keys;
        try
        {
            await Look(kid).WaitAsync(Patience, time, stop);
        }
        catch (TimeoutException)
        {
            // The look goes on; this request makes do with what is known.
        }
        return _fetched?.Keys;
    }

    /// <summary>When a look may bring what the last one did not.</summary>
    public TimeSpan RetryAfter
    {
        get
        {
            lock (_lock)
                return Left() is var left && left > TimeSpan.FromSeconds(1) ? left : TimeSpan.FromSeconds(1);
        }
    }

    /// <summary>Fetches the keys before anybody asks, and does not give up.</summary>
    public async Task Start(CancellationToken stop)
    {
        while (_fetched is null)
        {
            await Look("").WaitAsync(stop);
            if (_fetched is null)
                await Task.Delay(RetryAfter, time, stop);
        }
    }

    public void Dispose()
    {
        _stopping.Cancel();
        _stopping.Dispose();
    }

    private TimeSpan Age(Fetched fetched) => time.GetElapsedTime(fetched.At);

    private TimeSpan Left() => _wait - time.GetElapsedTime(_failed);

    private Task Look(string kid)
    {
        lock (_lock)
        {
            var old = _fetched is not { } known || Age(known) >= Fresh || (!known.Keys.Has(kid) && Age(known) >= Pause);
            if (_looking.IsCompleted && old && (_wait == TimeSpan.Zero || Left() <= TimeSpan.Zero))
                _looking = Task.Run(Look);
            return _looking;
        }
    }

    private async Task Look()
    {
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token);
            using var end = new CancellationTokenSource(TimeOut, time);
            await using var both = end.Token.Register(patience.Cancel);
            using var document = JsonDocument.Parse(await http.GetStringAsync(new Uri(metadata), patience.Token));
            var address = document.RootElement.At("jwks_uri").Text() ?? throw new JsonException("The metadata name no keys.");
            var keys = SigningKeys.Read(document.RootElement, await http.GetStringAsync(new Uri(address), patience.Token));
            Note(new(keys, time.GetTimestamp()));
        }
#pragma warning disable CA1031 // Whatever it was: the keys known so far stay good. An issuer that cannot be reached must not lock everybody out.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            Note(null);
            if (!_stopping.IsCancellationRequested)
                log.LogError(problem, "The signing keys at {Metadata} could not be read.", metadata);
        }
    }

    private void Note(Fetched? fetched)
    {
        lock (_lock)
        {
            _fetched = fetched ?? _fetched;
            _failed = time.GetTimestamp();
            _wait = fetched is not null ? TimeSpan.Zero : _wait == TimeSpan.Zero ? FirstPause : _wait * 2 < LongestPause ? _wait * 2 : LongestPause;
        }
    }

    private sealed record Fetched(SigningKeys Keys, long At);
}

/// <summary>Fetches the signing keys with the start of the host, so that nobody waits for them.</summary>
internal sealed class KeyStart(IReadOnlyList<KeySource> sources) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(sources.Select(source => source.Start(stoppingToken)));
}
