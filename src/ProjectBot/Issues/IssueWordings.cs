using ProjectBot.Chat;

namespace ProjectBot.Issues;

/// <summary>How people speak of what went wrong.</summary>
internal static class IssueWordings
{
    /// <summary>How a problem is told; the team adds it, a client raises it.</summary>
    private static readonly string[] Telling =
    [
        "log|create|record|register|report|file|note|add|open|raise [a|an|another|the] [new] issue|problem|incident|bug [:|that|called|about|with] {0}",
        "[houston] we|i have|'ve|got|face [got] [a|an|another] [big|serious|new|small|huge|real] problem|issue|incident|bug [:|that|with] {0}",
        "there is|'s [a|an|another] [big|serious|new] problem|issue|incident|bug [:|that|with] {0}",
        "there's [a|an|another] problem|issue|incident|bug [:|that|with] {0}",
        "new_problem|new_issue|new_incident|problem|incident : {0}", "something is|went wrong|broken [:|with] {0}",
        "i want|need|would_like to report that {0}",
    ];

    /// <summary>What is said of things that fail: it is the title as it stands.</summary>
    private static readonly string[] Failing =
    [
        "is down", "are down", "is down again", "is broken", "are broken", "is not working", "is offline", "is unreachable", "does not work", "doesn't work",
        "do not work", "don't work",
        "has crashed", "crashed", "keeps crashing",
    ];

