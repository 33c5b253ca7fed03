using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Storage;

namespace ProjectBot.Chat;

/// <summary>What a press has to pass before it is carried out: rights first, then whether its question is still open, then whether its card shows what is now.</summary>
internal sealed class Presses(CommandMap map, IStore store)
{
    /// <summary>What is answered instead; null when the press may go on.</summary>
    public async ValueTask<Reply?> Refused(Context context, Drafts drafts)
    {
        if (context.Turn.Press is not { } press)
            return null;
        if (press.Question is { } question && (drafts.Open is null || question != drafts.Question) && DialogWords.Meaning(context.Turn.Text) != DialogWords.Resume)
            return new(context.Words["That question is over. Say it again if you still want it."]);
        return press.Subject is { } subject ? await Stale(context, subject, press.Version) : null;
    }

    /// <summary>What one may not see does not exist, in the same words as what does not; only then it counts whether the card is old.</summary>
    private async ValueTask<Reply?> Stale(Context context, string subject, long version)
    {
        if (map.Find(subject, context) is not { Pattern: { Lead: { } lead, Head.Count: 0, Rest.Count: 0 } } shown || lead.Read(subject, context, whole: true) is not Fitted.Ok item)
            return null;
        context.Command = shown.Command;
        var now = await shown.Command.Handle(context, new Args().Put(lead.Name, item.Value));
        if (now.Card is not { } card || card.SubjectVersion == version)
            return now.Card is null ? now : null;
        return now.Saying(context.Words["This card was out of date, so nothing was done."] + await Last(context, subject));
    }

    /// <summary>Who did what last; nothing where a client reads, since it may have been internal.</summary>
    private async ValueTask<string> Last(Context context, string subject)
    {
        var view = await context.Of(subject[..subject.LastIndexOf('/')].ToLowerInvariant());
        if (view is not { IsForClients: false } || map.TypeOf(subject) is not { } type || await store.Newest<JournalEntry>(JournalEntry.Of(type, subject), 1) is not [var last, ..])
            return "";
        var what = map.Doing(last.Command, context.Words);
        return " " + context.Say($"Last change: {what} ({view.NameOf(last.By)}, {Words.Time(last.At, context.Zone)}).");
    }
}
