using static Microsoft.Playwright.Assertions;

namespace ProjectBot.Browser;

[Collection(BrowserTests.Name)]
public sealed class ChatPageTests(Chromium chromium)
{
    [Theory]
    [InlineData("")]
    [InlineData("?poll=1")]
    public async Task A_newcomer_says_hello_and_is_answered(string query)
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host, query);
        await chat.Say("hello", answers: "Mira: hello");
        await Expect(chat.Page.GetByText("Send failed")).ToHaveCountAsync(0);
        Assert.Empty(chat.Complaints);
    }
}
