using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ProjectBot.Items;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Tests.Signing;

namespace ProjectBot.Tests.DirectLine;

/// <summary>Files through the web chat and the real bot, over HTTP.</summary>
public sealed partial class AttachmentTests
{
    private int _said;

    [Fact]
    public async Task A_file_sent_with_a_line_is_opened_by_the_link_in_the_answer_and_by_clients_only_if_it_is_for_them()
    {
        await using var host = await ChatHost.Start(isReal: true);
        var (mira, carla) = (await host.Join(), await host.Join("carla", "Carla"));
        await carla.Say("hello");
        await Answer(carla);
        await Said(mira, "project new Apollo");
        await Said(mira, "add Carla as client");
        await Said(carla, "project use Apollo");
        await UploadTests.Upload(mira, "task add Sign the contract", ("contract.txt", "text/plain", "the contract"));
        var mine = Assert.Single(Links(await Answer(mira)));
        Assert.Equal("the contract", await host.Client.GetStringAsync(mine));

        await Said(mira, "T1 share");
        await UploadTests.Upload(mira, "T1 attach to client", ("offer.txt", "text/plain", "the offer"));
        Assert.Equal(2, Links(await Answer(mira)).Count);
        var theirs = Assert.Single(Links(await Said(carla, "T1")));
        Assert.Equal("the offer", await host.Client.GetStringAsync(theirs));
        // A client's link to what is internal opens nothing, however it was come by.
        var comments = await host.Services.GetRequiredService<IStore>().All<Comment>(Comment.On("apollo/T1"));
        var contract = comments.SelectMany(comment => comment.Files).Single(file => file.Name == "contract.txt");
        var stolen = host.Services.GetRequiredService<IFiles>().Link(contract, "apollo", forClients: true, TimeProvider.System.GetUtcNow().AddHours(1));
        Assert.Equal(HttpStatusCode.NotFound, await Status(host, LinkedHost.Local(stolen)));

        await Said(mira, "T1 hide");
        Assert.Equal(HttpStatusCode.NotFound, await Status(host, theirs));
        await Said(mira, "T1 share");
        Assert.Equal(HttpStatusCode.OK, await Status(host, theirs));
        await Said(mira, "T1 remove file offer.txt");
        Assert.Equal(HttpStatusCode.NotFound, await Status(host, theirs));
        await Said(mira, "undo");
        Assert.Equal("the offer", await host.Client.GetStringAsync(theirs));
    }

    private async Task<string> Said(Caller caller, string text)
    {
        await caller.Say(text, $"said {++_said}");
        return await Answer(caller);
    }

    /// <summary>The answer to what was said last: what follows it.</summary>
    private static async Task<string> Answer(Caller caller)
    {
        for (var attempt = 0; attempt < 500; attempt++)
        {
            var (activities, _) = await caller.Poll();
            var last = activities.FindLastIndex(one => one.GetProperty("from").GetProperty("id").GetString() != "bot" && one.GetProperty("type").GetString() == "message");
            if (activities.Skip(last + 1).FirstOrDefault(one => one.GetProperty("type").GetString() == "message") is { ValueKind: System.Text.Json.JsonValueKind.Object } answer)
                return answer.GetRawText();
            await Task.Delay(20);
        }

        throw new TimeoutException("There was no answer.");
    }

    private static List<string> Links(string answer) => [.. Link().Matches(answer).Select(match => LinkedHost.Local(match.Value)).Distinct()];

    private static async Task<HttpStatusCode> Status(ChatHost host, string link) => (await host.Client.GetAsync(link)).StatusCode;

    [GeneratedRegex(@"https://bot\.example\.org/files/[^)""\\]+")]
    private static partial Regex Link();
}
