using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace ProjectBot.Language;

/// <summary>One language's way of saying things. English sentences are the keys; what has no translation is said in English.</summary>
public sealed class Words
{
    /// <summary>A list says twenty days, mostly the same ones again: so many are kept as they are said.</summary>
    private const int MostDays = 4_000;

    private readonly ConcurrentDictionary<string, CompositeFormat> _formats = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(DateOnly Date, bool IsThisYear), string> _days = [];

    public Words(string tag, Phrases phrases)
    {
        Tag = tag;
        Culture = CultureInfo.GetCultureInfo(tag);
        Phrases = phrases;
    }

    /// <summary><c>en</c> or <c>zh-CN</c>.</summary>
    public string Tag { get; }

    public CultureInfo Culture { get; }

    public Phrases Phrases { get; }

    public bool IsChinese => Tag.StartsWith("zh", StringComparison.Ordinal);

    public static Words English { get; } = new("en", new Phrases("en"));

    public static Words Chinese { get; } = new("zh-CN", new Phrases("zh-CN"));

    /// <summary>The words for a language tag: Chinese for any <c>zh</c>, English for everything else.</summary>
    public static Words For(string? tag) => tag is not null && tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;

    /// <summary>A sentence without values.</summary>
    public string this[string key] => Phrases.Text(key);

    /// <summary>A sentence with values: <c>words.Say($"Added {title}.")</c> looks up <c>Added {0}.</c></summary>
    public string Say(FormattableString sentence)
    {
        var arguments = sentence.GetArguments();
        if (arguments.Length == 0)
            return Phrases.Text(sentence.Format);
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = arguments[i] switch { DateOnly date => Date(date), Money money => Amount(money), var other => other };
        var said = IsChinese ? ChineseSpacing.Format(Phrases.Text(sentence.Format), Culture, arguments)
            : string.Format(Culture, _formats.GetOrAdd(sentence.Format, static (key, phrases) => CompositeFormat.Parse(phrases.Text(key)), Phrases), arguments);
        // A text that was typed may end as a sentence does: "closed: is it over?" needs no stop behind it.
        return said is [.., '.' or '?' or '!' or '。' or '？' or '！', '.' or '。'] && sentence.Format is [.., '}', '.'] ? said[..^1] : said;
    }

    /// <summary>An argument's name as people read it: "due", "截止日".</summary>
    public string Slot(string argument) => IsChinese ? this[$"{{{argument}}}"] : InEnglish(argument);

    private static string InEnglish(string argument) => argument switch { "due" => "due date", "start" => "start date", _ => argument };

    /// <summary>A usage line as people read it: "task add ‹title› [by ‹due›]".</summary>
    public string Usage(string usage)
    {
        var line = this[usage].Split('\n')[0];
        var shown = new StringBuilder(line.Length);
        for (var at = 0; at < line.Length; at++)
        {
            var end = line[at] == '{' ? line.IndexOf('}', at) : -1;
            if (end < 0)
            {
                shown.Append(line[at]);
                continue;
            }

            // What kind of value it is, as in {review:day}, is for the program.
            var name = line[(at + 1)..end];
            shown.Append('‹').Append(Slot(name.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? name[..colon] : name)).Append('›');
            at = end;
        }

        return shown.ToString();
    }

    /// <summary>The right form for a number: <c>{0}</c> is the number. Chinese has one form.</summary>
    public string Count(long number, string one, string many) =>
        string.Format(Culture, number == 1 && !IsChinese ? this[one] : this[many], number);

    /// <summary>"Fri 27 Nov 2026"; "2026年11月27日 周五".</summary>
    public string Date(DateOnly date) => Date(date, default);

    /// <summary>"Fri 27 Nov", with the year when it is not this one; "11月27日 周五".</summary>
    public string Date(DateOnly date, DateOnly today)
    {
        if (_days.Count > MostDays)
            _days.Clear();
        return _days.GetOrAdd((date, date.Year == today.Year), static (day, words) => (words.IsChinese, day.IsThisYear) switch
        {
            (true, true) => day.Date.ToString("M月d日 ddd", words.Culture),
            (true, false) => day.Date.ToString("yyyy年M月d日 ddd", words.Culture),
            (false, true) => day.Date.ToString("ddd d MMM", CultureInfo.InvariantCulture),
            (false, false) => day.Date.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture),
        }, this);
    }

    /// <summary>"Fri 27 Nov, Europe/Berlin"; "11月27日 周五，Asia/Shanghai": a day as it was understood.</summary>
    public string DateIn(DateOnly date, DateOnly today, TimeZoneInfo zone) => $"{Date(date, today)}{(IsChinese ? "，" : ", ")}{zone.Id}";

    /// <summary>"90min", "1h 30min", "半天" is not used: hours and minutes only.</summary>
    public string Duration(int minutes) => (minutes / 60, minutes % 60, IsChinese) switch
    {
        (0, var m, true) => $"{m} 分钟",
        (var h, 0, true) => $"{h} 小时",
        (var h, var m, true) => $"{h} 小时 {m} 分钟",
        (0, var m, false) => $"{m}min",
        (var h, 0, false) => $"{h}h",
        (var h, var m, false) => $"{h}h {m}min",
    };

    /// <summary>"$1,200", "CHF 900"; "1,200美元".</summary>
    public string Amount(Money money) => MoneyText.Display(money, IsChinese);

    /// <summary>The time of day, "10:02".</summary>
    public static string Time(DateTimeOffset at, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(at, zone).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"Ann, Bo and Chen"; "安、博和陈".</summary>
    public string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => names[0],
        _ when IsChinese => ChineseSpacing.Format("{0}和{1}", Culture, [string.Join("、", names.Take(names.Count - 1)), names[^1]]),
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };

    /// <summary>"adopted; worth: 5"; "已采纳；价值：5".</summary>
    public string Clauses(IEnumerable<string> clauses) => string.Join(IsChinese ? "；" : "; ", clauses);
}
