using ProjectBot.Cards;
using ProjectBot.Team;

namespace ProjectBot.Tests.Chat;

/// <summary>Codes that let somebody in: hard to guess, slow to try, good in one workspace and for one person.</summary>
public sealed class InvitationTests
{
    private const string NotValid = "That code is not valid (any more).", Slowed = "Too many wrong codes.";

    private readonly Transcript _talk = new();

    [Fact]
    public async Task Whoever_has_the_code_comes_in_once_and_the_manager_is_told_who_it_was()
    {
        var code = await Invited();
        Assert.StartsWith("Welcome, Zoe. You are in Apollo now.", await Says("dan", $"link {code}"), StringComparison.Ordinal);
        Assert.Contains("ana: ← Dan (test) has used your invitation of Zoe to Apollo.", _talk.Elsewhere, StringComparison.Ordinal);
        Assert.StartsWith(NotValid, await Says("eve", $"link {code}"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_has_sixty_bits_and_is_read_however_it_is_grouped()
    {
        Assert.True(LinkCode.Length * Math.Log2(31) >= 60);
        var codes = Enumerable.Range(0, 1_000).Select(_ => LinkCode.New()).ToHashSet();
        Assert.Equal(1_000, codes.Count);
        foreach (var code in codes)
            Assert.Equal((code, code, null), (LinkCode.Read(code), LinkCode.Read($" {code[..4].ToUpperInvariant()}-{code[4..]} "), LinkCode.Read(code[1..])));
    }

    [Fact]
    public async Task After_five_wrong_codes_even_the_right_one_has_to_wait_an_hour()
    {
        var code = await Invited();
        for (var i = 0; i < CodeTries.Mine; i++)
            Assert.StartsWith(NotValid, await Says("dan", $"link {LinkCode.New()}"), StringComparison.Ordinal);
        Assert.StartsWith(Slowed, await Says("dan", $"link {code}"), StringComparison.Ordinal);
        Assert.StartsWith(Slowed, await Says("dan", $"link {LinkCode.New()}"), StringComparison.Ordinal);
        _talk.Clock.Advance(TimeSpan.FromMinutes(61));
        Assert.StartsWith("Welcome, Zoe.", await Says("dan", $"link {code}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_people_together_are_slowed_as_well()
    {
        var code = await Invited();
        for (var i = 0; i < CodeTries.Ours; i++)
            Assert.StartsWith(NotValid, await Says($"x{i / CodeTries.Mine}", $"link {LinkCode.New()}"), StringComparison.Ordinal);
        Assert.StartsWith(Slowed, await Says("dan", $"link {code}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_of_one_workspace_is_none_in_another()
    {
        await In("ana", "one", "project new Apollo");
        var code = (await In("ana", "one", "add Zoe as manager")).Split("link ")[1].Trim();
        Assert.StartsWith(NotValid, await In("dan", "two", $"link {code}"), StringComparison.Ordinal);
        Assert.StartsWith("Welcome, Zoe.", await In("eve", "one", $"link {code}"), StringComparison.Ordinal);
    }

    private async Task<string> Invited()
    {
        await _talk.Play("ana: project new Apollo");
        return (await _talk.Play("ana: add Zoe as manager"))[1].Text!.Split("link ")[1];
    }

    private async Task<string> Says(string who, string line) => PlainText.Of((await _talk.Play($"{who}: {line}"))[0]);

    private async Task<string> In(string who, string workspace, string line)
    {
        var turn = _talk.Turn(who, null, line);
        var heard = await _talk.Bot.Hear(turn with { Address = turn.Address with { Tenant = workspace } }, inline: true);
        return string.Join('\n', heard.Answers.Select(answer => PlainText.Of(answer.Message)));
    }
}
