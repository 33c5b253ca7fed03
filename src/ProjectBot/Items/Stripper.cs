using System.Collections.Immutable;
using System.Reflection;

namespace ProjectBot.Items;

/// <summary>Takes from an item whatever is not marked <see cref="SharedAttribute"/>. Built once per kind; nothing is looked up per message.</summary>
internal sealed class Stripper<T> where T : Item
{
    private readonly Action<T>[] _clear =
    [
        .. typeof(T).GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.SetMethod is not null && property.DeclaringType != typeof(Storage.Document) && property.GetCustomAttribute<SharedAttribute>() is null)
            .Select(property => (Action<T>)typeof(Stripper<T>).GetMethod(nameof(Clearing), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(property.PropertyType).Invoke(null, [property])!),
    ];

    /// <summary>A copy as clients may see it.</summary>
    public T Strip(T item)
    {
        var copy = (T)(Item)(item with { });
        foreach (var clear in _clear)
            clear(copy);
        return copy;
    }

    private static Action<T> Clearing<TValue>(PropertyInfo property)
    {
        var set = property.SetMethod!.CreateDelegate<Action<T, TValue>>();
        var nothing = Nothing<TValue>();
        return item => set(item, nothing);
    }

    private static TValue Nothing<TValue>()
    {
        if (typeof(TValue) == typeof(string))
            return (TValue)(object)"";
        if (typeof(TValue) is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return (TValue)list.GetField(nameof(ImmutableArray<int>.Empty))!.GetValue(null)!;
        return default!;
    }
}
