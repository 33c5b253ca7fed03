using System.Collections.Immutable;
using ProjectBot.Chat;
using ProjectBot.Language;

namespace ProjectBot.People;

/// <summary>Reads a person: <c>me</c>, a mention, a full name or the beginning of one. Several that fit are asked about.</summary>
public static class PersonArgument
{
    public static IEnumerable<Argument> All =>
    [
        new("person", Read, Words: 4, Show: Show, Field: Field.Line),
        new("owner", Read, Words: 4, Several: true, Show: Show, Field: Field.Line),
    ];

    private static Reading<object> Read(string text, Context context)
    {
        var name = text.Trim().TrimStart('@', '＠').TrimEnd('.', ',', '，', '。').Trim();
        if (name.Length is 0 or > 80)
            return new Reading<object>.No();
        if (name.Equals("me", StringComparison.OrdinalIgnoreCase) || name.Equals("myself", StringComparison.OrdinalIgnoreCase) || name is "我" or "自己" or "我自己")
            return new Reading<object>.Ok(context.Speaker);

        var found = new List<Person>();
        foreach (var document in context.People)
        {
            var person = (Person)document;
            if (person.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return new Reading<object>.Ok(person);
            if (Begins(person.Name, name))
                found.Add(person);
        }

        return found switch
        {
            [] when text.StartsWith('@') => new Reading<object>.No($"I know nobody called {name} in this project."),
            [] => new Reading<object>.No(),
            [var one] => new Reading<object>.Ok(one),
            _ => new Reading<object>.Ask($"Which {name} do you mean?", [.. found.Cast<object>().ToImmutableArray()]),
        };
    }

    /// <summary>Whether a part of the full name begins with what was typed; one letter is not enough for a name in Latin letters.</summary>
    private static bool Begins(string full, string typed)
    {
        if (typed.Length < 2 && char.IsAscii(typed[0]))
            return false;
        if (full.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            return true;
        for (var at = full.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = full.IndexOf(' ', at + 1))
            if (full.AsSpan(at + 1).StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static string Show(object person) => $"@{((Person)person).Name}";
}
