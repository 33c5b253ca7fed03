using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Team;
using ProjectBot.Time;
using static ProjectBot.Items.Field;

namespace ProjectBot.Tests.Items.Sample;

/// <summary>Ideas: their fields, rows, list and card.</summary>
public sealed class IdeaKind() : Kind<Idea>('N', "idea", "ideas")
{
    private static readonly Argument<int> Worth = BasicArguments.Whole("worth", 1, 5);
    private static readonly Argument<DateOnly> Wanted = TimeArguments.Day("wanted", DateWish.Future);

    private static readonly Field<Idea, int> WorthField = Of<Idea, int>("Worth", idea => idea.Worth, (idea, worth) => idea with { Worth = worth }, Worth)
        .With(does: "say what it is worth, 1 to 5", asks: "What is it worth, 1 to 5?");

    private static readonly Field<Idea, DateOnly> WantedField = Maybe<Idea, DateOnly>("Wanted", idea => idea.Wanted, (idea, day) => idea with { Wanted = day }, Wanted)
        .With(show: (view, day) => view.Words.Date(day, view.Today), does: "say by when somebody would like to have it", asks: "By when is it wanted?");

    public override string Chapter => "Ideas";

    public override IReadOnlyList<Field<Idea>> Fields { get; } = [WorthField, WantedField];

    public override Idea New(Seed seed) => new() { Id = "", Number = 0, Title = seed.Title, Description = seed.Description, CreatedBy = seed.By, CreatedAt = seed.At };

    protected override void Map(Rows<Idea> rows)
    {
        rows.AddAsking("idea add {title} [worth {worth}] [wanted {wanted:day}] [for {owner}] [{label}]", "add an idea", "What is the idea?", "Who looks after it?", WorthField);
        rows.Change("{ideas} adopt", (idea, _) => idea.Adopt(), "adopted {0}", "adopt an idea", Tell.Concerned);
        rows.Change("{ideas} reopen", (idea, _) => idea.Reopen(), "made {0} an idea again", "make it an idea again", Tell.Concerned);
        rows.List("ideas [mine] [all] [without owner] [for {owner}] [worth {worth}] [{label}] [page {page}] [about {words}]", new()
        {
            Details = [new((idea, view) => idea.Worth == 0 ? null : view.Say($"worth {idea.Worth}"), IsInternal: true), new((idea, view) => State(idea, view))],
            Order = (one, other) => (one.IsFinished, -one.Worth, one.Number).CompareTo((other.IsFinished, -other.Worth, other.Number)),
        }, "list the ideas, the most valuable first");
    }

    protected override string State(Idea idea, View view) => view.Words[idea.IsAdopted ? "adopted" : "an idea"];

    protected override IEnumerable<Button> Buttons(Idea idea, string me, View view) => [idea.IsAdopted ? new(view.Words["Reopen"], $"{me} reopen") : new(view.Words["Adopt"], $"{me} adopt", ButtonStyle.Primary)];
}
