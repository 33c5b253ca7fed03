using System.Reflection.Emit;

namespace ProjectBot.Tests.House;

/// <summary>
/// The sentences that users read, found where they are looked up, in the compiled code: formats of sentences with values, and strings handed to the words,
/// to what becomes a receipt, and to what names a field. However they are spelled or chosen between, no search of the source could know them all.
/// </summary>
public static class Keys
{
    /// <summary>What takes strings that are keys of the words; the strings stand right before it.</summary>
    private static readonly string[] Takers =
        [".Words.get_Item", ".Words.Count", ".Said.op_Implicit", ".Said..ctor", ".set_Label", ".set_None", ".set_Hush", ".Hush", ".Link..ctor"];

    private static readonly Compiled[] Assemblies = [new(typeof(Features).Assembly), new(typeof(ProjectBot.Host.Composition).Assembly)];

    public static IEnumerable<(string Where, string Key)> All() => Assemblies.SelectMany(In).Where(one => !one.Where.Contains(".Maintenance.", StringComparison.Ordinal)).Distinct();

    /// <summary>Every string that stands in the code.</summary>
    public static IEnumerable<string> Literals() => Assemblies.SelectMany(assembly => assembly.Code).Where(one => one.Does == OpCodes.Ldstr).Select(one => one.Names);

    private static IEnumerable<(string Where, string Key)> In(Compiled assembly)
    {
        var code = assembly.Code;
        for (var i = 0; i < code.Count; i++)
        {
            if (code[i].Does != OpCodes.Ldstr)
                continue;
            var end = i + 1;
            while (end < code.Count && code[end].Does == OpCodes.Ldstr && code[end].Method == code[i].Method)
                end++;
            var taken = end < code.Count && (IsFormat(code, i) || Takers.Any(taker => code[end].Names.EndsWith(taker, StringComparison.Ordinal)));
            if (taken)
                yield return ($"{code[i].Type}.{code[i].Method}", code[i].Names);
        }
    }

    /// <summary>A sentence with values: its format, its values in an array, and then the making of it.</summary>
    private static bool IsFormat(IReadOnlyList<Compiled.Instruction> code, int at) =>
        code[at + 1] is { Does: var does, Names: var names } && (does == OpCodes.Newarr && names == "System.Object" || names == "System.Array.Empty")
        && code.Skip(at + 2).TakeWhile(one => one.Method == code[at].Method && one.Type == code[at].Type).Any(one => one.Names == "System.Runtime.CompilerServices.FormattableStringFactory.Create");
}
