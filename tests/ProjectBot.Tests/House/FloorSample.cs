using ProjectBot.Cards;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Tasks;
using ProjectBot.Time;

namespace ProjectBot.Tests.House;

/// <summary>Uses a type in each of the ways that a search of the text or of signatures overlooks.</summary>
[KnownBy(typeof(Address))]
internal static class FloorSample
{
    public static readonly Type[] Used = [typeof(Address), typeof(Durations), typeof(TaskState), typeof(IStore), typeof(PlainText), typeof(Recurrence), typeof(Words), typeof(Card)];

    /// <summary>In the body of an asynchronous iterator, by a relative name, with nothing of it in the signature.</summary>
    public static async IAsyncEnumerable<bool> Later()
    {
        await Task.Yield();
        yield return Durations.Read("1h") is not null;
    }

    /// <summary>In a lambda, as a pattern, as a type argument, in an exception filter's type, and as the type of a local.</summary>
    public static Func<object, bool> Hidden => it =>
    {
        List<Recurrence?> none = [];
        try
        {
            return it is TaskState && typeof(IStore).IsAssignableFrom(it.GetType()) && none.Count == 0 && new List<Card>().Count == 0;
        }
        catch (Unread)
        {
            return PlainText.Of(new Message(Words.English.Tag)) is null;
        }
    };

    private sealed class Unread : Exception;

    [AttributeUsage(AttributeTargets.Class)]
    private sealed class KnownByAttribute(Type type) : Attribute
    {
        public Type Type { get; } = type;
    }
}
