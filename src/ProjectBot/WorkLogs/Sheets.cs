using System.Globalization;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Journal;
using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.WorkLogs;

/// <summary>A week is said to be complete, then approved or sent back; while it is complete nothing in it changes.</summary>
internal static class Sheets
{
    private static readonly Terms Waits = new() { Kind = "timesheet" }, Decided = new() { Kind = "timesheet-decided" };

    public static void Map(CommandMap map)
    {
        map.Rules["timesheet"] = new("a timesheet to approve", async (context, sent) => new Reason(context.Say(
            $"{await sent.By(context)} said that a week is complete ({sent.WhenFor(context)}), and managers of the project approve it.")));
        map.Rules["timesheet-decided"] = new("news of your timesheet", async (context, sent) => new Reason(context.Say(
            $"{await sent.By(context)} looked through your timesheet ({sent.WhenFor(context)}).")));
        map.Add("timesheet complete [{period}]", Complete, "say that the hours of your week are complete, so that nothing in it changes");
        map.Add("timesheet reopen [for {person}] [{period}]", Reopen, "change the hours of a complete week again");
        map.Add("timesheet approve {person} [{period}]", Approve, "approve somebody's week").Needs(Role.Manager);
        map.Add("timesheet return {person} [{period}] [because {reason}]", Return, "send somebody's week back, and say why").Or(
            "timesheet send back {person} [{period}] [because {reason}]").Needs(Role.Manager)
            .Asks(new Question("person", "Whose week?", "Whose", Required: true, Choices: PersonArguments.Team),
                new Question("reason", "What is to be changed?", "Reason", Required: true));
        map.Describers.Add((context, _, after) => new(after is Sheet sheet && context.Here is { IsForClients: false } view
            && view.Person(sheet.Person) is { } whose
            ? view.Say($"The week of {view.Words.Date(sheet.Monday, view.Today)} of {whose.NameIn(view.Words)} is {view.Words[Sheet.Word(sheet)]}.")
            : null));
    }

    /// <summary>A line about a week that means the same wherever it is pressed.</summary>
    public static string Line(string does, Sheet sheet, Person whose, View view) => Line(does, whose, sheet.Monday, view);

    public static string Line(string does, Person whose, DateOnly monday, View view)
    {
        var day = monday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return view.Reader.Is(whose.Id) ? $"{does} {day}"
            : does.EndsWith("reopen", StringComparison.Ordinal) ? $"{does} for {PersonArguments.Person.Show(whose)} {day}"
            : $"{does} {PersonArguments.Person.Show(whose)} {day}";
    }

    private static async ValueTask<Reply> Complete(Context context, Args args)
    {
        var (view, words, me) = (context.Here!, context.Words, context.Me);
        if (Edit.Hush(view, "hours") is { } hush)
            return hush;
        var (monday, before) = await Week(context, args, me);
        if (monday > context.Today)
            return Reply.No(words["That week has not begun."]);
        if (await Sheet.Locked(view, me, monday) is { } locked)
            return locked;
        var sheet = Sheet.Next(before, view, me, monday, SheetState.Complete);
        var timesheet = await Timesheet.Read(view, me, new(monday, monday.AddDays(6)));
        var week = words.Date(monday, view.Today);
        var text = words.Say($"The week of {week} is complete: {words.Duration(timesheet.Total)}. A manager approves it or sends it back.");
        var reply = Kept(view, timesheet.Missing == 0 ? text : $"{text}\n{TimesheetCard.Gaps(timesheet, view)}", sheet);
        foreach (var manager in view.Project.Members.Where(member => member.Role == Role.Manager && !me.Is(member.Person)))
            reply = reply.Telling(manager.Person, reader => Waiting(reader, view, me, monday, timesheet.Total), Waits);
        return reply;
    }

    private static Message Waiting(Reader reader, View view, Person whose, DateOnly monday, int minutes)
    {
        var (words, theirs) = (reader.Words, view.For(reader.Person, reader.Words, isHere: true));
        var (name, week) = (whose.NameIn(words), words.Date(monday, view.Today));
        return new(words.Say($"{name} says that the week of {week} in {view.Project.Name} is complete: {words.Duration(minutes)}."))
        {
            // Elsewhere they would speak of another project.
            Buttons = !reader.IsHere ? [] :
            [
                new(words["Show"], Line("timesheet", whose, monday, theirs)),
                new(words["Approve"], Line("timesheet approve", whose, monday, theirs), ButtonStyle.Primary),
                new(words["Send back…"], Line("timesheet return", whose, monday, theirs)),
            ],
        };
    }

