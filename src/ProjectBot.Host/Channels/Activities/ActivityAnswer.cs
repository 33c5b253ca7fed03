using System.Text.Json;
using ProjectBot.Messaging;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>What goes back to whoever delivered an activity.</summary>
/// <param name="Status">The HTTP status, which is also that of an invoke.</param>
/// <param name="Body">Writes the JSON of the response; null for an empty one.</param>
public sealed record ActivityAnswer(int Status, Action<Utf8JsonWriter>? Body = null)
{
    /// <summary>Taken, and nothing to say in the response.</summary>
    public static readonly ActivityAnswer Taken = new(200);

    /// <summary>The expected replies in <see cref="Body"/> one by one, for a host whose library writes them itself.</summary>
    public IReadOnlyList<OutboxMessage> Replies { get; private init; } = [];

    public static ActivityAnswer Of(IReadOnlyList<OutboxMessage> replies) => new(200, json => Write(json, replies)) { Replies = replies };

    public static ActivityAnswer Of(Refusal refusal) => new(refusal.Status, json => InvokeAnswer.Problem(json, refusal));

    private static void Write(Utf8JsonWriter json, IReadOnlyList<OutboxMessage> replies)
    {
        json.WriteStartObject();
        json.WriteStartArray("activities"u8);
        foreach (var reply in replies)
            ActivityJson.Write(json, reply);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
