using ProjectBot.Team;

namespace ProjectBot.Host.Web;

/// <summary>Fills the store with a believable project for the one who asks. Doing it twice must be harmless.</summary>
public delegate Task LoadDemo(Account person, string language, CancellationToken stop);
