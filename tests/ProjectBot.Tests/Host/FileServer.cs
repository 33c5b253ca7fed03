using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ProjectBot.Tests.Host;

/// <summary>A place where what people attach can be fetched: the content of a file is its name.</summary>
internal sealed class FileServer : IDisposable
{
    private readonly HttpListener _listener = new();

    public FileServer()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
        probe.Stop();
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = Serve();
    }

    public string Address { get; }

    public void Dispose() => _listener.Close();

    private async Task Serve()
    {
        while (_listener.IsListening)
            try
            {
                var asked = await _listener.GetContextAsync();
                await asked.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(asked.Request.Url!.AbsolutePath[1..]));
                asked.Response.Close();
            }
            catch (Exception gone) when (gone is HttpListenerException or ObjectDisposedException or IOException)
            {
                // Whoever asked was killed, or it is the end.
            }
    }
}
