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
        using var echo = await HostProcess.StartEcho();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tasks} tasks in {(tasks > 0 ? projects : 0)} projects in the file, and {Big} in one"));
        await Burst(echo, 30_000, (_, _) => Mine);
        Console.WriteLine($"{"line",-34} {"× echo",8} {"µs CPU",8} {"KB alloc",9} {"KB disk",8} {"KB answer",10} {"msg/s",7} {"p50 ms",7} {"p99 ms",7}");
        await Measured(echo, tasks, projects, isPaused: false, async sides =>
        {
            await Measure(sides, "GET /healthz, for comparison", 20_000, (_, _) => "", warm: 30_000);
            await Measure(sides, "hello (reads nothing)", 20_000, (_, _) => "hello", warm: 30_000);
            await Measure(sides, "help", 10_000, (_, _) => "help", warm: 10_000);
            await Measure(sides, "tasks mine (20)", 20_000, (_, _) => Mine, warm: 30_000);
            await Measure(sides, "board", 5_000, (_, _) => "board");
            await Measure(sides, "one dialog step, durable", 10_000, (_, i) => (i % 3) switch { 0 => "task add", 1 => $"Step {i}", _ => "cancel" });
            await Durable(sides);
            await Moved(sides.Host, "big");
            await Measure(sides, $"task add, to {Big}", 2_000, Add, warm: 1_000);
            await Measure(sides, $"T12 done / reopen, of {Big}", 2_000, DoneAndReopened, warm: 1_000);
            await Measure(sides, $"tasks mine, of {Big}", 2_000, (_, _) => Mine, warm: 1_000);
        });
        // What is acknowledged waits in the log for ever: what it costs until somebody is answered, and nothing else.
        await Measured(echo, tasks, projects, isPaused: true, Durable);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory of the echo {echo.Megabytes:0} MB"));
        return 0;
    }

    private const string Mine = "tasks mine";

    private static string Add(int user, int i) => $"task add Write chapter {i} of volume {user} for me by 2030-01-15 p2 est 4h";

    private static string DoneAndReopened(int user, int i) => i % 2 == 0 ? "T12 done" : "T12 reopen";

    private static async Task Durable(Sides sides)
    {
        await Measure(sides, "task add, durable", 10_000, Add);
        await Measure(sides, "T12 done / reopen, durable", 10_000, DoneAndReopened);
    }

    private static async Task Moved(HostProcess host, string project)
    {
        for (var user = 0; user < Connections; user++)
            await Say(host, user, $"project use {project}");
    }

    private static async Task Measured(HostProcess echo, int tasks, int projects, bool isPaused, Func<Sides, Task> measure)
    {
        var folder = Directory.CreateTempSubdirectory("projectbot-load");
        var data = Path.Combine(folder.FullName, "load.db");
        await Fill(data, tasks, projects);
        using (var host = await HostProcess.Start(data, isPaused))
        {
            Console.WriteLine(isPaused ? "what is acknowledged stays in the log:" : string.Create(CultureInfo.InvariantCulture,
                $"all of it, until it is in the data file; start to first answer {host.StartTime.TotalMilliseconds:0} ms:"));
            for (var user = 0; user < Connections; user++)
            {
                await Say(host, user, tasks > 0 ? "projects" : $"project new Load {user}");
                if (tasks > 0)
                    await Say(host, user, $"project use p{user % projects}");
                for (var i = 0; i < 20; i++)
                    await Say(host, user, $"task add Prepare part {i} for me by 2030-01-15 p2 est 4h #load");
            }

            await measure(new(host, echo));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory after load {host.Megabytes:0} MB"));
        }

        folder.Delete(recursive: true);
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
        var answer = (await Say(host, 0, text(0, 0))).Length;
        await Say(host, 0, text(0, 1));
        var (cpu, bytes, disk, began) = (host.Cpu, await host.Allocated(), host.Written, Stopwatch.GetTimestamp());
        var latencies = await Burst(host, count, text);
        var elapsed = Stopwatch.GetElapsedTime(began);
        var (used, allocated) = ((host.Cpu - cpu).TotalMicroseconds / count, (await host.Allocated() - bytes) / count);
        var written = (double)(host.Written - disk) / count;
        bare = (bare + await Bare(echo)) / 2;
        Array.Sort(latencies);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-34} {used / bare,5:0.0} ×{bare,2:0} {used,7:0} {allocated / 1024,9:0.0} {written / 1024,8:0.0} {answer / 1024.0,10:0.0}")
            + string.Create(CultureInfo.InvariantCulture,
                $" {count / elapsed.TotalSeconds,7:0} {latencies[count / 2],7:0.00} {latencies[count * 99 / 100],7:0.00}"));
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
