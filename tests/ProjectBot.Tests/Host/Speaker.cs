using System.Globalization;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace ProjectBot.Tests.Host;

/// <summary>
/// Somebody who talks to a host that is killed: one message at a time with an id of its own, and a message without an answer is sent again under the same id.
/// What was answered is remembered, to be held against what was kept.
/// </summary>
/// <param name="files">Where what is attached can be fetched.</param>
internal sealed partial class Speaker(HttpClient client, int number, string files)
{
    private readonly Queue<Step> _steps = new();
    private readonly List<(Step Step, string Answer)> _answered = [];
    private readonly Random _dice = new(number);
    private int _ids;

    public string Name => $"Speaker{number}";

    /// <summary>The project talked about now.</summary>
    public string Project { get; set; } = "";

    /// <summary>Tasks the host said it had added: title, project and number.</summary>
    public Dictionary<string, (string Project, int Number)> Added { get; } = [];

    /// <summary>Tasks the host said were done.</summary>
    public HashSet<(string Project, int Number)> Done { get; } = [];

    /// <summary>Tasks the host said an hour was logged on.</summary>
    public HashSet<(string Project, int Number)> Logged { get; } = [];

    /// <summary>Risks the host said were linked to tasks.</summary>
    public HashSet<(string Project, int Risk, int Task)> Linked { get; } = [];

    /// <summary>What the host said was attached to tasks: the content is the title of the task.</summary>
    public HashSet<(string Project, int Number, string Title)> Attached { get; } = [];

    public int Answers { get; private set; }

    public int SentAgain { get; private set; }

    public int Apologies { get; private set; }

    /// <summary>Says one thing and waits for its answer.</summary>
    public async Task Say(string text)
    {
        await Finish();
        Plan(text, _ => { });
        await Finish();
    }

    /// <summary>Answers what is still open and begins nothing new.</summary>
    public async Task Finish()
    {
        while (_steps.Count > 0)
            await Next();
    }

    /// <summary>Talks until the host is gone. What was answered lately is sent once more first, as a channel does that did not see the answer.</summary>
    public async Task Talk()
    {
        try
        {
            foreach (var (step, answer) in _answered.TakeLast(3))
                Assert.Equal(NumberIn(answer), NumberIn(await Post(step)));
            for (; ; await Next())
                if (_steps.Count == 0)
                    Begin();
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException)
        {
            // Killed; what is left in the queue is sent again to the next process.
        }
    }

    private void Begin()
    {
        var title = $"Job{number}x{_ids}";
        switch (_dice.Next(6))
        {
            case 0:
                Plan($"task add {title} for me p2", answer => Kept(title, answer));
                break;
            case 1:
                Plan($"task add {title} by 2030-01-15", answer =>
                {
                    var task = Kept(title, answer);
                    Plan($"T{task.Number} done", _ => Done.Add(task));
                });
                break;
            case 2:
                Plan($"task add {title}", answer =>
                {
                    var task = Kept(title, answer);
                    Plan($"T{task.Number} +1h", heard => Noted(heard, "1h", () => Logged.Add(task)));
                });
                break;
            case 3:
                Plan($"task add {title}", answer =>
                {
                    var task = Kept(title, answer);
                    Plan($"risk add {title} is late p3 i4", heard =>
                    {
                        var risk = int.Parse(AddedRisk().Match(heard).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
                        Plan($"link R{risk} T{task.Number}", linked => Noted(linked, "Linked", () => Linked.Add((task.Project, risk, task.Number))));
                    });
                });
                break;
            case 4:
                Plan($"task add {title}", answer =>
                {
                    var task = Kept(title, answer);
                    Plan($"T{task.Number}", heard => Noted(heard, "Attached", () => Attached.Add((task.Project, task.Number, title))), title);
                });
                break;
            default:
                Plan("task add", answer => Assert.Contains("What is to be done?", answer, StringComparison.Ordinal));
                Plan(title, answer => Assert.Contains("Who does it?", answer, StringComparison.Ordinal));
                Plan("save", answer => Kept(title, answer));
                break;
        }
    }

    private (string Project, int Number) Kept(string title, string answer)
    {
        var task = (Project, NumberIn(answer) ?? throw new InvalidOperationException($"No number was given: {answer}"));
        Added.Add(title, task);
        return task;
    }

    private static void Noted(string answer, string word, Action note)
    {
        Assert.Contains(word, answer, StringComparison.Ordinal);
        note();
    }

    private void Plan(string text, Action<string> heard, string? attached = null) => _steps.Enqueue(new($"{number}-{_ids++}", text, heard, attached));

    private async Task Next()
    {
        var step = _steps.Peek();
        if (step.Sent)
            SentAgain++;
        step.Sent = true;
        var answer = await Post(step);
        if (answer.Contains("Something went wrong on my side", StringComparison.Ordinal))
        {
            // Nothing was changed, it says: the same is said once more, as a new message.
            Apologies++;
            step.Id = $"{number}-{_ids++}";
            step.Sent = false;
            return;
        }
        Answers++;
        step.Heard(answer);
        _answered.Add((step, answer));
        _steps.Dequeue();
    }

    private async Task<string> Post(Step step)
    {
        using var response = await client.PostAsJsonAsync("/api/messages", new
        {
            type = "message", id = step.Id, channelId = "emulator", serviceUrl = "http://127.0.0.1:9", timestamp = "2026-11-22T10:00:00Z", locale = "en-US",
            from = new { id = Name, name = Name }, recipient = new { id = "bot", name = "ProjectBot" },
            conversation = new { id = $"with-{Name}", conversationType = "personal" }, deliveryMode = "expectReplies", textFormat = "plain", text = step.Text,
            attachments = step.Attached is { } title ? new[] { new { contentType = "text/plain", contentUrl = $"{files}{title}", name = "job.txt" } } : null,
        });
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    private static int? NumberIn(string answer) =>
        AddedTask().Match(answer) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"Added T(\d+)")]
    private static partial Regex AddedTask();

    [GeneratedRegex(@"Added R(\d+)")]
    private static partial Regex AddedRisk();

    private sealed class Step(string id, string text, Action<string> heard, string? attached)
    {
        public string? Attached => attached;
        public string Id { get; set; } = id;
        public string Text => text;
        public Action<string> Heard => heard;
        public bool Sent { get; set; }
    }
}
