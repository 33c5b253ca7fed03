using System.Text.RegularExpressions;

namespace ProjectBot.Browser;

/// <summary>
/// "The first five minutes" of the README, word for word: a name in bold is chosen on the page, a line behind <c>&gt;</c> is typed, and the
/// lines under it stand, in that order, in what is answered; <c>…</c> stands for anything.
/// </summary>
[Collection(BrowserTests.Name)]
public sealed partial class ReadmeTests(Chromium chromium)
{
    private static readonly string[] People = ["Mira", "Ben", "Carla"];

    [Theory]
    [InlineData("README.md", "## The first five minutes", "en-US")]
    [InlineData("README.zh-CN.md", "## 最初五分钟", "zh-CN")]
    public async Task The_first_five_minutes_are_as_the_README_says(string file, string heading, string locale)
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host, locale: locale);
        var (who, said) = (People[0], 0);
        foreach (var (person, typed, answers) in Steps(await File.ReadAllTextAsync(Path.Combine(HostProcess.Root, file)), heading))
            if (person is not null)
            {
                if (person != who)
                    await chat.Become(person.ToLowerInvariant());
                who = person;
            }
            else
            {
                said++;
                var before = await chat.Replies.CountAsync();
                await chat.Say(typed!);
                await Answered(chat, before, typed!, answers);
            }
        Assert.True(said > 10, $"{file} has only {said} lines to type.");
        Assert.Empty(chat.Complaints);
    }

    private static async Task Answered(Chat chat, int before, string typed, List<string> answers)
    {
        var wanted = new Regex(string.Join(@"[\s\S]*", answers.Select(line => Regex.Escape(line).Replace("…", ".*", StringComparison.Ordinal))));
        var seen = "";
        for (var attempt = 0; attempt < 100 && !wanted.IsMatch(seen); attempt++)
        {
            if (attempt > 0)
                await Task.Delay(100);
            seen = string.Join('\n', (await chat.Replies.AllInnerTextsAsync()).Skip(before)).Replace('\u00A0', ' ');
        }
        Assert.True(wanted.IsMatch(seen), $"{typed} is answered:\n{seen}\nThe README says:\n{string.Join('\n', answers)}");
    }

    /// <summary>What a reader of the section does, in its order: somebody to become, or a line to type with its answers.</summary>
    private static IEnumerable<(string? Person, string? Typed, List<string> Answers)> Steps(string readme, string heading)
    {
        var section = readme[readme.IndexOf(heading, StringComparison.Ordinal)..];
        section = section[..section.IndexOf("\n## ", StringComparison.Ordinal)];
        var isFenced = false;
        (string? Person, string? Typed, List<string> Answers)? open = null;
        foreach (var line in section.Split('\n'))
            if (line.StartsWith("```", StringComparison.Ordinal) || (isFenced && line.StartsWith("> ", StringComparison.Ordinal)))
            {
                if (open is { } done)
                    yield return done;
                open = line[0] == '>' ? (null, line[2..], []) : null;
                isFenced ^= line[0] == '`';
            }
            else if (isFenced)
                open?.Answers.Add(line);
            else
                foreach (var name in Bold().Matches(line).Select(match => match.Groups[1].Value).Where(People.Contains))
                    yield return (name, null, []);
    }

    [GeneratedRegex(@"\*\*(.+?)\*\*")]
    private static partial Regex Bold();
}
