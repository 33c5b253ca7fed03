using ProjectBot.Chat;

namespace ProjectBot.Absences;

/// <summary>How people say that they or others are away.</summary>
internal static class AbsenceWordings
{
    private const string
        Being = "i'm|im|i_am|i'll_be|ill_be|i_will_be|i_shall_be|i'm_going_to_be|i_am_going_to_be",
        Gone = "away|off|out|absent|ooo|out_of_office|out_of_the_office|on_vacation|on_holiday|on_leave|on_pto|not_here|not_in|not_available|unavailable|sick|off_sick|gone|on_parental_leave",
        There = "in|here|there|available|around|at_work|in_the_office|working|reachable|free",
        Take = "[i|i'll|i_will|i'd_like_to|i_want_to|i_need_to|i'm|i_am|i_would_like_to] take|taking|have|having|need|want|get",
        Covers = "covers_for_me|will_cover_for_me|covers_me|is_covering_for_me|is_covering|covering|stands_in_for_me|will_stand_in_for_me|is_standing_in|fills_in_for_me|fills_in"
            + "|will_fill_in|is_my_cover|is_my_stand-in|is_my_deputy|is_my_replacement|takes_over|will_take_over|will_cover|will_stand_in|can_cover|stands_in|covers|replaces_me",
        // What may be left out stands before each part, not in it: a value ends where the next part may begin.
        Cover = " [and|with|while|then] [my] [ {cover} " + Covers + " [for_me|then|meanwhile] ] [ cover|stand-in|deputy|replacement [is|will_be|:] {cover} ]"
            + " [ {cover} as [my|the] cover|stand-in|deputy ]",
        Now = "[now|currently|right_now|at_the_moment|still|again]", At = "[on|in|during|for|from|over|around|until]";

    public static void Map(CommandMap map)
    {
        map.Heard("away {absence} [cover {cover}]",
                Being + " " + Gone + " [from_work|for] {absence}" + Cover,
                Take + " {absence} off|of_leave|of_vacation|as_vacation|as_leave" + Cover,
                "i won't|will_not|wont|can't|cannot be|come in|here|there|around|available|at_work|working [for] {absence}" + Cover,
                "i don't|do_not|dont work {absence}" + Cover, "i have|go_on|am_going_on|take vacation|holiday|holidays|leave|pto [for] {absence}" + Cover,
                "my vacation|holiday|holidays|leave is|are [from|for] {absence}" + Cover, "vacation|pto|leave {absence}" + Cover, "i take|have vacation {absence}" + Cover)
            .Heard("away {absence} from {due} [cover {cover}]", Take + " {absence} off|of_leave|of_vacation [from|starting|beginning|starting_on|starting_from|as_of|on] {due}" + Cover)
            .Heard("away until {due}", "i'm|i_am|i'll_be|i_will_be|i come|be back [again] on {due}", "i'll_be_back|i_will_be_back|i'm_back|i_come_back|i_return on {due}")
            .Heard("away today [cover {cover}]", "i'm|im|i_am [off] sick|ill [today]" + Cover, "[i] call|called|calling in_sick [today]" + Cover, "sick today" + Cover)
            .Heard("i am back", "i'm|im|i_am back [now|again|today|at_work|in_the_office|from_vacation|from_holiday|from_leave]", "back again|at_work|in_the_office|from_vacation|from_holiday|from_leave",
                "i have|'ve returned", "i am|'m no_longer_away|not_away_any_more|not_away_anymore")
            .Heard("away none", "cancel|delete|remove|forget my vacation|absence|absences|leave|holiday|holidays|time_off", "i'm|i_am not away|off after_all", "i won't|will_not be away|off after_all",
                "i am|'m here|there after_all")
            .Heard("who is away [{period}]", "who|who's|whos [is|are|will_be|else_is] " + Gone + "|missing " + Now + " [" + At + " {period}]",
                "who isn't|is_not|isnt|won't_be|will_not_be " + There + " " + Now + " [" + At + " {period}]", "who has|takes|took [a] vacation|leave|day_off|days_off|time_off " + At + " {period}",
                "is|are|will anybody|anyone|somebody|someone|people [be] " + Gone + " " + Now + " [" + At + " {period}]", "who [all] is|will_be " + There + " " + At + " {period}",
                "[show|list] [me] [the|all|our] absences|vacations [of] [the] [team] [" + At + " {period}]")
            .Heard("absences of {person} [{period}]", "is|isn't|was {person} " + Gone + "|" + There + " " + Now + " [" + At + " {period}]",
                "will {person} be " + Gone + "|" + There + " [" + At + " {period}]", "does|will|is {person} work|working|take_vacation|have_vacation|have_a_day_off|on_duty " + At + " {period}",
                "[can|could] [i|we|one] reach {person} " + At + " {period}", "has|does|did {person} take|taken|have {period} off")
            .Heard("return of {person}", "when is|will|does|can {person} [be] back|be_back|come_back|return|returning|coming_back|in_again|there_again|here_again|reachable_again [again|in_the_office|at_work]",
                "when do|does|can we|i see|reach|have|get {person} again|back", "how long is|will {person} [be] " + Gone, "until|till when is {person} " + Gone, "back when is {person}",
                "when|on_which_day|what_day is {person} back");
        ChineseAbsenceWordings.Map(map);
    }
}
