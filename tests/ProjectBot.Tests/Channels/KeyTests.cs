using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using ProjectBot.Host.Channels.BotFramework;

namespace ProjectBot.Tests.Channels;

/// <summary>The keys that tokens are verified with: who may keep them from being fetched, and for how long.</summary>
public sealed class KeyTests
{
    [Fact]
    public async Task The_keys_are_there_before_anybody_asks()
    {
        await using var host = await BotHost.Start();
        await Until(() => host.Microsoft.KeyLooks == 1);
        Assert.Equal(200, (await host.Post(Payload.Message())).Status);
        Assert.Equal(1, host.Microsoft.KeyLooks);
    }

    [Fact]
    public async Task A_client_that_hangs_up_breaks_off_no_look()
    {
        await using var microsoft = await FakeMicrosoft.Start();
        using var http = new HttpClient();
        var gate = new TaskCompletionSource();
        microsoft.BeforeKeys = () => gate.Task;
        using var keys = new KeySource(http, new Uri(microsoft.Address, "/metadata").ToString(), TimeProvider.System, NullLogger.Instance);

        using var hangUp = new CancellationTokenSource();
        var aborted = keys.For("k1", hangUp.Token).AsTask();
        var patient = keys.For("k1", CancellationToken.None).AsTask();
        await hangUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => aborted);
        gate.SetResult();

        Assert.True((await patient)!.Has("k1"));
        Assert.Equal(1, microsoft.KeyLooks);
    }

    [Fact]
    public async Task While_no_keys_are_known_requests_are_put_off_and_soon_after_they_are_there_heard()
    {
        await using var host = await BotHost.Start(prepare: microsoft => microsoft.KeysFail = true);
        var (status, after) = await host.Knock();
        Assert.Equal(503, status);
        Assert.InRange(after!.Value.TotalSeconds, 1, 30);

        host.Microsoft.KeysFail = false;
        host.Time.Advance(TimeSpan.FromSeconds(30));
        await Until(async () => (await host.Knock()).Status == 200);
    }

    [Fact]
    public async Task An_issuer_that_fails_is_not_asked_at_every_request_and_again_within_thirty_seconds()
    {
        var time = new FakeTimeProvider();
        await using var microsoft = await FakeMicrosoft.Start();
        microsoft.KeysFail = true;
        using var http = new HttpClient();
        using var keys = new KeySource(http, new Uri(microsoft.Address, "/metadata").ToString(), time, NullLogger.Instance);
        for (var i = 0; i < 20; i++)
            Assert.Null(await keys.For("k1", CancellationToken.None));
        Assert.Equal(1, microsoft.KeyLooks);

        var waits = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            waits.Add(keys.RetryAfter.TotalSeconds);
            time.Advance(keys.RetryAfter);
            await keys.For("k1", CancellationToken.None);
        }
        Assert.Equal([5, 10, 20, 30, 30], waits);
        Assert.Equal(6, microsoft.KeyLooks);

        microsoft.KeysFail = false;
        time.Advance(keys.RetryAfter);
        Assert.True((await keys.For("k1", CancellationToken.None))!.Has("k1"));
    }

    [Fact]
    public async Task A_known_key_serves_while_the_issuer_is_away()
    {
        await using var host = await BotHost.Start();
        Assert.Equal(200, (await host.Post(Payload.Message())).Status);
        host.Microsoft.KeysFail = true;
        host.Time.Advance(TimeSpan.FromHours(30));
        Assert.Equal(200, (await host.Post(Payload.Message())).Status);
        Assert.Equal(401, (await host.Send(Payload.Message(), $"Bearer {host.Microsoft.Token(host.Time.GetUtcNow(), issuer: "https://evil.example")}")).Status);
    }

    [Fact]
    public async Task A_clock_that_was_a_year_ahead_for_once_freezes_no_keys()
    {
        var time = new JumpingTime();
        await using var microsoft = await FakeMicrosoft.Start();
        using var http = new HttpClient();
        using var keys = new KeySource(http, new Uri(microsoft.Address, "/metadata").ToString(), time, NullLogger.Instance);
        time.Ahead = TimeSpan.FromDays(365);
        await keys.For("k1", CancellationToken.None);
        time.Ahead = TimeSpan.Zero;

        microsoft.Keys["k2"] = (FakeMicrosoft.Second, ["msteams"]);
        microsoft.Keys.Remove("k1");
        time.Advance(TimeSpan.FromHours(13));
        var now = await keys.For("k2", CancellationToken.None);
        Assert.True(now!.Has("k2") && !now.Has("k1"));
    }

    private static Task Until(Func<bool> holds) => Until(() => Task.FromResult(holds()));

    private static async Task Until(Func<Task<bool>> holds)
    {
        for (var tries = 0; tries < 500; tries++)
        {
            if (await holds())
                return;
            await Task.Delay(10);
        }
        Assert.Fail("It never came to that.");
    }

    /// <summary>A clock on the wall that is set wrong, beside a stopwatch that is not.</summary>
    private sealed class JumpingTime : FakeTimeProvider
    {
        public TimeSpan Ahead { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;

        public override long GetTimestamp() => base.GetUtcNow().Ticks;
    }
}
