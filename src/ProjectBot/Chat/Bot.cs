using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Chat;

/// <summary>Hears one turn and answers it: the only way in, for every channel. A turn is one transaction.</summary>
public sealed partial class Bot
{
    /// <summary>
    /// So often a turn is decided again when another host was faster; on this one it has waited for its place in the queue. A slow host may
    /// lose to each of those who wait on a quick one.
    /// </summary>
    private const int Tries = 100;

    private readonly IStore _store;
    private readonly Directory _directory;
    private readonly TimeProvider _clock;
    private readonly ILogger<Bot> _logger;
    private readonly Deciding _deciding;
    private readonly Answering _answering;
    private readonly Recorder _recorder;
    private readonly Enclosing _enclosing;
    private readonly Lanes _lanes = new();
    private readonly Places _places;
    private readonly LastAnswers _last = new();
    private readonly int _perDay;
    private readonly ConcurrentDictionary<string, Task<Heard>> _underWay = new(StringComparer.Ordinal);

    /// <param name="files">Where it keeps what people send; without, files that come are not looked at.</param>
    /// <param name="outbox">Whose outbox sends what it says.</param>
    public Bot(IStore store, CommandMap map, Directory directory, TimeProvider clock, ILogger<Bot> logger, IFiles? files = null, OutboxSettings? outbox = null)
    {
        (_store, _directory, _clock, _logger) = (store, directory, clock, logger);
        var rights = new Rights(map);
        _deciding = new(map, store, rights);
        outbox ??= new();
        _perDay = outbox.PerDay;
        _answering = new(store, directory, rights, new(store, outbox), map);
        _recorder = new(store, outbox);
        _enclosing = new(files, clock);
        _places = new(_deciding);
    }

    /// <summary>Decides, commits, and returns what is to be said. Does not throw for anything a user can cause.</summary>
    /// <param name="inline">Whether the channel takes the answers back in its response. If not, they are for the outbox.</param>
    public async ValueTask<Heard> Hear(Turn turn, bool inline, CancellationToken stop = default)
    {
        // Delivered twice at the same moment: both get the answer of the one that came first.
        var mine = new TaskCompletionSource<Heard>(TaskCreationOptions.RunContinuationsAsynchronously);
        while (!_underWay.TryAdd(turn.Id, mine.Task))
            if (_underWay.TryGetValue(turn.Id, out var first))
                return Again((await first.WaitAsync(stop)).Answers, turn, inline);
        try
        {
            var heard = await Safely(turn, inline);
            mine.SetResult(heard);
            return heard;
        }
        catch (Exception failure)
        {
            mine.SetException(failure);
            throw;
        }
        finally
        {
            _underWay.TryRemove(turn.Id, out _);
        }
    }

    /// <summary>
    /// Keeps what happened without anybody speaking: a job, a signed page, an import. The same occasion a second time has no effect and
    /// gets the same entry.
    /// </summary>
    /// <param name="decide">Decides from what is there now; asked again when somebody was faster. Null when there is nothing to do.</param>
    /// <exception cref="StoreClosedException">Nothing can be saved.</exception>
    public async ValueTask<JournalEntry?> Do(Occasion occasion, Func<ValueTask<Reply?>> decide)
    {
        Recorded? recorded;
        using (await _lanes.Enter(Places.Of(occasion)))
            recorded = await Done(occasion, decide);
        if (recorded is null)
            return null;
        await recorded.Durable;
        return recorded.Entry;
    }

    private async ValueTask<Recorded?> Done(Occasion occasion, Func<ValueTask<Reply?>> decide)
    {
        for (var tries = 1; ; tries++)
            try
            {
                if (await _store.Find<JournalEntry>(occasion.Id) is { } earlier)
                    return new(earlier, _store.Durable().AsTask());
                return await decide() is { } reply && await _answering.Decided(reply, occasion) is { IsWorthKeeping: true } decision
                    ? await _recorder.Keep(occasion, decision) : null;
            }
            catch (StaleException) when (tries < Tries)
            {
                // Another host was faster: decide again from what is there now.
            }
    }

