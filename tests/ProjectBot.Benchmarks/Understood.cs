using System.Diagnostics;
using System.Globalization;
using ProjectBot.Chat;
using ProjectBot.Chat.Understanding;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;
using Directory = System.IO.Directory;

namespace ProjectBot.Benchmarks;

/// <summary>
/// What it costs to make out a sentence, without what is done then: for every sentence of the tables in a folder, and for long lines made of
/// several of them. <c>understood tests/ProjectBot.Tests/Understanding</c>
/// </summary>
public static class Understood
{
    private const int Rounds = 60, LongLine = 450; // characters
    private const int Rest = 300; // milliseconds

    public static Task<int> Run(string[] args)
    {
        var store = new MemoryStore(Documents.Types());
        var map = new CommandMap(Features.All(store));
        var everyday = new Everyday(map);
        foreach (var file in Directory.EnumerateFiles(args is [var folder, ..] ? folder : ".", "*.tsv").Order(StringComparer.Ordinal))
        {
            var sentences = File.ReadAllLines(file).Where(line => line is not ("" or ['#', ..]))
                .Select(line => line.Split('\t')[1].Replace("\\n", "\n", StringComparison.Ordinal)).ToList();
            Warm(sentences);
            Report(Path.GetFileName(file), sentences);
            Report("  long lines of them", [.. Enumerable.Range(0, sentences.Count).Select(at => string.Join(' ', sentences.Skip(at).Take(20)))
                .Where(line => line.Length > LongLine).Select(line => line[..LongLine])]);
        }

        return Task.FromResult(0);

        // Until the compiler has hardly anything left to do.
        void Warm(List<string> sentences)
        {
            for (var round = 0; round < Rounds; round++)
                foreach (var sentence in sentences)
                    everyday.Read(sentence, Here(store));
            Thread.Sleep(Rest);
        }

        void Report(string name, List<string> sentences)
        {
            if (sentences.Count == 0)
                return;
            var costs = new double[sentences.Count];
            for (var round = 0; round < Rounds; round++)
                for (var at = 0; at < costs.Length; at++)
                {
                    var context = Here(store);
                    var began = Stopwatch.GetTimestamp();
                    everyday.Read(sentences[at], context);
                    var cost = Stopwatch.GetElapsedTime(began).TotalMicroseconds;
                    costs[at] = round < Rounds / 2 ? cost : Math.Min(costs[at], cost);
                }

            var worst = sentences[Array.IndexOf(costs, costs.Max())].ReplaceLineEndings("\\n");
            Array.Sort(costs);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-22} {costs.Length,4} lines  median {costs[costs.Length / 2],5:0} µs  nine of ten {costs[costs.Length * 9 / 10],5:0} µs  ")
                + string.Create(CultureInfo.InvariantCulture, $"worst {costs[^1],5:0} µs: {worst[..Math.Min(60, worst.Length)]}"));
        }
    }

    private static Context Here(IStore store)
    {
        var now = new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
        var (ana, ben) = (new Person { Id = "ana", Name = "Ana" }, new Person { Id = "ben", Name = "Ben" });
        var address = new Address("test", "with-ana", ConversationKind.Personal);
        return new()
        {
            Turn = new("m0", address, new("test", "ana", "Ana"), "", now), Store = store, Directory = new(store), Words = Words.For("en"), Me = ana,
            People = [ana, ben],
            Room = new Conversation { Id = address.Key, Address = address, Project = "apollo" }, Now = now, Zone = TimeZoneInfo.Utc,
            Here = new()
            {
                Reader = ana, Project = new() { Id = "apollo", Name = "Apollo", Created = now, Members = [new("ana", Role.Manager), new("ben", Role.Member)] },
                Role = Role.Manager, Audience = Role.Manager, Words = Words.For("en"), Zone = TimeZoneInfo.Utc, Now = now, Store = store,
                People = [ana, ben], IsHere = true, IsPrivate = true,
            },
        };
    }
}
