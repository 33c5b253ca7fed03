using ProjectBot.Chat;
using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ProjectBot.Cards;
using ProjectBot.Host.Channels.Activities;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Tests.Schemas;

namespace ProjectBot.Tests.Channels;

public sealed class AdaptiveCardTests
{
    private static readonly JsonSchema Schema = JsonSchema.Load("adaptive-card-1.5.0.json");

    private static readonly Card Everything = new("Apollo *T12*",
        [
            new Text("First line\nsecond line", Tone.Strong),
            new Text("warn", Tone.Warning),
            new Facts(("Owner", "Ann_B"), ("Due", "Fri\nsoon")),
            new Rows(["", "Task"], [new(["T1", "Do"], "show T1"), new(["T2", "Late"], Tone: Tone.Bad)]),
            new Rows(["", ""], [new(["a", "b"])]),
            new Chips([new("● doing", Tone.Strong), "p1"]),
            new Entries([new("T1", "Do", ["Ann", new("late", Tone.Bad)], "T1") { Depth = 1 }]),
            new Section("More", [new Text("inside"), new TextInput("inner", "Inner")], Folded: true),
            new Picture("https://example.org/chart.png", "A chart"),
            new BarsChart("Hours", [new("Ann", 3, 4)]) { Note = "today" },
            new LinesChart("Trend", ["Mon", "Tue"], [new("open", [1, 2])]),
            new ButtonRow([new("Again", "again")]),
            new TextInput("subject", "Subject", "old", Required: true, Lines: true, Hint: "one line"),
            new NumberInput("p", "Probability", 3, 1, 5),
            new DateInput("due", "Due", new(2026, 11, 27)),
            new ChoiceInput("who", "Who", [new("Ann", "p1"), new("Bo", "p2")], "p1"),
            new ChoiceInput("labels", "Labels", [new("*x*", "x")], Several: true, Required: true),
            new ToggleInput("mail", "By _mail_", true),
        ],
        [new("Save", "task save", ButtonStyle.Primary), new("Cancel", "cancel"), new("Drop", "T12 drop", ButtonStyle.Destructive)])
    {
        Subject = "apollo/T12",
        SubjectVersion = 7,
    };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_element_validates_against_the_published_schema(bool teams)
    {
        var card = JsonNode.Parse(Render(new Reply("Look:", Everything).With(new Button("Extra", "extra")).Says, teams).GetRawText())!.AsObject();
        // Teams' own extension, and the renderers' spelling of a member the schema spells differently.
        card.Remove("msteams");
        foreach (var table in card["body"]!.AsArray().OfType<JsonObject>())
            table.Remove("firstRowAsHeaders");

        Assert.Empty(Schema.Check(JsonSerializer.SerializeToElement(card)));
    }

