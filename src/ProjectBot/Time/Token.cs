using System.Runtime.InteropServices;

namespace ProjectBot.Time;

/// <summary>One word, number or mark of a text about time, the same for English and Chinese.</summary>
/// <param name="Digits">How many digits a number was written with; 0 for one in words. 1 for a weekday or a unit that was said in Chinese.</param>
/// <param name="Spaced">Whether white space stood before it.</param>
/// <param name="Start">Where it begins in the trimmed text.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(Kind Kind, int Value = 0, byte Digits = 0, bool Spaced = false, byte Start = 0);

/// <summary>What a token is. <see cref="Token.Value"/> says which one: the month, the weekday, the unit, the number.</summary>
internal enum Kind : byte
{
    None,
    Number, Ordinal, Suffix, Nth, A, Half, Measure,
    Month, Weekday, Weekdays, Weekend, Unit, Fortnight, WeekNumber, Working, Offset, YearOffset, EndOf,
    Feast, Eve, New, Lunar, Spring, Festival,
    YearMark, MonthMark, DayMark, HourMark, QuarterHour,
    This, Next, Last, Coming, Recent,
    End, Start, Middle, Tenth, Rest,
    Of, The, In, On, At, From, Now, Later, Ago, After, Before, Until, Since, To, And, For,
    Every, Other, Pace, Times, Total, Stop, Starting,
    Am, Pm, Noon, Midnight, OClock, Thing, DayEnd, Closing, Couple,
    Dash, Slash, Dot, Comma, Colon, Plus, Open, Close,
}

/// <summary>A stretch of time as people count it.</summary>
internal enum Unit { Minute, Hour, Day, WorkingDay, Week, Month, Quarter, Year }
