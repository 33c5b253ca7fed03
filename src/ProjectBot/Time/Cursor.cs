namespace ProjectBot.Time;

/// <summary>A place in a row of tokens. Takes what it is asked for or stays where it is.</summary>
internal ref struct Cursor(ReadOnlySpan<Token> tokens)
{
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    public int At { get; set; }

    public readonly bool AtEnd => At >= _tokens.Length;

    public readonly int Count => _tokens.Length;

    public readonly ReadOnlySpan<Token> All => _tokens;

    /// <summary>The token so many places on; one of no kind beyond the ends.</summary>
    public readonly Token Peek(int ahead = 0) => (uint)(At + ahead) < (uint)_tokens.Length ? _tokens[At + ahead] : default;

    public readonly bool Is(Kind kind) => Peek().Kind == kind;

    public bool Take(Kind kind) => Take(kind, out _);

    public bool Take(Kind kind, out int value)
    {
        var token = Peek();
        value = token.Kind == kind ? token.Value : 0;
        if (token.Kind != kind)
            return false;
        At++;
        return true;
    }

    /// <summary>Two tokens in a row, or none of them.</summary>
    public bool Take(Kind first, Kind second)
    {
        if (Peek().Kind != first || Peek(1).Kind != second)
            return false;
        At += 2;
        return true;
    }

    /// <summary>"and a half", or nothing.</summary>
    public bool TakeAndAHalf()
    {
        if (!(Peek().Kind == Kind.And && Peek(1).Kind == Kind.A && Peek(2).Kind == Kind.Half))
            return false;
        At += 3;
        return true;
    }

    /// <summary>A unit of time: "days", "working days", 天, 个月, 年.</summary>
    public bool TakeUnit(out Unit unit)
    {
        var start = At;
        Take(Kind.Measure);
        var working = Take(Kind.Working);
        var token = Peek();
        unit = token.Kind switch
        {
            Kind.Unit => (Unit)token.Value,
            Kind.MonthMark => Unit.Month,
            Kind.YearMark => Unit.Year,
            Kind.DayMark when token.Value == 0 => Unit.Day,
            _ => (Unit)(-1),
        };
        if (unit < 0 || working && unit != Unit.Day)
        {
            At = start;
            return false;
        }
        At++;
        unit = working ? Unit.WorkingDay : unit;
        return true;
    }

    /// <summary>That unit, or nothing is taken.</summary>
    public bool TakeUnit(Unit wanted)
    {
        var start = At;
        if (TakeUnit(out var unit) && unit == wanted)
            return true;
        At = start;
        return false;
    }

    /// <summary>一季度; "2 quarters" are six months.</summary>
    public bool TakeQuarter(out int quarter)
    {
        quarter = Peek().Value;
        if (!(Is(Kind.Number) && quarter is >= 1 and <= 4 && Peek(1) is { Kind: Kind.Unit, Value: (int)Unit.Quarter, Digits: 1 }))
            return false;
        At += 2;
        return true;
    }

    /// <summary>How many: a number, "a", or "a couple of".</summary>
    public bool TakeCount(out int count)
    {
        if (Take(Kind.Number, out count))
            return true;
        count = 1;
        if (!Take(Kind.A))
            return false;
        if (Take(Kind.Couple))
        {
            count = 2;
            Take(Kind.Of);
        }
        return true;
    }

    /// <summary>"this" is 0, "next" 1, 下下 2, "last" -1. <paramref name="chinese"/> when it was said so, and so counts whole weeks.</summary>
    public bool TakeWhich(out int step, out bool chinese)
    {
        step = 0;
        chinese = Peek() is { Kind: Kind.This or Kind.Next, Value: 1 } or { Kind: Kind.Last, Value: 1 };
        var said = Take(Kind.This);
        for (; !said && step >= 0 && Take(Kind.Next); step++)
            ;
        for (; !said && step <= 0 && Peek() is { Kind: Kind.Last, Value: < 2 }; step--)
            At++;
        said |= step != 0;
        if (said)
            Take(Kind.Measure);
        return said;
    }
}
