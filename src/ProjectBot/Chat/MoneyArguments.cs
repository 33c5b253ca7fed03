using ProjectBot.Language;

namespace ProjectBot.Chat;

/// <summary>Arguments that are amounts of money: "¥" is the yuan in a Chinese project, and asked about in others.</summary>
public static class MoneyArguments
{
    public static Argument<Money> Amount(string name) => new()
    {
        Name = name, Kind = "money", Words = 4, Show = MoneyText.Show,
        Reads = Read, Answers = (text, context) => Read(text, context) is Reading<Money>.Ok or Reading<Money>.Ask ? Read(text, context) : Bare(text, context),
        Label = (value, context) => MoneyText.Display(value, context.Words.IsChinese),
    };

    private static Reading<Money> Read(string text, Context context) => MoneyText.Read(text, IsChinese(context));

    /// <summary>An amount alone is asked about: the currencies that are usual here are offered, any other can be said.</summary>
    private static Reading<Money> Bare(string text, Context context)
    {
        string[] usual = IsChinese(context) ? ["CNY", "USD", "EUR"] : ["USD", "EUR", "CNY"];
        var read = usual.Select(code => Read($"{text} {code}", context)).OfType<Reading<Money>.Ok>().Select(one => one.Value).ToList();
        return read.Count == usual.Length ? new Reading<Money>.Ask($"Which currency is it?", [.. read]) : Read(text, context);
    }

    private static bool IsChinese(Context context) => context.Here is { } here && Words.For(here.Project.Language).IsChinese;
}
