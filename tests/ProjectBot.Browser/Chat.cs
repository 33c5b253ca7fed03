using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ProjectBot.Browser;

/// <summary>The chat page as a person uses it. Waits for what should appear; nothing here sleeps for a while and hopes.</summary>
public sealed class Chat : IAsyncDisposable
{
    private readonly IBrowserContext _window;

    private Chat(IBrowserContext window, IPage page) => (_window, Page) = (window, page);

    public IPage Page { get; }

    /// <summary>What the browser's console complained about: errors and refused contents.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Opens the page in a new window and waits until one can type.</summary>
    /// <param name="query">For example <c>?poll=1</c>.</param>
    /// <param name="at">Where the host is reached, when that is another address than its own.</param>
    public static async Task<Chat> Open(Chromium chromium, HostProcess host, string query = "", string locale = "en-US", ColorScheme scheme = ColorScheme.Light,
        int width = 1280, int height = 860, string? at = null)
    {
        var window = await chromium.Window(locale, scheme, width, height);
        window.SetDefaultTimeout(30_000);
        var chat = new Chat(window, await window.NewPageAsync());
        chat.Page.Console += (_, message) =>
        {
            if (message.Type == "error")
                chat.Complaints.Add($"{message.Location} {message.Text}");
        };
        chat.Page.PageError += (_, error) => chat.Complaints.Add(error);
        await chat.Page.GotoAsync($"{at ?? host.Address}/{query}");
        await chat.Ready();
        return chat;
    }

    public ILocator Box => Page.Locator("[data-id=webchat-sendbox-input]");

    /// <summary>Everything said by the bot, oldest first. A card counts as one.</summary>
    public ILocator Replies => Page.Locator(".webchat__stacked-layout:not(.webchat__stacked-layout--from-user) .webchat__stacked-layout__content");

    /// <summary>Everything said by the person.</summary>
    public ILocator Said => Page.Locator(".webchat__stacked-layout--from-user .webchat__stacked-layout__content");

    /// <summary>The id of the conversation shown.</summary>
    public async Task<string?> Conversation() => await Page.Locator("#chat").GetAttributeAsync("data-conversation");

    /// <summary>Waits until the page has found out by itself that the host was restarted, and joined again.</summary>
    public async Task Rejoined() => await Expect(Page.Locator("#chat")).Not.ToHaveAttributeAsync("data-joins", "1", new() { Timeout = 60_000 });

    /// <summary>Waits until one can type and the bot has greeted, or what was said before is there again.</summary>
    public async Task Ready()
    {
        await Box.WaitForAsync();
        await Replies.First.WaitForAsync();
    }

    /// <summary>Types and sends, then waits until the bot has answered.</summary>
    /// <param name="answers">A text the answer holds.</param>
    public async Task Say(string text, string? answers = null)
    {
        var before = await Replies.CountAsync();
        await Send(text);
        await Expect(Replies).Not.ToHaveCountAsync(before, Patience);
        if (answers is not null)
            await Answered(answers);
    }

    /// <summary>Types and sends. Until it is connected, Web Chat leaves the text where it is and one has to press again, as a person would.</summary>
    public async Task Send(string text)
    {
        await Box.FillAsync(text);
        for (var attempt = 1; ; attempt++)
            try
            {
                await Box.PressAsync("Enter");
                await Expect(Box).ToHaveValueAsync("", new() { Timeout = 1000 });
                return;
            }
            catch (PlaywrightException) when (attempt < 30)
            {
                // Not connected yet.
            }
    }

    /// <summary>Waits until the last thing the bot said holds the text.</summary>
    public async Task Answered(string text) => await Expect(Replies.Last).ToContainTextAsync(text, new() { Timeout = 30_000 });

    public async Task<string> LastReply() => await Replies.Last.InnerTextAsync();

    /// <summary>Presses the newest button of that name; Web Chat keeps a hidden twin of each, which comes first.</summary>
    public async Task Press(string button) => await Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync();

    /// <summary>Presses the newest button of that name and waits for what it leads to: one more answer.</summary>
    public async Task Choose(string button)
    {
        var before = await Replies.CountAsync();
        await Press(button);
        await Expect(Replies).Not.ToHaveCountAsync(before, Patience);
    }

    /// <summary>Fills the newest field with that label in a card.</summary>
    public async Task Fill(string label, string value) => await Page.GetByLabel(label).Last.FillAsync(value);

    /// <summary>Becomes one of the people of the side panel, by id.</summary>
    public async Task Become(string who) => await Switch(() => Page.Locator($"[data-who={who}]").ClickAsync());

    /// <summary>Becomes somebody by a typed name.</summary>
    public async Task BecomeNew(string name)
    {
        await Page.Locator("#new-name").FillAsync(name);
        await Switch(() => Page.Locator("#somebody button").ClickAsync());
    }

    /// <summary>The same where the panel lies behind its button, as on a telephone.</summary>
    public async Task BecomeHere(string name)
    {
        if (await Page.Locator("#show-trial").IsVisibleAsync())
            await Page.Locator("#show-trial").ClickAsync();
        await BecomeNew(name);
    }

    /// <summary>Switches to <c>en</c> or <c>zh-CN</c>, and waits until the page has told the host.</summary>
    public async Task Speak(string language)
    {
        var joins = await Page.Locator("#chat").GetAttributeAsync("data-joins");
        await Page.Locator($"[data-language={language}]").ClickAsync();
        await Expect(Page.Locator("#chat")).Not.ToHaveAttributeAsync("data-joins", joins ?? "", new() { Timeout = 30_000 });
        await Ready();
    }

    public async Task NewConversation() => await Switch(() => Page.Locator("#fresh").ClickAsync());

    /// <summary>Presses "Load the demo project" and waits until this conversation is about it.</summary>
    public async Task LoadDemo()
    {
        var before = await Replies.CountAsync();
        await Page.Locator("#demo").ClickAsync();
        await Expect(Page.Locator("#demo-told")).Not.ToBeEmptyAsync(new() { Timeout = 30_000 });
        await Expect(Replies).Not.ToHaveCountAsync(before, Patience);
    }

    /// <summary>Waits until the newest answer is in view and nothing moves.</summary>
    public async Task Settled()
    {
        await Replies.Last.ScrollIntoViewIfNeededAsync();
        await Page.EvaluateAsync("document.fonts.ready.then(() => Promise.all(document.getAnimations().map(each => each.finished.catch(() => 0))))");
    }

    public async Task Reload()
    {
        await Page.ReloadAsync();
        await Ready();
    }

    public async Task Picture(string file) => await Page.ScreenshotAsync(new() { Path = file });

    public async ValueTask DisposeAsync() => await _window.CloseAsync();

    private async Task Switch(Func<Task> act)
    {
        var before = await Conversation();
        await act();
        await Expect(Page.Locator("#chat")).Not.ToHaveAttributeAsync("data-conversation", before ?? "", new() { Timeout = 30_000 });
        await Ready();
    }

    private static readonly LocatorAssertionsToHaveCountOptions Patience = new() { Timeout = 30_000 };
}
