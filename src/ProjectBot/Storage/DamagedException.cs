namespace ProjectBot.Storage;

/// <summary>What was asked for lies on a part of the disk that is damaged. Everything else can go on.</summary>
/// <param name="sentence">What is damaged, for whoever runs the host.</param>
public sealed class DamagedException(string sentence, Exception? cause = null) : Exception(sentence, cause);
