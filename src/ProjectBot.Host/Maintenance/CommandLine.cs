using ProjectBot.Storage;

namespace ProjectBot.Host.Maintenance;

/// <summary>Something done to a host from its command line. Returns what is printed when it is done.</summary>
/// <param name="operands">What was said after its name.</param>
/// <param name="settings">The settings that the host would read, from the same places.</param>
/// <exception cref="InvalidOperationException">It was not said right, or cannot be done; the message says what to change.</exception>
public delegate Task<string> Command(string[] operands, IConfiguration settings);

/// <summary>A program that is told a command does that and ends; else it is the host.</summary>
public static class CommandLine
{
    /// <summary>Does the work when the arguments ask for it; null when they do not. Otherwise the exit code.</summary>
    /// <param name="args">Name and operands; settings may be among them, as <c>--Storage:Path=FILE</c>.</param>
    public static async Task<int?> Run(string[] args, IReadOnlyDictionary<string, Command> commands)
    {
        if (args is not [var name, .. var rest] || !commands.TryGetValue(name, out var command))
            return null;
        var operands = rest.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal)).ToArray();
        try
        {
            var settings = WebApplication.CreateBuilder([.. rest.Except(operands)]).Configuration;
            Console.WriteLine(await command(operands, settings));
            return 0;
        }
        catch (Exception problem)
            when (problem is StoreClosedException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return 1;
        }
    }
}
