using System.Reflection;
using System.Text.Json;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Language;
using ProjectBot.Risks;

namespace ProjectBot.Tests.Risks;

public sealed class RiskTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly Risk Some = new() { Id = "apollo/R1", Number = 1, Title = "Vendor slips", CreatedBy = "ana", CreatedAt = Transcript.Sunday };

    [Fact]
    public void Every_property_says_whether_clients_see_it() => Assert.Empty(
        typeof(Risk).GetProperties().Where(property => property.SetMethod is not null && property.DeclaringType != typeof(ProjectBot.Storage.Document)
            && property.GetCustomAttribute<SharedAttribute>() is null && property.GetCustomAttribute<InternalAttribute>() is null).Select(property => property.Name));

    [Fact]
    public void Clients_see_title_state_owner_category_and_response()
    {
        var full = Some with
        {
            ClientVisible = true, State = RiskState.Closed, Reason = "over", Category = RiskCategory.External, Response = RiskResponse.Avoid, Probability = 3, Impact = 4,
            Residual = new(1, 1), Cause = "c", Effect = "e", Trigger = "t", Expected = Today, Cost = new(1, "USD"), Review = Today, Signals = ["s"], Owners = ["bo"],
            Description = "d", Labels = ["l"], Watchers = ["ana"], Links = [new("apollo/T1")], Origin = new("o"),
        };
        var seen = Some with
        {
            CreatedBy = "", CreatedAt = default, Description = "", Reason = "", Cause = "", Effect = "", Trigger = "",
            ClientVisible = true, State = RiskState.Closed, Category = RiskCategory.External, Response = RiskResponse.Avoid, Owners = ["bo"],
        };
        Assert.Equal(JsonSerializer.Serialize(seen, Documents.Json), JsonSerializer.Serialize((Risk)new RiskKind().ForClients(full), Documents.Json));
    }

    [Theory]
    [InlineData(RiskState.Open, RiskState.Watching)]
    [InlineData(RiskState.Open, RiskState.Occurred)]
    [InlineData(RiskState.Open, RiskState.Closed)]
    [InlineData(RiskState.Watching, RiskState.Open)]
    [InlineData(RiskState.Watching, RiskState.Occurred)]
    [InlineData(RiskState.Watching, RiskState.Closed)]
    [InlineData(RiskState.Occurred, RiskState.Open)]
    [InlineData(RiskState.Occurred, RiskState.Closed)]
    [InlineData(RiskState.Closed, RiskState.Open)]
    public void These_moves_are_made(RiskState from, RiskState to) => Assert.Equal(to, ((Risk)(Some with { State = from }).To(to).After!).State);

    [Fact]
    public void All_others_are_refused_with_a_sentence()
    {
        var refused = from old in Enum.GetValues<RiskState>()
                      from next in Enum.GetValues<RiskState>()
                      let outcome = (Some with { State = old }).To(next)
                      where outcome.After is null
                      select (old, next, Said: Words.English.Say(outcome.Refusal!));
        Assert.Equal(7, refused.Count());
        Assert.All(refused, one => Assert.True(one.Said.EndsWith("already.", StringComparison.Ordinal) || one.Said.EndsWith("reopen", StringComparison.Ordinal), one.Said));
    }

    [Fact]
    public void Exposure_is_summed_by_currency_weighed_by_chance_and_only_of_what_may_happen()
    {
        var exposure = Exposure.Of(
        [
            Some with { Cost = new(1_000, "USD"), Probability = 5 }, Some with { Cost = new(500, "USD") }, Some with { Cost = new(200, "EUR"), Probability = 1 },
            Some with { Cost = new(9_999, "EUR"), Probability = 5, State = RiskState.Closed }, Some with { Cost = new(9_999, "CNY"), Probability = 5, State = RiskState.Occurred },
            Some with { Probability = 5 },
        ]);
        Assert.Equal([new Money(200, "EUR"), new Money(1_500, "USD")], exposure.AtStake.AsEnumerable());
        Assert.Equal([new Money(10, "EUR"), new Money(900, "USD")], exposure.Weighed.AsEnumerable());
    }

    [Theory]
    [InlineData("p3", 3), InlineData("3", 3), InlineData("P5", 5), InlineData("概率2", 2), InlineData("likely", 4), InlineData("几乎必然", 5)]
    [InlineData("5%", 1), InlineData("10%", 2), InlineData("50%", 3), InlineData("51%", 4), InlineData("100%", 5), InlineData("101%", 0), InlineData("i3", 0), InlineData("0", 0), InlineData("6", 0)]
    public void A_probability_is_answered_by_step_name_or_percent(string said, int step)
    {
        var fitted = RiskArguments.Probability.Read(said, Chat.Some.Context(), whole: true);
        Assert.Equal(step, fitted is Fitted.Ok { Value: int read } ? read : 0);
    }

    [Theory]
    [InlineData("3"), InlineData("likely"), InlineData("60%")]
    public void In_the_middle_of_a_line_only_p3_is_one(string said) =>
        Assert.IsType<Fitted.No>(RiskArguments.Probability.Read(said, Chat.Some.Context(), whole: false));

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task What_occurred_becomes_an_issue_only_where_issues_are_kept(bool kept, bool offered)
    {
        var talk = new Transcript(without: kept ? null : "Issues");
        await talk.Play("given: Apollo with ana, bo");
        await talk.Play("ana: risk add Vendor slips");
        var said = await talk.Say("ana: R1 occurred");
        Assert.Equal(offered, said.Contains("[Make an issue of it: R1 make issue]", StringComparison.Ordinal));
        if (!offered)
            return;
        Assert.Contains("Added I1.", await talk.Say("ana> Make an issue of it"), StringComparison.Ordinal);
        Assert.Contains("From: R1 Vendor slips (occurred)", await talk.Say("ana: I1"), StringComparison.Ordinal);
        Assert.DoesNotContain("Make an issue of it", await talk.Say("ana: R1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_matrix_is_a_chart_of_its_values_for_members()
    {
        var talk = new Transcript();
        await talk.Play("given: Apollo with ana, bo");
        await talk.Play("ana: risk add Vendor slips p3 i4");
        var chart = Assert.IsType<MatrixChart>((await talk.Play("ana: risk matrix"))[0].Card!.Body[0]);
        Assert.Equal("member", chart.Audience);
        Assert.Equal(["R1"], chart.At(across: 2, up: 3).Items.AsEnumerable());
        Assert.Equal([Tone.Good, Tone.Warning, Tone.Bad], [chart.At(0, 0).Tone, chart.At(2, 3).Tone, chart.At(4, 4).Tone]);
        Assert.Equal("Impact 4 serious × Probability 3 possible: R1", chart.ToSentence());
    }

    [Fact]
    public async Task A_yen_sign_is_the_yuan_in_a_Chinese_project_and_asked_about_elsewhere()
    {
        var talk = new Transcript();
        await talk.Play("given: Apollo with ana, bo");
        Assert.Contains("Which currency is it?", await talk.Say("ana: risk add Server dies cost ¥30,000"), StringComparison.Ordinal);
        await talk.Play("ana: cancel");
        await talk.Play("ana: project language zh");
        Assert.Contains("CNY 30,000", await talk.Say("ana: risk add Server dies cost ¥30,000"), StringComparison.Ordinal);
    }
}