    private static async ValueTask<Reply> Reopen(Context context, Args args)
    {
        var view = context.Here!;
        var whose = args.TryGet(PersonArguments.Person, out var other) ? other : context.Me;
        if (Edit.Hush(view, "hours") is { } hush)
            return hush;
        var (monday, before) = await Week(context, args, whose);
        if (before is not { IsLocked: true })
            return Reply.No(view.Say($"The week of {view.Words.Date(monday, view.Today)} is open already."));
        if (view.Role < Role.Manager && (before.State == SheetState.Approved || !context.Me.Is(whose.Id)))
            return Reply.No(view.Words["Only a manager reopens that week."]);
        var reply = Kept(view, view.Say($"The week of {view.Words.Date(monday, view.Today)} is open again."),
            Sheet.Next(before, view, whose, monday, SheetState.Open));
        return context.Me.Is(whose.Id) ? reply : Hears(reply, view, whose, words =>
            words.Say($"{context.Me.NameIn(words)} reopened your week of {words.Date(monday, view.Today)} in {view.Project.Name}."));
    }

    private static async ValueTask<Reply> Approve(Context context, Args args)
    {
        var (view, whose) = (context.Here!, args.Get(PersonArguments.Person));
        var (monday, before, refusal) = await Judged(context, args, whose);
        return refusal ?? Hears(Kept(view, view.Say($"The week of {view.Words.Date(monday, view.Today)} of {whose.NameIn(view.Words)} is approved."),
            Sheet.Next(before, view, whose, monday, SheetState.Approved)), view, whose, words =>
            words.Say($"{context.Me.NameIn(words)} approved your week of {words.Date(monday, view.Today)} in {view.Project.Name}."));
    }

    private static async ValueTask<Reply> Return(Context context, Args args)
    {
        var (view, whose, reason) = (context.Here!, args.Get(PersonArguments.Person), args.Get(BasicArguments.Reason).Trim());
        var (monday, before, refusal) = await Judged(context, args, whose);
        return refusal ?? Hears(Kept(view,
            view.Say($"The week of {view.Words.Date(monday, view.Today)} of {whose.NameIn(view.Words)} is sent back: {reason}"),
            Sheet.Next(before, view, whose, monday, SheetState.Returned, reason)), view, whose, words =>
            words.Say($"{context.Me.NameIn(words)} sent back your week of {words.Date(monday, view.Today)} in {view.Project.Name}: {reason}"), monday);
    }

    /// <summary>The week a manager looks through: one that waits for them.</summary>
    private static async ValueTask<(DateOnly, Sheet?, Reply?)> Judged(Context context, Args args, Person whose)
    {
        var view = context.Here!;
        if (Edit.Hush(view, "hours") is { } hush)
            return (default, null, hush);
        var (monday, sheet) = await Week(context, args, whose);
        // Without a day it is the one that waits, when there is one.
        if (!args.Has("period") && (await view.Store.All<Sheet>(Sheet.Waiting(view.Project.Id))).Where(one => !one.Removed && whose.Is(one.Person))
            .OrderBy(one => one.Monday).FirstOrDefault() is { } waiting)
            (monday, sheet) = (waiting.Monday, waiting);
        return (monday, sheet, sheet is { State: SheetState.Complete } ? null
            : Reply.No(sheet?.State == SheetState.Approved ? view.Words["That week is approved already."]
                : view.Say($"{whose.NameIn(view.Words)} has not said that the week of {view.Words.Date(monday, view.Today)} is complete.")));
    }

    private static async ValueTask<(DateOnly Monday, Sheet? Sheet)> Week(Context context, Args args, Person whose)
    {
        var monday = Sheet.WeekOf(args.TryGet(TimeArguments.Period, out var asked) ? asked.From : context.Today);
        return (monday, await Sheet.Find(context.Store, context.Project.Id, whose, monday));
    }

    private static Reply Kept(View view, string text, Sheet sheet) =>
        new Reply(text).Saving(sheet).With(new Button(view.Words["Undo"], Undoing.Say));

    /// <param name="show">The week to be looked at again.</param>
    private static Reply Hears(Reply reply, View view, Person whose, Func<Language.Words, string> says, DateOnly? show = null) =>
        view.Reader.Is(whose.Id) ? reply : reply.Telling(whose.Id, reader => new Message(says(reader.Words))
        {
            Buttons = show is { } monday && reader.IsHere ? [new(reader.Words["Show"], Line("timesheet", whose, monday, view.For(whose, reader.Words,
                isHere: true)))] : [],
        }, Decided);
}
