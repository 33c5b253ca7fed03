using ProjectBot.Journal;
using System.Diagnostics;
using ProjectBot.Chat;
using ProjectBot.Messaging;

namespace ProjectBot.Host;

/// <summary>One turn as the host sees it: heard and measured, and afterwards the posted cards of what it changed are brought up to date.</summary>
public sealed partial class Turns(Bot bot, Refresher refresher, Outbox outbox, IPictures pictures, ILogger<Turns> logger)
{
    public async ValueTask<Heard> Hear(Turn turn, bool inline, CancellationToken stop)
    {
        using var span = Telemetry.Source.StartActivity("turn");
        var began = Stopwatch.GetTimestamp();
        var heard = await bot.Hear(turn, inline, stop);
        Telemetry.TurnDuration.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, new KeyValuePair<string, object?>("channel", turn.Address.Channel));
        if (heard.Entry is { Changes.Length: > 0 } entry)
            _ = Refresh(entry);
        return inline ? heard with { Answers = [.. heard.Answers.Select(pictures.In)] } : heard;
    }

    private async Task Refresh(JournalEntry entry)
    {
        try
        {
            if (await refresher.After(entry) is { Count: > 0 } updates)
                outbox.Post(updates);
        }
#pragma warning disable CA1031 // A card that stays old is answered with the state now when it is pressed.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogRefresh(failure, entry.Id);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Cards of turn {Turn} could not be brought up to date")]
    private partial void LogRefresh(Exception why, string turn);
}
