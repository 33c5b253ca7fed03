using System.Buffers;
using System.Text.Json;

namespace ProjectBot.Storage;

/// <summary>
/// The members of a body, compared and put back as bytes. Bodies come from one serialiser, so equal values are equal bytes;
/// a member that is not there and one that is <c>null</c> mean the same.
/// </summary>
public static class JsonMembers
{
    /// <summary>The members that differ: as they were, and as they are.</summary>
    public static (Json Before, Json After) Diff(byte[] before, byte[] after)
    {
        var (old, now) = (Of(before), Of(after));
        using var was = new Writing();
        using var became = new Writing();
        foreach (var (name, value) in old)
            if (!Find(now, name, out var other))
                (was, became).Note(name, before.AsSpan(value), default);
            else if (!before.AsSpan(value).SequenceEqual(after.AsSpan(other)))
                (was, became).Note(name, before.AsSpan(value), after.AsSpan(other));
        foreach (var (name, value) in now)
            if (!Find(old, name, out _))
                (was, became).Note(name, default, after.AsSpan(value));
        return (was.Done(), became.Done());
    }

    /// <summary>Whether the body has exactly these values for these members.</summary>
    public static bool Has(byte[] body, Json members)
    {
        var all = Of(body);
        foreach (var (name, wanted) in Of(members.Utf8))
            if (Find(all, name, out var found)
                ? !body.AsSpan(found).SequenceEqual(members.Utf8.AsSpan(wanted))
                : !IsNull(members, wanted))
                return false;
        return true;
    }

    /// <summary>The body with these members put in the place of its own; without those that are <c>null</c>, which not every type could read.</summary>
    public static byte[] With(byte[] body, Json members)
    {
        var (all, news) = (Of(body), Of(members.Utf8));
        using var writing = new Writing();
        foreach (var (name, value) in all)
            if (!Find(news, name, out var other))
                writing.Put(name, body.AsSpan(value));
            else if (!IsNull(members, other))
                writing.Put(name, members.Utf8.AsSpan(other));
        foreach (var (name, value) in news)
            if (!Find(all, name, out _) && !IsNull(members, value))
                writing.Put(name, members.Utf8.AsSpan(value));
        return writing.Done().Utf8;
    }

    /// <summary>The names of the members.</summary>
    public static IEnumerable<string> Names(Json members) => Of(members.Utf8).Select(member => member.Name);

    private static bool IsNull(Json members, Range value) => members.Utf8.AsSpan(value).SequenceEqual("null"u8);

    private static List<(string Name, Range Value)> Of(byte[] body)
    {
        var found = new List<(string, Range)>(16);
        var reader = new Utf8JsonReader(body);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            found.Add((name, start..(int)reader.BytesConsumed));
        }

        return found;
    }

    private static bool Find(List<(string Name, Range Value)> members, string name, out Range value)
    {
        foreach (var member in members)
            if (member.Name == name)
            {
                value = member.Value;
                return true;
            }

        value = default;
        return false;
    }

    private static void Note(this (Writing Was, Writing Became) both, string name, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        both.Was.Put(name, before.IsEmpty ? "null"u8 : before);
        both.Became.Put(name, after.IsEmpty ? "null"u8 : after);
    }

    private sealed class Writing : IDisposable
    {
        private readonly ArrayBufferWriter<byte> _buffer = new(128);
        private readonly Utf8JsonWriter _writer;

        public Writing()
        {
            _writer = new(_buffer, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
            _writer.WriteStartObject();
        }

        /// <summary>A member that is null is left out of a body, and so it is of a list of changes unless it says that one went.</summary>
        public void Put(string name, ReadOnlySpan<byte> value)
        {
            _writer.WritePropertyName(name);
            _writer.WriteRawValue(value, skipInputValidation: true);
        }

        public void Dispose() => _writer.Dispose();

        public Json Done()
        {
            _writer.WriteEndObject();
            _writer.Flush();
            return new(_buffer.WrittenSpan.ToArray());
        }
    }
}
