using BenchmarkDotNet.Attributes;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.Benchmarks;

/// <summary>What reading a day costs: for texts that are one, and for the many that are not.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class TimeBench
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Params("next friday", "2026-11-27", "fri 27 nov", "last working day of the month", "下周五前", "十一月二十七日", "prepare kickoff deck", "on the way", "准备启动会")]
    public string Text { get; set; } = "";

    [Benchmark]
    public Reading<DateOnly> Day() => Dates.Read(Text, Today);

    [Benchmark]
    public Reading<int> Duration() => Durations.Read(Text);
}
