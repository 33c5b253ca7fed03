using ProjectBot.Language;

namespace ProjectBot.Chat;

/// <summary>Arguments that are amounts of money: "¥" is the yuan in a Chinese project, and asked about in others.</summary>
public static class MoneyArguments
{
    public static Argument<Money> Amount(string name) => new()
    {
        Name = name, Kind = "money", Words = 4, Show = MoneyText.Show,
        Reads = (text, context) => MoneyText.Read(text, context.Here is { } here && Words.For(here.Project.Language).IsChinese),
        Label = (value, context) => MoneyText.Display(value, context.Words.IsChinese),
    };
}
