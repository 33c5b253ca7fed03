using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Messaging;

namespace ProjectBot.Exchange;

/// <summary>The card with links to calendar files.</summary>
internal static class CalendarLinks
{
    private const int GoodForDays = 30;

    /// <param name="files">What each is called, and what its link is signed for.</param>
    public static Reply To(Context context, ILinks? links, params (string Name, string Subject)[] files)
    {
        var words = context.Words;
        // The same the whole day.
        var until = new DateTimeOffset(context.Now.UtcDateTime.Date, TimeSpan.Zero).AddDays(GoodForDays + 1);
        var facts = new List<Fact>();
        foreach (var (name, subject) in files)
            if (links?.To(CalendarFeed.Purpose, subject, until) is { } link)
                facts.Add(new(name, words["Calendar file"]) { Links = [new(words["Calendar file"], link)] });
        return facts.Count == 0
            ? Reply.No(words["Nobody has said at which address I am reached, so I can give no link to a file. Whoever runs me sets Host:PublicUrl."])
            : new(null, new Card(words["Calendar files"], [new Facts([.. facts]), new Text(words[
                "Open it, or let your calendar subscribe to its address: it shows what is then. The link is yours and good for 30 days."], Tone.Subtle)]));
    }
}
