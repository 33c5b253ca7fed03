using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Storage;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.People;

/// <summary>A person's own settings, as one card and a line for each.</summary>
public sealed class Settings : IFeature
{
    private const Readers Anybody = Readers.Newcomer | Readers.Stranger | Readers.Everybody;

    public string Chapter => "Me and my chats";

    public void Map(CommandMap map)
    {
        SettingsWordings.Map(map);
        ChineseSettingsWordings.Map(map);
        map.Add("me", Show, "show my settings").Or("settings").Needs(Role.Anyone).Reads();
        map.Add("me language {language}", Speak, "choose the language I answer you in").Needs(Role.Anyone);
        map.Add("me zone {zone}", Live, "set your time zone").Needs(Role.Anyone);
        map.Add("me hours {hours}", Work, "set your working hours").Needs(Role.Anyone);
        map.Add("me calendar {country}", Rest, "choose whose public holidays you have").Or("my calendar {country}").Needs(Role.Anyone)
            .Asks(new Question("country", "Whose public holidays do you have?", "Country", Required: true));
        map.Add("me week {weekdays}", Weekly, "say on which weekdays you work").Or("my week {weekdays}").Needs(Role.Anyone)
            .Asks(new Question("weekdays", "On which weekdays do you work?", "Weekdays", Required: true));
        map.Add("me calendar of the project", AsProject, "have the working days of the project").Needs(Role.Anyone);
        map.Add("me name {name}", Call, "set the name others see").Needs(Role.Anyone);
        map.Describers.Add(Described);
        map.Subjects.Insert(0, new(Chapter, "me", "“call me Ann” · “I work from 9 to 5” · “speak Chinese to me”",
            new(Anybody, "me"), new(Anybody, "me language"), new(Anybody, "me zone"), new(Anybody, "me hours"), new(Anybody, "me name"),
            new(Anybody, "link", InPrivate: true)) { IsGeneral = true });
    }

    private static ValueTask<Reply> Show(Context context, Args args) => new(new Reply(null, Card(context.Me, context.Words, context.PerDay)));

    private static ValueTask<Reply> Speak(Context context, Args args)
    {
        var tag = args.Get(PersonArguments.Language);
        var words = Words.For(tag);
        return Changed(context, me => me with { Language = tag }, words["From now on I answer you in English."], words);
    }

    private static ValueTask<Reply> Live(Context context, Args args)
    {
        var zone = args.Get(PersonArguments.Zone);
        return Changed(context, me => me with { Zone = zone.Id, HasZone = true },
            context.Say($"Your time zone is {zone.Id}; it is {Words.Time(context.Now, zone)} there now."));
    }

    private static ValueTask<Reply> Work(Context context, Args args)
    {
        var hours = args.Get(PersonArguments.Hours);
        return Changed(context, me => me with { WorkFrom = hours.From, WorkTo = hours.To, HasHours = true },
            context.Say($"Your working hours are {PersonArguments.Hours.Show(hours)}."));
    }

    private static ValueTask<Reply> Rest(Context context, Args args)
    {
        var country = args.Get(PersonArguments.Country);
        return Changed(context, me => me with { Country = country.Code }, Holidays(country, context.Words));
    }

    private static ValueTask<Reply> Weekly(Context context, Args args)
    {
        var week = args.Get(PersonArguments.Week);
        return Changed(context, me => me with { Week = week }, context.Say($"You work on {week.Show(context.Words)}."));
    }

    private static ValueTask<Reply> AsProject(Context context, Args args) =>
        Changed(context, me => me with { Country = null, Week = null }, context.Words["Your working days are those of the project."]);

    private static string Holidays(HolidayCalendar country, Words words) => country == Countries.None
        ? words["You have no public holidays now."] : words.Say($"You have the public holidays of {words[country.Name]} now.");

    private static ValueTask<Reply> Call(Context context, Args args)
    {
        var name = args.Get(BasicArguments.Name);
        return Changed(context, me => me with { Name = name }, context.Say($"You are {name} now."));
    }

    /// <summary>What is set again when something was taken back.</summary>
    private static ValueTask<string?> Described(Context context, Document before, Document after)
    {
        if (before is not Person was || after is not Person now || now.Removed)
            return new(null as string);
        var words = context.Words;
        var said = new List<string>();
        if (was.Name != now.Name)
            said.Add(words.Say($"You are {now.NameIn(words)} now."));
        if (Words.For(now.Language ?? now.ClientLanguage) is var language && language != Words.For(was.Language ?? was.ClientLanguage))
            said.Add(language["From now on I answer you in English."]);
        if (was.Zone != now.Zone)
            said.Add(words.Say($"Your time zone is {now.Zone}."));
        if ((was.WorkFrom, was.WorkTo) != (now.WorkFrom, now.WorkTo))
            said.Add(words.Say($"Your working hours are {PersonArguments.Hours.Show((now.WorkFrom, now.WorkTo))}."));
        if ((was.Country, was.Week) != (now.Country, now.Week))
            said.Add(words["Your working days are as they were."]);
        return new(string.Join(words.IsChinese ? "" : " ", said));
    }

    private static ValueTask<Reply> Changed(Context context, Func<Person, Person> change, string receipt, Words? words = null) =>
        new(new Reply(receipt).Saving(change(context.Me)).With(new Button((words ?? context.Words)["Undo"], Undoing.Say)));

    private static IEnumerable<(string, string)> Peace(Person me, Words words, int perDay)
    {
        if (me.AtAnyTime)
            yield return (words["Quiet"], words["off"]);
        else if (Quiet.HasQuiet(me))
            yield return (words["Quiet"], PersonArguments.Hours.Show((me.WorkTo.Add(Quiet.Around), me.WorkFrom.Add(-Quiet.Around))));
        if (perDay > 0)
            yield return (words["Messages a day"], words.Say($"{perDay} at most, unless urgent"));
    }

    private static Card Card(Person me, Words words, int perDay) => new(me.NameIn(words),
    [
        new Facts([
            (words["Language"], me.Language is { } mine ? Words.For(mine).IsChinese ? "中文" : "English" : words["as in your chat app"]),
            (words["Time zone"], me.Zone),
            (words["Working hours"], PersonArguments.Hours.Show((me.WorkFrom, me.WorkTo))),
            .. me.Country is null ? Array.Empty<(string, string)>() : [(words["Public holidays"], words[Countries.Of(me.Country).Name])],
            .. me.Week is { } week ? [(words["Working week"], week.Show(words))] : Array.Empty<(string, string)>(),
            .. Peace(me, words, perDay),
            (words["Chats"], string.Join(", ", me.Accounts.Select(account => account.ChatIn(words)).Distinct()))]),
    ],
    [new("English", "me language en"), new("中文", "me language zh"), new(words["Join another chat"], words["link"])]);
}
