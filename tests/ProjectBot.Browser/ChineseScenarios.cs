using static Microsoft.Playwright.Assertions;

namespace ProjectBot.Browser;

/// <summary>新用户的第一个小时，用中文。</summary>
[Collection(BrowserTests.Name)]
public sealed class ChineseScenarios(Chromium chromium, SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task 新用户建项目并处理任务()
    {
        await using var chat = await 新用户("小林");
        await chat.Say("新建项目 阿波罗", answers: "“阿波罗”建好了");
        await chat.Say("添加任务 准备启动会 给我 下周五前 p1 预估4小时 #设计", answers: "已添加 T1，负责人 小林");
        await chat.Say("添加任务 预订会议室", answers: "已添加 T2");
        await chat.Say("T2 受阻 等钥匙", answers: "标为受阻：等钥匙");
        var card = chat.Replies.Filter(new() { HasText = "预估 4 小时" });
        await Expect(card).ToContainTextAsync("待办");
        await chat.Say("T1 完成", answers: "完成");
        await Expect(card).ToHaveCountAsync(1);
        await Expect(card).ToContainTextAsync("完成");
        await Expect(card).Not.ToContainTextAsync("待办");
        await chat.Choose("撤销");
        await chat.Answered("已撤销");
        await chat.Say("我的任务", answers: "准备启动会");
        await chat.Say("看板", answers: "受阻 (1)");
        await chat.Say("搜索 启动会", answers: "准备启动会");
        Assert.Empty(chat.Complaints);
    }

    [Fact]
    public async Task 对话里按选项回答()
    {
        await using var chat = await 新用户("小周");
        await chat.Say("新建项目 对话", answers: "建好了");
        await chat.Say("添加任务", answers: "要做什么？");
        await chat.Say("写报价", answers: "谁来负责？");
        await chat.Choose("我");
        await chat.Choose("明天");
        await chat.Choose("p1 紧急");
        await chat.Choose("直接保存");
        await chat.Answered("已添加 T1，负责人 小周");
        await chat.Answered("p1");
    }

    [Fact]
    public async Task 填表单并保存()
    {
        await using var chat = await 新用户("小吴");
        await chat.Say("新建项目 灯塔", answers: "建好了");
        await chat.Say("添加任务 表单", answers: "优先级");
        await chat.Fill("标题", "写报价");
        await chat.Choose("保存");
        await chat.Answered("已添加 T1");
        await chat.Answered("写报价");
    }

    private async Task<Chat> 新用户(string name)
    {
        var chat = await Chat.Open(chromium, shared.Process, locale: "zh-CN");
        await chat.BecomeNew(name);
        return chat;
    }
}
