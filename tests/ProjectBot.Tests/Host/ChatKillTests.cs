using System.Net.Http.Json;
using System.Text.Json;
using ProjectBot.Browser;
using ProjectBot.Host.Channels.DirectLine;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Tasks;

namespace ProjectBot.Tests.Host;

/// <summary>The whole host is killed while people talk to it on the chat page: what was said there and what was answered stand there once, and together.</summary>
[Trait("pace", "slow")]
public sealed class ChatKillTests
{
    private const int People = 6, Kills = 4;

    [Fact]
    public async Task A_killed_host_has_in_the_chat_what_it_did_and_did_what_it_has_in_the_chat()
    {
        await using var host = await HostProcess.Start(new Dictionary<string, string> { ["Logging__LogLevel__Default"] = "Critical" });
        using var client = new HttpClient { BaseAddress = new(host.Address) };
        var people = Enumerable.Range(0, People).Select(number => new Person(client, number)).ToList();
        await Task.WhenAll(people.Select(person => person.Join()));
        for (var kill = 0; kill < Kills; kill++)
        {
            var talking = Task.WhenAll(people.Select(person => person.Talk()));
            await Task.Delay(Random.Shared.Next(200, 1200));
            await host.Kill();
            await talking;
            await Check(host.DataFile, people);
            await host.Restart();
            // What no answer came to is said once more, under the same id.
            await Task.WhenAll(people.Select(person => person.Join()));
        }

        await Task.WhenAll(people.Select(person => person.Finish()));
        await host.Kill();
        Assert.Equal(people.Sum(person => person.Taken), await Check(host.DataFile, people));
    }

    /// <summary>Opens a copy of the file as the kill left it. Returns how many tasks are in it.</summary>
    private static async Task<int> Check(string file, List<Person> people)
    {
        var copy = Directory.CreateTempSubdirectory("projectbot-killed-");
        foreach (var part in Directory.EnumerateFiles(Path.GetDirectoryName(file)!))
            File.Copy(part, Path.Combine(copy.FullName, Path.GetFileName(part)));
        var count = 0;
        await using (var store = new LiteStore(new LiteSettings(Path.Combine(copy.FullName, Path.GetFileName(file))), ProjectBot.Host.Composition.DocumentTypes()))
            foreach (var person in people)
            {
                var chunks = (await store.All<DirectLineChunk>(DirectLineChunk.Of(person.Conversation))).OrderBy(chunk => chunk.First).ToList();
                var waiting = chunks.SelectMany(chunk => chunk.Waiting).ToHashSet();
                var log = chunks.SelectMany(chunk => chunk.Activities).Select(logged => JsonElement.Parse(logged.Activity.Utf8)).ToList();
                var said = log.Where(activity => Role(activity) == "user" && Text(activity).StartsWith("task add", StringComparison.Ordinal)).ToList();
                Assert.Equal(said.Count, said.Select(Text).Distinct().Count());
                Assert.InRange(said.Count, person.Taken, person.Taken + 1);
                foreach (var (activity, id) in said.Select(activity => (activity, activity.GetProperty("id").GetString()!)))
                {
                    var answers = log.Where(one => one.TryGetProperty("replyToId", out var to) && to.GetString() == id).ToList();
                    Assert.Equal(waiting.Contains(id) ? 0 : 1, answers.Count);
                    Assert.All(answers, answer => Assert.True(log.IndexOf(answer) > log.IndexOf(activity)));
                }

                var tasks = await store.All<TaskItem>(TaskItem.In(person.Project));
                Assert.Equal(said.Where(one => !waiting.Contains(one.GetProperty("id").GetString()!)).Select(one => Text(one)["task add ".Length..]).Order(),
                    tasks.Select(task => task.Title).Order());
                count += tasks.Count;
            }
        copy.Delete(recursive: true);
        return count;
    }

    private static string Role(JsonElement activity) => activity.GetProperty("from").GetProperty("role").GetString()!;

    private static string Text(JsonElement activity) => activity.TryGetProperty("text", out var text) ? text.GetString()! : "";

    /// <summary>Somebody on the chat page who says one thing after the other, each under a name of its own, by which it is said again until it is taken.</summary>
    private sealed class Person(HttpClient client, int number)
    {
        private string _token = "", _last = "";

        public string Conversation { get; private set; } = "";

        public string Project => $"kill{number}";

        /// <summary>How many tasks the host said it took up.</summary>
        public int Taken { get; private set; }

        public async Task Join()
        {
            var isNew = Conversation.Length == 0;
            using var joined = await client.PostAsJsonAsync("/api/chat", new { name = $"Speaker{number}", language = "en", conversation = isNew ? null : Conversation });
            var ticket = await joined.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
            (Conversation, _token) = (ticket.GetProperty("conversation").GetString()!, ticket.GetProperty("token").GetString()!);
            if (isNew)
                await Post($"project new kill{number}", "new");
        }

        public async Task Talk()
        {
            try
            {
                while (true)
                    await Say();
            }
            catch (Exception gone) when (gone is HttpRequestException or IOException)
            {
                // Killed.
            }
        }

        public async Task Say()
        {
            await Post($"task add Job{number}x{Taken}", $"{number}-{Taken}");
            Taken++;
        }

        /// <summary>Says one thing more and waits for its answer; then all that came before it is answered too.</summary>
        public async Task Finish()
        {
            await Say();
            for (var tries = 0; !await IsAnswered(); tries++)
            {
                Assert.True(tries < 500);
                await Task.Delay(20);
            }
        }

        private async Task<bool> IsAnswered()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/v3/directline/conversations/{Conversation}/activities") { Headers = { Authorization = new("Bearer", _token) } };
            using var answer = await client.SendAsync(request);
            return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities").EnumerateArray()
                .Any(activity => activity.TryGetProperty("replyToId", out var to) && to.GetString() == _last);
        }

        private async Task Post(string text, string said)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{Conversation}/activities")
            {
                Content = JsonContent.Create(new { type = "message", text, locale = "en-US", channelData = new { said } }), Headers = { Authorization = new("Bearer", _token) },
            };
            using var answer = await client.SendAsync(request);
            _last = (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
        }
    }
}
