using System.Text.Json;
using System.Text.RegularExpressions;

namespace ProjectBot.Tests.Schemas;

/// <summary>As much of JSON Schema draft 6 as the Adaptive Card schema uses.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    public static JsonSchema Load(string name) =>
        new(JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Schemas", name))).RootElement);

    /// <summary>What is wrong, as paths with a reason; empty when nothing is.</summary>
    public IReadOnlyList<string> Check(JsonElement value) => Check(root, value, "$");

    private List<string> Check(JsonElement schema, JsonElement value, string path)
    {
        if (schema.ValueKind != JsonValueKind.Object)
            return [];
        var problems = new List<string>();
        if (schema.TryGetProperty("$ref", out var target))
            problems.AddRange(Check(Resolve(target.GetString()!), value, path));
        if (schema.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && !Is(type.GetString()!, value))
            problems.Add($"{path}: not a {type}");
        if (schema.TryGetProperty("enum", out var options) && !options.EnumerateArray().Any(option => JsonElement.DeepEquals(option, value)))
            problems.Add($"{path}: {value} is none of {options}");
        if (schema.TryGetProperty("pattern", out var pattern) && value.ValueKind == JsonValueKind.String && !Regex.IsMatch(value.GetString()!, pattern.GetString()!))
            problems.Add($"{path}: does not match {pattern}");
        if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("required", out var required))
            problems.AddRange(required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path}: lacks {name}"));
        if (schema.TryGetProperty("allOf", out var all))
            problems.AddRange(all.EnumerateArray().SelectMany(part => Check(part, value, path)));
        if (schema.TryGetProperty("anyOf", out var any) && any.EnumerateArray().Select(part => Check(part, value, path).ToList()).ToList() is var tries && !tries.Exists(found => found.Count == 0))
            problems.AddRange(tries.MinBy(found => (found.Exists(problem => problem.StartsWith($"{path}.type:", StringComparison.Ordinal)), found.Count))!);
        if (value.ValueKind == JsonValueKind.Object)
            problems.AddRange(Members(schema, value, path));
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
            problems.AddRange(value.EnumerateArray().SelectMany((item, i) => Check(items, item, $"{path}[{i}]")));
        return problems;
    }

    private IEnumerable<string> Members(JsonElement schema, JsonElement value, string path)
    {
        var known = schema.TryGetProperty("properties", out var properties);
        foreach (var member in value.EnumerateObject())
            if (known && properties.TryGetProperty(member.Name, out var part))
                foreach (var problem in Check(part, member.Value, $"{path}.{member.Name}"))
                    yield return problem;
            else if (schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.False)
                yield return $"{path}: {member.Name} is not known";
    }

    private JsonElement Resolve(string reference) =>
        reference["#/".Length..].Split('/').Aggregate(root, (at, name) => at.GetProperty(name));

    private static bool Is(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException(type),
    };
}
