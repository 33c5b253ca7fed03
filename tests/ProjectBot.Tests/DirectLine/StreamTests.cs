using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace ProjectBot.Tests.DirectLine;

public sealed class StreamTests
{
    [Fact]
    public async Task What_is_said_and_answered_comes_by_the_stream_with_a_rising_watermark()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        using var stream = await Open(mira);
        await mira.Say("hello");
        Assert.Equal(("hello | Echo: hello", "2"), await Next(stream, 2));
        await mira.Say("more");
        Assert.Equal(("more | Echo: more", "4"), await Next(stream, 2));
    }

    [Fact]
    public async Task A_client_that_comes_back_gets_what_it_missed()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        await mira.Say("one");
        await mira.Until(2);
        await mira.Say("two");
        await mira.Until(4);
        using var stream = await Open(mira, "2");
        var frame = await Frame(stream);
        Assert.Equal(["two", "Echo: two"], frame.GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("text").GetString()));
        Assert.Equal("4", frame.GetProperty("watermark").GetString());
    }

    [Fact]
    public async Task A_second_stream_takes_the_place_of_the_first()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        using var first = await Open(mira);
        await mira.Say("one");
        await Next(first, 2);
        using var second = await Open(mira);
        var goodbye = await first.ReceiveAsync(new byte[100], CancellationToken.None);
        Assert.Equal((WebSocketMessageType.Close, (WebSocketCloseStatus)4000, "collision"), (goodbye.MessageType, first.CloseStatus, first.CloseStatusDescription));
        await mira.Say("two");
        Assert.Equal(("one | Echo: one | two | Echo: two", "4"), await Next(second, 4));
    }

    [Fact]
    public async Task A_quiet_stream_is_kept_alive_by_empty_frames()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 27, 9, 0, 0, TimeSpan.Zero));
        await using var host = await ChatHost.Start(time: time);
        using var stream = await Open(await host.Join());
        var received = stream.ReceiveAsync(new byte[100], CancellationToken.None);
        while (!received.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(15));
            await Task.Delay(10);
        }
        Assert.Equal((0, WebSocketMessageType.Text), ((await received).Count, (await received).MessageType));
    }

    [Fact]
    public async Task While_a_bot_takes_its_time_what_was_said_is_shown_and_then_typing_at_which_the_watermark_stays()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 27, 9, 0, 0, TimeSpan.Zero));
        var go = new TaskCompletionSource();
        var hears = new TaskCompletionSource();
        await using var host = await ChatHost.Start(time: time, before: _ => { hears.SetResult(); return go.Task; });
        var mira = await host.Join();
        using var stream = await Open(mira);
        var said = mira.Say("slow");
        await hears.Task;
        var echo = Next(stream);
        await Pass(echo);
        Assert.Equal(("slow", "1"), await echo);
        await said;
        var next = Frame(stream);
        await Pass(next);
        var frame = await next;
        Assert.Equal("typing", frame.GetProperty("activities")[0].GetProperty("type").GetString());
        Assert.Equal("1", frame.GetProperty("watermark").GetString());
        go.SetResult();
        Assert.Equal(("Echo: slow", "2"), await Next(stream));

        async Task Pass(Task until)
        {
            for (; !until.IsCompleted; await Task.Delay(10))
                time.Advance(TimeSpan.FromMilliseconds(50));
        }
    }

    [Fact]
    public async Task A_stream_address_is_good_for_a_minute_only()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 27, 9, 0, 0, TimeSpan.Zero));
        await using var host = await ChatHost.Start(time: time);
        var url = await (await host.Join()).StreamUrl();
        time.Advance(TimeSpan.FromSeconds(61));
        using var socket = new ClientWebSocket();
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new(url), CancellationToken.None));
    }

    [Fact]
    public async Task A_host_that_stops_says_goodbye_to_its_streams()
    {
        var host = await ChatHost.Start();
        using var stream = await Open(await host.Join());
        var goodbye = stream.ReceiveAsync(new byte[100], CancellationToken.None);
        var stopping = host.DisposeAsync();
        Assert.Equal(WebSocketMessageType.Close, (await goodbye).MessageType);
        await stream.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);
        await stopping;
    }

    private static async Task<ClientWebSocket> Open(Caller caller, string watermark = "")
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new(await caller.StreamUrl(watermark)), CancellationToken.None);
        return socket;
    }

    /// <summary>The next activities, however many frames they come in, and the watermark then.</summary>
    private static async Task<(string Texts, string? Watermark)> Next(ClientWebSocket stream, int count = 1)
    {
        var texts = new List<string?>();
        while (true)
        {
            var frame = await Frame(stream);
            texts.AddRange(frame.GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("text").GetString()));
            if (texts.Count >= count)
                return (string.Join(" | ", texts), frame.GetProperty("watermark").GetString());
        }
    }

    private static async Task<JsonElement> Frame(ClientWebSocket stream)
    {
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var received = await stream.ReceiveAsync(buffer, CancellationToken.None);
            if (received.Count > 0)
                return JsonElement.Parse(Encoding.UTF8.GetString(buffer, 0, received.Count));
        }
    }
}
