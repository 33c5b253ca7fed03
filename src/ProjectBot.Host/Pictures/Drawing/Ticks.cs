namespace ProjectBot.Host.Pictures.Drawing;

/// <summary>Round values for an axis: steps of 1, 2 or 5 times a power of ten, few enough to be read.</summary>
internal readonly record struct Ticks(double Least, double Most, double Step)
{
    /// <summary>From 0, or from below it, to at least the greatest value.</summary>
    public static Ticks For(double least, double most, bool whole, int count = 5)
    {
        (least, most) = (Math.Min(0, least), Math.Max(0, most));
        if (most - least < 1e-9)
            most = least + 1;
        var rough = (most - least) / count;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = power * ((rough / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 });
        if (whole)
            step = Math.Max(1, step);
        return new(Math.Floor(least / step) * step, Math.Ceiling(most / step) * step, step);
    }

    public IEnumerable<double> All()
    {
        var count = (int)Math.Round((Most - Least) / Step);
        for (var i = 0; i <= count; i++)
            yield return Least + (i * Step);
    }

    /// <summary>How far up the value is: 0 at the bottom, 1 at the top.</summary>
    public float Share(double value) => (float)((value - Least) / (Most - Least));
}
