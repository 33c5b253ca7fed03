using ProjectBot.Host.Storage.Cache;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>
/// Documents that find no place in the data file, because a page is damaged that would have to be written for them. They go from
/// one commit log to the next and are found among what waits, so that one bad page does not stop the others.
/// </summary>
internal sealed partial class LiteDisk
{
    private const int MostStuck = 512; // as many as are written again with every turn of the logs
    private const int Enough = 8; // of those that fail one after the other; the rest of them will hardly do better

    private readonly HashSet<DocumentName> _stuck = [];
    private long _carried; // how much of the log is what is stuck, in bytes
    private int _inARow;

    /// <summary>Writes documents in one transaction; what does not go in together goes in alone, or is stuck.</summary>
    private void Write(IReadOnlyList<Saved> some, long settled)
    {
        try
        {
            _file.Write(some, _highest, settled);
            _unsettled.Gone(some);
            _inARow = 0;
        }
        catch (DamagedException) when (some.Count > 0)
        {
            Reopen();
            if (some.Count > 1 && _inARow < Enough)
            {
                foreach (var half in some.Chunk((some.Count + 1) / 2))
                    Write(half, 0);
                return;
            }
            _inARow++;
            _stuck.UnionWith(some.Select(saved => saved.Name));
            if (_stuck.Count > MostStuck)
                throw;
        }
    }

    /// <summary>What is to be written next, but for what is stuck.</summary>
    private List<Saved> Next() =>
        [.. _unsettled.Next(Math.Max(1, _settings.SettleAt / 4), _settings.SettleAtBytes / 4).Where(saved => !_stuck.Contains(saved.Name))];

    private void KeepStuck()
    {
        (_carried, _inARow) = (0, 0);
        if (_stuck.Count == 0)
            return;
        lock (Gate)
        {
            var before = _log.Length;
            _log.Append(_stuck.Select(name => _unsettled.Find(name.Type, name.Id)).OfType<Saved>(), ++_sequence);
            _carried = _log.Length - before;
        }
    }
}
