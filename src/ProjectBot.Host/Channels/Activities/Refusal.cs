namespace ProjectBot.Host.Channels.Activities;

/// <summary>Why a request is refused: 401 for no or a bad token, 403 for a good one that may not do this, 503 when it cannot be told yet.</summary>
/// <param name="RetryAfter">When asking again is worth it.</param>
public sealed record Refusal(int Status, string Reason, TimeSpan? RetryAfter = null);
