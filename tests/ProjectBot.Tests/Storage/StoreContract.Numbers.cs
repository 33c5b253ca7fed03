using static ProjectBot.Tests.Storage.Notes;

namespace ProjectBot.Tests.Storage;

public abstract partial class StoreContract
{
    [Fact]
    public async Task Numbers_of_a_series_start_at_one_and_rise()
    {
        for (var number = 1; number <= 3; number++)
            Assert.Equal(number, await Store.Next("apollo/T"));
        Assert.Equal(1, await Store.Next("apollo/R"));
    }

    [Fact]
    public async Task Numbers_asked_for_at_once_are_all_different()
    {
        var numbers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(async () => await Store.Next("apollo/T"))));

        Assert.Equal(Enumerable.Range(1, 100).Select(i => (long)i), numbers.Order());
    }

    [Fact]
    public async Task A_number_that_was_saved_is_never_given_again()
    {
        for (var i = 0; i < 12; i++)
            await Store.Save(Note($"apollo/T{await Store.Next("apollo/T")}"));
        await Store.Save(Note("apollo/T2x"), Note("apollo/Tom99"), Note("apollo/T077"), Note("zeus/T500"), Note("apollo/T9/C800"));

        await Reopen();

        Assert.Equal(13, await Store.Next("apollo/T"));
        Assert.Equal(501, await Store.Next("zeus/T"));
    }

    [Fact]
    public async Task A_number_used_without_asking_is_not_given_any_more()
    {
        Assert.Equal(1, await Store.Next("apollo/T"));
        await Store.Save(Note("apollo/T40"), new Label { Id = "apollo/T41" });

        Assert.Equal(42, await Store.Next("apollo/T"));
    }

    [Fact]
    public async Task Numbers_of_the_journal_go_on_after_its_highest_entry()
    {
        Assert.Equal(1, await Store.Next("journal"));
        await Store.Save(Entry(1), Entry(17));
        await Store.Save(Entry(9));

        await Reopen();
        Assert.Equal(18, await Store.Next("journal"));

        await Store.Save(Entry(30));
        Assert.Equal(31, await Store.Next("journal"));
    }
}
