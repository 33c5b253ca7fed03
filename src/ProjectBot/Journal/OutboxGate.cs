using ProjectBot.Messaging;

namespace ProjectBot.Journal;

/// <summary>
/// The way out of one channel into one tenant. Whatever conversation it is for, the most urgent goes first, never faster than the channel
/// allows, and each conversation in order; one that has to wait holds up no other.
/// </summary>
internal sealed class OutboxGate : IDisposable
{
    /// <summary>So many sent messages may be noted in memory alone.</summary>
    private const int MostUnmarked = 10;

    /// <summary>Ways kept free for those who wait for an answer.</summary>
    private const int ForUrgent = 2;

    private const int Unlimited = 64;
    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(1);

    private readonly OutboxSending _sending;
    private readonly OutboxLimit? _limit;
    private readonly TimeProvider _time;
    private readonly Action<bool> _outages;
    private readonly OutboxPace? _window, _rhythm;
    private readonly OutboxOutage _outage = new();
    private readonly Dictionary<string, OutboxLane> _lanes = new(StringComparer.Ordinal);
    private readonly PriorityQueue<(OutboxLane Lane, int Ticket), (int, long)> _ready = new();
    private readonly PriorityQueue<(OutboxLane Lane, OutboxItem? Item), DateTimeOffset> _resting = new();
    private readonly Queue<OutboxLane> _idle = [];
    private readonly Lock _lock = new();
    private readonly ITimer _timer;
    private DateTimeOffset _wake = DateTimeOffset.MaxValue;
    private int _underWay, _unmarked;
    private TaskCompletionSource? _stopped;

