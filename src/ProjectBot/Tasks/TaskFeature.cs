using ProjectBot.Chat;

namespace ProjectBot.Tasks;

/// <summary>Everything that can be said about tasks. Each table is in a file of its own.</summary>
public sealed class TaskFeature : IFeature
{
    public string Chapter => "Tasks";

    public void Map(CommandMap map)
    {
        TaskArguments.Map(map);
        TaskAdding.Map(map);
        TaskStates.Map(map);
        TaskOwners.Map(map);
        TaskFields.Map(map);
        TaskLinks.Map(map);
        TaskTalk.Map(map);
        TaskLists.Map(map);
        TaskViews.Map(map);
        TaskFilters.Map(map);
        TaskHistory.Map(map);
    }
}
