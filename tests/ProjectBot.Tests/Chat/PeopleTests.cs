using ProjectBot.Cards;
using ProjectBot.Messaging;
using ProjectBot.Tasks;
using ProjectBot.Team;

namespace ProjectBot.Tests.Chat;

/// <summary>People without a name, and people of one name.</summary>
public sealed class PeopleTests
{
    private readonly Transcript _talk = new();

    [Fact]
    public async Task Who_comes_without_a_name_is_greeted_without_one_and_called_by_it_when_it_comes()
    {
        Assert.StartsWith("Hello! ", await Says(new("test", "guid-1", ""), "hello"), StringComparison.Ordinal);
        await _talk.Play("ana@team: project new Apollo");
        await Says(new("test", "guid-1", ""), "hi", "team");
        Assert.StartsWith("somebody: in Apollo now, as member.", await Says(Screens.Account("ana"), "add everybody here as member", "team"), StringComparison.Ordinal);
        Assert.DoesNotContain("guid", await Says(Screens.Account("ana"), "people", "team"), StringComparison.Ordinal);
        Assert.StartsWith("Hello Noor!", await Says(new("test", "guid-1", "Noor"), "hello"), StringComparison.Ordinal);
        Assert.Contains("Noor", await Says(Screens.Account("ana"), "people", "team"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_a_person_chose_is_not_taken_from_the_channel()
    {
        await _talk.Play("ana: me name Anna");
        Assert.StartsWith("Hello Anna!", await Says(new("test", "ana", "Ana of the directory"), "hello"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_of_one_name_are_told_apart_on_buttons_that_work()
    {
        Account smith = new("test", "ann1", "Ann Lee", "smith@example.com"), jones = new("mail", "ann2", "Ann Lee");
        await Says(smith, "hello");
        await Says(jones, "hello");
        await _talk.Play("ana: project new Apollo");
        var asked = (await _talk.Play("ana: add Ann Lee as member"))[0];
        Assert.Equal("Which Ann Lee do you mean?", asked.Text);
        Assert.Equal(["Ann Lee (mail, last seen Sun 22 Nov 09:00)", "Ann Lee (smith@example.com)"], asked.Buttons.Select(button => button.Label).Order());
        foreach (var button in asked.Buttons)
            Assert.StartsWith("Ann Lee is in Apollo now", (await _talk.Play($"ana: {button.Say}"))[0].Text, StringComparison.Ordinal);
        Assert.Equal(3, (await _talk.Store.Find<Project>("apollo"))!.Members.Length);

        var whose = (await _talk.Play("ana: task add Draw the plan for Ann"))[0];
        Assert.Equal(["Ann Lee (mail)", "Ann Lee (smith@example.com)"], whose.Buttons.Select(button => button.Label).Where(label => label.StartsWith("Ann", StringComparison.Ordinal)).Order());
        await _talk.Play($"ana: {whose.Buttons.Single(button => button.Label.Contains("smith", StringComparison.Ordinal)).Say}");
        var owner = (await _talk.Store.Find<TaskItem>("apollo/T1"))!.Owners.Single();
        Assert.Equal("smith@example.com", (await _talk.Store.Find<Person>(owner))!.Email);

        var gone = (await _talk.Play("ana: remove Ann Lee"))[0];
        Assert.StartsWith("Ann Lee is no longer in Apollo", (await _talk.Play($"ana: {gone.Buttons[0].Say}"))[0].Text, StringComparison.Ordinal);
    }

    private async Task<string> Says(Account account, string line, string? room = null)
    {
        var turn = _talk.Turn("x", room, line) with { From = account };
        if (room is null)
            turn = turn with { Address = new(account.Channel, $"with-{account.Id}", ConversationKind.Personal) };
        return PlainText.Of((await _talk.Bot.Hear(turn, inline: true)).Answers[0].Message);
    }
}
