using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;

namespace ProjectBot.Tests.House;

/// <summary>What stands in a compiled assembly, where no spelling hides it: which type uses which, and every instruction.</summary>
public sealed partial class Compiled : ISignatureTypeProvider<bool, object?>
{
    private static readonly FrozenDictionary<int, OpCode> OpCodes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToFrozenDictionary(code => (int)(ushort)code.Value);

    private readonly MetadataReader _metadata;
    private readonly HashSet<(string From, string To)> _uses = [];
    private readonly List<Instruction> _code = [];
    private string _type = "";

    /// <summary>Every use of a type of this house by another; nested and generated types count as the one they stand in.</summary>
    public IReadOnlyCollection<(string From, string To)> Uses => _uses;

    /// <summary>All instructions that name something or hold a string, method by method.</summary>
    public IReadOnlyList<Instruction> Code => _code;

    /// <param name="Names">The member or type that is called or used, with its declaring type; or the string itself.</param>
    public sealed record Instruction(string Type, string Method, OpCode Does, string Names);

    public Compiled(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        _metadata = file.GetMetadataReader();
        foreach (var handle in _metadata.TypeDefinitions)
        {
            _type = Outermost(handle);
            var type = _metadata.GetTypeDefinition(handle);
            Use(type.BaseType);
            foreach (var implemented in type.GetInterfaceImplementations())
                Use(_metadata.GetInterfaceImplementation(implemented).Interface);
            Constraints(type.GetGenericParameters());
            Attributes(type.GetCustomAttributes());
            foreach (var field in type.GetFields().Select(_metadata.GetFieldDefinition))
            {
                field.DecodeSignature(this, null);
                Attributes(field.GetCustomAttributes());
            }

            foreach (var property in type.GetProperties().Select(_metadata.GetPropertyDefinition))
                Attributes(property.GetCustomAttributes());
            foreach (var method in type.GetMethods().Select(_metadata.GetMethodDefinition))
            {
                method.DecodeSignature(this, null);
                Constraints(method.GetGenericParameters());
                Attributes(method.GetCustomAttributes());
                foreach (var parameter in method.GetParameters())
                    Attributes(_metadata.GetParameter(parameter).GetCustomAttributes());
                if (method.RelativeVirtualAddress != 0)
                    Body(file.GetMethodBody(method.RelativeVirtualAddress), _metadata.GetString(method.Name));
            }
        }
    }

    private void Body(MethodBodyBlock body, string method)
    {
        if (!body.LocalSignature.IsNil)
            _metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(this, null);
        foreach (var region in body.ExceptionRegions)
            Use(region.CatchType);
        var il = body.GetILReader();
        while (il.RemainingBytes > 0)
        {
            int value = il.ReadByte();
            var code = OpCodes[value == 0xfe ? 0xfe00 | il.ReadByte() : value];
            switch (code.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    _code.Add(new(_type, method, code, Use(MetadataTokens.EntityHandle(il.ReadInt32()))));
                    break;
                case OperandType.InlineString:
                    _code.Add(new(_type, method, code, _metadata.GetUserString(MetadataTokens.UserStringHandle(il.ReadInt32() & 0xffffff))));
                    break;
                case OperandType.InlineSig:
                    _metadata.GetStandaloneSignature((StandaloneSignatureHandle)MetadataTokens.EntityHandle(il.ReadInt32())).DecodeMethodSignature(this, null);
                    break;
                case OperandType.InlineSwitch:
                    var targets = il.ReadInt32();
                    il.Offset += 4 * targets;
                    break;
                default:
                    il.Offset += code.OperandType switch
                    {
                        OperandType.InlineNone => 0,
                        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                        OperandType.InlineVar => 2,
                        OperandType.InlineI8 or OperandType.InlineR => 8,
                        _ => 4,
                    };
                    break;
            }
        }
    }

    private void Constraints(GenericParameterHandleCollection parameters)
    {
        foreach (var constraint in parameters.SelectMany(parameter => _metadata.GetGenericParameter(parameter).GetConstraints()))
            Use(_metadata.GetGenericParameterConstraint(constraint).Type);
    }

    /// <summary>An attribute names types in its arguments as text.</summary>
    private void Attributes(CustomAttributeHandleCollection attributes)
    {
        foreach (var attribute in attributes.Select(_metadata.GetCustomAttribute))
        {
            Use(attribute.Constructor);
            foreach (Match name in OurName().Matches(Encoding.UTF8.GetString(_metadata.GetBlobBytes(attribute.Value))))
                Add(name.Value.Split('+')[0]);
        }
    }

