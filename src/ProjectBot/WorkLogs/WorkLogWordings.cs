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
            "what did|have i log|logged|work|worked|book|booked {period}", "my hours|time|work|logs [for|of|in] {period}",
            "show [me] my hours|time|logs [for|of|in] {period}")
        .Heard("logs mine", "how much|many|long [time|hours|work] did|have i [have] [log|logged|work|worked|spend|spent|book|booked]",
            "my hours|time|logs")
        .Heard("logs {period}",
            "how much|many|long [time|hours|work] did|have we|the_team|everybody [have] [log|logged|work|worked|spend|spent|book|booked] [on] {period}", "hours|timesheet|time [logged|spent|of_the_team] [for|of|in] {period}", "who worked|logged how_much|what|hours {period}", "what did we log {period}")
        .Heard("logs for {owner} {period}",
            "how much|many|long [time|hours|work] did|has {owner} [log|logged|work|worked|spend|spent|book|booked] [on] {period}",
            "{owner}'s hours|time [for|of|in] {period}", "what did {owner} log|work|book|do|work_on {period}", "what {owner} did|worked|logged|worked_on {period}")
        .Heard("logs for {owner}", "how much|many|long [time|hours|work] did|has {owner} [log|logged|work|worked|spend|spent|book|booked]",
            "{owner}'s hours|time")
        .Heard("logs for {owner} {item}",
            "how much|many|long [time|hours|work] did|has {owner} [log|logged|work|worked|spend|spent|book|booked|put] on|for|into|with {item}",
            "{owner}'s hours|time on|for {item}")
        .Heard("logs {item}", "how much|many|long [time|hours|work] did|have|has|was|were [we|i|been] [log|logged|work|worked|spend|spent|book|booked|put] [into|on|for] {item}", "how long did {item} take", "hours|time|work [logged|spent] on|for|of {item}", "what did {item} cost")
        .Heard("logs", "how much|many time|hours|work has|have|did gone|been|we|go [into|put|spend|spent] [this|the] [into] [this|the] [project] [so_far]", "how much|many time|hours|work has|have gone into|in this|the_project|it [so_far]", "hours|timesheet|timesheets|time_sheet|worklog|work_log|logged_hours|time_logged",
            "how many hours|time did|have we [log|logged|work|worked|spend|spent]")
        .Heard("timesheet {period}", "[show|open] [me] my timesheet|time_sheet [for|of|from] {period}", "what hours are|am_i missing {period}", "did i log everything {period}")
        .Heard("timesheet", "[show|open] [me] my timesheet|time_sheet", "what|which hours are|am missing|i [missing]", "how many hours am i missing", "did i log everything",
            "which hours did i forget")
        .Heard("timesheet {person} {period}", "[show|open] [me] {person}'s timesheet|time_sheet [for|of|from] {period}", "timesheet of {person} [for|from] {period}")
        .Heard("timesheet {person}", "[show|open] [me] {person}'s timesheet|time_sheet", "timesheet of {person}")
        .Heard("timesheets", "whose hours are missing", "who has not logged [their] [hours|time]", "who still has to log [hours|time]", "everybody's timesheets|timesheet")
        .Heard("timesheets {period}", "whose hours are missing {period}", "who has not logged [their] [hours|time] {period}", "everybody's timesheets|timesheet [for|of] {period}")
        .Heard("timesheet complete {period}", "my timesheet|hours|week [for|of] {period} is|are complete|done|finished", "i logged everything {period}")
        .Heard("timesheet complete", "my timesheet|hours|week is|are complete|done|finished", "submit my timesheet|hours|week", "i logged everything")
        .Heard("timesheet approve {person}", "approve {person}'s timesheet|hours|week|time", "approve [the] timesheet|hours|week of|from {person}", "{person}'s timesheet|hours|week is|are approved|fine|ok")
        .Heard("timesheet return {person} because {reason}", "send {person}'s timesheet|hours|week back because|: {reason}", "reject {person}'s timesheet|hours|week because|: {reason}")
        .Heard("timesheet reopen", "reopen|unlock my timesheet|hours|week")
        .Heard("log copy {date}", "log|same [the] same [hours|time|work] as [on] {date}", "same [hours|time|work] as [on] {date}", "copy [my] hours|time|logs [of|from] {date}", "i did the same as [on] {date}")
        .Heard("timer {item}", "start|begin [the|a|my] timer|clock for|on {item}", "time {item} from_now", "track [my] time on|for {item} from_now|now")
        .Heard("timer stop", "stop|end|finish [the|my] timer|clock", "stop timing|tracking")
        .Heard("timer discard", "throw [the|my] timer away", "forget|cancel [the|my] timer")
        .Heard("timer", "is my|the timer running", "how long has my|the timer run|been_running", "my timer", "what am i timing")
        .Heard("hours by person {period}", "hours|time per|by person|member|head {period}")
        .Heard("hours by person", "hours|time per|by person|member|head", "who spent|worked how_much|most")
        .Heard("hours by task", "hours|time per task", "where did|does [all] [the|our] time go", "what did|do we spend [our|the] time on")
        .Heard("hours by label", "hours|time per label|topic").Heard("hours by week", "hours|time per week");
}
