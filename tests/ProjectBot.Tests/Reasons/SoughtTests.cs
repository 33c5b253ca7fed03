using ProjectBot.Chat;

namespace ProjectBot.Tests.Reasons;

/// <summary>Which message is meant.</summary>
public sealed class SoughtTests
{
    [Fact]
    public async Task In_a_thread_it_is_what_stands_there_and_beside_the_threads_the_newest()
    {
        var talk = new Transcript();
        foreach (var line in (string[])["given: Apollo with ana, bo in #news", "ana@#news: task add One", "ana@#news: task add Two", "bo: T1 start", "bo: T2 start"])
            await talk.Play(line);
        var root = talk.Posted.First(posted => posted.Message.Card?.Subject == "apollo/T1").Activity;
        var turn = talk.Turn("ana", "#news", "why");
        Assert.Contains("Bo changed T2 Two elsewhere", await Answer(talk, turn), StringComparison.Ordinal);
        Assert.Contains("Bo changed T1 One elsewhere", await Answer(talk, talk.Turn("ana", "#news", "why") with { Address = turn.Address.InThread(root) }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_is_found_by_its_id_whatever_the_client_shows_of_it()
    {
        var talk = new Transcript();
        foreach (var line in (string[])["given: Apollo with ana, bo", "ana: task add One for bo", "ana: task add Two for bo", "ana: T1 p1"])
            await talk.Play(line);
        var first = talk.Posted.First(posted => posted.Message.Text == "Ana gave you T1 One.").Activity;
        Assert.Contains("Ana gave you T1 One", await Answer(talk, talk.Turn("bo", null, "why") with { Quote = new("Card", Activity: first) }), StringComparison.Ordinal);
    }

    private static async Task<string> Answer(Transcript talk, Turn turn) => (await talk.Bot.Hear(turn, inline: false)).Answers[0].Message.Text!;
}
