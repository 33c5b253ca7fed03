namespace ProjectBot.Tests.Risks;

public sealed class RiskTranscripts
{
    [Fact]
    public Task A_risk_is_added_in_one_line_by_dialog_and_by_form() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: risk add Vendor slips p3 i4 for @Bo review in 2 weeks
        ana: risk add Side effect of the new provider because they change their fees category external cost $1,200 #payment
        ana: add risk Payment provider side effect probability likely impact 5
        ana: risk add Server dies cost ¥30,000
        ana> Japanese
        ana: new risk Key people leave p2 review every 2 weeks
        ana: risk add
        ana: The client's data comes late
        ana: 60%
        ana: serious
        ana: schedule
        ana: they have no one for it
        ana: skip
        ana: skip
        ana: mitigate
        ana: tomorrow
        ana: me
        ana: risk add form
        """);

    [Fact]
    public Task A_risk_is_rated_and_described() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: risk add Vendor slips
        ana: R1 rate
        ana: 4
        ana: i5
        ana: R1 p2
        ana: R1 p2
        ana: R1 i3
        ana: R1 impact critical
        ana: R1 p9
        ana: R1 residual p1 i3
        ana: R1 residual 3
        ana: cancel
        ana: R1 category external
        ana: R1 technical
        ana: R1 category
        ana: cost
        ana: R1 category none
        ana: R1 cause they lost staff
        ana: R1 effect the launch moves
        ana: R1 trigger no answer for a week
        ana: R1 expected in 3 weeks
        ana: R1 cost 12,000
        ana: 12,000 EUR
        ana: R1
        ana: R1 cost none
        ana: R1 cost none
        ana: R1 residual none
        ana: R1 cause none
        ana: R1 probability none
        ana: R1 impact none
        ana: R1
        """);

    [Fact]
    public Task A_response_makes_tasks_or_links_those_that_there_are() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: risk add Vendor slips p3 i4 for @Bo
        ana: task add Read the contract
        ana: R1 response
        ana: mitigate
        ana: R1 mitigate by task Call two other vendors for @Bo by friday p2
        ana: T2
        ana: R1
        ana: R1 transfer by T1
        ana: R1 transfer
        ana: R1 avoid by doing it ourselves
        ana> New task
        ana: R1 accept by T9
        ana: history R1
        ana: undo
        ana: R1 make task
        ana: R1 make plan
        ana: R1 response none
        ana: T2 done
        ana: unlink R1 T2
        ana: R1
        """);

    [Fact]
    public Task Only_moves_that_make_sense_are_made_and_a_refusal_names_the_way_out() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: risk add Vendor slips p3 i4 for @Bo
        ana: R1 reopen
        ana: R1 watching
        ana: R1 monitor
        ana: R1 occurred
        ana: R1 happened
        ana: R1 watching
        ana: R1 close
        ana: it is delivered
        ana: R1 close because it is over
        ana: R1 occurred
        ana: R1 review friday
        ana: R1
        ana> Reopen
        ana: R1 closed it is over
        ana: risks
        ana: risks all
        ana: R7 reopen
        """);

    [Fact]
    public Task A_review_comes_back_in_its_rhythm() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: risk add Vendor slips p3 i4
        ana: R1 reviewed
        ana: R1 review every 2 weeks
        ana: R1 review in 2 days
        ana: risk add Server dies review tomorrow
        given: 2 days later
        ana: risks due for review
        ana: R1
        ana> Looked at
        ana: R2 reviewed
        ana: R2 review
        ana: next monday
        ana: R1 review none
        ana: history R1
        ana: risks due for review
        """);

    [Fact]
    public Task The_list_is_worst_first_and_can_be_asked_for_anything() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: risks
        ana: risk add Vendor slips p3 i4 for @Bo category external cost $1,000
        ana: risk add Server dies p4 i5 for me category technical expected in 3 weeks cost 500 EUR response avoid #ops
        ana: risk add Data comes late p4 i5 expected in 1 week category client cost $3,000
        ana: risk add Paper runs out p1 i1
        ana: risk add Something odd
        ana: R4 watching
        ana: R5 close not one
        ana: risks
        ana: risks mine
        ana: risks for Bo
        ana: risks high without owner
        ana: risks technical avoid
        ana: risks watching
        ana: risks closed
        ana: risks p4 i5 #ops
        ana: risks about late
        ana: risks all by state
        ana: risks by category
        ana: risks by owner
        ana: risks by score
        ana: risks by response
        ana: risks by colour
        ana: risk high
        ana: filter save big high
        ana: find server
        """);

    [Fact]
    public Task The_matrix_stands_as_text_where_no_picture_can() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: risk matrix
        ana: risk add Vendor slips p3 i4 cost $1,000
        ana: risk matrix
        ana: risk add Server dies p3 i4 cost $2,000
        ana: risk add Key people leave p5 i5 cost 100 EUR
        ana: risk add Something odd
        ana: risk add Gone p5 i1
        ana: R5 close no more
        ana: risk matrix
        """);

    [Fact]
    public Task The_trend_is_read_from_the_journal() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: risk trend
        ana: risk add Vendor slips p3 i4 cost $1,000
        given: 1 days later
        ana: risk add Server dies p4 i4 cost 300 EUR
        given: 2 days later
        ana: R1 p5
        ana: R2 close moved to two servers
        given: 1 days later
        ana: risk add Typing error
        ana: undo
        ana: risk trend
        given: 30 days later
        ana: risk trend
        ana: risk trend last week
        ana: risk trend 2025
        """);

    [Fact]
    public Task What_the_tasks_show_is_proposed_with_its_evidence() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: risk proposals
        ana: task add Book the venue due 30 nov for @Bo p1
        ana: T1 due 2 dec
        ana: T1 due 4 dec
        ana: T1 due 7 dec
        ana: task add Sign the contract
        ana: T2 blocked by the lawyer is ill
        given: 9 days later
        ana: risks
        ana> Accept
        ana: T1
        ana: risks
        ana> Mute
        ana: risks
        ana: risk proposals
        ana> Propose again
        ana: undo
        ana: risk mute blocked-T2
        ana: risk unmute blocked-T2
        ana: risk unmute blocked-T2
        ana: risk merge blocked-T2 into
        ana: R1
        ana: R1
        ana: undo
        ana: risk add The venue is gone
        ana: link R2 T2
        ana: risks
        ana> Merge into R2
        ana: risk accept blocked-T2
        ana: risks
        """);

    [Fact]
    public Task A_client_sees_what_is_shared_and_nothing_else() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in team
        given: team is read by ana, bo, carla
        ana: risk add Vendor slips p3 i4 for @Bo category external cost $1,000 because they lost staff review tomorrow #vendor
        ana: risk add Margin is too low p5 i5 cost $9,000
        carla: risks
        carla: R1
        ana: R1 share
        ana: R1 mitigate by task Call two others
        ana: R1 comment They are slow
        ana: R1 comment to client We look for a second vendor
        carla: risks
        carla: R1
        carla: history R1
        carla: R2
        carla: risks p3
        carla: risk matrix
        carla: risk trend
        carla: risk proposals
        carla: R1 comment Please keep us posted
        ana@team: risks
        ana@team: R1
        ana@team: R2
        ana@team: R1 p4
        ana@team: R1 cost $2,000
        ana@team: R1 review friday
        ana@team: risk matrix
        ana@team: risk trend
        ana@team: risk proposals
        ana@team: risk accept blocked-T1
        ana@team: R1 watching
        ana@team: R1 transfer
        ana@team: R1 close they deliver
        ana@team: risk add Something new p3
        ana: R1 hide
        carla: R1
        """);

    [Fact]
    public Task Where_two_people_have_the_name_the_whole_line_stands_on_the_buttons() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: add Bob as member
        ana: risk add Vendor slips
        ana: R1 mitigate by task Call two others for @B
        ana: R1 R2 mitigate by task Call two others
        """);

    [Fact]
    public Task From_a_private_chat_a_risk_of_another_project_is_spoken_of_by_its_whole_name() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: risk add Vendor slips p3 i4
        ana: project new Borealis
        ana: apollo/R1 mitigate by task Call two others for @Bo by friday
        ana: apollo/R1
        ana: apollo/T1
        ana: risks
        """);
}
