using ProjectBot.Team;

namespace ProjectBot.Chat;

/// <summary>What every conversation needs: a greeting and help.</summary>
public sealed class Basics : IFeature
{
    public string Chapter => "First steps";

    public void Map(CommandMap map)
    {
        var rights = new Rights(map);
        foreach (var argument in SharedArguments.All)
            map.Shared(argument);
        map.Add("hello", (context, _) => new Greeting(map, rights).Said(context), "say hello and show the first steps").Or("hi").Needs(Role.Anyone).Reads();
        map.Add("thanks", (context, _) => new(new Reply(context.Words["You’re welcome."])), "be answered kindly").Needs(Role.Anyone).Reads().Quiet();
        BasicWordings.Map(map);
        ChineseBasicWordings.Map(map);
        var help = new Helping(map, rights);
        map.Add("help [{words}]", (context, args) => help.Answer(context, args.Find(BasicArguments.Words)),
            "show what I can do, or how one thing is said").Needs(Role.Anyone).Reads();
    }
}
