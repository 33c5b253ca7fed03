using System.Globalization;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>Why a store is not opened, in sentences that say what to do. Nothing was changed when one of them is said.</summary>
internal static class Damage
{
    private const string WhatToDo = "Nothing was changed. 'verify' tells how far it goes; 'restore FILE' puts a backup in its place; "
        + "'verify --repair' goes on with what can be read and keeps the damaged files aside.";

    public static StoreClosedException Gone(LiteSettings files, Mark? mark) => new(
        $"{files.File} is missing or empty, but a store was here{Last(mark)}. Put the file back, or run 'restore FILE' with a backup. "
        + $"For a new and empty store, first move away {files.Mark} and the other files that begin with {files.File}.");

    public static StoreClosedException Foreign(string file) => new(
        $"{file} is not a file of ProjectBot, or its beginning is damaged; it is left as it is. Move it away or set Storage:Path to another file, "
        + "or run 'restore FILE' with a backup.");

    public static StoreClosedException Other(LiteSettings files) => new(
        $"{files.File} is another store than the one that was here. Run 'restore FILE' to put a backup in its place; "
        + $"if the file is the right one, move {files.Mark} away.");

    public static StoreClosedException Missing(LiteSettings files, long from, long to, Mark? mark) => new(
        $"{files.File} or its logs are damaged: of what was acknowledged{Last(mark)}, records {from} to {to} are not there any more. {WhatToDo}");

    public static StoreClosedException Unreadable(LiteSettings files, Exception cause) =>
        new($"{files.File} is damaged and cannot be opened. {WhatToDo}", cause);

    public static StoreClosedException TooSlow(LiteSettings files) => new(
        $"{files.File} was not open after {files.OpenWithin.TotalMinutes:0.#} minutes: the disk does not answer, or the file is damaged. {WhatToDo}");

    private static string Last(Mark? mark) => mark is null ? "" : string.Create(CultureInfo.InvariantCulture, $" until {mark.At:yyyy-MM-dd HH:mm:ss} UTC");
}
