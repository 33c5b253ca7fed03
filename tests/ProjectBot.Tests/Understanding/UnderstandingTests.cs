using Xunit.Abstractions;

namespace ProjectBot.Tests.Understanding;

/// <summary>
/// What people type before they have read any help, in a project with six tasks: done, or asked with the right question; nothing that nobody
/// meant, and nothing taken away.
/// </summary>
[Trait("pace", "slow")]
public sealed class UnderstandingTests(ITestOutputHelper output)
{
    private static readonly string[] English =
    [
        "project new Apollo", "add Ben as member", "task add Prepare the kickoff deck for me by friday", "task add Send the invoice", "task add Write the report for Ben",
        "task add Design the logo for Ben by 2026-12-04", "task add Call the printer for me by 2026-11-20", "task add Review of the contract",
    ];

    private static readonly string[] Chinese =
    [
        "新建项目 阿波罗", "添加 Ben 为 成员", "添加任务 准备启动会材料 给我 周五前", "添加任务 写报价单", "添加任务 写报告 给 Ben", "添加任务 设计标志 给 Ben 2026-12-04前",
        "添加任务 给印刷厂打电话 给我 2026-11-20前", "添加任务 审阅合同书",
    ];

    [Fact]
    public Task English_sentences_are_understood() => Hold("sentences.en.tsv", "en-US", English, good: 58, useful: 60);

    [Fact]
    public Task Chinese_sentences_are_understood() => Hold("sentences.zh.tsv", "zh-CN", Chinese, good: 58, useful: 60);

    private static readonly string[] Own =
    [
        "project new Apollo", "add Ben as member", "add Carla as client", "task add Prepare the kickoff deck for me by 2026-11-27", "task add Send the invoice", "task add Design the logo for Ben",
        "task add Write the site map for Ben by 2026-11-20", "task add Call the printer for me", "task add Review the contract", "T3 start", "T5 blocked by no answer", "T6 done",
        "risk add Vendor slips p3 i4 for Ben", "risk add Key developer leaves",
    ];

    private static readonly string[] OwnInChinese =
    [
        "新建项目 阿波罗", "添加 Ben 为 成员", "添加 Carla 为 客户", "添加任务 准备启动会材料 给我 2026-11-27前", "添加任务 发发票", "添加任务 设计标志 给 Ben", "添加任务 写网站地图 给 Ben 2026-11-20前",
        "添加任务 给印刷厂打电话 给 我", "添加任务 审阅合同", "T3 开始", "T5 受阻 没有回音", "T6 完成", "登记风险 供应商延期 p3 i4 给 Ben", "登记风险 核心开发离职",
    ];

    [Fact]
    public Task Sentences_of_somebody_who_knew_nothing_of_the_rows_are_understood() => Hold("own.en.tsv", "en-US", Own, good: 92, useful: 97);

    [Fact]
    public Task And_so_are_Chinese_ones() => Hold("own.zh.tsv", "zh-CN", OwnInChinese, good: 95, useful: 97);

    [Fact]
    public Task And_others_of_the_same_families() => Hold("families.zh.tsv", "zh-CN", OwnInChinese, good: 98, useful: 100);

    [Fact]
    public Task Sentences_heard_later_are_understood() => Hold("fresh.en.tsv", "en-US", Own, good: 98, useful: 99, harmful: 1);

    [Fact]
    public Task What_testers_typed_is_understood() => Hold("heard.en.tsv", "en-US", Own, good: 45, useful: 45);

    [Fact]
    public Task What_testers_typed_in_Chinese_is_understood() => Hold("heard.zh.tsv", "zh-CN", OwnInChinese, good: 19, useful: 19);

    [Fact]
    public Task And_later_Chinese_ones() => Hold("fresh.zh.tsv", "zh-CN", OwnInChinese, good: 96, useful: 100, harmful: 1);

    [Fact]
    public Task What_is_said_of_working_days_is_understood() => Hold("working.en.tsv", "en-US", Own, good: 55, useful: 55);

    [Fact]
    public Task And_in_Chinese() => Hold("working.zh.tsv", "zh-CN", OwnInChinese, good: 49, useful: 49);

    [Fact]
    public Task What_is_said_of_messages_is_understood() => Hold("told.en.tsv", "en-US", Own, good: 26, useful: 26);

    [Fact]
    public Task And_of_messages_in_Chinese() => Hold("told.zh.tsv", "zh-CN", OwnInChinese, good: 26, useful: 26);

    [Fact]
    public Task What_is_said_of_decisions_is_understood() =>
        Hold("decided.en.tsv", "en-US", [.. Own, "decide Pay by the month", "decide Use the old domain"], good: 25, useful: 25);

    [Fact]
    public Task And_of_decisions_in_Chinese() => Hold("decided.zh.tsv", "zh-CN", [.. OwnInChinese, "决定 按月付款", "决定 用旧域名"], good: 23, useful: 23);

    [Fact]
    public Task What_is_said_of_issues_is_understood() => Hold("issues.en.tsv", "en-US", [.. Own, "issue add Login fails for me", "issue add Export is empty"], good: 30, useful: 32);

    [Fact]
    public Task And_of_issues_in_Chinese() => Hold("issues.zh.tsv", "zh-CN", [.. OwnInChinese, "登记问题 登录失败 给我", "登记问题 导出为空"], good: 24, useful: 26);

    /// <param name="good">So many are done or asked about, at least.</param>
    /// <param name="useful">So many are that, or a button leads there.</param>
    private async Task Hold(string file, string locale, string[] situation, int good, int useful, int harmful = 0)
    {
        var (all, bad) = (new List<Grade>(), new List<string>());
        var world = await Situation.Of(locale, situation);
        foreach (var sentence in Sentence.In(file))
        {
            var (grade, answer) = await world.Try(sentence);
            all.Add(grade);
            if (grade < Grade.Good)
                bad.Add($"{grade,-10} {sentence.Id} {sentence.Text.ReplaceLineEndings("\\n")} => {answer}");
        }

        var count = $"{all.Count(grade => grade == Grade.Good)} good, {all.Count(grade => grade == Grade.Acceptable)} acceptable, {all.Count(grade => grade == Grade.Bad)} bad, {all.Count(grade => grade == Grade.Harmful)} harmful";
        output.WriteLine($"{count}\n{string.Join('\n', bad)}");
        Assert.True(all.Count(grade => grade == Grade.Good) >= good && all.Count(grade => grade >= Grade.Acceptable) >= useful && all.Count(grade => grade == Grade.Harmful) <= harmful, $"{count}\n{string.Join('\n', bad)}");
    }
}
