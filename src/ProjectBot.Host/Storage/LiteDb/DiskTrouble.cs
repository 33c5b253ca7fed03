using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>What is the matter with a disk, in a sentence that says what to do.</summary>
internal static class DiskTrouble
{
    public static string Of(Exception failure) => failure switch
    {
        DamagedException => "The data file is damaged where something has to be written. Stop ProjectBot and run 'verify'.",
        UnauthorizedAccessException => "ProjectBot may not write its data. Give the user it runs as the right to write the files and their folder.",
        IOException { HResult: 28 or 122 or unchecked((int)0x80070070) or unchecked((int)0x80070027) } => "The disk is full. Free space on it.",
        IOException { HResult: 30 or unchecked((int)0x80070013) } => "The disk is read-only. Make it writable.",
        IOException => "The disk fails to write or to read (I/O error). Mend or replace it.",
        _ => "The store failed; the log has the reason. If it stays so, stop ProjectBot and run 'verify'.",
    };
}
