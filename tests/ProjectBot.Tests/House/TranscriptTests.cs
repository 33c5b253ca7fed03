using ProjectBot.Chat;
using ProjectBot.Tests.Chat;

namespace ProjectBot.Tests.House;

public sealed class TranscriptTests
{
    [Fact]
    public void Every_command_has_a_transcript()
    {
        var talk = new Transcript();
        var said = Said(talk.Map).Select(one => one.Command).ToHashSet();
        Assert.Empty(talk.Map.Commands.Where(command => !command.IsQuiet && !said.Contains(command)).Select(command => command.Usage));
    }

    /// <summary>The lines of the transcripts that are commands, with the command each one is.</summary>
    public static IEnumerable<(string Line, Command Command)> Said(CommandMap map)
    {
        var context = Some.Context();
        return Spoken.Lines.Select(line => (line, map.Find(line, context)?.Command)).Where(one => one.Command is not null).Select(one => (one.line, one.Command!)).Distinct();
    }
}
