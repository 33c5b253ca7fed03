using System.Text.Json.Nodes;
using ProjectBot.Team;
using ProjectBot.Chat;
using ProjectBot.Host.Channels.Activities;
using ProjectBot.Messaging;

namespace ProjectBot.Tests.Channels;

public sealed class TranslationTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_mention_in_a_Teams_channel_becomes_a_clean_turn()
    {
        var turn = Translation.Message(Payload.Read("teams-channel-mention"), "id", Now);

        Assert.Equal("task add Review \"R&D\" for @Ann Lee", turn.Text);
        Assert.Equal([new Mention("Ann Lee", new("msteams", "29:1ann", "Ann Lee"))], turn.Mentions);
        Assert.Equal(new Account("msteams", "aad-bo", "Bo Berg"), turn.From);
        Assert.Equal(("de-DE", "Europe/Berlin", "1700647323123"), (turn.Locale, turn.Zone, turn.ActivityId));
        Assert.Null(turn.Quote);
        Assert.Null(turn.Press);
    }

    [Theory]
    [InlineData("2026-11-22T18:00:00.000+08:00", "Etc/GMT-8")]
    [InlineData("2026-11-22T05:00:00-05:00", "Etc/GMT+5")]
    [InlineData("2026-11-22T10:00:00Z", null)]
    [InlineData("noon", null)]
    public void A_client_that_names_no_zone_shows_a_clock(string clock, string? zone)
    {
        var activity = Payload.Read("teams-channel-mention") with { LocalTimezone = null, Entities = null, LocalTimestamp = clock };
        Assert.Equal(zone, Translation.Message(activity, "id", Now).Zone);
    }

    [Fact]
    public void A_thread_is_kept_for_answers_and_left_out_of_the_key_of_the_channel()
    {
        var address = Translation.AddressOf(Payload.Read("teams-channel-mention"));

        Assert.Equal("19:general@thread.tacv2;messageid=1700647000000", address.Conversation);
        Assert.Equal("msteams|19:general@thread.tacv2", address.Key);
        Assert.Equal("1700647000000", address.Thread);
        Assert.Equal((ConversationKind.Channel, "tenant-1", "28:11111111-2222-3333-4444-555555555555", null), (address.Kind, address.Tenant, address.Bot, address.User));
    }

    [Theory]
    [InlineData("<at>Project Bot</at> tasks", "tasks")]
    [InlineData("<at> Project Bot </at>tasks", "tasks")]
    [InlineData("&lt;at&gt;Project Bot&lt;/at&gt; tasks", "tasks")]
    [InlineData("<at>Project Bot</at> tasks <at>Project Bot</at> mine", "tasks mine")]
    [InlineData("<at id=\"0\">project bot</at>  tasks", "tasks")]
    [InlineData("a <b & c", "a <b & c")]
    [InlineData("<at", "<at")]
    [InlineData("<at>Ann", "<at>Ann")]
    [InlineData("<attic>", "<attic>")]
    [InlineData("<at>Ann</at> hi", "@Ann hi")]
    public void The_bots_own_mention_is_taken_out(string typed, string text) => Assert.Equal(text, Say(typed).Text);

    [Theory]
    [InlineData("teams-channel-mention", true)]
    [InlineData("teams-personal-quote", true)]
    public void Whoever_names_the_bot_or_writes_in_private_speaks_to_it(string payload, bool addressed) =>
        Assert.Equal(addressed, Translation.Message(Payload.Read(payload), "id", Now).IsAddressed);

    [Theory]
    [InlineData("just between us", false)]
    [InlineData("<at>Ann</at> look", false)]
    [InlineData("<at>Project Bot</at> look", true)]
    [InlineData("@Project Bot look", true)]
    public void What_is_overheard_in_a_group_is_not_said_to_the_bot(string text, bool addressed) => Assert.Equal(addressed, Translation.Message(Payload.Parse(Payload.Message(text,
        activity => activity["conversation"] = new JsonObject { ["id"] = "19:g", ["conversationType"] = "groupChat" })), "id", Now).IsAddressed);

    [Theory]
    [InlineData("""{"team":{"id":"19:team"},"channel":{"id":"19:c"}}""", "19:team")]
    [InlineData("""{"team":{"id":"19:team"},"channel":{"id":"19:c","type":"standard"}}""", "19:team")]
    [InlineData("""{"team":{"id":"19:team"},"channel":{"id":"19:c","type":"private"}}""", null)]
    [InlineData("""{"team":{"id":"19:team"},"channel":{"id":"19:c","type":"shared"}}""", null)]
    [InlineData("""{"team":{"id":"19:c"}}""", null)]
    [InlineData("{}", null)]
    public void A_standard_channel_is_read_by_its_team(string data, string? roster)
    {
        var address = Translation.AddressOf(Payload.Parse(Payload.Message(change: activity =>
        {
            activity["conversation"] = new JsonObject { ["id"] = "19:c;messageid=1", ["conversationType"] = "channel" };
            activity["channelData"] = JsonNode.Parse(data);
        })));
        Assert.Equal((roster, $"msteams|{roster ?? "19:c"}"), (address.Roster, address.Readership));
    }

    [Fact]
    public void An_event_without_a_name_gives_none() =>
        Assert.Equal(new Account("msteams", "aad-bo", ""), Translation.Welcome(Payload.Read("teams-members-added"), Now)!.From);

    [Fact]
    public void What_is_too_long_costs_no_cleaning_and_names_are_cut()
    {
        var began = System.Diagnostics.Stopwatch.GetTimestamp();
        var marks = string.Concat(Enumerable.Repeat("\u0301\u0323", 60_000));
        var turn = Translation.Message(Payload.Parse(Payload.Message("a" + marks, activity => activity["from"]!["name"] = "B" + marks)), "id", Now);
        Assert.True(turn.Text.Length > Deciding.Most);
        Assert.InRange(turn.From.Name.Length, 1, 200);
        Assert.True(Say("a" + marks[..19_000]).Text.Length < 20);
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData("“quoted” ‘it’s’", "\"quoted\" 'it's'")]
    [InlineData("a\u00A0b\u200Bc\uFEFF", "a bc")]
    [InlineData("AT&amp;T &amp;lt;", "AT&T &lt;")]
    [InlineData("line\r\ntwo\tend\u0007", "line\ntwo end")]
    [InlineData("e\u0301te\u0301", "été")]
    [InlineData("👨‍👩‍👧 ok", "👨‍👩‍👧 ok")]
    [InlineData("任务 👩‍💻", "任务 👩‍💻")]
    public void Text_is_cleaned_once(string typed, string text) => Assert.Equal(text, Say(typed).Text);

    [Fact]
    public void A_quoted_reply_carries_the_quote_and_its_own_text()
    {
        var turn = Translation.Message(Payload.Read("teams-personal-quote"), "id", Now);
        Assert.Equal(new Quote("The keys are <missing>", "Ann Lee"), turn.Quote);
        Assert.Equal("task add from this", turn.Text);
    }

    [Fact]
    public void A_forwarded_message_carries_its_text_its_author_and_its_link() =>
        Assert.Equal(new Quote("Please send the offer", "Kim", "https://teams.microsoft.com/l/message/1"), Translation.Message(Payload.Read("teams-forward"), "id", Now).Quote);

    [Fact]
    public void A_press_says_its_command_with_what_was_filled_in()
    {
        var turn = Translation.Press(Payload.Read("teams-card-execute"), "id", Now)!;
        Assert.Equal("T12 done", turn.Text);
        Assert.Equal(new Press("apollo/T12", 7, "1700647600000"), turn.Press);
        Assert.Equal("all good", turn.Values["note"]);
    }

    [Fact]
    public void A_submitted_form_says_its_command()
    {
        var turn = Translation.Message(Payload.Read("webchat-submit"), "id", Now);
        Assert.Equal("task save", turn.Text);
        Assert.Equal(["holiday", "2026-01-02", "false"], [turn.Values["reason"], turn.Values["day"], turn.Values["half"]]);
        Assert.Equal(ConversationKind.Personal, turn.Address.Kind);
        Assert.Equal("dl_b0516c88", turn.Address.User);
    }

    [Theory]
    [InlineData("personal", null, ConversationKind.Personal)]
    [InlineData("groupChat", true, ConversationKind.Group)]
    [InlineData("channel", true, ConversationKind.Channel)]
    [InlineData(null, true, ConversationKind.Group)]
    [InlineData(null, null, ConversationKind.Personal)]
    [InlineData("news", false, ConversationKind.Personal)]
    public void Conversations_are_told_apart(string? type, bool? group, ConversationKind kind) =>
        Assert.Equal(kind, Translation.AddressOf(new() { ChannelId = "x", Conversation = new() { Id = "1", ConversationType = type, IsGroup = group } }).Kind);

    [Fact]
    public void A_first_meeting_in_private_is_greeted_once_whoever_was_added()
    {
        var hello = Translation.Welcome(Payload.Read("teams-members-added"), Now)!;
        Assert.Equal(("welcome|msteams|a:1xH4", "hello", "aad-bo"), (hello.Id, hello.Text, hello.From.Id));
    }

    [Theory]
    [InlineData("""[{"id":"29:ann"}]""", "groupChat", false)]
    [InlineData("""[{"id":"28:bot"}]""", "groupChat", true)]
    [InlineData("""[{"id":"29:ann"}]""", "personal", true)]
    [InlineData("""[]""", "personal", false)]
    [InlineData("""[null,{}]""", "personal", false)]
    [InlineData("null", "personal", false)]
    public void Who_joins_a_group_is_not_greeted_but_the_bot_introduces_itself(string added, string type, bool greeted) =>
        Assert.Equal(greeted, Translation.Welcome(Payload.Parse($$"""
            {"type":"conversationUpdate","channelId":"msteams","from":{"id":"29:bo"},"recipient":{"id":"28:bot"},"conversation":{"id":"1","conversationType":"{{type}}"},"membersAdded":{{added}}}
            """), Now) is not null);

    private static Turn Say(string text) => Translation.Message(new()
    {
        ChannelId = "msteams",
        From = new() { Id = "29:bo" },
        Recipient = new() { Id = "28:bot", Name = "Project Bot" },
        Conversation = new() { Id = "1" },
        Text = text,
    }, "id", Now);
}
