using System.Text.Json.Nodes;
using CsCheck;

namespace ProjectBot.Tests.Channels;

[Trait("pace", "slow")]
public sealed class MalformedTests
{
    private static readonly string[] Seeds = ["teams-channel-mention", "teams-personal-quote", "teams-forward", "teams-card-execute", "webchat-submit", "teams-members-added", "teams-uninstalled"];

    private static readonly string[] Odd =
        ["null", "5", "-1e400", "true", "\"\"", "[]", "{}", "[null]", "[[]]", "{\"id\":null}", "{\"id\":5}", "\"\\ud800\"", "\"\\u0000\\uffff\"", "\"<at\"", "\"&#xD800;&#55296;\"", "\"\u202e🙂é\"", "{\"action\":{\"data\":[]}}"];

    [Fact]
    public async Task Whatever_is_sent_is_never_a_server_error()
    {
        await using var host = await BotHost.Start();
        var token = $"Bearer {host.Microsoft.Token(host.Time.GetUtcNow())}";
        var bodies = new List<string>();
        var changes = Gen.Select(Gen.Int[0, Seeds.Length - 1], Gen.Int[0, 200], Gen.Int[0, Odd.Length - 1], Gen.Int[0, 2]);
        changes.Sample((seed, place, odd, kind) => bodies.Add(Spoiled(Payload.Text(Seeds[seed]), place, Odd[odd], kind)), iter: 1500, threads: 1);
        foreach (var body in bodies)
        {
            var (status, _) = await host.Send(body, token);
            Assert.True(status is 200 or 400 or 403 or 501, $"{status} for {body}");
        }
    }

    /// <summary>Puts something odd in the place of a member, cuts the text off, or overwrites a character.</summary>
    private static string Spoiled(string text, int place, string odd, int kind)
    {
        if (kind == 1)
            return text[..(text.Length * place / 200)];
        if (kind == 2)
            return text.Remove(text.Length * place / 201, 1).Insert(text.Length * place / 201, odd);
        var places = new List<Action>();
        var root = JsonNode.Parse(text)!;
        Walk(root, places, "\uE000");
        places[place % places.Count]();
        return root.ToJsonString().Replace("\"\\uE000\"", odd, StringComparison.OrdinalIgnoreCase);
    }

    private static void Walk(JsonNode? at, List<Action> places, string mark)
    {
        if (at is JsonObject members)
            foreach (var name in members.Select(member => member.Key).ToList())
            {
                places.Add(() => members[name] = mark);
                Walk(members[name], places, mark);
            }
        if (at is JsonArray items)
            for (var i = 0; i < items.Count; i++)
            {
                var place = i;
                places.Add(() => items[place] = mark);
                Walk(items[i], places, mark);
            }
    }
}
