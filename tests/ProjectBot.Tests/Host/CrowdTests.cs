using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using ProjectBot.Browser;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Storage;
using ProjectBot.Tasks;

namespace ProjectBot.Tests.Host;

/// <summary>Many people at once, over HTTP and on a disk: nobody is refused, nothing is lost or doubled, and the order is kept.</summary>
[Trait("pace", "slow")]
public sealed partial class CrowdTests : IAsyncLifetime
{
    private const int People = 40, Rounds = 5;

    private static readonly HttpClient Client = new() { Timeout = TimeSpan.FromMinutes(1) };

    private HostProcess _host = null!;
    private WebApplication _connector = null!;
    private int _ids;

    public async Task InitializeAsync()
    {
        _connector = WebApplication.Create();
        _connector.Urls.Add("http://127.0.0.1:0");
        _connector.MapGet("/v3/conversations/crowd/pagedmembers", () => new { members = Enumerable.Range(1, People).Select(Account) });
        await _connector.StartAsync();
        _host = await HostProcess.Start(new Dictionary<string, string> { ["Logging__LogLevel__Default"] = "Critical" });
        Assert.Contains("is ready", await Say(1, "project new Apollo"), StringComparison.Ordinal);
        await AtOnce(person => Say(person, "hello"));
        for (var person = 2; person <= People; person++)
            Assert.Contains("is in Apollo now", await Say(1, $"add {Name(person)} as member"), StringComparison.Ordinal);
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _connector.DisposeAsync();
    }

    [Fact]
    public async Task Forty_people_adding_in_one_group_get_numbers_without_a_gap_each_in_the_order_of_saying()
    {
        var numbers = await AtOnce(async person =>
        {
            var mine = new List<int>();
            for (var round = 0; round < Rounds; round++)
                mine.Add(Added(await Say(person, $"task add Part {round} of {Name(person)}")));
            return mine;
        });
        Assert.Equal(Enumerable.Range(1, People * Rounds), numbers.SelectMany(mine => mine).Order());
        Assert.All(numbers, mine => Assert.Equal(mine.Order(), mine));
        var kept = (await Kept()).ToDictionary(task => task.Number, task => task.Title);
        for (var person = 1; person <= People; person++)
            Assert.Equal(Enumerable.Range(0, Rounds).Select(round => $"Part {round} of {Name(person)}"), numbers[person - 1].Select(number => kept[number]));
    }

    [Fact]
    public async Task Forty_people_on_one_item_are_all_heard()
    {
        Assert.Equal(1, Added(await Say(1, "task add One for all")));
        var heard = await AtOnce(async person =>
        {
            var answers = new List<string>();
            for (var round = 0; round < Rounds; round++)
                answers.Add(await Say(person, $"T1 comment Word {round} of {Name(person)}"));
            return answers;
        });
        Assert.All(heard.SelectMany(answers => answers), answer => Assert.Contains("commented on T1 One for all", answer, StringComparison.Ordinal));
        Assert.Contains($"{People * Rounds} comments", await Say(1, "T1"), StringComparison.Ordinal);
        await AtOnce(async person => Assert.Contains("T1 One for all", await Say(person, "T1 watch"), StringComparison.Ordinal));
        Assert.Equal(People, Assert.Single(await Kept()).Watchers.Distinct().Count());
    }

    [Fact]
    public async Task One_message_delivered_sixteen_times_at_once_is_done_once_and_answered_alike()
    {
        for (var round = 1; round <= 10; round++)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Say(1, "task add Only once", $"same-{round}"))));
            Assert.Equal([$"Added T{round}"], answers.Select(answer => AddedTask().Match(answer).Value).Distinct());
            Assert.Single(answers.Distinct());
        }
        Assert.Equal(10, (await Kept()).Count);
    }

    /// <summary>What each person hears, by their number.</summary>
    private static Task<T[]> AtOnce<T>(Func<int, Task<T>> say) => Task.WhenAll(Enumerable.Range(1, People).Select(person => Task.Run(() => say(person))));

    private static Task AtOnce(Func<int, Task> say) => Task.WhenAll(Enumerable.Range(1, People).Select(person => Task.Run(() => say(person))));

    /// <summary>Says something to the bot in the group, and returns what is answered there.</summary>
    private async Task<string> Say(int person, string text, string? id = null)
    {
        using var response = await Client.PostAsJsonAsync($"{_host.Address}/api/messages", new
        {
            type = "message", id = id ?? $"m{Interlocked.Increment(ref _ids)}", channelId = "emulator", serviceUrl = _connector.Urls.First(), timestamp = "2026-11-22T10:00:00Z",
            locale = "en-US", from = Account(person), recipient = new { id = "bot", name = "ProjectBot" },
            conversation = new { id = "crowd", conversationType = "groupChat", isGroup = true }, deliveryMode = "expectReplies", textFormat = "plain",
            text = $"<at>ProjectBot</at> {text}",
            entities = new[] { new { type = "mention", text = "<at>ProjectBot</at>", mentioned = new { id = "bot", name = "ProjectBot" } } },
        });
        response.EnsureSuccessStatusCode();
        var activities = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities").EnumerateArray();
        return string.Join('\n', activities.Select(activity => activity.TryGetProperty("text", out var said) ? said.GetString() : activity.GetProperty("summary").GetString()));
    }

    private static object Account(int person) => new { id = Name(person), name = Name(person) };

    private static string Name(int person) => $"Speaker{person}";

    private static int Added(string answer)
    {
        Assert.Matches(AddedTask(), answer);
        return int.Parse(AddedTask().Match(answer).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <summary>The tasks on the disk, once the host is gone.</summary>
    private async Task<IReadOnlyList<TaskItem>> Kept()
    {
        await _host.Kill();
        await using var store = new LiteStore(new LiteSettings(_host.DataFile), ProjectBot.Host.Composition.DocumentTypes());
        return await ((IStore)store).All<TaskItem>(TaskItem.In("apollo"));
    }

    [GeneratedRegex(@"Added T(\d+)")]
    private static partial Regex AddedTask();
}