    private async ValueTask<Heard> Safely(Turn turn, bool inline)
    {
        try
        {
            return await Answered(turn, inline);
        }
        catch (StaleException)
        {
            return Only(turn, inline,
                words => words["Somebody else was changing the same thing at the same moment. Nothing of yours was saved; please send it again."]);
        }
        catch (StoreClosedException closed)
        {
            LogClosed(closed, turn.Id);
            return Only(turn, inline,
                words => words["I cannot save anything right now, so nothing was changed. Please tell whoever looks after this bot."]);
        }
        catch (DamagedException damage)
        {
            LogFailed(damage, turn.Id);
            return Only(turn, inline, words => words["What you asked about lies on a part of my disk that is damaged, so nothing was changed. "
                + "Everything else still works. Please tell whoever looks after this bot."]);
        }
#pragma warning disable CA1031 // Whatever fails in a turn must not take the host down: the user is told, the log has the id.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFailed(failure, turn.Id);
            return Only(turn, inline,
                words => words.Say($"Something went wrong on my side (reference {turn.Id}). Nothing was changed; please try again."));
        }
    }

    /// <summary>Nobody is told what no disk has; but whoever comes next need not wait for that.</summary>
    private async ValueTask<Heard> Answered(Turn turn, bool inline)
    {
        var (heard, durable) = await Decided(turn, inline);
        await (durable ?? _store.Durable());
        return heard;
    }

    /// <summary>
    /// Decides and commits; decided again from the start when somebody was faster. Whoever will write waits for their place first; who
    /// reads never does.
    /// </summary>
    private async ValueTask<(Heard Heard, ValueTask? Durable)> Decided(Turn turn, bool inline)
    {
        Lanes.Held? lane = null;
        Enclosed? enclosed = null;
        try
        {
            for (var tries = 1; ;)
            {
                var passed = _lanes.Passed;
                if (await Earlier(turn.Id) is { } earlier)
                    return (Again(earlier, turn, inline), null);
                var now = _clock.GetUtcNow();
                var arrival = await _directory.Arrive(Visit(turn, now));
                var context = Context.Of(turn, arrival, _store, _directory, now);
                (context.Last, context.PerDay) = (_last, _perDay);
                // Fetched once, and before the queue: nobody waits behind somebody's upload.
                enclosed ??= await _enclosing.Keep(context);
                (context.Files, context.Unkept) = (enclosed.Files, enclosed.Unkept);
                var draftsId = Drafts.IdOf(context.Me.Id, turn.Address.Key);
                var drafts = await _store.Find<Drafts>(draftsId) ?? new Drafts { Id = draftsId };
                if (await _places.Wanted(context, drafts, arrival) is { } places && lane?.Covers(places) != true)
                {
                    places.UnionWith(lane?.Names ?? []);
                    lane?.Dispose();
                    lane = await _lanes.Enter(places);
                    // Somebody changed something meanwhile: what was read may be old, and numbers are taken only from what is now.
                    if (_lanes.Passed != passed)
                        continue;
                }

                try
                {
                    return await Decided(context, drafts, arrival, inline);
                }
                catch (StaleException stale) when (tries < Tries)
                {
                    LogStale(turn.Id, stale.Id, tries++);
                }
            }
        }
        finally
        {
            lane?.Dispose();
        }
    }

    private async ValueTask<(Heard Heard, ValueTask? Durable)> Decided(Context context, Drafts drafts, Arrival arrival, bool inline)
    {
        var turn = context.Turn;
        var understood = await _deciding.Decide(context, drafts);
        var decision = await _answering.Decided(understood, drafts, arrival, context, inline);
        var occasion = new Occasion(turn.Id, context.Now, context.Me.Id, turn.Address.Key,
            understood.Reply.About ?? context.Here?.Project.Id, understood.Command?.Name);
        if (!decision.IsWorthKeeping)
        {
            _last.Remember(occasion, decision.Answers);
            return (new(decision.Answers, null), null);
        }

        var (entry, durable) = await _recorder.Keep(occasion, decision, turn.Log);
        return (new([.. entry.Outbox.Take(entry.Answers)], entry), new(durable));
    }

    /// <summary>What was answered to the turn before, if it was heard already.</summary>
    private async ValueTask<IReadOnlyList<OutboxMessage>?> Earlier(string turn) =>
        _last.Of(turn) ?? (await _store.Find<JournalEntry>(turn) is { } entry ? [.. entry.Outbox.Take(entry.Answers)] : null);

    private static Visit Visit(Turn turn, DateTimeOffset now) =>
        new(turn.From, turn.Address, turn.Mentions, Scan.BeginsInChinese(turn.Text) ? "zh-CN" : turn.Locale, turn.Zone, now);

    /// <summary>The answer given the first time; what the outbox has is on its way already. A log knows what it has and lacks.</summary>
    private static Heard Again(IReadOnlyList<OutboxMessage> answers, Turn turn, bool inline) =>
        new(inline ? [.. answers.Select(answer => answer with { State = DeliveryState.Answered })] : turn.Log is null ? [] : answers, null);

    private static Heard Only(Turn turn, bool inline, Func<Words, string> sentence)
    {
        var words = Words.For(turn.Locale);
        return new([Answering.Answer(turn, new(sentence(words)), words, inline)], null);
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Turn {Turn} met a newer version of {Document} (attempt {Attempt})")]
    private partial void LogStale(string turn, string document, int attempt);

    [LoggerMessage(Level = LogLevel.Critical, Message = "Turn {Turn} could not be saved: the store is closed")]
    private partial void LogClosed(Exception why, string turn);

    [LoggerMessage(Level = LogLevel.Error, Message = "Turn {Turn} failed")]
    private partial void LogFailed(Exception why, string turn);
}
