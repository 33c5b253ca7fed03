using System.Collections.Immutable;
using System.IO;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Chat;

/// <summary>The files that came with a turn: those that are kept, and a sentence for each that is not.</summary>
internal sealed record Enclosed(ImmutableArray<FileRef> Files, ImmutableArray<string> Unkept)
{
    public static Enclosed Nothing { get; } = new([], []);
}

/// <summary>Keeps the files that come with a turn: durably, before it waits for its place and before anything names them.</summary>
internal sealed class Enclosing(IFiles? files, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public async ValueTask<Enclosed> Keep(Context context)
    {
        if (files is null || context.Turn.Files.Count == 0 || !Deciding.IsForMe(context.Turn))
            return Enclosed.Nothing;
        // Only who is in a project may fill its room.
        var named = References.Projects(context.Turn.Text.Split(' ', 2)[0]);
        if ((named is [var project] ? await context.Of(project) : context.Here) is not { Role: > Role.Anyone } view)
            return new([], [context.Words["I keep files only in a project of yours, and there is none here."]]);
        var (kept, unkept) = (ImmutableArray.CreateBuilder<FileRef>(), ImmutableArray.CreateBuilder<string>());
        foreach (var file in context.Turn.Files)
            switch (await Kept(file, view.Project.Id))
            {
                case Reading<FileRef>.Ok ok: kept.Add(ok.Value); break;
                case Reading<FileRef>.No { Problem: { } why }: unkept.Add($"{file.Name}: {context.Say(why)}"); break;
            }
        return new(kept.ToImmutable(), unkept.ToImmutable());
    }

    private async ValueTask<Reading<FileRef>> Kept(SentFile file, string project)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        try
        {
            await using var content = await file.Open(patience.Token);
            return await files!.Put(content, file.Name, file.Type, project, patience.Token);
        }
        catch (Exception failure) when (failure is IOException
            || (failure is OperationCanceledException && patience.IsCancellationRequested))
        {
            return new Reading<FileRef>.No($"I could not fetch it. Please send it again.");
        }
    }
}
