using ProjectBot.Team;
using System.Text.RegularExpressions;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Tests.House;

namespace ProjectBot.Tests.Chat;

/// <summary>Ana manages Apollo, Bo is a member; Carla and Dan are clients, and Dan's own chat is not about Apollo. "Zeppelin" is in everything internal.</summary>
public sealed partial class RoleTests
{
    private const string ManagersOnly = "Only a manager of this project can do that.";
    private const string TeamOnly = "That is for the project team.";

    public static TheoryData<string?> Places => [null, "both", "#shop"];

    [Theory, MemberData(nameof(Places))]
    public async Task What_needs_a_manager_nobody_else_can_do(string? place)
    {
        var talk = await Team();
        foreach (var line in Lines(talk, Role.Manager))
            foreach (var who in (string[])(IsForTeam(talk, line) ? ["bo"] : ["bo", "carla"]))
                Assert.Equal((line, ManagersOnly), (line, await Answer(talk, who, place, line)));
    }

    [Theory, MemberData(nameof(Places))]
    public async Task What_needs_a_member_a_client_cannot_do(string? place)
    {
        var talk = await Team();
        foreach (var line in Lines(talk, Role.Member).Where(line => !IsForTeam(talk, line)))
            Assert.StartsWith(TeamOnly, await Answer(talk, "carla", place, line), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Naming_the_project_opens_no_other_door()
    {
        var talk = await Team();
        foreach (var line in Lines(talk, Role.Member).Concat(Lines(talk, Role.Client)).Where(line => Reference().IsMatch(line) && !line.Contains("comment", StringComparison.Ordinal)))
        {
            var heard = await talk.Bot.Hear(talk.Turn("dan", null, Reference().Replace(line, "apollo/T$1")), inline: true);
            Assert.Equal((line, 0), (line, heard.Entry?.Changes.Length ?? 0));
            Assert.DoesNotContain("Zeppelin", string.Join('\n', heard.Answers.Select(answer => PlainText.Of(answer.Message))), StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Places))]
    public async Task A_client_sees_only_what_is_shared(string? place)
    {
        var talk = await Team();
        string[] asked = [.. Lines(talk, Role.Client).Where(line => line is not ("leave project" or "退出项目")),
            "T1", "T2", "T3", "T1 history", "history T2", "tasks all", "tasks by state", "tasks about zepp", "board", "tree", "tree T2", "find zepp", "T2 comment Thanks", "show T3", "tasks for Bo", "my tasks all"];
        foreach (var line in asked)
            Assert.DoesNotContain("Zeppelin", await Answer(talk, "carla", place, line), StringComparison.Ordinal);
        Assert.Contains("Landing page", await Answer(talk, "carla", place, "tasks"), StringComparison.Ordinal);
        Assert.Contains("Landing page", await Answer(talk, "carla", place, "tree"), StringComparison.Ordinal);
    }

    [Theory, InlineData("both"), InlineData("#shop")]
    public async Task Where_a_client_was_seen_nobody_is_told_what_is_internal(string place)
    {
        var talk = await Team();
        string[] asked = [.. Lines(talk, Role.Client).Where(line => line is not ("leave project" or "退出项目") && !line.Contains("comment", StringComparison.Ordinal)), "T1", "T2", "T3", "T1 history", "history T2", "tasks all", "board", "tree", "find zepp", "logs", "T2 done", "undo"];
        foreach (var line in asked)
            Assert.DoesNotContain("Zeppelin", await Answer(talk, "ana", place, line), StringComparison.Ordinal);
        Assert.StartsWith("I do not show T1 where a client reads along.", await Answer(talk, "ana", place, "T1"), StringComparison.Ordinal);
        Assert.StartsWith("I do not show T1 where a client reads along.", await Answer(talk, "ana", place, "T1 done"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_does_what_the_one_who_presses_it_may_do()
    {
        var talk = await Team();
        var card = (await talk.Play("bo@both: T2"))[0].Card!;
        var press = new Press(card.Subject, card.SubjectVersion, null);
        var carla = await talk.Bot.Hear(talk.Turn("carla", "both", "T2 done") with { Press = press }, inline: true);
        Assert.Equal(TeamOnly, carla.Answers[0].Message.Text);
        var undo = Transcript.Buttons((await talk.Play("bo: T2 start"))[0]).Single(button => button.Say.StartsWith("undo change", StringComparison.Ordinal));
        Assert.Equal("Only who made a change can undo it, where it was made, and only a recent one.", await Answer(talk, "carla", null, undo.Say));
        Assert.StartsWith("Undone", await Answer(talk, "bo", null, undo.Say), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Lines(Transcript talk, Role role)
    {
        var lines = TranscriptTests.Said(talk.Map).Where(one => one.Command.Needed == role).ToList();
        Assert.Equal(talk.Map.Commands.Count(command => command.Needed == role && !command.IsQuiet), lines.Select(one => one.Command).Distinct().Count(command => !command.IsQuiet));
        // What names another project is asked there; a question shows, whatever command is in it.
        // "记得…" begins like 记, which writes down hours of anything, and yields to what it says.
        return lines.Where(one => !(one.Command.IsLoose && one.Line.StartsWith("记得", StringComparison.Ordinal))).Select(one => one.Line).Where(line => line is not [.., '?' or '吗'] && !line.Contains("zeppelin/", StringComparison.Ordinal) && !line.Contains("nowhere/", StringComparison.Ordinal));
    }

    /// <summary>What is not there for clients: <see cref="Sayings.SayingTests"/>.</summary>
    private static bool IsForTeam(Transcript talk, string line) => talk.Map.Find(line, Some.Context()) is { Command.IsForTeam: true };

    private static async Task<string> Answer(Transcript talk, string who, string? place, string line)
    {
        var heard = await talk.Bot.Hear(talk.Turn(who, place, line), inline: true);
        return string.Join('\n', heard.Answers.Select(answer => PlainText.Of(answer.Message).Trim()));
    }

    private static async Task<Transcript> Team()
    {
        var talk = new Transcript();
        string[] lines =
        [
            "ana: project new Apollo", "bo: me language en", "carla: me language en", "dan: me language en", "ana: add Bo as member", "ana: add Carla as client", "ana: add Dan as client", "bo: project use Apollo", "carla: project use Apollo",
            "ana: task add Zeppelin margin for Bo", "ana: task add Landing page for Bo by friday", "ana: task add Zeppelin part under T2", "ana: T2 share", "ana: T2 after T1", "ana: T2 comment Zeppelin remark",
            "ana: T2 blocked by Zeppelin reason", "ana: T2 +2h Zeppelin hours", "bo@both: hi", "ana@both: project use Apollo", "carla@both: hi", "bo@#shop: hi", "ana@#shop: project use Apollo", "carla@#shop: hi",
        ];
        foreach (var line in lines)
            await talk.Play(line);
        return talk;
    }

    [GeneratedRegex(@"\bT(\d)")]
    private static partial Regex Reference();
}
