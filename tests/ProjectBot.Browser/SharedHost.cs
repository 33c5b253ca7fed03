namespace ProjectBot.Browser;

/// <summary>One host for all tests of a class; each of them is somebody else in a project of their own.</summary>
public sealed class SharedHost : IAsyncLifetime
{
    private HostProcess? _host;

    public HostProcess Process => _host!;

    public async Task InitializeAsync() => _host = await HostProcess.Start();

    public async Task DisposeAsync()
    {
        if (_host is not null)
            await _host.DisposeAsync();
    }
}
