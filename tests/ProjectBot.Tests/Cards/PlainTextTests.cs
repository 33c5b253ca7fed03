using System.Collections.Immutable;
using ProjectBot.Cards;

namespace ProjectBot.Tests.Cards;

public sealed class PlainTextTests
{
    [Fact]
    public void What_can_be_opened_says_its_address_but_not_in_a_summary()
    {
        var facts = new Facts(ImmutableArray.Create(new Fact("Attachments", "a.pdf (1 KB), b.pdf (2 KB)") { Links = [new("a.pdf (1 KB)", "https://x/a")] }));
        var card = new Card("T1", [facts, new Entries([new("", "a.pdf", []) { Opens = "https://x/a" }])]);
        Assert.Equal("T1\nAttachments: a.pdf (1 KB), b.pdf (2 KB)\na.pdf (1 KB): https://x/a\na.pdf\nhttps://x/a", PlainText.Of(card));
        Assert.Equal("T1\nAttachments: a.pdf (1 KB), b.pdf (2 KB)\na.pdf", PlainText.Of(card, 200));
    }

    [Fact]
    public void A_card_reads_as_lines()
    {
        var card = new Card("Tasks of Ann",
            [
                new Text("Two are open."),
                new Facts(("Owner", "Ann"), ("Due", "Fri 27 Nov")),
                new Rows(["", "Task", "Due"], [new(["T1", "写启动会材料", "Fri"], "T1"), new(["T12", "Kickoff", "Mon"])]),
                new Section("More", [new Text("hidden")], Folded: true),
                new Picture("https://x/y.png", "Burn-down"),
                new TextInput("title", "Title", "Old"),
                new ToggleInput("mail", "By mail", true),
            ],
            [new("Done", "T1 done"), new("undo", "undo")]);

        Assert.Equal("""
            Tasks of Ann
            Two are open.
            Owner: Ann
            Due: Fri 27 Nov
                 Task          Due
            T1   写启动会材料  Fri
            T12  Kickoff       Mon
            More
            hidden
            [Burn-down]
            Title: Old
            By mail: ☑
            [Done: T1 done] [undo]
            """, PlainText.Of(card));
    }

    [Fact]
    public void A_reply_says_its_text_first_and_its_buttons_last() =>
        Assert.Equal("Which one?\n[T1: show T1] [cancel]", PlainText.Of(new Message("Which one?") { Buttons = [new Button("T1", "show T1"), new Button("cancel", "cancel")] }));

    [Fact]
    public void What_is_cut_ends_in_an_ellipsis_and_never_in_half_a_character()
    {
        Assert.Equal("abcd…", PlainText.Of(new Message("abcdefgh"), 5));
        Assert.Equal("abc…", PlainText.Of(new Message("abc😀defg"), 5));
    }
}
