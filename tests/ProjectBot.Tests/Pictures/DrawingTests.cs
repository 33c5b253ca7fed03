using System.Buffers.Binary;
using ProjectBot.Cards;
using ProjectBot.Tests.Signing;
using SkiaSharp;

namespace ProjectBot.Tests.Pictures;

public sealed class DrawingTests
{
    private static readonly string[] Days = [.. Enumerable.Range(1, 30).Select(day => $"{day} Nov")];

    public static readonly MatrixChart Matrix = new("Risks", new("Impact", ["1 Negligible", "2 Minor", "3 Moderate", "4 Major", "5 Severe"]), new("Probability", ["1 Rare", "2 Unlikely", "3 Possible", "4 Likely", "5 Almost certain"]),
        [.. Enumerable.Range(0, 25).Select(at => new MatrixCell([.. Enumerable.Range(0, at % 9).Select(item => $"R{(at * 9) + item}")], (Tone)(at % 6)))]) { Note = "As of today" };

    public static readonly LinesChart Lines = new("Trend", [.. Days], [new("Open", [.. Days.Select((_, day) => (double?)(day % 7))]), new("Score", [.. Days.Select((_, day) => day > 20 ? null : (double?)day * 2.5)])]);

    public static readonly BarsChart Bars = new("工时", [new("陈晓明", 32.5, 40), new("Ben", 44, 40, Tone.Bad), new("Carla", 0)]) { Unit = "h", TargetName = "Capacity" };

    public static TheoryData<Chart, int, int> Sizes => new()
    {
        { Matrix, 1200, 1052 },
        { Lines, 1200, 712 },
        { Bars, 1200, 352 },
        { Bars with { Title = "", Note = null }, 1200, 284 },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task A_chart_is_a_picture_of_known_size_with_something_on_it_and_always_the_same(Chart chart, int width, int height)
    {
        await using var host = await LinkedHost.Start();
        var png = await host.Get(host.Link(chart));
        Assert.Equal((width, height), SizeOf(png));
        using var bitmap = SKBitmap.Decode(png);
        Assert.InRange(bitmap.Pixels.Distinct().Count(), 50, 100_000);
        await using var other = await LinkedHost.Start();
        Assert.Equal(png, await other.Get(other.Link(chart)));
    }

    public static TheoryData<Chart> Strange =>
    [
        new LinesChart("", ["a", "b"], [new("", [null, null])]),
        new LinesChart("flat", ["a", "b"], [new("zero", [0, 0])]),
        new LinesChart("below", ["a", "b", "c"], [new("x", [-5, null, 5]), new("y", [-1e14, 1e14, 0], Planned: true)]),
        new LinesChart("many", [.. Enumerable.Repeat("day", 500)], [.. Enumerable.Range(0, 8).Select(at => new Series($"series {at} with a long name", [.. Enumerable.Repeat<double?>(at, 500)]))]),
        new BarsChart("zero", [new("nothing", 0), new("", 0, 0)]),
        new BarsChart(new string('长', 300), [.. Enumerable.Range(0, 40).Select(at => new Bar(new string('x', 300), at * 1e13, 1e14))]) { Note = new string('y', 500), TargetName = new string('z', 300) },
        new MatrixChart("", new("", ["", ""]), new("", ["", ""]), [new([]), new([new string('R', 500)]), new(["\u0007\u200d\ud83d\ude00\ud800"]), new([.. Enumerable.Repeat("R1", 200)])]),
    ];

    [Theory]
    [MemberData(nameof(Strange))]
    public async Task Whatever_the_values_are_there_is_a_picture(Chart chart)
    {
        await using var host = await LinkedHost.Start();
        Assert.InRange(SizeOf(await host.Get(host.Link(chart))).Height, 100, 4000);
    }

    [Fact]
    public async Task Chinese_is_drawn_and_what_the_font_lacks_is_a_box()
    {
        await using var host = await LinkedHost.Start();
        async Task<byte[]> Drawn(string name) => await host.Get(host.Link(new BarsChart("", [new(name, 1)])));
        Assert.Equal(await Drawn("□□"), await Drawn("龘😀"));
        Assert.NotEqual(await Drawn("□"), await Drawn("喆"));
        Assert.NotEqual(await Drawn("陈"), await Drawn("程"));
        Assert.Equal(await Drawn("a b"), await Drawn("a\u200b\n\u0301b"));
    }

    public static (int Width, int Height) SizeOf(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
