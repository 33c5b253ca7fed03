using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Journal;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.WorkLogs;

/// <summary>Whether the hours of a project are billable where nobody says so of an entry. Its id is the project's.</summary>
public sealed record TimeRules : Document
{
    public bool IsUnbilled { get; init; }
}

/// <summary>Says what the hours of a project are where nothing else is said.</summary>
internal static class Billing
{
    public static void Map(CommandMap map)
    {
        map.Add("project hours {billing}", Say, "say whether hours of the project are billable when nothing else is said").Needs(Role.Manager);
        map.Describers.Add((context, before, after) => new(after is TimeRules rules && context.Here is { IsForClients: false }
            ? Said(context, rules is not { IsUnbilled: true, Removed: false }) : null));
    }

    /// <summary>Whether they are billable.</summary>
    public static async ValueTask<bool> IsDefault(View view) => await view.Store.Find<TimeRules>(view.Project.Id) is not { IsUnbilled: true, Removed: false };

    private static async ValueTask<Reply> Say(Context context, Args args)
    {
        if (Edit.Hush(context.Here!, "hours") is { } hush)
            return hush;
        var (billable, rules) = (args.Get(WorkLogArguments.Billing), await context.Store.Find<TimeRules>(context.Project.Id)
            ?? new() { Id = context.Project.Id });
        return rules.IsUnbilled == !billable ? Reply.No(Said(context, billable))
            : new Reply(Said(context, billable)).Saving(rules with { IsUnbilled = !billable, Removed = false })
                .With(new Cards.Button(context.Words["Undo"], Undoing.Say));
    }

    private static string Said(Context context, bool billable) => context.Words[billable
        ? "Hours of this project are billable, unless an entry says otherwise." : "Hours of this project are not billable, unless an entry says otherwise."];
}
