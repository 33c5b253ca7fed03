using ProjectBot.Cards;
using ProjectBot.Journal;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using static ProjectBot.Tests.Storage.Notes;

namespace ProjectBot.Tests.Storage;

public abstract partial class StoreContract
{
    [Fact]
    public async Task The_journal_of_a_key_is_read_newest_first_and_in_pages()
    {
        for (var number = 1; number <= 120; number++)
            await Store.Save(Entry(number, by: number % 3 == 0 ? "p2" : "p1"));

        await Everywhere(async () =>
        {
            Assert.Equal([120, 117, 114], await Numbers("by/p2", 3));
            Assert.Equal([119], await Numbers("by/p1", 1));
            Assert.Equal([118, 116, 115], await Numbers("by/p1", 3, before: 119));
            Assert.Equal([9, 6, 3], await Numbers("by/p2", 10, before: 12));
            Assert.Equal(40, (await Numbers("by/p2", 1000)).Count());
            Assert.Equal(Enumerable.Range(1, 40).Select(i => (long)i * 3).Reverse(), await Numbers("by/p2", 40));
            Assert.Empty(await Numbers("by/p2", 10, before: 3));
            Assert.Empty(await Numbers("by/p2", 0));
            Assert.Empty(await Numbers("by/p", 10));
        });
    }

    [Fact]
    public async Task Entries_are_ordered_by_their_number_however_they_came()
    {
        foreach (var number in new[] { 5, 100, 7, 20, 3, 1000 })
        {
            await Store.Save(Entry(number));
            await Store.Newest<JournalEntry>("by/p1", 2);
        }

        await Everywhere(async () => Assert.Equal([1000, 100, 20, 7, 5, 3], await Numbers("by/p1", 10)));
    }

    [Fact]
    public async Task A_message_handled_twice_is_stale()
    {
        await Store.Save(Entry(1, id: "msteams|19:abc|17"), Note("n1"));
        await Everywhere(async () =>
        {
            Assert.Equal(1, (await Store.Find<JournalEntry>("msteams|19:abc|17"))!.Number);
            await Assert.ThrowsAsync<StaleException>(async () => await Store.Save(Entry(2, id: "msteams|19:abc|17"), Note("n2")));
        });

        Assert.Null(await Store.Find<Note>("n2"));
        Assert.Equal([1], await Numbers("by/p1", 10));
    }

    [Fact]
    public async Task An_entry_is_found_by_each_document_it_changed()
    {
        await Store.Save(Entry(1, changed: [Note("n1"), Note("n2")]));
        await Store.Save(Entry(2, changed: Note("n2")));

        await Everywhere(async () =>
        {
            Assert.Equal([2, 1], await Numbers(JournalEntry.Of("note", "n2"), 10));
            Assert.Equal([1], await Numbers(JournalEntry.Of("note", "n1"), 10));
            Assert.Equal([2, 1], await Numbers(JournalEntry.OfProject("apollo"), 10));
        });
    }

    [Fact]
    public async Task An_entry_saved_again_has_its_keys_of_now()
    {
        var message = new OutboxMessage(new("webchat", "c1", ConversationKind.Personal), new Message(null, new Card("Draft", []) { Subject = "apollo/T1" }), "en");
        await Store.Save(Entry(1));
        await Store.Save(Entry(2) with { Outbox = [message] });
        await Everywhere(async () => Assert.Equal([2], await Numbers(JournalEntry.CardOf("apollo/T1"), 10)));
        Assert.Equal(2, Assert.Single(await Store.All<JournalEntry>(JournalEntry.CardOf("apollo/T1"))).Number);

        var entry = (await Store.Find<JournalEntry>("message 2"))!;
        await Store.Save(entry with { Outbox = [message with { State = DeliveryState.Dead }] });

        await Everywhere(async () =>
        {
            Assert.Empty(await Numbers(JournalEntry.CardOf("apollo/T1"), 10));
            Assert.Empty(await Store.All<JournalEntry>(JournalEntry.CardOf("apollo/T1")));
            Assert.Equal([2, 1], await Numbers("by/p1", 10));
            Assert.Equal(DeliveryState.Dead, (await Store.Newest<JournalEntry>("by/p1", 1))[0].Outbox[0].State);
            Assert.Equal(2, (await Store.Find<JournalEntry>("message 2"))!.Version);
        });
    }

    [Fact]
    public async Task Keys_that_begin_alike_do_not_mix()
    {
        await Store.Save(Entry(1, by: "p1"), Entry(2, by: "p1|0000000000000000001"), Entry(3, by: "p10"), Entry(4, by: "p1|"));

        await Everywhere(async () =>
        {
            Assert.Equal([1], await Numbers("by/p1", 10));
            Assert.Equal([4], await Numbers("by/p1|", 10));
            Assert.Equal([2], await Numbers("by/p1|0000000000000000001", 10));
        });
    }

    [Fact]
    public async Task A_journal_entry_is_kept_with_all_it_says()
    {
        var said = Entry(1) with { Command = "task add {title}", Undoes = [4, 5], Outbox = [new(new("test", "c", ConversationKind.Personal), new Message("Added."), "en") { State = DeliveryState.Answered }], Answers = 1 };
        var change = new Change("note", "n1", 3, new("""{"text":"a"}"""u8.ToArray()), new("""{"text":"任务 🚀"}"""u8.ToArray()));
        await Store.Save(said with { Changes = [change] });

        await Everywhere(async () =>
        {
            var entry = (await Store.Find<JournalEntry>("message 1"))!;
            Assert.Equal(said.Command, entry.Command);
            Assert.Equal([4, 5], entry.Undoes.AsEnumerable());
            Assert.Equal("Added.", Assert.Single(entry.Outbox).Message.Text);
            Assert.Equal("""{"text":"任务 🚀"}""", System.Text.Encoding.UTF8.GetString(Assert.Single(entry.Changes).After.Utf8));
        });
    }

    private async Task<IEnumerable<long>> Numbers(string key, int count, long before = long.MaxValue) =>
        (await Store.Newest<JournalEntry>(key, count, before)).Select(entry => entry.Number);
}
