namespace ProjectBot.Storage;

/// <summary>A document with a place in the order of its kind: engines give the newest of a key first (<see cref="IStore.Newest"/>).</summary>
public interface INumbered
{
    /// <summary>Rises with every document of the kind, from 1; never given twice.</summary>
    long Number { get; }
}
