using ProjectBot.Chat;
using ProjectBot.People;
using ProjectBot.Projects;
using ProjectBot.Storage;
using ProjectBot.Tasks;
using ProjectBot.WorkLogs;

namespace ProjectBot;

/// <summary>The rooms of the product, one row each. To take a room out, take its row out and delete its folder.</summary>
public static class Features
{
    public static IReadOnlyList<IFeature> All(IStore store) =>
    [
        new Basics(),
        new TakingBack(store),
        new Settings(),
        new Linking(store),
        new ProjectCommands(store),
        new Members(store),
        new TaskFeature(),
        new WorkLogFeature(),
    ];
}
