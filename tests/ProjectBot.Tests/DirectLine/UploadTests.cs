using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ProjectBot.Chat;

namespace ProjectBot.Tests.DirectLine;

public sealed class UploadTests
{
    [Fact]
    public async Task Files_come_with_the_turn_and_stand_in_the_conversation()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        var id = await Upload(mira, "look at this", ("plan.txt", "text/plain", "the plan"), ("photo.png", "image/png", "pixels"));
        var activities = await mira.Until(2);
        Assert.Equal(id, activities[0].GetProperty("id").GetString());
        Assert.Equal("""[{"contentType":"text/plain","name":"plan.txt"},{"contentType":"image/png","name":"photo.png"}]""", activities[0].GetProperty("attachments").GetRawText());
        Assert.Equal("Echo: look at this", activities[1].GetProperty("text").GetString());
        var turn = Assert.Single(host.Turns);
        Assert.Equal(("look at this", "plan.txt", "photo.png"), (turn.Text, turn.Files[0].Name, turn.Files[1].Name));
        Assert.Equal(("the plan", "pixels"), (await Content(turn.Files[0]), await Content(turn.Files[1])));
        Assert.Equal("the plan", await Content(turn.Files[0]));
    }

    [Fact]
    public async Task Files_without_a_word_are_heard_too_and_the_same_upload_twice_once()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        var first = await Upload(mira, null, ("plan.txt", "text/plain", "the plan"));
        Assert.Equal(first, await Upload(mira, null, ("plan.txt", "text/plain", "the plan")));
        await mira.Until(2);
        var turn = Assert.Single(host.Turns);
        Assert.Equal(("", 1), (turn.Text, turn.Files.Count));
    }

    [Fact]
    public async Task What_is_not_kept_is_told_in_the_readers_language_and_the_rest_is_heard()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        await Upload(mira, null, ("empty.txt", "text/plain", ""));
        var activities = await mira.Until(2);
        Assert.Equal("📎 empty.txt", activities[0].GetProperty("text").GetString());
        Assert.Equal("empty.txt: 这个文件是空的。", activities[1].GetProperty("text").GetString());
        await Upload(mira, "both", ("empty.txt", "text/plain", ""), ("plan.txt", "text/plain", "the plan"));
        await mira.Until(5);
        Assert.Equal("plan.txt", Assert.Single(Assert.Single(host.Turns).Files).Name);
    }

    [Fact]
    public async Task A_big_file_is_refused_in_a_sentence_and_not_by_a_broken_connection()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        await Upload(mira, "big", ("film.mp4", "video/mp4", new string('x', 32 << 20)));
        var activities = await mira.Until(3);
        Assert.StartsWith("film.mp4: 单个文件最多 20 MB。", activities[1].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("Echo: big", activities[2].GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_file_that_was_not_heard_of_before_a_stop_is_there_at_the_next_start()
    {
        var stopped = new TaskCompletionSource();
        await using var host = await ChatHost.Start(before: _ => stopped.Task);
        var mira = await host.Join();
        await Upload(mira, null, ("plan.txt", "text/plain", "the plan"));
        await using var next = await ChatHost.Start(host.Store, files: host.Files);
        await (await next.Join(conversation: mira.Conversation)).Until(2);
        Assert.Equal("the plan", await Content(Assert.Single(Assert.Single(next.Turns).Files)));
        stopped.SetResult();
    }

    internal static async Task<string> Upload(Caller caller, string? text, params (string Name, string Type, string Content)[] files)
    {
        var activity = JsonSerializer.Serialize(new
        {
            type = "message", text, locale = "zh-CN", channelData = new { clientActivityID = $"{text}{files.Length}" }, attachments = files.Select(file => new { name = file.Name, contentType = file.Type }),
        });
        using var form = new MultipartFormDataContent { { new StringContent(activity, Encoding.UTF8, "application/vnd.microsoft.activity"), "activity", "blob" } };
        foreach (var (name, type, content) in files)
            form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(content)) { Headers = { ContentType = new(type) } }, "file", name);
        var answer = await caller.Call(HttpMethod.Post, $"{caller.Path}/upload?userId=mira", form);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    private static async Task<string> Content(SentFile file)
    {
        using var reader = new StreamReader(await file.Open(CancellationToken.None));
        return await reader.ReadToEndAsync();
    }
}
