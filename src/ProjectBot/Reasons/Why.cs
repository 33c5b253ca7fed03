using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Reasons;

/// <summary>Says which rule made a message, because of whom and what, and what became of it on the way; never more than everybody here may know.</summary>
internal sealed class Why(IStore store, CommandMap map)
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromMinutes(2);

    private readonly Sought _sought = new(store);

    public async ValueTask<Reply> Answer(Context context)
    {
        var words = context.Words;
        if (await _sought.Meant(context) is not { } sent)
            return new Reply(words[context.Quote is null ? "I have said nothing here yet."
                : "I do not find that message: it is long ago, it only answered somebody, or it is not mine."]);
        return sent.IsAnswer ? new Reply(await Answered(context, sent)) : await Unasked(context, sent);
    }

    private async ValueTask<string> Answered(Context context, Sent sent)
    {
        var command = sent.Entry.Command is { } name ? map.Named(name) : null;
        // What is for the team alone is not there for who may not see it.
        var did = command is null || (command.IsForTeam && context.Viewer < Role.Member) ? null : context.Words[command.Summary];
        return (context.Me.Is(sent.Entry.By), did) switch
        {
            (true, null) => context.Say($"That answers what you said to me ({sent.WhenFor(context)})."),
            (true, _) => context.Say($"You asked for that ({sent.WhenFor(context)}): {did}."),
            (false, null) => context.Say($"That answers what {await sent.By(context)} said to me ({sent.WhenFor(context)})."),
            (false, _) => context.Say($"{await sent.By(context)} asked for that ({sent.WhenFor(context)}): {did}."),
        };
    }

    private async ValueTask<Reply> Unasked(Context context, Sent sent)
    {
        if (await Because(context, sent) is not { } reason)
            return new Reply(context.Words["It was about something that I do not speak of here. Ask me in private."]);
        string[] said = [reason.Sentence, .. await Way(context, sent)];
        Button[] held = sent.Message.Terms is { Held: Held.Quiet } ? [new(context.Words["My settings"], context.Words.Usage("me"))] : [];
        return new Reply(string.Join(context.Words.IsChinese ? "" : " ", said)).With([.. reason.Buttons, .. held]);
    }

    /// <summary>What the room says that made it, if who reads along may know; else no more than when it was made, or in company nothing.</summary>
    private async ValueTask<Reason?> Because(Context context, Sent sent)
    {
        var project = sent.Entry.Project;
        var view = project is null ? null : await context.Of(project);
        var may = project is null ? context.Room.IsPrivate : view is { Viewer: > Role.Anyone };
        if (may && Rule.Of(map, sent.Message.Terms) is { } rule && await rule.Why(view is null ? context : context.In(view), sent) is { } said)
            return said;
        if (!may && !context.Room.IsPrivate)
            return null;
        return new(may && sent.Entry.By.Length > 0
            ? context.Say($"It was about something that {await sent.By(context)} did ({sent.WhenFor(context)}).")
            : context.Say($"It was about something that you do not see any more ({sent.WhenFor(context)})."));
    }

    /// <summary>Whether it was held back, when it went, with what, and after how many tries.</summary>
    private async ValueTask<IEnumerable<string>> Way(Context context, Sent sent)
    {
        var (words, message) = (context.Words, sent.Message);
        var said = new List<string>();
        if (message.Terms?.Held is { } held and not Held.No)
            said.Add(words[held switch
            {
                Held.Away => "It waited until you were back.",
                Held.Missed => "It waited for the next working day, as I was away when it was due.",
                Held.Budget => "It waited for the next working day, as you had enough messages that day.",
                _ => "It waited for your working hours.",
            }]);
        if (message is not { Ended: { } went })
            return said;
        var when = Sent.Moment(context, went);
        var beside = message.State == DeliveryState.Folded
            ? (await _sought.Unasked(context)).Count(other => other.Message.ActivityId == message.ActivityId) - 1 : 0;
        said.Add((beside, message.Attempts, went - sent.Entry.At < AtOnce) switch
        {
            ( > 0, _, _) => words.Say($"I sent it {when}, as one message with what else there was."),
            (_, > 1, _) => words.Say($"I sent it {when}, after {message.Attempts} tries."),
            (_, _, true) => words["I sent it at once."],
            _ => words.Say($"I sent it {when}."),
        });
        return said;
    }
}
