using CsCheck;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.Tests.Time;

/// <summary>What holds for all readers of this room, whatever is typed.</summary>
public sealed class EveryReader
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    /// <summary>Words that the readers know, and some they do not, so that random texts get far.</summary>
    private static readonly string[] Pieces =
    [
        "today", "friday", "fri", "next", "this", "last", "the", "of", "in", "on", "a", "an", "week", "weeks", "month", "day", "days", "working", "year", "quarter", "q", "end", "start",
        "nov", "november", "feb", "15th", "1st", "second", "two", "half", "and", "to", "until", "before", "after", "from", "now", "ago", "every", "other", "daily", "weekend", "times", "for",
        "1", "2", "12", "27", "31", "2026", "0", "999999999", "1h", "30", "min", "am", "pm", "noon", "past", "at", "by", "morning", "christmas", "week's", "eod", "eve", "thing", "fortnight", "couple", "kw", "5pm", "49", "close", "new", ":", "/", ".", "..", ",", "-", "(", ")", "+", "'", "party", "T12",
        "今天", "周五", "周", "下", "上", "本", "个", "月", "日", "号", "年", "三", "两", "十一", "半", "天", "小时", "后", "前", "底", "每", "隔", "第", "最后", "一个", "工作日", "点", "刻", "到", "的", "完成", "下午", "早", "内", "春节", "国庆", "中旬", "季度", "下班前",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.Select(Gen.OneOf(Pieces).Array[0, 9], Gen.OneOf("", " ")).Select((pieces, gap) => string.Join(gap, pieces)));

    [Fact]
    public void Nothing_typed_makes_one_fail() => Gen.Select(Texts, Gen.Int[0, 4000]).Sample((text, day) => ReadAll(text, new DateOnly(2020, 1, 1).AddDays(day)), iter: 20_000);

    [Fact]
    public void A_text_of_100_KB_is_refused_by_all()
    {
        foreach (var piece in Pieces)
        {
            var text = string.Concat(Enumerable.Repeat(piece + " ", 100_000 / (piece.Length + 1) + 1));
            Assert.Equal(0, ReadAll(text, Today));
            Assert.Equal(0, ReadAll(text.Replace(" ", "", StringComparison.Ordinal), Today));
        }
        Assert.Equal(0, ReadAll(new string(' ', 100_000), Today));
    }

    [Fact]
    public void A_foreign_word_anywhere_is_never_dropped() => Gen.Select(Texts, Gen.OneOf("party", "评审", "#design", "@ann", "!", "😀")).Sample((text, word) =>
        ReadAll($"{text} {word}", Today) == 0 && ReadAll($"{word} {text}", Today) == 0, iter: 5_000);

    [Fact]
    public void A_day_shown_is_read_again_in_both_languages() => Gen.Select(Gen.Int[0, 20_000], Gen.Int[0, 3_000]).Sample((day, now) =>
    {
        var (date, today) = (new DateOnly(2000, 1, 1).AddDays(day), new DateOnly(2024, 1, 1).AddDays(now));
        return Is(Words.English.Date(date, today), date, today) && Is(Words.Chinese.Date(date, today), date, today);
    });

    [Fact]
    public void A_day_of_this_year_is_read_again() => Gen.Select(Gen.Int[1, 365], Gen.Int[1, 365], Gen.Int[2024, 2032]).Sample((day, now, year) =>
    {
        var (date, today) = (new DateOnly(year, 1, 1).AddDays(day - 1), new DateOnly(year, 1, 1).AddDays(now - 1));
        return Is(Words.English.Date(date, today), date, today) && Is(Words.Chinese.Date(date, today), date, today);
    });

    [Fact]
    public void What_is_read_for_a_due_date_is_never_past_without_a_question() => Texts.Sample(text =>
        Dates.Read(text, Today, now: new(12, 0)) is not Reading<DateOnly>.Ok { Value: var day } || day >= Today, iter: 20_000);

    [Fact]
    public void A_question_has_two_different_answers_that_can_be_given() => Texts.Sample(text =>
        Dates.Read(text, Today) is not Reading<DateOnly>.Ask ask || ask.Options.Distinct().Count() == 2, iter: 20_000);

    /// <summary>The texts of buttons, and what a dialog keeps of an answer, whatever day it is when they are read.</summary>
    [Fact]
    public void Every_option_of_a_question_is_an_answer_to_it() => Gen.Select(Gen.OneOf(Texts, Gen.OneOf(Doubtful)), Gen.Int[-400, 400], Gen.Bool).Sample((text, later, chinese) =>
    {
        var then = Today.AddDays(later);
        foreach (var wish in Enum.GetValues<DateWish>())
            Answers(Dates.Read(text, Today, wish: wish), Said.Day, said => Dates.Read(said, then, wish: wish, exact: true));
        foreach (var wish in Enum.GetValues<DateWish>())
            Answers(Periods.Read(text, Today, wish: wish), Said.Days, said => Periods.Read(said, then, wish: wish));
        Answers(Recurrences.Read(text, Today), rule => rule.Text, said => Recurrences.Read(said, then));
        Answers(Zones.Read(text), zone => zone.Id, said => Zones.Read(said));
        Answers(MoneyText.Read(text, chinese), MoneyText.Show, said => MoneyText.Read(said, chinese));
    }, iter: 5_000);

    private static readonly string[] Doubtful =
    [
        "yesterday", "last friday", "week 49", "kw 2", "friday after next", "monday in two weeks", "12-05", "christmas 2025", "去年春节", "yesterday 5pm", "3/4", "3/4/2020", "fri 28 nov", "1 nov 2026", "tue 3 mar", "昨天", "去年3月1日", "本周一", "3/4 to 5/6", "since 3/4", "until 3/4", "3/4..20 dec", "from 3/4 to 4/5",
        "every monday until 3/4", "every 2 weeks starting 1 dec until 3/4", "every month until 3/4", "every month, 5 times until 3/4", "every monday until yesterday",
        "cst", "ist", "cet", "usa", "australia", "canada", "san", "new", "ber", "mon", "utc+5:30", "utc+9:30", "cub", "est",
        "€1.200", "¥5", "¥1.200", "5 kr", "1.234 KWD", "1.200k OMR",
    ];

    private static void Answers<T>(Reading<T> reading, Func<T, string> show, Func<string, Reading<T>> read)
    {
        if (reading is Reading<T>.Ask ask)
            Assert.All(ask.Options, option => Assert.Equal(option, Assert.IsType<Reading<T>.Ok>(read(show(option))).Value));
    }

    [Fact]
    public void A_period_does_not_end_before_it_begins() => Texts.Sample(text => Periods.Read(text, Today) switch
    {
        Reading<Period>.Ok { Value: var period } => period.From <= period.To,
        Reading<Period>.Ask ask => ask.Options.Length > 1 && ask.Options.All(period => period.From <= period.To),
        _ => true,
    }, iter: 20_000);

    [Fact]
    public void Every_sentence_has_a_Chinese_form()
    {
        string[] texts = ["yesterday", "3/4", "fri 28 nov", "29 feb 2027", "31 april", "31 june", "31 sept", "31 nov", "2027-02-30"];
        var said = texts.Select(text => Sentence(Dates.Read(text, Today)))
            .Append(Sentence(Dates.Read("tomorrow", Today, wish: DateWish.Past)))
            .Append(Sentence(Periods.Read("2026-11-02..2026-11-01", Today)))
            .Append(Sentence(Recurrences.Read("every monday until today", Today)))
            .Append(Sentence(Durations.Read("4")))
            .Append(Sentence(Durations.Read("0h")))
            .Append(Sentence(Clock.Read("25")))
            .Append(Sentence(WorkHours.Read("17-9")))
            .Append(Sentence(Zones.Read("cst")))
            .Append(Sentence(Zones.Read("utc+15")));
        Assert.All(said, sentence => Assert.NotEqual(sentence.Format, Words.Chinese[sentence.Format]));
    }

    [Fact]
    public void A_day_is_echoed_with_its_zone()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
        Assert.Equal("Fri 27 Nov, Europe/Berlin", Words.English.DateIn(new(2026, 11, 27), Today, zone));
        Assert.Equal("11月27日 周五，Europe/Berlin", Words.Chinese.DateIn(new(2026, 11, 27), Today, zone));
    }

    private static FormattableString Sentence<T>(Reading<T> reading) => reading switch
    {
        Reading<T>.Ask ask => ask.Question,
        Reading<T>.No { Problem: { } problem } => problem,
        _ => throw new InvalidOperationException($"{reading} says nothing"),
    };

    private static bool Is(string text, DateOnly date, DateOnly today) => Dates.Read(text, today, wish: DateWish.Any) is Reading<DateOnly>.Ok { Value: var read } && read == date;

    /// <summary>How many readers made something of it.</summary>
    private static int ReadAll(string text, DateOnly today) =>
        Counts(Dates.Read(text, today)) + Counts(Dates.Read(text, today, wish: DateWish.Past)) + Counts(Periods.Read(text, today)) + Counts(Periods.Read(text, today, wish: DateWish.Past))
        + Counts(Durations.Read(text)) + Counts(Clock.Read(text)) + Counts(WorkHours.Read(text)) + Counts(Zones.Read(text)) + Counts(Recurrences.Read(text, today));

    private static int Counts<T>(Reading<T> reading) => reading is Reading<T>.No ? 0 : 1;
}
