using System.Collections.Frozen;
using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>Reads a time zone: an IANA id, a city in English or Chinese, "UTC+8", or what people call it ("CST", which is asked about).</summary>
public static class Zones
{
    private const int MostOptions = 6;

    /// <summary>Cities that gave no zone its name, Chinese names, and abbreviations; several ids where a name has several meanings.</summary>
    private static readonly (string Ids, string Names)[] Table =
    [
        ("Asia/Shanghai", "上海|北京|广州|深圳|杭州|成都|南京|武汉|西安|天津|重庆|苏州|中国|北京时间|beijing|guangzhou|shenzhen|hangzhou|chengdu|nanjing|wuhan|tianjin|china|prc"),
        ("Asia/Urumqi", "乌鲁木齐"), ("Asia/Hong_Kong", "香港|hong kong"), ("Asia/Macau", "澳门"), ("Asia/Taipei", "台北|taiwan"),
        ("Asia/Tokyo", "东京|大阪|日本|osaka|kyoto|japan|jst"), ("Asia/Seoul", "首尔|韩国|korea|busan|kst"), ("Asia/Singapore", "新加坡"),
        ("Asia/Bangkok", "曼谷"), ("Asia/Kuala_Lumpur", "吉隆坡"), ("Asia/Jakarta", "雅加达"), ("Asia/Manila", "马尼拉"), ("Asia/Ho_Chi_Minh", "胡志明市|saigon|hanoi|河内"),
        ("Asia/Kolkata", "孟买|新德里|德里|班加罗尔|印度|mumbai|delhi|new delhi|bangalore|bengaluru|chennai|hyderabad|pune|calcutta|india"), ("Asia/Dubai", "迪拜|abu dhabi"),
        ("Asia/Riyadh", "利雅得"), ("Asia/Jerusalem", "耶路撒冷|特拉维夫|tel aviv"), ("Europe/Istanbul", "伊斯坦布尔|ankara"), ("Europe/Moscow", "莫斯科|saint petersburg"),
        ("Europe/Berlin", "柏林|慕尼黑|法兰克福|汉堡|德国|munich|hamburg|frankfurt|cologne|stuttgart|dusseldorf|düsseldorf|köln|münchen|leipzig|germany|cest"),
        ("Europe/London", "伦敦|英国|manchester|edinburgh|bst|uk"), ("Europe/Dublin", "都柏林"), ("Europe/Paris", "巴黎|法国|lyon|france"),
        ("Europe/Madrid", "马德里|barcelona|巴塞罗那|spain"),
        ("Europe/Rome", "罗马|米兰|milan|italy"), ("Europe/Zurich", "苏黎世|日内瓦|geneva|basel|zürich|switzerland"), ("Europe/Vienna", "维也纳|wien|austria"),
        ("Europe/Amsterdam", "阿姆斯特丹|rotterdam|netherlands"), ("Europe/Brussels", "布鲁塞尔"), ("Europe/Stockholm", "斯德哥尔摩|gothenburg"),
        ("Europe/Copenhagen", "哥本哈根"),
        ("Europe/Oslo", "奥斯陆"), ("Europe/Helsinki", "赫尔辛基"), ("Europe/Warsaw", "华沙|krakow"), ("Europe/Prague", "布拉格"), ("Europe/Lisbon", "里斯本|porto"),
        ("Europe/Athens", "雅典"), ("Europe/Kyiv", "基辅|kiev"),
        ("America/New_York", "纽约|波士顿|华盛顿|迈阿密|nyc|boston|washington|washington dc|miami|atlanta|philadelphia|et|est|edt|eastern"),
        ("America/Chicago", "芝加哥|休斯敦|houston|dallas|austin|ct|cdt|central"), ("America/Denver", "丹佛|mt|mst|mdt|mountain"),
        ("America/Los_Angeles", "洛杉矶|旧金山|西雅图|硅谷|san francisco|seattle|san diego|portland|silicon valley|la|pt|pst|pdt|pacific"),
        ("America/Toronto", "多伦多|蒙特利尔|montreal|ottawa"), ("America/Vancouver", "温哥华"), ("America/Mexico_City", "墨西哥城"),
        ("America/Sao_Paulo", "圣保罗|rio|rio de janeiro|são paulo"),
        ("America/Argentina/Buenos_Aires", "布宜诺斯艾利斯|buenos aires"), ("Australia/Sydney", "悉尼|canberra"),
        ("Australia/Melbourne", "墨尔本"), ("Australia/Perth", "珀斯"),
        ("Pacific/Auckland", "奥克兰|wellington"), ("Africa/Cairo", "开罗"), ("Africa/Johannesburg", "约翰内斯堡|cape town"),
        ("Africa/Lagos", "拉各斯"), ("Africa/Nairobi", "内罗毕"),
        ("UTC", "utc|gmt|z|etc/utc|世界时"),
        ("Asia/Shanghai America/Chicago", "cst"), ("Asia/Kolkata Europe/Dublin Asia/Jerusalem", "ist"),
        ("Europe/Berlin Europe/Paris Europe/Madrid Europe/Rome", "cet"),
        ("America/New_York America/Chicago America/Denver America/Los_Angeles", "usa|us|united states|america|美国"),
        ("Australia/Sydney Australia/Brisbane Australia/Perth", "australia|澳大利亚"),
        ("America/Toronto America/Winnipeg America/Edmonton America/Vancouver", "canada|加拿大"),
    ];

