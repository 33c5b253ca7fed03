using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Tests.Chat;

/// <summary>A posted card that is pressed where it stands, and what later changes make of it.</summary>
public sealed class RefresherTests
{
    private readonly Transcript _talk = new();
    private readonly Refresher _refresher;

    public RefresherTests() => _refresher = new(_talk.Store, _talk.Map, new(_talk.Store), _talk.Clock);

    [Fact]
    public async Task The_card_just_answered_in_place_is_not_drawn_again_by_the_same_turn()
    {
        await Posted();
        Assert.Empty(await _refresher.After(await Pressed("T1 done", 1)));
    }

    [Fact]
    public async Task After_another_change_the_line_of_the_newest_answer_and_its_undo_are_gone()
    {
        await Posted();
        await Pressed("T1 done", 1);
        var reopened = (await _talk.Bot.Hear(_talk.Turn("ana", null, "reopen T1"), inline: true)).Entry!;

        var update = Assert.Single(await _refresher.After(reopened));
        Assert.Equal(("card-1", null), (update.Updates, update.Message.Text));
        Assert.DoesNotContain(update.Message.Card!.Actions, button => button.Say.StartsWith("undo", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_comment_leaves_the_line_of_the_newest_answer_and_its_undo()
    {
        await Posted();
        var done = await Pressed("T1 done", 1);
        var commented = (await _talk.Bot.Hear(_talk.Turn("ana", null, "T1 comment nice"), inline: true)).Entry!;

        var update = Assert.Single(await _refresher.After(commented));
        Assert.Equal(("card-1", done.Outbox[0].Message.Text), (update.Updates, update.Message.Text));
        Assert.Contains($"undo change {done.Number}", update.Message.Card!.Actions.Select(button => button.Say));
    }

    [Fact]
    public async Task What_one_line_changes_of_an_item_and_of_what_hangs_on_it_draws_its_card_once()
    {
        await Posted();
        var both = (await _talk.Bot.Hear(_talk.Turn("ana", null, "T1 done") with { Files = [Files.Drawer.Sent("note.pdf")] }, inline: true)).Entry!;

        Assert.Equal(2, both.Changes.Count(change => change.Id.StartsWith("apollo/T1", StringComparison.Ordinal)));
        Assert.Single(await _refresher.After(both));
    }

    [Fact]
    public async Task Presses_on_one_card_do_not_crowd_out_the_others()
    {
        await Posted();
        await Delivered(await Heard("T1", inline: false), "card-2");
        for (var i = 0; i < 6; i++)
            await Pressed(i % 2 == 0 ? "T1 done" : "reopen T1", i + 1);
        var last = (await _talk.Bot.Hear(_talk.Turn("ana", null, "T1 p1"), inline: true)).Entry!;
        Assert.Equal(["card-1", "card-2"], (await _refresher.After(last)).Select(update => update.Updates).Order(StringComparer.Ordinal));
    }

    private async Task Posted()
    {
        await _talk.Say("ana: project new Apollo");
        await Delivered(await Heard("task add Prepare deck", inline: false), "card-1");
    }

    private async Task<JournalEntry> Heard(string text, bool inline) => (await _talk.Bot.Hear(_talk.Turn("ana", null, text), inline)).Entry!;

    private async Task<JournalEntry> Pressed(string say, long version) =>
        (await _talk.Bot.Hear(_talk.Turn("ana", null, say) with { Press = new("apollo/T1", version, "card-1") }, inline: true)).Entry!;

    private async Task Delivered(JournalEntry entry, string activity) => await _talk.Store.Change<Sending>(entry.Id, sending => sending with
    {
        Marks = [.. sending.Marks.Select(mark => mark with { State = DeliveryState.Sent, ActivityId = activity })],
    });
}
