using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Journal;
using ProjectBot.Schedules;
using ProjectBot.Storage;
using ProjectBot.Team;

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
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WithoutEmptyLists, WithoutComputed } },
    };

    /// <param name="with">A room from elsewhere.</param>
    public static DocumentTypes Types(Feature? with = null)
    {
        var types = new DocumentTypes()
            .AddLog("entry", Of<JournalEntry>(), Numbering.Journal)
            .AddLog("sending", Of<Sending>(), Numbering.Outbox)
            .Add("drafts", Of<Drafts>())
            .Add("person", Of<Person>())
            .Add("project", Of<Project>())
            .Add("link", Of<LinkCode>())
            .Add("code-tries", Of<CodeTries>())
            .Add("conversation", Of<Conversation>())
            .Add("comment", Of<Comment>())
            .Add("list", Of<SavedList>())
            .Add("schedule", Of<Schedule>())
            .Add("occurrence", Of<Occurrence>());
        foreach (var row in Features.Optional.SelectMany(feature => feature.Documents).Concat(with?.Documents ?? []))
            row.AddTo(types);
        return types;
    }

    /// <summary>Documents write no <c>[]</c>: a task has nine lists, most of them empty, and the journal keeps it twice per change.</summary>
    private static void WithoutEmptyLists(JsonTypeInfo type)
    {
        if (!typeof(Document).IsAssignableFrom(type.Type))
            return;
        foreach (var property in type.Properties)
            if (property.PropertyType is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
                property.ShouldSerialize = static (_, value) => value is ICollection { Count: > 0 };
    }

    /// <summary>What a document computes of itself is not kept.</summary>
    private static void WithoutComputed(JsonTypeInfo type)
    {
        if (!typeof(Document).IsAssignableFrom(type.Type))
            return;
        foreach (var property in type.Properties.Where(property => property.Set is null).ToList())
            type.Properties.Remove(property);
    }

    internal static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Json.GetTypeInfo(typeof(T));
}
