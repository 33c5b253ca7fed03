namespace ProjectBot.Tasks;

/// <summary>A task as it is referred to: <c>apollo/T12</c>.</summary>
public readonly record struct TaskRef(string Project, int Number)
{
    /// <summary>The id of the document.</summary>
    public string Id => $"{Project}/T{Number}";

    public override string ToString() => $"T{Number}";
}
