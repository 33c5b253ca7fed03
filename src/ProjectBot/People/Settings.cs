using System.Globalization;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.People;

/// <summary>A person's own settings, as one card and a line for each.</summary>
public sealed class Settings : IFeature
{
    public string Chapter => "Me and my chats";

    public void Map(CommandMap map)
    {
        map.Add("me", Show, "show my settings").Or("settings").Needs(Role.Anyone);
        map.Add("me language {language}", Speak, "choose the language I answer you in").Needs(Role.Anyone);
        map.Add("me zone {zone}", Live, "set your time zone").Needs(Role.Anyone);
        map.Add("me hours {hours}", Work, "set your working hours").Needs(Role.Anyone);
        map.Add("me name {name}", Call, "set the name others see").Needs(Role.Anyone);
        map.Argument(new("language", Language, Show: value => (string)value));
        map.Argument(new("zone", (text, _) => Zone(text), Words: 4, Show: zone => ((TimeZoneInfo)zone).Id));
        map.Argument(new("hours", (text, _) => Boxed.Of(WorkHours.Read(text)), Words: 6, Show: value => Hours(((TimeOnly From, TimeOnly To))value)));
        foreach (var argument in PersonArgument.All)
            map.Argument(argument);
    }

    private static ValueTask<Reply> Show(Context context, Args args) => new(new Reply(null, Card((Person)context.Speaker, context.Words)));

    private static ValueTask<Reply> Speak(Context context, Args args)
    {
        var tag = args.Text("language");
        var words = Words.For(tag);
        return Changed(context, me => me with { Language = tag }, words["From now on I answer you in English."], words);
    }

    private static ValueTask<Reply> Live(Context context, Args args)
    {
        var zone = args.Get<TimeZoneInfo>("zone");
        return Changed(context, me => me with { Zone = zone.Id }, context.Say($"Your time zone is {zone.Id}; it is {Words.Time(context.Now, zone)} there now."));
    }

    private static ValueTask<Reply> Work(Context context, Args args)
    {
        var hours = args.Get<(TimeOnly From, TimeOnly To)>("hours");
        return Changed(context, me => me with { WorkFrom = hours.From, WorkTo = hours.To }, context.Say($"Your working hours are {Hours(hours)}."));
    }

    private static ValueTask<Reply> Call(Context context, Args args)
    {
        var name = args.Text("name");
        return name.Length > 60
            ? new(new Reply(context.Words["A name of 60 characters at most, please."]))
            : Changed(context, me => me with { Name = name }, context.Say($"You are {name} now."));
    }

    private static ValueTask<Reply> Changed(Context context, Func<Person, Person> change, string receipt, Words? words = null) =>
        new(new Reply(receipt).Saving(change((Person)context.Speaker)).With(new Button((words ?? context.Words)["Undo"], Undoing.Say)));

    private static Card Card(Person me, Words words) => new(me.Name,
    [
        new Facts(
            (words["Language"], me.Language ?? words["as your chat says"]),
            (words["Time zone"], me.Zone),
            (words["Working hours"], Hours((me.WorkFrom, me.WorkTo))),
            (words["Chats"], string.Join(", ", me.Accounts.Select(account => account.Channel).Distinct()))),
    ],
    [new("English", "me language en"), new("中文", "me language zh"), new(words["Join another chat"], words["link"])]);

    private static Reading<object> Language(string text, Context context) => text.Trim().ToLowerInvariant() switch
    {
        "en" or "english" or "英文" or "英语" => new Reading<object>.Ok("en"),
        "zh" or "zh-cn" or "cn" or "chinese" or "中文" or "汉语" => new Reading<object>.Ok("zh-CN"),
        _ => new Reading<object>.No($"I speak English (en) and Chinese (zh)."),
    };

    private static Reading<object> Zone(string text) =>
        Boxed.Of(Zones.Read(text)) is var read && read is Reading<object>.No { Problem: null } ? new Reading<object>.No($"A time zone is written like Europe/Berlin.") : read;

    private static string Hours((TimeOnly From, TimeOnly To) hours) =>
        string.Create(CultureInfo.InvariantCulture, $"{hours.From:HH:mm}-{hours.To:HH:mm}");
}
