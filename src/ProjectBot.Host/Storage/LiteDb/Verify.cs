using System.Text;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary><c>verify</c>: tells what of a store is damaged; <c>verify --repair</c> goes on with what can be read.</summary>
public static class Verify
{
    /// <summary>Walks a store that no process has open. Returns what is printed when all is well or was repaired.</summary>
    /// <exception cref="InvalidOperationException">Something is damaged; the message says what, and what to do.</exception>
    /// <exception cref="StoreClosedException">It is in use, or cannot be walked.</exception>
    public static string Store(string file, DocumentTypes types, bool repair, TimeProvider time)
    {
        var settings = new LiteSettings(file);
        if (!File.Exists(file) && !File.Exists(settings.Mark))
            throw new InvalidOperationException(
                $"There is no data file at {Path.GetFullPath(file)}; set Storage:Path, or start from the folder the host is started in.");
        using var held = StoreFiles.Lock(settings);
        var found = new Verification(settings, types);
        found.Walk();
        var told = new StringBuilder($"{file}: {found.Read.Count} documents and {found.Files} attached files were read.\n")
            .AppendJoin("", found.Problems.Select(problem => $"  {problem}\n"));
        if (found.Problems.Count == 0)
            return told.Append("Everything is there.").ToString();
        if (found.IsBeyondRepair)
            throw new InvalidOperationException(told.Append(
                "Nothing was changed. 'restore FILE' puts a backup in its place; there is too little left to go on with.").ToString());
        if (!repair)
            throw new InvalidOperationException(told.Append(
                "Nothing was changed. 'restore FILE' puts a backup in its place; "
                + "'verify --repair' goes on with what can be read and keeps these files aside.").ToString());
        var aside = Repair.Of(settings, found, time);
        return told.Append("What could be read is in ").Append(file).Append(" now. The damaged files are kept as ").Append(aside).Append("….").ToString();
    }
}
