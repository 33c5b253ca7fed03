namespace ProjectBot.Host.Scheduling;

/// <summary>How schedules are woken: section <c>Scheduling</c> of the configuration.</summary>
/// <param name="Dashboard">Whether admins may look at the jobs, behind their signed link: <c>Scheduling:Dashboard</c>.</param>
public sealed record SchedulingSettings(bool Dashboard)
{
    /// <exception cref="InvalidOperationException">A setting cannot be used; the message says what to change.</exception>
    public static SchedulingSettings From(IConfiguration configuration) => new(configuration["Scheduling:Dashboard"] switch
    {
        null or "" => false,
        var text when bool.TryParse(text, out var isOn) => isOn,
        var text => throw new InvalidOperationException($"Scheduling:Dashboard must be true or false, not '{text}'."),
    });
}
