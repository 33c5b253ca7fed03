namespace ProjectBot.Time;

/// <summary>What a calendar says of a day.</summary>
public enum DayKind
{
    Off,
    /// <summary>Worked in the morning: a working day, with half of the hours.</summary>
    Half,
    Worked,
}

/// <summary>A day of which a calendar says other than the week does, or says why.</summary>
/// <param name="Name">What it is called; a key of the words, or as somebody typed it.</param>
/// <param name="IsExpected">Whether it was computed ahead of an announcement that may shift it.</param>
public sealed record Holiday(DateOnly Day, string Name, DayKind Kind = DayKind.Off, bool IsExpected = false);
