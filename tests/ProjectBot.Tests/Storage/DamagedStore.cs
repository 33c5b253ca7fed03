using System.Buffers.Binary;
using System.Globalization;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Storage;

namespace ProjectBot.Tests.Storage;

/// <summary>A store with a content that is known, left as a clean stop or as a kill leaves it, to be damaged.</summary>
internal sealed class DamagedStore : IDisposable
{
    public const int Count = 400;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("store-");
    private readonly Dictionary<string, byte[]> _image = [];

    public string File => Path.Combine(_folder.FullName, "a.db");

    public LiteSettings Settings => new(File) { SettleAt = 64, CheckpointAt = 128 << 10, Pause = TimeSpan.FromMilliseconds(40) };

    /// <summary>The files that a store has when nobody uses it.</summary>
    public static IReadOnlyList<string> Parts => ["", "-log", "-log1", "-log2", "-mark"];

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Fills it; as a kill leaves it, much is in its logs still.</summary>
    /// <param name="waits">Whether the mark has told of all that was acknowledged; else it may be a second behind.</param>
    /// <param name="settles">Whether some of it is in the data file; else all of it is in a log.</param>
    public async Task Fill(bool killed, bool waits = true, bool settles = true)
    {
        var living = Path.Combine(_folder.FullName, "living");
        await using (var store = new LiteStore(Settings with { File = living, SettleAt = settles ? Settings.SettleAt : int.MaxValue }, Notes.Types))
        {
            for (var i = 0; i < Count; i++)
                await store.Save(Notes.Note($"n{i}", new string((char)('a' + (i % 26)), 400), "red", $"key {i}"), Notes.Entry(i + 1, $"p{i % 7}"));
            if (killed)
            {
                await Told(living, waits);
                Copy();
                return;
            }
        }
        Copy();

        void Copy()
        {
            foreach (var part in Parts)
            {
                using var file = new FileStream(living + part, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                file.ReadExactly(_image[part] = new byte[file.Length]);
            }
            Again();
        }
    }

    /// <summary>Puts back what <see cref="Fill"/> left.</summary>
    public void Again()
    {
        foreach (var (part, content) in _image)
            System.IO.File.WriteAllBytes(File + part, content);
    }

    public LiteStore Open() => new(Settings, Notes.Types);

    /// <summary>How many of the notes are there, and whether each of the others is missed with an exception.</summary>
    public static async Task<(int Kept, int Missed, int Lost)> Look(LiteStore store)
    {
        var (kept, missed, lost) = (0, 0, 0);
        for (var i = 0; i < Count; i++)
        {
            await Look(async () => (await store.Find<Note>($"n{i}"))?.Text == new string((char)('a' + (i % 26)), 400));
            await Look(async () => await store.Find<Journal.JournalEntry>($"message {i + 1}") is not null);
        }
        await Look(async () => (await store.All<Note>("red")).Count == Count);
        await Look(async () => (await store.Newest<Journal.JournalEntry>("by/p1", 1000)).Count == Enumerable.Range(0, Count).Count(i => i % 7 == 1));
        return (kept, missed, lost);

        async Task Look(Func<Task<bool>> isThere)
        {
            try
            {
                if (await isThere().WaitAsync(TimeSpan.FromMinutes(1)))
                    kept++;
                else
                    lost++;
            }
            catch (DamagedException)
            {
                missed++;
            }
        }
    }

    public void Change(string part, Action<FileStream> change)
    {
        using var file = System.IO.File.Open(File + part, FileMode.Open, FileAccess.ReadWrite);
        change(file);
    }

    public void Flip(string part, long at, int bit = 3) => Change(part, file =>
    {
        file.Position = at;
        var was = file.ReadByte();
        file.Position = at;
        file.WriteByte((byte)(was ^ (1 << bit)));
    });

    /// <summary>Where page frames begin in the data file, and how long they are.</summary>
    public const int FirstPage = 40, Page = 8200;

    /// <summary>The log with the newest record, and where its records begin that are of its life now, with their numbers.</summary>
    public (string Part, List<(int At, long Sequence)> Records) Newest() =>
        new[] { "-log1", "-log2" }.Select(part => (part, Records(System.IO.File.ReadAllBytes(File + part)))).MaxBy(log => log.Item2.LastOrDefault().Sequence);

    private static List<(int At, long Sequence)> Records(byte[] log)
    {
        var found = new List<(int At, long Sequence)>();
        ReadOnlySpan<byte> sign = [0xFF, 0xB0, 0x70, 0xFE];
        for (var at = 0; at + 32 <= log.Length && log.AsSpan(at).StartsWith(sign); at += 32 + BinaryPrimitives.ReadInt32LittleEndian(log.AsSpan(at + 4)))
            if (BinaryPrimitives.ReadInt64LittleEndian(log.AsSpan(at + 16)) is var sequence && (found.Count == 0 || sequence == found[^1].Sequence + 1))
                found.Add((at, sequence));
        return found;
    }

    private static async Task Told(string file, bool waits)
    {
        for (var tries = 0; waits && tries < 200; tries++)
        {
            if (long.Parse((await System.IO.File.ReadAllLinesAsync(file + "-mark"))[2], CultureInfo.InvariantCulture) >= Count)
                return;
            await Task.Delay(25);
        }
    }
}
