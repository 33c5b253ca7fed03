namespace ProjectBot.Host.Maintenance;

/// <summary>Something done to a host from its command line.</summary>
/// <param name="Operands">What is said after its name, as <c>FILE</c>, <c>[DAYS]</c> (may be left out) or <c>--switch</c>.</param>
/// <param name="Summary">What it does, for <c>--help</c>.</param>
/// <param name="Do">
/// Does it with the operands said and the settings that the host would read from the same places; returns what is printed.
/// An <see cref="InvalidOperationException"/> says in a sentence what was said wrong or cannot be done.
/// </param>
public sealed record Command(string Operands, string Summary, Func<string[], IConfiguration, Task<string>> Do);
