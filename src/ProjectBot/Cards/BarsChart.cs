using System.Collections.Immutable;

namespace ProjectBot.Cards;

/// <summary>Amounts beside each other, each perhaps with its target: 1 to 40, none below 0.</summary>
public sealed record BarsChart(string Title, ImmutableArray<Bar> Bars) : Chart(Title)
{
    private const int Width = 12;

    public ImmutableArray<Bar> Bars { get; } = [.. Few(Bars, 1, 40, "bars").Select(Checked)];

    /// <summary>What is counted: <c>h</c>, <c>%</c>, <c>USD</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>What the targets are: "Planned", "Capacity".</summary>
    public string? TargetName { get; init; }

    /// <summary>The end of the scale.</summary>
    public double Most() => Bars.Max(bar => Math.Max(bar.Value, bar.Target ?? 0));

    public override Rows ToTable()
    {
        var most = Math.Max(Most(), double.Epsilon);
        string[] Amounts(Bar bar) => [bar.Name, Blocks(bar.Value / most), Show(bar.Value, Unit)];
        return Bars.Any(bar => bar.Target is not null)
            ? new(["", "", "", TargetName ?? ""],
                [.. Bars.Select(bar => new Row([.. Amounts(bar), bar.Target is { } target ? Show(target, Unit) : ""], Tone: bar.Tone))])
            : new([], [.. Bars.Select(bar => new Row([.. Amounts(bar)], Tone: bar.Tone))]);
    }

    private protected override IEnumerable<string> Said() =>
        Bars.Select(bar => $"{bar.Name}: {Show(bar.Value, Unit)}{(bar.Target is { } target ? $" / {Show(target, Unit)}" : "")}");

    private static string Blocks(double share) => new('█', share > 0 ? Math.Max(1, (int)Math.Round(share * Width)) : 0);

    private static Bar Checked(Bar bar) =>
        Finite(bar.Value) >= 0 && Finite(bar.Target ?? 0) >= 0 ? bar : throw new ArgumentException("A bar is not below 0.");
}

/// <summary>One amount, and what it should be.</summary>
public sealed record Bar(string Name, double Value, double? Target = null, Tone Tone = Tone.Plain);
