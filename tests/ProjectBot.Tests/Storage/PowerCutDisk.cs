namespace ProjectBot.Tests.Storage;

/// <summary>A disk that forgets at a power cut: of what was written since the last sync it keeps some sectors and loses others.</summary>
internal sealed class PowerCutDisk
{
    private const int Sector = 512;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, ForgetfulFile> _files = [];

    public FileStream Open(string name) => _files[name] = new(this, name);

    /// <summary>Puts into a folder what the disk would have kept if the power had gone now.</summary>
    public void Cut(string folder, Random random)
    {
        lock (_gate)
            foreach (var (name, file) in _files)
                File.WriteAllBytes(Path.Combine(folder, Path.GetFileName(name)), file.Kept(random));
    }

    private sealed class ForgetfulFile(PowerCutDisk disk, string name)
        : FileStream(name, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0)
    {
        private readonly Stack<(long At, byte[] Before)> _unsynced = new();
        private long _syncedLength;

        public override void Write(byte[] buffer, int offset, int count)
        {
            lock (disk._gate)
            {
                var at = Position;
                var before = new byte[count];
                _ = Read(before, 0, count);
                _unsynced.Push((at, before));
                Position = at;
                base.Write(buffer, offset, count);
            }
        }

        public override void Flush(bool flushToDisk)
        {
            Thread.Sleep(2); // a sync takes its time, and the power may go during it
            lock (disk._gate)
            {
                base.Flush(false); // the machine's own disk need not be waited for
                _unsynced.Clear();
                _syncedLength = Length;
            }
        }

        public override void SetLength(long value)
        {
            lock (disk._gate)
                base.SetLength(value);
        }

        public byte[] Kept(Random random)
        {
            var content = new byte[Length];
            using (var reader = new FileStream(Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite))
                reader.ReadExactly(content);
            foreach (var (at, before) in _unsynced)
                for (var sector = 0; sector < before.Length; sector += Sector)
                    if (random.Next(2) == 0)
                        before.AsSpan(sector, Math.Min(Sector, before.Length - sector)).CopyTo(content.AsSpan((int)at + sector));
            return random.Next(2) == 0 ? content : content[..(int)Math.Min(content.Length, Math.Max(_syncedLength, 0))];
        }
    }
}