    /// <summary>Notes the types that a token names, and says what it is called.</summary>
    private string Use(EntityHandle handle)
    {
        if (handle.IsNil)
            return "";
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition or HandleKind.TypeReference:
                return Add(Outermost(handle));
            case HandleKind.TypeSpecification:
                _metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, null);
                return Called(handle);
            case HandleKind.MethodDefinition:
                var method = _metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
                return $"{Use(method.GetDeclaringType())}.{_metadata.GetString(method.Name)}";
            case HandleKind.FieldDefinition:
                var field = _metadata.GetFieldDefinition((FieldDefinitionHandle)handle);
                return $"{Use(field.GetDeclaringType())}.{_metadata.GetString(field.Name)}";
            case HandleKind.MemberReference:
                var member = _metadata.GetMemberReference((MemberReferenceHandle)handle);
                if (member.GetKind() == MemberReferenceKind.Method)
                    member.DecodeMethodSignature(this, null);
                else
                    member.DecodeFieldSignature(this, null);
                return $"{Use(member.Parent)}.{_metadata.GetString(member.Name)}";
            case HandleKind.MethodSpecification:
                var specified = _metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                specified.DecodeSignature(this, null);
                return Use(specified.Method);
            default:
                return "";
        }
    }

    /// <summary>The generic type itself, of which the token names a construction.</summary>
    private string Called(EntityHandle construction)
    {
        var blob = _metadata.GetBlobReader(_metadata.GetTypeSpecification((TypeSpecificationHandle)construction).Signature);
        return blob.ReadSignatureTypeCode() == SignatureTypeCode.GenericTypeInstance && blob.ReadByte() > 0 ? Outermost(blob.ReadTypeHandle()) : "";
    }

    private string Add(string name)
    {
        if (name != _type && name.StartsWith("ProjectBot.", StringComparison.Ordinal) && _type.StartsWith("ProjectBot.", StringComparison.Ordinal))
            _uses.Add((_type, name));
        return name;
    }

    private string Outermost(EntityHandle handle)
    {
        if (handle.Kind == HandleKind.TypeReference)
        {
            var reference = _metadata.GetTypeReference((TypeReferenceHandle)handle);
            return reference.ResolutionScope.Kind == HandleKind.TypeReference ? Outermost(reference.ResolutionScope) : Name(reference.Namespace, reference.Name);
        }

        var type = _metadata.GetTypeDefinition((TypeDefinitionHandle)handle);
        return type.IsNested ? Outermost(type.GetDeclaringType()) : Name(type.Namespace, type.Name);
    }

    private string Name(StringHandle space, StringHandle name) => $"{_metadata.GetString(space)}.{_metadata.GetString(name).Split('`')[0]}";

    bool ISimpleTypeProvider<bool>.GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Add(Outermost(handle)).Length > 0;

    bool ISimpleTypeProvider<bool>.GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Add(Outermost(handle)).Length > 0;

    bool ISignatureTypeProvider<bool, object?>.GetTypeFromSpecification(MetadataReader reader, object? context, TypeSpecificationHandle handle, byte rawTypeKind) => Use(handle).Length > 0;

    bool ISimpleTypeProvider<bool>.GetPrimitiveType(PrimitiveTypeCode typeCode) => false;

    bool ISZArrayTypeProvider<bool>.GetSZArrayType(bool elementType) => elementType;

    bool IConstructedTypeProvider<bool>.GetArrayType(bool elementType, ArrayShape shape) => elementType;

    bool IConstructedTypeProvider<bool>.GetByReferenceType(bool elementType) => elementType;

    bool IConstructedTypeProvider<bool>.GetPointerType(bool elementType) => elementType;

    bool IConstructedTypeProvider<bool>.GetGenericInstantiation(bool genericType, ImmutableArray<bool> typeArguments) => genericType;

    bool ISignatureTypeProvider<bool, object?>.GetFunctionPointerType(MethodSignature<bool> signature) => false;

    bool ISignatureTypeProvider<bool, object?>.GetGenericMethodParameter(object? context, int index) => false;

    bool ISignatureTypeProvider<bool, object?>.GetGenericTypeParameter(object? context, int index) => false;

    bool ISignatureTypeProvider<bool, object?>.GetModifiedType(bool modifier, bool unmodifiedType, bool isRequired) => unmodifiedType;

    bool ISignatureTypeProvider<bool, object?>.GetPinnedType(bool elementType) => elementType;

    [GeneratedRegex(@"ProjectBot(\.\w+)+")]
    private static partial Regex OurName();
}
