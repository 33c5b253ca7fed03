namespace ProjectBot.Messaging;

/// <summary>Draws charts. A channel that can show pictures asks before it renders.</summary>
public interface IPictures
{
    /// <summary>The message with pictures in place of charts, good for 30 days; without an address the charts stay.</summary>
    /// <remarks>The same message gives the same links all day, so that what is sent again is the same.</remarks>
    OutboxMessage In(OutboxMessage message);
}
