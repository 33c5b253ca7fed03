using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ProjectBot.Chat;
using ProjectBot.People;
using ProjectBot.Projects;
using ProjectBot.Storage;

namespace ProjectBot;

/// <summary>Every kind of document the product keeps, and how their bodies are written in every engine.</summary>
public static class Documents
{
    /// <summary>The one serialiser. Not source-generated: generated code forgets the defaults of <c>init</c> members that an older body lacks.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public static DocumentTypes Types() => new DocumentTypes()
        .Add("entry", Of<JournalEntry>())
        .Add("talk", Of<Talk>())
        .Add("person", Of<Person>())
        .Add("project", Of<Project>())
        .Add("link", Of<LinkCode>())
        .Add("conversation", Of<Conversation>());

    private static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Json.GetTypeInfo(typeof(T));
}
