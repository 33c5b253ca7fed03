using System.Collections.Immutable;
using ProjectBot.Messaging;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>
/// Something the bot hears, on its way into the log: with what is answered, in the commit of its turn or in one of its own; or before, when that
/// takes its time.
/// </summary>
/// <param name="said">As the client sees it; null for what stands in no log, such as the greeting.</param>
internal sealed class Spoken(WebConversation chat, DirectLineChannel channel, string id, Logged? said) : IConversationLog
{
    public string Id => id;

    public Logged? Said => said;

    /// <summary>Whether it came before and was answered, and that is durable.</summary>
    public async ValueTask<bool> IsAnswered() => IsDone() && await chat.Log.Write(_ => IsDone());

    /// <summary>Keeps it by itself, if it is not kept yet.</summary>
    /// <param name="isHeard">Whether the bot is to hear it, now or at the next start.</param>
    public Task Keep(bool isHeard = true) => chat.Log.Write(page =>
    {
        if (said is null || page.Knows(id))
            return false;
        page.Add(said);
        if (isHeard)
            page.Wait(id);
        return true;
    });

    public async ValueTask<IConversationPage> Write(ImmutableArray<OutboxMessage> answers)
    {
        var page = await chat.Log.Open();
        try
        {
            page.Answers = Answered(page, answers);
            return page;
        }
        catch
        {
            page.Dispose();
            throw;
        }
    }

    /// <summary>Keeps it with what is answered, as far as that does not stand there yet.</summary>
    public Task Answer(IReadOnlyList<OutboxMessage> answers) => chat.Log.Write(page => Answered(page, answers));

    private bool IsDone() => !chat.Log.Waiting.Contains(id) && (said is null || chat.Log.Knows(id));

    private ImmutableArray<OutboxMessage> Answered(LogPage page, IReadOnlyList<OutboxMessage> answers)
    {
        if (said is not null && !page.Knows(id))
            page.Add(said);
        page.Heard(id);
        return [.. answers.Select(answer => !answer.IsWaiting ? answer
            : answer with { State = DeliveryState.Answered, ActivityId = channel.Post(page, chat.Conversation, answer).Id })];
    }
}
