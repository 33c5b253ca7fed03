using ProjectBot.Chat;

namespace ProjectBot.WorkLogs;

/// <summary>How people say what they worked.</summary>
internal static class WorkLogWordings
{
    public static void Map(CommandMap map) => map
        .Heard("log {duration} {item} [on {date}] [{note}]",
            "i|we was|were|am|'m on|busy_with|working_on|at {item} for [about] {duration}", "put|log|book|add {duration} on|for|to {item} for me",
            "i|we [have] [just] worked|spent|did|logged|put [in] [about] {duration} on|for|at|in|with|into {item} [on] {date} [:] {note}",
            "i|we [have] [just] worked|spent|did|logged|put [in] [about] {duration} on|for|at|in|with|into {item} [on] {date}",
            "i|we [have] [just] worked|spent|did|logged|put [in] [about] {duration} [on] {date} on|for|at|with {item}",
            "i|we [have] [just] worked|spent|did|logged|put [in] [about] {duration} on|for|at|in|with|into {item}",
            "log|book|record|track|add|enter|note|put|register {duration} [of] [work|time] on|for|to|against|at {item} [on] {date} [:] {note}",
            "log|book|record|track|add|enter|note|put|register {duration} [of] [work|time] on|for|to|against|at {item} [on] {date}",
            "log|book|record|track|add|enter|note|put|register {duration} [on] {date} on|for|to|against {item}",
            "log|book|record|track|add|enter|note|put|register {duration} [of] [work|time] on|for|to|against|at {item} [:|doing|because] {note}",
            "log|book|record|track|add|enter|note|put|register {duration} [of] [work|time] on|for|to|against|at {item}",
            "{item} took|cost [me|us] {duration} [on] {date}", "{item} took|cost [me|us] {duration}", "yesterday i worked|spent {duration} on {item}",
            "{duration} [of] [work] on|for {item} [on] {date}", "{duration} [of] [work] on|for {item}",
            "worked|spent {duration} on|for {item} [on] {date}", "i|we was|were|am|'m on|busy_with|working_on|at {item} for [about] {duration} [on] {date}", "put|log|book {duration} on|for {item} for|to me [,|:] {note}", "worked|spent {duration} on|for {item}")
        .Heard("log {duration} {item} on yesterday", "yesterday i|we worked|spent|did {duration} on|for|with {item}")
        .Heard("log {duration} {item} on today", "today i|we worked|spent|did {duration} on|for|with {item}")
        .Heard("logs mine {period}",
            "how much|many|long [time|hours|work] did|have i [have] [log|logged|work|worked|spend|spent|book|booked|record] [on] {period}",
            "what did|have i log|logged|work|worked|book|booked {period}", "my hours|time|timesheet|work|logs [for|of|in] {period}",
            "show [me] my hours|time|timesheet|logs [for|of|in] {period}")
        .Heard("logs mine", "how much|many|long [time|hours|work] did|have i [have] [log|logged|work|worked|spend|spent|book|booked]",
            "my hours|timesheet|time|logs")
        .Heard("logs {period}",
            "how much|many|long [time|hours|work] did|have we|the_team|everybody [have] [log|logged|work|worked|spend|spent|book|booked] [on] {period}", "hours|timesheet|time [logged|spent|of_the_team] [for|of|in] {period}", "who worked|logged how_much|what|hours {period}", "what did we log {period}")
        .Heard("logs for {owner} {period}",
            "how much|many|long [time|hours|work] did|has {owner} [log|logged|work|worked|spend|spent|book|booked] [on] {period}",
            "{owner}'s hours|time|timesheet [for|of|in] {period}", "what did {owner} log|work|book|do|work_on {period}", "what {owner} did|worked|logged|worked_on {period}")
        .Heard("logs for {owner}", "how much|many|long [time|hours|work] did|has {owner} [log|logged|work|worked|spend|spent|book|booked]",
            "{owner}'s hours|timesheet|time")
        .Heard("logs for {owner} {item}",
            "how much|many|long [time|hours|work] did|has {owner} [log|logged|work|worked|spend|spent|book|booked|put] on|for|into|with {item}",
            "{owner}'s hours|time on|for {item}")
        .Heard("logs {item}", "how much|many|long [time|hours|work] did|have|has|was|were [we|i|been] [log|logged|work|worked|spend|spent|book|booked|put] [into|on|for] {item}", "how long did {item} take", "hours|time|work [logged|spent] on|for|of {item}", "what did {item} cost")
        .Heard("logs", "how much|many time|hours|work has|have|did gone|been|we|go [into|put|spend|spent] [this|the] [into] [this|the] [project] [so_far]", "how much|many time|hours|work has|have gone into|in this|the_project|it [so_far]", "hours|timesheet|timesheets|time_sheet|worklog|work_log|logged_hours|time_logged",
            "how many hours|time did|have we [log|logged|work|worked|spend|spent]");
}
