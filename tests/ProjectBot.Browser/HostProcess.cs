using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ProjectBot.Browser;

/// <summary>The real host as a process of its own, with a data file of its own; it can be killed and started again as a crash would have it.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("projectbot-browser-").FullName;
    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly Queue<string> _output = new();
    private Process? _process;

    private HostProcess(int port, IReadOnlyDictionary<string, string> settings) => (Port, _settings) = (port, settings);

    public int Port { get; }

    public string Address => $"http://localhost:{Port}";

    /// <summary>What it holds in memory now.</summary>
    public long Memory
    {
        get
        {
            _process!.Refresh();
            return _process.WorkingSet64;
        }
    }

    public string DataFile => Path.Combine(_folder, "projectbot.db");

    /// <summary>Starts a host on a free port and waits until it answers.</summary>
    /// <param name="settings">Environment variables over the usual ones: Development, the port, the data file.</param>
    public static async Task<HostProcess> Start(IReadOnlyDictionary<string, string>? settings = null)
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        var host = new HostProcess(port, settings ?? new Dictionary<string, string>());
        await host.Start();
        return host;
    }

    /// <summary>As <c>kill -9</c>: no goodbye, nothing flushed.</summary>
    public async Task Kill()
    {
        if (_process is not { } process)
            return;
        _process = null;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>Says something to the program on its command line, beside the host that runs.</summary>
    public async Task<(int Code, string Said)> Command(params string[] words)
    {
        var info = new ProcessStartInfo("dotnet") { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in (string[])["exec", Program, .. words])
            info.ArgumentList.Add(word);
        info.Environment["Storage__Path"] = DataFile;
        foreach (var (name, value) in _settings)
            info.Environment[name] = value;
        using var process = Process.Start(info)!;
        var complained = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await complained;
        await process.WaitForExitAsync();
        return (process.ExitCode, said.Trim());
    }

    /// <summary>Kills it if it runs and starts it again on the same port and data file.</summary>
    public async Task Restart()
    {
        await Kill();
        await Start();
    }

    /// <summary>Everything it said on its consoles lately, for when a test fails.</summary>
    public string Output
    {
        get { lock (_output) return string.Join('\n', _output); }
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task Start()
    {
        var info = new ProcessStartInfo("dotnet") { ArgumentList = { "exec", Program }, WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true };
        info.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        info.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{Port}";
        info.Environment["Storage__Path"] = DataFile;
        // One day of the tests is a month of their people.
        info.Environment["Outbox__PerDay"] = "0";
        foreach (var (name, value) in _settings)
            info.Environment[name] = value;
        var process = _process = Process.Start(info)!;
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = new(Address) };
        for (var attempt = 0; attempt < 1200; attempt++)
        {
            if (process.HasExited)
                throw new InvalidOperationException($"The host ended at its start:\n{Output}");
            try
            {
                if ((await client.GetAsync("/healthz")).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            await Task.Delay(100);
        }
        throw new InvalidOperationException($"The host did not answer within two minutes:\n{Output}");
    }

    private void Note(string? line)
    {
        if (line is null)
            return;
        lock (_output)
        {
            _output.Enqueue(line);
            if (_output.Count > 200)
                _output.Dequeue();
        }
    }

    /// <summary>The folder of the solution.</summary>
    public static string Root
    {
        get
        {
            var here = new DirectoryInfo(AppContext.BaseDirectory);
            while (here is not null && !File.Exists(Path.Combine(here.FullName, "ProjectBot.sln")))
                here = here.Parent;
            return here!.FullName;
        }
    }

    /// <summary>The host as built in the same configuration as these tests.</summary>
    private static string Program
    {
        get
        {
            var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
            var program = Path.Combine(Root, "src", "ProjectBot.Host", "bin", configuration, "net10.0", "ProjectBot.Host.dll");
            return File.Exists(program) ? program : throw new InvalidOperationException($"Build the host first: {program} is missing.");
        }
    }
}
