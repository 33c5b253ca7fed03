namespace ProjectBot.Tests.Chat;

/// <summary>Whoever has chosen no language is answered in the one they write.</summary>
public sealed class SpokenLanguageTests
{
    [Theory]
    [InlineData("Ben负责发票", "不认识")]
    [InlineData("T1完成", "完成")]
    [InlineData("T1 T2 完成", "完成")]
    [InlineData("apollo/T1 完成", "完成")]
    [InlineData("task add 发票", "Added")]
    [InlineData("T1 rename 寄发票", "Undo")]
    [InlineData("T1 done", "Undo")]
    [InlineData("T1", "to do")]
    public async Task A_sentence_is_Chinese_also_behind_a_name_or_a_reference(string line, string answer)
    {
        var talk = new Transcript { Locale = "en-US" };
        foreach (var before in new[] { "project new Apollo", "task add Send the invoice", "task add Pay it" })
            await talk.Play($"ana: {before}");
        Assert.Contains(answer, await talk.Say($"ana: {line}"), StringComparison.Ordinal);
    }
}
