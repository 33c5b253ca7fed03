namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>Writes what can be read of a damaged store into a new one. The damaged files are kept aside, whole.</summary>
internal static class Repair
{
    private const int AtOnce = 256;

    /// <summary>Returns what the damaged data file is called now.</summary>
    /// <exception cref="IOException">The disk refuses; the store is as it was.</exception>
    public static string Of(LiteSettings settings, Verification found, TimeProvider time)
    {
        var made = settings with { File = settings.File + ".repaired" };
        Clear(made);
        using (var files = DiskFiles.Open(made, null))
        using (var file = new LiteFile(files.Data, files.Pages, files.Head))
        {
            file.Prepare();
            foreach (var some in found.Read.OrderBy(saved => saved.Document.Id, StringComparer.Ordinal).Chunk(AtOnce))
            {
                file.Write(some, found.Highest, 0);
                file.Checkpoint();
            }
            file.Write([], found.Highest, 0);
            file.Checkpoint();
        }
        var aside = StoreFiles.PutInPlace(made.File, settings, "damaged", time);
        Clear(made);
        return aside;
    }

    private static void Clear(LiteSettings made)
    {
        foreach (var file in made.All)
            File.Delete(file);
    }
}
