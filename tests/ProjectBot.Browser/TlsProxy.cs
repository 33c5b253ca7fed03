using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ProjectBot.Browser;

/// <summary>A proxy that ends TLS and passes the bytes on as they are: the host behind it sees plain HTTP and the name that was asked for.</summary>
public sealed class TlsProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2 _certificate;
    private readonly CancellationTokenSource _stop = new();
    private readonly int _behind;

    public TlsProxy(HostProcess host)
    {
        _behind = host.Port;
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2040, 1, 1, 0, 0, 0, TimeSpan.Zero));
        _certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
        _listener.Start();
        _ = Accept();
    }

    public string Address => $"https://localhost:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        _certificate.Dispose();
        _stop.Dispose();
    }

    private async Task Accept()
    {
        while (!_stop.IsCancellationRequested)
            _ = Pass(await _listener.AcceptTcpClientAsync(_stop.Token));
    }

    private async Task Pass(TcpClient client)
    {
        try
        {
            using var one = client;
            using var other = new TcpClient();
            await other.ConnectAsync(IPAddress.Loopback, _behind, _stop.Token);
            await using var outside = new SslStream(one.GetStream());
            await outside.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _stop.Token);
            await using var inside = other.GetStream();
            await Task.WhenAny(outside.CopyToAsync(inside, _stop.Token), inside.CopyToAsync(outside, _stop.Token));
        }
        catch (Exception gone) when (gone is IOException or SocketException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
        {
            // One of the two hung up.
        }
    }
}
