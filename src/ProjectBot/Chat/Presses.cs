using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Storage;

namespace ProjectBot.Chat;

/// <summary>
/// What a press has to pass before it is carried out: whether its question is still open, then rights, then whether its card shows what is
/// now.
/// </summary>
internal sealed class Presses(CommandMap map, IStore store, Rights rights)
{
    private static readonly TimeSpan Twice = TimeSpan.FromSeconds(10);

    /// <summary>What is answered instead; null when the press may go on.</summary>
    /// <param name="text">What the button says.</param>
    public async ValueTask<Reply?> Refused(Context context, Drafts drafts, string text)
    {
        if (context.Turn.Press is not { } press)
            return null;
        if (press.Question is { } question && (drafts.Open is null || question != drafts.Question) && DialogWords.Meaning(text) != DialogWords.Resume)
        {
            var isMine = question.StartsWith($"{drafts.Id}/", StringComparison.Ordinal);
            return new(context.Words[isMine ? "That question is over. Say it again if you still want it." : "That question was for somebody else."]);
        }

        if (press.Subject is not { } subject)
            return null;
        // Whoever may not do what the button says learns nothing about what it is on.
        return map.Find(text, context) is { } match && await rights.Refusal(context, match.Command, References.Projects(match.Lead)) is { } refused
            ? refused : await Stale(context, subject, press.Version, text);
    }

    /// <summary>
    /// What one may not see does not exist, in the same words as what does not; only then it counts whether the card is old.
    /// </summary>
    /// <param name="text">What the button says.</param>
    private async ValueTask<Reply?> Stale(Context context, string subject, long version, string text)
    {
        if (map.Find(subject, context) is not { Pattern: { Lead: { } lead, Head.Count: 0, Rest.Count: 0 } } shown
            || lead.Read(subject, context, whole: true) is not Fitted.Ok item)
            return null;
        if (await rights.Refusal(context, shown.Command, References.Projects(subject)) is { } refused)
            return refused;
        context.Command = shown.Command;
        var now = await shown.Command.Handle(context, new Args().Put(lead.Name, item.Value));
        if (now.Card is not { } card || card.SubjectVersion == version)
            return now.Card is null ? now : null;
        // Pressed twice: whoever said just that a moment ago knows what it is now. What was filled in would be kept twice.
        if (context.Turn.Values.Count == 0 && map.TypeOf(subject) is { } type
            && await store.Newest<JournalEntry>(JournalEntry.Of(type, subject), 1) is [var last, ..] && last.By == context.Me.Id
            && last.Where == context.Room.Id && last.Command == map.Find(text, context)?.Command.Name && context.Now - last.At < Twice)
            return null;
        return now.Saying(context.Words["This card was out of date, so nothing was done."] + await Last(context, subject)) with { IsRefusal = true };
    }

    /// <summary>Who did what last; nothing where a client reads, since it may have been internal.</summary>
    private async ValueTask<string> Last(Context context, string subject)
    {
        var view = await context.Of(subject[..subject.LastIndexOf('/')].ToLowerInvariant());
        if (view is not { IsForClients: false } || map.TypeOf(subject) is not { } type
            || await store.Newest<JournalEntry>(JournalEntry.Of(type, subject), 1) is not [var last, ..])
            return "";
        return " " + context.Say($"{view.NameOf(last.By)} changed it at {Words.Time(last.At, context.Zone)}.");
    }
}
