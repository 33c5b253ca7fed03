namespace ProjectBot.Storage;

/// <summary>A document with a place in the order of its kind, by which the newest are found (<see cref="IStore.Newest"/>).</summary>
public interface INumbered
{
    /// <summary>Rises with every document of the kind, from 1; never given twice, never changed.</summary>
    long Number { get; }
}
