using CsCheck;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Storage;
using ProjectBot.Team;
using ProjectBot.Tests.Chat;

namespace ProjectBot.Tests.House;

/// <summary>What is offered can be chosen, and what is kept means the same for good: for every argument that any usage line has.</summary>
public sealed class AnswerTests
{
    private static readonly CommandMap Map = new(Features.All(new MemoryStore(Documents.Types())));

    private static readonly string[] Said =
    [
        "me", "ann", "Ann", "@Ann", "bo", "an", "T1", "R1", "T1 T2", "1", "p1", "i2", "4h", "2d", "half a day", "tomorrow", "yesterday", "friday", "3/4", "3/4/2020", "1 nov 2026", "last friday", "next month",
        "this week", "since 3/4", "3/4 to 5/6", "every month", "every monday until 3/4", "every 2 weeks starting 1 dec until 3/4", "cst", "ist", "san", "utc+8", "9-17", "9am to 5:30pm", "en", "中文",
        "$1,200", "€1.200", "¥5", "5 kr", "3万元", "1.234 KWD", "todo", "done", "doing", "open", "high", "urgent", "#design", "design", "member", "client", "昨天", "本周一", "每月", "两天", "我", "高", "完成",
    ];

    [Fact]
    public void Every_option_of_a_question_is_read_as_an_answer_to_it() => Everything((argument, text, now, later) =>
    {
        if (argument.Read(text, now, whole: true) is Fitted.Ask ask)
            Assert.All(ask.Options, option => Assert.Equal(option.Say, Assert.IsType<Fitted.Ok>(argument.Read(option.Say, later, whole: true)).Canonical));
    });

    [Fact]
    public void An_answer_that_is_kept_means_the_same_on_any_later_day() => Everything((argument, text, now, later) =>
    {
        if (argument.Read(text, now, whole: true) is Fitted.Ok ok && Assert.IsType<Fitted.Ok>(argument.Read(ok.Canonical, later, whole: true)) is var again)
            Assert.Equal((ok.Canonical, ok.Value is System.Collections.IEnumerable ? null : ok.Value), (again.Canonical, again.Value is System.Collections.IEnumerable ? null : again.Value));
    });

    /// <summary>Ann reads, and there is another Ann; in both languages, today and up to 200 days later.</summary>
    private static void Everything(Action<Argument, string, Context, Context> holds)
    {
        foreach (var argument in Map.Arguments)
            Gen.Select(Gen.OneOf(Gen.OneOf(Said), Gen.String), Gen.Int[0, 200], Gen.OneOf("en", "zh-CN"))
                .Sample((text, days, language) => holds(argument, text, At(0, language), At(days, language)), iter: 300);
    }

    private static Context At(int days, string language)
    {
        var some = Some.Context();
        IReadOnlyList<Person> people = [new() { Id = "ana", Name = "Ann" }, new() { Id = "p2", Name = "Ann", Email = "ann@shop.example" }, new() { Id = "p3", Name = "Bo" }];
        return new()
        {
            Turn = some.Turn, Store = some.Store, Directory = some.Directory, Words = Words.For(language), Me = people[0], Room = some.Room, Now = some.Now.AddDays(days), Zone = TimeZoneInfo.Utc, People = people,
            Here = some.Here,
        };
    }
}
