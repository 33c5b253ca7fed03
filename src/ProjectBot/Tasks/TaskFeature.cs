using ProjectBot.Chat;
using ProjectBot.Team;

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
        map.FirstSteps.AddRange([(Role.Client, "tasks"), (Role.Member, "task add Prepare the kickoff by friday"), (Role.Member, "tasks mine")]);
        map.Offers.Add((context, text) => context.Role >= Role.Member && text.Length <= 300 && !text.Contains('\n', StringComparison.Ordinal)
            ? new(context.Words["Add it as a task"], $"{context.Words["task add"]} {text}") : null);
        map.Drawers.Add(TaskCard.Draw);
    }
}
