using System.CommandLine;
using System.CommandLine.Invocation;
using ProjectBot.Storage;

namespace ProjectBot.Host.Maintenance;

/// <summary>A program that is told a command does that and ends; told none, it is the host. What it does not know it refuses.</summary>
public static class CommandLine
{
    private const string About = "ProjectBot. Without a command it is the host. Settings may be said here too, as --Storage:Path=FILE or --urls ADDRESS.";

    private static readonly string[] Always = ["--help", "--version"];

    /// <summary>Does the work when the arguments ask for it; null when they do not. Otherwise the exit code.</summary>
    public static async Task<int?> Run(string[] args, IReadOnlyDictionary<string, Command> commands)
    {
        var switches = commands.Values.SelectMany(command => Words(command.Operands)).Concat(Always).ToHashSet(StringComparer.Ordinal);
        var said = SaidArguments.Of(args, switches);
        var isHost = false;
        var root = new RootCommand(About);
        root.SetAction(_ => isHost = true);
        foreach (var (name, command) in commands)
            root.Subcommands.Add(Row(name, command, said.Settings));
        var parsed = root.Parse(said.Words, new() { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction error)
            error.ShowHelp = false;
        var code = await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        return isHost ? null : code;
    }

    private static System.CommandLine.Command Row(string name, Command command, string[] settings)
    {
        var row = new System.CommandLine.Command(name, command.Summary);
        foreach (var word in Words(command.Operands))
            if (word.StartsWith("--", StringComparison.Ordinal))
                row.Options.Add(new Option<bool>(word));
            else
                row.Arguments.Add(new Argument<string>(word.Trim('[', ']')) { Arity = word[0] == '[' ? ArgumentArity.ZeroOrOne : ArgumentArity.ExactlyOne });
        row.SetAction((said, _) => Do(command, Operands(row, said), settings));
        return row;
    }

    private static async Task<int> Do(Command command, string[] operands, string[] settings)
    {
        try
        {
            Console.WriteLine(await command.Do(operands, WebApplication.CreateBuilder(settings).Configuration));
            return 0;
        }
        catch (Exception problem)
            when (problem is StoreClosedException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return 1;
        }
    }

    private static string[] Operands(System.CommandLine.Command row, ParseResult said) =>
    [
        .. row.Arguments.Select(argument => said.GetValue((Argument<string>)argument)).OfType<string>(),
        .. row.Options.OfType<Option<bool>>().Where(said.GetValue).Select(option => option.Name),
    ];

    private static string[] Words(string operands) => operands.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
