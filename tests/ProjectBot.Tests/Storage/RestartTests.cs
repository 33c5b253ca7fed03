using ProjectBot.Cards;
using ProjectBot.Host;
using ProjectBot.Host.Storage.LiteDb;

namespace ProjectBot.Tests.Storage;

/// <summary>What is counted goes on after a restart: no number is given twice.</summary>
public sealed class RestartTests : IDisposable
{
    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("projectbot-restart");

    [Fact]
    public async Task Whoever_is_invited_after_a_restart_is_somebody_new()
    {
        await Said("project new Apollo", "add Ben as member");
        var answers = await Said("add Zoe as member", "people");
        Assert.StartsWith("Zoe is in Apollo now, as member.", answers[0], StringComparison.Ordinal);
        Assert.Contains("Ben", answers[1], StringComparison.Ordinal);
        Assert.Contains("Zoe", answers[1], StringComparison.Ordinal);
    }

    private async Task<List<string>> Said(params string[] lines)
    {
        await using var store = new LiteStore(new(Path.Combine(_folder.FullName, "a.db")), Composition.DocumentTypes());
        var (talk, answers) = (new Transcript(store), new List<string>());
        foreach (var line in lines)
        {
            var heard = await talk.Bot.Hear(talk.Turn("ana", null, line, $"said {line}"), inline: true);
            answers.Add(string.Join('\n', heard.Answers.Select(answer => PlainText.Of(answer.Message))));
        }

        return answers;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
