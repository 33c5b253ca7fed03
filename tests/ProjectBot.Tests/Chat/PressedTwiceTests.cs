using System.Collections.Immutable;
using ProjectBot.Cards;

namespace ProjectBot.Tests.Chat;

/// <summary>A button that is pressed twice says what is now; on a card that somebody changed, or with something filled in, it does nothing.</summary>
public sealed class PressedTwiceTests
{
    private readonly Transcript _talk = new();

    [Fact]
    public async Task The_same_button_once_more_says_what_is_now()
    {
        var card = await Posted();
        Assert.Equal("Started T1 Draft.", await Press(card, "ana", "T1 start"));
        Assert.Equal("T1 is being done already.", await Press(card, "ana", "T1 start"));
    }

    [Fact]
    public async Task Another_button_of_the_old_card_does_nothing()
    {
        var card = await Posted();
        await Press(card, "ana", "T1 start");
        Assert.StartsWith("This card was out of date, so nothing was done. Ana changed it at 09:00.", await Press(card, "ana", "T1 done"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_button_for_somebody_else_does_nothing()
    {
        var card = await Posted();
        await Press(card, "ana", "T1 start");
        Assert.StartsWith("This card was out of date", await Press(card, "bo", "T1 start"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_filled_in_is_not_kept_twice()
    {
        var card = await Posted();
        await Press(card, "ana", "T1 describe Blue", ("text", "Blue"));
        Assert.StartsWith("This card was out of date", await Press(card, "ana", "T1 describe Blue", ("text", "Blue")), StringComparison.Ordinal);
    }

    private async Task<Card> Posted()
    {
        await _talk.Play("given: Apollo with ana, bo in team");
        await _talk.Play("ana@team: task add Draft");
        return (await _talk.Play("ana@team: T1"))[0].Card!;
    }

    private async Task<string> Press(Card card, string who, string say, params (string Name, string Value)[] filled)
    {
        var heard = await _talk.Bot.Hear(_talk.Turn(who, "team", say) with
        {
            Press = new(card.Subject, card.SubjectVersion, null), Values = filled.ToImmutableDictionary(one => one.Name, one => one.Value),
        }, inline: true);
        return heard.Answers[0].Message.Text!.Split('\n')[0].Replace("Ana started", "Started", StringComparison.Ordinal);
    }
}
