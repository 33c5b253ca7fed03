using System.Collections.Immutable;
using System.Globalization;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Issues;

/// <summary>How fast a project means to answer and to resolve issues, by severity.</summary>
/// <param name="Respond">Minutes of working time to take one up, severity 1 first.</param>
/// <param name="Resolve">Working days to resolve it.</param>
public sealed record Promises(ImmutableArray<int> Respond, ImmutableArray<int> Resolve)
{
    /// <summary>The longest there may be: minutes of working time, and working days.</summary>
    public const int MostMinutes = 100 * 60, MostDays = 100;

    /// <summary>Under what the project keeps them.</summary>
    private const string Key = "issues";

    public static Promises Default { get; } = new([60, 240, 480, 1440], [1, 2, 5, 10]);

    /// <summary>As the project keeps them; null for the usual ones.</summary>
    public static string? Kept(Project project) => project.Own?.GetValueOrDefault(Key);

    public static Promises Of(Project project) => Kept(project)?.Split('|') is [var respond, var resolve]
        ? new(Numbers(respond), Numbers(resolve)) : Default;

    public TimeSpan ToRespond(int severity) => TimeSpan.FromMinutes(Respond[severity - 1]);

    public TimeSpan ToResolve(int severity, WorkTime works) => Resolve[severity - 1] * (works.To - works.From);

    public Promises With(int severity, int? minutes, int? days) =>
        new(Respond.SetItem(severity - 1, minutes ?? Respond[severity - 1]), Resolve.SetItem(severity - 1, days ?? Resolve[severity - 1]));

    /// <summary>The project with these; the usual ones are not kept.</summary>
    public Project In(Project project)
    {
        var own = project.Own ?? ImmutableSortedDictionary<string, string>.Empty;
        own = Text == Default.Text ? own.Remove(Key) : own.SetItem(Key, Text);
        return project with { Own = own.IsEmpty ? null : own };
    }

    private string Text => $"{string.Join(' ', Respond)}|{string.Join(' ', Resolve)}";

    private static ImmutableArray<int> Numbers(string text) => [.. text.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
}
