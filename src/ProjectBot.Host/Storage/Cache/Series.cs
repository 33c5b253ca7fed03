using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.Cache;

/// <summary>The counters of the series: what was used is read from the disk once, then counted here.</summary>
internal sealed class Series
{
    private readonly ConcurrentDictionary<string, StrongBox<long>> _last = new(StringComparer.Ordinal);

    public bool TryNext(string series, out long number)
    {
        var known = _last.TryGetValue(series, out var last);
        number = known ? Interlocked.Increment(ref last!.Value) : 0;
        return known;
    }

    public void Start(string series, long last) => _last.TryAdd(series, new(last));

    /// <summary>A number was used without having been asked for, for example by an import: it is not given any more.</summary>
    public void Used(DocumentType type, Document document)
    {
        if (type.Series is { } own)
        {
            if (_last.TryGetValue(own, out var highest))
                Raise(highest, ((INumbered)document).Number);
            return;
        }
        var id = document.Id;
        var digits = id.Length;
        while (digits > 0 && char.IsAsciiDigit(id[digits - 1]))
            digits--;
        if (digits < id.Length && _last.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(id.AsSpan(0, digits), out var last))
            Raise(last, Numbering.NumberIn(id, id.AsSpan(0, digits)));
    }

    private static void Raise(StrongBox<long> last, long number)
    {
        for (var seen = Volatile.Read(ref last.Value); seen < number;)
        {
            var before = Interlocked.CompareExchange(ref last.Value, number, seen);
            if (before == seen)
                return;
            seen = before;
        }
    }
}
