using ProjectBot.Cards;
using ProjectBot.Team;

namespace ProjectBot.Chat;

/// <summary>What every conversation needs: a greeting and help.</summary>
public sealed class Basics : IFeature
{
    private CommandMap _map = null!;
    private Rights _rights = null!;

    public string Chapter => "First steps";

    public void Map(CommandMap map)
    {
        (_map, _rights) = (map, new(map));
        foreach (var argument in SharedArguments.All)
            map.Shared(argument);
        map.Add("hello", Hello, "say hello and show the first steps").Or("hi").Needs(Role.Anyone).Reads();
        map.Add("thanks", (context, _) => new(new Reply(context.Words["You’re welcome."])), "be answered kindly").Needs(Role.Anyone).Reads().Quiet();
        BasicWordings.Map(map);
        ChineseBasicWordings.Map(map);
        var help = new Helping(map, _rights);
        map.Add("help [{words}]", (context, args) => help.Answer(context, args.Find(BasicArguments.Words)),
            "show what I can do, or how one thing is said").Needs(Role.Anyone).Reads();
    }

    private async ValueTask<Reply> Hello(Context context, Args args)
    {
        var words = context.Words;
        var hello = context.Me.Name.Length > 0 ? context.Say($"Hello {context.Me.Name}!") : words["Hello!"];
        var between = words.IsChinese ? "" : " ";
        if (context.Here is { Role: > Role.Anyone } view && Rights.Strangers(view) is { } strangers)
            return new Reply(hello + between + strangers.Text).With([.. strangers.Buttons, Said("help")]);
        var text = context.Here switch
        {
            null => words["I keep your team's projects in the chat. Start with a project, for example:"],
            // What it is called by now is for those who are in it.
            { Role: Role.Anyone } => words["You are not in the project that this conversation is about. One of its managers can add you."],
            { IsForClients: true } here => context.Say($"This conversation is about {here.Project.Name}. See what is shared with you:"),
            var here => context.Say($"This conversation is about {here.Project.Name}. Say what needs doing, for example:"),
        };
        var first = new List<Button>();
        foreach (var (least, say) in _map.FirstSteps)
            if (IsFor(least, context) && await _rights.May(context, words[say]))
                first.Add(Said(say));
        return new Reply(hello + between + text).With([.. first, Said("help")]);

        Button Said(string say) => new(words[say], words[say]);
    }

    /// <summary>First steps of clients are not those of the team, and where there is no project the first is to make one.</summary>
    private static bool IsFor(Role least, Context context) => context.Here is null ? least == Role.Anyone
        : least > Role.Anyone && context.Viewer >= least && (least < Role.Member) == (context.Viewer < Role.Member);
}
