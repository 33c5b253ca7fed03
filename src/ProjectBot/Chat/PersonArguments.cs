using System.Globalization;
using ProjectBot.Cards;
using ProjectBot.Language;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Chat;

/// <summary>The arguments about people: who they are, where they live, what they speak.</summary>
public static class PersonArguments
{
    /// <summary>The id says who is meant; of the name no more stands on a button than is needed to read it.</summary>
    private const int MostShown = 30;

    public static readonly Argument<Person> Person = People("person"), Owner = People("owner", several: true);

    public static readonly Argument<string> Language = new()
    {
        Name = "language", Kind = "language", Reads = (text, _) => text.Trim().ToLowerInvariant() switch
        {
            "en" or "english" or "英文" or "英语" => "en",
            "zh" or "zh-cn" or "cn" or "chinese" or "中文" or "汉语" => "zh-CN",
            _ => new Reading<string>.No($"I speak English (en) and Chinese (zh)."),
        }, Show = value => value, Values = ["en", "zh-CN"], Label = (value, _) => value == "en" ? "English" : "中文",
    };

    public static readonly Argument<TimeZoneInfo> Zone = new()
    {
        Name = "zone", Kind = "zone", Words = 4, Show = zone => zone.Id,
        Reads = (text, _) => Zones.Read(text) is var read && read is Reading<TimeZoneInfo>.No { Problem: null }
            ? new Reading<TimeZoneInfo>.No($"A time zone is written like Europe/Berlin.") : read,
    };

    public static readonly Argument<(TimeOnly From, TimeOnly To)> Hours = new()
    {
        Name = "hours", Kind = "hours", Words = 6, Reads = (text, _) => WorkHours.Read(text),
        Show = hours => string.Create(CultureInfo.InvariantCulture, $"{hours.From:HH:mm}-{hours.To:HH:mm}"),
    };

    public static readonly Argument<HolidayCalendar> Country = new()
    {
        Name = "country", Kind = "country", Words = 4, Reads = (text, _) => Countries.Read(text),
        Show = country => country.Code.Length > 0 ? country.Code : "none", Label = (country, context) => context.Words[country.Name],
    };

    public static readonly Argument<Weekdays> Week = new()
    {
        Name = "weekdays", Kind = "weekdays", Words = 10, Reads = (text, _) => WorkWeeks.Read(text),
        Show = days => days.Show(ProjectBot.Language.Words.English),
        Label = (days, context) => days.Show(context.Words),
    };

    /// <summary>A person: <c>me</c>, a mention, a full name or the beginning of one. Several that fit are asked about.</summary>
    public static Argument<Person> People(string name, bool several = false) => new()
    {
        Name = name, Kind = "person", Words = 4, Several = several, Reads = Read,
        Show = person => $"@{Shorter.Line(person.Name, MostShown)} ({person.Id})", Label = TellApart,
    };

    /// <summary>People of the project offered as answers: oneself first; and nobody else where strangers read who they are.</summary>
    public static IReadOnlyList<Option> Team(Context context) => Team(context, 4);

    /// <param name="most">How many besides oneself.</param>
    public static IReadOnlyList<Option> Team(Context context, int most) =>
    [
        context.Words.IsChinese ? new("我", "我") : new("me", "me"),
        .. context.People.Where(person => person.Id != context.Me.Id && context.Viewer > Role.Anyone && context.Here?.Project.RoleOf(person) >= Role.Member)
            .Take(most).Select(person => Offered(person, context)),
    ];

    /// <summary>Where a name is enough the button says the name, as people do.</summary>
    private static Option Offered(Person person, Context context) =>
        new(TellApart(person, context),
            Read($"@{person.Name}", context) is Reading<Person>.Ok { Value.Id: var id } && id == person.Id ? $"@{person.Name}" : Person.Show(person));

    /// <summary>
    /// The name; with what tells people of one name apart when there are several: their mail, the chat they are known in, or else their id.
    /// </summary>
    public static string TellApart(Person person, Context context)
    {
        var name = person.NameIn(context.Words);
        var same = context.People.Where(other => other.Name.Equals(person.Name, StringComparison.OrdinalIgnoreCase) && other.Id != person.Id).ToList();
        if (same.Count == 0)
            return name;
        var known = Known(person);
        return $"{name} ({(same.Exists(other => Known(other) == known) ? $"{known} {person.Id}" : known)})";

        // How to reach somebody is the team's to know.
        string Known(Person one) => (context.Viewer >= Role.Member ? one.Email : null) ?? (one.Accounts is [var first, ..] ? first.Channel : "…");
    }

    private static Reading<Person> Read(string text, Context context)
    {
        var name = text.Trim().TrimStart('@', '＠').TrimEnd('.', ',', '，', '。').Trim();
        if (name.Length is 0 or > 100)
            return new Reading<Person>.No();
        if (name.Equals("me", StringComparison.OrdinalIgnoreCase) || name.Equals("myself", StringComparison.OrdinalIgnoreCase) || name is "我" or "自己" or "我自己")
            return context.Me;
        // As a button says it: the id decides, whatever the name is by now.
        if (name[^1] == ')' && name.LastIndexOf('(') is >= 0 and var open && Identified(name[(open + 1)..^1], context) is { } exact)
            return exact;
        var (found, others) = Called(name, context);
        return found is null
            ? text.StartsWith('@') || IsCalled(name) ? new Reading<Person>.No($"I know nobody called {name} in this project.") : Nobody
            : others is null ? found : new Reading<Person>.Ask($"Which {name} do you mean?", [found, .. others]);
    }

    private static readonly Reading<Person> Nobody = new Reading<Person>.No();

    private static Person? Identified(string id, Context context)
    {
        foreach (var person in context.People)
            if (person.Is(id))
                return person;
        return null;
    }

    /// <summary>Whoever is called so in full, or else whose name begins so; and all others of whom that is true.</summary>
    private static (Person? Found, List<Person>? Others) Called(string name, Context context)
    {
        (Person? Found, List<Person>? Others, bool IsFull) called = default;
        foreach (var person in context.People)
        {
            var isFull = person.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
            if ((called.IsFull && !isFull) || (!isFull && !Begins(person.Name, name)))
                continue;
            if (called.Found is null || isFull != called.IsFull)
                called = (person, null, isFull);
            else
                (called.Others ??= []).Add(person);
        }

        return (called.Found, called.Others);
    }

    /// <summary>Whether it can only be a name: capitals where sentences have none.</summary>
    private static bool IsCalled(string name)
    {
        var words = 0;
        foreach (var part in name.AsSpan().Split(' '))
        {
            var word = name.AsSpan(part);
            if (++words > 3 || word.Length < 2 || !char.IsUpper(word[0]))
                return false;
            foreach (var letter in word)
                if (!char.IsLower(letter) && letter != word[0])
                    return false;
        }

        return true;
    }

    /// <summary>Whether a part of the full name begins with what was typed; one letter is not enough for a name in Latin letters.</summary>
    private static bool Begins(string full, string typed)
    {
        if (typed.Length < 2 && char.IsAscii(typed[0]))
            return false;
        if (full.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            return true;
        for (var at = full.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = full.IndexOf(' ', at + 1))
            if (full.AsSpan(at + 1).StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