    public static void Map(CommandMap map)
    {
        map.Heard("raise {problem}", "issue|add|new add|issue|report {problem}");
        Both(map, "", Telling);
        foreach (var said in Failing)
            Both(map, $" {said}", $"{{0}} {said.Replace(' ', '_')}", $"help|urgent|emergency [:] {{0}} {said.Replace(' ', '_')}");
        map.Heard("issue from {item}", "make|create|open|log [an|a] issue|problem from|of|out_of|for {item}", "turn|make {item} into [an|a] issue|problem",
                "{item} became|turned_into|has_become|is_now [an|a] issue|problem")
            .Heard("{issues} acknowledge", "i|we have|'ve [just] seen|noted|noticed {issues}", "i've|we've [just] seen|noted|noticed|taken_up {issues}",
                "i|we take|took up {issues}", "{issues} is|has_been acknowledged|taken_up|noted|received", "confirm|acknowledge [receipt_of] {issues}")
            .Heard("{issues} start", "i'm|i_am|we_are|we're|somebody_is|i|we [now] working|looking|work|look on|into|at {issues} [now]",
                "{issues} is being worked_on|fixed|looked_at|repaired",
                "{issues} is in work|progress [now]", "start working|work|looking on|into|at {issues}")
            .Heard("{issues} resolve {resolution}",
                "{issues} is|has_been|was|'s resolved|fixed|solved|repaired [now] [:|by|with|because|since|,] {resolution}",
                "i|we [have|'ve] fixed|resolved|solved|repaired {issues} [:|by|with|,] {resolution}",
                "[the] fix|solution|resolution for|of|to {issues} is|was [:] {resolution}")
            .Heard("{issues} resolve", "{issues} is|has_been|was|'s resolved|fixed|solved|repaired|working_again|works_again [now]",
                "i|we [have|'ve] fixed|resolved|solved|repaired {issues}",
                "i've|we've fixed|resolved|solved|repaired {issues}")
            .Heard("{issues} to {owner}", "can|could|would|will|should {owner} [please] handle|fix|look_into|look_at|take|solve {issues}",
                "{owner} handles|fixes|takes|looks_into|should_fix|sees_to {issues}")
            .Heard("{issues} to me", "i'll|i_will|i handle|fix|take|look_after|see_to {issues}")
            .Heard("{issues} close", "close {issues}", "{issues} can_be|is|may_be closed", "we can close {issues}")
            .Heard("{issues} reopen", "open {issues} again", "re-open {issues}", "{issues} is|came|comes|has_come back [again]",
                "{issues} is not|still_not fixed|resolved|solved",
                "{issues} isn't fixed|resolved|solved [yet]", "{issues} still happens|occurs|exists|fails", "{issues} happened|happens|occurred again")
            .Heard("{issues} severity {severity}", "{issues} is|has [now] [a] {severity}",
                "set|change|make|put|raise|lower [the] severity of|for {issues} [to] {severity}",
                "make|rate|classify|treat {issues} [as|a] {severity}")
            .Heard("{issues} severity critical", "{issues} is [really|absolutely|now] critical|blocking_everything|a_showstopper|an_emergency",
                "everything stands_still because_of {issues}")
            .Heard("{issues} severity high", "{issues} is [really|very|quite|now] serious|severe|bad|grave")
            .Heard("{issues} severity low", "{issues} is [only|just|rather|quite] minor|harmless|cosmetic|a_trifle|no_big_deal")
            .Heard("{issues} cause {cause}", "[the] [root] cause|reason of|for|behind {issues} is|was [that] {cause}", "{issues} was|is caused by {cause}",
                "{issues} happened because|since {cause}")
            .Heard("{issues} share cause", "tell [the] client|clients|customer [the] cause|reason|why of|for {issues}",
                "tell [the] client|clients|customer why {issues} happened")
            .Heard("issues", "what|which problems|issues|incidents do|are|have [we|there] [have|open|unresolved|unsolved] [now|right_now|currently]",
                "what is|'s [currently|right_now] broken|down|going_wrong", "what's [currently] broken|down|going_wrong",
                "[the|our|all] open|unresolved|current problems|issues|incidents",
                "show|list|see [me] [the|our|all] [open] problems|issues|incidents", "issue|problem|incident list|register|log",
                "are there [any] [open] problems|issues|incidents")
            .Heard("issues over", "[the|all] late|overdue|breached|expired issues|problems|incidents",
                "what|which issues|problems|incidents are|have [we] late|overdue|over|too_late|missed|breached|overrun [their] [clock|clocks|deadline|sla|time|too_long|answered]")
            .Heard("issues near", "what|which issues|problems|incidents are|get [getting] nearly|almost|about_to_be|soon|close_to|near|near_to|urgent [being] [late|over|due|overdue] [their] [clock|deadline|sla]",
                "what|which issues|problems must|should|have_to be|we answer|answered|resolve|resolved|handled first|next|soon")
            .Heard("issues without owner", "what|which issues|problems|incidents have|are [no|without|unassigned] [owner|owners|an_owner|nobody]",
                "unassigned issues|problems|incidents")
            .Heard("my issues", "what|which issues|problems|incidents do|am|are i|mine have|own|responsible_for|working_on|mine",
                "[show] [me] my open issues|problems|incidents")
            .Heard("issue clocks", "how fast|quickly|soon do|must|should|shall|have we [have] [to] answer|respond|react|resolve|fix [to] [issues|problems|incidents]",
                "[our|the|show_me_our|show_the] sla|slas|service_levels|response_times|response_time")
            .Heard("issue clock {severity} respond {respond}", "respond|answer|react to {severity} [issues|problems] within|in {respond}",
                "{severity} issues|problems|is|are answered within|in {respond}")
            .Heard("issue clock {severity} resolve {resolve}", "resolve|fix|solve {severity} [issues|problems] within|in {resolve}");
    }

    /// <summary>Rows with a place for the problem, which are added by the team and raised by a client.</summary>
    /// <param name="tail">What stands behind the problem in the title.</param>
    internal static void Both(CommandMap map, string tail, params string[] rows) => map
        .Heard($"issue add {{trouble}}{tail}", [.. rows.Select(row => row.Replace("{0}", "{trouble}", StringComparison.Ordinal))])
        .Heard($"raise {{problem}}{tail}", [.. rows.Select(row => row.Replace("{0}", "{problem}", StringComparison.Ordinal))]);
}
