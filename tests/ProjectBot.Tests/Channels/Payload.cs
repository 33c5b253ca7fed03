using System.Text.Json;
using System.Text.Json.Nodes;
using ProjectBot.Host.Channels.Activities;

namespace ProjectBot.Tests.Channels;

/// <summary>Activities as channels send them, from the folder Payloads; names and ids are made up.</summary>
internal static class Payload
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Channels", "Payloads", $"{name}.json"));

    public static InboundActivity Read(string name) => Parse(Text(name));

    public static InboundActivity Parse(string json) => JsonSerializer.Deserialize<InboundActivity>(json, Web)!;

    /// <summary>A message said in private, with members changed.</summary>
    public static string Message(string text = "hello", Action<JsonObject>? change = null)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = "m1",
            ["channelId"] = "msteams",
            ["serviceUrl"] = "https://smba.trafficmanager.net/emea/",
            ["from"] = new JsonObject { ["id"] = "29:1bo", ["name"] = "Bo Berg", ["aadObjectId"] = "aad-bo" },
            ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Project Bot" },
            ["conversation"] = new JsonObject { ["id"] = "a:1xH4", ["conversationType"] = "personal", ["tenantId"] = "tenant-1" },
            ["text"] = text,
            ["deliveryMode"] = "expectReplies",
        };
        change?.Invoke(activity);
        return activity.ToJsonString();
    }
}
