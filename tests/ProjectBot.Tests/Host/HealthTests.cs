using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProjectBot.Host;
using ProjectBot.Host.Scheduling;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Storage;

namespace ProjectBot.Tests.Host;

/// <summary>What a host says about its health is true while its disk refuses, and afterwards.</summary>
[Trait("pace", "slow")]
public sealed class HealthTests : IDisposable
{
    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("projectbot-health-");
    private volatile bool _isFull;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Health_and_readiness_tell_what_the_disk_does()
    {
        var settings = new LiteSettings(Path.Combine(_folder.FullName, "a.db")) { Pause = TimeSpan.FromMilliseconds(50), Open = name => new FullFile(name, () => _isFull) };
        await using var store = new LiteStore(settings, Composition.DocumentTypes());
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(store);
        await using var app = builder.Build();
        app.MapHealth();
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
        Assert.Equal((HttpStatusCode.OK, $"alive\ntime zones: {TimeZones.Version}"), await Ask("/healthz"));
        Assert.Equal((HttpStatusCode.OK, "ready"), await Ask("/readyz"));

        _isFull = true;
        await Assert.ThrowsAsync<StoreClosedException>(async () => await Save("1"));

        Assert.Equal((HttpStatusCode.OK, $"alive, but nothing can be saved: The disk is full. Free space on it.\ntime zones: {TimeZones.Version}"), await Ask("/healthz"));
        var (code, why) = await Ask("/readyz");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, code);
        Assert.Contains("The disk is full. Free space on it.", why, StringComparison.Ordinal);

        _isFull = false;
        for (var tries = 0; tries < 200 && (await Ask("/readyz")).Code != HttpStatusCode.OK; tries++)
            await Task.Delay(50);
        Assert.Equal((HttpStatusCode.OK, "ready"), await Ask("/readyz"));
        Assert.Equal((HttpStatusCode.OK, $"alive\ntime zones: {TimeZones.Version}"), await Ask("/healthz"));
        await Save("2");

        async Task<(HttpStatusCode Code, string Text)> Ask(string path)
        {
            using var answer = await client.GetAsync(path);
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }

        ValueTask Save(string id) => ((IStore)store).Save(new Commit([((IStore)store).Write(new ProjectBot.Team.Project { Id = id, Name = id, Created = DateTimeOffset.UnixEpoch })], []));
    }

    private sealed class FullFile(string name, Func<bool> isFull) : FileStream(name, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0)
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            if (isFull())
                throw new IOException("No space left on device", 28);
            base.Write(buffer, offset, count);
        }
    }
}
