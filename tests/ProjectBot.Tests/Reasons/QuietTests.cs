using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Tests.Reasons;

/// <summary>What nobody waits for comes when people work, and not in heaps. Bo works from 9 to 17 in Berlin, an hour ahead of UTC in winter.</summary>
public sealed class QuietTests
{
    private const string Office = """
        given: Apollo with ana, bo
        bo: me zone Berlin
        bo: me hours 9-17
        """;

    [Theory]
    [InlineData("2026-11-23 22:00", "2026-11-24 07:00")] // Monday 23:00 there, until Tuesday 8:00.
    [InlineData("2026-11-24 03:00", "2026-11-24 07:00")]
    [InlineData("2026-11-27 17:00", "2026-11-30 07:00")] // Friday 18:00: over the weekend.
    [InlineData("2026-11-28 11:00", "2026-11-30 07:00")]
    [InlineData("2026-12-24 18:00", "2026-12-28 07:00")] // Christmas in Berlin.
    public async Task What_comes_outside_of_the_hours_waits_until_an_hour_before_the_next_ones(string at, string until)
    {
        var talk = await Begun();
        await talk.Say("bo: me calendar Berlin");
        await talk.Say($"given: it is {at}");
        Assert.DoesNotContain("bo: ←", await talk.Say("ana: task add Draft for bo"), StringComparison.Ordinal);
        var terms = Assert.Single(await Told(talk)).Terms!;
        Assert.Equal((DateTimeOffset.Parse($"{until}Z", null), Held.Quiet), (terms.NotBefore!.Value, terms.Held));
        await talk.Say($"given: it is {until[..^5]}06:59");
        Assert.Equal("", talk.Elsewhere);
        Assert.StartsWith("bo: ← Ana gave you T1 Draft.", await talk.Say($"given: it is {until}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-23 07:00")] // 8:00
    [InlineData("2026-11-23 16:59")] // 17:59
    public async Task An_hour_before_and_after_the_hours_messages_come_at_once(string at)
    {
        var talk = await Begun();
        await talk.Say($"given: it is {at}");
        Assert.Contains("bo: ← Ana gave you T1", await talk.Say("ana: task add Draft for bo"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_never_said_their_hours_is_told_at_once_and_who_wants_to_be_as_well()
    {
        var talk = new Transcript();
        await talk.Holds("given: Apollo with ana, bo, dan");
        await talk.Say("bo: me zone Berlin");
        await talk.Say("dan: me zone Berlin");
        await talk.Say("dan: me hours 9-17");
        await talk.Say("dan: me quiet off");
        await talk.Say("given: it is 2026-11-23 22:00");
        var said = await talk.Say("ana: task add Draft for bo for dan");
        Assert.Contains("bo: ← Ana gave you T1", said, StringComparison.Ordinal);
        Assert.Contains("dan: ← Ana gave you T1", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_away_is_told_when_they_are_back_also_when_they_never_said_their_hours()
    {
        var talk = new Transcript();
        await talk.Holds("given: Apollo with ana, bo");
        await talk.Say("bo: me zone Berlin");
        await talk.Say("bo: away 2026-11-24 to 2026-11-26");
        await talk.Say("given: it is 2026-11-24 10:00");
        await talk.Say("ana: task add Draft for bo");
        var terms = Assert.Single(await Told(talk)).Terms!;
        Assert.Equal((new DateTimeOffset(2026, 11, 27, 7, 0, 0, TimeSpan.Zero), Held.Away), (terms.NotBefore!.Value, terms.Held));
        await talk.Holds("""
            ana: why not @Bo
            bot: What I told Bo
               | Bo is away (Tue 24 Nov to Thu 26 Nov) and back on Fri 27 Nov.
               | T1 something given to them · Ana 10:00 · waits until Fri 27 Nov 07:00: away
               | news of being added · Ana Sun 22 Nov 09:00 · sent Sun 22 Nov 09:00
            given: it is 2026-11-27 07:00
            bo: ← Ana gave you T1 Draft.
               | T1 Draft
               | ○ to do · Bo
               | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
            bo: why
            bot: Ana gave you T1 Draft (Tue 24 Nov 11:00), and I tell whoever something is given to. It waited until you were back. I sent it 08:00.
            """);
    }

    [Fact]
    public async Task What_waited_comes_as_one_message_as_things_are_by_then()
    {
        var talk = await Begun();
        await talk.Holds("""
            given: it is 2026-11-23 22:00
            ana: task add Draft for bo
            bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
               | T1 Draft
               | ○ to do · Bo
               | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
            ana: task add Logo for bo
            bot: Added T2 for Bo. It has no date yet, so it is in the inbox.
               | T2 Logo
               | ○ to do · Bo
               | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
            ana: T1 comment the client wants blue
            bot: Commented on T1 Draft: “the client wants blue”.
               | [Undo: undo change #]
            ana: ↻ T1 Draft: 1 comment · Ana, Mon 23 Nov 22:00: the client wants blue
            ana: task add Offer for bo
            bot: Added T3 for Bo. It has no date yet, so it is in the inbox.
               | T3 Offer
               | ○ to do · Bo
               | [Start: T3 start] [Done: T3 done] [Undo: undo change #] [Assign…: T3 to] [Due…: T3 due] [Block…: T3 blocked by] [Comment…: T3 comment]
            ana: undo
            bot: Undone. T3 is gone.
               | [Redo]
            ana: ↻ T3 was taken back
            given: it is 2026-11-24 07:00
            bo: ← While you were off:
               | Ana gave you T1 Draft.
               | Ana gave you T2 Logo.
               | Ana commented on T1 Draft: “the client wants blue”.
               | [T1: apollo/T1] [T2: apollo/T2]
            bo: why
            bot: Ana changed T1 Draft (Mon 23 Nov 23:00), and I tell whoever owns it. It waited for your working hours. I sent it 08:00, as one message with what else there was.
               | [My settings: me]
            bo to “While you were off”: why
            bot: Ana changed T1 Draft (Mon 23 Nov 23:00), and I tell whoever owns it. It waited for your working hours. I sent it 08:00, as one message with what else there was.
               | [My settings: me]
            ana: why not @Bo
            bot: What I told Bo
               | T3 something given to them · Ana Mon 23 Nov 22:00 · taken back before it went
               | T1 a change of what they own or watch · Ana Mon 23 Nov 22:00 · sent 07:00 with others
               | T2 something given to them · Ana Mon 23 Nov 22:00 · sent 07:00 with others
               | T1 something given to them · Ana Mon 23 Nov 22:00 · sent 07:00 with others
               | news of being added · Ana Sun 22 Nov 09:00 · sent Sun 22 Nov 09:00
            ana: T1 p1
            bot: Set T1 Draft to p1 urgent.
               | [Undo: undo change #]
            ana: ↻ T1 Draft: ○ to do · Bo · p1
            """);
    }

    [Fact]
    public async Task One_message_that_waited_has_its_card_as_it_is_when_it_goes()
    {
        var talk = await Begun();
        await talk.Say("given: it is 2026-11-23 22:00");
        await talk.Say("ana: task add Draft for bo");
        await talk.Say("ana: T1 p1");
        Assert.Contains("○ to do · Bo · p1", await talk.Say("given: it is 2026-11-24 07:00"), StringComparison.Ordinal);
        Assert.Contains("bo: ↻ T1 Draft", await talk.Say("ana: T1 p2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_twelve_messages_eight_come_and_the_others_as_one_on_the_next_working_day()
    {
        var talk = new Transcript(perDay: 8);
        await talk.Holds("given: Apollo with ana, bo");
        await talk.Say("given: it is 2026-11-23 09:00");
        var came = 0;
        for (var i = 1; i <= 12; i++)
            came += (await talk.Say($"ana: task add Draft {i} for bo")).Contains("bo: ←", StringComparison.Ordinal) ? 1 : 0;
        Assert.Equal(8, came);
        await talk.Holds("""
            given: it is 2026-11-24 08:00
            bo: ← What else there was:
               | Ana gave you T9 Draft 9.
               | Ana gave you T10 Draft 10.
               | Ana gave you T11 Draft 11.
               | Ana gave you T12 Draft 12.
               | [T9: apollo/T9] [T10: apollo/T10] [T11: apollo/T11] [T12: apollo/T12]
            bo: why
            bot: Ana gave you T12 Draft 12 (Mon 23 Nov 09:00), and I tell whoever something is given to. It waited for the next working day, as you had enough messages that day. I sent it 08:00, as one message with what else there was.
            """);
        // The day after it begins anew, and the list of the morning does not count.
        came = 0;
        for (var i = 1; i <= 9; i++)
            came += (await talk.Say($"ana: task add More {i} for bo")).Contains("bo: ←", StringComparison.Ordinal) ? 1 : 0;
        Assert.Equal(8, came);
    }

    [Fact]
    public async Task What_one_turn_tells_counts_as_well_and_answers_never_do()
    {
        var talk = new Transcript(perDay: 2);
        await talk.Holds("given: Apollo with ana, bo");
        await talk.Say("given: it is 2026-11-23 09:00");
        await talk.Say("ana: task add A for bo\\ntask add B for bo\\ntask add C for bo");
        Assert.Equal([Held.No, Held.No, Held.Budget], (await Told(talk)).Select(message => message.Terms!.Held));
        for (var i = 0; i < 10; i++)
            Assert.Contains("bot:", await talk.Say("bo: tasks"), StringComparison.Ordinal);
        Assert.Contains("bo: ↻ T1 A", (await talk.Say("bo: T1")) + await talk.Say("ana: T1 start"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_taken_back_meanwhile_is_not_said_and_nothing_else_is_lost()
    {
        var talk = await Begun();
        await talk.Say("given: it is 2026-11-23 22:00");
        await talk.Say("ana: task add Draft for bo");
        await talk.Say("ana: undo");
        Assert.Equal((DeliveryState.Dropped, Sending.TakenBack), Assert.Single(await Told(talk)) is var told ? (told.State, told.Problem) : default);
        Assert.Equal("", await talk.Say("given: it is 2026-11-24 07:00"));
        Assert.Contains("taken back before it went", await talk.Say("ana: why not @Bo"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_back_early_or_wants_to_be_told_at_any_time_gets_what_waited()
    {
        var talk = await Begun();
        await talk.Say("bo: away 2026-11-24 to 2026-11-30");
        await talk.Say("given: it is 2026-11-25 10:00");
        await talk.Say("ana: task add Draft for bo");
        await talk.Say("ana: task add Logo for bo");
        Assert.DoesNotContain("bo: ←", await talk.Say("bo: tasks"), StringComparison.Ordinal);
        await talk.Say("bo: i am back");
        Assert.StartsWith("bo: ← While you were off:", await talk.Say("given: it is 2026-11-25 10:01"), StringComparison.Ordinal);
        await talk.Say("given: it is 2026-11-25 22:00");
        await talk.Say("ana: task add Offer for bo");
        await talk.Say("bo: me quiet off");
        Assert.StartsWith("bo: ← Ana gave you T3 Offer.", await talk.Say("given: it is 2026-11-25 22:01"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Urgency.Urgent, Held.No)]
    [InlineData(Urgency.Answer, Held.No)]
    [InlineData(Urgency.Normal, Held.Quiet)]
    [InlineData(Urgency.Low, Held.Quiet)]
    public async Task What_is_urgent_or_was_asked_for_waits_for_no_morning(Urgency urgency, Held held)
    {
        var talk = await Begun();
        await talk.Say("given: it is 2026-11-23 22:00");
        var entry = await Job(talk, "job", new() { Urgency = urgency, Kind = "given" });
        Assert.Equal(held, Assert.Single(entry.Outbox).Terms!.Held);
    }

    [Fact]
    public async Task What_a_job_sends_later_is_judged_by_the_time_at_which_it_would_go()
    {
        var talk = await Begun();
        await talk.Say("given: it is 2026-11-23 10:00");
        var evening = new DateTimeOffset(2026, 11, 23, 20, 0, 0, TimeSpan.Zero);
        var (late, early) = (await Job(talk, "late", new() { NotBefore = evening }), await Job(talk, "early", new() { NotBefore = evening.AddHours(-8) }));
        Assert.Equal((evening.AddHours(11), Held.Quiet), (late.Outbox[0].Terms!.NotBefore!.Value, late.Outbox[0].Terms!.Held));
        Assert.Equal((evening.AddHours(-8), Held.No), (early.Outbox[0].Terms!.NotBefore!.Value, early.Outbox[0].Terms!.Held));
    }

    private static async Task<JournalEntry> Job(Transcript talk, string id, Terms terms)
    {
        var bo = (await talk.Store.All<Person>(Person.Of(Screens.Account("bo").Key)))[0];
        return (await talk.Bot.Do(new(id, talk.Clock.GetUtcNow(), Project: "apollo"), () => new(Reply.Silent.Telling(bo.Id, _ => new Message("It is time."), terms))))!;
    }

    private static async Task<Transcript> Begun()
    {
        var talk = new Transcript();
        foreach (var line in Office.Split('\n'))
            await talk.Play(line);
        return talk;
    }

    /// <summary>What Bo was told since the project began, oldest first.</summary>
    private static async Task<List<OutboxMessage>> Told(Transcript talk)
    {
        var told = new List<OutboxMessage>();
        var bo = (await talk.Store.All<Person>(Person.Of(Screens.Account("bo").Key)))[0];
        foreach (var entry in (await talk.Store.Newest<JournalEntry>(JournalEntry.ToldTo(bo.Id), 50)).Reverse())
            told.AddRange((await talk.Store.Posted(entry)).Where(message => message.Terms is { Person: { } person, Kind: not "added" } && person == bo.Id));
        return told;
    }
}
