using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using ProjectBot.Chat;
using ProjectBot.Host;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;
using Directory = System.IO.Directory;

namespace ProjectBot.Benchmarks;

/// <summary>What a turn costs without HTTP: one person, one project, on memory and on LiteDB; of one command alone, for a profiler, <c>turns "tasks mine" 100000</c>.</summary>
public static class Turns
{
    public static async Task<int> Run(string[] args)
    {
        await On("memory", new MemoryStore(Composition.DocumentTypes()), args);
        var folder = Directory.CreateTempSubdirectory("projectbot-turns");
        await using (var store = new LiteStore(new LiteSettings(Path.Combine(folder.FullName, "turns.db")), Composition.DocumentTypes()))
            await On("LiteDB", store, args);
        folder.Delete(recursive: true);
        return 0;
    }

    private static async Task On(string name, IStore store, string[] args)
    {
        var bot = new Bot(store, new CommandMap(Features.All(store)), new(store), TimeProvider.System, NullLogger<Bot>.Instance);
        var count = 0;
        await Say("project new Apollo");
        for (var i = 0; i < 300; i++)
            await Say($"task add Chapter {i}{(i < 20 ? " for me" : "")} by 2030-01-15 p2 est 4h");
        foreach (var (title, text) in new (string, Func<int, string>)[]
        {
            ("help", _ => "help undo"), ("tasks mine", _ => "tasks mine"), ("T12", _ => "T12"), ("task add", i => $"task add Write part {i} for me by 2030-01-15 p2"),
            ("T12 done/reopen", i => i % 2 == 0 ? "T12 done" : "T12 reopen"), ("dialog step", i => (i % 3) switch { 0 => "task add", 1 => $"Step {i}", _ => "cancel" }),
        })
        {
            if (args is [var only, ..] && only != title)
                continue;
            for (var i = 0; i < 300; i++)
                await Say(text(i));
            var turns = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 600;
            var (bytes, began) = (GC.GetTotalAllocatedBytes(), Stopwatch.GetTimestamp());
            for (var i = 0; i < turns; i++)
                await Say(text(i));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-8} {title,-16} {Stopwatch.GetElapsedTime(began).TotalMicroseconds / turns,8:0} µs  {(GC.GetTotalAllocatedBytes() - bytes) / 1024.0 / turns,8:0.0} KB"));
        }

        async Task Say(string text)
        {
            var turn = new Turn($"m{++count}", new Address("test", "c", ConversationKind.Personal), new Account("test", "ana", "Ana"), text, TimeProvider.System.GetUtcNow());
            await bot.Hear(turn, inline: true);
        }
    }
}
