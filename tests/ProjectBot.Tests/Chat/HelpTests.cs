using ProjectBot.Cards;

namespace ProjectBot.Tests.Chat;

/// <summary>Whatever help offers can be pressed as it stands, by whoever is offered it.</summary>
public sealed class HelpTests
{
    /// <summary>What is answered to what was not understood or is refused.</summary>
    private static readonly string[] Bad =
    [
        "I didn’t catch", "I do not know", "I understood only", "I could not read", "I find nothing", "for the project team", "Only a manager", "Ask me in private", "please ask me",
        "我没听懂", "我不懂", "我不知道", "没看懂", "只听懂", "没有找到", "项目团队内部", "只有本项目的经理", "请私下",
    ];

    private static readonly string[] Done = ["undo change", "History of", "历史"];

    /// <summary>Where one is: the newcomer has no project, the stranger reads along in one that is not theirs.</summary>
    [Theory]
    [InlineData("ana", 6)]
    [InlineData("bo", 6)]
    [InlineData("carla", 5)]
    [InlineData("dan", 4)]
    [InlineData("ana@team", 6)]
    [InlineData("dan@team", 1)]
    public async Task Each_example_is_understood_and_changes_nothing(string who, int examples)
    {
        foreach (var locale in new[] { "en-US", "zh-CN" })
        {
            var talk = await Talk(locale);
            var help = locale == "en-US" ? "help" : "帮助";
            var whole = Assert.Single(await talk.Play($"{who}: {help}"));
            Assert.InRange(Examples(whole).Count, examples, 6);
            await Press(talk, who, whole);
            foreach (var subject in whole.Card!.Actions)
            {
                var about = Assert.Single(await talk.Play($"{who}: {subject.Say}"));
                Assert.True(about.Card is not null, $"{subject.Say}: {about.Text}");
                Assert.InRange(Examples(about).Count, 0, 6);
                await Press(talk, who, about);
            }
        }
    }

    [Theory]
    [InlineData("ana")]
    [InlineData("bo")]
    public async Task Each_subject_has_six_examples_for_the_team(string who)
    {
        var talk = await Talk("en-US");
        foreach (var subject in Assert.Single(await talk.Play($"{who}: help")).Card!.Actions)
            Assert.True(Examples(Assert.Single(await talk.Play($"{who}: {subject.Say}"))).Count == 6, subject.Say);
    }

    [Theory]
    [InlineData("en-US", "help")]
    [InlineData("zh-CN", "帮助")]
    public async Task What_one_may_say_in_ones_own_words_is_understood(string locale, string help)
    {
        var talk = await Talk(locale);
        foreach (var subject in Assert.Single(await talk.Play($"ana: {help}")).Card!.Actions)
            foreach (var quoted in Assert.Single(await talk.Play($"ana: {subject.Say}")).Card!.Body.OfType<Text>().Single().Content.Split(" · "))
            {
                var other = await Talk(locale);
                await other.Play("ana: T1 hide");
                var answer = await other.Say($"ana: {quoted[1..^1]}");
                Assert.True(!Bad.Any(answer.Contains) && Done.Any(answer.Contains), $"{quoted}\n{answer}");
            }
    }

    [Fact]
    public async Task A_client_finds_in_it_only_what_a_client_can_do()
    {
        var talk = await Talk("en-US");
        var lines = new List<string>();
        foreach (var subject in Assert.Single(await talk.Play("carla: help")).Card!.Actions)
            lines.Add(PlainText.Of(Assert.Single(await talk.Play($"carla: {subject.Say}"))));
        Assert.DoesNotContain(lines, text => text.Contains("task add", StringComparison.Ordinal) || text.Contains("done", StringComparison.Ordinal)
            || text.Contains("matrix", StringComparison.Ordinal) || text.Contains("hours did", StringComparison.Ordinal));
    }

    private static async Task<Transcript> Talk(string locale)
    {
        var talk = new Transcript { Locale = locale };
        foreach (var line in (string[])["given: Apollo with ana, bo, carla(client)", "ana@team: project use Apollo", "bo@team: hello", locale == "en-US" ? "ana: task add Send the offer for me by friday" : "ana: task add 报价 for me by friday",
            "ana: T1 share", "ana: risk add Vendor slips p3 i4", "ana: issue add Login fails", "ana: T1 +2h"])
            await talk.Play(line);
        return talk;
    }

    private static async Task Press(Transcript talk, string who, Message help)
    {
        foreach (var say in Examples(help))
        {
            var answer = await talk.Say($"{who}: {say}");
            Assert.True(answer.Length > 0 && !Bad.Any(answer.Contains), $"{who}: {say}\n{answer}");
            if (!say.StartsWith("project new A", StringComparison.Ordinal) && !say.StartsWith("新建项目 ", StringComparison.Ordinal))
                Assert.DoesNotContain("undo", answer, StringComparison.Ordinal);
            await talk.Play($"{who}: cancel");
        }
    }

    private static List<string> Examples(Message help) =>
        [.. help.Card!.Body.OfType<Entries>().SelectMany(entries => entries.Items).Where(entry => entry.Say is not null).Select(entry => entry.Say!)];
}
