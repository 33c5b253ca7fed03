using System.Text;
using ProjectBot.Storage;

namespace ProjectBot.Tests.Storage;

public sealed class JsonMembersTests
{
    [Theory]
    [InlineData("""{"a":1}""", """{"a":2}""")]
    [InlineData("""{"a":1}""", """{"a":1,"state":"done"}""")]
    [InlineData("""{"a":1,"state":"done"}""", """{"a":1}""")]
    [InlineData("""{"a":[1,{"b":2}],"c":"}"}""", """{"a":[1],"d":true}""")]
    public void What_differs_put_back_is_what_there_was(string before, string after)
    {
        var (was, became) = JsonMembers.Diff(Bytes(before), Bytes(after));
        Assert.Equal(Sorted(before), Sorted(Text(JsonMembers.With(Bytes(after), was))));
        Assert.Equal(Sorted(after), Sorted(Text(JsonMembers.With(Bytes(before), became))));
        Assert.True(JsonMembers.Has(Bytes(after), became) && JsonMembers.Has(Bytes(before), was));
    }

    [Fact]
    public void A_member_that_was_not_there_is_not_put_back_as_null() =>
        Assert.Equal("""{"a":1}""", Text(JsonMembers.With(Bytes("""{"a":1,"state":"done"}"""), new(Bytes("""{"state":null}""")))));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Text(byte[] body) => Encoding.UTF8.GetString(body);

    private static string Sorted(string body) =>
        string.Join(',', System.Text.Json.Nodes.JsonNode.Parse(body)!.AsObject().OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{member.Key}:{member.Value!.ToJsonString()}"));
}