    [Fact]
    public void The_schema_check_finds_what_is_wrong()
    {
        using var bad = JsonDocument.Parse("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":5},{"type":"TextBlock","text":"a","blink":true}]}""");
        Assert.NotEmpty(Schema.Check(bad.RootElement));
    }

    [Theory]
    [MemberData(nameof(Elements))]
    public void Each_element_is_written_so(string name, Element element, string json)
    {
        Assert.NotEmpty(name);
        var body = Render(new(null, new("", [element]) { Subject = "apollo/T1", SubjectVersion = 2 }), teams: false).GetProperty("body");
        using var expected = JsonDocument.Parse($"[{json}]");
        Assert.True(JsonElement.DeepEquals(expected.RootElement, body), body.GetRawText());
    }

    public static TheoryData<string, Element, string> Elements => new()
    {
        { "text", new Text("Hi", Tone.Subtle), """{"type":"TextBlock","text":"Hi","wrap":true,"isSubtle":true}""" },
        { "lines", new Text("a\nb"), """{"type":"TextBlock","text":"a","wrap":true},{"type":"TextBlock","text":"b","wrap":true,"spacing":"None"}""" },
        { "facts", new Facts(("Due", "5*")), """{"type":"FactSet","facts":[{"title":"Due","value":"5\\*"}]}""" },
        { "facts to open", new Facts(ImmutableArray.Create(new Fact("Files", "*a[1].pdf (1 KB), b_ (2 KB), c (3 KB)")
            { Links = [new("*a[1].pdf (1 KB)", "https://x/a"), new("c (3 KB)", "https://x/c")] })), """
            {"type":"FactSet","facts":[{"title":"Files","value":"[\\*a&#91;1&#93;.pdf (1 KB)](https://x/a), b\\_ (2 KB), [c (3 KB)](https://x/c)"}]}
            """ },
        { "an entry to open", new Entries([new("1", "a.pdf", []) { Opens = "https://x/a?t=(1)" }]), """
            {"type":"Container","items":[{"type":"TextBlock","text":"[a.pdf](https://x/a?t=%281%29)","wrap":true},
              {"type":"RichTextBlock","spacing":"None","inlines":[{"type":"TextRun","text":"1","size":"Small","isSubtle":true}]}]}
            """ },
        { "rows", new Rows(["Task"], [new(["T1 Write"], "show T1")]), """
            {"type":"Table","showGridLines":false,"columns":[{"width":8}],"rows":[
              {"type":"TableRow","cells":[{"type":"TableCell","items":[{"type":"TextBlock","text":"Task","wrap":true,"weight":"Bolder"}]}]},
              {"type":"TableRow","cells":[{"type":"TableCell","selectAction":{"type":"Action.Submit","title":"T1 Write","data":{"say":"show T1","subject":"apollo/T1","v":2}},
                "items":[{"type":"TextBlock","text":"T1\u00A0Write","wrap":true,"color":"Accent"}]}]}]}
            """ },
        { "an empty cell", new Rows([], [new(["", "a"])]), """
            {"type":"Table","showGridLines":false,"firstRowAsHeader":false,"firstRowAsHeaders":false,"columns":[{"width":7},{"width":7}],"rows":[
              {"type":"TableRow","cells":[{"type":"TableCell","items":[{"type":"TextBlock","text":"\u00A0","wrap":true}]},
                {"type":"TableCell","items":[{"type":"TextBlock","text":"a","wrap":true}]}]}]}
            """ },
        { "entries", new Entries([new("T1", "*Write*", ["Ann", new("Sun 22 Nov (overdue)", Tone.Bad), "p1", new("▲ blocked", Tone.Warning)], "T1"), new("", "Done", [], Tone: Tone.Subtle) { Depth = 1 }]), """
            {"type":"Container","selectAction":{"type":"Action.Submit","title":"*Write*","data":{"say":"T1","subject":"apollo/T1","v":2}},"items":[
              {"type":"TextBlock","text":"\\*Write\\*","wrap":true},
              {"type":"RichTextBlock","spacing":"None","inlines":[{"type":"TextRun","text":"T1 · Ann · ","size":"Small","isSubtle":true},
                {"type":"TextRun","text":"Sun\u00A022\u00A0Nov\u00A0(overdue)","size":"Small","color":"Attention"},{"type":"TextRun","text":" · p1 · ","size":"Small","isSubtle":true},
                {"type":"TextRun","text":"▲","size":"Small","color":"Warning"},{"type":"TextRun","text":"\u00A0blocked","size":"Small"}]}]},
            {"type":"Container","items":[{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"\u00A0\u00A0\u00A0\u00A0\u00A0Done","isSubtle":true}]}]}
            """ },
        { "chips", new Chips([new("● doing", Tone.Strong), "p1"]), """
            {"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"●\u00A0doing","weight":"Bolder"},{"type":"TextRun","text":" · p1"}]}
            """ },
        { "section", new Section("More", [new Text("x")], Folded: true), """
            {"type":"Container","selectAction":{"type":"Action.ToggleVisibility","title":"More","targetElements":["section1","section1open","section1shut"]},"items":[
              {"type":"TextBlock","text":"▾ More","wrap":true,"weight":"Bolder","id":"section1open","isVisible":false},
              {"type":"TextBlock","text":"▸ More","wrap":true,"weight":"Bolder","id":"section1shut"}]},
            {"type":"Container","id":"section1","isVisible":false,"items":[{"type":"TextBlock","text":"x","wrap":true}]}
            """ },
        { "a chart nobody could draw", new BarsChart("Hours", [new("*Ann*", 3)]) { Note = "today" }, """
            {"type":"TextBlock","text":"Hours","wrap":true,"weight":"Bolder"},{"type":"TextBlock","text":"today","wrap":true,"isSubtle":true},
            {"type":"Table","showGridLines":false,"firstRowAsHeader":false,"firstRowAsHeaders":false,"columns":[{"width":7},{"width":12},{"width":7}],"rows":[
              {"type":"TableRow","cells":[{"type":"TableCell","items":[{"type":"TextBlock","text":"\\*Ann\\*","wrap":true}]},
                {"type":"TableCell","items":[{"type":"TextBlock","text":"████████████","wrap":true}]},{"type":"TableCell","items":[{"type":"TextBlock","text":"3","wrap":true}]}]}]}
            """ },
        { "picture", new Picture("https://x/y.png", "Alt"), """{"type":"Image","url":"https://x/y.png","altText":"Alt"}""" },
        { "buttons", new ButtonRow([new("Go", "go", ButtonStyle.Primary)]), """
            {"type":"ActionSet","actions":[{"type":"Action.Submit","title":"Go","style":"positive","data":{"say":"go","subject":"apollo/T1","v":2}}]}
            """ },
        { "text input", new TextInput("say", "Say", Required: true), """{"type":"Input.Text","id":"say_","label":"Say","isRequired":true,"errorMessage":"Please fill in Say."}""" },
        { "number input", new NumberInput("n", "N", 1.5m, 1, 5), """
            {"type":"Input.Number","id":"n","label":"N","errorMessage":"Please give a number from 1 to 5.","value":1.5,"min":1,"max":5}
            """ },
        { "date input", new DateInput("d", "Day", new(2026, 2, 3)), """{"type":"Input.Date","id":"d","label":"Day","value":"2026-02-03"}""" },
        { "choice input", new ChoiceInput("c", "One", [new("A*", "a")], "a"), """
            {"type":"Input.ChoiceSet","id":"c","label":"One","value":"a","choices":[{"title":"A*","value":"a"}]}
            """ },
        { "toggle input", new ToggleInput("t", "Mail"), """{"type":"Input.Toggle","id":"t","title":"Mail","value":"false"}""" },
    };

    [Fact]
    public void On_Teams_every_execute_stands_in_an_action_set_and_has_a_fallback()
    {
        var card = Render(new(null, Everything), teams: true);
        var executes = All(card, "Action.Execute").ToList();

        Assert.Equal(4, executes.Count);
        Assert.All(executes, execute => Assert.Equal("Action.Submit", execute.GetProperty("fallback").GetProperty("type").GetString()));
        var inSets = All(card, "ActionSet").SelectMany(set => set.GetProperty("actions").EnumerateArray()).Count();
        Assert.Equal(executes.Count, inSets);
        Assert.Equal("Full", card.GetProperty("msteams").GetProperty("width").GetString());
    }

    [Fact]
    public void Elsewhere_there_is_no_execute_as_web_chat_does_not_know_it() =>
        Assert.Empty(All(Render(new(null, Everything), teams: false), "Action.Execute"));

    [Fact]
    public void What_there_is_no_room_for_is_shown_by_More_but_never_what_steers()
    {
        var card = Render(new Reply("Which?").With([.. Enumerable.Range(1, 10).Select(i => new Button($"T{i}", $"show T{i}"))])
            .With(new("Skip", "skip"), new("Save now", "save"), new("Cancel", "cancel")).Says, teams: false);
        Assert.Equal(["T1 T2 T3 T4 T5 Skip Save now Cancel More", "T6 T7 T8 T9 T10"], Rows(card));
        Assert.Equal("more1", All(card, "Action.ToggleVisibility").Single().GetProperty("targetElements")[0].GetString());
        Assert.False(All(card, "Container").Single(part => part.GetProperty("id").GetString() == "more1").GetProperty("isVisible").GetBoolean());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_less_often_wanted_waits_behind_More_also_where_there_is_room(bool teams)
    {
        var card = Render(new Reply("Done.").With(new("Start", "T1 start"), new("Undo", "undo"), new("Due…", "T1 due") { IsMore = true }).Says, teams);
        Assert.Equal(["Start Undo More", "Due…"], Rows(card));
    }

    private static IEnumerable<string> Rows(JsonElement card) =>
        All(card, "ActionSet").Select(set => string.Join(' ', set.GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("title").GetString())));

    [Fact]
    public void On_a_form_only_the_primary_button_waits_for_required_fields()
    {
        var card = Render(new(null, Everything), teams: false);
        var free = All(card, "ActionSet").Last().GetProperty("actions").EnumerateArray().Where(action => action.TryGetProperty("associatedInputs", out _)).Select(action => action.GetProperty("title").GetString());
        Assert.Equal(["Cancel", "Drop"], free);
    }

    [Fact]
    public void Error_messages_are_said_in_the_language_of_the_card() =>
        Assert.Contains("请填写标题", Render(new(null, new("x", [new TextInput("t", "标题", Required: true)])), false, Words.Chinese).GetRawText(), StringComparison.Ordinal);

    [Fact]
    public void A_form_comes_back_as_it_was_filled_in()
    {
        using var sent = JsonDocument.Parse("""{"say":"task save","subject":"apollo/T12","v":7,"subject_":"New","p":4,"due":"2026-12-01","labels":"x,y","mail":"false","on":true,"nothing":null,"msteams":{}}""");
        var data = CardData.Read(sent.RootElement);

        Assert.Equal(("task save", "apollo/T12", 7L), (data.Say, data.Subject, data.Version));
        Assert.Equal(new Dictionary<string, string> { ["subject"] = "New", ["p"] = "4", ["due"] = "2026-12-01", ["labels"] = "x,y", ["mail"] = "false", ["on"] = "true" }, data.Values);
    }

    [Fact]
    public void A_message_that_is_too_big_is_shortened_and_says_so()
    {
        var rows = Enumerable.Range(1, 3000).Select(i => new Row([$"T{i}", new string('字', 200)]));
        var body = ActivityJson.Body(new(new("msteams", "a:1", ConversationKind.Personal), new("Here", new("Tasks", [new Rows(["", "Task"], [.. rows])])), "en"));

        Assert.InRange(System.Text.Encoding.UTF8.GetCharCount(body.Span), 1, ActivityJson.MostCharacters);
        Assert.Contains("more", System.Text.Encoding.UTF8.GetString(body.Span), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(body);
        Assert.Equal("message", json.RootElement.GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("msteams")]
    public void A_page_of_a_list_takes_at_most_16_KB(string channel)
    {
        var entries = Enumerable.Range(1, 20).Select(i => new Entry($"T{i}", "Collect all the texts that the client has promised for the new pages",
            ["Ben and Charlotte", new("Sun 22 Nov (overdue)", Tone.Bad), "p1", new("▲ blocked", Tone.Warning)], $"T{i}"));
        var card = new Card("Tasks of Website relaunch", [new Entries([.. entries])]) { Subject = "website-relaunch/~tasks" };
        Assert.InRange(ActivityJson.Body(new(new(channel, "a:1", ConversationKind.Personal), new(null, card), "en")).Length, 1, 16 * 1024);
    }

    [Fact]
    public void A_text_goes_out_plain_and_without_empty_members()
    {
        var body = ActivityJson.Body(new(new("msteams", "a:1", ConversationKind.Personal, "https://smba.trafficmanager.net/teams", Bot: "28:b", User: "29:u"), new("*Hi*"), "en") { ReplyTo = "9" });
        using var json = JsonDocument.Parse(body);
        Assert.Equal("""{"type":"message","channelId":"msteams","from":{"id":"28:b"},"recipient":{"id":"29:u"},"conversation":{"id":"a:1"},"locale":"en","replyToId":"9","text":"*Hi*","textFormat":"plain"}""",
            json.RootElement.GetRawText());
    }

    [Fact]
    public void Text_and_card_are_one_activity_with_a_summary_and_no_text()
    {
        using var json = JsonDocument.Parse(ActivityJson.Body(new(new("webchat", "1", ConversationKind.Personal), new("Added.", new("T1 Kickoff", [])), "en")));
        Assert.False(json.RootElement.TryGetProperty("text", out _));
        Assert.Equal("Added.\nT1 Kickoff", json.RootElement.GetProperty("summary").GetString());
        Assert.Equal(["Added.", "T1 Kickoff"], All(json.RootElement, "TextBlock").Select(block => block.GetProperty("text").GetString()));
    }

    private static JsonElement Render(Message reply, bool teams, Words? words = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = ActivityJson.To(buffer))
            AdaptiveCard.Write(json, reply, words ?? Words.English, teams);
        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return document.RootElement.Clone();
    }

    private static IEnumerable<JsonElement> All(JsonElement at, string type) => at.ValueKind switch
    {
        JsonValueKind.Array => at.EnumerateArray().SelectMany(item => All(item, type)),
        JsonValueKind.Object => (at.TryGetProperty("type", out var name) && name.ValueEquals(type) ? new[] { at } : []).Concat(at.EnumerateObject().SelectMany(member => All(member.Value, type))),
        _ => [],
    };
}
