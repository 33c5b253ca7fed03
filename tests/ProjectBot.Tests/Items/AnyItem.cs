using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using ProjectBot.Items;
using ProjectBot.Language;
using ProjectBot.Storage;
using ProjectBot.Time;

namespace ProjectBot.Tests.Items;

/// <summary>Items of any kind, filled by the types of their properties: what is internal says so in every value, what is shared does not.</summary>
internal static class AnyItem
{
    /// <summary>Stands in every internal text.</summary>
    public const string Secret = "SECRET";

    /// <summary>Every internal number, also as minutes of 77 hours; and every internal day is in this year.</summary>
    public const int SecretNumber = 77 * 60, SecretYear = 2077;

    public static readonly DateTimeOffset Now = Transcript.Sunday;

    public static IReadOnlyList<Type> Types { get; } = [.. typeof(Item).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Item)) && !type.IsAbstract)];

    public static IReadOnlyList<Kind> Kinds(IStore store) => [.. Features.All(store).OfType<Kind>()];

    /// <summary>What in a text would betray something internal; null when nothing does.</summary>
    public static string? Betrayed(string text) => new[] { Secret, "77h", "77小时", "77 days", $"{SecretNumber}", $"{SecretNumber:#,0}", $"{SecretYear}", "?member" }.FirstOrDefault(secret => text.Contains(secret, StringComparison.Ordinal));

    /// <param name="inside">Chooses what is internal, and then it looks like anything else; null for secrets that are told by their looks.</param>
    public static Item Of(Kind kind, int number, Random random, bool isShared, Random? inside = null)
    {
        var type = Types.Single(type => kind.GetType().BaseType!.GetGenericArguments()[0] == type);
        var item = (Item)RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null && property.DeclaringType != typeof(Document)))
        {
            var isSecret = property.GetCustomAttribute<SharedAttribute>() is null;
            property.SetValue(item, Value(property.PropertyType, isSecret && inside is null, isSecret ? inside ?? random : random));
        }

        return item with
        {
            Id = $"apollo/{kind.Letter}{number}", Number = number, Title = isShared ? $"Seen {number}" : $"{Secret} title", ClientVisible = isShared,
            CreatedAt = Now, Owners = isShared ? [] : [$"{Secret} owner"], Links = [],
        };
    }

    /// <param name="isSecret">Whether clients must not hear of it; of what they may, anything goes.</param>
    private static object? Value(Type type, bool isSecret, Random random)
    {
        if (type == typeof(string))
            return isSecret ? $"{Secret} {random.Next(100)}" : $"seen {random.Next(100)}";
        if (type == typeof(int))
            return isSecret ? SecretNumber : random.Next(1, 5);
        if (type == typeof(bool))
            return random.Next(2) == 0;
        if (type == typeof(decimal))
            return (decimal)SecretNumber;
        if (type == typeof(long))
            return (long)SecretNumber;
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length));
        if (type == typeof(DateOnly))
            return isSecret ? new DateOnly(SecretYear, 7, 7) : new DateOnly(2026, 11, 23).AddDays(random.Next(9));
        if (type == typeof(DateTimeOffset))
            return Now;
        if (type == typeof(Money))
            return new Money(SecretNumber, "USD");
        if (type == typeof(Recurrence))
            return ((Reading<Recurrence>.Ok)Recurrences.Read("every 77 days", DateOnly.FromDateTime(Now.Date))).Value;
        if (Nullable.GetUnderlyingType(type) is { } under)
            return Value(under, isSecret, random);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return List(type.GetGenericArguments()[0], isSecret, random);
        if (type.IsValueType && type.GetConstructors().Length == 0)
            return Activator.CreateInstance(type);
        var made = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).OrderByDescending(one => one.GetParameters().Length)
            .First(one => one.GetParameters() is not [var only] || only.ParameterType != type);
        return made.Invoke([.. made.GetParameters().Select(parameter => Value(parameter.ParameterType, isSecret, random))]);
    }

    private static object List(Type element, bool isSecret, Random random)
    {
        var values = (IList)Array.CreateInstance(element, random.Next(1, 3));
        for (var i = 0; i < values.Count; i++)
            values[i] = Value(element, isSecret, random);
        return typeof(ImmutableArray).GetMethods().Single(method => method.Name == "Create" && method.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(element).Invoke(null, [values])!;
    }
}
