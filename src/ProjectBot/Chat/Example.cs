using ProjectBot.Team;

namespace ProjectBot.Chat;

/// <summary>Something that can be said as it stands, harmless when pressed; <paramref name="Say"/> is a key of the words.</summary>
/// <param name="InPrivate">Whether it is answered only where nobody reads along.</param>
public sealed record Example(Readers For, string Say, bool InPrivate = false)
{
    public bool IsFor(Context context) => (For & Readership(context)) != 0 && (!InPrivate || context.Room.IsPrivate);

    /// <summary>What is fit for everybody who reads along counts, not only for who asks.</summary>
    private static Readers Readership(Context context) => context.Here switch
    {
        null => !context.Room.IsPrivate || context.Theirs.Count == 0 ? Readers.Newcomer
            : context.Theirs.Max(project => project.RoleOf(context.Me)) switch
            {
                Role.Manager => Readers.Manager, Role.Member => Readers.Member, _ => Readers.Client,
            },
        { Viewer: Role.Anyone } => Readers.Stranger,
        { IsForClients: true } => Readers.Client,
        { Role: Role.Manager } => Readers.Manager,
        _ => Readers.Member,
    };
}

/// <summary>Whom an example is for. A newcomer is where there is no project, a stranger where there is one that is not theirs.</summary>
[Flags]
public enum Readers
{
    Newcomer = 1,
    Stranger = 2,
    Client = 4,
    Member = 8,
    Manager = 16,
    Team = Member | Manager,
    Everybody = Client | Team,
}

/// <summary>A part of what the bot can do, as help tells it.</summary>
/// <param name="Chapter">The chapter of its commands, see <see cref="IFeature.Chapter"/>.</param>
/// <param name="Word">What stands behind "help"; a key of the words.</param>
/// <param name="Own">How one may put it in one's own words; a key of the words.</param>
public sealed record Subject(string Chapter, string Word, string Own, params IReadOnlyList<Example> Examples)
{
    /// <summary>Whether it goes for all that there is, so that it comes last.</summary>
    public bool IsGeneral { get; init; }
}
