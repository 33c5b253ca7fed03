using ProjectBot.Cards;
using System.Globalization;
using System.Text;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.Tasks;

/// <summary>A filter in words: as the command that asks for it, and as people read it.</summary>
public static class TaskFilterText
{
    /// <summary>Whether the filter asks for nothing in particular.</summary>
    public static bool IsPlain(TaskFilter filter) => filter is
    {
        Mine: false, Overdue: false, Blocked: false, All: false, Inbox: false, WithoutOwner: false, WithoutDate: false,
        Due: null, State: null, Priority: 0, Words: null, Owners.IsEmpty: true, Labels.IsEmpty: true,
    };

    /// <summary>The English command line that means the filter; free text stands last.</summary>
    public static string Command(TaskFilter filter, Func<string, string> nameOf, DateOnly today)
    {
        if (filter.Inbox)
            return "tasks inbox";
        var text = new StringBuilder("tasks");
        if (filter.Mine)
            text.Append(" mine");
        if (filter.Overdue)
            text.Append(" overdue");
        if (filter.Blocked)
            text.Append(" blocked");
        if (filter.All)
            text.Append(" all");
        if (filter.WithoutOwner)
            text.Append(" without owner");
        if (filter.WithoutDate)
            text.Append(" without date");
        if (filter.State is { } state)
            text.Append(' ').Append(state.Key());
        foreach (var owner in filter.Owners)
            text.Append(" for @").Append(nameOf(owner));
        foreach (var label in filter.Labels)
            text.Append(" #").Append(label);
        if (filter.Priority > 0)
            text.Append(CultureInfo.InvariantCulture, $" p{filter.Priority}");
        if (filter.Due is { } due)
            text.Append(" due ").Append(Due(due, today));
        if (filter.By != Grouping.None)
            text.Append(" by ").Append(TaskArguments.GroupKey(filter.By));
        if (filter.Words is { } words)
            text.Append(" about ").Append(words);
        return text.ToString();
    }

    /// <summary>What is asked for, as a heading says it: "overdue, Bo, #design, p1".</summary>
    public static string Chips(TaskFilter filter, Desk desk)
    {
        var words = desk.Words;
        var chips = new List<string>();
        if (filter.State is { } state)
            chips.Add(words[state.Key()]);
        if (filter.Overdue)
            chips.Add(words["overdue"]);
        if (filter.Blocked)
            chips.Add(words["blocked"]);
        if (filter.All)
            chips.Add(words["with finished ones"]);
        if (filter.WithoutOwner)
            chips.Add(words["without owner"]);
        if (filter.WithoutDate)
            chips.Add(words["without date"]);
        chips.AddRange(filter.Owners.Select(desk.NameOf));
        chips.AddRange(filter.Labels.Select(label => $"#{label}"));
        if (filter.Priority > 0)
            chips.Add(words[TaskCardFacts.PriorityKey(filter.Priority)]);
        if (filter.Due is { } due)
            chips.Add(Span(due.On(desk.Today), desk.Today, words));
        if (filter.Words is { } about)
            chips.Add($"“{Shorter.Line(about)}”");
        return string.Join(words.IsChinese ? "，" : ", ", chips);
    }

    private static string Span(Period period, DateOnly today, Words words) => period.From == period.To
        ? words.Say($"due {words.Date(period.From, today)}")
        : words.Say($"due {words.Date(period.From, today)} to {words.Date(period.To, today)}");

    private static string Due(DueSpan due, DateOnly today) => due switch
    {
        { Unit: DueUnit.Day, Offset: 0 } => "today",
        { Unit: DueUnit.Day, Offset: 1 } => "tomorrow",
        { Unit: DueUnit.Week, Offset: 0 } => "this week",
        { Unit: DueUnit.Week, Offset: 1 } => "next week",
        { Unit: DueUnit.Month, Offset: 0 } => "this month",
        { Unit: DueUnit.Month, Offset: 1 } => "next month",
        _ => Days(due.On(today)),
    };

    private static string Days(Period period) => period.From == period.To
        ? $"{period.From:yyyy-MM-dd}"
        : $"{period.From:yyyy-MM-dd}..{period.To:yyyy-MM-dd}";
}
