using System.Reflection;
using ProjectBot.Items;
using ProjectBot.Storage;
using ProjectBot.Tests.House;

namespace ProjectBot.Tests.Items;

/// <summary>What a client sees is chosen by marks; a new kind is held by these tests because it exists.</summary>
public sealed class MarksTests
{
    [Fact]
    public void Every_property_of_every_item_is_marked_as_internal_or_as_shared() => Lists.Empty(AnyItem.Types
        .SelectMany(Kept, (type, property) => (type, property))
        .Where(one => one.property.GetCustomAttribute<InternalAttribute>() is null == one.property.GetCustomAttribute<SharedAttribute>() is null)
        .Select(one => $"{one.type.Name}.{one.property.Name}"));

    [Fact]
    public void A_copy_for_clients_has_nothing_that_is_internal()
    {
        foreach (var kind in AnyItem.Kinds(new MemoryStore(Documents.Types())))
        {
            var item = AnyItem.Of(kind, 1, new Random(1), isShared: true);
            var shown = kind.ForClients(item);
            foreach (var property in Kept(item.GetType()))
                if (property.GetCustomAttribute<SharedAttribute>() is not null)
                    Assert.Equal((property.Name, property.GetValue(item)), (property.Name, property.GetValue(shown)));
                else
                    Assert.True(IsNothing(property.GetValue(shown)), $"{item.GetType().Name}.{property.Name} is not taken off");
            Assert.Equal((item.Id, item.Version), (shown.Id, shown.Version));
            Assert.NotEqual(item, shown);
        }
    }

    /// <summary>The receipt names the shared fields from their marks, so that it cannot promise more or less.</summary>
    [Fact]
    public async Task The_receipt_of_sharing_names_what_is_marked_as_shared()
    {
        foreach (var (letter, expected) in new[]
        {
            ('T', "Clients see: title, state, owner, due, progress, comments to the client and files for the client. Nothing else."),
            ('R', "Clients see: title, state, owner, category, response, comments to the client and files for the client. Nothing else."),
        })
        {
            var talk = new Transcript();
            await talk.Play("given: Apollo with ana, carla(client)");
            await talk.Store.Save(AnyItem.Of(AnyItem.Kinds(talk.Store).Single(kind => kind.Letter == letter), 1, new Random(1), isShared: false));
            Assert.Contains(expected, (await talk.Play($"ana: {letter}1 share"))[0].Text, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<PropertyInfo> Kept(Type type) => type.GetProperties().Where(property => property.SetMethod is not null && property.DeclaringType != typeof(Document));

    private static bool IsNothing(object? value) => value switch
    {
        null or "" => true,
        System.Collections.ICollection list => list.Count == 0,
        ValueType => value.Equals(Activator.CreateInstance(value.GetType())),
        _ => false,
    };
}