    /// <param name="limit">Null when the host itself is the channel.</param>
    /// <param name="outages">Hears that the channel takes nothing any more, and that it does again.</param>
    public OutboxGate(OutboxSending sending, OutboxLimit? limit, TimeProvider time, Action<bool> outages)
    {
        (_sending, _limit, _time, _outages) = (sending, limit, time, outages);
        (_window, _rhythm) = limit is null ? default : (OutboxPace.OfChannel(limit.PerSecond), OutboxPace.Rhythm(limit.PerSecond));
        _timer = time.CreateTimer(_ => Wake(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public bool IsLimited => _limit is not null;

    public void Add(string conversation, OutboxItem item) => Add([(conversation, item)]);

    /// <summary>Takes several, before any of them goes: so those that belong together find each other.</summary>
    public void Add(IReadOnlyCollection<(string Conversation, OutboxItem Item)> several)
    {
        lock (_lock)
        {
            foreach (var (conversation, item) in several)
            {
                if (!_lanes.TryGetValue(conversation, out var lane))
                    _lanes[conversation] = lane = new(conversation, IsLimited);
                lane.Add(item);
                Offer(lane);
                ForgetOne();
            }

            Pump();
        }
    }

    /// <summary>A message was sent, or refused, and that is not written down yet.</summary>
    public void Unmarked()
    {
        lock (_lock)
            _unmarked++;
    }

    public void Marked()
    {
        lock (_lock)
        {
            _unmarked--;
            Pump();
        }
    }

    /// <summary>Begins nothing more; completes when nothing is under way.</summary>
    public Task Stop()
    {
        lock (_lock)
        {
            _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
            if (_underWay == 0)
                _stopped.SetResult();
            return _stopped.Task;
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Wake()
    {
        lock (_lock)
        {
            _wake = DateTimeOffset.MaxValue;
            Pump();
        }
    }

    /// <summary>Takes its place among the lanes from which something may go.</summary>
    private void Offer(OutboxLane lane)
    {
        if (lane.IsSending || lane.Count == 0 || lane.RestsUntil > _time.GetUtcNow())
            return;
        var (urgency, order) = lane.Head;
        _ready.Enqueue((lane, ++lane.Ticket), (urgency, order));
    }

    /// <summary>Begins what may begin now, and wakes up when something else may.</summary>
    private void Pump()
    {
        var now = _time.GetUtcNow();
        for (; _resting.TryPeek(out var rested, out var until) && until <= now; _resting.Dequeue())
        {
            if (rested.Item is { } item)
                rested.Lane.Add(item);
            Offer(rested.Lane);
        }

        var next = _resting.TryPeek(out _, out var first) ? first : DateTimeOffset.MaxValue;
        while (_stopped is null && _ready.TryPeek(out var offered, out var head))
        {
            var lane = offered.Lane;
            if (offered.Ticket != lane.Ticket || lane.IsSending || lane.Count == 0)
            {
                _ready.Dequeue();
                continue;
            }

            if (Wait(-head.Item1, now) is not { } wait)
                break;
            if (wait > TimeSpan.Zero)
            {
                next = Earlier(next, now + wait);
                break;
            }

            _ready.Dequeue();
            if (lane.Wait(now) is var pause && pause > TimeSpan.Zero)
                next = Earlier(next, Rest(lane, now + pause));
            else
                Begin(lane, now);
        }

        if (next < _wake && _stopped is null)
        {
            _wake = next;
            _timer.Change(TimeSpan.FromMilliseconds(Math.Ceiling((next - now).TotalMilliseconds)), Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>How long the channel has to wait; null until something under way has ended.</summary>
    private TimeSpan? Wait(int urgency, DateTimeOffset now)
    {
        var most = _limit?.AtOnce ?? Unlimited;
        var may = _outage.IsAway ? 1 : urgency >= (int)Urgency.Urgent ? most : Math.Max(1, most - ForUrgent);
        if (_underWay >= may || (IsLimited && _unmarked >= MostUnmarked))
            return null;
        if (_outage.Until > now)
            return _outage.Until - now;
        if (_window is null)
            return TimeSpan.Zero;
        return _window.Wait(now, _underWay) is { } window && _rhythm!.Wait(now) is { } rhythm
            ? TimeSpan.FromTicks(Math.Max(window.Ticks, rhythm.Ticks)) : null;
    }

    private DateTimeOffset Rest(OutboxLane lane, DateTimeOffset until)
    {
        lane.Ticket++;
        lane.RestsUntil = until;
        _resting.Enqueue((lane, null), until);
        return until;
    }

    private void Begin(OutboxLane lane, DateTimeOffset now)
    {
        var item = lane.Next();
        lane.IsSending = true;
        _underWay++;
        _rhythm?.Sent(now);
        _ = Task.Run(() => Run(lane, item));
    }

    private async Task Run(OutboxLane lane, OutboxItem item)
    {
        var said = item is { Fold: { } fold, MayJoin: true } ? Said(lane, fold) : null;
        var outcome = await _sending.Deliver(this, item, said);
        bool? isAway = null;
        lock (_lock)
        {
            var now = _time.GetUtcNow();
            _underWay--;
            (lane.IsSending, lane.LastUse) = (false, now);
            if (outcome.Delivery is { } delivery)
            {
                _window?.Sent(now);
                lane.Sent(now);
                if (delivery.RetryAfter is { } asked && !delivery.Taken ? _outage.Fails(lane.Key, asked, now) : _outage.Works())
                    isAway = _outage.IsAway;
                if (delivery.ActivityId is { } activity && item.Fold is { } about && outcome.Said is { } message)
                    lane.Say(about, activity, message, now, now - _sending.Gather);
            }

            if (outcome.Again is { } again)
                Again(lane, again, now);
            Offer(lane);
            if (lane is { Count: 0, IsIdle: false })
                Idle(lane);
            Pump();
            if (_underWay == 0)
                _stopped?.TrySetResult();
        }

        if (isAway is { } turned)
            _outages(turned);
    }

    private (string Activity, Cards.Message Message)? Said(OutboxLane lane, (string, string) fold)
    {
        lock (_lock)
            return lane.Said(fold, _time.GetUtcNow() - _sending.Gather);
    }

    /// <summary>What is refused again and again for itself steps aside after a while, and those behind it go.</summary>
    private void Again(OutboxLane lane, (OutboxItem Item, TimeSpan After, bool IsAside) again, DateTimeOffset now)
    {
        if (again.IsAside && !_outage.IsAway)
        {
            _resting.Enqueue((lane, again.Item), now + again.After);
            return;
        }

        lane.Add(again.Item);
        if (again.After > TimeSpan.Zero)
            Rest(lane, now + again.After);
    }

    private void Idle(OutboxLane lane)
    {
        lane.IsIdle = true;
        _idle.Enqueue(lane);
    }

    /// <summary>
    /// Gives up one lane from which nothing was sent for an hour: its pace is forgotten then anyway. A glance at one each time costs the same
    /// however many there are.
    /// </summary>
    private void ForgetOne()
    {
        if (!_idle.TryDequeue(out var lane))
            return;
        lane.IsIdle = false;
        if (lane.Count > 0 || lane.IsSending)
            return;
        if (lane.LastUse < _time.GetUtcNow() - Forgotten)
            _lanes.Remove(lane.Key);
        else
            Idle(lane);
    }

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
