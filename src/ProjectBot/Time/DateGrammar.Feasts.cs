namespace ProjectBot.Time;

/// <summary>Days by another name: christmas eve, 国庆节; and by the clock: in 90 minutes.</summary>
internal ref partial struct DateGrammar
{
    /// <summary>christmas, new year's eve, xmas 2027, 明年春节, 2027年元旦: the next, when no year is said.</summary>
    private bool Feast(out DateOnly day)
    {
        day = default;
        var year = 0;
        _ = _at.Take(Kind.At) || _at.Take(Kind.This);
        if (_at.Take(Kind.YearOffset, out var offset))
            year = today.Year + offset;
        else if (_at.Peek() is { Kind: Kind.Number, Digits: 4, Value: var before } && _at.Peek(1).Kind == Kind.YearMark)
        {
            year = before;
            _at.At += 2;
        }
        _at.Take(Kind.Of);
        if (!TakeFeast())
            return false;
        year = year == 0 ? YearAfter(twoDigits: false) : year;
        _slip = Slip.Feast;
        if (year > 0)
        {
            var known = Feasts.In(year, _feast, out day);
            day = day.AddDays(known ? -_eve : 0);
            return known && _at.AtEnd;
        }
        day = FeastFrom(wish == DateWish.Past ? today : _since, ahead: wish != DateWish.Past);
        return _at.AtEnd;
    }

    private bool TakeFeast()
    {
        _eve = 0;
        if (!_at.Take(Kind.Feast, out _feast))
        {
            _feast = _at.Take(Kind.Lunar) ? Feasts.Lunar + 0101 : 0101;
            if (_feast == 0101 && _at.Take(Kind.Spring, Kind.Festival))
                _feast = Feasts.Lunar + 0101;
            else if (!_at.Take(Kind.New) || !_at.TakeUnit(Unit.Year))
                return false;
        }
        else if (_feast < 1224)
            return true;
        if (_at.Take(Kind.Eve))
            _eve = 1;
        else if (_at.Peek() is { Kind: Kind.Unit, Value: (int)Unit.Day, Digits: 0 })
            _at.At++;
        return true;
    }

    /// <summary>The feast just read, for the first time on or after a day and not before today; or the other way.</summary>
    private readonly DateOnly FeastFrom(DateOnly near, bool ahead)
    {
        var from = ahead && near > today || !ahead && near < today ? near : today;
        for (var year = from.Year + (ahead ? -1 : 1); Math.Abs(year - from.Year) < 3; year += ahead ? 1 : -1)
            if (Feasts.In(year, _feast, out var day) && day.AddDays(-_eve) is var found && (ahead ? found >= from : found <= from))
                return found;
        return today;
    }

    /// <summary>in 90 minutes, two hours ago, 一小时后: the day it is then. Whole days need no clock.</summary>
    private bool ByHours(out DateOnly day)
    {
        day = today;
        _slip = Slip.Today;
        var amount = Clocked(_at.All, out var back);
        if (_nested || _at.At > 0 || !Durations.InHours(amount, out var minutes) || minutes > MostDays * 1_440L || now is null && minutes % 1_440 != 0)
            return false;
        day = DateOnly.FromDateTime(today.ToDateTime(now ?? default).AddMinutes(back ? -minutes : minutes));
        return true;
    }

    /// <summary>What stands between "in" or before "ago"; empty where neither is said.</summary>
    private static ReadOnlySpan<Token> Clocked(ReadOnlySpan<Token> tokens, out bool back)
    {
        back = tokens[^1].Kind == Kind.Ago;
        return tokens switch
        {
            [{ Kind: Kind.In }, .. var amount, { Kind: Kind.Times }] => amount,
            [{ Kind: Kind.In }, .. var amount] => amount,
            [.. var amount, { Kind: Kind.From }, { Kind: Kind.Now }] => amount,
            [.. var amount, { Kind: Kind.Later or Kind.Ago }] => amount,
            _ => default,
        };
    }
}
