using ProjectBot.Items;
using ProjectBot.Language;
using ProjectBot.Storage;
using ProjectBot.Tasks;
using ProjectBot.Team;

namespace ProjectBot.Tests.Tasks;

/// <summary>Tasks and people to try things on. Today is Wednesday, 25 November 2026.</summary>
internal static class Some
{
    public static readonly DateOnly Today = new(2026, 11, 25);
    public static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    public static readonly Person Ana = Person("ana", "Ana");
    public static readonly Person Bo = Person("bo", "Bo");
    public static readonly Person Carla = Person("carla", "Carla");

    private static readonly Project Apollo = new()
    {
        Id = "apollo", Name = "Apollo", Created = Now, Members = [new("ana", Role.Manager), new("bo", Role.Member), new("carla", Role.Client)],
    };

    public static TaskItem Task(int number, string title = "Write the offer") =>
        new() { Id = $"apollo/T{number}", Number = number, Title = title, CreatedBy = "ana", CreatedAt = Now };

    public static TaskItem Done(this Outcome outcome) => outcome.After as TaskItem ?? throw new Xunit.Sdk.XunitException($"Refused: {outcome.Refusal}");

    /// <summary>The sentence of a refusal, in English.</summary>
    public static string Why(this Outcome outcome) => FormattableString.Invariant(outcome.Refusal ?? throw new Xunit.Sdk.XunitException("It was not refused."));

    public static TaskSet Set(params TaskItem[] tasks) => new(tasks);

    public static Person Person(string id, string name) => new() { Id = id, Name = name };

    /// <summary>Apollo as Bo reads it in private, or as Carla does.</summary>
    public static View View(IStore? store = null, Role viewer = Role.Member, Words? words = null, bool isHere = true) => new()
    {
        Reader = viewer < Role.Member ? Carla : Bo, Project = Apollo, Role = viewer, Audience = viewer, Words = words ?? Words.English, Zone = TimeZoneInfo.Utc, Now = Now,
        Store = store ?? new MemoryStore(Documents.Types()), People = [Ana, Bo, Carla], IsHere = isHere, IsPrivate = true,
    };
}
