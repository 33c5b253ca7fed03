using ProjectBot.Chat;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>The table of a kind's commands: the items named are found and the rights asked before a row is carried out, refusals are said, and the receipt follows.</summary>
public sealed class Rows<T>(CommandMap map, Kind<T> kind) where T : Item
{
    /// <summary>For rows that are no change of the items named.</summary>
    public CommandMap Table => map;

    /// <summary>A change without values: <c>{risks} close</c>.</summary>
    public Command Change(string usage, Func<T, View, Outcome> change, Said said, string summary, Tell tell = Tell.Nobody, string? hush = null) =>
        map.Add(usage, async (context, args) =>
        {
            var (edit, refusal) = await Edit.Make(context, kind.Kinds, NamedIn(args), (item, view) => change((T)item, view), hush: hush);
            return edit is null ? refusal! : await edit.Say(said, tell);
        }, summary);

    /// <summary>A change by one value, said as a fact: <c>{risks} review {review}</c>, "review on Fri 27 Nov".</summary>
    /// <param name="forClients">What clients hear of it, when that is less.</param>
    public Command Change<TValue>(string usage, Argument<TValue> argument, Func<T, TValue, View, Outcome> change, Func<View, TValue, string> said, string summary,
        Tell tell = Tell.Nobody, string? hush = null, Func<View, TValue, string>? forClients = null) where TValue : notnull =>
        Change(usage, argument, change, value => Said.Fact(view => said(view, value), forClients is null ? null : view => forClients(view, value)), summary, tell, hush);

    /// <summary>The same, said as a deed with what it was done to: "estimated T1 Draft at 4h".</summary>
    public Command Change<TValue>(string usage, Argument<TValue> argument, Func<T, TValue, View, Outcome> change, Func<View, string, TValue, string> did, string summary,
        Tell tell = Tell.Nobody, string? hush = null, Func<View, string, TValue, string>? forClients = null) where TValue : notnull =>
        Change(usage, argument, change, value => new((view, what) => did(view, what, value), forClients is null ? null : (view, what) => forClients(view, what, value)), summary, tell, hush);

    private Command Change<TValue>(string usage, Argument<TValue> argument, Func<T, TValue, View, Outcome> change, Func<TValue, Said> said, string summary, Tell tell, string? hush)
        where TValue : notnull
    {
        map.Declare(argument);
        return map.Add(usage, async (context, args) =>
        {
            var value = args.Get(argument);
            var (edit, refusal) = await Edit.Make(context, kind.Kinds, NamedIn(args), (item, view) => change((T)item, value, view), hush: hush);
            return edit is null ? refusal! : await edit.Say(said(value), tell);
        }, summary);
    }

    /// <summary>A change by several values: <c>{risks} rate {probability} [{impact}]</c>.</summary>
    public Command Change(string usage, Func<T, Args, View, Outcome> change, Func<View, Args, string> said, string summary, Tell tell = Tell.Nobody, string? hush = null) =>
        map.Add(usage, async (context, args) =>
        {
            var (edit, refusal) = await Edit.Make(context, kind.Kinds, NamedIn(args), (item, view) => change((T)item, args, view), hush: hush);
            return edit is null ? refusal! : await edit.Say(Said.Fact(view => said(view, args)), tell);
        }, summary);

    /// <summary>Sets a field; where clients must not hear of it, it is not spoken of aloud.</summary>
    public Command Set<TValue>(string usage, Field<T, TValue> field, string summary, Tell tell = Tell.Nobody) where TValue : notnull =>
        Change(usage, field.Argument!, (item, value, _) => field.Set(item, value) is var after && after == item ? Outcome.No($"{item.Ref} has that already.") : after,
            field.Said, summary, tell, field.Hush);

    /// <summary>Sets several fields by one line: <c>{risks} rate {probability} [{impact}]</c>.</summary>
    public Command Set(string usage, string summary, params Field<T>[] fields) => Change(usage,
        (item, args, _) => fields.Aggregate(item, (one, field) => field.Taken(one, args)) is var after && after == item ? Outcome.No($"{item.Ref} has that already.") : after,
        (view, args) => view.Words.Clauses(fields.Select(field => field.Sentence(args, view)).OfType<string>()),
        summary, hush: fields.Select(field => field.Hush).FirstOrDefault(hush => hush is not null));

    /// <summary>Takes a field off.</summary>
    public Command Clear<TValue>(string usage, Field<T, TValue> field, string summary) where TValue : notnull =>
        Change(usage, (item, _) => field.Set(item, default) is var after && after == item ? Outcome.No($"{item.Ref} has none.") : after, field.Cleared, summary, hush: field.Hush);

    /// <summary>A new one in a line, by dialog or form; the fields of the kind are taken from the phrases of the line.</summary>
    public Command Add(string usage, string summary, params Question[] questions)
    {
        var command = map.Add(usage, (context, args) => Adding.Add(context, args, kind), summary).Aloud();
        kind.Adds ??= command;
        return questions.Length == 0 ? command : command.Asks(questions);
    }

    /// <summary>The same, where the dialog asks for the title, these fields, and who has to do with it.</summary>
    public Command AddAsking(string usage, string summary, string title, string owner, params ReadOnlySpan<Field<T>> fields)
    {
        var questions = new List<Question> { new("title", title, "Title", Required: true) };
        foreach (var field in fields)
            if (field.Question() is { } question)
                questions.Add(question);
        return Add(usage, summary, [.. questions, new("owner", owner, "Owner", Choices: PersonArguments.Team)]);
    }

    /// <summary>A list: each phrase of the line has a filter of that name, which is checked here.</summary>
    public Command List(string usage, ItemList<T> list, string summary) => list.Map(map, kind, usage, summary);

    /// <summary>The items that a line of this kind names.</summary>
    public IReadOnlyList<ItemRef> NamedIn(Args args) => args.TryGet(kind.Several, out var several) ? several : [args.Get(kind.One)];
}
