using ProjectBot.Benchmarks;

// One row per mode; each gets the arguments after its name and returns the exit code.
Dictionary<string, (string Usage, Func<string[], Task<int>> Run)> modes = new()
{
    ["load"] = ("load [TASKS [PROJECTS]]: the host over HTTP with 32 connections, CPU and allocation per message", Load.Run),
    ["abuse"] = ("abuse: how long members wait on the chat page, quiet and while fifty guests press", Abuse.Run),
    ["press"] = ("press ADDRESS FOLDER: the fifty guests of abuse, started by it", Press.Run),
    ["echo"] = ("echo ADDRESS: the yardstick of load, started by it", Echo.Run),
    ["time"] = ("time: readers of dates and durations (BenchmarkDotNet)", _ => { BenchmarkDotNet.Running.BenchmarkRunner.Run<TimeBench>(); return Task.FromResult(0); }),
    ["understood"] = ("understood FOLDER: what making out each sentence of the tables in a folder costs", Understood.Run),
    ["turns"] = ("turns [COMMAND [COUNT]]: what a turn costs without HTTP, on memory and on LiteDB", Turns.Run),
    ["outbox"] = ("outbox [MESSAGES [PER_SECOND]]: messages for as many conversations, handed over and drained", OutboxBench.Run),
    ["schedules"] = ("schedules [COUNT]: as many schedules of ten people due in one minute, and a host that waits for as many", ScheduleBench.Run),
    ["store"] = ("store [DOCUMENTS…]: CPU and allocation per commit, and of reads", StoreBench.Run),
};

if (args is [var mode, ..] && modes.TryGetValue(mode, out var chosen))
    return await chosen.Run(args[1..]);
foreach (var (usage, _) in modes.Values)
    Console.Error.WriteLine(usage);
return 2;
