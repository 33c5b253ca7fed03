using System.Globalization;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.Chat;

/// <summary>The kinds of arguments that are days, periods and durations, read in the person's own zone.</summary>
public sealed class TimeArguments : IFeature
{
    public void Map(CommandMap map) => map
        .Argument(Day("due", DateWish.Future))
        .Argument(Day("start", DateWish.Any))
        .Argument(Day("date", DateWish.Past))
        .Argument(new("period", (text, context) => Boxed.Of(Periods.Read(text, context.Today)), Words: 6, Show: value => Iso((Period)value)))
        .Argument(Duration("estimate"))
        .Argument(Duration("duration"));

    private static Argument Day(string name, DateWish wish) => new(name, (text, context) => Boxed.Of(Dates.Read(text, context.Today, wish: wish)), Words: 6, Show: value => Iso((DateOnly)value), Field: Field.Day)
    {
        Label = (value, context) => context.Words.Date((DateOnly)value),
    };

    private static Argument Duration(string name) => new(name, (text, _) => Boxed.Of(Durations.Read(text)), Words: 5, Show: value => string.Create(CultureInfo.InvariantCulture, $"{value}min"));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Iso(Period period) => $"{Iso(period.From)}..{Iso(period.To)}";
}
