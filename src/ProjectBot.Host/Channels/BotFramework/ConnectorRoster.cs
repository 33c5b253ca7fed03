using System.Collections.Concurrent;
using System.Collections.Immutable;
using ProjectBot.Host.Channels.Activities;
using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Host.Channels.BotFramework;

/// <summary>
/// Reads who is in a conversation from its Connector. A read belongs to the host and is shared by all who wait for it;
/// what came of one that took too long is there for who asks within twenty minutes.
/// </summary>
public sealed class ConnectorRoster(ConnectorClient connector, MemberIds ids, TimeProvider time, ILogger<ConnectorRoster> log) : IChannelRoster
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2), TimeOut = TimeSpan.FromMinutes(2), Kept = TimeSpan.FromMinutes(20);
    private readonly ConcurrentDictionary<string, Reading> _readings = new(StringComparer.Ordinal);

    public bool Serves(Address address) => address.ServiceUrl is not null;

    public async ValueTask<ImmutableArray<Listener>?> Read(Address address, CancellationToken stop)
    {
        foreach (var (key, old) in _readings)
            if (old.Task is { IsValueCreated: true, Value.IsCompleted: true } && time.GetElapsedTime(old.Began) > Kept)
                _readings.TryRemove(new(key, old));
        var reading = _readings.GetOrAdd(address.Key, _ => new(time.GetTimestamp(), new(() => Whole(address))));
        try
        {
            var read = await reading.Task.Value.WaitAsync(Patience, time, stop);
            _readings.TryRemove(new(address.Key, reading));
            return read;
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    private async Task<ImmutableArray<Listener>?> Whole(Address address)
    {
        using var patience = new CancellationTokenSource(TimeOut, time);
        try
        {
            var own = await connector.Members(address.ServiceUrl!, address.Place, patience.Token);
            if (address.Roster is not { } team)
                return Of(address, own.Members);
            // Outsiders of a shared channel stand in its own list only; where channels have none of their own, the team's is the whole.
            if (own.Members is null && !own.IsRefused)
                return null;
            var all = await connector.Members(address.ServiceUrl!, team, patience.Token);
            return Of(address, all.Members is { } members ? [.. members, .. own.Members ?? []] : null);
        }
#pragma warning disable CA1031 // Whatever it was: nobody can tell who reads along, and that is an answer.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            log.LogWarning(problem, "Who is in a conversation on {Channel} could not be read.", address.Channel);
            return null;
        }
    }

    private ImmutableArray<Listener>? Of(Address address, IReadOnlyList<ChannelAccount>? members)
    {
        if (members is null)
            return null;
        var listeners = new OrderedDictionary<string, Listener>(StringComparer.Ordinal);
        foreach (var member in members)
            if (member.Id is { Length: > 0 } id && id != address.Bot && !id.StartsWith("28:", StringComparison.Ordinal))
            {
                var listener = Translation.ListenerOf(address, member);
                ids.Remember(id, listener.Account);
                listeners.TryAdd(listener.Account.Id, listener);
            }
        return [.. listeners.Values];
    }

    private sealed record Reading(long Began, Lazy<Task<ImmutableArray<Listener>?>> Task);
}
