using System.Collections.Frozen;

namespace ProjectBot.Time;

/// <summary>Every word the readers of this room know. It is closed: a text with any other word is about something else and is refused at that word.</summary>
internal static class Vocabulary
{
    /// <summary>The longest word, in characters.</summary>
    public const int Longest = 11;

    private static readonly (Kind Kind, int Value, string Words)[] Table =
    [
        (Kind.Offset, 0, "today tonight 今天 今日 今晚 今早"),
        (Kind.Offset, 1, "tomorrow tmr tmrw 明天 明日 明晚 明早"),
        (Kind.Offset, 2, "后天"),
        (Kind.Offset, 3, "大后天"),
        (Kind.Offset, -1, "yesterday 昨天 昨日 昨晚"),
        (Kind.Offset, -2, "前天"),
        (Kind.Offset, -3, "大前天"),

        (Kind.Weekday, 1, "monday mon 周一 星期一 礼拜一"),
        (Kind.Weekday, 2, "tuesday tue tues 周二 星期二 礼拜二"),
        (Kind.Weekday, 3, "wednesday wed 周三 星期三 礼拜三"),
        (Kind.Weekday, 4, "thursday thu thur thurs 周四 星期四 礼拜四"),
        (Kind.Weekday, 5, "friday fri 周五 星期五 礼拜五"),
        (Kind.Weekday, 6, "saturday sat 周六 星期六 礼拜六"),
        (Kind.Weekday, 0, "sunday sun 周日 周天 星期日 星期天 礼拜日 礼拜天"),
        (Kind.Weekdays, 1, "mondays"), (Kind.Weekdays, 2, "tuesdays"), (Kind.Weekdays, 3, "wednesdays"), (Kind.Weekdays, 4, "thursdays"),
        (Kind.Weekdays, 5, "fridays"), (Kind.Weekdays, 6, "saturdays"), (Kind.Weekdays, 0, "sundays"),
        (Kind.Weekend, 0, "weekend weekends 周末 双休日"),

        (Kind.Month, 1, "january jan"), (Kind.Month, 2, "february feb"), (Kind.Month, 3, "march mar"), (Kind.Month, 4, "april apr"),
        (Kind.Month, 5, "may"), (Kind.Month, 6, "june jun"), (Kind.Month, 7, "july jul"), (Kind.Month, 8, "august aug"),
        (Kind.Month, 9, "september sept sep"), (Kind.Month, 10, "october oct"), (Kind.Month, 11, "november nov"), (Kind.Month, 12, "december dec"),

        (Kind.Unit, (int)Unit.Minute, "minute minutes minutes' min mins m 分钟 分"),
        (Kind.Unit, (int)Unit.Hour, "hour hours hour's hours' hr hrs h 小时 钟头"),
        (Kind.Unit, (int)Unit.Day, "day days day's days' d 天 人天 人日"),
        (Kind.Unit, (int)Unit.WorkingDay, "weekday weekdays workday workdays 工作日"),
        // 周一次 is "once a week", not "Monday" and something.
        (Kind.Unit, (int)Unit.Week, "week weeks week's weeks' w wk wks 周 星期 礼拜 周一次"),
        (Kind.Unit, (int)Unit.Month, "month months month's months'"),
        (Kind.Unit, (int)Unit.Quarter, "quarter quarters q 季度"),
        (Kind.Unit, (int)Unit.Year, "year years year's years' yr yrs y"),
        (Kind.Fortnight, 0, "fortnight fortnights fortnight's"), (Kind.WeekNumber, 0, "cw kw"),
        (Kind.Working, 0, "working business work"),
        (Kind.YearMark, 0, "年"), (Kind.MonthMark, 0, "月 月份"), (Kind.DayMark, 0, "日"), (Kind.DayMark, 1, "号"),
        (Kind.HourMark, 0, "点 点钟 点整 时 时整"), (Kind.QuarterHour, 0, "刻 刻钟"),
        (Kind.YearOffset, 0, "今年"), (Kind.YearOffset, 1, "明年"), (Kind.YearOffset, 2, "后年"), (Kind.YearOffset, -1, "去年"),
        (Kind.EndOf, (int)Unit.Week, "eow"), (Kind.EndOf, (int)Unit.Month, "eom"), (Kind.EndOf, (int)Unit.Quarter, "eoq"), (Kind.EndOf, (int)Unit.Year, "eoy"),

        // Value 1: said in Chinese, where this, last and next always count whole weeks.
        (Kind.This, 0, "this current"), (Kind.This, 1, "这 本"),
        (Kind.Next, 0, "next"), (Kind.Next, 1, "下"),
        (Kind.Last, 0, "last previous final"), (Kind.Last, 1, "上"), (Kind.Last, 2, "最后"),
        (Kind.Coming, 0, "coming upcoming 未来 接下来 今后"), (Kind.Recent, 0, "past 过去 最近"),
        (Kind.End, 0, "end 底 末"), (Kind.Start, 0, "start beginning 初"), (Kind.Middle, 0, "middle mid 中"), (Kind.Rest, 0, "rest remainder"),
        (Kind.Tenth, 1, "上旬"), (Kind.Tenth, 2, "中旬"), (Kind.Tenth, 3, "下旬"), (Kind.DayEnd, 0, "eod cob eob 下班 下班前"), (Kind.Closing, 0, "close"),

        (Kind.Of, 0, "of 的"), (Kind.The, 0, "the"), (Kind.A, 0, "a an"), (Kind.Half, 0, "half 半"), (Kind.Measure, 0, "个"), (Kind.Nth, 0, "第"),
        (Kind.In, 0, "in"), (Kind.In, 1, "within"), (Kind.On, 0, "on"), (Kind.At, 0, "at"), (Kind.From, 0, "from between 从"), (Kind.Now, 0, "now 现在"),
        (Kind.Later, 0, "later hence 后 之后 以后"), (Kind.Later, 1, "内 之内 以内"), (Kind.Ago, 0, "ago"), (Kind.Ago, 1, "前 之前 以前"),
        (Kind.After, 0, "after"), (Kind.Before, 0, "before"), (Kind.Until, 0, "until till til through by 截至 截止 直到 最晚 最迟"),
        (Kind.Since, 0, "since"), (Kind.To, 0, "to 到 至"), (Kind.And, 0, "and 和 与 跟"), (Kind.For, 0, "for"),

        (Kind.Every, 0, "every each 每"), (Kind.Other, 0, "other 隔"), (Kind.Times, 0, "times time occurrences 次"), (Kind.Total, 0, "共 一共 总共"),
        (Kind.Stop, 0, "为止"), (Kind.Starting, 0, "starting"),
        (Kind.Pace, (int)Unit.Day, "daily 每日"), (Kind.Pace, (int)Unit.Week, "weekly"), (Kind.Pace, (int)Unit.Month, "monthly"),
        (Kind.Pace, (int)Unit.Quarter, "quarterly"), (Kind.Pace, (int)Unit.Year, "yearly annually"), (Kind.Pace, 14, "biweekly fortnightly"),

        // Value 2: belongs to the number before it, if there is one.
        (Kind.Am, 2, "am"), (Kind.Pm, 2, "pm"), (Kind.Am, 0, "morning 上午 早上 早晨 清晨 凌晨 早 一早"),
        (Kind.Pm, 0, "afternoon 下午 午后"), (Kind.Pm, 1, "night evening 晚上 晚 夜里 傍晚"),
        (Kind.Noon, 0, "noon midday 中午 正午"), (Kind.Midnight, 0, "midnight 午夜 零点"), (Kind.OClock, 0, "o'clock oclock"),
        (Kind.Thing, 0, "thing"), (Kind.Couple, 0, "couple"),

        // Value: see Feasts.
        (Kind.Feast, 0101, "元旦 元旦节"), (Kind.Feast, 0214, "情人节"), (Kind.Feast, 0308, "妇女节"), (Kind.Feast, 0501, "五一 五一节 劳动节"),
        (Kind.Feast, 0601, "六一 儿童节"), (Kind.Feast, 1001, "国庆 国庆节"), (Kind.Feast, 1031, "halloween 万圣节"), (Kind.Feast, 1111, "双十一"),
        (Kind.Feast, 1224, "平安夜 圣诞前夜"), (Kind.Feast, 1225, "christmas xmas 圣诞 圣诞节"), (Kind.Feast, 1231, "nye"),
        (Kind.Feast, Feasts.Lunar + 0100, "除夕 年三十 大年三十"), (Kind.Feast, Feasts.Lunar + 0101, "春节 大年初一 过年"), (Kind.Feast, Feasts.Lunar + 0115, "元宵 元宵节"),
        (Kind.Feast, Feasts.Lunar + 0505, "端午 端午节"), (Kind.Feast, Feasts.Lunar + 0707, "七夕"), (Kind.Feast, Feasts.Lunar + 0815, "中秋 中秋节"),
        (Kind.Feast, Feasts.Lunar + 0909, "重阳 重阳节"), (Kind.Feast, Feasts.Qingming, "清明 清明节"),
        (Kind.Eve, 0, "eve"), (Kind.New, 0, "new"), (Kind.Lunar, 0, "chinese lunar"), (Kind.Spring, 0, "spring"), (Kind.Festival, 0, "festival"),

        (Kind.Suffix, 0, "st nd rd th"),
        (Kind.Ordinal, 1, "first"), (Kind.Ordinal, 2, "second"), (Kind.Ordinal, 3, "third"), (Kind.Ordinal, 4, "fourth"), (Kind.Ordinal, 5, "fifth"),
        (Kind.Ordinal, 6, "sixth"), (Kind.Ordinal, 7, "seventh"), (Kind.Ordinal, 8, "eighth"), (Kind.Ordinal, 9, "ninth"), (Kind.Ordinal, 10, "tenth"),
        (Kind.Ordinal, 11, "eleventh"), (Kind.Ordinal, 12, "twelfth"), (Kind.Ordinal, 13, "thirteenth"), (Kind.Ordinal, 14, "fourteenth"),
        (Kind.Ordinal, 15, "fifteenth"), (Kind.Ordinal, 16, "sixteenth"), (Kind.Ordinal, 17, "seventeenth"), (Kind.Ordinal, 18, "eighteenth"),
        (Kind.Ordinal, 19, "nineteenth"), (Kind.Ordinal, 20, "twentieth"), (Kind.Ordinal, 30, "thirtieth"),
        (Kind.Number, 0, "zero"), (Kind.Number, 1, "one"), (Kind.Number, 2, "two"), (Kind.Number, 3, "three"), (Kind.Number, 4, "four"),
        (Kind.Number, 5, "five"),
        (Kind.Number, 6, "six"), (Kind.Number, 7, "seven"), (Kind.Number, 8, "eight"), (Kind.Number, 9, "nine"), (Kind.Number, 10, "ten"),
        (Kind.Number, 11, "eleven"), (Kind.Number, 12, "twelve"), (Kind.Number, 13, "thirteen"), (Kind.Number, 14, "fourteen"), (Kind.Number, 15, "fifteen"),
        (Kind.Number, 16, "sixteen"), (Kind.Number, 17, "seventeen"), (Kind.Number, 18, "eighteen"), (Kind.Number, 19, "nineteen"), (Kind.Number, 20, "twenty"),
        (Kind.Number, 30, "thirty"), (Kind.Number, 40, "forty"), (Kind.Number, 50, "fifty"), (Kind.Number, 60, "sixty"), (Kind.Number, 90, "ninety"),
    ];

    private static readonly FrozenDictionary<string, Token>.AlternateLookup<ReadOnlySpan<char>> Words = Table
        .SelectMany(row => row.Words.Split(' ').Select(word => (word, new Token(row.Kind, row.Value))))
        .DistinctBy(pair => pair.word)
        .ToFrozenDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Find(ReadOnlySpan<char> word, out Token token) => Words.TryGetValue(word, out token);
}
