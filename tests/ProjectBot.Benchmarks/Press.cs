using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using ProjectBot.Host.Web;

namespace ProjectBot.Benchmarks;

/// <summary>
/// Fifty guests, each at an address of their own, who ask twenty times a second for all that a guest can do: twice what they may read, twenty
/// times what they may say. In a process of its own, until it is ended.
/// </summary>
public static class Press
{
    private const int Guests = 50;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);

    public static async Task<int> Run(string[] args)
    {
        var (address, links) = (new Uri(args[0]), Abuse.Links(args[1]));
        await Task.WhenAll(Enumerable.Range(1, Guests).Select(number => Guest(address, links, number)));
        return 0;
    }

    private static async Task Guest(Uri address, WebChatLinks links, int number)
    {
        using var client = new HttpClient(From(new IPAddress([127, 0, 1, (byte)number]))) { BaseAddress = address };
        var (link, dice, big) = (Abuse.Link(links, $"Guest {number}"), new Random(number), new string('x', 60_000));
        var (path, token) = ("", "");
        await Task.Delay(Between * number / Guests);
        using var timer = new PeriodicTimer(Between);
        while (await timer.WaitForNextTickAsync())
            try
            {
                await Ask();
            }
            catch (HttpRequestException)
            {
                // Refused while it was still being sent.
            }

        async Task Ask()
        {
            using var answer = path.Length == 0 ? await client.PostAsJsonAsync("/api/chat", new { link }) : await client.SendAsync(dice.Next(8) switch
            {
                0 => Request(HttpMethod.Post, "/activities", JsonContent.Create(new { type = "event", name = big })),
                1 => Request(HttpMethod.Post, "/activities", JsonContent.Create(new { type = "message", text = big })),
                2 => Request(HttpMethod.Post, "/activities", JsonContent.Create(new { type = "message", text = "help" })),
                3 => Request(HttpMethod.Post, "/activities", JsonContent.Create(new { type = "message", text = $"project new {dice.Next()}" })),
                4 => Request(HttpMethod.Post, "/upload", new MultipartFormDataContent
                {
                    { new StringContent("""{"type":"message"}""", Encoding.UTF8, "application/json"), "activity" }, { new StringContent(big), "file", "a.txt" },
                }),
                5 => Request(HttpMethod.Get, "/activities?watermark=1"),
                6 => Request(HttpMethod.Get, "", null, "x"),
                _ => new(HttpMethod.Post, "/api/chat") { Content = JsonContent.Create(new { link }) },
            });
            if (path.Length > 0 || answer.StatusCode != HttpStatusCode.OK)
                return;
            var ticket = await answer.Content.ReadFromJsonAsync<JsonElement>();
            (path, token) = ($"/v3/directline/conversations/{ticket.GetProperty("conversation").GetString()}", ticket.GetProperty("token").GetString()!);
        }

        HttpRequestMessage Request(HttpMethod method, string what, HttpContent? content = null, string spoiled = "") =>
            new(method, path + what) { Content = content, Headers = { Authorization = new("Bearer", token + spoiled) } };
    }

    private static SocketsHttpHandler From(IPAddress own) => new()
    {
        ConnectCallback = async (context, stop) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            socket.Bind(new IPEndPoint(own, 0));
            await socket.ConnectAsync(context.DnsEndPoint, stop);
            return new NetworkStream(socket, ownsSocket: true);
        },
    };
}
