using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ProjectBot.Benchmarks;

/// <summary>The real host in its own process, with what it costs.</summary>
public sealed class HostProcess : IDisposable
{
    private readonly Process _process;
    private bool _disposed;

    private HostProcess(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
    }

    public HttpClient Client { get; }

    /// <summary>From starting the process to the first good answer.</summary>
    public TimeSpan StartTime { get; private set; }

    /// <summary>The host on a data file.</summary>
    /// <param name="isPaused">Whether what is acknowledged stays in the log.</param>
    public static Task<HostProcess> Start(string data, bool isPaused) =>
        Start([Program, .. isPaused ? [$"--Storage:SettleAt={int.MaxValue}"] : Array.Empty<string>()], Path.GetDirectoryName(data)!, data);

    /// <summary>The host with its chat page, for people with a link.</summary>
    public static Task<HostProcess> StartProduction(string data) =>
        Start([Program, "--environment=Production", "--WebChat:Enabled=true"], Path.GetDirectoryName(data)!, data);

    /// <summary>Another mode of this program, until it is let go of. It stands back, as if it were on a machine of its own.</summary>
    public static IDisposable Beside(params string[] words)
    {
        var process = Process.Start("dotnet", [Own, .. words]);
        process.PriorityClass = ProcessPriorityClass.BelowNormal;
        return new Ended(process);
    }

    private sealed class Ended(Process process) : IDisposable
    {
        public void Dispose()
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
        }
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "ProjectBot.Host.dll");

    private static string Own => Path.Combine(AppContext.BaseDirectory, "ProjectBot.Benchmarks.dll");

    /// <summary>The bare echo that everything is measured against.</summary>
    public static Task<HostProcess> StartEcho() => Start([Own, "echo"], AppContext.BaseDirectory, null);

    private static async Task<HostProcess> Start(string[] command, string folder, string? data)
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var address = new Uri($"http://127.0.0.1:{port}");
        var start = new ProcessStartInfo("dotnet", data is null ? [.. command, address.ToString()] : command)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder,
            Environment = { ["ASPNETCORE_URLS"] = address.ToString(), ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Storage__Path"] = data ?? "", ["Logging__LogLevel__Default"] = "Warning", ["DOTNET_ENVIRONMENT"] = "Development" },
        };
        var began = Stopwatch.GetTimestamp();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        process.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var host = new HostProcess(process, address);
        for (var tries = 0; ; tries++)
            try
            {
                (await host.Client.GetAsync("/readyz")).EnsureSuccessStatusCode();
                host.StartTime = Stopwatch.GetElapsedTime(began);
                return host;
            }
            catch (HttpRequestException) when (tries < 500 && !process.HasExited)
            {
                await Task.Delay(10);
            }
    }

    /// <summary>Processor time used so far, user and system.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Memory held by the process, in megabytes.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>Bytes it sent to its disk so far, in whole pages as the system counts them.</summary>
    public long Written => File.ReadLines($"/proc/{_process.Id}/io").First(line => line.StartsWith("write_bytes", StringComparison.Ordinal)) is var line
        ? long.Parse(line.AsSpan(line.IndexOf(' ')), CultureInfo.InvariantCulture) : 0;

    /// <summary>Bytes allocated on the managed heap so far, from the host's own metrics.</summary>
    public Task<double> Allocated() => Metric("dotnet_gc_heap_total_allocated_bytes_total");

    /// <summary>How often a method was compiled so far; each is several times until it is as fast as it gets.</summary>
    public Task<double> Compiled() => Metric("dotnet_jit_compiled_methods_total");

    /// <summary>Requests put off so far, because a limit was reached.</summary>
    public async Task<double> Limited() => (await Client.GetStringAsync("/metrics")).Split('\n')
        .Where(line => line.StartsWith("projectbot_limited_total{", StringComparison.Ordinal)).Sum(Number);

    private static double Number(string line) => double.Parse(line[(line.LastIndexOf('}') + 1)..].Trim().Split(' ')[0], CultureInfo.InvariantCulture);

    private async Task<double> Metric(string name)
    {
        var metrics = await Client.GetStringAsync("/metrics");
        var line = metrics.Split('\n').First(line => line.StartsWith(name, StringComparison.Ordinal));
        return Number(line);
    }

    public void Dispose()
    {
        if (_disposed)
            return;
        _disposed = true;
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
