using System.Diagnostics;
using System.Globalization;
using System.Text;
using ProjectBot.Host;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Storage;
using ProjectBot.Tasks;
using ProjectBot.Team;
using Directory = System.IO.Directory;

namespace ProjectBot.Benchmarks;

/// <summary>
/// The whole way of a message: a real HTTP client with 32 connections says things to the host with <c>expectReplies</c>;
/// reported are the host's processor time, its allocations and the time until the answer, per message. Processor time is also given
/// as a multiple of what a bare Kestrel JSON echo takes, measured right before and after each line: machines differ, and so do minutes.
/// <c>load [tasks-in-file] [projects] [only the lines that begin so]</c>
/// </summary>
public static class Load
{
    private const int Connections = 32;
    private const int Big = 5_000; // tasks in one project
    private const int Quiet = 10; // methods compiled anew in a round of warming up

    public static async Task<int> Run(string[] args)
    {
        var tasks = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 0;
        var projects = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200;
        _only = args.Length > 2 ? args[2] : "";
        var folder = Directory.CreateTempSubdirectory("projectbot-load");
        var data = Path.Combine(folder.FullName, "load.db");
        await Fill(data, tasks, projects);
        using var echo = await HostProcess.StartEcho();
        using var host = await HostProcess.Start(data);
        var sides = new Sides(host, echo);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"start to first answer {host.StartTime.TotalMilliseconds:0} ms; {tasks} tasks in {(tasks > 0 ? projects : 0)} projects in the file, and {Big} in one"));
        await Burst(echo, 30_000, (_, _) => "tasks mine");

        for (var user = 0; user < Connections; user++)
        {
            await Say(host, user, tasks > 0 ? "projects" : $"project new Load {user}");
            if (tasks > 0)
                await Say(host, user, $"project use p{user % projects}");
            for (var i = 0; i < 20; i++)
                await Say(host, user, $"task add Prepare part {i} for me by 2030-01-15 p2 est 4h #load");
        }

        var probe = await Say(host, 0, "tasks mine");
        Console.WriteLine($"an answer to 'tasks mine' has {probe.Length} bytes");
        await Measure(sides, "GET /healthz, for comparison", 20_000, (_, _) => "", warm: 30_000);
        await Measure(sides, "hello (reads nothing)", 20_000, (_, _) => "hello", warm: 30_000);
        await Measure(sides, "tasks mine (20)", 20_000, (_, _) => "tasks mine", warm: 30_000);
        await Measure(sides, "board", 5_000, (_, _) => "board");
        await Measure(sides, "task add, durable", 10_000, (user, i) => $"task add Write chapter {i} of volume {user} for me by 2030-01-15 p2 est 4h");
        await Measure(sides, "T12 done / reopen, durable", 10_000, (_, i) => i % 2 == 0 ? "T12 done" : "T12 reopen");
        await Measure(sides, "one dialog step, durable", 10_000, (_, i) => (i % 3) switch { 0 => "task add", 1 => $"Step {i}", _ => "cancel" });
        for (var user = 0; user < Connections; user++)
            await Say(host, user, "project use big");
        await Measure(sides, $"task add, to {Big}", 2_000, (user, i) => $"task add Write chapter {i} of volume {user} for me by 2030-01-15 p2 est 4h", warm: 1_000);
        await Measure(sides, $"T12 done / reopen, of {Big}", 2_000, (_, i) => i % 2 == 0 ? "T12 done" : "T12 reopen", warm: 1_000);
        await Measure(sides, $"tasks mine, of {Big}", 2_000, (_, _) => "tasks mine", warm: 1_000);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory after load {host.Megabytes:0} MB"));
        host.Dispose();
        folder.Delete(recursive: true);
        return 0;
    }

    /// <summary>Writes so many tasks into the file before the host starts; the users of the load are members of every project.</summary>
    private static async Task Fill(string data, int tasks, int projects)
    {
        await using var store = new LiteStore(new LiteSettings(data), Composition.DocumentTypes());
        var now = new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
        var people = Enumerable.Range(0, Connections).Select(user => new Person { Id = $"u{user}", Name = $"User {user}", Accounts = [new("emulator", $"user-{user}", $"User {user}")] }).ToList();
        await Save([.. people]);
        await Plan("big", Big);
        for (var p = 0; p < projects && tasks > 0; p++)
            await Plan($"p{p}", tasks / projects);

        async Task Plan(string id, int count)
        {
            var documents = new List<Document> { new Project { Id = id, Name = id, Created = now, Members = [.. people.Select(person => new Membership(person.Id, Role.Manager))] } };
            for (var t = 1; t <= count; t++)
                documents.Add(new TaskItem
                {
                    Id = $"{id}/T{t}", Number = t, Title = $"Task {t} of the plan, with a title of usual length", Owners = ["somebody"], Due = new DateOnly(2027, 1, 1).AddDays(t % 90),
                    Priority = 1 + (t % 4), Estimate = 240, Labels = ["plan"], CreatedBy = "u0", CreatedAt = now, State = t % 3 == 0 ? TaskState.Done : TaskState.Todo,
                });
            await Save(documents);
        }

        ValueTask Save(List<Document> documents) => store.Save(new([.. documents.Select(document =>
        {
            var type = store.Types.Of(document.GetType());
            return new Write(type, document, type.Body(document));
        })], []));
    }

    private static async Task Measure(Sides sides, string name, int count, Func<int, int, string> text, int warm = 6_000)
    {
        if (!name.StartsWith(_only, StringComparison.Ordinal))
            return;
        var (host, echo) = sides;
        await Warm(host, text, warm);
        var bare = await Bare(echo);
        var (cpu, bytes, began) = (host.Cpu, await host.Allocated(), Stopwatch.GetTimestamp());
        var latencies = await Burst(host, count, text);
        var elapsed = Stopwatch.GetElapsedTime(began);
        var (used, allocated) = ((host.Cpu - cpu).TotalMicroseconds / count, (await host.Allocated() - bytes) / count);
        bare = (bare + await Bare(echo)) / 2;
        Array.Sort(latencies);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-30} {used / bare,6:0.0} × echo ({bare,3:0} µs)  {used,7:0} µs CPU  {allocated / 1024,7:0.0} KB  {count / elapsed.TotalSeconds,7:0}/s  p50 {latencies[count / 2],6:0.00} ms  p99 {latencies[count * 99 / 100],6:0.00} ms"));
    }

    /// <summary>Says it until the compiler has hardly anything left to do, as the echo has been for long by then.</summary>
    private static async Task Warm(HostProcess host, Func<int, int, string> text, int count)
    {
        for (var (rounds, before) = (0, 0.0); rounds < 20; rounds++)
        {
            await Burst(host, count / 3, text);
            var now = await host.Compiled();
            if (rounds > 2 && now - before <= Quiet)
                return;
            before = now;
        }
    }

    /// <summary>Microseconds of processor time a request to the echo takes now.</summary>
    private static async Task<double> Bare(HostProcess echo)
    {
        const int count = 10_000;
        var cpu = echo.Cpu;
        await Burst(echo, count, (_, _) => "tasks mine");
        return (echo.Cpu - cpu).TotalMicroseconds / count;
    }

    private sealed record Sides(HostProcess Host, HostProcess Echo);

    private static async Task<double[]> Burst(HostProcess host, int count, Func<int, int, string> text)
    {
        var latencies = new double[count];
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async user =>
        {
            for (var i = user; i < count; i += Connections)
            {
                var began = Stopwatch.GetTimestamp();
                await Say(host, user, text(user, i / Connections));
                latencies[i] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            }
        }));
        return latencies;
    }

    private static long _messages;
    private static string _only = "";

    private static async Task<string> Say(HostProcess host, int user, string text)
    {
        if (text.Length == 0)
            return await host.Client.GetStringAsync(new Uri("/healthz", UriKind.Relative));
        var body = $$"""
            {"type":"message","id":"{{Interlocked.Increment(ref _messages)}}","channelId":"emulator","serviceUrl":"http://127.0.0.1:9","timestamp":"2026-11-22T10:00:00Z","locale":"en-US",
            "from":{"id":"user-{{user}}","name":"User {{user}}"},"recipient":{"id":"bot","name":"ProjectBot"},"conversation":{"id":"c-{{user}}","conversationType":"personal"},
            "deliveryMode":"expectReplies","textFormat":"plain","text":"{{text}}"}
            """;
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await host.Client.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }
}
