namespace ProjectBot.Items;

/// <summary>Clients never see it, whatever shows the item. What has no mark is taken for internal, and fails a test.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class InternalAttribute : Attribute;

/// <summary>Clients see it once the item is shared with them.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SharedAttribute : Attribute;
