using System.Collections.Immutable;

namespace ProjectBot.Cards;

/// <summary>A matrix of two scales, such as probability and impact: 2 to 7 steps each, up to 200 items in a cell.</summary>
/// <param name="Across">The scale from left to right.</param>
/// <param name="Up">The scale from bottom to top.</param>
/// <param name="Cells">Row by row from the lowest, each from the left.</param>
public sealed record MatrixChart(string Title, Axis Across, Axis Up, ImmutableArray<MatrixCell> Cells) : Chart(Title)
{
    public Axis Across { get; } = Across with { Steps = Few(Across.Steps, 2, 7, "steps across") };

    public Axis Up { get; } = Up with { Steps = Few(Up.Steps, 2, 7, "steps up") };

    public ImmutableArray<MatrixCell> Cells { get; } =
        [.. Few(Cells, Across.Steps.Length * Up.Steps.Length, Across.Steps.Length * Up.Steps.Length, "cells")
            .Select(cell => cell with { Items = Few(cell.Items, 0, 200, "items in a cell") })];

    /// <summary>The cell where two steps meet, both from 0.</summary>
    public MatrixCell At(int across, int up) => Cells[up * Across.Steps.Length + across];

    public override Rows ToTable() => new(
        [$"{Up.Name} ↑ {Across.Name} →", .. Across.Steps],
        [.. Enumerable.Range(0, Up.Steps.Length).Reverse().Select(up => new Row(
            [Up.Steps[up], .. Enumerable.Range(0, Across.Steps.Length).Select(across => Written(At(across, up)))]))]);

    private static string Written(MatrixCell cell) => cell.Items.Length > 0 ? string.Join(" ", cell.Items) : "·";

    private protected override IEnumerable<string> Said()
    {
        for (var up = Up.Steps.Length - 1; up >= 0; up--)
            for (var across = Across.Steps.Length - 1; across >= 0; across--)
                if (At(across, up).Items is { Length: > 0 } items)
                    yield return $"{Up.Name} {Up.Steps[up]} × {Across.Name} {Across.Steps[across]}: {string.Join(", ", items)}";
    }
}

/// <summary>A scale and the names of its steps, the least first.</summary>
public sealed record Axis(string Name, ImmutableArray<string> Steps);

/// <summary>What lies in a cell: references, or one number. <paramref name="Tone"/> is the cell's own, also when it is empty.</summary>
public sealed record MatrixCell(ImmutableArray<string> Items, Tone Tone = Tone.Plain)
{
    public ImmutableArray<string> Items { get; init; } = Items.IsDefault ? [] : Items;
}
