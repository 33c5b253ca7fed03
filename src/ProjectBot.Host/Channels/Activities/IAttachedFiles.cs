using ProjectBot.Chat;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>Knows how the files that came with an activity are fetched. What may not be fetched is not among them.</summary>
public interface IAttachedFiles
{
    IReadOnlyList<SentFile> Of(InboundActivity activity);
}
