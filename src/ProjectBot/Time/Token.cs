namespace ProjectBot.Time;

/// <summary>One word, number or mark of a text about time, the same for English and Chinese.</summary>
/// <param name="Digits">How many digits a number was written with; 0 for one in words.</param>
/// <param name="Spaced">Whether white space stood before it.</param>
internal readonly record struct Token(Kind Kind, int Value = 0, byte Digits = 0, bool Spaced = false);

/// <summary>What a token is. <see cref="Token.Value"/> says which one: the month, the weekday, the unit, the number.</summary>
internal enum Kind : byte
{
    None,
    Number, Ordinal, Suffix, Nth, A, Half, Measure,
    Month, Weekday, Weekdays, Weekend, Unit, Working, Offset, YearOffset, EndOf,
    YearMark, MonthMark, DayMark, HourMark, QuarterHour,
    This, Next, Last, Coming, Recent,
    End, Start, Middle, Rest,
    Of, The, In, On, At, From, Now, Later, Ago, After, Before, Until, Since, To, And, For,
    Every, Other, Pace, Times, Total, Stop, Starting,
    Am, Pm, Noon, Midnight, OClock,
    Dash, Slash, Dot, Comma, Colon, Plus, Open, Close,
}

/// <summary>A stretch of time as people count it.</summary>
internal enum Unit { Minute, Hour, Day, WorkingDay, Week, Month, Quarter, Year }
