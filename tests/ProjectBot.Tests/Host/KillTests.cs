using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ProjectBot.Browser;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Items;
using ProjectBot.Messaging;
using ProjectBot.Risks;
using ProjectBot.Storage;
using ProjectBot.Tasks;
using ProjectBot.WorkLogs;
using Xunit.Abstractions;

namespace ProjectBot.Tests.Host;

/// <summary>The whole host is killed at any moment while people talk to it, again and again on the same file. <c>PROJECTBOT_KILLS=50</c> for the long form.</summary>
[Trait("pace", "slow")]
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Speakers = 8, RoundsPerProject = 5;

    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("PROJECTBOT_KILLS") ?? "5", CultureInfo.InvariantCulture);

    [Fact]
    public async Task A_killed_host_keeps_all_that_it_answered_and_hears_nothing_twice()
    {
        await using var host = await HostProcess.Start(new Dictionary<string, string> { ["Logging__LogLevel__Default"] = "Critical" });
        using var files = new FileServer();
        using var client = new HttpClient { BaseAddress = new(host.Address) };
        var speakers = Enumerable.Range(0, Speakers).Select(number => new Speaker(client, number, files.Address)).ToList();
        var kept = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            if (kill % RoundsPerProject == 0)
                await Share(speakers, $"kill{kill}");
            var talking = Task.WhenAll(speakers.Select(speaker => speaker.Talk()));
            await Task.Delay(Random.Shared.Next(300, 2000));
            await host.Kill();
            await talking;
            kept = await Check(host.DataFile, speakers);
            await host.Restart();
        }

        await Task.WhenAll(speakers.Select(speaker => speaker.Finish()));
        await host.Kill();
        kept = await Check(host.DataFile, speakers);
        var added = speakers.Sum(speaker => speaker.Added.Count);
        output.WriteLine($"{Kills} kills; {speakers.Sum(speaker => speaker.Answers)} answers, {speakers.Sum(speaker => speaker.SentAgain)} messages sent again, {speakers.Sum(speaker => speaker.Apologies)} apologies; {added} tasks added, {speakers.Sum(speaker => speaker.Done.Count)} done, {kept} kept");
        output.WriteLine($"{speakers.Sum(speaker => speaker.Logged.Count)} hours, {speakers.Sum(speaker => speaker.Linked.Count)} links, {speakers.Sum(speaker => speaker.Attached.Count)} files");
        // By now everything was answered, so there is nothing more than what was said to be there.
        Assert.Equal(added, kept);
        Assert.NotEqual(0, kept);
    }

    /// <summary>A new project for all of them, in which their tasks are numbered together; what was begun in the old one is finished first.</summary>
    private static async Task Share(List<Speaker> speakers, string project)
    {
        await Task.WhenAll(speakers.Select(speaker => speaker.Say("hello")));
        await speakers[0].Say($"project new {project}");
        foreach (var other in speakers.Skip(1))
        {
            await speakers[0].Say($"add {other.Name} as member");
            await other.Say($"switch to {project}");
        }
        speakers.ForEach(speaker => speaker.Project = project);
    }

    /// <summary>Opens a copy of the file as the kill left it. Returns how many tasks are in it.</summary>
    private static async Task<int> Check(string file, List<Speaker> speakers)
    {
        var copy = Directory.CreateTempSubdirectory("projectbot-killed-");
        foreach (var part in Directory.EnumerateFiles(Path.GetDirectoryName(file)!))
            File.Copy(part, Path.Combine(copy.FullName, Path.GetFileName(part)));
        var count = 0;
        await using (var store = new LiteStore(new LiteSettings(Path.Combine(copy.FullName, Path.GetFileName(file))), ProjectBot.Host.Composition.DocumentTypes()))
            foreach (var project in speakers.SelectMany(speaker => speaker.Added.Values).Select(task => task.Project).Distinct())
            {
                var tasks = await ((IStore)store).All<TaskItem>(TaskItem.In(project));
                Assert.Equal(tasks.Count, tasks.Select(task => task.Title).Distinct().Count());
                var byNumber = tasks.ToDictionary(task => task.Number);
                foreach (var (title, at) in speakers.SelectMany(speaker => speaker.Added).Where(added => added.Value.Project == project))
                    Assert.Equal(title, byNumber[at.Number].Title);
                foreach (var done in speakers.SelectMany(speaker => speaker.Done).Where(done => done.Project == project))
                    Assert.Equal(TaskState.Done, byNumber[done.Number].State);
                count += tasks.Count;
                await CheckMixed(store, Path.GetDirectoryName(file)!, project, tasks, speakers);
            }
        copy.Delete(recursive: true);
        return count;
    }

    /// <summary>What changes several documents at once is there once and whole: hours and the task's sum of them, links, files and who names them.</summary>
    private static async Task CheckMixed(LiteStore store, string folder, string project, IReadOnlyList<TaskItem> tasks, List<Speaker> speakers)
    {
        var logged = speakers.SelectMany(speaker => speaker.Logged).ToHashSet();
        foreach (var task in tasks)
        {
            var logs = await store.All<WorkLog>(WorkLog.Of(task.Id));
            Assert.Equal(task.Spent, logs.Sum(log => log.Minutes));
            Assert.InRange(logs.Count, logged.Contains((project, (int)task.Number)) ? 1 : 0, 1);
        }
        foreach (var (_, risk, task) in speakers.SelectMany(speaker => speaker.Linked).Where(linked => linked.Project == project))
            Assert.Single((await store.Find<Risk>($"{project}/R{risk}"))!.Links, link => link.To == $"{project}/T{task}");
        foreach (var (_, number, title) in speakers.SelectMany(speaker => speaker.Attached).Where(attached => attached.Project == project))
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(title)));
            var comment = Assert.Single(await store.All<Comment>(FileKeys.Of(hash)));
            Assert.Equal($"{project}/T{number}", comment.Item);
            Assert.Equal(title, await File.ReadAllTextAsync(Path.Combine(folder, "files", hash[..2], hash)));
        }
    }
}
