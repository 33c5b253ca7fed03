using ProjectBot.Absences;
using ProjectBot.Admins;
using ProjectBot.Chat;
using ProjectBot.Deadlines;
using ProjectBot.Decisions;
using ProjectBot.Exchange;
using ProjectBot.Issues;
using ProjectBot.Items;
using ProjectBot.Messaging;
using ProjectBot.People;
using ProjectBot.Projects;
using ProjectBot.Reasons;
using ProjectBot.Reminders;
using ProjectBot.Risks;
using ProjectBot.Sayings;
using ProjectBot.Schedules;
using ProjectBot.Storage;
using ProjectBot.Tasks;
using ProjectBot.WorkLogs;

namespace ProjectBot;

/// <summary>The rooms of the product, one row each. To take an optional room out, take its row out and delete its folder.</summary>
public static class Features
{
    /// <summary>What can be left out, one row each.</summary>
    public static readonly IReadOnlyList<Feature> Optional =
    [
        new("Reminders", (_, _) => new ReminderFeature(), []),
        new("Tasks", (_, _) => new TaskKind(), [new DocumentRow<TaskItem>("task")]),
        new("Risks", (_, _) => new RiskKind(), [new DocumentRow<Risk>("risk"), new DocumentRow<MutedSignal>("muted-signal")]),
        new("Issues", (_, _) => new IssueKind(), [new DocumentRow<Issue>("issue")]),
        new("Decisions", (_, _) => new DecisionKind(), [new DocumentRow<Decision>("decision")]),
        new("Deadlines", (_, kinds) => new DeadlineFeature(kinds), []),
        new("WorkLogs", (_, kinds) => new WorkLogFeature(kinds), [new DocumentRow<WorkLog>("worklog"), new DocumentRow<Sheet>("sheet"),
            new DocumentRow<TimeRules>("time-rules"),
            new DocumentRow<WorkTimer>("timer")]),
        new("Absences", (_, _) => new AbsenceFeature(), []),
        new("Reasons", (store, kinds) => new ReasonFeature(store, kinds), []),
        new("Sayings", (_, _) => new SayingFeature(), [new DocumentRow<Saying>("saying")]),
    ];

    /// <summary>Every room, ready to be mapped.</summary>
    /// <param name="without">The name of an optional room to leave out.</param>
    /// <param name="with">A room from elsewhere, put beside the others.</param>
    /// <param name="files">Where files are kept that people attach.</param>
    /// <param name="admins">Who looks after the installation.</param>
    /// <param name="links">Gives links to what is fetched outside of the chat; without, there are none.</param>
    public static IReadOnlyList<IFeature> All(IStore store, string? without = null, Feature? with = null, IFiles? files = null, IAdmins? admins = null,
        ILinks? links = null)
    {
        var rows = Optional.Where(row => row.Name != without).ToList();
        if (with is not null)
            rows.Add(with);
        var kinds = new Kinds(files);
        var rooms = rows.ConvertAll(row => row.Make(store, kinds));
        kinds.Add(rooms.OfType<Kind>());
        return [new Basics(), new TakingBack(store), new Settings(), new Linking(store), new AdminFeature(admins), new ProjectCommands(store),
            new Members(store), new Leaving(store, kinds), new HandingOver(store, kinds), new WorkingDays(), new CalendarImport(files),
            new CalendarExport(links), new AbsenceExport(links), new TimesheetExport(links), new Reaching(store), new ItemCommands(kinds),
            new ScheduleCommands(new(rooms.OfType<IScheduling>())), .. rooms];
    }
}

/// <summary>An optional room: how it is made, and what it keeps.</summary>
/// <param name="Name">Its folder.</param>
public sealed record Feature(string Name, Func<IStore, Kinds, IFeature> Make, IReadOnlyList<DocumentRow> Documents);

/// <summary>A kind of document and the name it is stored under.</summary>
public abstract record DocumentRow(string Name)
{
    internal abstract void AddTo(DocumentTypes types);
}

/// <inheritdoc/>
public sealed record DocumentRow<T>(string Name) : DocumentRow(Name) where T : Document
{
    internal override void AddTo(DocumentTypes types) => types.Add(Name, Documents.Of<T>());
}