    /// <summary>Offsets that are not whole hours, in minutes: no IANA id names them, so the places do.</summary>
    private static readonly FrozenDictionary<int, string> Odd = new Dictionary<int, string>
    {
        [210] = "Asia/Tehran", [270] = "Asia/Kabul", [330] = "Asia/Kolkata", [345] = "Asia/Kathmandu", [390] = "Asia/Yangon", [525] = "Australia/Eucla",
        [570] = "Australia/Darwin Australia/Adelaide", [630] = "Australia/Lord_Howe", [765] = "Pacific/Chatham", [-210] = "America/St_Johns",
        [-570] = "Pacific/Marquesas",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string[]> Ours = ByName(
        from row in Table from name in row.Names.Split('|') from id in row.Ids.Split(' ') select (name, id));

    /// <summary>The system's zones by id and by city, loaded when first needed.</summary>
    /// <remarks>Unsorted: sorting writes every zone's name in words, which takes seconds.</remarks>
    private static readonly Lazy<FrozenDictionary<string, string[]>> Systems = new(() => ByName(
        from zone in TimeZoneInfo.GetSystemTimeZones(skipSorting: true)
        let id = zone.HasIanaId ? zone.Id : TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var iana) ? iana : zone.Id
        from name in new[] { id, id[(id.LastIndexOf('/') + 1)..] }
        select (Plain(name), id)));

    /// <summary>All names in their order, where those that begin alike stand together.</summary>
    private static readonly Lazy<(string[] Names, string[][] Ids)> Sorted = new(() =>
    {
        var all = Ours.Concat(Systems.Value).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        return ([.. all.Select(pair => pair.Key)], [.. all.Select(pair => pair.Value)]);
    });

    private static FrozenDictionary<string, string[]> ByName(IEnumerable<(string Name, string Id)> names) =>
        names.GroupBy(pair => pair.Name, pair => pair.Id).ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>The zone. A beginning ("san") is asked about with the names it could be.</summary>
    public static Reading<TimeZoneInfo> Read(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is 0 or > 48)
            return Unread<TimeZoneInfo>.Text;
        var name = Plain(text.ToString());
        if (Offset(name) is { } offset)
            return offset;
        if (Ours.TryGetValue(name, out var ids))
            return Known(ids);
        // Also finds old names such as Asia/Calcutta, which the system does not list.
        if (name.Contains('/') && !name.Contains('.') && TimeZoneInfo.TryFindSystemTimeZoneById(text.ToString(), out var zone))
            return zone;
        if (Systems.Value.TryGetValue(name, out ids))
            return Known(ids);
        if (name.Length < 3)
            return Unread<TimeZoneInfo>.Text;
        var (names, found) = Sorted.Value;
        var first = Array.BinarySearch(names, name, StringComparer.Ordinal);
        first = first < 0 ? ~first : first;
        var begun = Enumerable.Range(first, names.Length - first)
            .TakeWhile(at => names[at].StartsWith(name, StringComparison.Ordinal))
            .SelectMany(at => found[at]).Distinct().Take(MostOptions + 1).ToArray();
        return begun.Length is 0 or > MostOptions ? Unread<TimeZoneInfo>.Text : Ask(begun);
    }

    private static string Plain(string name) => name.Replace('_', ' ').Replace('　', ' ').ToLowerInvariant();

    private static Reading<TimeZoneInfo> Known(string[] ids) => ids.Length > 1 ? Ask(ids)
        : TimeZoneInfo.TryFindSystemTimeZoneById(ids[0], out var zone) ? zone : Unread<TimeZoneInfo>.Text;

    private static Reading<TimeZoneInfo> Ask(string[] ids)
    {
        var zones = ids.Select(id => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null).OfType<TimeZoneInfo>().ToArray();
        return zones.Length == 0 ? Unread<TimeZoneInfo>.Text : new Reading<TimeZoneInfo>.Ask($"Which time zone is it?", [.. zones]);
    }

    /// <summary>"UTC+8", "gmt-03:30", "+8"; null when it is no offset. Etc/GMT-8 is eight hours ahead: its sign is the other way round.</summary>
    private static Reading<TimeZoneInfo>? Offset(string name)
    {
        var rest = name.AsSpan();
        if (rest.StartsWith("utc") || rest.StartsWith("gmt"))
            rest = rest[3..].TrimStart();
        if (rest.Length < 2 || rest[0] is not ('+' or '-' or '−' or '＋') || !char.IsAsciiDigit(rest[1]))
            return null;
        var sign = rest[0] is '-' or '−' ? -1 : 1;
        var colon = rest.IndexOfAny(':', '：');
        var minutes = 0;
        if (!int.TryParse(colon < 0 ? rest[1..] : rest[1..colon], out var hours)
            || colon > 0 && !int.TryParse(rest[(colon + 1)..], out minutes) || minutes is < 0 or > 59)
            return Unread<TimeZoneInfo>.Text;
        var total = sign * (hours * 60L + minutes);
        if (total is < -12 * 60 or > 14 * 60 || minutes > 0 && !Odd.ContainsKey((int)total))
            return new Reading<TimeZoneInfo>.No($"No time zone has that offset. Say a city instead.");
        return minutes > 0 ? Known(Odd[(int)total].Split(' ')) : Known([total == 0 ? "UTC" : $"Etc/GMT{(sign > 0 ? '-' : '+')}{hours}"]);
    }
}
