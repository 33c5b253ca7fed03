using System.Globalization;
using ProjectBot.Cards;
using ProjectBot.Tasks;

namespace ProjectBot.Tests.Chat;

public sealed class DialogTests
{
    private static readonly string[] Answers = ["Write the offer", "me", "friday", "p1", "2h"];

    public static TheoryData<int, string> Steps
    {
        get
        {
            var steps = new TheoryData<int, string>();
            for (var step = 0; step <= Answers.Length; step++)
                foreach (var word in new[] { "cancel", "stop", "取消" })
                    steps.Add(step, word);
            return steps;
        }
    }

    [Theory, MemberData(nameof(Steps))]
    public async Task Cancel_ends_it_at_every_step(int step, string word)
    {
        var talk = await At(step);
        Assert.Equal("bot: Cancelled; nothing was changed.", await talk.Say($"ana: {word}"));
        Assert.Equal("bot: There is nothing to go on with.", await talk.Say("ana: resume"));
        Assert.Empty(await talk.Store.All<TaskItem>(TaskItem.In("apollo")));
    }

    [Theory, InlineData("never mind"), InlineData("Forget it."), InlineData("算了")]
    public async Task What_nobody_wants_to_answer_now_waits(string word)
    {
        var talk = await At(2);
        Assert.StartsWith("bot: All right, I have put it aside; nothing was changed.", await talk.Say($"ana: {word}"), StringComparison.Ordinal);
        Assert.StartsWith("bot: “Write the offer”: When is it due?", await talk.Say("ana: resume"), StringComparison.Ordinal);
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5)]
    public async Task Back_asks_the_question_before_again_and_the_rest_goes_on_from_there(int step)
    {
        var talk = await At(step);
        var before = await talk.Say("ana: back");
        Assert.Equal(await (await At(step - 1)).Say("ana: help") is var help ? help[(help.IndexOf('\n') + 1)..].Replace("   | ", "", StringComparison.Ordinal) : "", before["bot: ".Length..].Replace("   | ", "", StringComparison.Ordinal));
        foreach (var answer in Answers.Skip(step - 1))
            await talk.Play($"ana: {answer}");
        await talk.Play("ana: save");
        var task = Assert.Single(await talk.Store.All<TaskItem>(TaskItem.In("apollo")));
        Assert.Equal(("Write the offer", new DateOnly(2026, 11, 27), 1, 120), (task.Title, task.Due, task.Priority, task.Estimate));
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5)]
    public async Task A_dialog_goes_on_after_a_restart(int step)
    {
        var talk = await At(step);
        var restarted = new Transcript(talk.Store);
        foreach (var answer in Answers.Skip(step))
            await restarted.Bot.Hear(restarted.Turn("ana", null, answer, $"after {answer}"), inline: true);
        await restarted.Bot.Hear(restarted.Turn("ana", null, "skip", "last"), inline: true);
        var task = Assert.Single(await talk.Store.All<TaskItem>(TaskItem.In("apollo")));
        Assert.Equal(("Write the offer", new DateOnly(2026, 11, 27), 1, 120), (task.Title, task.Due, task.Priority, task.Estimate));
    }

    [Fact]
    public async Task Two_people_of_one_name_are_asked_about_with_buttons()
    {
        var talk = new Transcript();
        await talk.Play("ana@team: project new Apollo");
        foreach (var (account, name) in new[] { ("ann1", "Ann Smith"), ("ann2", "Ann Jones") })
        {
            await talk.Bot.Hear(talk.Turn("x", "team", "hi") with { From = new("test", account, name) }, inline: true);
            await talk.Play($"ana@team: add {name} as member");
        }

        var asked = (await talk.Play("ana@team: task add Draw the plan for Ann"))[0];
        Assert.Equal(["Ann Jones", "Ann Smith"], asked.Buttons.Select(button => button.Label).Where(label => label.StartsWith("Ann", StringComparison.Ordinal)).Order());
        var smith = asked.Buttons.ToList().FindIndex(button => button.Label == "Ann Smith") + 1;
        Assert.Contains("for Ann Smith", await talk.Say($"ana@team> {smith.ToString(CultureInfo.InvariantCulture)}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_a_bad_value_asks_for_that_one_and_keeps_the_rest()
    {
        var talk = await Begun();
        var asked = await Fill(talk, new() { ["title"] = "Write the offer", ["due"] = "blursday", ["priority"] = "p2", ["estimate"] = "2h", ["label"] = "#sales, #print" });
        Assert.StartsWith("I could not read “blursday”.", asked, StringComparison.Ordinal);
        await talk.Play("ana: friday");
        var task = Assert.Single(await talk.Store.All<TaskItem>(TaskItem.In("apollo")));
        Assert.Equal(("Write the offer", new DateOnly(2026, 11, 27), 2, 120, "sales print"), (task.Title, task.Due, task.Priority, task.Estimate, string.Join(' ', task.Labels)));
    }

    [Fact]
    public async Task A_form_is_shown_again_in_its_place_with_what_is_wrong_beside_each_field_and_can_be_sent_again()
    {
        var talk = await Begun();
        var values = new Dictionary<string, string> { ["title"] = "Write the offer", ["due"] = "blursday", ["priority"] = "p2", ["estimate"] = "a while" };
        var again = (await Send(talk, values)).Answers[0];
        Assert.True(again.InPlace);
        var card = again.Message.Card!;
        Assert.Equal("blursday a while", string.Join(' ', card.Body.Index().Where(at => at.Item is Text { Tone: Tone.Bad })
            .Select(at => Value(card.Body[at.Index - 1]) ?? values["due"])));
        Assert.Equal(("Write the offer", "p2"), (Value(card.Inputs.Single(input => input.Id == "title")), Value(card.Inputs.Single(input => input.Id == "priority"))));

        values["due"] = "2026-12-01";
        values["estimate"] = "3h";
        Assert.Contains("Write the offer", PlainText.Of((await Send(talk, values)).Answers[0].Message), StringComparison.Ordinal);
        var task = Assert.Single(await talk.Store.All<TaskItem>(TaskItem.In("apollo")));
        Assert.Equal((new DateOnly(2026, 12, 1), 2, 180), (task.Due, task.Priority, task.Estimate));
        Assert.DoesNotContain("estimate", await talk.Say("ana: hello"), StringComparison.OrdinalIgnoreCase); // nothing is asked any more
    }

    private static string? Value(Element field) => field switch { TextInput text => text.Value, ChoiceInput choice => choice.Value, _ => null };

    [Fact]
    public async Task A_form_without_its_title_asks_for_it_and_keeps_the_rest()
    {
        var talk = await Begun();
        Assert.StartsWith("What is to be done?", await Fill(talk, new() { ["title"] = "  ", ["due"] = "2026-12-01", ["priority"] = "p3" }), StringComparison.Ordinal);
        await talk.Play("ana: Write the offer");
        var task = Assert.Single(await talk.Store.All<TaskItem>(TaskItem.In("apollo")));
        Assert.Equal(("Write the offer", new DateOnly(2026, 12, 1), 3), (task.Title, task.Due, task.Priority));
    }

    private static async Task<string> Fill(Transcript talk, Dictionary<string, string> values)
    {
        await talk.Play("ana: task add form");
        return PlainText.Of((await Send(talk, values)).Answers[0].Message);
    }

    private static async Task<ProjectBot.Chat.Heard> Send(Transcript talk, Dictionary<string, string> values) => await talk.Bot.Hear(
        talk.Turn("ana", null, "task add form") with { Values = values, Press = new ProjectBot.Chat.Press(null, 0, null) }, inline: true);

    private static async Task<Transcript> At(int step)
    {
        var talk = await Begun();
        await talk.Play("ana: task add");
        foreach (var answer in Answers.Take(step))
            await talk.Play($"ana: {answer}");
        return talk;
    }

    private static async Task<Transcript> Begun()
    {
        var talk = new Transcript();
        await talk.Play("ana: project new Apollo");
        await talk.Play("ana: me language en");
        return talk;
    }
}
