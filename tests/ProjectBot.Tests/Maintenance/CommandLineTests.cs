using ProjectBot.Host.Maintenance;

namespace ProjectBot.Tests.Maintenance;

/// <summary>What is typed behind the program's name: a command, settings for the host, or a mistake.</summary>
[Collection(nameof(CommandLineTests))]
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("verfy", "Unrecognized command or argument 'verfy'.")]
    [InlineData("--verfy", "Unrecognized command or argument '--verfy'.")]
    [InlineData("backups a", "Unrecognized command or argument 'backups'.")]
    [InlineData("backup", "Required argument missing for command: 'backup'.")]
    [InlineData("restore", "Required argument missing for command: 'restore'.")]
    [InlineData("backup a b", "Unrecognized command or argument 'b'.")]
    [InlineData("backup a --urls", "Unrecognized command or argument '--urls'.")]
    [InlineData("backup a --Storage:Path=/nowhere/a.db", "There is no data file at /nowhere/a.db;")]
    [InlineData("backup a --Storage:Path /nowhere/a.db", "There is no data file at /nowhere/a.db;")]
    [InlineData("--Storage:Path=/nowhere/a.db backup a", "There is no data file at /nowhere/a.db;")]
    [InlineData("restore a --Storage:Path=/tmp", "Storage:Path must name a file, and '/tmp' is a folder;")]
    public async Task What_is_not_said_right_is_answered_with_a_sentence(string said, string sentence)
    {
        var (code, _, error) = await Run(said, ProjectBot.Host.Commands.All);

        Assert.Equal(1, code);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--urls=http://localhost:5000")]
    [InlineData("--urls http://localhost:5000 --Storage:Path=/tmp/a.db")]
    [InlineData("urls=http://localhost:5000")]
    [InlineData("/urls http://localhost:5000")]
    [InlineData("/urls=http://localhost:5000 --environment Production")]
    public async Task Settings_alone_start_the_host(string said) =>
        Assert.Equal((null, "", ""), await Run(said, ProjectBot.Host.Commands.All));

    [Fact]
    public async Task Help_names_every_command_and_version_the_version()
    {
        var (code, help, _) = await Run("--help", ProjectBot.Host.Commands.All);
        Assert.Equal(0, code);
        Assert.All(ProjectBot.Host.Commands.All, command =>
        {
            Assert.Contains(command.Key, help, StringComparison.Ordinal);
            Assert.Contains(command.Value.Summary[..30], help, StringComparison.Ordinal);
        });
        Assert.Equal(0, (await Run("--version", ProjectBot.Host.Commands.All)).Code);
    }

    [Theory]
    [InlineData("do a --Some:Setting=1 --again", "a --again", "1")]
    [InlineData("--Some:Setting 2 do a b", "a b", "2")]
    [InlineData("do /folder/a=b.db @c", "/folder/a=b.db @c", null)]
    public async Task A_command_gets_what_was_said_and_the_settings(string said, string operands, string? setting)
    {
        var heard = "";
        var commands = new Dictionary<string, Command>
        {
            ["do"] = new("ONE [TWO] --again", "Does something", (words, settings) =>
            {
                heard = string.Join(' ', words);
                return Task.FromResult(settings["Some:Setting"] ?? "");
            }),
        };

        Assert.Equal((0, setting ?? "", ""), await Run(said, commands));
        Assert.Equal(operands, heard);
    }

    private static async Task<(int? Code, string Out, string Error)> Run(string said, IReadOnlyDictionary<string, Command> commands)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var (before, errorBefore) = (Console.Out, Console.Error);
        Console.SetOut(output);
        Console.SetError(error);
        try
        {
            var code = await CommandLine.Run(said.Split(' ', StringSplitOptions.RemoveEmptyEntries), commands);
            return (code, output.ToString().Trim(), error.ToString().Trim());
        }
        finally
        {
            Console.SetOut(before);
            Console.SetError(errorBefore);
        }
    }
}

/// <summary>They write on the console, which is one for all.</summary>
[CollectionDefinition(nameof(CommandLineTests), DisableParallelization = true)]
public sealed class CommandLineTestsAlone;
