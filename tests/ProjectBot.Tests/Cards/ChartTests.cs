using System.Text.Json;
using ProjectBot.Cards;

namespace ProjectBot.Tests.Cards;

public sealed class ChartTests
{
    private static readonly LinesChart Trend = new("风险趋势", ["11月20日", "11月21日", "11月22日", "11月23日"], [new("未关闭", [4, 6, null, 7]), new("总分", [40.5, 20, 0, 80])]) { Note = "四天" };
    private static readonly BarsChart Hours = new("Hours", [new("Mira", 20, 40), new("Ben", 44.5, 40, Tone.Bad), new("陈晓明", 0)]) { Unit = "h", TargetName = "Capacity" };

    public static MatrixChart Matrix(string title = "Risks") => new(title, new("Impact", ["low", "high"]), new("Probability", ["rare", "likely"]),
        [new([], Tone.Good), new(["R3"], Tone.Warning), new(["R1", "R2"], Tone.Warning), new(["R4"], Tone.Bad)]);

    [Fact]
    public void A_matrix_reads_as_a_table_with_the_highest_step_above() => Assert.Equal("""
        Card
        Risks
        Probability ↑ Impact →  low    high
        likely                  R1 R2  R4
        rare                    ·      R3
        """, PlainText.Of(new Card("Card", [Matrix()])));

    [Fact]
    public void Lines_read_as_their_way_from_first_to_last_in_the_readers_language() => Assert.Equal("""
        Card
        风险趋势
        四天
                11月20日 – 11月23日
        未关闭  ▁▂ ▂                 4 → 7
        总分    ▅▃▁█                 40.5 → 80
        """, PlainText.Of(new Card("Card", [Trend])));

    [Fact]
    public void Bars_read_as_blocks_and_numbers() => Assert.Equal("""
        Card
        Hours
                                      Capacity
        Mira    █████         20 h    40 h
        Ben     ████████████  44.5 h  40 h
        陈晓明                0 h     
        """, PlainText.Of(new Card("Card", [Hours])));

    [Fact]
    public void A_chart_is_also_a_sentence()
    {
        Assert.Equal("Risks. Probability likely × Impact high: R4; Probability likely × Impact low: R1, R2; Probability rare × Impact high: R3", Matrix().ToSentence());
        Assert.Equal("风险趋势. 四天. 未关闭: 4 (11月20日) → 7 (11月23日); 总分: 40.5 (11月20日) → 80 (11月23日)", Trend.ToSentence());
        Assert.Equal("Hours. Mira: 20 h / 40 h; Ben: 44.5 h / 40 h; 陈晓明: 0 h", Hours.ToSentence());
    }

    [Fact]
    public void A_sentence_is_never_long() =>
        Assert.Equal(1000, new BarsChart("Long", [.. Enumerable.Range(0, 40).Select(at => new Bar(new string('x', 50), at))]).ToSentence().Length);

    [Theory]
    [MemberData(nameof(All))]
    public void A_chart_is_kept_with_the_card_and_comes_back_the_same(Chart chart)
    {
        var kept = JsonSerializer.Serialize(new Card("Card", [new Section("More", [chart])]), Documents.Json);
        var card = JsonSerializer.Deserialize<Card>(kept, Documents.Json)!;
        Assert.Equal(kept, JsonSerializer.Serialize(card, Documents.Json));
        Assert.Equal(PlainText.Of(new Card("Card", [new Section("More", [chart])])), PlainText.Of(card));
    }

    public static TheoryData<Chart> All => [Matrix(), Trend, Hours];

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e15)]
    public void What_cannot_be_drawn_is_refused(double value)
    {
        Assert.Throws<ArgumentException>(() => new LinesChart("", ["a", "b"], [new("x", [1, value])]));
        Assert.Throws<ArgumentException>(() => new BarsChart("", [new("x", value)]));
        Assert.Throws<ArgumentException>(() => new BarsChart("", [new("x", 1, value)]));
    }

    [Fact]
    public void Sizes_have_bounds()
    {
        Assert.Throws<ArgumentException>(() => new BarsChart("", []));
        Assert.Throws<ArgumentException>(() => new BarsChart("", [new("x", -1)]));
        Assert.Throws<ArgumentException>(() => new BarsChart("", [.. Enumerable.Repeat(new Bar("x", 1), 41)]));
        Assert.Throws<ArgumentException>(() => new LinesChart("", ["only one"], [new("x", [1])]));
        Assert.Throws<ArgumentException>(() => new LinesChart("", ["a", "b"], [new("x", [1, 2, 3])]));
        Assert.Throws<ArgumentException>(() => new LinesChart("", [.. Enumerable.Repeat("d", 501)], [new("x", [.. Enumerable.Repeat<double?>(1, 501)])]));
        Assert.Throws<ArgumentException>(() => new MatrixChart("", new("a", ["1", "2"]), new("b", ["1", "2"]), [new([]), new([]), new([])]));
        Assert.Throws<ArgumentException>(() => new MatrixChart("", new("a", ["1"]), new("b", ["1", "2"]), [new([]), new([])]));
    }

    [Fact]
    public void A_drawn_card_shows_pictures_where_there_are_any_and_keeps_its_charts_where_there_are_none()
    {
        var card = new Card("Card", [new Text("before"), Matrix(), new Section("More", [Trend, Hours])]);
        var drawn = card.Drawn(chart => chart is BarsChart ? null : new($"https://x/{chart.Title.Length}.png", chart.ToSentence()));
        Assert.Equal(new Picture("https://x/5.png", Matrix().ToSentence()), drawn.Body[1]);
        Assert.IsType<Picture>(Assert.IsType<Section>(drawn.Body[2]).Body[0]);
        Assert.Same(Hours, Assert.IsType<Section>(drawn.Body[2]).Body[1]);
        var plain = new Card("Card", [new Text("alone")]);
        Assert.Same(plain, plain.Drawn(_ => throw new InvalidOperationException("nothing to draw")));
    }
}
