using System.Collections.Immutable;

namespace ProjectBot.Cards;

/// <summary>How values went over time: 1 to 8 series over 2 to 500 points.</summary>
/// <param name="Labels">The points from left to right, mostly days.</param>
public sealed record LinesChart(string Title, ImmutableArray<string> Labels, ImmutableArray<Series> Series) : Chart(Title)
{
    private const string Steps = "▁▂▃▄▅▆▇█";
    private const int MostSteps = 24;

    public ImmutableArray<string> Labels { get; } = Few(Labels, 2, 500, "points");

    public ImmutableArray<Series> Series { get; } =
    [
        .. Few(Series, 1, 8, "series").Select(one => one with
        {
            Values = [.. Few(one.Values, Labels.Length, Labels.Length, "values").Select(value => value is { } it ? Finite(it) : value)],
        }),
    ];

    /// <summary>What the values are counted in: <c>h</c>, <c>%</c>, <c>USD</c>.</summary>
    public string? Unit { get; init; }

    public override Rows ToTable()
    {
        var all = Series.SelectMany(one => one.Values).OfType<double>().Append(0).ToList();
        var (least, most) = (all.Min(), all.Max());
        return new(["", $"{Labels[0]} – {Labels[^1]}"],
            [.. Series.Select(one => new Row([one.Name, Spark(one.Values, least, most), Way(one)]))]);
    }

    private protected override IEnumerable<string> Said() => Series.Select(one => $"{one.Name}: {Way(one, Labels)}");

    /// <summary>"4 → 7", and when with the labels: "4 (1 Sep) → 7 (24 Nov)".</summary>
    private string Way(Series series, ImmutableArray<string> labels = default)
    {
        var known = Enumerable.Range(0, series.Values.Length).Where(at => series.Values[at] is not null).ToList();
        string At(int at) => Show(series.Values[at]!.Value, Unit) + (labels.IsDefault ? "" : $" ({labels[at]})");
        return known.Count switch { 0 => "–", 1 => At(known[0]), _ => $"{At(known[0])} → {At(known[^1])}" };
    }

    /// <summary>A line of blocks; many points are drawn together, the last of each few counting. All series share one scale.</summary>
    private static string Spark(ImmutableArray<double?> values, double least, double most)
    {
        var count = Math.Min(values.Length, MostSteps);
        return string.Create(count, (values, least, most), static (line, state) =>
        {
            for (var i = 0; i < line.Length; i++)
                line[i] = state.values[(int)((i + 1L) * state.values.Length / line.Length) - 1] is not { } value ? ' '
                    : state.most <= state.least ? Steps[0]
                    : Steps[(int)Math.Round((value - state.least) / (state.most - state.least) * (Steps.Length - 1))];
        });
    }
}

/// <summary>One line; null where nothing is known. <paramref name="Planned"/>: what was meant to be, drawn dashed.</summary>
public sealed record Series(string Name, ImmutableArray<double?> Values, bool Planned = false, Tone Tone = Tone.Plain);
