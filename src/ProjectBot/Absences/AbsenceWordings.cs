using ProjectBot.Chat;

namespace ProjectBot.Absences;

/// <summary>How people say that they or others are away.</summary>
internal static class AbsenceWordings
{
    private const string
        Being = "i'm|im|i_am|i'll_be|ill_be|i_will_be|i_shall_be|i'm_going_to_be|i_am_going_to_be",
        Gone = "away|off|out|absent|ooo|out_of_office|out_of_the_office|on_vacation|on_holiday|on_leave|on_pto|not_here|not_in|not_available|unavailable|sick|off_sick|gone|on_parental_leave",
        Since = "[now|today|tomorrow|this_week|next_week|currently|right_now|on_monday|on_friday]";

    public static void Map(CommandMap map)
    {
        map.Heard("away {absence} [cover {cover}]",
                Being + " " + Gone + " [from_work|for] {absence}",
                Being + " " + Gone + " [from_work|for] {absence} [,] [and] {cover} covers_for_me|will_cover_for_me|stands_in_for_me|is_my_cover|takes_over|will_cover|stands_in|covers",
                Being + " " + Gone + " [from_work|for] {absence} [,] [and] [my] cover|stand-in|deputy is|: {cover}",
                "[i|i'll|i_will|i'd_like_to|i_want_to|i_need_to|i'm|i_am] take|taking|have|having {absence} off|of_leave|of_vacation|as_vacation|as_leave",
                "i won't|will_not|wont|can't|cannot be|come in|here|there|around|available|at_work|working [for] {absence}",
                "i don't|do_not|dont work {absence}", "i have|go_on|am_going_on|take vacation|holiday|holidays|leave|pto [for] {absence}",
                "my vacation|holiday|holidays|leave is|are [from|for] {absence}", "vacation|pto|leave {absence}", "i take|have vacation {absence}")
            .Heard("away {absence} from {due}", "[i|i'll|i_will|i'd_like_to|i_want_to|i'm|i_am] take|taking|have|having {absence} off|of_leave from|starting|beginning|starting_on|as_of {due}")
            .Heard("away until {due}", "i'm|i_am|i'll_be|i_will_be|i come|be back [again] on {due}", "i'll_be_back|i_will_be_back|i'm_back|i_come_back|i_return on {due}")
            .Heard("away today", "i'm|im|i_am [off] sick|ill [today]", "[i] call|called|calling in_sick [today]", "sick today")
            .Heard("i am back", "i'm|im|i_am back [now|again|today|at_work|in_the_office|from_vacation|from_holiday|from_leave]", "back again|at_work|in_the_office|from_vacation|from_holiday|from_leave",
                "i have|'ve returned", "i am|'m no_longer_away|not_away_any_more|not_away_anymore")
            .Heard("away none", "cancel|delete|remove|forget my vacation|absence|absences|leave|holiday|holidays|time_off", "i'm|i_am not away|off after_all", "i won't|will_not be away|off after_all",
                "i am|'m here|there after_all")
            .Heard("who is away", "who|who's|whos [is|are|will_be|else_is] away|off|out|absent|ooo|sick|on_vacation|on_holiday|on_leave|not_here|missing " + Since,
                "who isn't|is_not|isnt here|there|in|available|working " + Since, "is|are anybody|anyone|somebody|someone|people away|off|out|absent|sick|on_vacation|on_holiday|on_leave " + Since,
                "is {owner} away|in|here|there|off|out|available|around|absent|sick|on_vacation|on_holiday|on_leave " + Since,
                "when is|will|does {owner} back|be_back|come_back|return|away", "[show|list] [me] [the|all|our] absences|vacations [of] [the] [team]");
        ChineseAbsenceWordings.Map(map);
    }
}
